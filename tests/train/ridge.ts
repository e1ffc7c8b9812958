/**
 * Logistic regression for each label with squared weights held down (L2), solved by L-BFGS: whole-batch steps, so that the order of the
 * examples does not matter and rare marks stay small. Deterministic.
 */
import type { PackedModel } from '../../rules/learned/linear';
import { minimise } from './minimise';

/** A piece of text to learn from. */
export interface Example {
  readonly features: ReadonlySet<string>;
  /** the labels that hold */
  readonly labels: ReadonlySet<string>;
  /** labels on which careful readers differ: they teach nothing here */
  readonly unsure?: ReadonlySet<string>;
  /** how much it counts; 1 when absent */
  readonly weight?: number;
}

export interface RidgeOptions {
  /** features in fewer examples than this are left out */
  readonly least: number;
  /** how strongly weights are held down */
  readonly l2: number;
  readonly steps: number;
  /** weights smaller than this are dropped */
  readonly drop: number;
}

const STEP = 0.05;

interface Rows {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly size: number;
}

/** A model of `labels` from examples. */
export function trainRidge(examples: readonly Example[], labels: readonly string[], options: RidgeOptions): PackedModel {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= options.least && !/[\t\n]/.test(name) ? [name] : [])).sort();
  const place = new Map(names.map((name, at) => [name, at]));
  const lists = examples.map(({ features }) => [...features].flatMap((name) => place.get(name) ?? []));
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  const rows: Rows = { starts, features: Int32Array.from(lists.flat()), size: names.length };
  const lines = names.map((): string[] => []);
  const bias = labels.map((label, labelAt) => {
    const signs = new Float64Array(examples.length);
    examples.forEach(({ labels: held, unsure, weight = 1 }, at) => {
      signs[at] = held.has(label) ? weight : unsure?.has(label) ? 0 : -weight;
    });
    const found = solve(rows, signs, options);
    for (let at = 0; at < names.length; at++) {
      const weight = found[at] ?? 0;
      if (Math.abs(weight) >= options.drop) lines[at]?.push(`${labelAt}:${Math.round(weight / STEP)}`);
    }
    return Math.round((found[names.length] ?? 0) * 1000) / 1000;
  });
  const kept = names.flatMap((name, at) => (lines[at]?.length ? [`${name}\t${lines[at].join(',')}`] : []));
  return { labels, bias, step: STEP, weights: kept.join('\n') };
}

/** Loss and slope: `signs` says for each row whether the label holds, by its sign, and how much the row counts. The bias stands last. */
function lossOf(
  { starts, features, size }: Rows,
  signs: Float64Array,
  l2: number,
  at: Float64Array,
  slope: Float64Array,
): number {
  let loss = 0;
  for (let feature = 0; feature < size; feature++) {
    const weight = at[feature] as number;
    loss += 0.5 * l2 * weight * weight;
    slope[feature] = l2 * weight;
  }
  slope[size] = 0;
  for (let row = 0; row < signs.length; row++) {
    const sign = signs[row] as number;
    if (sign === 0) continue;
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    let sum = at[size] as number;
    for (let place = from; place < to; place++) sum += at[features[place] as number] as number;
    const margin = sign > 0 ? -sum : sum;
    const counts = Math.abs(sign);
    loss += counts * (margin > 30 ? margin : Math.log1p(Math.exp(margin)));
    const pull = (-sign * 1) / (1 + Math.exp(-margin));
    for (let place = from; place < to; place++) {
      const feature = features[place] as number;
      slope[feature] = (slope[feature] as number) + pull;
    }
    slope[size] = (slope[size] as number) + pull;
  }
  return loss;
}

/** Early enough: further steps fit the examples better and other texts worse. */
const LEAST_GAIN = 1e-4;

function solve(rows: Rows, signs: Float64Array, { l2, steps }: RidgeOptions): Float64Array {
  const start = new Float64Array(rows.size + 1);
  start[rows.size] = -3;
  return minimise(start, steps, (at, slope) => lossOf(rows, signs, l2, at, slope), LEAST_GAIN);
}
