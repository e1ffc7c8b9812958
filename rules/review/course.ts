/** A review from its first day to its last: begun, finished, begun again. Dates are ISO date-times and come from outside. */
import type { Policy } from '../policy';
import type { Settings } from '../settings';
import { mySites, outcomeOf } from './progress';
import { MOST_PAST, newReview, newRound, type PastReview, type Review } from './review';
import { REVIEWED_SITES, type ReviewedSite } from './steps';

/** A review begun with this policy on these sites; the others are marked as not the person's. What was finished before is kept in numbers. */
export function begin(
  review: Review,
  policy: Pick<Policy, 'id' | 'adopted'>,
  mine: readonly ReviewedSite[],
  settings: Settings,
  at: string,
): Review {
  return {
    ...newReview(),
    remind: review.remind,
    past: earlier(review, settings),
    policy: policy.id,
    ...(policy.adopted === undefined ? {} : { adopted: policy.adopted }),
    begun: at,
    rounds: Object.fromEntries(REVIEWED_SITES.map((site) => [site, { ...newRound(), mine: mine.includes(site) }])),
  };
}

/** The review called finished. */
export function finish(review: Review, at: string): Review {
  const { notNow: _, ...rest } = review;
  return { ...rest, finished: at };
}

/** A finished review opened again, to go on with it. */
export function reopen(review: Review): Review {
  const { finished: _, ...rest } = review;
  return rest;
}

/** The reviews finished so far, with this one if it is. */
function earlier(review: Review, settings: Settings): PastReview[] {
  const { policy, begun, finished, past } = review;
  if (policy === undefined || begun === undefined || finished === undefined) return past;
  const sites = mySites(review);
  const found = sites.flatMap((site) => review.rounds[site]?.found ?? []);
  const left = found.filter((one) => outcomeOf(one, settings).outcome === 'left').length;
  return [...past, { policy, begun, finished, sites, found: found.length, left }].slice(-MOST_PAST);
}
