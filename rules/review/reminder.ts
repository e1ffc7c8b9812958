/** When the next review is due, and why. Knows no clock: whoever asks brings the date. */
import type { Policy } from '../policy';
import type { Review } from './review';

/** About a school term, and a year, in days. */
const DAYS = { term: 91, year: 365 } as const;
const DAY = 24 * 60 * 60 * 1000;

/** `school`: another school's policy is read with now; `version`: the same school has a new one; `time`: the time has come. */
export interface Due {
  why: 'school' | 'version' | 'time';
  /** names this very reason and time, so that it can be closed until the next */
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
  // closed once, it comes back in the next term or year
  const times = Math.max(0, Math.floor((now - Date.parse(finished)) / (DAYS[remind] * DAY)));
  const why = review.policy !== policy.id ? 'school' : review.adopted !== policy.adopted ? 'version' : 'time';
  return why === 'time' && times === 0 ? undefined : { why, key: `${why} ${policy.id} ${policy.adopted ?? ''} ${times}` };
}
