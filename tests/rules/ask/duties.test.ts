/** Questions on what leaders must do: a yes rests on the duty that is asked about, and on no other. */
import { describe, expect, it, test } from 'vitest';
import { answerFacts, BY_TAPS } from '../../../rules/ask/answer-facts';
import { leadersRoute } from '../../../rules/ask/duties';
import { plainWords } from '../../../rules/ask/plain-words';
import { policyNamed } from '../../support/findings';

const answer = (id: string, question: string) => {
  const routes = { leaders: leadersRoute(plainWords(question)) };
  return answerFacts(['leaders'], policyNamed(id), { ...BY_TAPS, question, manner: 'must', routes });
};

describe('what leaders must do', () => {
  test.each<[question: string, id: string, verdict: string, ref?: string]>([
    ['does the head have to train us on this', 'coppice-junior', 'yes', '3.1.1'],
    ['does the head have to train us on this', 'elton-primary', 'not-covered'],
    ['must governors review it', 'coppice-junior', 'yes', '3.4.1'],
    ['must governors review it', 'aylesford', 'not-covered'],
    ['should SLT be monitoring our pages', 'coppice-junior', 'yes', '3.1.4'],
    [
      'does school have to give us a work phone',
      'corpus-christi',
      'yes',
      'Communication between pupils / schools staff, paragraph 3',
    ],
    ['does school have to give us a work phone', 'coppice-junior', 'not-covered'],
    ['must governors protect the schools good name', 'barleyhurst-park', 'yes'],
    // of this no policy speaks
    ['does the head have to sign every post', 'aylesford', 'not-covered'],
    // that the safeguarding officer is to be told is no support of anybody
    ['must the head support us if we are trolled', 'aylesford', 'not-covered'],
  ])('%s, %s: %s', (question, id, verdict, ref) => {
    const { verdict: given, clauses } = answer(id, question);
    expect(given).toBe(verdict);
    if (ref !== undefined) expect(clauses[0]?.ref).toBe(ref);
  });

  it('asked for at large, are all told', () => {
    expect(answer('coppice-junior', 'what are the duties of the head').clauses.length).toBeGreaterThan(2);
  });

  it('where the policy is silent on the duty, its other duties are shown beside', () => {
    const { clauses, related } = answer('coppice-junior', 'does the head have to sign every post');
    expect(clauses).toEqual([]);
    expect(related.map(({ ref }) => ref)).toContain('3.1.1');
  });

  it('whether they are bound too is a question of whom the policy binds', () => {
    for (const id of ['aylesford', 'coppice-junior', 'elton-primary']) {
      const { verdict, topics } = answer(id, 'does SLT have to follow it');
      expect([verdict, topics]).toEqual(['yes', ['scope']]);
    }
  });

  it('are said to be theirs, not the asker’s', () => {
    expect(answer('coppice-junior', 'does the head have to train us').headline).toContain('those who lead the school');
  });
});
