/** What is remembered of a text makes it quicker to read again, and changes nothing of what is found. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../rules/item';
import { defaultSettings, type Settings } from '../../rules/settings';
import { findSignals } from '../../rules/signals/find';
import { readPassage } from '../../rules/text/passage';

const plain = defaultSettings();
const own: Settings = { ...plain, schoolNames: ['Hillcrest Academy'] };
const draft = (text: string): Item => ({ kind: 'draft', site: 'x', account: 'personal', audience: 'public', text });
const bio = (words: string): Item => ({
  kind: 'profile',
  site: 'x',
  account: 'personal',
  audience: 'public',
  fields: { bio: words },
});

let fillers = 0;
/** Reads so many other lines that none of before is remembered. */
const forgetAll = (): void => {
  for (const end = fillers + 500; fillers < end; fillers += 1) readPassage(`line ${fillers}`);
};

const CASES: [name: string, before: () => unknown, item: Item, settings: Settings][] = [
  ...[
    'Hillcrest Academy is a complete shambles and I have had enough',
    'Hillcrest Academy is run by clowns',
    'Hillcrest Academy treats its staff like dirt, never again',
  ].map((text): (typeof CASES)[number] => [
    `before the school was named: ${text}`,
    () => findSignals(draft(text), plain),
    draft(text),
    own,
  ]),
  [
    'beside a line about family',
    () => findSignals(draft('My son Ollie is off sick.\nOllie is thick as mince, I teach Y4 and he drives me mad'), plain),
    draft('Ollie is thick as mince, I teach Y4 and he drives me mad'),
    plain,
  ],
  [
    'without the line about family',
    () => findSignals(draft('Ollie is thick as mince, I teach Y4 and he drives me mad'), plain),
    draft('My son Ollie is off sick.\nOllie is thick as mince, I teach Y4 and he drives me mad'),
    plain,
  ],
  [
    'in a bio',
    () => findSignals(bio('Hillcrest has no clue. Proud Y4 teacher'), own),
    draft('Hillcrest has no clue. Proud Y4 teacher'),
    own,
  ],
];

describe('what was read before', () => {
  it.each(CASES)('changes nothing: %s', (_, before, item, settings) => {
    forgetAll();
    const fresh = findSignals(item, settings);
    expect(fresh.length).toBeGreaterThan(0);
    forgetAll();
    before();
    expect(findSignals(item, settings)).toEqual(fresh);
  });
});
