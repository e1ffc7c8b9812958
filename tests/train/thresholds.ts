/** From which probability the model may speak: set on texts whose writers it had not seen, so that what it says is right often enough. */
import type { Limits, Threshold } from '../../rules/opinion/stored';
import type { Certainty } from '../../rules/topics';

/** What is known of one text and one topic when the text is held out. */
export interface Case {
  /** the highest probability of a piece in which no rule found the topic */
  readonly silent: number | undefined;
  /** what the rules found, and the probability where they did */
  readonly found: readonly { readonly certainty: Certainty; readonly chance: number }[];
  readonly holds: boolean;
  /** whose text it is: `tune` are drafts labelled by the same people as the blind half, by a stricter reading than the texts for training */
  readonly group: string;
  /** nothing in it speaks of school */
  readonly alone: boolean;
  /** nothing at all is in the text */
  readonly clean: boolean;
}

/** A find is worth its place where the next one like it is right so often: one that is added, and a rule's by how certain the rule was. */
const WORTH = { added: 0.5, possible: 0.5, likely: 0.4, sure: 0.2 } as const;
/** Added finds must be right so often in all: to be called likely, and where nothing else speaks of school. */
const RIGHT = { likely: 0.86, alone: 0.95 } as const;
/** Fewer held-out finds than this prove nothing. */
const LEAST = { worth: 6, likely: 10, alone: 6 } as const;
/** Of so many clean texts one may be disturbed by a topic: where nothing speaks of school, and by what can hold a post. */
const DISTURBED = { alone: 8000, likely: 20_000 } as const;
/** How much more a tuning draft counts than a writer's text: it is nearer to what is to be judged. */
const TUNED = 5;

/** The thresholds of one topic. Cases on which readers differ are left out before. */
export function thresholdsFor(cases: readonly Case[]): Threshold {
  const silent = cases.flatMap(({ silent: chance, found, ...one }) =>
    chance === undefined || found.length > 0 || one.group === 'names' ? [] : [{ ...one, chance }],
  );
  const from = (ones: readonly (One & { readonly clean: boolean })[], kind: 'likely' | 'alone'): number | undefined => {
    const right = lowest(ones, RIGHT[kind], LEAST[kind]);
    if (right === undefined) return undefined;
    const clean = ones.filter((one) => one.clean).map(({ chance }) => chance);
    return Math.max(right, overMost(clean, clean.length / DISTURBED[kind]));
  };
  const spoken = silent.filter(({ alone }) => !alone);
  const possible = worthFrom(spoken, WORTH.added);
  const likely = from(spoken, 'likely');
  const alone = from(
    silent.filter((one) => one.alone),
    'alone',
  );
  const drop: Limits = {};
  const doubt: Limits = {};
  for (const certainty of ['sure', 'likely', 'possible'] as const) {
    const found = cases.flatMap(({ found: finds, holds, group }) =>
      finds.flatMap((find) => (find.certainty === certainty ? [{ chance: find.chance, holds, group }] : [])),
    );
    if (found.length < LEAST.worth) continue;
    const kept = worthFrom(found, WORTH[certainty]) ?? 1;
    if (found.some(({ chance }) => chance < kept)) drop[certainty] = kept;
    if (certainty === 'possible') continue;
    // a tuning half counts twice: a right find that can no longer hold a post is worse than a wrong one that can
    const counted = [...found, ...found.filter(({ group }) => group !== 'writers')];
    const doubted = oftenerWrong(counted.filter(({ chance }) => chance >= kept));
    if (doubted !== undefined) doubt[certainty] = doubted;
  }
  return {
    ...(possible === undefined ? {} : { possible }),
    ...(likely === undefined ? {} : { likely: Math.max(likely, possible ?? 0) }),
    ...(alone === undefined ? {} : { alone }),
    ...(Object.keys(drop).length === 0 ? {} : { drop }),
    ...(Object.keys(doubt).length === 0 ? {} : { doubt }),
  };
}

interface One {
  readonly chance: number;
  readonly holds: boolean;
}

/** The probability from which on most is gained, where a right find gains what is left of the share to 1, and a wrong one costs the share. */
function worthFrom(ones: readonly (One & Pick<Case, 'group'>)[], share: number): number | undefined {
  const sorted = [...ones].sort((a, b) => b.chance - a.chance);
  let gained = 0;
  let most = 0;
  let best: number | undefined;
  for (const [at, { chance, holds, group }] of sorted.entries()) {
    gained += (group === 'tune' ? TUNED : 1) * (holds ? 1 - share : -share);
    if (gained <= most || at + 1 < LEAST.worth || chance === sorted[at + 1]?.chance) continue;
    most = gained;
    best = roundedDown(chance);
  }
  return best;
}

/** The lowest probability from which on such a share is right; one more wrong find is assumed than was seen. */
function lowest(ones: readonly One[], share: number, least: number): number | undefined {
  const sorted = [...ones].sort((a, b) => b.chance - a.chance);
  let right = 0;
  let best: number | undefined;
  for (const [at, { chance, holds }] of sorted.entries()) {
    if (holds) right += 1;
    if (at + 1 >= least && right / (at + 1.5) >= share && chance !== sorted[at + 1]?.chance) best = rounded(chance);
  }
  return best;
}

/** A probability above that of all but a few clean texts. */
function overMost(chances: readonly number[], but: number): number {
  const sorted = [...chances].sort((a, b) => b - a);
  return rounded((sorted[Math.floor(but)] ?? 0) + 1e-4);
}

/** The probability below which the wrong finds outnumber the right ones by most: above it the next ones are right more often than wrong. */
function oftenerWrong(ones: readonly One[]): number | undefined {
  let ahead = 0;
  let most: number = LEAST.worth;
  let best: number | undefined;
  for (const { chance, holds } of [...ones].sort((a, b) => a.chance - b.chance)) {
    ahead += holds ? -1 : 1;
    if (ahead < most) continue;
    most = ahead + 1;
    best = rounded(chance + 1e-4);
  }
  return best;
}

/** A limit that a find of this probability still passes. */
export const roundedDown = (chance: number): number => Math.floor(chance * 1e4) / 1e4;

const rounded = (chance: number): number => Math.round(chance * 1e4) / 1e4;
