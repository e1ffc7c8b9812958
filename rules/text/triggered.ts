/**
 * Long lists of phrases that cost nothing where none of their telling words stands. A phrase is a pattern for folded text in which
 * blanks, apostrophes and `<slots>` are spelt out as in `phrases.ts`; `{words}` mark its telling words, in any number of places.
 */
import type { Passage } from './passage';
import { spellOut, wordsOf } from './phrases';
import { plainOf } from './plain';

export interface TriggeredPhrase<Note> {
  readonly note: Note;
  /** the first place in `text` (folded) where the phrase stands */
  readonly first: (text: string) => RegExpExecArray | null;
  /** every such place, in order */
  readonly all: (text: string) => Iterable<RegExpExecArray>;
}

const TELLING = /\{([a-z][^{}]*)\}/g;

export class TriggeredPhrases<Note> {
  readonly #name: string;
  readonly #phrases: TriggeredPhrase<Note>[] = [];
  readonly #byWord = new Map<string, number[]>();

  /** `name` tells lists apart where readings are remembered. Throws on an unknown slot or a phrase without a telling word. */
  constructor(
    name: string,
    slots: Readonly<Record<string, string>>,
    written: readonly (readonly [phrases: string, note: Note])[],
  ) {
    this.#name = `triggered ${name}`;
    for (const [lines, note] of written) {
      for (const line of lines.split('\n')) if (line.trim() !== '') this.#add(line.trim(), slots, note);
    }
  }

  #add(phrase: string, slots: Readonly<Record<string, string>>, note: Note): void {
    const filled = fill(phrase, slots);
    const index = this.#phrases.length;
    const words = new Set<string>();
    for (const [, group] of filled.matchAll(TELLING)) {
      for (const word of (group ?? '').split('|')) words.add(word.replace(/[ -].*$/, '').replace(/'/g, ''));
    }
    if (words.size === 0) throw new Error(`"${phrase}" has no telling word in braces.`);
    for (const word of words) {
      const known = this.#byWord.get(word);
      if (known) known.push(index);
      else this.#byWord.set(word, [index]);
    }
    let pattern: RegExp | undefined;
    const compiled = (): RegExp => {
      pattern ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellOut(filled.replace(TELLING, '(?:$1)'), {})})(?![\\p{L}\\p{N}])`, 'gu');
      pattern.lastIndex = 0;
      return pattern;
    };
    this.#phrases.push({ note, first: (text) => compiled().exec(text), all: (text) => text.matchAll(compiled()) });
  }

  /** The phrases one of whose telling words stands in the passage, in the order they were written. Remembered. */
  mayBeIn(passage: Passage): readonly TriggeredPhrase<Note>[] {
    return passage.remember(this.#name, () => {
      const indexes = new Set<number>();
      for (const word of wordsOf(passage).keys()) {
        for (const index of this.#byWord.get(word) ?? []) indexes.add(index);
        // "number's" tells what "number" tells
        if (word.endsWith('s')) for (const index of this.#byWord.get(word.slice(0, -1)) ?? []) indexes.add(index);
      }
      if (indexes.size === 0) return [];
      return [...indexes].sort((a, b) => a - b).flatMap((index) => this.#phrases[index] ?? []);
    });
  }
}

function fill(phrase: string, slots: Readonly<Record<string, string>>): string {
  let filled = phrase;
  for (let depth = 0; depth < 4 && /<[a-z]+>/.test(filled); depth += 1) {
    filled = filled.replace(/(?<!\(\?)<([a-z]+)>/g, (_, name: string) => {
      const slot = slots[name];
      if (slot === undefined) throw new Error(`No slot is called "${name}" (in "${phrase}").`);
      return `(?:${slot})`;
    });
  }
  return filled;
}

/** The folded text to look in: hidden letters put back, as long as the passage. */
export const textOf = (passage: Passage): string => plainOf(passage);
