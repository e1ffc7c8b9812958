/** Chance that is the same on every run, so that a failure can be had again. */

export interface Dice {
  /** from 0 up to 1 */
  roll(): number;
  pick<T>(from: readonly T[]): T;
}

/** Numbers drawn from a seed (mulberry32). */
export function diceFrom(seed: number): Dice {
  let state = seed;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    pick(from) {
      const one = from[Math.floor(roll() * from.length)];
      if (one === undefined) throw new Error('There is nothing to pick from.');
      return one;
    },
  };
}
