/** The words of a passage, and lists of words that cost next to nothing to look for in it. */
import type { Passage } from './passage';
import { plainOf } from './plain';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}']*/gu;

/** A word as it is looked up: without apostrophes. */
export const wordKey = (word: string): string => (word.includes("'") ? word.replace(/'/g, '') : word);

/** Where each word of a passage stands; words without apostrophes, hyphened words in their parts. */
export function wordsOf(passage: Passage): ReadonlyMap<string, readonly number[]> {
  return passage.remember('words', () => {
    const words = new Map<string, number[]>();
    const text = plainOf(passage);
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
      const word = wordKey(match[0]);
      const known = words.get(word);
      if (known) known.push(match.index);
      else words.set(word, [match.index]);
    }
    return words;
  });
}

/** How many kinds of beginnings are told apart. */
const KINDS = 4096;
/** A number for how a word begins: by its first three letters, so that most words of a text are passed over without being looked up. */
const kindOf = (word: string): number =>
  (word.charCodeAt(0) * 1189 + word.charCodeAt(1) * 37 + (word.length > 2 ? word.charCodeAt(2) : 0)) & (KINDS - 1);

interface Kinds {
  readonly words: readonly string[];
  readonly kinds: Uint16Array;
}
const kindsOf = (passage: Passage): Kinds =>
  passage.remember('kinds of words', () => {
    const words = [...wordsOf(passage).keys()];
    return { words, kinds: Uint16Array.from(words, kindOf) };
  });

/** Words, without apostrophes, and what is kept under each. */
export class WordList<Kept> {
  readonly #kept = new Map<string, Kept>();
  readonly #begins = new Uint8Array(KINDS);

  get(word: string): Kept | undefined {
    return this.#kept.get(word);
  }

  set(word: string, kept: Kept): void {
    this.#kept.set(word, kept);
    this.#begins[kindOf(word)] = 1;
  }

  values(): Iterable<Kept> {
    return this.#kept.values();
  }

  /** The first `most` of these words in a passage, in the order in which they first stand there, and what is kept under each. */
  in(passage: Passage, most = Number.POSITIVE_INFINITY): readonly (readonly [word: string, kept: Kept])[] {
    const { words, kinds } = kindsOf(passage);
    const found: (readonly [string, Kept])[] = [];
    for (let index = 0; index < words.length && found.length < most; index += 1) {
      if (this.#begins[kinds[index] ?? 0] !== 1) continue;
      const word = words[index] ?? '';
      const kept = this.#kept.get(word);
      if (kept !== undefined) found.push([word, kept]);
    }
    return found;
  }
}

/** A list of words alone, as written, apart by blanks. */
export function wordList(words: string): WordList<true> {
  const list = new WordList<true>();
  for (const word of words.trim().split(/\s+/)) list.set(word, true);
  return list;
}

/** Whether so many of these words stand in the passage: the cheapest question there is. */
export const hasWord = (passage: Passage, words: WordList<true>, atLeast = 1): boolean =>
  words.in(passage, atLeast).length === atLeast;
