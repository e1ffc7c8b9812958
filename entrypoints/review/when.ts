/** A moment as a person would say it. */
import { dateWords } from '../../rules/wording/policy-facts';
import { today } from '../browser/today';

/** "today at 10:04", "on 3 October 2026". `at`: ISO date-time; told in the person's own time zone. */
export function whenWords(at: string, now: Date = new Date()): string {
  const then = new Date(at);
  if (Number.isNaN(then.getTime())) return 'some time ago';
  const day = today(then);
  const time = `${then.getHours()}`.padStart(2, '0') + `:${`${then.getMinutes()}`.padStart(2, '0')}`;
  return day === today(now) ? `today at ${time}` : `on ${dateWords(day)}`;
}
