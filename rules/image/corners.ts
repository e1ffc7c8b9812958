/** Corners: pixels whose ring of sixteen has nine neighbours in a row all clearly lighter, or all clearly darker. */
import type { Grey } from './grey';

export interface Corner {
  /** px in the picture searched */
  readonly x: number;
  readonly y: number;
  /** 1: the ring is lighter than the middle; -1: darker */
  readonly sign: 1 | -1;
  /** how far the ring differs, in sums of brightness */
  readonly strength: number;
}

export interface CornerSearch {
  /** how much lighter or darker the ring has to be, in brightness */
  readonly threshold: number;
  /** nothing nearer to the rim than this, px (at least 4) */
  readonly margin: number;
  /** side of one square of the grid, px, and how many corners each may keep: so a small logo keeps its own */
  readonly cell: number;
  readonly perCell: number;
  /** the most corners altogether; the strongest stay */
  readonly most: number;
}

const RING_X = [0, 1, 2, 3, 3, 3, 2, 1, 0, -1, -2, -3, -3, -3, -2, -1];
const RING_Y = [-3, -3, -2, -1, 0, 1, 2, 3, 3, 3, 2, 1, 0, -1, -2, -3];

/** For each set of ring places, as bits: 1 when nine in a row are set. */
const NINE = (() => {
  const table = new Uint8Array(65_536);
  for (let bits = 0; bits < 65_536; bits += 1) {
    let run = bits | (bits << 16);
    // a bit that survives eight shifts starts nine in a row, going round
    for (let shift = 0; shift < 8; shift += 1) run &= run >>> 1;
    table[bits] = (run & 0xffff) !== 0 ? 1 : 0;
  }
  return table;
})();

/** How strong the corner is at each pixel: above 0 for a lighter ring, below for a darker one, 0 for none. */
function strengths({ width, height, data }: Grey, threshold: number, margin: number): Int16Array {
  const found = new Int16Array(width * height);
  const ring = new Int32Array(16);
  for (let place = 0; place < 16; place += 1) ring[place] = (RING_Y[place] ?? 0) * width + (RING_X[place] ?? 0);
  const up = ring[0] as number;
  const right = ring[4] as number;
  const under = ring[8] as number;
  const left = ring[12] as number;
  for (let y = margin; y < height - margin; y += 1) {
    const end = y * width + width - margin;
    for (let at = y * width + margin; at < end; at += 1) {
      const light = (data[at] as number) + threshold;
      const dark = (data[at] as number) - threshold;
      const n = data[at + up] as number;
      const s = data[at + under] as number;
      // nine in a row out of sixteen hold at least one of every two places that face each other
      const maybeLight = n > light || s > light;
      const maybeDark = n < dark || s < dark;
      if (!maybeLight && !maybeDark) continue;
      const e = data[at + right] as number;
      const w = data[at + left] as number;
      if (!(maybeLight && (e > light || w > light)) && !(maybeDark && (e < dark || w < dark))) continue;
      let lights = 0;
      let darks = 0;
      for (let place = 0; place < 16; place += 1) {
        const value = data[at + (ring[place] as number)] as number;
        if (value > light) lights |= 1 << place;
        else if (value < dark) darks |= 1 << place;
      }
      if (NINE[lights] === 1) found[at] = excess(data, at, ring, lights, light);
      else if (NINE[darks] === 1) found[at] = excess(data, at, ring, darks, dark);
    }
  }
  return found;
}

/** The sum of what the chosen ring places have beyond the limit; below 0 when they are darker. */
function excess(data: Uint8Array, at: number, ring: Int32Array, places: number, limit: number): number {
  let sum = 0;
  for (let place = 0; place < 16; place += 1) {
    if ((places >> place) & 1) sum += (data[at + (ring[place] as number)] as number) - limit;
  }
  return sum;
}

/** The corners of a picture, the strongest of each grid square, from the top left down. */
export function corners(grey: Grey, search: CornerSearch): Corner[] {
  const { width, height } = grey;
  const margin = Math.max(4, search.margin);
  if (width <= 2 * margin || height <= 2 * margin) return [];
  const found = strengths(grey, search.threshold, margin);
  const across = Math.ceil(width / search.cell);
  const squares = across * Math.ceil(height / search.cell);
  const held = new Uint8Array(squares);
  const places = new Int32Array(squares * search.perCell);
  for (let y = margin; y < height - margin; y += 1) {
    const row = Math.floor(y / search.cell) * across;
    const end = y * width + width - margin;
    for (let at = y * width + margin; at < end; at += 1) {
      const value = found[at] as number;
      if (value === 0 || !isPeak(found, at, width)) continue;
      keep(row + Math.floor((at - y * width) / search.cell), at, found, held, places, search.perCell);
    }
  }
  const kept: Corner[] = [];
  for (let square = 0; square < squares; square += 1) {
    for (let k = 0; k < (held[square] as number); k += 1) {
      const at = places[square * search.perCell + k] as number;
      const value = found[at] as number;
      kept.push({ x: at % width, y: Math.floor(at / width), sign: value > 0 ? 1 : -1, strength: Math.abs(value) });
    }
  }
  if (kept.length <= search.most) return kept;
  return kept.sort((a, b) => b.strength - a.strength).slice(0, search.most);
}

/** Stronger than the neighbours of its own sign; of two equal ones the later. */
function isPeak(found: Int16Array, at: number, width: number): boolean {
  const value = found[at] as number;
  const sign = value > 0 ? 1 : -1;
  const own = value * sign;
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      if (dx === 0 && dy === 0) continue;
      const other = (found[at + dy * width + dx] as number) * sign;
      if (other > own || (other === own && (dy > 0 || (dy === 0 && dx > 0)))) return false;
    }
  }
  return true;
}

/** Puts a corner among the best of its square, strongest first. */
function keep(square: number, at: number, found: Int16Array, held: Uint8Array, places: Int32Array, most: number): void {
  const base = square * most;
  const count = held[square] as number;
  const strength = Math.abs(found[at] as number);
  let place = count;
  while (place > 0 && Math.abs(found[places[base + place - 1] as number] as number) < strength) place -= 1;
  if (place >= most) return;
  for (let k = Math.min(count, most - 1); k > place; k -= 1) places[base + k] = places[base + k - 1] as number;
  places[base + place] = at;
  held[square] = Math.min(count + 1, most);
}
