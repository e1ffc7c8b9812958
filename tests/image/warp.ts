/** Laying one picture onto another through a bent plane, and what cameras and JPEG do to it. */
import type { Picture } from '../../rules/image/picture';

/** Where in the overlay (parts of its width and height, 0 to 1) a px of the picture comes from; undefined: not covered. */
export type Source = (x: number, y: number) => readonly [u: number, v: number];

/** What becomes of a colour of the overlay: red, green, blue (0 to 255) and cover (0 to 1). */
export type Recolour = (red: number, green: number, blue: number, cover: number) => readonly [number, number, number, number];

/** A copy of part of a picture, px. */
export function crop(from: Picture, left: number, top: number, width: number, height: number): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const start = ((top + y) * from.width + left) * 4;
    data.set(from.data.subarray(start, start + width * 4), y * width * 4);
  }
  return { width, height, data };
}

/** One plain colour. */
export function plain(width: number, height: number, [red, green, blue]: readonly [number, number, number]): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([red, green, blue, 255], at);
  return { width, height, data };
}

/** Half the size, colours weighed by cover. */
function half({ width, height, data }: Picture): Picture {
  const [across, down] = [width >> 1, height >> 1];
  const small = new Uint8ClampedArray(across * down * 4);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const sums = [0, 0, 0, 0];
      for (const at of [
        2 * y * width + 2 * x,
        2 * y * width + 2 * x + 1,
        (2 * y + 1) * width + 2 * x,
        (2 * y + 1) * width + 2 * x + 1,
      ]) {
        const cover = data[at * 4 + 3] ?? 0;
        for (let k = 0; k < 3; k += 1) sums[k] = (sums[k] ?? 0) + (data[at * 4 + k] ?? 0) * cover;
        sums[3] = (sums[3] ?? 0) + cover;
      }
      const cover = sums[3] ?? 0;
      for (let k = 0; k < 3; k += 1) small[(y * across + x) * 4 + k] = cover === 0 ? 0 : (sums[k] ?? 0) / cover;
      small[(y * across + x) * 4 + 3] = cover / 4;
    }
  }
  return { width: across, height: down, data: small };
}

/** Overlays made smaller before, so that each crest is halved once. */
const smaller = new WeakMap<Picture, Picture>();

/** The overlay at about `side` px on its longer side, or up to twice that. */
function near(overlay: Picture, side: number): Picture {
  if (Math.max(overlay.width, overlay.height) < side * 2) return overlay;
  const known = smaller.get(overlay) ?? half(overlay);
  smaller.set(overlay, known);
  return near(known, side);
}

/** Lays `overlay` onto `onto`, about `side` px long there, within the px box given. */
export function lay(
  onto: Picture,
  overlay: Picture,
  side: number,
  source: Source,
  recolour: Recolour,
  box = { left: 0, top: 0, right: onto.width, bottom: onto.height },
): void {
  const from = near(overlay, side * 0.9);
  const [left, top] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))];
  for (let y = top; y < Math.min(onto.height, box.bottom); y += 1) {
    for (let x = left; x < Math.min(onto.width, box.right); x += 1) {
      const sums = [0, 0, 0, 0];
      // four looks per px, so that thin lines are not lost
      for (let part = 0; part < 4; part += 1) {
        const [u, v] = source(x + 0.25 + (part & 1) * 0.5, y + 0.25 + (part >> 1) * 0.5);
        if (u <= 0 || v <= 0 || u >= 1 || v >= 1) continue;
        const at = (Math.floor(v * from.height) * from.width + Math.floor(u * from.width)) * 4;
        const cover = (from.data[at + 3] ?? 0) / 255;
        if (cover === 0) continue;
        const [red, green, blue, kept] = recolour(from.data[at] ?? 0, from.data[at + 1] ?? 0, from.data[at + 2] ?? 0, cover);
        sums[0] = (sums[0] ?? 0) + red * kept;
        sums[1] = (sums[1] ?? 0) + green * kept;
        sums[2] = (sums[2] ?? 0) + blue * kept;
        sums[3] = (sums[3] ?? 0) + kept;
      }
      const cover = (sums[3] ?? 0) / 4;
      if (cover === 0) continue;
      const to = (y * onto.width + x) * 4;
      for (let k = 0; k < 3; k += 1) onto.data[to + k] = (onto.data[to + k] ?? 0) * (1 - cover) + (sums[k] ?? 0) / 4;
    }
  }
}

/** The logo over white paper with a white margin (part of its longer side): as a school would upload or print it. */
export function onPaper(logo: Picture, margin: number): Picture {
  const extra = Math.round(Math.max(logo.width, logo.height) * margin);
  const card = plain(logo.width + 2 * extra, logo.height + 2 * extra, [255, 255, 255]);
  for (let y = 0; y < logo.height; y += 1) {
    for (let x = 0; x < logo.width; x += 1) {
      const from = (y * logo.width + x) * 4;
      const to = ((y + extra) * card.width + x + extra) * 4;
      const cover = (logo.data[from + 3] ?? 0) / 255;
      for (let k = 0; k < 3; k += 1) card.data[to + k] = 255 + ((logo.data[from + k] ?? 0) - 255) * cover;
    }
  }
  return card;
}

const WAVES = Float32Array.from({ length: 64 }, (_, k) => {
  const [step, place] = [k >> 3, k & 7];
  return Math.cos(((2 * place + 1) * step * Math.PI) / 16) * (step === 0 ? Math.SQRT1_2 : 1) * 0.5;
});

/** What JPEG takes away: brightness in blocks of 8 by 8 px, the finer the wave the coarser; `quality` 1 to 100. */
export function jpegLike({ width, height, data }: Picture, quality: number): void {
  const coarse = (quality < 50 ? 5000 / quality : 200 - 2 * quality) / 100;
  const [block, waves] = [new Float32Array(64), new Float32Array(64)];
  const turn = (from: Float32Array, to: Float32Array, back: boolean): void => {
    for (let row = 0; row < 8; row += 1) {
      for (let k = 0; k < 8; k += 1) {
        let sum = 0;
        for (let j = 0; j < 8; j += 1) sum += (from[row * 8 + j] as number) * (WAVES[back ? j * 8 + k : k * 8 + j] as number);
        to[k * 8 + row] = sum;
      }
    }
  };
  for (let top = 0; top + 8 <= height; top += 8) {
    for (let left = 0; left + 8 <= width; left += 8) {
      const before = new Float32Array(64);
      for (let k = 0; k < 64; k += 1) {
        const at = ((top + (k >> 3)) * width + left + (k & 7)) * 4;
        before[k] = 0.299 * (data[at] as number) + 0.587 * (data[at + 1] as number) + 0.114 * (data[at + 2] as number) - 128;
      }
      turn(before, waves, false);
      turn(waves, block, false);
      for (let k = 0; k < 64; k += 1) {
        const step = Math.max(1, (11 + 5.5 * ((k >> 3) + (k & 7))) * coarse);
        block[k] = Math.round((block[k] as number) / step) * step;
      }
      turn(block, waves, true);
      turn(waves, block, true);
      for (let k = 0; k < 64; k += 1) {
        const at = ((top + (k >> 3)) * width + left + (k & 7)) * 4;
        const change = (block[k] as number) - (before[k] as number);
        for (let colour = 0; colour < 3; colour += 1) data[at + colour] = (data[at + colour] as number) + change;
      }
    }
  }
}
