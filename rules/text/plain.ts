/**
 * Letters that were swapped for signs, put back: "sh1te", "f**k", "ar$e", "b*stard". The result is exactly as long as the text,
 * so that offsets into one are offsets into the other. One pass over the words; a word without signs is never touched.
 */
import { MILD, RUDE_NAMES, STRONG, STRONGEST } from './lexicon/profanity';
import { SLUR_WORDS } from './lexicon/slurs';
import type { Passage } from './passage';

/** Words people hide behind signs. Longer words that nobody hides are left out by their length. */
const HIDDEN = new Map<number, string[]>();
for (const word of new Set([...`${STRONGEST} ${STRONG} ${SLUR_WORDS} ${RUDE_NAMES} ${MILD}`.split(/\s+/)])) {
  if (word.length < 3 || word.length > 14) continue;
  const same = HIDDEN.get(word.length);
  if (same) same.push(word);
  else HIDDEN.set(word.length, [word]);
}
const KNOWN = new Set([...HIDDEN.values()].flat());

/** A word with a sign or digit inside, cut off at twenty letters. */
const SIGNED = /(?<![\p{L}\p{N}@$*#_/.])[a-z@$](?=[a-z]{0,12}[@$*#!0-9_.-])[a-z0-9@$*#!_.-]{2,20}/gu;

const SWAPS: Record<string, string> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', '5': 's', $: 's', '7': 't' };

/** The folded text with hidden letters put back; the very same string when there are none. Remembered on the passage. */
export function plainOf(passage: Passage): string {
  return passage.remember('plain', () => plainText(passage.folded));
}

/** The same for any folded text. */
export function plainText(folded: string): string {
  return folded.replace(SIGNED, (word) => restored(word) ?? word);
}

function restored(word: string): string | undefined {
  // signs at the end may be punctuation ("sh1t!") or hidden letters ("f***")
  const core = word.replace(/[!._#-]+$/, '');
  const swapped = core.replace(/[@$!0-9]/g, (sign) => SWAPS[sign] ?? sign);
  if (swapped !== core && KNOWN.has(swapped)) return swapped + word.slice(core.length);
  if (!/[*#_.-]/.test(core) && !/[@$!]/.test(core)) return undefined;
  const guess = masked(swapped) ?? masked(core.replace(/[@$!]/g, '*'));
  return guess === undefined ? undefined : guess + word.slice(core.length);
}

/** The hidden word that fits "f**k": as long, with the same letters where letters stand; two signs or two letters at least. */
function masked(word: string): string | undefined {
  const letters = word.replace(/[^a-z]/g, '').length;
  if (letters === word.length || letters === 0 || (letters < 2 && word.length < 4) || /^[@$*#]/.test(word)) return undefined;
  // "f-ck", not "n.b" or "e-mail"
  if (/[._-]/.test(word) && (letters < 2 || !/^[a-z]+[._-]+[a-z]+$/.test(word) || word.length < 4 || word.length > 5))
    return undefined;
  return HIDDEN.get(word.length)?.find((known) => fits(word, known));
}

function fits(word: string, known: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const sign = word.charAt(index);
    if (/[a-z]/.test(sign) ? sign !== known.charAt(index) : !/[*#_.-]/.test(sign)) return false;
  }
  return true;
}
