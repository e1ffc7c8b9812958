/** Questions on being watched: what a policy says of school equipment says nothing of people's own pages. */
import { expect, it, test } from 'vitest';
import { answerFacts, BY_TAPS } from '../../../rules/ask/answer-facts';
import { plainWords } from '../../../rules/ask/plain-words';
import { watchedRoute } from '../../../rules/ask/watched';
import type { Fact } from '../../../rules/question';
import { policyNamed } from '../../support/findings';

const answer = (id: string, question: string, facts: readonly Fact[] = ['monitoring']) =>
  answerFacts(facts, policyNamed(id), { ...BY_TAPS, question, routes: { monitoring: watchedRoute(plainWords(question)) } });

test.each([
  ['can school see what i look at on the wifi', 'yes'],
  ['do they read our emails', 'yes'],
  ['is my facebook checked on the school laptop', 'yes'],
  ['can the school see my facebook', 'not-covered'],
  ['do they look at your insta before interview', 'not-covered'],
  ['can they go through my own phone', 'not-covered'],
])('%s: %s where school systems are watched', (question, verdict) => {
  for (const id of ['coppice-junior', 'elton-primary']) expect(answer(id, question).verdict, id).toBe(verdict);
});

it('where the policy is silent on it, what it does say of watching is shown beside', () => {
  expect(answer('coppice-junior', 'can the school see my facebook').related.map(({ ref }) => ref)).toContain('10.1');
});

it('what is watched is no doing of its own', () => {
  const { verdict } = answer('elton-primary', 'does the head read our emails', ['monitoring', 'school-email']);
  expect(verdict).toBe('yes');
});
