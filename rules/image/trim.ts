/** The logo without the empty paper round it, and with a measured space put back. */
import type { Grey } from './grey';

/** Brightness that may differ and still be the same paper (scans and JPEG are never quite even). */
const SAME = 14;
/** Marks in a row or column, as a part of its length, before it belongs to the logo: a speck does not. */
const SPECK = 0.004;

/** The part that holds the logo; undefined when there is nothing but paper. The paper is what most of the rim looks like. */
export function trimmed(grey: Grey): Grey | undefined {
  const paper = rimBrightness(grey);
  const { width, height, data } = grey;
  const rows = new Int32Array(height);
  const columns = new Int32Array(width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (Math.abs((data[y * width + x] as number) - paper) <= SAME) continue;
      rows[y] = (rows[y] as number) + 1;
      columns[x] = (columns[x] as number) + 1;
    }
  }
  const down = span(rows, width * SPECK);
  const across = span(columns, height * SPECK);
  if (down === undefined || across === undefined) return undefined;
  return cut(grey, across.first, down.first, across.last - across.first + 1, down.last - down.first + 1);
}

/** The commonest brightness of the outermost pixels, in steps of 8. */
function rimBrightness({ width, height, data }: Grey): number {
  const counts = new Int32Array(32);
  const sums = new Int32Array(32);
  const count = (at: number): void => {
    const value = data[at] ?? 0;
    counts[value >> 3] = (counts[value >> 3] ?? 0) + 1;
    sums[value >> 3] = (sums[value >> 3] ?? 0) + value;
  };
  for (let x = 0; x < width; x += 1) {
    count(x);
    count((height - 1) * width + x);
  }
  for (let y = 0; y < height; y += 1) {
    count(y * width);
    count(y * width + width - 1);
  }
  const most = counts.indexOf(Math.max(...counts));
  return (sums[most] ?? 0) / (counts[most] || 1);
}

function span(counts: Int32Array, speck: number): { first: number; last: number } | undefined {
  let first = 0;
  while (first < counts.length && (counts[first] ?? 0) <= speck) first += 1;
  let last = counts.length - 1;
  while (last > first && (counts[last] ?? 0) <= speck) last -= 1;
  return first < counts.length ? { first, last } : undefined;
}

function cut(grey: Grey, left: number, top: number, width: number, height: number): Grey {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = (top + y) * grey.width + left;
    data.set(grey.data.subarray(from, from + width), y * width);
  }
  return { width, height, data };
}

/** The picture with `space` (part of its longer side) added on every side, the outermost pixels drawn on outwards. */
export function framed(grey: Grey, space: number): Grey {
  const extra = Math.round(Math.max(grey.width, grey.height) * space);
  const width = grey.width + 2 * extra;
  const height = grey.height + 2 * extra;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = Math.max(0, Math.min(grey.height - 1, y - extra)) * grey.width;
    for (let x = 0; x < width; x += 1) {
      data[y * width + x] = grey.data[from + Math.max(0, Math.min(grey.width - 1, x - extra))] as number;
    }
  }
  return { width, height, data };
}
