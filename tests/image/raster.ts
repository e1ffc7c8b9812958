/** A tiny software painter: polygons, circles, strokes and stroked letters with soft rims, on RGBA pixels. */
import type { Picture } from '../../rules/image/picture';

export type Colour = readonly [red: number, green: number, blue: number];
/** x1, y1, x2, y2, ... in the units of the sheet. */
export type Outline = readonly number[];

/** Letters on a grid 4 wide and 6 high: strokes as rows of xy digits, a space between strokes. */
const LETTERS: Readonly<Record<string, string>> = {
  A: '062046 1434',
  B: '0006 003041423303 3344453606',
  C: '4130100105163645',
  D: '0006 002042442606',
  E: '40000646 0333',
  F: '400006 0333',
  G: '413010010516364543 4323',
  H: '0006 4046 0343',
  I: '2026',
  J: '4045361605',
  K: '0006 400346',
  L: '000646',
  M: '0600234046',
  N: '06004640',
  O: '103041453616050110',
  P: '06003041423303',
  Q: '103041453616050110 3446',
  R: '06003041423303 2346',
  S: '4130100102234445361605',
  T: '0040 2026',
  U: '000516364540',
  V: '002640',
  W: '0016233640',
  X: '0046 4006',
  Y: '002340 2326',
  Z: '00400646',
};

/** A see-through sheet of `width` by `height` units, drawn at `scale` px per unit. */
export class Sheet implements Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  readonly #scale: number;

  constructor(width: number, height: number, scale: number) {
    this.width = Math.round(width * scale);
    this.height = Math.round(height * scale);
    this.data = new Uint8ClampedArray(this.width * this.height * 4);
    this.#scale = scale;
  }

  /** Fills outlines together; where they overlap an even number of times stays open. */
  fill(colour: Colour, ...outlines: Outline[]): void {
    const lines = outlines.map((outline) => outline.map((value) => value * this.#scale));
    const ys = lines.flatMap((line) => line.filter((_, k) => k % 2 === 1));
    const top = Math.max(0, Math.floor(Math.min(...ys)));
    const bottom = Math.min(this.height - 1, Math.ceil(Math.max(...ys)));
    const cover = new Float32Array(this.width + 1);
    for (let y = top; y <= bottom; y += 1) {
      cover.fill(0);
      for (let part = 0; part < 4; part += 1) this.#row(lines, y + (part + 0.5) / 4, cover);
      for (let x = 0; x < this.width; x += 1) this.#blend((y * this.width + x) * 4, colour, (cover[x] ?? 0) / 4);
    }
  }

  #row(lines: readonly number[][], y: number, cover: Float32Array): void {
    const cuts: number[] = [];
    for (const line of lines) {
      for (let k = 0; k < line.length; k += 2) {
        const next = (k + 2) % line.length;
        const [x1, y1, x2, y2] = [line[k] ?? 0, line[k + 1] ?? 0, line[next] ?? 0, line[next + 1] ?? 0];
        if (y1 <= y !== y2 <= y) cuts.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
    }
    cuts.sort((a, b) => a - b);
    for (let k = 0; k + 1 < cuts.length; k += 2) {
      const from = Math.max(0, cuts[k] ?? 0);
      const to = Math.min(this.width, cuts[k + 1] ?? 0);
      for (let x = Math.floor(from); x < to; x += 1) cover[x] = (cover[x] ?? 0) + Math.min(x + 1, to) - Math.max(x, from);
    }
  }

  #blend(at: number, colour: Colour, cover: number): void {
    if (cover <= 0) return;
    const share = Math.min(1, cover);
    const under = ((this.data[at + 3] ?? 0) / 255) * (1 - share);
    const whole = share + under;
    for (let k = 0; k < 3; k += 1) this.data[at + k] = ((colour[k] ?? 0) * share + (this.data[at + k] ?? 0) * under) / whole;
    this.data[at + 3] = whole * 255;
  }

  circle(colour: Colour, x: number, y: number, radius: number): void {
    this.fill(colour, ring(x, y, radius));
  }

  /** A line of the given width with round ends. */
  stroke(colour: Colour, width: number, line: Outline): void {
    for (let k = 0; k < line.length; k += 2) {
      const [x1, y1] = [line[k] ?? 0, line[k + 1] ?? 0];
      this.fill(colour, ring(x1, y1, width / 2, 12));
      if (k + 3 >= line.length) break;
      const [x2, y2] = [line[k + 2] ?? 0, line[k + 3] ?? 0];
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      const [nx, ny] = [((y1 - y2) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)];
      this.fill(colour, [x1 + nx, y1 + ny, x2 + nx, y2 + ny, x2 - nx, y2 - ny, x1 - nx, y1 - ny]);
    }
  }

  /** Capital letters `size` units high from (x, y), the top left; gives the width they took. */
  text(colour: Colour, words: string, x: number, y: number, size: number, weight = 0.16): number {
    let left = x;
    for (const letter of words) {
      for (const line of strokesOf(letter)) {
        this.stroke(
          colour,
          size * weight,
          line.map((value, k) => (k % 2 === 0 ? left + (value * size * 0.64) / 4 : y + (value * size) / 6)),
        );
      }
      left += size * (letter === ' ' ? 0.5 : letter === 'I' ? 0.86 : 0.92);
    }
    return left - x;
  }

  /** Capital letters round a middle, from a direction on (radians, clockwise from the top), heads outwards. */
  roundText(
    colour: Colour,
    words: string,
    x: number,
    y: number,
    radius: number,
    from: number,
    size: number,
    weight = 0.16,
  ): void {
    [...words].forEach((letter, index) => {
      const turn = from + (index * size * 0.95) / radius;
      for (const line of strokesOf(letter)) {
        const placed: number[] = [];
        for (let k = 0; k < line.length; k += 2) {
          const across = ((line[k] ?? 0) / 4 - 0.5) * size * 0.64;
          const out = radius + (0.5 - (line[k + 1] ?? 0) / 6) * size;
          placed.push(x + Math.sin(turn) * out + Math.cos(turn) * across, y - Math.cos(turn) * out + Math.sin(turn) * across);
        }
        this.stroke(colour, size * weight, placed);
      }
    });
  }
}

