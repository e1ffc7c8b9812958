/** Cuts a hashtag into the words it was run together from: "#raresandhammy", "#WellDoneKwabena", "#teamtomos". */
import { isCommon } from './common';
import { FIRST_NAMES, NOT_NAMES, SURNAMES, WORD_NAMES } from './names';
import { keyOf } from './tokens';

export interface Piece {
  readonly key: string;
  readonly kind: 'word' | 'name' | 'surname' | 'unknown';
}

const LONGEST_WORD = 16;
const LONGEST_TAG = 48;

/** The pieces of a hashtag's body (without the sign). Capitals cut it where it has them; otherwise the word lists do. */
export function piecesOf(body: string): Piece[] {
  const parts = body.match(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{N}+/gu) ?? [];
  if (parts.length > 1 && parts.some((part, index) => index > 0 && /^\p{Lu}/u.test(part))) {
    return parts.flatMap((part) => {
      const whole = pieceOf(keyOf(part));
      return whole.kind === 'unknown' && part.length > 7 && /^\p{Ll}/u.test(part) ? segment(keyOf(part)) : [whole];
    });
  }
  const key = keyOf(body).replace(/[^a-z]/g, '');
  return key.length > LONGEST_TAG ? [] : segment(key);
}

function pieceOf(key: string): Piece {
  if (FIRST_NAMES.has(key) && !(WORD_NAMES.has(key) && isCommon(key))) return { key, kind: 'name' };
  if (isCommon(key) || NOT_NAMES.has(key)) return { key, kind: 'word' };
  if (SURNAMES.has(key)) return { key, kind: 'surname' };
  // "#HaniasFirstGoal"
  const owner = key.endsWith('s') ? key.slice(0, -1) : '';
  if (owner.length > 3 && FIRST_NAMES.has(owner) && !WORD_NAMES.has(owner)) return { key: owner, kind: 'name' };
  return { key, kind: 'unknown' };
}

/** The cheapest way to read a run of letters as known words and names; letters nothing knows cost most. */
function segment(run: string): Piece[] {
  const best: { cost: number; from: number; piece: Piece | undefined }[] = [{ cost: 0, from: 0, piece: undefined }];
  for (let end = 1; end <= run.length; end += 1) {
    const before = best[end - 1];
    let choice = {
      cost: (before?.cost ?? 0) + (before?.piece?.kind === 'unknown' ? 2.2 : 3.4),
      from: end - 1,
      piece: { key: '', kind: 'unknown' } as Piece,
    };
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const key = run.slice(start, end);
      if (key.length === 1 && !'aiu'.includes(key)) continue;
      const piece = pieceOf(key);
      if (piece.kind === 'unknown') continue;
      // longer words are surer: two letters may be anything
      const cost =
        (best[start]?.cost ?? 0) + (piece.kind === 'word' ? 1 : 1.3) + (key.length <= 2 ? 1.2 : key.length === 3 ? 0.4 : 0);
      if (cost < choice.cost) choice = { cost, from: start, piece };
    }
    best.push(choice);
  }
  const pieces: Piece[] = [];
  for (let end = run.length; end > 0; ) {
    const step = best[end];
    if (!step?.piece) break;
    const last = pieces[0];
    if (step.piece.kind === 'unknown' && last?.kind === 'unknown')
      pieces[0] = { key: run.slice(step.from, end) + last.key, kind: 'unknown' };
    else pieces.unshift(step.piece.kind === 'unknown' ? { key: run.slice(step.from, end), kind: 'unknown' } : step.piece);
    end = step.from;
  }
  return pieces;
}
