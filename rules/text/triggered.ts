/**
 * Long lists of phrases that cost nothing where none of their telling words stands. A phrase is a pattern for folded text in which
 * blanks, apostrophes and `<slots>` are spelt out as in `phrases.ts`; `{words}` mark its telling words, in any number of places.
 */
import type { Passage } from './passage';
import { spellOut } from './phrases';
import { plainOf } from './plain';
import { everyFind, firstFind, type Search, searchAtStarts } from './stands';
import { WordList, wordKey } from './words';

export interface TriggeredPhrase<Note> {
  readonly note: Note;
  /** the first place in `text` (folded) where the phrase stands */
  first(text: string): RegExpExecArray | null;
  /** every such place, in order */
  all(text: string): Iterable<RegExpExecArray>;
}

const TELLING = /\{([a-z][^{}]*)\}/g;

export class TriggeredPhrases<Note> {
  #index: { phrases: TriggeredPhrase<Note>[]; byWord: WordList<number[]> } | undefined;

  /** `name` tells lists apart where readings are remembered. Costs nothing until the first text is looked at. */
  constructor(
    private readonly name: string,
    private readonly slots: Readonly<Record<string, string>>,
    private readonly written: readonly (readonly [phrases: string, note: Note])[],
  ) {}

  /** The phrases by their telling words. Throws on an unknown slot or a phrase without a telling word. */
  #read(): { phrases: TriggeredPhrase<Note>[]; byWord: WordList<number[]> } {
    if (this.#index) return this.#index;
    const phrases: TriggeredPhrase<Note>[] = [];
    const byWord = new WordList<number[]>();
    for (const [lines, note] of this.written) {
      for (const line of lines.split('\n')) {
        if (line.trim() === '') continue;
        const filled = fill(line.trim(), this.slots);
        const words = new Set<string>();
        for (const [, group] of filled.matchAll(TELLING)) {
          for (const written of (group ?? '').split('|')) {
            const word = wordKey(written.replace(/[ -].*$/, ''));
            // "number's" tells what "number" tells
            words.add(word).add(`${word}s`);
          }
        }
        if (words.size === 0) throw new Error(`"${line.trim()}" has no telling word in braces.`);
        for (const word of words) {
          const known = byWord.get(word);
          if (known) known.push(phrases.length);
          else byWord.set(word, [phrases.length]);
        }
        phrases.push(new Triggered(filled, note));
      }
    }
    this.#index = { phrases, byWord };
    return this.#index;
  }

  /** The phrases one of whose telling words stands in the passage, in the order they were written. Remembered. */
  mayBeIn(passage: Passage): readonly TriggeredPhrase<Note>[] {
    return passage.remember(`triggered ${this.name}`, () => {
      const { phrases, byWord } = this.#read();
      const indexes = new Set<number>();
      for (const [, told] of byWord.in(passage)) for (const index of told) indexes.add(index);
      if (indexes.size === 0) return [];
      return [...indexes].sort((a, b) => a - b).flatMap((index) => phrases[index] ?? []);
    });
  }
}

/** One phrase; its pattern is made when a telling word first stands in a text, and tried only where a phrase can begin. */
class Triggered<Note> implements TriggeredPhrase<Note> {
  #search: Search | undefined;

  constructor(
    private readonly filled: string,
    readonly note: Note,
  ) {}

  first(text: string): RegExpExecArray | null {
    return firstFind(this.#made(), text);
  }

  all(text: string): Generator<RegExpExecArray> {
    return everyFind(this.#made(), text);
  }

  #made(): Search {
    this.#search ??= wholeWords(spellOut(this.filled.replace(TELLING, '(?:$1)'), {}));
    return this.#search;
  }
}

/** Without the Unicode flag where the pattern does without: that runs faster. */
const wholeWords = (source: string): Search =>
  /\\[pP]\{/.test(source)
    ? searchAtStarts(`(?:${source})(?![\\p{L}\\p{N}])`, 'u')
    : searchAtStarts(`(?:${source})(?![a-z0-9\\u00c0-\\u024f])`, '');

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
