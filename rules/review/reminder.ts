/** When the next review is due, and why. Knows no clock: whoever asks brings the date. */
import type { Policy } from '../policy';
import type { Review } from './review';

/** About a school term, and a year, in days. */
const DAYS = { term: 91, year: 365 } as const;
const DAY = 24 * 60 * 60 * 1000;

/** `school`: another school's policy is read with now; `version`: the same school has a new one; `time`: the time has come. */
export interface Due {
  why: 'school' | 'version' | 'time';
  /** names this very reason, so that it can be closed once and for all */
  key: string;
}

/**
 * Why the review wants doing again, if it does. Only a finished review falls due; `policy` is the one read with now, `now` in ms
 * since 1970.
 */
export function dueOf(review: Review, policy: Pick<Policy, 'id' | 'adopted'> | undefined, now: number): Due | undefined {
  const due = reason(review, policy, now);
  return due === undefined || due.key === review.notNow ? undefined : due;
}

function reason(review: Review, policy: Pick<Policy, 'id' | 'adopted'> | undefined, now: number): Due | undefined {
  const { finished, remind } = review;
  if (remind === 'never' || finished === undefined || policy === undefined) return undefined;
  if (review.policy !== policy.id) return { why: 'school', key: `school ${policy.id}` };
  if (review.adopted !== policy.adopted) return { why: 'version', key: `version ${policy.adopted ?? ''}` };
  const since = now - Date.parse(finished);
  return since >= DAYS[remind] * DAY ? { why: 'time', key: `time ${finished}` } : undefined;
}
