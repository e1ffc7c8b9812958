/** Which reading of a question is answered: the verdict that most speaks for, the more careful one where two are near. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BY_TAPS as put, verdictOf } from '../../../rules/ask/answer-facts';
import { ask } from '../../../rules/ask/ask';
import { type Reading, readingsOf } from '../../../rules/ask/readings';
import { understand } from '../../../rules/ask/understand';
import { chooseReading } from '../../../rules/ask/weigh';
import { POLICIES } from '../../../rules/policies';
import { CIRCUMSTANCES, type Fact, MATTERS, MEANS, WHO } from '../../../rules/question';
import { defaultSettings } from '../../../rules/settings';
import { policyNamed } from '../../support/findings';
import { readTraining } from '../../train/questions';

const aylesford = policyNamed('aylesford');
const reading = (share: number, facts: string): Reading => ({ share, facts: facts.split(' ') as Fact[] });
const chosen = (readings: readonly Reading[], ruled = 'something-else'): string =>
  chooseReading(readings, ruled.split(' ') as Fact[], aylesford, put).join(' ');

describe('readings', () => {
  it('are every likely matter with every uncertain fact in and out, the likeliest first', () => {
    const chances = new Map<Fact, number>([
      ['pupil', 0.97],
      ['parent', 0.02],
      ['relative', 0.4],
      ['friend-before', 0.7],
    ]);
    const asked = [
      { matters: ['befriend'], share: 0.6 },
      { matters: ['message', 'group'], share: 0.3 },
      { matters: ['swear'], share: 0.01 },
    ] as const;
    const read = readingsOf(asked, chances, ['social-media']);
    expect(read).toHaveLength(8);
    expect(read[0]).toEqual({ facts: ['befriend', 'pupil', 'social-media', 'friend-before'], share: expect.closeTo(0.26, 2) });
    expect(read.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(read.some(({ facts }) => facts.includes('parent') || facts.includes('swear'))).toBe(false);
    expect(read.every(({ facts }) => facts.includes('pupil'))).toBe(true);
  });

  it('stay few, and of any question come to no more than one', () => {
    for (const { question } of readTraining().filter((_, at) => at % 40 === 0)) {
      const { readings, facts } = understand(question);
      expect(readings.length).toBeLessThanOrEqual(48);
      expect(readings.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1.0001);
      expect(facts).toEqual(readings[0]?.facts);
    }
  });
});

describe('the reading that is answered', () => {
  it('is the likeliest of those that give the verdict with the most weight, not the likeliest of all', () => {
    const readings = [
      reading(0.4, 'befriend parent'),
      reading(0.35, 'befriend pupil'),
      reading(0.25, 'give-details pupil phone'),
    ];
    expect(verdictOf(readings[0]?.facts ?? [], aylesford, put)).toBe('yes-if');
    expect(chosen(readings)).toBe('befriend pupil');
    expect(chosen([reading(0.7, 'befriend parent'), reading(0.3, 'befriend pupil')])).toBe('befriend parent');
  });

  it('is the more careful one where two are nearly as likely', () => {
    expect(chosen([reading(0.52, 'befriend parent'), reading(0.48, 'befriend pupil')])).toBe('befriend pupil');
    expect(chosen([reading(0.51, 'business'), reading(0.49, 'child-at-risk pupil')])).toBe('child-at-risk pupil');
  });

  const yes = 'message parent e-mail school-account';

  it('is no plain yes where by a plausible one a pupil is spoken of and the answer is no or help', () => {
    expect(chosen([reading(0.95, yes), reading(0.05, 'befriend pupil')])).toBe(yes);
    expect(chosen([reading(0.85, yes), reading(0.15, 'befriend pupil')])).toBe('befriend pupil');
    expect(chosen([reading(0.85, yes), reading(0.15, 'child-at-risk')])).toBe('child-at-risk');
    expect(chosen([reading(0.85, yes), reading(0.15, 'criticise')])).toBe(yes);
  });

  it('is that of the rules where theirs is stricter than a plain yes', () => {
    expect(chosen([reading(1, yes)], 'give-details parent phone')).toBe('give-details parent phone');
    expect(chosen([reading(1, yes)], yes)).toBe(yes);
  });

  it('gives no yes against a plausible no, whatever the readings', () => {
    const facts = fc
      .tuple(
        fc.constantFrom(...MATTERS),
        fc.subarray([...WHO], { maxLength: 2 }),
        fc.subarray([...MEANS, ...CIRCUMSTANCES], { maxLength: 3 }),
      )
      .map(([matter, who, rest]): Fact[] => [matter, ...who, ...rest]);
    const readings = fc
      .array(fc.tuple(facts, fc.double({ min: 0.01, max: 1, noNaN: true })), { minLength: 1, maxLength: 8 })
      .map((list) => {
        const total = list.reduce((sum, [, share]) => sum + share, 0);
        return list.map(([of, share]): Reading => ({ facts: of, share: share / total })).sort((a, b) => b.share - a.share);
      });
    fc.assert(
      fc.property(readings, facts, fc.constantFrom(...POLICIES), (read, ruled, policy) => {
        const verdict = (one: readonly Fact[]): string => verdictOf(one, policy, put);
        const answered = chooseReading(read, ruled, policy, put);
        if (verdict(answered) !== 'yes') return;
        expect(['yes', 'not-covered']).toContain(verdict(ruled));
        const against = read.filter(
          (one) => verdict(one.facts) === 'get-help' || (verdict(one.facts) === 'no' && one.facts.includes('pupil')),
        );
        expect(against.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(0.1);
      }),
      { numRuns: 400 },
    );
  });
});

describe('an answer', () => {
  const questions = readTraining().filter((_, at) => at % 60 === 0);

  it('shows the facts that its verdict and its clauses follow from', () => {
    for (const { question } of questions)
      for (const policy of POLICIES.slice(0, 2)) {
        const { facts, verdict, clauses } = ask(question, policy, defaultSettings());
        const again = ask(question, policy, defaultSettings(), { add: facts, remove: [] });
        expect([again.facts, again.verdict, again.clauses], question).toEqual([facts, verdict, clauses]);
        expect(clauses.length > 0 || verdict === 'not-covered' || verdict === 'get-help', question).toBe(true);
      }
  });

  it('keeps what a person adds or takes away, and leaves the rest as it was shown', () => {
    for (const { question } of questions.slice(0, 60)) {
      const shown = ask(question, aylesford, defaultSettings()).facts;
      const [first] = shown;
      if (first === undefined) continue;
      const without = ask(question, aylesford, defaultSettings(), { add: [], remove: [first] });
      expect(without.facts).toEqual(shown.slice(1));
      const added = ask(question, aylesford, defaultSettings(), { add: ['emergency'], remove: [] });
      expect(new Set(added.facts)).toEqual(new Set<Fact>([...shown, 'emergency']));
    }
  });

  it('takes a few thousandths of a second', () => {
    for (const { question } of questions.slice(0, 30)) ask(question, aylesford, defaultSettings());
    const times = questions.map(({ question }) => {
      const start = performance.now();
      ask(question, aylesford, defaultSettings());
      return performance.now() - start;
    });
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(5);
  });
});
