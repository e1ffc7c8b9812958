/** What a pattern for folded text can begin with, read off the pattern itself, so that it is tried at few places of a text (`stands.ts`). */

/** Signs that are told apart, and one more for all others. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const OTHER = '.';
const ANY = [...SIGNS, OTHER];
const KINDS = ANY.length;

/** Number of each sign by its code unit; `OTHERS` is any other. */
const OTHERS = KINDS - 1;
const KIND = new Uint8Array(128).fill(OTHERS);
for (const [index, sign] of [...SIGNS].entries()) KIND[sign.charCodeAt(0)] = index;
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (KIND[code] ?? OTHERS) : OTHERS;
}

/** The pairs of signs that begin something: one place for each, by `headAt`. */
export type Heads = Uint8Array;

/** The pair of signs at a place in a folded text, as a number: the end of a text is like any other sign. */
export const headAt = (text: string, at: number): number => kindAt(text, at) * KINDS + kindAt(text, at + 1);

/** What nothing begins with. */
const NO_HEAD = KINDS * KINDS;

/** The pairs of signs at every place of a folded text. */
export function headsIn(text: string): { everywhere: Uint16Array; outsideWords: Uint16Array } {
  const everywhere = new Uint16Array(text.length);
  const outsideWords = new Uint16Array(text.length).fill(NO_HEAD);
  let kind = text === '' ? OTHERS : kindAt(text, 0);
  let before = OTHERS;
  for (let at = 0; at < text.length; at += 1) {
    const next = kindAt(text, at + 1);
    const head = kind * KINDS + next;
    everywhere[at] = head;
    if (before === OTHERS || kind === OTHERS) outsideWords[at] = head;
    before = kind;
    kind = next;
  }
  return { everywhere, outsideWords };
}

/** What a part of a pattern may begin with: up to two signs, fewer where it may end there. */
type Beginnings = ReadonlySet<string>;
interface Part {
  readonly begins: Beginnings;
  /** takes no sign: an assertion */
  readonly empty?: boolean;
  /** stands only where no letter or digit is right before */
  readonly atWord: boolean;
}

const NOTHING: Beginnings = new Set(['']);

