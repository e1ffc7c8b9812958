/** Looks up what words and phrases are about. The table is made when the first text is read. */
import { SENSES } from './senses';
import { stemOf } from './stems';

let byStems: Map<string, string[]> | undefined;
const NONE: readonly string[] = [];

/** The senses of a word or of a phrase of up to three words, given by its stems with blanks between. */
export function sensesOf(phrase: string): readonly string[] {
  byStems ??= table();
  return byStems.get(phrase) ?? NONE;
}

function table(): Map<string, string[]> {
  const senses = new Map<string, string[]>();
  for (const [sense, words] of Object.entries(SENSES)) {
    for (const written of words.trim().split(/\s+/)) {
      const key = written.split('_').map(stemOf).join(' ');
      const known = senses.get(key);
      if (!known) senses.set(key, [sense]);
      else if (!known.includes(sense)) known.push(sense);
    }
  }
  return senses;
}
