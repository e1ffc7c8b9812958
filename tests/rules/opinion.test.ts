/** What the learned model may make of a rule's find. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../rules/item';
import { addedAs, keptAs } from '../../rules/opinion/opinion';
import { TEXTS_MODEL } from '../../rules/opinion/texts-model';
import { defaultSettings } from '../../rules/settings';
import { findSignals } from '../../rules/signals/find';

describe('a rule’s find', () => {
  const threshold = { drop: { likely: 0.1, possible: 0.3 }, doubt: { sure: 0.05, likely: 0.4 } };

  it.each([
    ['likely', 0.09, undefined],
    ['likely', 0.1, 'possible'],
    ['likely', 0.39, 'possible'],
    ['likely', 0.4, 'likely'],
    ['sure', 0.04, 'possible'],
    ['sure', 0.05, 'sure'],
    ['possible', 0.29, undefined],
    ['possible', 0.3, 'possible'],
  ] as const)('that is %s, where the model says %d, is then %s', (ruled, chance, kept) => {
    expect(keptAs(threshold, ruled, chance)).toBe(kept);
  });

  it('stays as it is where the model has no limits', () => {
    expect(keptAs({}, 'sure', 0)).toBe('sure');
  });
});

describe('what the model adds', () => {
  it('is likely only where the text plainly speaks of school', () => {
    const threshold = { possible: 0.5, likely: 0.9, alone: 0.95 };
    expect(addedAs(threshold, 0.99, 2)).toBe('likely');
    expect(addedAs(threshold, 0.99, 1)).toBe('possible');
    expect(addedAs(threshold, 0.6, 1)).toBe('possible');
    expect(addedAs(threshold, 0.6, 0)).toBeUndefined();
    expect(addedAs({}, 1, 2)).toBeUndefined();
  });
});

it.each(['God made gay people too.', 'Women should be free to wear a hijab.'])(
  'leaves talk of groups of people at large to the rules, since praise and protest read much like scorn: %s',
  (text) => {
    const item: Item = { kind: 'draft', site: 'x', account: 'personal', audience: 'public', text };
    expect(findSignals(item, defaultSettings()).filter(({ topic }) => topic === 'discriminatory')).toEqual([]);
    expect(TEXTS_MODEL.thresholds['discriminatory']).not.toHaveProperty('alone');
  },
);
