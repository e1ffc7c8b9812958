/**
 * Weights as one short text: most are small, and each block has its own spread, so that one takes some two and a half bits. An adaptive
 * binary range coder like that of LZMA (Igor Pavlov's specification, 2013): each bit is told by how likely the bits before it in the same
 * place make it. `tests/train/pack.ts` writes what this reads.
 */

/** Weights are whole steps, no more than this many either way. */
export const MOST_STEPS = 28;

/** Probabilities are whole numbers, even to begin with, that follow what is seen by one part in 64. */
export const WHOLE_BITS = 15;
export const SLOWLY = 6;
/** The range is kept at this or more, by a byte at a time. */
export const NARROW = 2 ** 24;

/** Places of one block: whether a weight is anything, its sign, and for each sign and size whether it is larger. */
export const PLACES = 2 + 2 * (MOST_STEPS + 1);
export const SIGN = 1;
/** The place that tells whether a weight of this sign and size is larger. */
export const largerThan = (size: number, negative: boolean): number => 1 + size + (negative ? MOST_STEPS : 0);

/** Reads weights from base 64. `sizes`: how many stand in each block. What is cut short reads as if zeros came after it. */
export function unpack(packed: string, sizes: readonly number[]): Int8Array {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const chances = new Uint16Array(PLACES * sizes.length).fill(2 ** (WHOLE_BITS - 1));
  let next = 0;
  let value = 0;
  let range = 0xffffffff;
  for (let first = 0; first < 4; first += 1) value = ((value << 8) | (bytes[next++] ?? 0)) >>> 0;
  const bitAt = (place: number): boolean => {
    const chance = chances[place] as number;
    const bound = Math.imul(range >>> WHOLE_BITS, chance) >>> 0;
    const bit = value >= bound;
    if (bit) {
      value = (value - bound) >>> 0;
      range = (range - bound) >>> 0;
      chances[place] = chance - (chance >>> SLOWLY);
    } else {
      range = bound;
      chances[place] = chance + ((2 ** WHOLE_BITS - chance) >>> SLOWLY);
    }
    while (range < NARROW) {
      value = ((value << 8) | (bytes[next++] ?? 0)) >>> 0;
      range = (range << 8) >>> 0;
    }
    return bit;
  };
  const weights = new Int8Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const [block, count] of sizes.entries()) {
    const places = block * PLACES;
    for (const end = at + count; at < end; at += 1) {
      if (!bitAt(places)) continue;
      const negative = bitAt(places + SIGN);
      let size = 1;
      while (size < MOST_STEPS && bitAt(places + largerThan(size, negative))) size += 1;
      weights[at] = negative ? -size : size;
    }
  }
  return weights;
}
