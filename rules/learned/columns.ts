/**
 * A linear model stored tightly: the names of its features, and for each label one character a feature, so that many weights near nothing
 * pack into little room. As quickly read as it is small.
 */
import type { LinearModel } from './linear';

/** The model as it is stored. */
export interface ColumnModel {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** what one step of a weight is worth */
  readonly step: number;
  /** the names of the features, a line for each */
  readonly names: string;
  /** by label: a character for each feature, in the order of the names */
  readonly columns: readonly string[];
}

/** The character of no weight; about it stand as many either way as need no escaping in JSON. */
const NOTHING = 0x3f;
export const MOST_STEPS = 28;

/** One weight as a character, in whole steps; no more than 28 either way. */
export const charOf = (steps: number): string =>
  String.fromCharCode(NOTHING + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)));

/** Opens a stored model; a feature's weights are read when it is first asked for, since no text has more than a few hundred. */
export function readColumns({ labels, bias, step, names, columns }: ColumnModel): LinearModel {
  const places = new Map(names.split('\n').map((name, at) => [name, at]));
  const known = new Map<string, readonly number[]>();
  const get = (name: string): readonly number[] | undefined => {
    const at = places.get(name);
    if (at === undefined) return undefined;
    const read = known.get(name);
    if (read !== undefined) return read;
    const pairs: number[] = [];
    for (let label = 0; label < columns.length; label++) {
      const steps = (columns[label] as string).charCodeAt(at) - NOTHING;
      if (steps !== 0) pairs.push(label, steps * step);
    }
    known.set(name, pairs);
    return pairs;
  };
  return { labels, bias, weights: { get } };
}
