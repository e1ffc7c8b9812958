/**
 * Phrases as people say them, written readably and looked for cheaply: a phrase is tried only where one of its anchor words
 * stands, and grows from there to both sides, so that hundreds of phrases cost a text that has none of them next to nothing.
 *
 * How a phrase is written: as a pattern for folded text, in which
 * - `{thick|dense}` are the anchors: single words, one of which must be there. Every phrase has exactly one such group;
 * - a blank is any number of blanks, of which folded text has three at most, with or without a comma before;
 * - an apostrophe may be left out by the writer;
 * - `<name>` is a slot, filled from the slots given; `[a-z]+` is one word of up to sixteen letters; `(…)*` is up to five.
 */
import { headAt } from './heads';
import type { Hit, Passage } from './passage';
import { plainOf } from './plain';
import { firstFrom, type Search, searchAtStarts } from './stands';
import { startsOf } from './starts';
import { WordList, wordKey, wordsOf } from './words';

/** How far before its anchor a phrase may begin, in UTF-16 code units. */
const REACH = 160;

export interface PhraseHit<Note> extends Hit {
  readonly note: Note;
}

/** Letters that may not touch a phrase; others than Latin ones never stand beside these words, and patterns without them run faster. */
const LETTER = '[a-z0-9\\u00c0-\\u024f]';

/** A phrase as written; its pattern is made when one of its anchors first stands in a text. */
class Phrase<Note> {
  #search: Search | undefined;
  /** whether the anchors stand in no other group, so that the phrase can grow from them to both sides */
  readonly grows: boolean;

  constructor(
    private readonly text: string,
    readonly note: Note,
    private readonly slots: Readonly<Record<string, string>>,
  ) {
    this.grows = standsFree(text);
  }

