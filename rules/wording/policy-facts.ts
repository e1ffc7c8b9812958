/** A policy's dates and name as sentences. */
import { type Policy, reviewOverdue } from '../policy';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "June 2020" from 2020-06, "19 October 2023" from 2023-10-19; anything else comes back as it is. */
export function dateWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "Aylesford's policy", "Corpus Christi's policy". */
export function policyOf(policy: Pick<Policy, 'short'>): string {
  return `${policy.short}'s policy`;
}

/** "June 2020 · review date has passed", "October 2022 · review due October 2026". `today` is an ISO date. */
export function policyDates(policy: Policy, today: string): string {
  const review =
    policy.review === undefined
      ? 'no review date'
      : reviewOverdue(policy, today)
        ? 'review date has passed'
        : `review due ${dateWords(policy.review)}`;
  return policy.adopted === undefined ? `no date of adoption · ${review}` : `${dateWords(policy.adopted)} · ${review}`;
}

/** Both dates in a sentence: "Adopted June 2020. Its review date, June 2021, has passed." `today` is an ISO date. */
export function policyDatesInFull(policy: Policy, today: string): string {
  const adopted = policy.adopted === undefined ? 'It does not say when it was adopted.' : `Adopted ${dateWords(policy.adopted)}.`;
  if (policy.review === undefined) return `${adopted} It gives no review date.`;
  const review = dateWords(policy.review);
  return reviewOverdue(policy, today)
    ? `${adopted} Its review date, ${review}, has passed.`
    : `${adopted} It is due for review in ${review}.`;
}

/** One sentence when the review date has passed, else undefined. `today` is an ISO date. */
export function overdueWords(policy: Policy, today: string): string | undefined {
  if (policy.review === undefined || !reviewOverdue(policy, today)) return undefined;
  return `Its review date has passed (${dateWords(policy.review)}).`;
}
