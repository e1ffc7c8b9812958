/**
 * The temper of a text: what its everyday words, taken together, lean towards. Scorn, grievance, blame and menace each have a score;
 * at nought it is as likely as not. The weights were fitted to the tuning half of the labelled texts and to sentences made for it.
 */
import { TEMPERS } from '../lexicon/temper';
import type { Passage, Span } from '../passage';
import { wordsOf } from '../words';

export const LEANINGS = ['scorn', 'grievance', 'blame', 'menace'] as const;
export type Leaning = (typeof LEANINGS)[number];
type Four = readonly [scorn: number, grievance: number, blame: number, menace: number];

const WEIGHS: Readonly<Record<keyof typeof TEMPERS, Four>> = {
  bad: [0.2, 0.4, -0.3, 0.15],
  swear: [0, 0, -0.15, 0.1],
  weary: [-0.2, 0.55, -0.15, -0.25],
  lack: [-0.3, 0.45, -0.1, -0.35],
  more: [-0.1, 0.45, 0, -0.1],
  coin: [-0.25, 0.45, 0.15, 0],
  boss: [0.35, 0.65, 0.3, 0.35],
  work: [-0.1, 0.85, -0.1, -0.1],
  sarcasm: [-0.5, 0.2, -0.3, 0],
  creature: [0.9, 0, -0.15, -0.25],
  slight: [0.6, -0.15, -0.2, 0],
  body: [0.75, 0, -0.1, -0.1],
  gait: [0.4, 0, 0, 0],
  scorn: [0.6, 0.25, 0, -0.2],
  wrongs: [0.1, 0.25, 1.05, -0.15],
  hint: [0, 0, 0.7, -0.25],
  kin: [0.15, 0, 0.35, 0.1],
  paper: [-0.1, 0.15, 0.85, -0.15],
  harm: [-0.15, 0.15, -0.25, 0.8],
  where: [0.1, -0.35, 0, 0.4],
  warn: [0, 0, -0.2, 0.95],
  you: [0, 0, -0.15, 0.65],
  them: [0.2, -0.6, 0.3, 0.25],
  when: [-0.35, 0, -0.3, 0.5],
  like: [0.25, -0.2, -0.15, -0.25],
  little: [0.5, -0.1, -0.2, -0.15],
  glad: [-0.45, -0.5, -0.35, -0.3],
  sad: [-0.2, -0.25, -0.2, -0.2],
  errand: [-0.3, -0.55, -0.5, -0.5],
};
/** Where every text starts from. */
const START: Four = [-0.8, -1.9, -1.45, -2.25];
/** What twenty words add, up to sixty: the same words say less in a long text. */
const LENGTH: Four = [-0.55, -0.5, -0.45, -0.85];
/** What a sentence of a word or three adds. */
const FRAGMENT: Four = [-0.45, 0.05, -0.25, -0.6];
/** A fragment has fewer code units than this. */
const SHORT = 24;
/** Words of one kind count no more often than this. */
const MOST = 3;

