/** Writes weights as `rules/learned/packed.ts` reads them. */
import { largerThan, MOST_STEPS, NARROW, PLACES, SIGN, SLOWLY, WHOLE_BITS } from '../../rules/learned/packed';

/** Weights in whole steps as base 64. `sizes`: how many stand in each block. */
export function pack(weights: ArrayLike<number>, sizes: readonly number[]): string {
  const chances = new Uint16Array(PLACES * sizes.length).fill(2 ** (WHOLE_BITS - 1));
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  const write = (place: number, bit: boolean): boolean => {
    const chance = chances[place] as number;
    const bound = (range >>> WHOLE_BITS) * chance;
    chances[place] = bit ? chance - (chance >>> SLOWLY) : chance + ((2 ** WHOLE_BITS - chance) >>> SLOWLY);
    range = bit ? range - bound : bound;
    low += bit ? bound : 0;
    if (low >= 2 ** 32) {
      low -= 2 ** 32;
      carry(bytes);
    }
    for (; range < NARROW; range *= 256) giveByte();
    return bit;
  };
  const giveByte = (): void => {
    bytes.push(Math.floor(low / NARROW));
    low = (low % NARROW) * 256;
  };
  let at = 0;
  for (const [block, count] of sizes.entries()) {
    const places = block * PLACES;
    for (const end = at + count; at < end; at += 1) {
      const weight = weights[at] ?? 0;
      if (!write(places, weight !== 0)) continue;
      const negative = write(places + SIGN, weight < 0);
      let size = 1;
      while (size < MOST_STEPS && write(places + largerThan(size, negative), Math.abs(weight) > size)) size += 1;
    }
  }
  // of all numbers in the range the one with most zeros at its end: those the reader adds by itself
  low = Math.ceil(low / NARROW) * NARROW;
  if (low >= 2 ** 32) {
    low -= 2 ** 32;
    carry(bytes);
  }
  giveByte();
  while (bytes.at(-1) === 0) bytes.pop();
  return Buffer.from(bytes).toString('base64');
}

/** One more in the last byte, and in those before it where it runs over. */
function carry(bytes: number[]): void {
  let at = bytes.length - 1;
  while (bytes[at] === 0xff) bytes[at--] = 0;
  bytes[at] = (bytes[at] ?? 0) + 1;
}
