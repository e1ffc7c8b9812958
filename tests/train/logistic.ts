/**
 * Trains the small linear models: one logistic regression for each label (AdaGrad, L2, whole passes in a fixed order), then weak weights
 * are dropped and the rest rounded. Deterministic: the same examples give the same model, byte for byte.
 */
import type { PackedModel } from '../../rules/learned/linear';

export interface Example {
  readonly features: ReadonlySet<string>;
  /** the labels that hold */
  readonly labels: ReadonlySet<string>;
  /** labels on which careful readers differ: they teach nothing here */
  readonly unsure?: ReadonlySet<string>;
  /** how much it counts; 1 when absent */
  readonly weight?: number;
}

export interface Options {
  /** features in fewer examples than this are left out */
  readonly least: number;
  readonly passes: number;
  readonly rate: number;
  /** pulls weights towards nothing */
  readonly l2: number;
  /** how much more an example counts where the label holds */
  readonly positive: number;
  /** weights smaller than this are dropped */
  readonly drop: number;
}

export const DEFAULTS: Options = { least: 2, passes: 30, rate: 0.3, l2: 1e-4, positive: 2, drop: 0.08 };

const STEP = 0.02;

/** A model of `labels` from examples. */
export function train(examples: readonly Example[], labels: readonly string[], options: Options = DEFAULTS): PackedModel {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= options.least && !/[\t\n]/.test(name) ? [name] : [])).sort();
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) => [...features].flatMap((name) => place.get(name) ?? []));
  const order = shuffled(examples.length);
  const bias: number[] = [];
  const lines = names.map((): string[] => []);
  labels.forEach((label, labelAt) => {
    const { weights, base } = one(examples, rows, label, names.length, order, options);
    bias.push(Math.round(base * 1000) / 1000);
    weights.forEach((weight, at) => {
      if (Math.abs(weight) >= options.drop) lines[at]?.push(`${labelAt}:${Math.round(weight / STEP)}`);
    });
  });
  const kept = names.flatMap((name, at) => (lines[at]?.length ? [`${name}\t${lines[at].join(',')}`] : []));
  return { labels, bias, step: STEP, weights: kept.join('\n') };
}

function one(
  examples: readonly Example[],
  rows: readonly (readonly number[])[],
  label: string,
  size: number,
  order: readonly number[],
  { passes, rate, l2, positive }: Options,
): { weights: Float64Array; base: number } {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  let base = -2;
  let baseSquares = 1e-6;
  for (let pass = 0; pass < passes; pass++) {
    for (const at of order) {
      const example = examples[at];
      const row = rows[at];
      if (example === undefined || row === undefined || example.unsure?.has(label)) continue;
      const holds = example.labels.has(label) ? 1 : 0;
      let sum = base;
      for (const feature of row) sum += weights[feature] ?? 0;
      const off = (1 / (1 + Math.exp(-sum)) - holds) * (example.weight ?? 1) * (holds === 1 ? positive : 1);
      baseSquares += off * off;
      base -= (rate * off) / Math.sqrt(baseSquares);
      for (const feature of row) {
        const now = weights[feature] ?? 0;
        const slope = off + l2 * now * examples.length * 0.1;
        squares[feature] = (squares[feature] ?? 0) + slope * slope;
        weights[feature] = now - (rate * slope) / Math.sqrt(squares[feature] ?? 1);
      }
    }
  }
  return { weights, base };
}

/** The numbers from 0 on in an order that is mixed but always the same. */
function shuffled(length: number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = 20201120;
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
