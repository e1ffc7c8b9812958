/**
 * Trains a small network in steps of a few examples each (Adam), with features and hidden units left out at random, so that none is leant
 * on alone. Deterministic: the same examples give the same network.
 */
import { seeded } from '../../rules/image/random';
import { blockOf, charOf } from '../../rules/learned/columns';
import { chanceOf } from '../../rules/learned/linear';
import type { StoredNetwork } from '../../rules/learned/network';

export interface Example {
  readonly features: ReadonlySet<string>;
  /** by label, how much of it is meant; those of which one holds add up to 1 */
  readonly labels: ReadonlyMap<string, number>;
  /** labels of which any number holds, and on which careful readers differ: the example teaches nothing of them */
  readonly unsure?: ReadonlySet<string>;
  /** sums for the labels in their order, which are known before and to which the network only adds */
  readonly from?: readonly number[];
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
  /** into how many steps each way a weight is rounded */
  readonly levels: number;
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
  const { rounds, batch, rate, without } = settings;
  const random = seeded(1);
  const all = [...labels.one, ...labels.any];
  const places = new Map(names.map((name, at) => [name, at]));
  const read = examples.map((example) => ({
    row: Uint32Array.from([...example.features].flatMap((name) => places.get(name) ?? [])),
    scale: 1 / Math.sqrt(Math.max(1, example.features.size)) / (1 - without),
    target: Float32Array.from(all, (label) => example.labels.get(label) ?? 0),
    counts: Float32Array.from(all, (label) => Number(!example.unsure?.has(label))),
    from: Float32Array.from(all, (_, label) => example.from?.[label] ?? 0),
  }));
  const learner = new Learner(names.length, labels, settings, random);
  const steps = Math.ceil(read.length / batch) * rounds;
  let done = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(read, random);
    for (let from = 0; from < read.length; from += batch) {
      const chosen = read.slice(from, from + batch);
      for (const one of chosen) {
        const seen = one.row.filter(() => random() >= without);
        learner.see({ ...one, row: seen }, 1 / chosen.length);
      }
      done += 1;
      learner.step((rate * (1 - done / (steps + 1)) * Math.sqrt(1 - 0.999 ** done)) / (1 - 0.9 ** done));
    }
  }
  return learner.stored(names, all);
}

/** An example by the places of its features. */
interface Row {
  readonly row: Uint32Array;
  readonly scale: number;
  readonly target: Float32Array;
  /** by label 1, or 0 where it teaches nothing */
  readonly counts: Float32Array;
  readonly from: Float32Array;
}

/** Adds `factor` times a stretch of numbers to another. */
function add(to: Float32Array, at: number, from: Float32Array, start: number, count: number, factor: number): void {
  for (let one = 0; one < count; one++) to[at + one] = (to[at + one] as number) + factor * (from[start + one] as number);
}

/** The network while it learns. Of each feature the weights for the hidden units come first, then those for the labels. */
class Learner {
  readonly #hidden: number;
  readonly #outputs: number;
  readonly #width: number;
  readonly #inner: Learned;
  readonly #outer: Learned;
  readonly #bias: Learned;
  readonly #sums: Float32Array;
  readonly #back: Float32Array;
  /** by hidden unit: by how much it counts for the example at hand, nothing if it is silent or left out */
  readonly #kept: Float32Array;
  readonly #touched = new Set<number>();

