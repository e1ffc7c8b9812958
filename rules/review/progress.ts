/** How far a review has come, site by site. */
import { settledBy } from '../acknowledge';
import type { Acknowledged, Settings } from '../settings';
import { type Found, type Review, type Round, roundOf } from './review';
import { REVIEWED_SITES, type ReviewedSite, STEP_IDS } from './steps';

/** What has become of a finding. */
export type Outcome = 'left' | 'fixed' | 'fine' | 'wrong';

/** What has become of it, and what the person said. Whatever is gone is fixed, whatever was said of it before. */
export function outcomeOf({ finding, fixed }: Found, settings: Settings): { outcome: Outcome; said?: Acknowledged } {
  if (fixed !== undefined) return { outcome: 'fixed' };
  const said = settledBy(finding, settings);
  return said === undefined ? { outcome: 'left' } : { outcome: said.verdict, said };
}

/** The step that the person alone can tick: having looked through their own posts and pictures. */
export const POSTS_STEP = 'posts';

export interface Progress {
  /** parts of the round that are done: the profile read, each line of the checklist, the posts looked through */
  done: number;
  total: number;
  /** findings that nothing has been said to yet */
  left: number;
  /** the person has called it done */
  closed: boolean;
}

/** How far one site has come. */
export function progressOf(round: Round, settings: Settings): Progress {
  const lines = [...STEP_IDS, POSTS_STEP];
  return {
    done: (round.read === undefined ? 0 : 1) + lines.filter((id) => round.steps[id] !== undefined).length,
    total: lines.length + 1,
    left: round.found.filter((one) => outcomeOf(one, settings).outcome === 'left').length,
    closed: round.closed !== undefined,
  };
}

/** The sites that the person has, in the order shown. */
export const mySites = (review: Review): ReviewedSite[] => REVIEWED_SITES.filter((site) => review.rounds[site]?.mine === true);

/** Whether every site the person has was called done. */
export const allClosed = (review: Review): boolean => {
  const mine = mySites(review);
  return mine.length > 0 && mine.every((site) => roundOf(review, site).closed !== undefined);
};
