/** Pairs of a logo's corner and a picture's corner whose surroundings look alike. */
import type { Described } from './describe';
import { VIEWS, WORDS } from './features';
import { type Affine, scaled } from './geometry';
import type { Logo } from './logo-features';
import type { Level } from './pyramid';

/** Alike enough: at most this many of the 256 bits differ, and of the first 32 and 64. */
const MOST_BITS = 62;
const MOST_FIRST_BITS = 9;
const MOST_SECOND_BITS = 17;
/** The next best place of the logo has to differ by this much more, or the match says nothing about where. */
const RATIO = 0.92;
/** Places of the logo this near each other are the same place (parts of the longer side). */
const SAME_PLACE = 0.1;

/** A logo's corners as the picture may show them, as they are or reversed (black for white), parted by sign. */
export interface Wanted {
  /** for each corner of the logo, whether reversed (-1) or not (1) */
  readonly tone: Int8Array;
  readonly bits: Int32Array;
}

export interface Match {
  /** place in the logo, parts of its longer side */
  readonly logoX: number;
  readonly logoY: number;
  /** place in the picture, px */
  readonly x: number;
  readonly y: number;
  /** 1, or -1 when the logo is reversed there */
  readonly tone: 1 | -1;
  /** bits that differ */
  readonly distance: number;
  /** what this one match says of where the whole logo lies: from parts of its longer side to px of the picture */
  readonly map: Affine;
}

/** How many bits are set; `bits` as a signed 32-bit whole number. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What corners of each sign (first lighter rings, then darker) are compared with. */
export function wanted({ corners }: Logo): readonly [Wanted, Wanted] {
  const forSign = (sign: 1 | -1): Wanted => {
    // in a reversed picture a lighter ring is a darker one
    const tone = corners.sign.map((own) => (own === sign ? 1 : -1));
    const bits = new Int32Array(corners.bits.length);
    for (let k = 0; k < corners.count; k += 1) {
      for (let word = 0; word < WORDS; word += 1) {
        const own = corners.bits[k * WORDS + word] ?? 0;
        const mirrored = corners.bits[k * WORDS + ((word + WORDS / 2) % WORDS)] ?? 0;
        bits[k * WORDS + word] = tone[k] === 1 ? own : mirrored;
      }
    }
    return { tone, bits };
  };
  return [forSign(1), forSign(-1)];
}

/** The matches of one level's corners; places and maps are in px of the whole picture. */
export function matches(logo: Logo, lists: readonly [Wanted, Wanted], seen: Described, level: Level): Match[] {
  const found: Match[] = [];
  const candidate = new Int32Array(logo.corners.count);
  const distances = new Int32Array(logo.corners.count);
  for (let index = 0; index < seen.count; index += 1) {
    const list = seen.sign[index] === 1 ? lists[0] : lists[1];
    const count = near(list.bits, seen.bits, index * WORDS, candidate, distances);
    if (count === 0) continue;
    let best = 0;
    for (let k = 1; k < count; k += 1) if ((distances[k] ?? 0) < (distances[best] ?? 0)) best = k;
    const corner = candidate[best] ?? 0;
    const distance = distances[best] ?? 0;
    if (distance > MOST_BITS) continue;
    if (isElsewhere(logo, list, candidate, distances, count, corner, distance / RATIO)) continue;
    found.push(matchOf(logo, corner, list.tone[corner] === 1 ? 1 : -1, seen, index, level, distance));
  }
  return found;
}

/** Lists the wanted corners whose bits are near those at `from`; gives how many. */
function near(bits: Int32Array, seen: Int32Array, from: number, candidate: Int32Array, distances: Int32Array): number {
  const first = seen[from] as number;
  const second = seen[from + 1] as number;
  let count = 0;
  for (let at = 0; at < bits.length; at += WORDS) {
    // nearly every pair ends here, so this line is where the time goes
    let sum = ones((bits[at] as number) ^ first);
    if (sum > MOST_FIRST_BITS) continue;
    sum += ones((bits[at + 1] as number) ^ second);
    if (sum > MOST_SECOND_BITS) continue;
    for (let word = 2; word < WORDS; word += 1) sum += ones((bits[at + word] as number) ^ (seen[from + word] as number));
    candidate[count] = at / WORDS;
    distances[count] = sum;
    count += 1;
  }
  return count;
}

/** True when some other place of the logo looks nearly as much like it (within `limit` bits). */
function isElsewhere(
  { corners }: Logo,
  list: Wanted,
  candidate: Int32Array,
  distances: Int32Array,
  count: number,
  best: number,
  limit: number,
): boolean {
  for (let k = 0; k < count; k += 1) {
    if ((distances[k] ?? 0) > limit) continue;
    const other = candidate[k] ?? 0;
    if (list.tone[other] !== list.tone[best]) return true;
    const apart = Math.hypot((corners.x[other] ?? 0) - (corners.x[best] ?? 0), (corners.y[other] ?? 0) - (corners.y[best] ?? 0));
    if (apart > SAME_PLACE) return true;
  }
  return false;
}

function matchOf(
  { corners, view }: Logo,
  corner: number,
  tone: 1 | -1,
  seen: Described,
  index: number,
  { scaleX, scaleY }: Level,
  distance: number,
): Match {
  const { side, across, down } = VIEWS[view[corner] ?? 0] ?? VIEWS[0];
  const logoX = corners.x[corner] ?? 0;
  const logoY = corners.y[corner] ?? 0;
  const turn = (seen.angle[index] ?? 0) - (corners.angle[corner] ?? 0) + (tone === 1 ? 0 : Math.PI);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const x = (seen.x[index] ?? 0) + 0.5;
  const y = (seen.y[index] ?? 0) + 0.5;
  const [a, b, c, d] = [cos * side * across, -sin * side * down, sin * side * across, cos * side * down];
  const inLevel = { a, b, c, d, e: x - a * logoX - b * logoY, f: y - c * logoX - d * logoY };
  return { logoX, logoY, x: x / scaleX, y: y / scaleY, tone, distance, map: scaled(inLevel, 1 / scaleX, 1 / scaleY) };
}
