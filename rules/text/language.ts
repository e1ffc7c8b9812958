/** Whether a text is in another language than English, the only one that is read here. */
import { isCommon } from './common';
import { readable } from './readable';

/** How many words stand there, and how many of them are no everyday English. */
export interface Language {
  readonly words: number;
  readonly unknown: number;
}

/** So many words have to be there before a language can be told. */
const FEWEST = 5;
/** Names, dialect and slang make up less of any English text than this. */
const MOST_UNKNOWN = 0.6;
/** The beginning tells enough, in UTF-16 code units. */
const READ = 2000;

/** Whether what somebody wrote is mostly in another language. Linear in the text. */
export function isOtherLanguage(text: string): boolean {
  const { words, unknown } = languageOf(text);
  return words >= FEWEST && unknown > words * MOST_UNKNOWN;
}

/**
 * Words in small letters alone are counted, since names and tags are in no language; words in other scripts than Latin are none of
 * English. Linear in the text.
 */
export function languageOf(text: string): Language {
  let words = 0;
  let unknown = 0;
  const head = text.slice(0, READ);
  for (const [whole] of (readable(head)?.text ?? head)
    .normalize('NFC')
    .matchAll(/(?<![#@\p{L}\p{N}./'’-])[\p{Ll}\p{Lo}][\p{L}\p{M}'’]*(?![\p{N}@./]\p{L})/gu)) {
    const word = whole.replaceAll('’', "'");
    if (word.length < 2) continue;
    words += 1;
    if (!isCommon(word)) unknown += 1;
  }
  return { words, unknown };
}
