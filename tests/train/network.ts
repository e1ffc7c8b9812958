/**
 * Trains a small network in steps of a few examples each (Adam), with features and hidden units left out at random, so that none is leant
 * on alone. Deterministic: the same examples give the same network.
 */
import { seeded } from '../../rules/image/random';
import { charOf, MOST_STEPS } from '../../rules/learned/columns';
import type { StoredNetwork } from '../../rules/learned/network';

export interface Example {
  readonly features: ReadonlySet<string>;
  /** by label, how much of it is meant; those of which one holds add up to 1 */
  readonly labels: ReadonlyMap<string, number>;
}

/** Labels: of the first ones exactly one holds, of the others any number. */
export interface Labels {
  readonly one: readonly string[];
  readonly any: readonly string[];
}

export interface Settings {
  readonly hidden: number;
  /** how often all examples are seen */
  readonly rounds: number;
  /** how many examples make a step */
  readonly batch: number;
  /** how far a step goes at first; it comes down to nothing */
  readonly rate: number;
  /** shares of the features and of the hidden units that are left out at random */
  readonly without: number;
  readonly withoutHidden: number;
  /** how much the labels of which any number holds count beside the one */
  readonly beside: number;
}

/** Numbers that are learned, with what Adam remembers of them: their mean slope and its mean square. */
class Learned {
  readonly at: Float32Array;
  readonly slope: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;

  constructor(size: number, first: () => number) {
    this.at = Float32Array.from({ length: size }, first);
    this.slope = new Float32Array(size);
    this.#mean = new Float32Array(size);
    this.#square = new Float32Array(size);
  }

  /** Takes a step against the slope from one place to another, and forgets that slope. */
  step(from: number, to: number, rate: number): void {
    const { at, slope } = this;
    for (let one = from; one < to; one++) {
      const by = slope[one] as number;
      slope[one] = 0;
      const mean = 0.9 * (this.#mean[one] as number) + 0.1 * by;
      const square = 0.999 * (this.#square[one] as number) + 0.001 * by * by;
      this.#mean[one] = mean;
      this.#square[one] = square;
      at[one] = (at[one] as number) - (rate * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
}

/** Trains on `examples`, by the features that are named. Sums are divided by the root of how many features an example has. */
export function trainNetwork(
  examples: readonly Example[],
  names: readonly string[],
  labels: Labels,
  settings: Settings,
): StoredNetwork {
  const { hidden, rounds, batch, rate, without, withoutHidden, beside } = settings;
  const random = seeded(1);
  const outputs = labels.one.length + labels.any.length;
  const width = hidden + outputs;
  const all = [...labels.one, ...labels.any];
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) => Uint32Array.from([...features].flatMap((name) => places.get(name) ?? [])));
  const scales = examples.map(({ features }) => 1 / Math.sqrt(Math.max(1, features.size)));
  const targets = examples.map((example) => Float32Array.from(all, (label) => example.labels.get(label) ?? 0));
  const inner = new Learned(names.length * width, () => 0);
  for (let one = 0; one < inner.at.length; one++) if (one % width < hidden) inner.at[one] = 0.1 * normal(random);
  const outer = new Learned(hidden * outputs, () => 0.1 * normal(random));
  const bias = new Learned(width, () => 0);
  const steps = Math.ceil(examples.length / batch) * rounds;
  const order = examples.map((_, at) => at);
  const sums = new Float32Array(width);
  const back = new Float32Array(width);
  const kept = new Float32Array(hidden);
  let done = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batch) {
      const touched = new Set<number>();
      const chosen = order.slice(from, from + batch);
      for (const example of chosen) {
        const row = (rows[example] as Uint32Array).filter(() => random() >= without);
        const scale = (scales[example] as number) / (1 - without);
        const target = targets[example] as Float32Array;
        sums.set(bias.at);
        for (const feature of row) {
          touched.add(feature);
          const start = feature * width;
          for (let one = 0; one < width; one++) sums[one] = (sums[one] as number) + scale * (inner.at[start + one] as number);
        }
        for (let unit = 0; unit < hidden; unit++) {
          kept[unit] = (sums[unit] as number) > 0 && random() >= withoutHidden ? 1 / (1 - withoutHidden) : 0;
          const active = (sums[unit] as number) * (kept[unit] as number);
          if (active === 0) continue;
          const start = unit * outputs;
          for (let label = 0; label < outputs; label++)
            sums[hidden + label] = (sums[hidden + label] as number) + active * (outer.at[start + label] as number);
        }
        off(sums, back, target, hidden, labels.one.length, beside / chosen.length, 1 / chosen.length);
        for (let unit = 0; unit < hidden; unit++) {
          back[unit] = 0;
          const factor = kept[unit] as number;
          if (factor === 0) continue;
          const active = (sums[unit] as number) * factor;
          const start = unit * outputs;
          let through = 0;
          for (let label = 0; label < outputs; label++) {
            const by = back[hidden + label] as number;
            through += by * (outer.at[start + label] as number);
            outer.slope[start + label] = (outer.slope[start + label] as number) + by * active;
          }
          back[unit] = through * factor;
        }
        for (let one = 0; one < width; one++) bias.slope[one] = (bias.slope[one] as number) + (back[one] as number);
        for (const feature of row) {
          const start = feature * width;
          for (let one = 0; one < width; one++)
            inner.slope[start + one] = (inner.slope[start + one] as number) + scale * (back[one] as number);
        }
      }
      done += 1;
      const now = (rate * (1 - done / (steps + 1)) * Math.sqrt(1 - 0.999 ** done)) / (1 - 0.9 ** done);
      for (const feature of touched) inner.step(feature * width, (feature + 1) * width, now);
      outer.step(0, outer.at.length, now);
      bias.step(0, width, now);
    }
  }
  return stored(names, all, inner.at, outer.at, bias.at, hidden);
}

/** How far the outputs are off, as the slope by each of them. */
function off(
  sums: Float32Array,
  back: Float32Array,
  target: Float32Array,
  hidden: number,
  ones: number,
  beside: number,
  weight: number,
): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < ones; label++) most = Math.max(most, sums[hidden + label] as number);
  let total = 0;
  for (let label = 0; label < ones; label++) total += Math.exp((sums[hidden + label] as number) - most);
  for (let label = 0; label < target.length; label++) {
    const sum = sums[hidden + label] as number;
    const wanted = target[label] as number;
    back[hidden + label] =
      label < ones ? weight * (Math.exp(sum - most) / total - wanted) : beside * (1 / (1 + Math.exp(-sum)) - wanted);
  }
}

