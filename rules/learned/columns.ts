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
const MOST = 28;

/** One weight as a character, in whole steps; no more than 28 either way. */
export const charOf = (steps: number): string => String.fromCharCode(NOTHING + Math.max(-MOST, Math.min(MOST, steps)));

/** Unpacks a stored model. */
export function readColumns({ labels, bias, step, names, columns }: ColumnModel): LinearModel {
  const byFeature = new Map<string, number[]>();
  names.split('\n').forEach((name, at) => {
    const pairs: number[] = [];
    for (let label = 0; label < columns.length; label++) {
      const steps = (columns[label] as string).charCodeAt(at) - NOTHING;
      if (steps !== 0) pairs.push(label, steps * step);
    }
    byFeature.set(name, pairs);
  });
  return { labels, bias, weights: byFeature };
}
