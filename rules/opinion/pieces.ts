/** The pieces of a passage that are judged as one: its sentences, with the fragments that belong to them. */
import type { Passage, Span } from '../text/passage';

export interface Piece extends Span {
  /** places of its first token and of the one after its last */
  readonly from: number;
  readonly to: number;
}

/** A sentence shorter than this, in code units, belongs to the one before it. */
const FRAGMENT = 25;
/** A sentence with more tokens than this is cut. */
const LONGEST = 60;

/** The pieces of a passage, in order. */
export function piecesOf(passage: Passage): readonly Piece[] {
  const pieces: { start: number; end: number; from: number; to: number }[] = [];
  const { tokens, sentences } = passage;
  for (const [at, token] of tokens.entries()) {
    const last = pieces[pieces.length - 1];
    const opens = token.sentence !== tokens[at - 1]?.sentence;
    const length = last ? at - last.from : 0;
    const fragment = opens && (sentences[token.sentence]?.end ?? 0) - token.start < FRAGMENT && length < LONGEST / 2;
    if (!last || length >= LONGEST || (opens && !fragment && last.end - last.start >= FRAGMENT))
      pieces.push({ start: token.start, end: token.end, from: at, to: at + 1 });
    else {
      last.end = token.end;
      last.to = at + 1;
    }
  }
  return pieces;
}
