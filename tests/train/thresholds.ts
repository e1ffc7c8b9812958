/** From which probability the model may speak: set on texts whose writers it had not seen, so that what it says is right often enough. */
import type { Limits, Threshold } from '../../rules/learned/opinion';
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

/** Added finds must be right so often: to be worth a look, to be called likely, and where nothing else speaks of school. */
export const RIGHT = { possible: 0.7, likely: 0.86, alone: 0.95 } as const;
/** Fewer held-out finds than this prove nothing. */
const LEAST = { possible: 6, likely: 10, alone: 6 } as const;
/** Of so many clean texts one may be disturbed by a topic: where nothing speaks of school, and by what can hold a post. */
const DISTURBED = { alone: 8000, likely: 20_000 } as const;
/** A rule's find is taken back where at most this share of such finds were right. */
const RIGHT_AT_MOST: Record<Certainty, number> = { possible: 0.3, likely: 0.22, sure: 0.1 };
const LEAST_DROPPED = 6;

/** The thresholds of one topic. Cases on which readers differ are left out before. */
export function thresholdsFor(cases: readonly Case[]): Threshold {
  const silent = cases.flatMap(({ silent: chance, found, ...one }) =>
    chance === undefined || found.length > 0 || one.group === 'names' ? [] : [{ ...one, chance }],
  );
  // those of the tuning halves are few: they need not prove the share, only not speak against it
  const strict = floor(silent.filter(({ group }) => group === 'tune'));
  const from = (
    ones: readonly (One & { readonly clean: boolean })[],
    kind: 'possible' | 'likely' | 'alone',
  ): number | undefined => {
    const right = lowest(ones, RIGHT[kind], LEAST[kind]);
    if (right === undefined) return undefined;
    const clean = ones.filter((one) => one.clean).map(({ chance }) => chance);
    return Math.max(right, strict, kind === 'possible' ? 0 : overMost(clean, clean.length / DISTURBED[kind]));
  };
  const spoken = silent.filter(({ alone }) => !alone);
  const possible = from(spoken, 'possible');
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
    // a tuning half counts twice: it is nearer to what the rules were made for, and a right find lost is worse than a wrong one kept
    const counted = [...found, ...found.filter(({ group }) => group !== 'writers')];
    const below = highest(counted, RIGHT_AT_MOST[certainty]);
    const bearable = mostlyWrong(found.filter(({ group }) => group === 'tune'));
    if (below !== undefined && bearable > 0) drop[certainty] = Math.min(below, bearable);
    if (certainty === 'possible') continue;
    const doubted = oftenerWrong(counted.filter(({ chance }) => chance >= (drop[certainty] ?? 0)));
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

/** So many wrong finds in the tuning halves prove nothing. */
const FORGIVEN = 3;
/** Beyond them, such a share must be right. */
const STRICT = 0.6;

/** The lowest probability at which, and above which everywhere, such a share is right or next to nothing is found. */
function floor(ones: readonly One[]): number {
  const sorted = [...ones].sort((a, b) => b.chance - a.chance);
  let right = 0;
  let wrong = 0;
  let best = 1.1;
  for (const { chance, holds } of sorted) {
    if (holds) right += 1;
    else wrong += 1;
    const share = right / (right + wrong);
    if (wrong <= FORGIVEN || share >= STRICT) best = chance;
    // the next wrong one would be too many: stay above it
    else if (share < STRICT - 0.1) break;
  }
  return rounded(best);
}

/** The highest probability below which at most such a share is right. */
function highest(ones: readonly One[], share: number): number | undefined {
  const sorted = [...ones].sort((a, b) => a.chance - b.chance);
  let right = 0;
  let best: number | undefined;
  for (const [at, { chance, holds }] of sorted.entries()) {
    if (holds) right += 1;
    if (at + 1 >= LEAST_DROPPED && (right + 0.5) / (at + 1) <= share) best = rounded(chance + 1e-4);
  }
  return best;
}

/** So many more right finds than wrong ones may be taken back in the tuning halves. */
const BORNE = 2;

/** The highest probability below which right finds are not lost for nothing: they never outnumber the wrong ones by more than that. */
function mostlyWrong(ones: readonly One[]): number {
  let ahead = 0;
  for (const { chance, holds } of [...ones].sort((a, b) => a.chance - b.chance)) {
    ahead += holds ? 1 : -1;
    if (ahead > BORNE) return rounded(chance);
  }
  return 1;
}

/** The probability below which the wrong finds outnumber the right ones by most: above it the next ones are right more often than wrong. */
function oftenerWrong(ones: readonly One[]): number | undefined {
  let ahead = 0;
  let most = LEAST_DROPPED;
  let best: number | undefined;
  for (const { chance, holds } of [...ones].sort((a, b) => a.chance - b.chance)) {
    ahead += holds ? -1 : 1;
    if (ahead < most) continue;
    most = ahead + 1;
    best = rounded(chance + 1e-4);
  }
  return best;
}

const rounded = (chance: number): number => Math.round(chance * 1e4) / 1e4;
