/** Lays the logo's edges onto the picture at a guess, moves them into place, and says how well they agree. */
import { EDGE_FRAME, type Edge } from './edges';
import { type Affine, composed, nudge, scaled, stretches, type Wish } from './geometry';
import type { Grey } from './grey';
import type { Logo } from './logo-features';
import type { Level } from './pyramid';
import { isPlausible } from './vote';

export interface Agreement {
  /** from parts of the logo's longer side to px of the picture */
  readonly map: Affine;
  /** mean agreement of the edges, -1 to 1; what lies outside the picture does not count */
  readonly score: number;
  /** the part of the logo's edges that lies inside the picture */
  readonly inside: number;
  /** of the clear edges the picture shows where the logo lies, the part that the logo does not have */
  readonly foreign: number;
}

/** Space round the logo in the frame it is compared in, px of the frame. */
const SPACE = 8;
/** How far an edge may lie off in each round, px of the frame. */
const ROUNDS = [5, 4, 4, 3, 3, 2, 2, 2];
const HALF_WAY = 3;
const HOPELESS = 0.15;
/** A change of brightness this weak, across two px, may be noise. */
const NOISE = 3;

interface Frame {
  readonly width: number;
  readonly height: number;
  /** change of brightness across two px; NaN outside the picture */
  readonly changeX: Float32Array;
  readonly changeY: Float32Array;
}

/** The best agreement near a guess; `levels` are softened. */
export function aligned(logo: Logo, levels: readonly Level[], guess: Affine, tone: 1 | -1): Agreement {
  let map = guess;
  for (const [round, range] of ROUNDS.entries()) {
    const frame = frameAt(logo, levels, map);
    if (frame === undefined) break;
    // what is not nearly there by now never will be
    if (round === HALF_WAY && agreement(logo, frame, tone).score < HOPELESS) break;
    const wishes = logo.edges.flatMap((edge) => wishOf(frame, edge, tone, range) ?? []);
    if (wishes.length < 12) break;
    const move = nudge(
      wishes,
      { x: SPACE + (logo.width * EDGE_FRAME) / 2, y: SPACE + (logo.height * EDGE_FRAME) / 2 },
      wishes.length * 0.02,
    );
    if (move === undefined) break;
    const next = composed(map, inUnits(move));
    if (!isPlausible(next)) break;
    map = next;
  }
  return { map, ...agreement(logo, frameAt(logo, levels, map), tone) };
}

/** A move of the frame as a move of the logo's own plane. */
function inUnits(move: Affine): Affine {
  const toFrame = { a: EDGE_FRAME, b: 0, c: 0, d: EDGE_FRAME, e: SPACE, f: SPACE };
  const back = { a: 1 / EDGE_FRAME, b: 0, c: 0, d: 1 / EDGE_FRAME, e: -SPACE / EDGE_FRAME, f: -SPACE / EDGE_FRAME };
  return composed(back, composed(move, toFrame));
}

/** The part of the picture under the logo, turned upright and brought to size. */
function frameAt(logo: Logo, levels: readonly Level[], map: Affine): Frame | undefined {
  const { most, least } = stretches(map);
  const size = Math.sqrt(most * Math.max(least, 1));
  // the smallest level that still shows as much as the frame can hold
  let chosen: Level | undefined = levels[0];
  for (const level of levels) if (size * level.scaleX >= EDGE_FRAME * 0.95) chosen = level;
  if (chosen === undefined) return undefined;
  const inLevel = scaled(map, chosen.scaleX, chosen.scaleY);
  const width = Math.ceil(logo.width * EDGE_FRAME) + 2 * SPACE;
  const height = Math.ceil(logo.height * EDGE_FRAME) + 2 * SPACE;
  const flat = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const v = (y + 0.5 - SPACE) / EDGE_FRAME;
    for (let x = 0; x < width; x += 1) {
      const u = (x + 0.5 - SPACE) / EDGE_FRAME;
      flat[y * width + x] = brightness(
        chosen.grey,
        inLevel.a * u + inLevel.b * v + inLevel.e - 0.5,
        inLevel.c * u + inLevel.d * v + inLevel.f - 0.5,
      );
    }
  }
  const changeX = new Float32Array(width * height).fill(Number.NaN);
  const changeY = new Float32Array(width * height).fill(Number.NaN);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      changeX[at] = (flat[at + 1] as number) - (flat[at - 1] as number);
      changeY[at] = (flat[at + width] as number) - (flat[at - width] as number);
    }
  }
  return { width, height, changeX, changeY };
}

/** Brightness between pixels; NaN outside. */
function brightness({ width, height, data }: Grey, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return Number.NaN;
  const [across, down] = [x - left, y - top];
  const at = top * width + left;
  const above = (data[at] as number) * (1 - across) + (data[at + 1] as number) * across;
  const under = (data[at + width] as number) * (1 - across) + (data[at + width + 1] as number) * across;
  return above * (1 - down) + under * down;
}