  /**
   * Sticky. One that grows is tried at its anchor; what stands before it is the first group, inside a lookbehind. Any other is
   * tried at the start of each word and sign in reach.
   */
  get search(): Search {
    if (this.#search === undefined) {
      const { text, slots } = this;
      const [group] = Array.from(text.matchAll(ANCHORS));
      const at = group?.index ?? 0;
      const rest = spellOut(text.slice(this.grows ? at : 0).replace(ANCHORS, '(?:$1)'), slots);
      const source = this.grows ? `(?<=(?<!${LETTER})(${spellOut(text.slice(0, at), slots)}))${rest}` : `(?:${rest})`;
      const letter = /\\[pPu]\{/.test(source) ? '[\\p{L}\\p{N}]' : LETTER;
      this.#search = searchAtStarts(`${source}(?!${letter})`, letter === LETTER ? '' : 'u');
    }
    return this.#search;
  }
}

/** Whether the anchors stand at the top of the phrase: in no group, in no choice, and not left out at will. */
function standsFree(text: string): boolean {
  const [group] = Array.from(text.matchAll(ANCHORS));
  if (!group) return false;
  const end = group.index + group[0].length;
  if (/^[?*+{]/.test(text.slice(end))) return false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (index === group.index) {
      if (depth > 0) return false;
      index = end - 1;
      continue;
    }
    const sign = text.charAt(index);
    if (sign === '\\') index += 1;
    else if (sign === '[') index = Math.max(index, text.indexOf(']', index + 1));
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return false;
  }
  return true;
}

const ANCHORS = /\{([^{}]*[a-z][^{}]*)\}/g;
const LITERAL = /^[\p{L}\p{N}'-]+$/u;

/** What the readable forms stand for; a character class stays as it is. */
const PLAIN_FORMS: Readonly<Record<string, string>> = {
  ' ': '(?:,?\\s+)',
  "'": "'?",
  ')*': '){0,5}',
  '[a-z]+': "[a-z0-9'-]{1,16}",
};

/** Fills slots, which may hold slots themselves, and spells out blanks and apostrophes. Throws on an unknown slot. */
export function spellOut(written: string, slots: Readonly<Record<string, string>>): string {
  let source = written;
  for (let depth = 0; depth < 6 && /<[a-z]+>/.test(source); depth += 1) {
    source = source.replace(/(?<!\(\?)<([a-z]+)>/g, (_, name: string) => {
      const slot = slots[name];
      if (slot === undefined) throw new Error(`No slot is called "${name}" (in "${written}").`);
      return `(?:${slot})`;
    });
  }
  return source.replace(/\[a-z\]\+|\[[^\]]*\]|\)\*|[ ']/g, (part) => PLAIN_FORMS[part] ?? part);
}

/** Every list that was made, so that a test can prove each phrase. */
export const everyPhraseList: Phrases<unknown>[] = [];

export class Phrases<Note> {
  #index: WordList<Phrase<Note>[]> | undefined;

  /** Costs nothing until the first text is looked at. */
  constructor(
    private readonly slots: Readonly<Record<string, string>>,
    private readonly written: readonly (readonly [phrases: string, note: Note])[],
  ) {
    everyPhraseList.push(this);
  }

  /** The phrases by their anchors. Throws when a phrase has not exactly one group of anchors. */
  get #byAnchor(): WordList<Phrase<Note>[]> {
    if (this.#index) return this.#index;
    const index = new WordList<Phrase<Note>[]>();
    for (const [lines, note] of this.written) {
      for (const line of lines.split('\n')) {
        const text = line.trim();
        if (text === '') continue;
        const [anchors, second] = Array.from(text.matchAll(ANCHORS), (group) => group[1] ?? '');
        if (anchors === undefined || second !== undefined) throw new Error(`"${text}" needs exactly one group of anchors.`);
        const phrase = new Phrase(text, note, this.slots);
        for (const anchor of anchors.split('|')) {
          const key = anchorOf(anchor, text);
          const known = index.get(key);
          if (known) known.push(phrase);
          else index.set(key, [phrase]);
        }
      }
    }
    this.#index = index;
    return index;
  }

  /** Makes every pattern, so that a mistake in a phrase shows. Throws on an unknown slot or a pattern that is none. */
  proveAll(): void {
    for (const phrases of this.#byAnchor.values()) for (const phrase of phrases) phrase.search.pattern.lastIndex = 0;
  }

  /** Every place in the passage where a phrase stands; the same phrase never twice at one place. */
  in(passage: Passage): PhraseHit<Note>[] {
    const tried = new Map<Phrase<Note>, readonly number[]>();
    for (const [word, phrases] of this.#byAnchor.in(passage)) {
      const positions = wordsOf(passage).get(word) ?? [];
      for (const phrase of phrases) {
        const before = tried.get(phrase);
        tried.set(phrase, before ? [...before, ...positions] : positions);
      }
    }
    if (tried.size === 0) return [];
    const text = plainOf(passage);
    const hits: PhraseHit<Note>[] = [];
    for (const [phrase, positions] of tried) {
      const { pattern, heads } = phrase.search;
      let from = 0;
      for (const place of phrase.grows ? positions.toSorted(ascending) : startsBefore(passage, positions)) {
        if (place < from || heads?.[headAt(text, place)] === 0) continue;
        pattern.lastIndex = place;
        const match = pattern.exec(text);
        if (match === null || match[0] === '') continue;
        const start = place - (phrase.grows ? (match[1]?.length ?? 0) : 0);
        const end = place + match[0].length;
        hits.push({ start, end, evidence: passage.text.slice(start, end), note: phrase.note });
        from = end;
      }
    }
    return hits.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** The word an anchor is looked up by: itself, or the part before its hyphen. */
function anchorOf(anchor: string, line: string): string {
  if (!LITERAL.test(anchor)) throw new Error(`"${anchor}" is no plain word, so it cannot anchor "${line}".`);
  return wordKey(anchor.split('-')[0] ?? anchor);
}

const ascending = (a: number, b: number): number => a - b;

/** The places in reach before any of the anchors, and the anchors themselves, in order, each once. */
function startsBefore(passage: Passage, positions: readonly number[]): readonly number[] {
  const starts = startsOf(plainOf(passage)).places;
  const [only, second] = positions;
  if (only !== undefined && second === undefined && only <= REACH) return starts.slice(0, firstFrom(starts, only + 1));
  const reached: number[] = [];
  let from = 0;
  for (const position of [...positions].sort(ascending)) {
    from = Math.max(from, firstFrom(starts, position - REACH));
    const to = firstFrom(starts, position + 1);
    for (; from < to; from += 1) reached.push(starts[from] ?? 0);
  }
  return reached;
}
