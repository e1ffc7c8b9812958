/** Straight maps of the plane (turn, size, squeeze, slant, shift), and finding the one that fits. */

/** x' = a x + b y + e, y' = c x + d y + f. */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a map takes a point. */
export function mapped(map: Affine, x: number, y: number): Point {
  return { x: map.a * x + map.b * y + map.e, y: map.c * x + map.d * y + map.f };
}

/** First `inner`, then `outer`. */
export function composed(outer: Affine, inner: Affine): Affine {
  const { x: e, y: f } = mapped(outer, inner.e, inner.f);
  return {
    a: outer.a * inner.a + outer.b * inner.c,
    b: outer.a * inner.b + outer.b * inner.d,
    c: outer.c * inner.a + outer.d * inner.c,
    d: outer.c * inner.b + outer.d * inner.d,
    e,
    f,
  };
}

/** The same map seen where lengths are `x` times across and `y` times down. */
export function scaled(map: Affine, x: number, y: number): Affine {
  return { a: map.a * x, b: map.b * x, e: map.e * x, c: map.c * y, d: map.d * y, f: map.f * y };
}

/** The most and the least a map stretches; the least is below 0 when it mirrors. */
export function stretches({ a, b, c, d }: Affine): { most: number; least: number } {
  const plain = Math.hypot(a + d, c - b) / 2;
  const mirrored = Math.hypot(a - d, c + b) / 2;
  return { most: plain + mirrored, least: plain - mirrored };
}

/** Solves a symmetric system of `size` equations; `rows` holds size rows of size + 1 numbers. Undefined when it has no answer. */
export function solved(rows: Float64Array, size: number): number[] | undefined {
  const width = size + 1;
  const at = (row: number, column: number): number => rows[row * width + column] ?? 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row += 1) if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    if (Math.abs(at(best, pivot)) < 1e-12) return undefined;
    for (let column = 0; column < width; column += 1) {
      const held = at(pivot, column);
      rows[pivot * width + column] = at(best, column);
      rows[best * width + column] = held;
    }
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const factor = at(row, pivot) / at(pivot, pivot);
      if (factor === 0) continue;
      for (let column = pivot; column < width; column += 1) {
        rows[row * width + column] = at(row, column) - factor * at(pivot, column);
      }
    }
  }
  return Array.from({ length: size }, (_, row) => at(row, size) / at(row, row));
}

/** One wish of a fit: that from + step, measured along (nx, ny), equals `want`, as strongly as `weight`. */
export interface Wish extends Point {
  readonly nx: number;
  readonly ny: number;
  readonly want: number;
  readonly weight: number;
}

/**
 * The small change of place, straight in x and y, that fits the wishes best by least squares: where it takes the plane.
 * `hold` keeps slants near nothing when few wishes bear on them (about the weight of that many wishes).
 */
export function nudge(wishes: readonly Wish[], middle: Point, hold: number): Affine | undefined {
  const rows = new Float64Array(42);
  for (const { x, y, nx, ny, want, weight } of wishes) {
    const px = x - middle.x;
    const py = y - middle.y;
    const parts = [nx * px, nx * py, nx, ny * px, ny * py, ny];
    for (let row = 0; row < 6; row += 1) {
      const left = (parts[row] ?? 0) * weight;
      for (let column = 0; column < 6; column += 1)
        rows[row * 7 + column] = (rows[row * 7 + column] ?? 0) + left * (parts[column] ?? 0);
      rows[row * 7 + 6] = (rows[row * 7 + 6] ?? 0) + left * want;
    }
  }
  const spread = wishes.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0) / (2 * wishes.length || 1);
  for (let row = 0; row < 6; row += 1) rows[row * 8] = (rows[row * 8] ?? 0) + (row % 3 === 2 ? hold * 0.05 : hold * spread);
  const answer = solved(rows, 6);
  if (answer === undefined) return undefined;
  const [a = 0, b = 0, e = 0, c = 0, d = 0, f = 0] = answer;
  return {
    a: 1 + a,
    b,
    c,
    d: 1 + d,
    e: e - a * middle.x - b * middle.y,
    f: f - c * middle.x - d * middle.y,
  };
}