/** Change of brightness at a place of the frame (px), both ways. */
function changeAt({ width, height, changeX, changeY }: Frame, x: number, y: number): { x: number; y: number } | undefined {
  const [column, row] = [Math.round(x - 0.5), Math.round(y - 0.5)];
  if (column < 0 || row < 0 || column >= width || row >= height) return undefined;
  const at = row * width + column;
  const found = { x: changeX[at] as number, y: changeY[at] as number };
  return Number.isNaN(found.x) || Number.isNaN(found.y) ? undefined : found;
}

/** Where one edge would like to move along its own direction to meet the strongest change that goes its way. */
function wishOf(frame: Frame, { x, y, angle, rim }: Edge, tone: 1 | -1, range: number): Wish | undefined {
  const [nx, ny] = [Math.cos(angle) * tone, Math.sin(angle) * tone];
  const fromX = x * EDGE_FRAME + SPACE;
  const fromY = y * EDGE_FRAME + SPACE;
  let best = NOISE;
  let want: number | undefined;
  for (let step = -range; step <= range; step += 1) {
    const change = changeAt(frame, fromX + step * nx, fromY + step * ny);
    if (change === undefined) continue;
    const along = change.x * nx + change.y * ny;
    // nearer changes first: a strong one further off may be another edge of the logo
    const value = (rim ? Math.abs(along) : along) * (1 - Math.abs(step) / (range + 2));
    if (value > best) {
      best = value;
      want = step;
    }
  }
  if (want === undefined) return undefined;
  return { x: fromX, y: fromY, nx, ny, want, weight: 1 };
}

const NOTHING = { score: 0, inside: 0, foreign: 1 };

/** How well the edges lie: each -1 to 1, by the way the brightness changes there, less where it hardly does. */
function agreement({ edges }: Logo, frame: Frame | undefined, tone: 1 | -1): Omit<Agreement, 'map'> {
  if (frame === undefined) return NOTHING;
  const strengths: number[] = [];
  for (const { x, y } of edges) {
    const change = changeAt(frame, x * EDGE_FRAME + SPACE, y * EDGE_FRAME + SPACE);
    if (change !== undefined) strengths.push(Math.hypot(change.x, change.y));
  }
  strengths.sort((a, b) => a - b);
  const weak = NOISE + 0.3 * (strengths[Math.floor(strengths.length / 2)] ?? 0);
  let total = 0;
  let counted = 0;
  for (const edge of edges) {
    const value = agreementAt(frame, edge, tone, weak);
    if (value === undefined) continue;
    total += value;
    counted += 1;
  }
  if (counted === 0) return NOTHING;
  return {
    score: total / counted,
    inside: counted / edges.length,
    foreign: foreignPart(frame, edges, strengths[Math.floor(strengths.length / 2)] ?? 0),
  };
}

/** The best agreement of one edge within one px along its direction; undefined outside the picture. */
function agreementAt(frame: Frame, { x, y, angle, rim }: Edge, tone: 1 | -1, weak: number): number | undefined {
  const [nx, ny] = [Math.cos(angle) * tone, Math.sin(angle) * tone];
  let best: number | undefined;
  for (let step = -1; step <= 1; step += 1) {
    const change = changeAt(frame, x * EDGE_FRAME + SPACE + step * nx, y * EDGE_FRAME + SPACE + step * ny);
    if (change === undefined) continue;
    const strength = Math.hypot(change.x, change.y);
    const along = change.x * nx + change.y * ny;
    const value = (rim ? Math.abs(along) : along) / (strength + weak);
    if (best === undefined || value > best) best = value;
  }
  return best;
}

/** Of the clear edges within the logo's outline, the part that is nowhere near an edge of the logo. */
function foreignPart({ width, height, changeX, changeY }: Frame, edges: readonly Edge[], usual: number): number {
  const near = new Uint8Array(width * height);
  const [left, right] = [new Int32Array(height).fill(width), new Int32Array(height).fill(-1)];
  const [top, bottom] = [new Int32Array(width).fill(height), new Int32Array(width).fill(-1)];
  for (const edge of edges) {
    const x = Math.floor(edge.x * EDGE_FRAME + SPACE);
    const y = Math.floor(edge.y * EDGE_FRAME + SPACE);
    for (let row = Math.max(0, y - 2); row <= Math.min(height - 1, y + 2); row += 1)
      near.fill(1, row * width + x - 2, row * width + x + 3);
    left[y] = Math.min(left[y] ?? 0, x);
    right[y] = Math.max(right[y] ?? 0, x);
    top[x] = Math.min(top[x] ?? 0, y);
    bottom[x] = Math.max(bottom[x] ?? 0, y);
  }
  let known = 0;
  let foreign = 0;
  const least = Math.max(NOISE * 2, usual * 0.6);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = Math.max(1, (left[y] ?? 0) + 2); x <= Math.min(width - 2, (right[y] ?? 0) - 2); x += 1) {
      if (y < (top[x] ?? 0) + 2 || y > (bottom[x] ?? 0) - 2) continue;
      const at = y * width + x;
      const strength = Math.hypot(changeX[at] as number, changeY[at] as number);
      if (!(strength >= least)) continue;
      if (near[at] === 1) known += 1;
      else foreign += 1;
    }
  }
  return foreign / (known + foreign || 1);
}
