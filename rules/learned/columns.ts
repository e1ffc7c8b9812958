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

/** Opens a stored model; a feature's weights are read when it is first asked for, since no question has more than a few hundred. */
export function readColumns({ labels, bias, step, names, columns }: ColumnModel): LinearModel {
  return { labels, bias, weights: new Columns(names.split('\n'), columns, step) };
}

class Columns extends Map<string, readonly number[]> {
  readonly #places: ReadonlyMap<string, number>;
  readonly #columns: readonly string[];
  readonly #step: number;

  constructor(names: readonly string[], columns: readonly string[], step: number) {
    super();
    this.#places = new Map(names.map((name, at) => [name, at]));
    this.#columns = columns;
    this.#step = step;
  }

  override get size(): number {
    return this.#places?.size ?? 0;
  }

  override get(name: string): readonly number[] | undefined {
    const known = super.get(name);
    const at = this.#places.get(name);
    if (known !== undefined || at === undefined) return known;
    const pairs = this.#columns.flatMap((column, label) => {
      const steps = column.charCodeAt(at) - NOTHING;
      return steps === 0 ? [] : [label, steps * this.#step];
    });
    this.set(name, pairs);
    return pairs;
  }
}
