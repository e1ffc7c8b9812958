/** Promises of the engine that hold for every text, hostile ones too. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check';
import type { Item } from '../../rules/item';
import { POLICIES } from '../../rules/policies';
import { defaultSettings } from '../../rules/settings';
import { findSignals } from '../../rules/signals/find';
import { fold } from '../../rules/text/tokens';

const settings = { ...defaultSettings(), schoolNames: ['St Mary’s Primary School'], schoolEmailDomains: ['stmarys.example'] };
const draft = (text: string): Item => ({ kind: 'draft', site: 'x', account: 'personal', audience: 'public', text });

/** Scraps that come close to what signals look for, mixed with anything at all. */
const scraps = fc.constantFrom(
  'Zofia',
  'zofia',
  'Mrs Khan',
  'in Y4',
  '7B',
  'my class',
  "'s mum",
  '07700 900461',
  '@x',
  '#Aa',
  'SW1A 1AA',
  'QQ 12 34 56 C',
  '"',
  '“',
  '(',
  '.',
  '\n',
  'St Mary’s',
  'I teach',
  'idiot',
  'f**k',
  '👨‍👩‍👧‍👦',
  '\u200b',
  '\u202e',
  '\ud83d',
  'İ',
  'ß',
  'not ',
  'never ',
  '4111 1111 1111 1111',
  '2024-01-01',
  'a@b.co',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(scraps, scraps, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
    .map((parts) => parts.join(' ')),
);

const overlaps = (one: { start?: number; end?: number }, other: { start?: number; end?: number }): boolean =>
  (one.start ?? 0) < (other.end ?? 0) && (one.end ?? 0) > (other.start ?? 0);

describe('every text', () => {
  it('folds to the same length', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(text).length === text.length),
      { numRuns: 400 },
    );
  });

  it('is read without a throw, and offsets cut out the evidence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, evidence } of findSignals(draft(text), settings)) {
          if (start === undefined || end === undefined) continue;
          expect(text.slice(start, end)).toBe(evidence);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same findings every time it is checked', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...POLICIES), (text, policy) => {
        expect(check(draft(text), policy, settings)).toEqual(check(draft(text), policy, settings));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps its findings when a clean line is added below', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const before = findSignals(draft(text), settings).filter(({ start }) => start !== undefined);
        const after = findSignals(draft(`${text}\nThe weather was lovely.`), settings);
        for (const signal of before) {
          expect(
            // a rule that reads several lines may now say in which words, where there was a guess about the whole sentence
            after.some((other) => other.topic === signal.topic && overlaps(other, signal)),
          ).toBe(true);
        }
      }),
      { numRuns: 300, examples: [['2024-01-01 Ĳ “ my class 👨‍👩‍👧‍👦 .'], ['my class f**k']] },
    );
  });

  it('reads curly and straight apostrophes alike', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const topics = (version: string) =>
          findSignals(draft(version), settings).map(({ topic, start, end }) => [topic, start, end]);
        expect(topics(text.replace(/'/g, '’'))).toEqual(topics(text.replace(/’/g, "'")));
      }),
      { numRuns: 300 },
    );
  });
});