/** Of a lookbehind: refuses every letter and digit before, as `\b` does before a letter. */
const NO_LETTER_BEFORE = /^\(\?<!\[(?!\^)[^\]]*(?:a-z0-9|\\p\{L\}\\p\{N\}|\\w)/;

/** A class of nothing but small Latin letters and digits. */
const NO_OTHER = /^\[(?:[a-z0-9]-[a-z0-9]|[a-z0-9]|\\d)+\]$/;

/** Reads a pattern from left to right; whatever it does not know makes it give up, which is always safe. */
class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  whole(): Part {
    const part = this.#choice();
    if (this.#at < this.source.length) throw new Unreadable();
    return part;
  }

  #choice(): Part {
    const begins = new Set<string>();
    let atWord = true;
    do {
      const part = this.#sequence();
      for (const one of part.begins) begins.add(one);
      atWord &&= part.atWord;
    } while (this.#takes('|'));
    return { begins, atWord };
  }

  #sequence(): Part {
    let begins: Beginnings = NOTHING;
    let atWord: boolean | undefined;
    while (this.#at < this.source.length && !'|)'.includes(this.source.charAt(this.#at))) {
      const part = this.#repeated(this.#atom());
      if (part.atWord) atWord ??= true;
      else if (part.empty !== true) atWord ??= false;
      begins = joined(begins, part.begins);
      if (isWhole(begins)) this.#skipSequence();
    }
    return { begins, atWord: atWord ?? false };
  }

  /** To the end of this choice, where what comes no longer matters to how it begins; the sign there. */
  #skipSequence(): string {
    let depth = 0;
    for (; this.#at < this.source.length; this.#at += 1) {
      const sign = this.source.charAt(this.#at);
      if (sign === '\\') this.#at += 1;
      else if (sign === '[') this.#skipClass();
      else if (sign === '(') depth += 1;
      else if (depth === 0 && (sign === '|' || sign === ')')) return sign;
      else if (sign === ')') depth -= 1;
    }
    return '';
  }

  /** To the bracket that ends the class that begins here. */
  #skipClass(): void {
    for (this.#at += 1; this.source.charAt(this.#at) !== ']'; this.#at += 1) {
      if (this.#at >= this.source.length) throw new Unreadable();
      if (this.source.charAt(this.#at) === '\\') this.#at += 1;
    }
  }

  /** A part with what is said after it of how often it comes. */
  #repeated(part: Part): Part {
    const [times, least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.#at, this.#at + 12)) ?? [];
    if (times === undefined) return part;
    this.#at += times.length;
    const mayMiss = '?*'.includes(times.charAt(0)) || least === '0';
    const begins = new Set(part.begins);
    if (mayMiss) begins.add('');
    if (!times.startsWith('?')) for (const one of joined(part.begins, part.begins)) begins.add(one);
    return { begins, atWord: part.atWord && !mayMiss };
  }

  #atom(): Part {
    const { source } = this;
    const sign = source.charAt(this.#at);
    if (sign === '(') return this.#group();
    if (sign === '[') return one(this.#signsOfClass());
    if (sign === '\\') return this.#escaped();
    this.#at += 1;
    if (sign === '^') return { begins: NOTHING, empty: true, atWord: true };
    if (sign === '$') return { begins: NOTHING, empty: true, atWord: false };
    return one(sign === '.' ? ANY : [plain(sign)]);
  }

  #group(): Part {
    const { source } = this;
    const [opens = '('] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(this.#at, this.#at + 40)) ?? [];
    const refusesLetters = NO_LETTER_BEFORE.test(source.slice(this.#at, this.#at + 60));
    this.#at += opens.length;
    if (/[=!]$/.test(opens)) {
      while (this.#skipSequence() === '|') this.#at += 1;
      if (!this.#takes(')')) throw new Unreadable();
      return { begins: NOTHING, empty: true, atWord: refusesLetters };
    }
    const part = this.#choice();
    if (!this.#takes(')')) throw new Unreadable();
    return part;
  }

  /** The signs in a class, kept apart as far as `SIGNS` does. */
  #signsOfClass(): string[] {
    const { source } = this;
    const from = this.#at;
    this.#skipClass();
    this.#at += 1;
    const written = source.slice(from, this.#at);
    const inside = new RegExp(written, /\\p/i.test(written) ? 'u' : '');
    const signs = [...SIGNS].filter((sign) => inside.test(sign));
    return NO_OTHER.test(written) ? signs : [...signs, OTHER];
  }

  #escaped(): Part {
    const { source } = this;
    const [written = '', kind = ''] = /^\\(u[0-9a-f]{4}|[pP]\{[^}]*\}|.)/i.exec(source.slice(this.#at, this.#at + 40)) ?? [];
    this.#at += written.length;
    if (kind === 'b') return { begins: NOTHING, empty: true, atWord: true };
    if (kind === 'd') return one([...SIGNS.slice(26)]);
    if (kind === 's') return one([OTHER]);
    if (/^[SwDW]$|^[pP]/.test(kind)) return one(ANY);
    // a reference back, or an escape not used in this house
    if (/^[1-9kBcxnrtfv0]/.test(kind)) throw new Unreadable();
    return one([kind.length > 1 ? OTHER : plain(kind)]);
  }

  #takes(sign: string): boolean {
    if (this.source.charAt(this.#at) !== sign) return false;
    this.#at += 1;
    return true;
  }
}

class Unreadable extends Error {}

const plain = (sign: string): string => (SIGNS.includes(sign) ? sign : OTHER);
const one = (signs: readonly string[]): Part => ({ begins: new Set(signs), atWord: false });

function isWhole(begins: Beginnings): boolean {
  for (const begin of begins) if (begin.length < 2) return false;
  return true;
}

function joined(before: Beginnings, after: Beginnings): Beginnings {
  if (before === NOTHING) return after;
  const both = new Set<string>();
  for (const begin of before) {
    if (begin.length === 2) both.add(begin);
    else for (const next of after) both.add((begin + next).slice(0, 2));
  }
  return both;
}

function read(source: string): Part | undefined {
  try {
    return new Reader(source).whole();
  } catch (cause) {
    if (cause instanceof Unreadable) return undefined;
    throw cause;
  }
}

/** What is known of a pattern. */
export interface Beginning {
  /** the pairs of signs it may begin with, more rather than fewer */
  readonly heads: Heads;
  /** begins with a Latin letter or digit only where none is right before */
  readonly atWord: boolean;
  /** may begin with something else than a Latin letter or digit */
  readonly atSign: boolean;
}

/** How a pattern written for folded text (lower case) can begin, by its source; undefined when it may be nothing, or is not understood. */
export function beginningOf(source: string): Beginning | undefined {
  const part = read(source);
  if (part === undefined || part.begins.has('')) return undefined;
  const heads = new Uint8Array(NO_HEAD + 1);
  let atSign = false;
  for (const begin of part.begins) {
    const sign = ANY.indexOf(begin.charAt(0));
    atSign ||= sign === OTHERS;
    const first = sign * KINDS;
    if (begin.length === 1) heads.fill(1, first, first + KINDS);
    else heads[first + ANY.indexOf(begin.charAt(1))] = 1;
  }
  return { heads, atWord: part.atWord, atSign };
}
