/**
 * Logistic regression for each label with squared weights held down (L2), solved by L-BFGS: whole-batch steps, so that the order of the
 * examples does not matter and rare marks stay small. Deterministic.
 */
import type { PackedModel } from '../../rules/learned/linear';

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

/** Steps remembered by L-BFGS. */
const MEMORY = 6;
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

function solve(rows: Rows, signs: Float64Array, { l2, steps }: RidgeOptions): Float64Array {
  const length = rows.size + 1;
  let at = new Float64Array(length);
  at[rows.size] = -3;
  let slope = new Float64Array(length);
  let loss = lossOf(rows, signs, l2, at, slope);
  const memory: { moved: Float64Array; turned: Float64Array; inverse: number }[] = [];
  for (let step = 0; step < steps; step++) {
    const way = direction(slope, memory);
    const descent = dot(way, slope);
    if (descent > -1e-6) break;
    let size = step === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = at;
    let nextSlope = slope;
    let nextLoss = loss;
    for (let tries = 0; tries < 12; tries++, size /= 2) {
      next = at.map((value, index) => value + size * (way[index] as number));
      nextSlope = new Float64Array(length);
      nextLoss = lossOf(rows, signs, l2, next, nextSlope);
      if (nextLoss <= loss + 1e-4 * size * descent) break;
    }
    const moved = next.map((value, index) => value - (at[index] as number));
    const turned = nextSlope.map((value, index) => value - (slope[index] as number));
    const product = dot(moved, turned);
    if (product > 1e-10) {
      memory.push({ moved, turned, inverse: 1 / product });
      if (memory.length > MEMORY) memory.shift();
    }
    const gained = loss - nextLoss;
    [at, slope, loss] = [next, nextSlope, nextLoss];
    if (gained < 1e-4 * Math.abs(loss)) break;
  }
  return at;
}

/** The way down that L-BFGS takes. */
function direction(
  slope: Float64Array,
  memory: readonly { moved: Float64Array; turned: Float64Array; inverse: number }[],
): Float64Array {
  const way = slope.map((value) => -value);
  const shares: number[] = [];
  for (let index = memory.length - 1; index >= 0; index--) {
    const { moved, turned, inverse } = memory[index] as (typeof memory)[number];
    const share = inverse * dot(moved, way);
    shares[index] = share;
    add(way, turned, -share);
  }
  const last = memory[memory.length - 1];
  if (last) {
    const scale = 1 / (last.inverse * dot(last.turned, last.turned));
    for (let index = 0; index < way.length; index++) way[index] = (way[index] as number) * scale;
  }
  memory.forEach(({ moved, turned, inverse }, index) => {
    add(way, moved, (shares[index] ?? 0) - inverse * dot(turned, way));
  });
  return way;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] as number) + times * (what[index] as number);
}
