/** Where a phrase can begin in a text, and with what: read once for the many patterns that are looked for in one text in a row. */
import { headsIn } from './heads';
import { lately } from './lately';

export interface Starts {
  /** the starts of words, and of signs that no letter or digit stands right before: offsets in UTF-16 code units, in order */
  readonly places: readonly number[];
  /** the signs at every offset, by `headAt` */
  readonly everywhere: Uint16Array;
  /** the same, but nothing at letters and digits that one stands right before */
  readonly outsideWords: Uint16Array;
}

/** Longer texts are whole passages, and are remembered apart from the many sentences that are asked about in between. */
const LONG = 1000;
const ofSentences = lately(4, readStarts);
const ofPassages = lately(4, readStarts);

/** Where something can begin in a text. Remembered for a few. */
export const startsOf = (text: string): Starts => (text.length > LONG ? ofPassages : ofSentences)(text);

function readStarts(text: string): Starts {
  const places: number[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const place = at;
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(at) ?? code;
      if (code > 0xffff) at += 1;
    }
    const letter = isLetter(code);
    // a sign right after a word is taken with it, as no phrase begins there
    if (!inWord && !isBlank(code)) places.push(place);
    inWord = letter;
  }
  return { places, ...headsIn(text) };
}

function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

const isBlank = (code: number): boolean =>
  code < 128 ? code === 32 || (code > 8 && code < 14) : /\s/.test(String.fromCodePoint(code));
