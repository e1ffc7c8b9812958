/**
 * Trains a linear model on the whole of the examples at once (L-BFGS with L2), each label by itself. A feature that many examples have
 * weighs less to begin with. How freely each person gives a label is learned beside it and left out of the model, or it would be taken
 * for the meaning of the words that person likes. Deterministic: the same examples give the same model.
 */
import { blockOf, type ColumnModel, charOf } from '../../rules/learned/columns';
import { chanceOf } from '../../rules/learned/linear';
import { minimise } from './minimise';
import { withoutIdle } from './slim';

export interface Example {
  readonly features: ReadonlySet<string>;
  /** by how many features it is evened out; all of them when absent */
  readonly size?: number;
  /** those that hold */
  readonly labels: ReadonlySet<string>;
  /** labels on which careful readers differ: the example teaches nothing of them */
  readonly unsure?: ReadonlySet<string>;
  /** how much it counts; 1 when absent */
  readonly weight?: number;
  /** who labelled it */
  readonly by?: string;
}

/** Which features are kept. */
export interface Choosing {
  /** features in fewer examples than this are left out */
  readonly least: number;
  /** so many are kept, those that weigh most by a first training; all when absent */
  readonly most?: number;
  /** pulls weights towards nothing */
  readonly l2: number;
}

export interface Settings extends Choosing {
  readonly rounds: number;
  /** what weights are rounded to, for features in `from` examples and more: what is rare says little in all and may be coarse */
  readonly steps: readonly { readonly from: number; readonly step: number }[];
}

/** Rounds of the first training, which only tells what weighs. */
const FIRST = 20;

/** Trains on `examples`. The model is meant for sums that are divided by the root of how many features a text has. */
export function trainWhole(examples: readonly Example[], labels: readonly string[], settings: Settings): ColumnModel {
  const { steps } = settings;
  const counts = countsOf(examples);
  const { names, weights, bias } = weigh(chosen(examples, labels, settings, counts), counts, examples, labels, settings);
  const placeOf = (name: string): number => steps.findLastIndex(({ from }) => (counts.get(name) ?? 0) >= from);
  const blocks = steps.map((_, block) => names.flatMap((name, at) => (placeOf(name) === block ? [{ name, at }] : [])));
  return withoutIdle({
    labels,
    bias: bias.map((one) => Math.round(one * 1000) / 1000),
    steps: steps.map(({ step }) => step),
    names: blocks.map((block) => blockOf(block.map(({ name }) => name))),
    columns: labels.map((_, label) =>
      blocks
        .flatMap((block, of) =>
          block.map(({ at }) => charOf(inSteps((weights[at * labels.length + label] ?? 0) / (steps[of]?.step ?? 1)))),
        )
        .join(''),
    ),
  });
}

/** In how many examples each feature is. */
export function countsOf(examples: readonly Pick<Example, 'features'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** The features worth keeping, sorted: those that are in enough examples and weigh most. */
export function chosen(
  examples: readonly Example[],
  labels: readonly string[],
  settings: Choosing,
  counts = countsOf(examples),
): string[] {
  const { least, most } = settings;
  const common = [...counts].flatMap(([name, count]) => (count >= least && !name.includes('\n') ? [name] : [])).sort();
  if (most === undefined || most >= common.length) return common;
  return weightiest(weigh(common, counts, examples, labels, { ...settings, rounds: FIRST }), most);
}

/** A weight below this share of a step becomes nothing: what says next to nothing packs best as nothing. */
const IDLE = 0.68;
const inSteps = (weight: number): number => (Math.abs(weight) < IDLE ? 0 : Math.round(weight));

/** What training comes to: a weight for each name and label, the labels in turn. */
interface Weighed {
  readonly names: readonly string[];
  readonly weights: Float64Array;
  readonly bias: readonly number[];
  /** by name, roughly by how much the loss would grow without it */
  readonly worth: () => Float64Array;
}

/** Trains on the features that are named. */
function weigh(
  names: readonly string[],
  counts: ReadonlyMap<string, number>,
  examples: readonly Example[],
  labels: readonly string[],
  settings: Choosing & { readonly rounds: number },
): Weighed {
  const rarity = names.map((name) => Math.log((examples.length + 1) / ((counts.get(name) ?? 0) + 1)));
  const labellers = [...new Set(examples.flatMap(({ by }) => by ?? []))];
  const rows = rowsOf(examples, names, rarity, labellers);
  const width = labels.length;
  const targets = examples.map((example) => Float64Array.from(labels, (label) => Number(example.labels.has(label))));
  const counted = examples.map(({ unsure, weight = 1 }) =>
    Float64Array.from(labels, (label) => (unsure?.has(label) ? 0 : weight)),
  );
  const biasAt = (names.length + labellers.length) * width;
  const solved = minimise(new Float64Array(biasAt + width), settings.rounds, (at, slope) =>
    lossOf(at, slope, rows, targets, counted, width, settings),
  );
  const weights = solved.slice(0, names.length * width).map((weight, at) => weight * (rarity[Math.floor(at / width)] ?? 0));
  const worth = (): Float64Array => worthOf(solved, rows, counted, width, settings);
  return { names, weights, bias: [...solved.slice(biasAt)], worth };
}

/** The names without which the loss would grow most, in their order. */
function weightiest({ names, worth }: Weighed, most: number): string[] {
  const worths = worth();
  const order = names.map((name, at) => ({ name, worth: worths[at] as number }));
  const first = order.sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1)).slice(0, most);
  return first.map(({ name }) => name).sort();
}

