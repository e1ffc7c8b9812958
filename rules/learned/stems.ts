/** Words by their stems. */
import { stemmer } from 'stemmer';

const REMEMBERED = 4000;
const stems = new Map<string, string>();

/** The stem of a word without its apostrophes; a few thousand are remembered. */
export function stemOf(key: string): string {
  let stem = stems.get(key);
  if (stem === undefined) {
    if (stems.size >= REMEMBERED) stems.clear();
    stem = stemmer(key.replace(/'/g, ''));
    stems.set(key, stem);
  }
  return stem;
}
