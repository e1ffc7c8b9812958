/** The tone a passage takes when it speaks of work: how much of it grumbles and how much is glad. */
import { GLADNESS, GRUMBLES, MUTTERS, TONE_SLOTS } from '../lexicon/tone';
import type { Hit, Passage, Span } from '../passage';
import { Phrases } from '../phrases';

type Note = 'grumble' | 'mutter' | 'glad';

const TONES = new Phrases<Note>(TONE_SLOTS, [
  [GRUMBLES, 'grumble'],
  [MUTTERS, 'mutter'],
  [GLADNESS, 'glad'],
]);

export interface Tone {
  /** two for a plain grumble, one for half a one, two off for gladness */
  readonly score: number;
  /** the plainest grumble, to show */
  readonly plainest: Hit;
}

/** How far from a grumble others count with it, in UTF-16 code units. */
const REACH = 240;

/** The grumbling around each plain grumble, or around the first half ones; at most eight places. Remembered on the passage. */
export function tonesOf(passage: Passage): readonly Tone[] {
  return passage.remember('tones', () => {
    const hits = withoutOverlaps(TONES.in(passage));
    const plain = hits.filter(({ note }) => note === 'grumble');
    // muttering alone needs more of it: three make up for a plain grumble
    const places = plain.length > 0 ? plain : hits.filter(({ note }) => note === 'mutter');
    const tones: Tone[] = [];
    let reached = -1;
    for (const place of places) {
      if (place.start < reached) continue;
      if (tones.length === 8) break;
      reached = place.end + REACH;
      const near = hits.filter((hit) => hit.end > place.start - REACH && hit.start < reached);
      const score =
        near.reduce((sum, { note }) => sum + (note === 'grumble' ? 2 : note === 'mutter' ? 1 : -2), 0) -
        (plain.length > 0 ? 0 : 1);
      tones.push({ score, plainest: { start: place.start, end: place.end, evidence: place.evidence } });
    }
    return tones;
  });
}

/** Of hits that overlap only the first and longest counts: one word is one grumble. */
function withoutOverlaps<T extends Span>(hits: readonly T[]): T[] {
  const kept: T[] = [];
  let end = -1;
  for (const hit of hits) {
    if (hit.start < end) continue;
    kept.push(hit);
    end = hit.end;
  }
  return kept;
}