interface Row {
  readonly at: Uint32Array;
  readonly values: Float64Array;
}

/** The examples by the places of their features, and after all of those the place of who labelled it, which counts in full. */
function rowsOf(
  examples: readonly Example[],
  names: readonly string[],
  rarity: readonly number[],
  labellers: readonly string[],
): Row[] {
  const place = new Map(names.map((name, at) => [name, at]));
  const placeOfLabeller = new Map(labellers.map((by, at) => [by, names.length + at]));
  return examples.map(({ features, size = features.size, by = '' }) => {
    const at = [...features].flatMap((name) => place.get(name) ?? []);
    const scale = 1 / Math.sqrt(Math.max(1, size));
    const values = at.map((one) => (rarity[one] ?? 0) * scale);
    const labeller = placeOfLabeller.get(by);
    if (labeller !== undefined) {
      at.push(labeller);
      values.push(1);
    }
    return { at: Uint32Array.from(at), values: Float64Array.from(values) };
  });
}

/** The loss at these weights; writes its slope. */
function lossOf(
  at: Float64Array,
  slope: Float64Array,
  rows: readonly Row[],
  targets: readonly Float64Array[],
  counted: readonly Float64Array[],
  width: number,
  { l2 }: Choosing,
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
    sumUp(sums, at, row);
    const counts = counted[example] as Float64Array;
    loss += off(sums, target, counts);
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
function off(sums: Float64Array, target: Float64Array, counts: Float64Array): number {
  let loss = 0;
  for (let label = 0; label < sums.length; label++) {
    const sum = sums[label] as number;
    const wanted = target[label] as number;
    const count = counts[label] as number;
    loss += count * (Math.max(sum, 0) - sum * wanted + Math.log1p(Math.exp(-Math.abs(sum))));
    sums[label] = count * (chanceOf(sum) - wanted);
  }
  return loss;
}

/**
 * How much the loss would grow by without each feature, if it were a bowl with no slope at these weights: their squares times how steeply it
 * curves (Le Cun and others, "Optimal Brain Damage", 1990).
 */
function worthOf(
  at: Float64Array,
  rows: readonly Row[],
  counted: readonly Float64Array[],
  width: number,
  { l2 }: Choosing,
): Float64Array {
  const biasAt = at.length - width;
  const curve = new Float64Array(biasAt).fill(l2);
  const sums = new Float64Array(width);
  rows.forEach((row, example) => {
    const counts = counted[example] as Float64Array;
    sumUp(sums, at, row);
    for (let one = 0; one < row.at.length; one++) {
      const from = (row.at[one] as number) * width;
      const squared = (row.values[one] as number) ** 2;
      for (let label = 0; label < width; label++) {
        const chance = chanceOf(sums[label] as number);
        curve[from + label] = (curve[from + label] as number) + (counts[label] as number) * squared * chance * (1 - chance);
      }
    }
  });
  const worth = new Float64Array(biasAt / width);
  for (let one = 0; one < biasAt; one++) {
    const name = Math.floor(one / width);
    worth[name] = (worth[name] as number) + (at[one] as number) ** 2 * (curve[one] as number);
  }
  return worth;
}

/** Writes what a row says for each label at these weights. */
function sumUp(sums: Float64Array, at: Float64Array, row: Row): void {
  const width = sums.length;
  const biasAt = at.length - width;
  for (let label = 0; label < width; label++) sums[label] = at[biasAt + label] as number;
  for (let one = 0; one < row.at.length; one++) {
    const from = (row.at[one] as number) * width;
    const value = row.values[one] as number;
    for (let label = 0; label < width; label++) sums[label] = (sums[label] as number) + value * (at[from + label] as number);
  }
}