const KINDS = Object.keys(TEMPERS) as (keyof typeof TEMPERS)[];
/** The kinds of each word, as places in `KINDS`. */
const KINDS_OF = new Map<string, number[]>();
for (const [place, kind] of KINDS.entries()) {
  for (const word of new Set(TEMPERS[kind].split(/\s+/).map((written) => written.replace(/'/g, '').split('-')[0] ?? ''))) {
    const known = KINDS_OF.get(word);
    if (known) known.push(place);
    else KINDS_OF.set(word, [place]);
  }
}

/** The kinds of everyday word that a word, written without apostrophes, belongs to. */
export const kindsOfWord = (word: string): readonly string[] => (KINDS_OF.get(word) ?? NONE).map((place) => KINDS[place] ?? '');
const NONE: readonly number[] = [];

/** A stretch of a passage and what it leans towards. */
export interface Temper extends Span {
  readonly scores: Readonly<Record<Leaning, number>>;
}

/** The longest stretch read as one, in UTF-16 code units. */
const LONGEST = 500;

/** The tempers of a passage, stretch by stretch; a short passage is one stretch. Remembered. */
export const tempersOf = (passage: Passage): readonly Temper[] =>
  passage.remember('tempers', () => tempersIn(passage, stretchesOf(passage)));

/** What each of some stretches leans towards, by its own words alone. The stretches stand in order and cover the passage. */
export function tempersIn(passage: Passage, stretches: readonly Span[]): readonly Temper[] {
  const counts = stretches.map(() => new Uint8Array(KINDS.length));
  const words = new Uint16Array(stretches.length);
  for (const [word, positions] of wordsOf(passage)) {
    const kinds = KINDS_OF.get(word);
    let before = -1;
    let times = 0;
    for (const position of positions) {
      const at = stretches.length === 1 ? 0 : placeOf(stretches, position);
      words[at] = (words[at] ?? 0) + 1;
      times = at === before ? times + 1 : 1;
      before = at;
      const count = counts[at];
      if (kinds && count && times <= 2) for (const kind of kinds) count[kind] = (count[kind] ?? 0) + 1;
    }
  }
  const fragments = stretches.map(() => 0);
  for (const { start, end } of passage.sentences) {
    if (end - start >= SHORT) continue;
    const at = placeOf(stretches, start);
    fragments[at] = (fragments[at] ?? 0) + 1;
  }
  return stretches.map(({ start, end }, at) => {
    const scores = LEANINGS.map((_, lean) => {
      let score =
        (START[lean] ?? 0) +
        ((LENGTH[lean] ?? 0) * Math.min(words[at] ?? 0, 60)) / 20 +
        (FRAGMENT[lean] ?? 0) * Math.min(fragments[at] ?? 0, MOST);
      for (const [place, kind] of KINDS.entries()) {
        const count = counts[at]?.[place] ?? 0;
        if (count > 0) score += (WEIGHS[kind][lean] ?? 0) * Math.min(count, MOST);
      }
      return score;
    });
    const [scorn = 0, grievance = 0, blame = 0, menace = 0] = scores;
    return { start, end, scores: { scorn, grievance, blame, menace } };
  });
}

/** Where texts that say such a thing plainly hardly ever lie below: nothing need be looked for there. */
const FLOOR = { grievance: -2.5, blame: -2.3, menace: -2.8 };

/** Whether any stretch of the passage may say such a thing at all; a quick look. */
export function mayLean(passage: Passage, leaning: keyof typeof FLOOR): boolean {
  return tempersOf(passage).some(({ scores }) => scores[leaning] >= FLOOR[leaning]);
}

/** Sentences put together up to the longest stretch; one that never ends is cut. */
function stretchesOf({ text, sentences }: Passage): Span[] {
  if (text.length <= LONGEST) return [{ start: 0, end: text.length }];
  const stretches: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const { start, end } of sentences) {
    for (let from = start; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST);
      if (open && to - open.start <= LONGEST) open.end = to;
      else {
        open = { start: from, end: to };
        stretches.push(open);
      }
    }
  }
  return stretches.length > 0 ? stretches : [{ start: 0, end: text.length }];
}

/** Which stretch holds this position. */
function placeOf(stretches: readonly Span[], position: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (position >= (stretches[middle]?.end ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lean most that way in a stretch: the sentence to show. */
export function plainestIn(passage: Passage, stretch: Span, leaning: Leaning): Span {
  const lean = LEANINGS.indexOf(leaning);
  const sums = new Map<number, number>();
  for (const [word, positions] of wordsOf(passage)) {
    const kinds = KINDS_OF.get(word);
    if (!kinds) continue;
    let weight = 0;
    for (const place of kinds) {
      const kind = KINDS[place];
      if (kind) weight += WEIGHS[kind][lean] ?? 0;
    }
    if (weight <= 0) continue;
    for (const position of positions) {
      if (position < stretch.start || position >= stretch.end) continue;
      const { start } = passage.nearby(position);
      sums.set(start, (sums.get(start) ?? 0) + weight);
    }
  }
  let most = 0;
  let at = stretch.start;
  for (const [start, sum] of sums) {
    if (sum <= most) continue;
    most = sum;
    at = start;
  }
  const { start, end } = passage.nearby(at);
  const shown = passage.text.slice(start, end);
  const lead = shown.length - shown.trimStart().length;
  return { start: start + lead, end: start + lead + Math.max(1, shown.trim().length) };
}
