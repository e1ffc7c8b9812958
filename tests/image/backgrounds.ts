/** Pictures without a logo that look a little like photographs: skies, rooms, leaves, bricks, faces, pages of words. */
import type { Picture } from '../../rules/image/picture';
import { seeded } from '../../rules/image/random';
import { type Colour, leaf, ring, Sheet } from './raster';

export const BACKGROUNDS = [
  'gradient',
  'blobs',
  'noise',
  'foliage',
  'brick',
  'faces',
  'text',
  'shapes',
  'tiles',
  'cloth',
] as const;
export type Background = (typeof BACKGROUNDS)[number];

type Chance = () => number;
const SIDE = 1080;
/** Units of a sheet: 100 across a background. */
const SCALE = SIDE / 100;

/** A background of 1080 by 1080 px; the same seed gives the same one. */
export function background(kind: Background, seed: number): Picture {
  const next = seeded(seed * 31 + BACKGROUNDS.indexOf(kind));
  const sheet = new Sheet(100, 100, SCALE);
  ground(sheet, next);
  PAINTERS[kind](sheet, next);
  grain(sheet, next, kind === 'noise' ? 34 : 5);
  return sheet;
}

const PAINTERS: Readonly<Record<Background, (sheet: Sheet, next: Chance) => void>> = {
  gradient: () => undefined,
  noise: clouds,
  blobs(sheet, next) {
    for (let k = 0; k < 60; k += 1) sheet.circle(tint(next), next() * 100, next() * 100, 2 + next() * 14);
    soften(sheet, 9);
  },
  foliage(sheet, next) {
    for (let k = 0; k < 2600; k += 1) {
      const light = 30 + (k / 2600) * 120 * (0.5 + next());
      const colour: Colour = [light * (0.4 + next() * 0.4), light, light * (0.2 + next() * 0.3)];
      sheet.fill(colour, leaf(next() * 104 - 2, next() * 104 - 2, 2 + next() * 6, next() * 6.3, 0.4));
    }
  },
  brick(sheet, next) {
    const tall = 4 + next() * 4;
    for (let row = 0; row * tall < 100; row += 1) {
      for (let column = -1; column * tall * 2.4 < 100; column += 1) {
        const x = (column + (row % 2) / 2) * tall * 2.4;
        const dark = 90 + next() * 90;
        sheet.fill([dark, dark * 0.5, dark * 0.4], rectangle(x + 0.4, row * tall + 0.4, tall * 2.4 - 0.8, tall - 0.8));
      }
    }
    clouds(sheet, next, 26);
  },
  faces(sheet, next) {
    for (let k = 0; k < 5; k += 1) face(sheet, next, 12 + next() * 76, 20 + next() * 66, 7 + next() * 13);
    soften(sheet, 1);
  },
  text(sheet, next) {
    const size = 1.6 + next() * 4;
    const ink = tint(next, 0.5);
    if (next() < 0.7) sheet.fill([244, 242, 236], rectangle(4, 4, 92, 92));
    for (let y = 7; y < 92 - size; y += size * 1.8) {
      let x = 7;
      while (x < 88) x += sheet.text(ink, word(next), x, y, size, 0.13) + size * 0.7;
    }
  },
  shapes(sheet, next) {
    for (let k = 0; k < 70; k += 1) {
      const [x, y, size] = [next() * 100, next() * 100, 2 + next() * 15];
      const kind = next();
      if (kind < 0.3) sheet.circle(tint(next), x, y, size * 0.6);
      else if (kind < 0.6) sheet.fill(tint(next), rectangle(x, y, size, size * (0.3 + next())));
      else if (kind < 0.8) sheet.fill(tint(next), [x, y, x + size * next(), y + size, x - size * next(), y + size * next()]);
      else sheet.stroke(tint(next), 0.4 + next() * 2, [x, y, x + size * (next() * 2 - 1), y + size, x + size, y - size * next()]);
    }
  },
  tiles(sheet, next) {
    const size = 4 + next() * 8;
    const [one, two] = [tint(next), tint(next)];
    for (let y = 0; y < 100; y += size) {
      for (let x = 0; x < 100; x += size) {
        if (Math.round((x + y) / size) % 2 === 0) sheet.fill(one, rectangle(x, y, size, size));
        else sheet.fill(two, ring(x + size / 2, y + size / 2, size * 0.35, 20));
      }
    }
  },
  cloth(sheet, next) {
    weave(sheet, tint(next), next);
  },
};

const rectangle = (x: number, y: number, width: number, height: number): number[] => [
  x,
  y,
  x + width,
  y,
  x + width,
  y + height,
  x,
  y + height,
];

function tint(next: Chance, most = 1): Colour {
  return [next() * 255 * most, next() * 255 * most, next() * 255 * most];
}

function word(next: Chance): string {
  const letters = 'AABCDEEEFGHIIKLMNOOPRRSSTTUVWY';
  return Array.from({ length: 2 + Math.floor(next() * 8) }, () => letters[Math.floor(next() * letters.length)] ?? 'E').join('');
}

