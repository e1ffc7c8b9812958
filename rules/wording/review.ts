/** What the joining review says: places, outcomes, reminders. */
import type { Outcome } from '../review/progress';
import type { Due } from '../review/reminder';
import type { By, Remind } from '../review/review';
import type { Audience } from '../topics';

/** What has become of a finding, as its label reads. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  left: 'Still there',
  fixed: 'Changed',
  fine: 'Fine as it is',
  wrong: 'Not what it seemed',
};

/** Who says so. */
export const BY_WORDS: Record<By, string> = { read: 'read on the page', said: 'you said so' };

/** When to be reminded, as a choice reads. */
export const REMIND_WORDS: Record<Remind, { label: string; hint: string }> = {
  term: { label: 'After a term', hint: 'about three months' },
  year: { label: 'After a year', hint: 'and when your school or its policy changes' },
  never: { label: 'Never', hint: 'not even then' },
};

/** Why another look is due, in a sentence. */
export const DUE_WORDS: Record<Due['why'], string> = {
  school: 'You read with another school’s policy now. What was fine there may not be here.',
  version: 'Your school’s policy has a new version since your last review.',
  time: 'It has been a while since your last review.',
};

/** Who can see a profile, in a sentence's end: "Who can see it: ...". */
export const SEEN_BY_WORDS: Record<Audience, string> = {
  public: 'anyone',
  connections: 'people you are connected with',
  'only-me': 'only you',
  unknown: 'the page does not say',
};

/** "1 thing left", "3 things left", "nothing left". */
export function leftWords(left: number): string {
  return left === 0 ? 'nothing left' : left === 1 ? '1 thing left' : `${left} things left`;
}

/** "one post", "12 posts", "no posts". */
export function postsWords(count: number): string {
  return count === 0 ? 'no posts' : count === 1 ? 'one post' : `${count} posts`;
}
