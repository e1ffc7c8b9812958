/** A policy's facts as sentences: its dates, whom it binds, who counts as a pupil. */
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

/** "From June 2020, due for review June 2021". `today` is an ISO date. */
export function policyDates(policy: Policy, today: string): string {
  const from = policy.adopted === undefined ? 'No date of adoption given' : `From ${dateWords(policy.adopted)}`;
  if (policy.review === undefined) return `${from}; no review date given`;
  const review = dateWords(policy.review);
  return reviewOverdue(policy, today) ? `${from}; review date has passed (${review})` : `${from}; review due ${review}`;
}

/** One sentence when the review date has passed, else undefined. `today` is an ISO date. */
export function overdueWords(policy: Policy, today: string): string | undefined {
  if (policy.review === undefined || !reviewOverdue(policy, today)) return undefined;
  return `This policy was due for review in ${dateWords(policy.review)}. There may be a newer one.`;
}

/** Who counts as a pupil, in short facts drawn from the data. */
export function pupilFacts(policy: Policy): string[] {
  const { adultPupils, formerUntil } = policy.pupil;
  const adults = {
    yes: 'Pupils of 18 and over who are still at school count too.',
    no: 'Pupils of 18 and over do not count.',
    unclear: 'Whether pupils of 18 and over count is not clear from the document.',
  }[adultPupils];
  if (formerUntil === 0) return [adults, 'Former pupils are not mentioned.'];
  return [
    adults,
    formerUntil > 100
      ? 'Former pupils: no age is given at which they stop counting.'
      : `Former pupils count until they are ${formerUntil}.`,
  ];
}
