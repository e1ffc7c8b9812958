/** Whether a word is an everyday word, in any of its forms. The list holds base forms; plain endings are taken off here. */
import { COMMON_WORDS } from './names';

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['iest', ['y']],
  ['ier', ['y']],
  ['ily', ['y']],
  ['ness', ['']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ["in'", ['']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
  ['y', ['', 'e']],
];

/** Looks up a key (lower case, straight apostrophes) and its base forms. */
export function isCommon(key: string): boolean {
  if (COMMON_WORDS.has(key)) return true;
  if (/'(?:s|re|ve|ll|d|m|t)$|n't$/.test(key)) return COMMON_WORDS.has(key.replace(/(?:n't|'\w{1,2})$/, ''));
  for (const [ending, replacements] of ENDINGS) {
    if (!key.endsWith(ending) || key.length - ending.length < 3) continue;
    const stem = key.slice(0, key.length - ending.length);
    for (const replacement of replacements) if (COMMON_WORDS.has(stem + replacement)) return true;
    // "running", "sadder"
    if (stem.length > 2 && stem.at(-1) === stem.at(-2) && COMMON_WORDS.has(stem.slice(0, -1))) return true;
  }
  return false;
}
