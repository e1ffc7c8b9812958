/**
 * Questions as staff put them, each with what it is about. Written by the hand that wrote the cues, so they prove nothing about
 * questions nobody has thought of (`tests/corpus/questions.jsonl` does); they keep what was once understood.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../rules/ask/ask';
import { reported } from '../../../rules/ask/report';
import { understand } from '../../../rules/ask/understand';
import { defaultSettings } from '../../../rules/settings';
import { policyNamed } from '../../support/findings';

interface Heard {
  readonly question: string;
  readonly facts: readonly string[];
}

const HEARD = readFileSync(new URL('../../corpus/heard.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Heard => JSON.parse(line));

const WORRIES = [
  'child-at-risk',
  'pupil-contacts-me',
  'indecent-images',
  'threatened',
  'bullied',
  'impersonated',
  'pupil-bullied',
  'worry-about-adult',
];

it('what was once understood is understood', () => {
  expect(HEARD.length).toBeGreaterThan(300);
  const missed = HEARD.flatMap(({ question, facts }) => {
    const got: readonly string[] = understand(question).facts;
    return facts.every((fact) => got.includes(fact)) ? [] : [`${question}: ${facts.join(' ')}, not ${got.join(' ')}`];
  });
  expect(missed).toEqual([]);
});

it('a worry gets help, never a verdict', () => {
  const worries = HEARD.filter(({ facts }) => facts.some((fact) => WORRIES.includes(fact)));
  expect(worries.length).toBeGreaterThan(70);
  const policy = policyNamed('coppice-junior');
  const judged = worries.filter(({ question }) => ask(question, policy, defaultSettings()).verdict !== 'get-help');
  expect(judged.map(({ question }) => question)).toEqual([]);
});

describe('what is reported', () => {
  it.each([
    ['a pupil rang me in the night about nothing', 'pupil-contacts-me'],
    ['the site manager has added girls from year 9 on snapchat', 'worry-about-adult'],
    ['my colleague keeps posting sly digs about me', 'bullied'],
    ['some parents wrote horrible lies about me', 'bullied'],
    ['a dad says he will punch me', 'threatened'],
    ['kids have a hate account about another child', 'pupil-bullied'],
  ])('%s: %s', (words, worry) => {
    expect(reported(words, understand(words).facts.includes('pupil') ? ['pupil'] : [], [])).toBe(worry);
  });

  it.each([
    'a pupil wants to follow me',
    'a parent has added me on facebook',
    'a pupil has followed me can i follow back',
    'i posted a photo of my class',
    'a colleague is leaving and we want to post about it',
  ])('a request, a question and what one does oneself are no worry: %s', (words) => {
    expect(reported(words, understand(words).facts.includes('pupil') ? ['pupil'] : [], [])).toBeUndefined();
  });

  it('of family nothing is reported', () => {
    expect(reported('a boy in year 8 keeps messaging me', ['pupil'], ['family-friend'])).toBeUndefined();
  });
});
