import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, headAt } from '../../../rules/text/heads';
import { everyIn, firstIn, standsIn } from '../../../rules/text/stands';
import { startsOf } from '../../../rules/text/starts';

/** Patterns as the signals write them, and some that are awkward. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:my|our)\s(?:[a-z-]{2,12}\s){0,2}(?:class|form)\b/g,
  /(?<![a-z0-9-])(?:sports?\s?day|y\d{1,2}|[7-9][a-c])(?![a-z0-9])/g,
  /(?<![\p{L}\p{N}@])(?:\p{L}+!|a\p{L}{0,3})(?![\p{L}\p{N}])/gu,
  /(?:^|[.!?]\s)(?:ab|ba)?c/g,
  /\b'?a\b|\ba'/g,
  /a|ab|b+c?/g,
  /[^a-z]b|\d+(?:a|b)?/g,
  /(?<=a)b|(?<!a)c|(?=a)\w{2}/g,
  /(a)\1|b\b/g,
  /x*|a/g,
  /\p{Extended_Pictographic}a?/gu,
  /\ue001+(?:'s)?\sa/g,
  /B/gi,
];

/** What the pattern finds by itself, without what is nothing. */
const plainly = (pattern: RegExp, text: string): [number, string][] =>
  [...text.matchAll(pattern)].filter(([found]) => found !== '').map(({ 0: found, index }) => [index, found]);
const ours = (pattern: RegExp, text: string): [number, string][] =>
  [...everyIn(pattern, text)].map(({ 0: found, index }) => [index, found]);

/** Few letters, so that patterns and texts meet often. */
const folded = fc
  .array(fc.constantFrom(..."aabbccxy147 '-.!😀\ue001", ' my ', 'our class', 'sports day', 'y4', '. ', '\ud83d'), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

describe('looking for a pattern where it can begin', () => {
  it('finds what the pattern finds anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATTERNS), folded, (pattern, text) => {
        expect(ours(pattern, text)).toEqual(plainly(pattern, text));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes a letter of any kind before for the same word, where the pattern knows plain letters alone', () => {
    const event = /(?<![a-z0-9-])sports?\s?day/g;
    expect(standsIn(event, 'our sports day')).toBe(true);
    expect(standsIn(event, 'ésports day')).toBe(false);
  });

  it('says where the first stands, and whether there is one', () => {
    const [pattern = /x/] = PATTERNS;
    expect(firstIn(pattern, 'well, my lovely class and our form')?.index).toBe(6);
    expect(standsIn(pattern, 'the gummy class')).toBe(false);
  });

  it('can be asked of one pattern in the middle of being asked of it', () => {
    const words = /\b[a-z]+\b/g;
    const pairs = [...everyIn(words, 'a b c')].flatMap(([one]) => [...everyIn(words, 'd e')].map(([two]) => `${one}${two}`));
    expect(pairs).toEqual(['ad', 'ae', 'bd', 'be', 'cd', 'ce']);
  });
});

describe('what a pattern can begin with', () => {
  const mayBegin = (source: string, text: string): boolean => beginningOf(source)?.heads[headAt(text, 0)] === 1;

  it.each([
    ['(?:year|yr)\\s\\d', ['year 4', 'yr 4'], ['my', 'y4', 'y']],
    ['(?:the\\s)?form\\b', ['the form', 'form'], ['to', 'from', 'a']],
    ["i'?m\\b", ["i'm", 'im'], ['in', 'am']],
    ['a{0,2}b', ['ab', 'b', 'aab'], ['ac', 'c']],
    ['(?!ab)[ab]+c', ['ac', 'bc', 'aac'], ['ca']],
  ])('%s', (source, may, not) => {
    for (const text of may) expect(mayBegin(source, text), text).toBe(true);
    for (const text of not) expect(mayBegin(source, text), text).toBe(false);
  });

  it('is not known of a pattern that may be nothing, or refers back', () => {
    for (const source of ['a?', 'a|', '(a)\\1', 'a*b*', '\\cA']) expect(beginningOf(source)).toBeUndefined();
  });

  it('is a word where letters and digits are refused before', () => {
    for (const source of ['\\ba', '(?<![a-z0-9-])a', '^a|\\bb', '(?:\\ba|(?<![\\p{L}\\p{N}])b)'])
      expect(beginningOf(source)?.atWord, source).toBe(true);
    for (const source of ['a', '\\ba|b', '(?<![^a-z0-9])a', '(?:\\b)?a', '(?<!my\\s)a'])
      expect(beginningOf(source)?.atWord, source).toBe(false);
  });
});

describe('where phrases can begin', () => {
  it('at words, and at signs that stand by themselves', () => {
    expect(startsOf("it's a (éclair) _x 😀ab ab😀 c𝒜").places).toEqual([0, 3, 5, 7, 8, 16, 17, 19, 21, 24, 29]);
  });
});
