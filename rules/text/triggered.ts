/**
 * Long lists of phrases that cost nothing where none of their telling words stands. A phrase is a pattern for folded text in which
 * blanks, apostrophes and `<slots>` are spelt out as in `phrases.ts`; `{words}` mark its telling words, in any number of places.
 */
import type { Passage } from './passage';
import { spellOut, wordsOf } from './phrases';
import { plainOf } from './plain';

export interface Triggered {
  /** the first place in `text` (folded) where one of the phrases stands */
  readonly first: (text: string) => RegExpExecArray | null;
  /** whether the passage has one of the telling words at all */
  readonly mayBeIn: (passage: Passage) => boolean;
}

const TELLING = /\{([a-z][^{}]*)\}/g;

/** Compiles phrases, one a line. Throws on an unknown slot or a phrase without a telling word. */
export function triggered(slots: Readonly<Record<string, string>>, written: string): Triggered {
  const words = new Set<string>();
  const sources: string[] = [];
  for (const line of written.split('\n')) {
    const phrase = line.trim();
    if (phrase === '') continue;
    let filled = phrase;
    for (let depth = 0; depth < 4 && /<[a-z]+>/.test(filled); depth += 1) {
      filled = filled.replace(/(?<!\?)<([a-z]+)>/g, (whole, name: string) => {
        const slot = slots[name];
        if (slot === undefined) throw new Error(`No slot is called "${name}" (in "${whole}").`);
        return `(?:${slot})`;
      });
    }
    let telling = 0;
    for (const [, group] of filled.matchAll(TELLING)) {
      for (const word of (group ?? '').split('|')) {
        words.add(word.replace(/[ -].*$/, '').replace(/'/g, ''));
        telling += 1;
      }
    }
    if (telling === 0) throw new Error(`"${phrase}" has no telling word in braces.`);
    sources.push(spellOut(filled.replace(TELLING, '(?:$1)'), {}));
  }
  let pattern: RegExp | undefined;
  return {
    first: (text) => {
      pattern ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u');
      return pattern.exec(text);
    },
    mayBeIn: (passage) => {
      const present = wordsOf(passage);
      for (const word of present.keys()) if (words.has(word)) return true;
      return false;
    },
  };
}

/** The folded text to look in: hidden letters put back, as long as the passage. */
export const textOf = (passage: Passage): string => plainOf(passage);
