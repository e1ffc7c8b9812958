/**
 * Weighs evidence: many small cues, none of which decides alone, against a threshold. Each kind of cue counts by its heaviest hit,
 * a second hit only a little: saying a thing twice does not make it twice as true.
 */
import { type Context, onceForItem } from './context';
import { type Hit, type Passage, readPassage, type Span } from './passage';
import { Phrases } from './phrases';
import { WordList, wordsOf } from './words';

export interface Cue {
  /** what kind of evidence it is */
  readonly kind: string;
  /** how much it says; negative for evidence against */
  readonly weight: number;
  /** counts inside other evidence too: a party's name in "Tory chaos" */
  readonly shared?: boolean;
}

export interface Weighed {
  readonly sum: number;
  readonly kinds: ReadonlySet<string>;
  /** the heaviest evidence for it */
  readonly best: Hit | undefined;
}

/** Cues written as for `Phrases`. A line that is a single word or a choice of words is looked up, which costs next to nothing. */
export class Cues {
  readonly #words = new WordList<Cue[]>();
  readonly #phrases: Phrases<Cue>;

  /** Throws as `Phrases` does. */
  constructor(slots: Readonly<Record<string, string>>, written: readonly (readonly [lines: string, cue: Cue])[]) {
    const rest: [string, Cue][] = [];
    for (const [lines, cue] of written) {
      const phrases: string[] = [];
      for (const line of lines.split('\n')) {
        const words = /^\s*\{([^{}]+)\}\s*$/.exec(line)?.[1];
        if (words === undefined || words.includes('-')) phrases.push(line);
        else for (const word of words.split('|')) this.#add(word.replace(/'/g, ''), cue);
      }
      rest.push([phrases.join('\n'), cue]);
    }
    this.#phrases = new Phrases<Cue>(slots, rest);
  }

  #add(word: string, cue: Cue): void {
    const known = this.#words.get(word);
    if (known) known.push(cue);
    else this.#words.set(word, [cue]);
  }

  /** Every cue in the passage, in no order. */
  in(passage: Passage): (Span & { readonly cue: Cue })[] {
    const hits = this.#phrases.in(passage).map(({ start, end, note }) => ({ start, end, cue: note }));
    for (const [word, cues] of this.#words.in(passage)) {
      for (const cue of cues) {
        for (const start of wordsOf(passage).get(word)?.slice(0, 3) ?? [])
          hits.push({ start, end: endOf(passage.folded, start, word), cue });
      }
    }
    return hits;
  }
}

/** Where a word looked up without its apostrophes ends in the text. */
function endOf(folded: string, start: number, word: string): number {
  let end = start;
  for (let left = word.length; left > 0 && end < folded.length; end += 1) if (folded[end] !== "'") left -= 1;
  return end;
}

/** What a second, separate hit of a kind adds, as a part of its weight. */
const AGAIN = 0.3;

/**
 * Adds up the cues in a passage: words and phrases, and patterns for what has no word to anchor it. The heaviest evidence is
 * counted first, and no word counts twice. Evidence inside `ignored` spans is left out.
 */
export function weigh(
  passage: Passage,
  cues: Cues,
  patterns: readonly (readonly [RegExp, Cue])[] = [],
  ignored: readonly Span[] = [],
): Weighed {
  const hits = cues.in(passage);
  for (const [pattern, cue] of patterns) {
    let count = 0;
    for (const { start, end } of passage.matches(pattern)) {
      hits.push({ start, end, cue });
      count += 1;
      if (count === 6) break;
    }
  }
  hits.sort((a, b) => Math.abs(b.cue.weight) - Math.abs(a.cue.weight) || a.start - b.start);
  const counted = new Map<string, number>();
  const used: Span[] = [...ignored];
  let sum = 0;
  let best: Hit | undefined;
  for (const { start, end, cue } of hits) {
    const times = counted.get(cue.kind) ?? 0;
    if (times >= (cue.weight > 0 ? 2 : 1)) continue;
    if (cue.weight > 0) {
      if (passage.isQuoted({ start, end })) continue;
      if (!cue.shared) {
        if (used.some((span) => span.start < end && start < span.end)) continue;
        used.push({ start, end });
      }
      best ??= { start, end, evidence: passage.text.slice(start, end) };
    }
    counted.set(cue.kind, times + 1);
    sum += times === 0 ? cue.weight : cue.weight * AGAIN;
  }
  return { sum, kinds: new Set(counted.keys()), best };
}

/** A part of an item that is read as one: short texts whole, long ones in pieces of some sentences. */
export interface Stretch {
  readonly passage: Passage;
  readonly field: string | undefined;
  /** where it begins in the item's text or field, in UTF-16 code units */
  readonly offset: number;
}

/** The longest stretch, in UTF-16 code units. */
const LONGEST = 700;

/** Cuts an item into stretches. A thought often runs over several lines, so neighbouring lines are read together. */
export const stretchesOf = onceForItem<readonly Stretch[]>(cut);

function cut({ item, passages }: Context): Stretch[] {
  const stretches: Stretch[] = [];
  const text = item.text ?? '';
  let start: number | undefined;
  let end = 0;
  const flush = (): void => {
    if (start !== undefined) stretches.push({ passage: readPassage(text.slice(start, end)), field: undefined, offset: start });
    start = undefined;
  };
  for (const { passage, field, offset } of passages) {
    if (field !== undefined) {
      stretches.push({ passage, field, offset });
      continue;
    }
    if (passages.length === 1 && passage.text.length <= LONGEST) return [{ passage, field, offset }];
    // a long line is cut between its sentences, so each piece is as long as a few lines
    for (const piece of piecesOf(passage)) {
      if (start !== undefined && offset + piece.end - start > LONGEST) flush();
      start ??= offset + piece.start;
      end = offset + piece.end;
    }
  }
  flush();
  return stretches;
}

/** The whole passage, or its sentences; a "sentence" without an end is cut by length, so that cost grows with the text. */
function piecesOf(passage: Passage): readonly Span[] {
  if (passage.text.length <= LONGEST) return [{ start: 0, end: passage.text.length }];
  const pieces: Span[] = [];
  for (const { start, end } of passage.sentences) {
    for (let from = start; from < end; from += LONGEST) pieces.push({ start: from, end: Math.min(end, from + LONGEST) });
  }
  return pieces;
}

/** The sentence around a span, at most so much of it on either side. Folded. */
export function sentenceAround(passage: Passage, span: Span, reach = 240): string {
  const sentence = passage.sentenceAt(span.start);
  return passage.folded.slice(Math.max(sentence.start, span.start - reach), Math.min(sentence.end, span.end + reach));
}
