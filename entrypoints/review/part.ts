/** What every part of the review is given. */
import type { Policy } from '../../rules/policy';
import type { Review } from '../../rules/review/review';
import type { Settings } from '../../rules/settings';
import { SUPPORTED_SITES } from '../browser/supported-sites';
import type { InUse } from '../browser/use-stored';

export interface Part {
  policy: Policy;
  settings: Settings;
  review: Review;
  /** changes and keeps the review; `false` when it could not be kept */
  update: InUse<Review>['update'];
}

/** What a site is called. */
export const siteName = (id: string): string => SUPPORTED_SITES.find((site) => site.id === id)?.name ?? id;