  constructor(
    features: number,
    private readonly labels: Labels,
    private readonly settings: Settings,
    private readonly random: () => number,
  ) {
    this.#hidden = settings.hidden;
    this.#outputs = labels.one.length + labels.any.length;
    this.#width = this.#hidden + this.#outputs;
    this.#inner = new Learned(features * this.#width, () => 0);
    const { at } = this.#inner;
    for (let one = 0; one < at.length; one++) if (one % this.#width < this.#hidden) at[one] = 0.1 * normal(random);
    this.#outer = new Learned(this.#hidden * this.#outputs, () => 0.1 * normal(random));
    this.#bias = new Learned(this.#width, () => 0);
    this.#sums = new Float32Array(this.#width);
    this.#back = new Float32Array(this.#width);
    this.#kept = new Float32Array(this.#hidden);
  }

  /** Adds to the slopes what one example says. `weight`: its share of the step. */
  see(example: Row, weight: number): void {
    this.#forward(example);
    this.#off(example, weight);
    this.#backward(example);
  }

  /** Takes a step against the slopes of all that was seen since the last one. */
  step(rate: number): void {
    for (const feature of this.#touched) this.#inner.step(feature * this.#width, (feature + 1) * this.#width, rate);
    this.#touched.clear();
    this.#outer.step(0, this.#outer.at.length, rate);
    this.#bias.step(0, this.#width, rate);
  }

  #forward({ row, scale, from }: Row): void {
    const { withoutHidden } = this.settings;
    this.#sums.set(this.#bias.at);
    add(this.#sums, this.#hidden, from, 0, this.#outputs, 1);
    for (const feature of row) add(this.#sums, 0, this.#inner.at, feature * this.#width, this.#width, scale);
    for (let unit = 0; unit < this.#hidden; unit++) {
      const sum = this.#sums[unit] as number;
      this.#kept[unit] = sum > 0 && this.random() >= withoutHidden ? 1 / (1 - withoutHidden) : 0;
      const active = sum * (this.#kept[unit] as number);
      if (active !== 0) add(this.#sums, this.#hidden, this.#outer.at, unit * this.#outputs, this.#outputs, active);
    }
  }

  /** How far the outputs are off, as the slope by each of them. */
  #off({ target, counts }: Row, weight: number): void {
    const outputs = this.#sums.subarray(this.#hidden);
    const back = this.#back.subarray(this.#hidden);
    const ones = this.labels.one.length;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < ones; label++) most = Math.max(most, outputs[label] as number);
    let total = 0;
    for (let label = 0; label < ones; label++) total += Math.exp((outputs[label] as number) - most);
    for (const [label, wanted] of target.entries()) {
      const sum = outputs[label] as number;
      back[label] =
        label < ones
          ? weight * (Math.exp(sum - most) / total - wanted)
          : (counts[label] as number) * this.settings.beside * weight * (chanceOf(sum) - wanted);
    }
  }

  #backward({ row, scale }: Row): void {
    for (let unit = 0; unit < this.#hidden; unit++) {
      this.#back[unit] = 0;
      const factor = this.#kept[unit] as number;
      if (factor === 0) continue;
      const start = unit * this.#outputs;
      let through = 0;
      for (let label = 0; label < this.#outputs; label++)
        through += (this.#back[this.#hidden + label] as number) * (this.#outer.at[start + label] as number);
      add(this.#outer.slope, start, this.#back, this.#hidden, this.#outputs, (this.#sums[unit] as number) * factor);
      this.#back[unit] = through * factor;
    }
    add(this.#bias.slope, 0, this.#back, 0, this.#width, 1);
    for (const feature of row) {
      this.#touched.add(feature);
      add(this.#inner.slope, feature * this.#width, this.#back, 0, this.#width, scale);
    }
  }

  /** Weights as few steps each. A hidden unit may be stretched, if what it says is shrunk: so each fills the steps there are. */
  stored(names: readonly string[], labels: readonly string[]): StoredNetwork {
    const { levels } = this.settings;
    const column = (at: number): Float32Array =>
      Float32Array.from(names, (_, feature) => this.#inner.at[feature * this.#width + at] as number);
    const reach = (at: number): number => {
      const sorted = column(at).map(Math.abs).sort();
      return sorted[Math.floor(sorted.length * WITHIN)] || 1;
    };
    const step = Math.max(...labels.map((_, label) => reach(this.#hidden + label))) / levels;
    const stretch = Array.from({ length: this.#hidden }, (_, unit) => (step * levels) / reach(unit));
    const by = (at: number): number => stretch[at] ?? 1;
    const rounded = (value: number): number => Math.round(value * 1000) / 1000;
    return {
      labels,
      inner: {
        bias: Array.from(this.#bias.at, (one, at) => rounded(one * by(at))),
        steps: [step],
        names: [blockOf(names)],
        columns: Array.from({ length: this.#width }, (_, at) =>
          Array.from(column(at), (weight) => charOf(Math.round((weight * by(at)) / step))).join(''),
        ),
      },
      outer: stretch.map((factor, unit) =>
        labels.map((_, label) => rounded((this.#outer.at[unit * this.#outputs + label] as number) / factor)),
      ),
    };
  }
}

/** All but the few largest weights of a column fit into the steps. */
const WITHIN = 0.999;

/** A number of the bell curve (Box and Muller). */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function shuffle<T>(order: T[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last] as T;
    order[last] = order[other] as T;
    order[other] = held;
  }
}
