/**
 * Trains a linear model on the whole of the examples at once (L-BFGS with L2): `one` label of several as a softmax, or `any` number of
 * labels, each by itself. A feature that many examples have weighs less to begin with. Deterministic: the same examples give the same model.
 */
import { type ColumnModel, charOf } from '../../rules/learned/columns';
import { minimise } from './minimise';

export interface Shared {
  readonly features: ReadonlySet<string>;
  /** by label, how much of it is meant; for `one` they add up to 1 */
  readonly labels: ReadonlyMap<string, number>;
}

export interface Settings {
  readonly kind: 'one' | 'any';
  /** features in fewer examples than this are left out */
  readonly least: number;
  /** kinds of features that are left out: what stands before the colon of their names */
  readonly without: readonly string[];
  /** pulls weights towards nothing */
  readonly l2: number;
  readonly rounds: number;
  /** what weights are rounded to */
  readonly step: number;
}

/** Trains on `examples`. The model is meant for sums that are divided by the root of how many features a text has. */
export function trainWhole(examples: readonly Shared[], labels: readonly string[], settings: Settings): ColumnModel {
  const { least, without, rounds, step } = settings;
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .flatMap(([name, count]) => (count >= least && !without.includes(name.slice(0, name.indexOf(':'))) ? [name] : []))
    .sort();
  const rarity = names.map((name) => Math.log((examples.length + 1) / ((counts.get(name) ?? 0) + 1)));
  const rows = rowsOf(examples, names, rarity);
  const width = labels.length;
  const targets = examples.map((example) => Float64Array.from(labels, (label) => example.labels.get(label) ?? 0));
  const biasAt = names.length * width;
  const solved = minimise(new Float64Array(biasAt + width), rounds, (at, slope) =>
    lossOf(at, slope, rows, targets, width, settings),
  );
  const stepsOf = (feature: number, label: number): number =>
    Math.round(((solved[feature * width + label] ?? 0) * (rarity[feature] ?? 0)) / step);
  const kept = names.flatMap((_, feature) => (labels.some((__, label) => stepsOf(feature, label) !== 0) ? [feature] : []));
  return {
    labels,
    bias: labels.map((_, label) => Math.round((solved[biasAt + label] ?? 0) * 1000) / 1000),
    step,
    names: kept.map((feature) => names[feature]).join('\n'),
    columns: labels.map((_, label) => kept.map((feature) => charOf(stepsOf(feature, label))).join('')),
  };
}

interface Row {
  readonly at: Uint32Array;
  readonly values: Float64Array;
}

function rowsOf(examples: readonly Shared[], names: readonly string[], rarity: readonly number[]): Row[] {
  const place = new Map(names.map((name, at) => [name, at]));
  return examples.map(({ features }) => {
    const at = [...features].flatMap((name) => place.get(name) ?? []);
    const scale = 1 / Math.sqrt(Math.max(1, features.size));
    return { at: Uint32Array.from(at), values: Float64Array.from(at, (one) => (rarity[one] ?? 0) * scale) };
  });
}

/** The loss at these weights; writes its slope. */
function lossOf(
  at: Float64Array,
  slope: Float64Array,
  rows: readonly Row[],
  targets: readonly Float64Array[],
  width: number,
  { kind, l2 }: Settings,
): number {
  const biasAt = at.length - width;
  let loss = 0;
  for (let one = 0; one < biasAt; one++) {
    const weight = at[one] as number;
    slope[one] = l2 * weight;
    loss += 0.5 * l2 * weight * weight;
  }
  slope.fill(0, biasAt);
  const sums = new Float64Array(width);
  rows.forEach((row, example) => {
    const target = targets[example] as Float64Array;
    for (let label = 0; label < width; label++) sums[label] = at[biasAt + label] as number;
    for (let one = 0; one < row.at.length; one++) {
      const from = (row.at[one] as number) * width;
      const value = row.values[one] as number;
      for (let label = 0; label < width; label++) sums[label] = (sums[label] as number) + value * (at[from + label] as number);
    }
    loss += kind === 'one' ? offOne(sums, target) : offAny(sums, target);
    for (let label = 0; label < width; label++)
      slope[biasAt + label] = (slope[biasAt + label] as number) + (sums[label] as number);
    for (let one = 0; one < row.at.length; one++) {
      const from = (row.at[one] as number) * width;
      const value = row.values[one] as number;
      for (let label = 0; label < width; label++)
        slope[from + label] = (slope[from + label] as number) + value * (sums[label] as number);
    }
  });
  return loss;
}

/** Turns the sums into how far each probability is off; gives the loss. */
function offOne(sums: Float64Array, target: Float64Array): number {
  const most = Math.max(...sums);
  let total = 0;
  for (const sum of sums) total += Math.exp(sum - most);
  let loss = 0;
  for (let label = 0; label < sums.length; label++) {
    const above = (sums[label] as number) - most;
    const wanted = target[label] as number;
    loss -= wanted * (above - Math.log(total));
    sums[label] = Math.exp(above) / total - wanted;
  }
  return loss;
}

function offAny(sums: Float64Array, target: Float64Array): number {
  let loss = 0;
  for (let label = 0; label < sums.length; label++) {
    const sum = sums[label] as number;
    const wanted = target[label] as number;
    loss += Math.max(sum, 0) - sum * wanted + Math.log1p(Math.exp(-Math.abs(sum)));
    sums[label] = 1 / (1 + Math.exp(-sum)) - wanted;
  }
  return loss;
}
