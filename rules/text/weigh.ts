/**
 * Weighs evidence: many small cues, none of which decides alone, against a threshold. Each kind of cue counts once, by its heaviest hit,
 * so that saying a thing twice does not make it truer.
 */
import type { Context } from '../signals/signal';
import { type Hit, type Passage, readPassage } from './passage';
import type { Phrases } from './phrases';

export interface Cue {
  /** what kind of evidence it is */
  readonly kind: string;
  /** how much it says; negative for evidence against */
  readonly weight: number;
}

export interface Weighed {
  readonly sum: number;
  readonly kinds: ReadonlySet<string>;
  /** the heaviest evidence for it */
  readonly best: Hit | undefined;
}

/** Adds up the cues in a passage: those written as phrases, and patterns for what has no word to anchor it. */
export function weigh(passage: Passage, phrases: Phrases<Cue>, patterns: readonly (readonly [RegExp, Cue])[] = []): Weighed {
  const heaviest = new Map<string, number>();
  let best: (Hit & { weight: number }) | undefined;
  const count = (hit: Hit, { kind, weight }: Cue): void => {
    const before = heaviest.get(kind);
    if (before === undefined || Math.abs(weight) > Math.abs(before)) heaviest.set(kind, weight);
    if (weight > 0 && (best === undefined || weight > best.weight))
      best = { start: hit.start, end: hit.end, evidence: hit.evidence, weight };
  };
  for (const hit of phrases.in(passage)) if (hit.note.weight < 0 || !passage.isQuoted(hit)) count(hit, hit.note);
  for (const [pattern, cue] of patterns) {
    for (const hit of passage.matches(pattern)) {
      count(hit, cue);
      break;
    }
  }
  let sum = 0;
  for (const weight of heaviest.values()) sum += weight;
  return { sum, kinds: new Set(heaviest.keys()), best };
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

const remembered = new WeakMap<Context['passages'], readonly Stretch[]>();

/** Cuts an item into stretches. A thought often runs over several lines, so neighbouring lines are read together. */
export function stretchesOf(context: Context): readonly Stretch[] {
  let stretches = remembered.get(context.passages);
  if (!stretches) {
    stretches = cut(context);
    remembered.set(context.passages, stretches);
  }
  return stretches;
}

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

const piecesOf = (passage: Passage): readonly { start: number; end: number }[] =>
  passage.text.length <= LONGEST ? [{ start: 0, end: passage.text.length }] : passage.sentences;
