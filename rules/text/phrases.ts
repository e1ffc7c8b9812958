/**
 * Phrases as people say them, written readably and looked for cheaply: a phrase is tried only where one of its anchor words
 * stands, and only around it, so that hundreds of phrases cost a text that has none of them next to nothing.
 *
 * How a phrase is written: as a pattern for folded text, in which
 * - `{thick|dense}` are the anchors: single words, one of which must be there. Every phrase has exactly one such group;
 * - a blank is one to three blanks or a comma with a blank;
 * - an apostrophe may be left out by the writer;
 * - `<name>` is a slot, filled from the slots given; `[a-z]+` is one word of up to sixteen letters; `(…)*` is up to five.
 */
import type { Hit, Passage } from './passage';
import { plainOf } from './plain';

/** How far around an anchor a phrase may reach, in UTF-16 code units. */
const REACH = 160;

export interface PhraseHit<Note> extends Hit {
  readonly note: Note;
  readonly groups: Record<string, string | undefined>;
}

interface Phrase<Note> {
  readonly anchors: readonly string[];
  readonly note: Note;
  readonly pattern: RegExp;
}

const ANCHORS = /\{([^{}]*[a-z][^{}]*)\}/g;
const LITERAL = /^[\p{L}\p{N}'-]+$/u;

/** What the readable forms stand for; a character class stays as it is. */
const PLAIN_FORMS: Readonly<Record<string, string>> = {
  ' ': '(?:,?\\s{1,3})',
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

export class Phrases<Note> {
  readonly #byAnchor = new Map<string, Phrase<Note>[]>();

  /** Throws when a phrase has not exactly one group of anchors, or names a slot that is not there. */
  constructor(slots: Readonly<Record<string, string>>, written: readonly (readonly [phrases: string, note: Note])[]) {
    for (const [lines, note] of written) {
      for (const line of lines.split('\n')) {
        const text = line.trim();
        if (text === '') continue;
        const [anchors, second] = Array.from(text.matchAll(ANCHORS), (group) => group[1] ?? '');
        if (anchors === undefined || second !== undefined) throw new Error(`"${text}" needs exactly one group of anchors.`);
        const source = spellOut(text.replace(ANCHORS, '(?:$1)'), slots);
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
        const phrase: Phrase<Note> = { pattern, anchors: anchors.split('|').map((anchor) => anchorOf(anchor, text)), note };
        for (const anchor of phrase.anchors) {
          const known = this.#byAnchor.get(anchor);
          if (known) known.push(phrase);
          else this.#byAnchor.set(anchor, [phrase]);
        }
      }
    }
  }

  /** Every place in the passage where a phrase stands; the same phrase never twice at one place. */
  in(passage: Passage): PhraseHit<Note>[] {
    const tried = new Map<Phrase<Note>, number[]>();
    for (const [word, positions] of wordsOf(passage)) {
      for (const phrase of this.#byAnchor.get(word) ?? []) {
        const before = tried.get(phrase);
        tried.set(phrase, before ? [...before, ...positions] : positions);
      }
    }
    if (tried.size === 0) return [];
    const text = plainOf(passage);
    const hits: PhraseHit<Note>[] = [];
    for (const [phrase, positions] of tried) {
      for (const range of rangesAround(positions, text.length)) {
        const stretch = range.start === 0 && range.end === text.length ? text : text.slice(range.start, range.end);
        phrase.pattern.lastIndex = 0;
        for (let match = phrase.pattern.exec(stretch); match !== null; match = phrase.pattern.exec(stretch)) {
          if (match[0] === '') break;
          const start = range.start + match.index;
          const end = start + match[0].length;
          hits.push({ start, end, evidence: passage.text.slice(start, end), note: phrase.note, groups: match.groups ?? {} });
        }
      }
    }
    return hits.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** The word an anchor is looked up by: itself, or the part before its hyphen. */
function anchorOf(anchor: string, line: string): string {
  if (!LITERAL.test(anchor)) throw new Error(`"${anchor}" is no plain word, so it cannot anchor "${line}".`);
  return anchorKey(anchor.split('-')[0] ?? anchor);
}

/** Where each word of a passage stands; words without apostrophes, hyphened words in their parts. */
export function wordsOf(passage: Passage): ReadonlyMap<string, number[]> {
  return passage.remember('words', () => {
    const words = new Map<string, number[]>();
    const add = (word: string, position: number): void => {
      const known = words.get(word);
      if (known) known.push(position);
      else words.set(word, [position]);
    };
    const text = plainOf(passage);
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) add(anchorKey(match[0]), match.index);
    return words;
  });
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}']*/gu;
const anchorKey = (word: string): string => (word.includes("'") ? word.replace(/'/g, '') : word);

/** Stretches of text around positions, joined where they overlap, so that no part is looked at twice. */
function rangesAround(positions: readonly number[], length: number): { start: number; end: number }[] {
  if (length <= 4 * REACH) return [{ start: 0, end: length }];
  const ranges: { start: number; end: number }[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const start = Math.max(0, position - REACH);
    const end = Math.min(length, position + REACH);
    const last = ranges[ranges.length - 1];
    if (last && start <= last.end) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}
