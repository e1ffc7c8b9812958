/**
 * A linear model stored tightly: the names of its features, and for each label one character a feature, so that many weights near nothing
 * pack into little room, and are read as they are asked for. Where room is dearer than time, a column is packed (`packed.ts`).
 */
import type { LinearModel } from './linear';
import { MOST_STEPS, unpack } from './packed';

/** The model as it is stored. */
export interface ColumnModel {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** what one step of a weight is worth, for each block of features: rare ones are kept more coarsely */
  readonly steps: readonly number[];
  /** for each block the names of its features, as `blockOf` writes them */
  readonly names: readonly string[];
  /** by label: a character for each feature, in the order of the names */
  readonly columns: readonly string[];
  /** the columns are packed */
  readonly packed?: true;
}

/** Sorted names as one block: a line for each, which says by its first character how much of the line before it begins with. */
export const blockOf = (names: readonly string[]): string =>
  names
    .map((name, at) => {
      const same = sameStart(names[at - 1] ?? '', name);
      return String.fromCharCode(NOTHING_SAME + same) + name.slice(same);
    })
    .join('\n');

/** How many UTF-16 code units two names begin with alike, in whole signs: half an emoji is no text. */
function sameStart(one: string, other: string): number {
  let same = 0;
  while (same < MOST_SAME && same < other.length && one[same] === other[same]) same++;
  return /[\ud800-\udbff]$/.test(other.slice(0, same)) ? same - 1 : same;
}

/** The character of a name that shares nothing with the one before, and how much is shared at most: none of these needs escaping. */
const NOTHING_SAME = 0x23;
const MOST_SAME = 50;

/** The names in a block. */
function namesIn(block: string): string[] {
  if (block === '') return [];
  let name = '';
  return block.split('\n').map((line) => {
    name = name.slice(0, line.charCodeAt(0) - NOTHING_SAME) + line.slice(1);
    return name;
  });
}

/** The features in the order of the columns, with the block each stands in. */
export const featuresOf = ({ names }: Pick<ColumnModel, 'names'>): { name: string; block: number }[] =>
  names.flatMap((all, block) => namesIn(all).map((name) => ({ name, block })));

/** The character of no weight; about it stand as many either way as need no escaping in JSON. */
const NOTHING = 0x3f;

/** One weight as a character, in whole steps; what is more than the most either way is the most. */
export const charOf = (steps: number): string =>
  String.fromCharCode(NOTHING + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)));

/** The weights of a column, in whole steps. */
export const stepsIn = (column: string): Int8Array => Int8Array.from(column, (sign) => sign.charCodeAt(0) - NOTHING);

/** So many packed columns are opened at a step: together they take some ten thousandths of a second. */
const AT_A_STEP = 8;

/** Opens a stored model, a few columns at a step, for whoever has only short moments. */
export function* openColumns({ labels, bias, steps, names, columns, packed }: ColumnModel): Generator<void, LinearModel> {
  /** by feature its place, and once that was asked for its weights: no text has more than a few hundred */
  const known = new Map<string, number | readonly number[]>();
  const ends = names.map((block) => {
    for (const name of namesIn(block)) known.set(name, known.size);
    return known.size;
  });
  const sizes = ends.map((end, block) => end - (ends[block - 1] ?? 0));
  const unpacked: Int8Array[] = [];
  for (const [label, column] of packed ? columns.entries() : []) {
    if (label % AT_A_STEP === 0) yield;
    unpacked.push(unpack(column, sizes));
  }
  const stepsOf = (label: number, at: number): number =>
    packed ? (unpacked[label]?.[at] ?? 0) : (columns[label] as string).charCodeAt(at) - NOTHING;
  const get = (name: string): readonly number[] | undefined => {
    const at = known.get(name);
    if (typeof at !== 'number') return at;
    const step = steps[ends.findIndex((end) => at < end)] ?? 1;
    const pairs: number[] = [];
    for (let label = 0; label < columns.length; label++) {
      const weight = stepsOf(label, at) * step;
      if (weight !== 0) pairs.push(label, weight);
    }
    known.set(name, pairs);
    return pairs;
  };
  return { labels, bias, weights: { get } };
}

/** Opens a stored model at once. */
export function readColumns(model: ColumnModel): LinearModel {
  const opening = openColumns(model);
  for (;;) {
    const { done, value } = opening.next();
    if (done === true) return value;
  }
}