/** Weights as few steps each. A hidden unit may be stretched, if what it says is shrunk: so each fills the steps there are. */
function stored(
  names: readonly string[],
  labels: readonly string[],
  inner: Float32Array,
  outer: Float32Array,
  bias: Float32Array,
  hidden: number,
): StoredNetwork {
  const width = hidden + labels.length;
  const column = (at: number): Float32Array => Float32Array.from(names, (_, feature) => inner[feature * width + at] as number);
  const reach = (at: number): number => {
    const sorted = column(at).map(Math.abs).sort();
    return sorted[Math.floor(sorted.length * WITHIN)] || 1;
  };
  const ofLabels = labels.map((_, label) => reach(hidden + label));
  const step = Math.max(...ofLabels) / MOST_STEPS;
  const stretch = Array.from({ length: hidden }, (_, unit) => (step * MOST_STEPS) / reach(unit));
  const by = (at: number): number => stretch[at] ?? 1;
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    inner: {
      labels: [...stretch.map((_, unit) => `hidden ${unit}`), ...labels],
      bias: Array.from(bias, (one, at) => rounded(one * by(at))),
      step,
      names: names.join('\n'),
      columns: Array.from({ length: width }, (_, at) =>
        Array.from(column(at), (weight) => charOf(Math.round((weight * by(at)) / step))).join(''),
      ),
    },
    outer: stretch.map((factor, unit) =>
      labels.map((_, label) => rounded((outer[unit * labels.length + label] as number) / factor)),
    ),
  };
}

/** All but the few largest weights of a column fit into the steps. */
const WITHIN = 0.999;

/** A number of the bell curve (Box and Muller). */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last] as number;
    order[last] = order[other] as number;
    order[other] = held;
  }
}