/** Head, hair, eyes, brows, nose, mouth and shoulders; `size` units from the middle of the head to its side. */
function face(sheet: Sheet, next: Chance, x: number, y: number, size: number): void {
  const shade = 0.35 + next() * 0.65;
  const skin: Colour = [236 * shade, 190 * shade, 160 * shade];
  const hair: Colour = tint(next, 0.5);
  const at = (dx: number, dy: number): [number, number] => [x + dx * size, y + dy * size];
  sheet.fill(tint(next), [...at(-1.9, 2.6), ...at(-1.2, 1.4), ...at(1.2, 1.4), ...at(1.9, 2.6), ...at(1.9, 4), ...at(-1.9, 4)]);
  sheet.circle(hair, ...at(0, -0.25), size * 1.12);
  sheet.fill(
    skin,
    ring(...at(0, 0), size).map((value, k) => (k % 2 === 1 ? y + (value - y) * 1.25 : value)),
  );
  for (const side of [-0.38, 0.38]) {
    sheet.circle([250, 250, 250], ...at(side, -0.15), size * 0.17);
    sheet.circle(tint(next, 0.5), ...at(side, -0.15), size * 0.1);
    sheet.stroke(hair, size * 0.09, [...at(side - 0.18, -0.42), ...at(side + 0.18, -0.45)]);
  }
  sheet.stroke([skin[0] * 0.75, skin[1] * 0.7, skin[2] * 0.7], size * 0.07, [
    ...at(0, -0.1),
    ...at(0.1, 0.28),
    ...at(-0.06, 0.3),
  ]);
  sheet.stroke([170 * shade, 60, 60], size * 0.1, [...at(-0.34, 0.6), ...at(0, 0.72), ...at(0.34, 0.58)]);
}

/** Two colours running into each other, slantwise. */
function ground({ width, height, data }: Sheet, next: Chance): void {
  const [one, two] = [tint(next), tint(next)];
  const [slantX, slantY] = [next(), next()];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const share = ((x / width) * slantX + (y / height) * slantY) / (slantX + slantY || 1);
      for (let k = 0; k < 3; k += 1) data[(y * width + x) * 4 + k] = (one[k] ?? 0) * (1 - share) + (two[k] ?? 0) * share;
      data[(y * width + x) * 4 + 3] = 255;
    }
  }
}

/** Uneven light in patches of all sizes, `most` in brightness. */
function clouds({ width, height, data }: Sheet, next: Chance, most = 60): void {
  for (let grid = 6; grid <= 200; grid *= 2.4) {
    const across = Math.ceil(grid) + 2;
    const heights = Float32Array.from({ length: across * across }, () => next() - 0.5);
    for (let y = 0; y < height; y += 1) {
      const v = (y / height) * grid;
      for (let x = 0; x < width; x += 1) {
        const u = (x / width) * grid;
        const at = Math.floor(v) * across + Math.floor(u);
        const [du, dv] = [u - Math.floor(u), v - Math.floor(v)];
        const above = (heights[at] ?? 0) * (1 - du) + (heights[at + 1] ?? 0) * du;
        const under = (heights[at + across] ?? 0) * (1 - du) + (heights[at + across + 1] ?? 0) * du;
        const change = (above * (1 - dv) + under * dv) * most;
        for (let k = 0; k < 3; k += 1) data[(y * width + x) * 4 + k] = (data[(y * width + x) * 4 + k] ?? 0) + change;
      }
    }
  }
}

/** Knitted or woven cloth with folds. */
export function weave({ width, height, data }: Sheet, colour: Colour, next: Chance): void {
  const [fold, turn, fine] = [30 + next() * 60, next() * 6, 1.2 + next() * 1.2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const folds = Math.sin((x * Math.cos(turn) + y * Math.sin(turn)) / fold + Math.sin(y / 130)) * 0.22;
      const threads = Math.sin(x / fine) * Math.sin(y / fine + (x % 2)) * 0.07;
      for (let k = 0; k < 3; k += 1) data[(y * width + x) * 4 + k] = (30 + (colour[k] ?? 0) * 0.8) * (0.85 + folds + threads);
    }
  }
}

/** Grain of a camera, up to `most` in brightness either way. */
export function grain({ data }: Picture, next: Chance, most: number): void {
  for (let at = 0; at < data.length; at += 4) {
    const change = (next() + next() - 1) * most;
    for (let k = 0; k < 3; k += 1) data[at + k] = (data[at + k] ?? 0) + change;
  }
}

/** Blurs by a box of `reach` px each way, three times over: nearly as a lens does. */
export function soften({ width, height, data }: Picture, reach: number): void {
  if (reach < 1) return;
  const pass = (count: number, length: number, step: number, line: number): void => {
    const held = new Float32Array(length);
    for (let row = 0; row < count; row += 1) {
      for (let k = 0; k < 3; k += 1) {
        const base = row * line + k;
        for (let at = 0; at < length; at += 1) held[at] = data[base + at * step] ?? 0;
        const pixel = (at: number): number => held[Math.max(0, Math.min(length - 1, at))] ?? 0;
        let sum = 0;
        for (let at = -reach; at <= reach; at += 1) sum += pixel(at);
        for (let at = 0; at < length; at += 1) {
          data[base + at * step] = sum / (2 * reach + 1);
          sum += pixel(at + reach + 1) - pixel(at - reach);
        }
      }
    }
  };
  for (let again = 0; again < (reach > 4 ? 2 : 1); again += 1) {
    pass(height, width, 4, width * 4);
    pass(width, height, width * 4, 4);
  }
}
