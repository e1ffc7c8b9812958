/** The peer: hashing whole pictures, as is usual for finding a picture again. How many logos it finds when it may raise no false alarm. */
import { bmvbhash } from 'blockhash-core';
import type { Picture } from '../../rules/image/picture';

/** 256 bits. */
const BITS = 16;

export type Hash = string;

/** The hash of a whole picture. */
export const hashOf = ({ data, width, height }: Picture): Hash =>
  bmvbhash({ data: new Uint8ClampedArray(data), width, height }, BITS);

/** In how many bits two hashes differ. */
export function distance(a: Hash, b: Hash): number {
  let bits = 0;
  for (let at = 0; at < a.length; at += 1) {
    let off = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16);
    for (; off > 0; off >>= 1) bits += off & 1;
  }
  return bits;
}

/** The part of `there` that lies nearer than the nearest of `absent`: what can be found without one false alarm. */
export function recallWithoutAlarms(there: readonly number[], absent: readonly number[]): number {
  const nearest = Math.min(...absent);
  return there.filter((bits) => bits < nearest).length / Math.max(1, there.length);
}
