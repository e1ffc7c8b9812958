/** Cuts a passage into tokens. One left-to-right pass; every repetition is bounded or cannot back up, so time is linear. */

export type TokenKind = 'word' | 'number' | 'hashtag' | 'handle' | 'url' | 'email' | 'emoji' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 code units into the passage */
  readonly start: number;
  readonly end: number;
  /** as written */
  readonly text: string;
  /** lower case, straight apostrophes, no accents: for looking words up */
  readonly key: string;
  /** starts with a capital letter */
  readonly capital: boolean;
  /** index of its sentence in the passage */
  readonly sentence: number;
}

/** Each kind of token, one group each, in the order in which they are tried. */
const FORMS: readonly (readonly [kind: TokenKind, form: string])[] = [
  ['url', '(https?:\\/\\/[^\\s<>"]{1,2048}|www\\.[^\\s<>"]{1,2048})'],
  ['email', '([\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6})'],
  ['hashtag', '([#＃][\\p{L}\\p{N}_]{1,140})'],
  ['handle', '([@＠][A-Za-z0-9_][A-Za-z0-9_.]{0,60})'],
  ['word', "(\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’ʼ-][\\p{L}\\p{M}]+)*['’ʼ]?)"],
  ['number', '(\\p{N}[\\p{N}\\p{L}]*)'],
  ['emoji', '(\\p{Extended_Pictographic})'],
  ['mark', '([^\\s])'],
];
const TOKEN = new RegExp(FORMS.map(([, form]) => form).join('|'), 'gu');

/** Short forms whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'prof',
  'rev',
  'fr',
  'sr',
  'st',
  'yr',
  'e.g',
  'i.e',
  'etc',
  'vs',
  'no',
  'approx',
  'dept',
]);

/**
 * Lower case with straight quotes, exactly as long as `text`, so that offsets into one are offsets into the other.
 */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (folded.length !== text.length) {
    folded = Array.from(text, (character) => {
      const lower = character.toLowerCase();
      return lower.length === character.length ? lower : character;
    }).join('');
  }
  return folded
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\u00a0/g, ' ');
}

/** A word without accents and in lower case, for looking it up in a list: "Zoë" and "zoe" are one name. */
export const keyOf = (word: string): string => bareLetters(fold(word));

/** A folded word without accents. */
function bareLetters(lower: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII test, the common case
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae');
}

/** A key without the ending that says whose: "zofia's" is "zofia". */
export const withoutWhose = (key: string): string => (key.includes("'") ? key.replace(/'s?$/, '') : key);

/** The tokens of a passage, with the sentence each stands in. */
export function tokenise(text: string): { tokens: Token[]; sentences: { start: number; end: number }[] } {
  const tokens: Token[] = [];
  const sentences: { start: number; end: number }[] = [];
  let sentence = 0;
  let sentenceStart = 0;
  const folded = fold(text);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const raw = match[0];
    const kind = FORMS.find((_, index) => match?.[index + 1] !== undefined)?.[0] ?? 'mark';
    const start = match.index;
    const end = start + raw.length;
    const first = raw.charAt(0);
    const lower = folded.slice(start, end);
    tokens.push({
      kind,
      start,
      end,
      text: raw,
      key: kind === 'word' ? bareLetters(lower) : lower,
      capital: kind === 'word' && first !== first.toLowerCase(),
      sentence,
    });
    if (kind === 'mark' && endsSentence(text, raw, start, tokens)) {
      sentences.push({ start: sentenceStart, end });
      sentence += 1;
      sentenceStart = end;
    }
  }
  if (sentenceStart < text.length || sentences.length === 0) sentences.push({ start: sentenceStart, end: text.length });
  return { tokens, sentences };
}

/** Whether the mark just read closes a sentence: . ! ? or an ellipsis, followed by space or the end, not after "Mr". */
function endsSentence(text: string, mark: string, start: number, tokens: readonly Token[]): boolean {
  if (!'.!?…'.includes(mark)) return false;
  const next = text.charAt(start + 1);
  if (next !== '' && !/[\s"'”’)]/.test(next)) return false;
  if (mark !== '.') return true;
  const before = tokens[tokens.length - 2];
  if (before === undefined || before.end !== start) return true;
  // "Mr.", and the dots in "A.F. was off"
  return !(
    ABBREVIATIONS.has(before.key) ||
    (before.kind === 'word' && before.text.length === 1 && before.capital && before.text !== 'I')
  );
}
