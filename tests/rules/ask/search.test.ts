/** Clauses found by words. */
import { describe, expect, it } from 'vitest';
import { searchClauses } from '../../../rules/ask/search';
import { POLICIES, policyById } from '../../../rules/policies';

const aylesford = policyById('aylesford');
if (!aylesford) throw new Error('no policy');
const refs = (words: string): string[] => searchClauses(aylesford, words).map(({ ref }) => ref);

describe('search', () => {
  it('finds a clause by its ref, its words, an unfinished word and a slip', () => {
    expect(refs('2.3.10')[0]).toBe('2.3.10');
    expect(refs('job title')[0]).toBe('2.3.10');
    expect(refs('passwo')).toContain('2.4.1');
    expect(refs('pasword')).toContain('2.4.1');
  });

  it('finds every clause of every policy by its own words', () => {
    for (const policy of POLICIES)
      for (const clause of policy.clauses) {
        const found = searchClauses(policy, clause.says).slice(0, 3);
        expect([policy.id, clause.ref, found.some(({ says }) => says === clause.says)]).toEqual([policy.id, clause.ref, true]);
      }
  });

  it('finds nothing for nothing', () => {
    expect(refs('  ')).toEqual([]);
    expect(refs('zzzzzz')).toEqual([]);
  });
});
