/** Finds where a smooth function is least: L-BFGS with a backtracking step. Deterministic. */

const REMEMBERED = 6;
const ENOUGH = 1e-4;

/**
 * `value` gives the function at a point and writes its slope. Returns the best point after at most `rounds` steps, or once a step gains
 * less than the share `least`.
 */
export function minimise(
  start: Float64Array,
  rounds: number,
  value: (at: Float64Array, slope: Float64Array) => number,
  least = 1e-6,
): Float64Array {
  const size = start.length;
  let at = Float64Array.from(start);
  let slope = new Float64Array(size);
  let now = value(at, slope);
  const past: { step: Float64Array; change: Float64Array; share: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = direction(slope, past);
    let along = -dot(way, slope);
    if (along >= 0) {
      past.length = 0;
      way.set(slope);
      along = -dot(slope, slope);
    }
    let reach = past.length === 0 ? 1 / Math.max(1, Math.sqrt(-along)) : 1;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let there = now;
    for (let tries = 0; tries < 20; tries++) {
      for (let one = 0; one < size; one++) next[one] = (at[one] as number) - reach * (way[one] as number);
      there = value(next, nextSlope);
      if (there <= now + ENOUGH * reach * along) break;
      reach /= 2;
    }
    if (there >= now) break;
    const step = new Float64Array(size);
    const change = new Float64Array(size);
    for (let one = 0; one < size; one++) {
      step[one] = (next[one] as number) - (at[one] as number);
      change[one] = (nextSlope[one] as number) - (slope[one] as number);
    }
    const share = dot(step, change);
    if (share > 1e-12) {
      past.push({ step, change, share });
      if (past.length > REMEMBERED) past.shift();
    }
    const settled = now - there < least * Math.abs(now);
    at = next;
    slope = nextSlope;
    now = there;
    if (settled) break;
  }
  return at;
}

/** The slope, bent by what the last steps showed of the ground. */
function direction(
  slope: Float64Array,
  past: readonly { step: Float64Array; change: Float64Array; share: number }[],
): Float64Array {
  const way = Float64Array.from(slope);
  const parts: number[] = [];
  for (let one = past.length - 1; one >= 0; one--) {
    const { step, change, share } = past[one] as (typeof past)[number];
    const part = dot(step, way) / share;
    parts[one] = part;
    add(way, change, -part);
  }
  const last = past.at(-1);
  if (last !== undefined) {
    const scale = last.share / dot(last.change, last.change);
    for (let one = 0; one < way.length; one++) way[one] = (way[one] as number) * scale;
  }
  past.forEach(({ step, change, share }, one) => {
    add(way, step, (parts[one] ?? 0) - dot(change, way) / share);
  });
  return way;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + times * (what[at] as number);
}
