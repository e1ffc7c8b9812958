/** What surrounds a corner, as a direction and 256 bits that stay much the same under turning and other light. */
import type { Corner } from './corners';
import { WORDS } from './features';
import type { Grey } from './grey';
import { seeded } from './random';

/** How far round a corner is looked, px. */
export const PATCH = 12;

/** Bits of one descriptor. */
export const BITS = WORDS * 32;

/** Directions the pattern is prepared for; one step is 360/32 degrees. */
export const TURNS = 32;

/** Corners with their surroundings; entry `i` of every list is one corner, its bits are words `8i` to `8i + 7`. */
export interface Described {
  readonly count: number;
  /** px in the picture described */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly sign: Int8Array;
  /** direction, radians, -PI to PI */
  readonly angle: Float32Array;
  readonly bits: Int32Array;
}

/** A place is lighter than another when it is by more than this, in brightness: so that even ground gives no chance bits. */
const CLEARLY = 3;

/**
 * Pairs of places to compare, x1 y1 x2 y2 in px. The second half is the first, mirrored through the middle and with its
 * ends swapped: that way the bits of the same corner in a reversed picture (black for white) are these with the halves
 * swapped.
 */
const PAIRS = (() => {
  const next = seeded(20_261_101);
  const spread = (): number => ((next() + next() + next() + next() - 2) / 2) * 1.35 * PATCH;
  const point = (): [number, number] => {
    for (;;) {
      const x = spread();
      const y = spread();
      if (Math.hypot(x, y) <= PATCH - 0.8) return [x, y];
    }
  };
  const pairs = new Float32Array(BITS * 4);
  for (let bit = 0; bit < BITS / 2; bit += 1) {
    let [a, b] = [point(), point()];
    // places too near each other compare noise
    while (Math.hypot(a[0] - b[0], a[1] - b[1]) < PATCH * 0.35 || Math.abs(a[0] - b[0]) > 0.5 * Math.abs(a[1] - b[1]))
      [a, b] = [point(), point()];
    pairs.set([...a, ...b], bit * 4);
    pairs.set(
      [...b, ...a].map((value) => -value),
      (bit + BITS / 2) * 4,
    );
  }
  return pairs;
})();

/** For each direction, the pairs turned and rounded to whole px: dx dy dx dy. */
const TURNED = (() => {
  const turned = new Int8Array(TURNS * BITS * 4);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const cos = Math.cos((turn * 2 * Math.PI) / TURNS);
    const sin = Math.sin((turn * 2 * Math.PI) / TURNS);
    for (let place = 0; place < BITS * 2; place += 1) {
      const x = PAIRS[place * 2] ?? 0;
      const y = PAIRS[place * 2 + 1] ?? 0;
      turned[(turn * BITS * 2 + place) * 2] = Math.round(x * cos - y * sin);
      turned[(turn * BITS * 2 + place) * 2 + 1] = Math.round(x * sin + y * cos);
    }
  }
  return turned;
})();

/** Half the width of the round patch in each row, px, from the middle row down. */
const HALF_WIDTHS = Array.from({ length: PATCH + 1 }, (_, row) => Math.floor(Math.sqrt(PATCH * PATCH - row * row)));

/** Where the brightness round (x, y) px leans to, radians; (x, y) at least PATCH px from every side. */
export function direction({ width, data }: Grey, x: number, y: number): number {
  let sumX = 0;
  let sumY = 0;
  for (let row = 0; row <= PATCH; row += 1) {
    const half = HALF_WIDTHS[row] ?? 0;
    const under = (y + row) * width + x;
    const above = (y - row) * width + x;
    let rowSum = 0;
    for (let dx = -half; dx <= half; dx += 1) {
      const low = data[under + dx] as number;
      const high = data[above + dx] as number;
      sumX += row === 0 ? dx * low : dx * (low + high);
      rowSum += low - high;
    }
    sumY += row * rowSum;
  }
  return Math.atan2(sumY, sumX);
}

/** The surroundings of each corner; `soft` is the softened picture the corners were found in, with PATCH + 1 px round each. */
export function describe(soft: Grey, found: readonly Corner[]): Described {
  const { width, data } = soft;
  const count = found.length;
  const bits = new Int32Array(count * WORDS);
  const [x, y, angle] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  const sign = new Int8Array(count);
  const steps = offsets(width);
  for (let index = 0; index < count; index += 1) {
    const corner = found[index];
    if (corner === undefined) break;
    const leaning = direction(soft, corner.x, corner.y);
    x[index] = corner.x;
    y[index] = corner.y;
    sign[index] = corner.sign;
    angle[index] = leaning;
    const turn = (Math.round((leaning * TURNS) / (2 * Math.PI)) + TURNS) % TURNS;
    const middle = corner.y * width + corner.x;
    let step = turn * BITS * 2;
    for (let word = 0; word < WORDS; word += 1) {
      let value = 0;
      for (let bit = 0; bit < 32; bit += 1, step += 2) {
        const lighter =
          (data[middle + (steps[step] as number)] as number) > (data[middle + (steps[step + 1] as number)] as number) + CLEARLY;
        value = (value << 1) | (lighter ? 1 : 0);
      }
      bits[index * WORDS + word] = value;
    }
  }
  return { count, x, y, sign, angle, bits };
}

/** The turned pairs as steps in a picture `width` px wide (at most 2,600, so that a step fits 16 bits). */
function offsets(width: number): Int16Array {
  const steps = new Int16Array(TURNS * BITS * 2);
  for (let place = 0; place < steps.length; place += 1) {
    steps[place] = (TURNED[place * 2 + 1] as number) * width + (TURNED[place * 2] as number);
  }
  return steps;
}