function strokesOf(letter: string): number[][] {
  const strokes = LETTERS[letter.toUpperCase()] ?? '';
  return strokes === '' ? [] : strokes.split(' ').map((line) => [...line].map(Number));
}

/** A circle as an outline. */
export function ring(x: number, y: number, radius: number, corners = 64): number[] {
  return Array.from({ length: corners * 2 }, (_, k) => {
    const turn = (Math.floor(k / 2) * 2 * Math.PI) / corners;
    return k % 2 === 0 ? x + radius * Math.cos(turn) : y + radius * Math.sin(turn);
  });
}

/** A star as an outline, one point up. */
export function star(x: number, y: number, radius: number, points = 5, inner = 0.42): number[] {
  return Array.from({ length: points * 4 }, (_, k) => {
    const corner = Math.floor(k / 2);
    const turn = (corner * Math.PI) / points - Math.PI / 2;
    const reach = corner % 2 === 0 ? radius : radius * inner;
    return k % 2 === 0 ? x + reach * Math.cos(turn) : y + reach * Math.sin(turn);
  });
}

/** A heater shield in the box given. */
export function shield(x: number, y: number, width: number, height: number): number[] {
  const outline = [x, y, x + width, y];
  for (let k = 0; k <= 20; k += 1) {
    const t = k / 20;
    outline.push(
      x + width / 2 + (width / 2) * Math.cos((t * Math.PI) / 2) ** 0.8,
      y + height * (0.42 + 0.58 * Math.sin((t * Math.PI) / 2)),
    );
  }
  for (let k = 20; k >= 0; k -= 1) {
    const t = k / 20;
    outline.push(
      x + width / 2 - (width / 2) * Math.cos((t * Math.PI) / 2) ** 0.8,
      y + height * (0.42 + 0.58 * Math.sin((t * Math.PI) / 2)),
    );
  }
  return outline;
}

/** A leaf (or flame, or petal) from (x, y), `length` units towards `turn` radians. */
export function leaf(x: number, y: number, length: number, turn: number, fat = 0.35): number[] {
  const outline: number[] = [];
  for (let k = 0; k < 24; k += 1) {
    const t = k < 12 ? k / 12 : (24 - k) / 12;
    const side = Math.sin(Math.PI * t) * length * fat * (k < 12 ? 0.5 : -0.5);
    outline.push(
      x + t * length * Math.cos(turn) - side * Math.sin(turn),
      y + t * length * Math.sin(turn) + side * Math.cos(turn),
    );
  }
  return outline;
}
