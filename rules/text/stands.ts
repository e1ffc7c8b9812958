/**
 * Looks for a pattern only where it can begin. A browser tries a pattern of many choices at every letter of a text; most of ours begin
 * at a word, with one of a few pairs of letters.
 */
import { beginningOf, type Heads } from './heads';
import { startsOf } from './starts';

/** A pattern for folded text, and where it is tried. */
export interface Search {
  /** sticky, but global where it may be tried anywhere */
  readonly pattern: RegExp;
  readonly tried: 'at starts' | 'outside words' | 'everywhere' | 'anywhere';
  /** what it can begin with, where that is known */
  readonly heads: Heads | undefined;
}

/** A pattern that is to stand at the start of a word or sign, as phrases do. */
export const searchAtStarts = (source: string, flags: string): Search => ({
  pattern: new RegExp(source, `${flags}y`),
  tried: 'at starts',
  heads: beginningOf(source)?.heads,
});

const searches = new WeakMap<RegExp, Search>();

/** How any pattern is looked for so that the same is found as anywhere; but no word begins after a letter, of whatever kind. */
function searchFor(pattern: RegExp): Search {
  const known = searches.get(pattern);
  if (known !== undefined) return known;
  const { source, flags } = pattern;
  const beginning = /[im]/.test(flags) ? undefined : beginningOf(source);
  const bare = flags.replace(/[gy]/g, '');
  const search: Search =
    beginning === undefined
      ? { pattern: new RegExp(source, `${bare}g`), tried: 'anywhere', heads: undefined }
      : {
          pattern: new RegExp(source, `${bare}y`),
          tried: !beginning.atWord ? 'everywhere' : beginning.atSign ? 'outside words' : 'at starts',
          heads: beginning.heads,
        };
  searches.set(pattern, search);
  return search;
}

/** The first place from `from` (UTF-16 code units) on where something is found that is not nothing. */
function nextIn({ pattern, tried, heads }: Search, text: string, from: number): RegExpExecArray | null {
  if (tried === 'anywhere') return nextAnywhere(pattern, text, from);
  const { places, everywhere, outsideWords } = startsOf(text);
  if (tried === 'at starts') {
    for (let index = from === 0 ? 0 : firstFrom(places, from); index < places.length; index += 1) {
      const place = places[index] ?? 0;
      if (heads !== undefined && heads[everywhere[place] ?? 0] !== 1) continue;
      pattern.lastIndex = place;
      const match = pattern.exec(text);
      if (match !== null && match[0] !== '') return match;
    }
    return null;
  }
  const signs = tried === 'everywhere' ? everywhere : outsideWords;
  for (let place = from; place < text.length; place += 1) {
    if (heads?.[signs[place] ?? 0] !== 1) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match !== null && match[0] !== '') return match;
  }
  return null;
}

function nextAnywhere(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] !== '') return match;
    // by a whole sign: from inside one a search would step back
    pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return null;
}

/** Every find in a folded text, in order, none overlapping another, none of them nothing. */
export function* everyFind(search: Search, text: string): Generator<RegExpExecArray> {
  for (let match = nextIn(search, text, 0); match !== null; match = nextIn(search, text, match.index + match[0].length))
    yield match;
}

/** The first find in a folded text. */
export const firstFind = (search: Search, text: string): RegExpExecArray | null => nextIn(search, text, 0);

/** Every place in a folded text where a pattern stands: what a global pattern finds, but sooner, and never nothing. */
export const everyIn = (pattern: RegExp, text: string): Generator<RegExpExecArray> => everyFind(searchFor(pattern), text);

/** The first place in a folded text where a pattern stands, and is not nothing. */
export const firstIn = (pattern: RegExp, text: string): RegExpExecArray | null => nextIn(searchFor(pattern), text, 0);

/** Whether a pattern stands anywhere in a folded text, and is not nothing. */
export const standsIn = (pattern: RegExp, text: string): boolean => firstIn(pattern, text) !== null;

/** Index of the first of some numbers in order that is `from` or more. */
export function firstFrom(numbers: readonly number[], from: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
