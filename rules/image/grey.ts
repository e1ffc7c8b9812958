/** Grey pictures and the few things done to them: from colour, smaller, softer. */
import { MAX_SIDE, type Picture } from './picture';

/** Brightness, one byte a pixel (0 black, 255 white), row after row; sizes in px. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Brightness of a picture as if it lay on white paper (alpha); same size in px. */
export function greyOf({ width, height, data }: Picture): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    const alpha = data[from + 3] as number;
    const bright = (77 * (data[from] as number) + 150 * (data[from + 1] as number) + 29 * (data[from + 2] as number)) >> 8;
    grey[at] = alpha === 255 ? bright : 255 + ((bright - 255) * alpha) / 255 + 0.5;
  }
  return { width, height, data: grey };
}

/** The same picture with its longer side at most `side` px; the very same object when it already fits. */
export function fitted(grey: Grey, side = MAX_SIDE): Grey {
  const longer = Math.max(grey.width, grey.height);
  if (longer <= side) return grey;
  const part = (length: number): number => Math.max(1, Math.round((length * side) / longer));
  return resized(grey, part(grey.width), part(grey.height));
}

interface Reach {
  /** first pixel of the source that counts, and how many from there */
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** `span` weights for each pixel of the result; each pixel's sum to 1 */
  readonly weights: Float32Array;
  readonly span: number;
}

/** For each of `to` pixels, the pixels it covers out of `from`; when enlarging, the two nearest. */
function reach(from: number, to: number): Reach {
  const step = from / to;
  const half = Math.max(step, 1) / 2;
  const span = Math.ceil(half * 2) + 1;
  const first = new Int32Array(to);
  const count = new Int32Array(to);
  const weights = new Float32Array(to * span);
  for (let at = 0; at < to; at += 1) {
    const middle = (at + 0.5) * step;
    const low = Math.max(0, middle - half);
    const high = Math.min(from, middle + half);
    const start = Math.min(from - 1, Math.floor(low));
    const end = Math.min(from, Math.max(start + 1, Math.ceil(high - 1e-6)));
    first[at] = start;
    count[at] = end - start;
    for (let pixel = start; pixel < end; pixel += 1) {
      const covered = Math.min(pixel + 1, high) - Math.max(pixel, low);
      weights[at * span + pixel - start] = covered / (high - low);
    }
  }
  return { first, count, weights, span };
}

/** Each new pixel is the mean of what it covers (box filter); sizes in px. */
export function resized(grey: Grey, width: number, height: number): Grey {
  const across = reach(grey.width, width);
  const down = reach(grey.height, height);
  const rows = new Float32Array(width * grey.height);
  for (let y = 0; y < grey.height; y += 1) {
    const line = y * grey.width;
    for (let x = 0; x < width; x += 1) {
      const start = line + (across.first[x] as number);
      const weight = x * across.span;
      const count = across.count[x] as number;
      let sum = 0;
      for (let k = 0; k < count; k += 1) sum += (grey.data[start + k] as number) * (across.weights[weight + k] as number);
      rows[y * width + x] = sum;
    }
  }
  const data = new Uint8Array(width * height);
  const line = new Float32Array(width);
  for (let y = 0; y < height; y += 1) {
    line.fill(0.5);
    const start = down.first[y] as number;
    for (let k = 0; k < (down.count[y] as number); k += 1) {
      const part = down.weights[y * down.span + k] as number;
      const from = (start + k) * width;
      for (let x = 0; x < width; x += 1) line[x] = (line[x] as number) + part * (rows[from + x] as number);
    }
    for (let x = 0; x < width; x += 1) data[y * width + x] = line[x] as number;
  }
  return { width, height, data };
}

/** Half the size, rounded down: each new pixel is the mean of four. Wants at least 2 px each way. */
export function halved({ width, height, data }: Grey): Grey {
  const across = width >> 1;
  const down = height >> 1;
  const half = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    const top = 2 * y * width;
    for (let x = 0; x < across; x += 1) {
      const at = top + 2 * x;
      const sum =
        (data[at] as number) + (data[at + 1] as number) + (data[at + width] as number) + (data[at + width + 1] as number);
      half[y * across + x] = (sum + 2) >> 2;
    }
  }
  return { width: across, height: down, data: half };
}

/** Softened with weights 1-2-1 both ways; a rim of 1 px stays as it is. */
export function softened({ width, height, data }: Grey): Grey {
  const rows = new Uint16Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const line = y * width;
    for (let x = 1; x < width - 1; x += 1) {
      const at = line + x;
      rows[at] = (data[at - 1] as number) + 2 * (data[at] as number) + (data[at + 1] as number);
    }
  }
  const soft = data.slice();
  for (let y = 1; y < height - 1; y += 1) {
    const line = y * width;
    for (let x = 1; x < width - 1; x += 1) {
      const at = line + x;
      soft[at] = ((rows[at - width] as number) + 2 * (rows[at] as number) + (rows[at + width] as number) + 8) >> 4;
    }
  }
  return { width, height, data: soft };
}
