/** Names to be told of: what is kept, what is found, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check';
import { policyById } from '../../rules/policies';
import { defaultSettings } from '../../rules/settings';
import { findSignals } from '../../rules/signals/find';
import { faultInName, nameKey, withNames, withoutName } from '../../rules/watch-list';

const EMPTY = { salt: 'a1b2', hashes: [] };
const list = withNames(EMPTY, ['Zofia', 'Amara Okafor', 'Will', 'Zoë-Mae']);
const seen = (text: string, watch = list) =>
  findSignals({ kind: 'draft', site: 'x', account: 'personal', audience: 'public', text }, { ...defaultSettings(), watch })
    .filter(({ why }) => why === 'You asked to be told of this name.')
    .map(({ start = 0, end = 0, evidence, certainty }) => {
      expect(text.slice(start, end)).toBe(evidence);
      expect(certainty).toBe('sure');
      return evidence;
    });

describe('what is kept', () => {
  it('cannot be read: no part of a name stands in it, and another salt gives other hashes', () => {
    expect(JSON.stringify(list).toLowerCase()).not.toMatch(/zofia|amara|okafor|will/);
    expect(list.hashes).toHaveLength(4);
    for (const hash of list.hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const other = withNames({ salt: 'ffff', hashes: [] }, ['Zofia']);
    expect(list.hashes).not.toContain(other.hashes[0]);
  });

  it('is each name once, however it is written', () => {
    expect(withNames(list, ['zofia', ' ZOFIA ', "Zofia's"]).hashes).toEqual(list.hashes);
    expect(nameKey('  Zoë-Mae ')).toBe('zoe mae');
  });

  it('can be taken away by whoever knows the name', () => {
    const { list: rest, was } = withoutName(list, 'amara okafor');
    expect(was).toBe(true);
    expect(rest.hashes).toHaveLength(3);
    expect(withoutName(rest, 'Amara Okafor').was).toBe(false);
  });

  it('is no single letter and no whole sentence', () => {
    expect(faultInName('Z')).toMatch(/Two letters/);
    expect(faultInName('Zofia from the top table')).toMatch(/Four words/);
    expect(faultInName('Abdul-Rahman ibn Yusuf')).toBeUndefined();
    expect(withNames(EMPTY, ['Z', '  ', '!!']).hashes).toEqual([]);
  });
});

describe('what is found', () => {
  it.each([
    ['Nothing here of school at all, zofia, just soup', ['zofia']],
    ["Zofia’s soup and ZOFIA's bread", ['Zofia', 'ZOFIA']],
    ['Soup with Amara Okafor, and again with amara-okafor', ['Amara Okafor', 'amara-okafor']],
    ['#Zofia eats soup', ['#Zofia']],
    ['Soup for Zoe-Mae', ['Zoe-Mae']],
    ['Had soup with Will', ['Will']],
  ])('%s', (text, names) => {
    expect(seen(text)).toEqual(names);
  });

  it.each(['Amara makes soup', 'Okafor makes soup', 'Will you have soup?', 'I will have soup', 'Zofiana makes soup'])(
    'not: %s',
    (text) => {
      expect(seen(text)).toEqual([]);
    },
  );

  it('nothing, for whoever keeps no names', () => {
    expect(seen('Zofia has soup', EMPTY)).toEqual([]);
  });

  it('is cited with the clause on naming pupils', () => {
    const aylesford = policyById('aylesford');
    const item = { kind: 'draft', site: 'x', account: 'personal', audience: 'public', text: 'Soup with Zofia' } as const;
    const [finding] = aylesford ? check(item, aylesford, { ...defaultSettings(), watch: list }) : [];
    expect(finding).toMatchObject({ topic: 'pupil-identified', level: 'stop', evidence: 'Zofia' });
  });

  it('in a long text, in the time it takes to read it once', () => {
    const long = `${'many plain words and Some Names of Nobody here, '.repeat(4000)}Zofia`;
    expect(seen(long)).toEqual(['Zofia']);
  });
});
