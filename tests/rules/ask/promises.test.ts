/** What must hold for every combination of facts and every policy: each path ends, and no yes is dangerous. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answer, type Verdict } from '../../../rules/answer';
import { answerFacts, BY_TAPS } from '../../../rules/ask/answer-facts';
import { ask } from '../../../rules/ask/ask';
import { routeOf } from '../../../rules/ask/matters';
import { POLICIES } from '../../../rules/policies';
import { CIRCUMSTANCES, type Fact, MATTERS, type Matter, MEANS, WHO } from '../../../rules/question';
import { defaultSettings } from '../../../rules/settings';

const CONTACT: readonly Matter[] = ['befriend', 'message', 'group', 'give-details', 'react', 'look-at-pages'];
const SHARING: readonly Matter[] = ['mention-pupil', 'post-pictures', 'confidential'];
const kind = (verdict: Verdict): boolean => verdict === 'yes' || verdict === 'yes-if';

/** Every matter with every pair of circumstances, for each kind of person. */
function* combinations(matters: readonly Matter[]): Generator<Fact[]> {
  for (const matter of matters)
    for (const who of [undefined, ...WHO])
      for (const [at, one] of CIRCUMSTANCES.entries())
        for (const other of CIRCUMSTANCES.slice(at)) yield [...new Set<Fact>([matter, ...(who ? [who] : []), one, other])];
}

describe.each(POLICIES)('$id', (policy) => {
  it('ends every path in words, with a clause, a plain "not covered", or help', () => {
    for (const facts of combinations(MATTERS)) {
      const answer = answerFacts(facts, policy);
      const where = facts.join(' ');
      expect(answer.headline, where).toMatch(/\w.*[.…]$/s);
      expect(answer.headline, where).not.toMatch(/undefined|\{|\}/);
      if (answer.verdict !== 'not-covered' && answer.verdict !== 'get-help')
        expect(answer.clauses.length, where).toBeGreaterThan(0);
      if (answer.verdict === 'get-help') expect(answer.todo.length, where).toBeGreaterThan(0);
      if (routeOf(facts[0] as Matter, facts).kind === 'help') expect(answer.verdict, where).toBe('get-help');
    }
  });

  it('never says a plain yes to contact with a pupil or a former pupil who is not known to be 18', () => {
    for (const facts of combinations(CONTACT)) {
      const young = facts.includes('pupil') || (facts.includes('former-pupil') && !facts.includes('adult-now'));
      if (!young) continue;
      for (const manner of ['may', 'must', 'undo'] as const)
        expect(answerFacts(facts, policy, { ...BY_TAPS, manner }).verdict, `${manner} ${facts.join(' ')}`).not.toBe('yes');
    }
  });

  it('makes room for contact with a pupil only by an exception of its own, or through the school', () => {
    for (const facts of combinations(CONTACT)) {
      if (!facts.includes('pupil') || facts.includes('school-account')) continue;
      const answer = answerFacts(facts, policy);
      if (kind(answer.verdict))
        expect(
          answer.tested.some(({ met }) => met),
          facts.join(' '),
        ).toBe(true);
    }
  });

  it('says yes to turning a pupil down only in words that cannot be taken for leave to be in touch', () => {
    for (const facts of combinations(['decline'])) {
      if (!facts.includes('pupil')) continue;
      const { verdict, headline } = answerFacts(facts, policy);
      if (verdict === 'yes') expect(headline, facts.join(' ')).toMatch(/^Yes, turn it down\b/);
    }
    // beside contact that is asked about, it opens nothing
    for (const matter of CONTACT) expect(answerFacts([matter, 'decline', 'pupil'], policy).verdict).not.toBe('yes');
  });

  it('never says a plain yes to sharing what is known of pupils, or pictures of them', () => {
    for (const facts of combinations(SHARING)) {
      if (facts.includes('pupil')) expect(answerFacts(facts, policy).verdict, facts.join(' ')).not.toBe('yes');
    }
  });

  it('takes any words at all without a throw, and answers in its own shape', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
        ),
        (question) => {
          const answer = ask(question, policy, defaultSettings());
          expect(Answer.safeParse(answer).success).toBe(true);
          expect(policy.clauses.map(({ ref }) => ref)).toEqual(expect.arrayContaining(answer.clauses.map(({ ref }) => ref)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('means of contact never loosen an answer about a pupil to a plain yes', () => {
    for (const matter of CONTACT)
      for (const means of MEANS) expect(answerFacts([matter, 'pupil', means], policy).verdict).not.toBe('yes');
  });
});

const WORDS =
  'can i friend a pupil parent ex ta mum my niece photo post school insta fb whatsapp head said ok left in july 16 19 phone class public nudes threat mistake'.split(
    ' ',
  );
