/** Whether the review wants doing again, from what is kept in the browser. */
import { policyById } from '../../rules/policies';
import { type Due, dueOf } from '../../rules/review/reminder';
import { storedReview } from './review';
import { storedSettings } from './settings';

/** Why another review is due now, if one is. `now` in ms since 1970. */
export async function reviewDue(now: number = Date.now()): Promise<Due | undefined> {
  const [{ value: review }, { value: settings }] = await Promise.all([storedReview.load(), storedSettings.load()]);
  return dueOf(review, settings.policy === undefined ? undefined : policyById(settings.policy), now);
}
