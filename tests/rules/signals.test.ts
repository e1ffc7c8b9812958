/** Every signal file brings its own examples: what it flags and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import { type Item, isPictureField } from '../../rules/item';
import { defaultSettings } from '../../rules/settings';
import type { Example, SignalFound } from '../../rules/signal';
import { findSignals } from '../../rules/signals/find';
import { SIGNAL_TOPICS } from '../../rules/topics';

function signalsIn(example: Example): SignalFound[] {
  const given = typeof example === 'string' ? { text: example } : example;
  const item: Item = {
    kind: given.fields ? 'profile' : 'draft',
    site: 'x',
    account: 'personal',
    audience: 'unknown',
    ...(given.text === undefined ? {} : { text: given.text }),
    ...(given.fields === undefined ? {} : { fields: given.fields }),
    ...given.item,
  };
  return findSignals(item, { ...defaultSettings(), ...given.settings });
}

const shown = (example: Example): string => (typeof example === 'string' ? example : JSON.stringify(example));

describe.each(SIGNAL_TOPICS)('%s', async (topic) => {
  const { flags, allows } = (await import(`../../rules/signals/${topic}.ts`)) as { flags: Example[]; allows: Example[] };

  it.each(flags.map((example) => [shown(example), example] as const))('flags: %s', (_, example) => {
    const found = signalsIn(example);
    expect(found.map((signal) => signal.topic)).toContain(topic);
    for (const { start, end, field, evidence } of found) {
      if (start === undefined || (field !== undefined && isPictureField(field))) continue;
      const source = typeof example === 'string' ? example : field === undefined ? example.text : example.fields?.[field];
      expect(source?.slice(start, end)).toBe(evidence);
    }
  });

  it.each(allows.map((example) => [shown(example), example] as const))('allows: %s', (_, example) => {
    expect(signalsIn(example).filter((signal) => signal.topic === topic)).toEqual([]);
  });
});
