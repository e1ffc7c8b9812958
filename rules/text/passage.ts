/**
 * The one shared reading of a text. A text is cut into passages (its lines); each is read once and remembered, so that
 * while somebody types, the paragraphs that did not change are not read again.
 */
import { quotesIn } from './quotes';
import { everyIn, standsIn } from './stands';
import { fold, type Token, tokenise } from './tokens';

export interface Span {
  /** UTF-16 code units, `end` exclusive */
  readonly start: number;
  readonly end: number;
}

export interface Hit extends Span {
  readonly evidence: string;
}

/** Code units on either side that count as "in the same sentence" when a sentence never ends. */
const NEARBY = 300;

/** Three blanks in a row stay, and the others become a sign of no meaning: a pattern takes any number of blanks, and no text can make that slow. */
const LONG_BLANKS = /\s{4,}/g;
const cutShort = (blanks: string): string => blanks.slice(0, 3) + '\u0001'.repeat(blanks.length - 3);

export class Passage {
  readonly text: string;
  /** lower case with straight quotes and no more than three blanks in a row, as long as `text` */
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** what stands between quotation marks, marks left out, in order */
  readonly quotes: readonly Span[];
  readonly #memo = new Map<string, unknown>();

  constructor(text: string) {
    this.text = text;
    this.folded = fold(text).replace(LONG_BLANKS, cutShort);
    const { tokens, sentences } = tokenise(text);
    this.tokens = tokens;
    this.sentences = sentences;
    this.quotes = quotesIn(text);
  }

  /** Every place where `pattern` (written for folded text) matches. */
  *matches(pattern: RegExp): Generator<Hit & { groups: Record<string, string | undefined> }> {
    for (const { 0: found, index: start, groups } of everyIn(pattern, this.folded)) {
      const end = start + found.length;
      yield { start, end, evidence: this.text.slice(start, end), groups: groups ?? {} };
    }
  }

  /** Whether `pattern` matches anywhere; the answer is remembered under `name` for all who ask. */
  has(name: string, pattern: RegExp): boolean {
    return this.remember(name, () => standsIn(pattern, this.folded));
  }

  /** Computes a fact about this passage once. */
  remember<T>(name: string, compute: () => T): T {
    if (!this.#memo.has(name)) this.#memo.set(name, compute());
    return this.#memo.get(name) as T;
  }

  /** The sentence that holds this position. */
  sentenceAt(position: number): Span {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const candidate = this.sentences[middle];
      if (candidate && position >= candidate.end) low = middle + 1;
      else high = middle;
    }
    return this.sentences[low] ?? { start: 0, end: this.text.length };
  }

  /** Where the sentence around this position stands; of an endless one, the part nearby. Bounded, so that asking often stays cheap. */
  nearby(position: number): Span {
    const { start, end } = this.sentenceAt(position);
    if (end - start <= 2 * NEARBY) return { start, end };
    const block = Math.floor(position / NEARBY) * NEARBY;
    return { start: Math.max(start, block - NEARBY), end: Math.min(end, block + 2 * NEARBY) };
  }

  /** Folded text of `nearby`. */
  sentenceText(position: number): string {
    const { start, end } = this.nearby(position);
    return this.folded.slice(start, end);
  }

  /** Up to `length` code units of folded text before / after a span: cheap context for a pattern with ^ or $. */
  before(span: Span, length = 60): string {
    return this.folded.slice(Math.max(0, span.start - length), span.start);
  }

  after(span: Span, length = 60): string {
    return this.folded.slice(span.end, span.end + length);
  }

  /** Whether the span lies inside quotation marks. */
  isQuoted(span: Span): boolean {
    const quote = this.quotes[this.#firstQuoteEndingBy(span.end)];
    return quote !== undefined && quote.start <= span.start && span.end <= quote.end;
  }

  /** Whether more than half of the span stands between quotation marks. */
  isMostlyQuoted({ start, end }: Span): boolean {
    let quoted = 0;
    for (let at = this.#firstQuoteEndingBy(start + 1); at < this.quotes.length; at += 1) {
      const quote = this.quotes[at];
      if (quote === undefined || quote.start >= end) break;
      quoted += Math.min(end, quote.end) - Math.max(start, quote.start);
    }
    return quoted > (end - start) / 2;
  }

  /** Index of the first quotation that ends at a position or after it. */
  #firstQuoteEndingBy(position: number): number {
    let low = 0;
    let high = this.quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.quotes[middle]?.end ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const REMEMBERED_PASSAGES = 400;
const remembered = new Map<string, Passage>();

/** Reads a passage, or returns the earlier reading of the very same words. Only a few hundred are kept, in memory alone. */
export function readPassage(text: string): Passage {
  const known = remembered.get(text);
  if (known) return known;
  const passage = new Passage(text);
  if (text.length <= 4000) {
    if (remembered.size >= REMEMBERED_PASSAGES) {
      const oldest = remembered.keys().next().value;
      if (oldest !== undefined) remembered.delete(oldest);
    }
    remembered.set(text, passage);
  }
  return passage;
}

/** The passages of a text with the offset at which each begins. Lines without a letter or digit are left out. */
export function readText(text: string): { passage: Passage; offset: number }[] {
  const passages: { passage: Passage; offset: number }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (/[\p{L}\p{N}]/u.test(line)) passages.push({ passage: readPassage(line), offset });
    offset += line.length + 1;
  }
  return passages;
}
