/** Edges of a logo: where the brightness changes, and which way. They are what a find is checked against. */
import type { Grey } from './grey';

/** Longer side of the logo, px, at which edges are taken and compared. */
export const EDGE_FRAME = 72;

export interface Edge {
  /** parts of the logo's longer side, from its top left */
  readonly x: number;
  readonly y: number;
  /** the way it gets lighter, radians */
  readonly angle: number;
  /** between the logo and the paper round it: what lies there instead is the picture's own affair */
  readonly rim: boolean;
}

/** The weakest change of brightness across two px that is an edge, and as a part of the strong edges. */
const LEAST_CHANGE = 8;
const LEAST_PART = 0.18;

/** The edges of a softened logo drawn with its longer side EDGE_FRAME px and `space` round it, at most `most` of them. */
export function edgesOf(grey: Grey, across: number, down: number, space: number, most: number): Edge[] {
  const { width, height, data } = grey;
  const strength = new Float32Array(width * height);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      strength[at] = Math.hypot((data[at + 1] ?? 0) - (data[at - 1] ?? 0), (data[at + width] ?? 0) - (data[at - width] ?? 0));
    }
  }
  const strong = [...strength].sort((a, b) => b - a)[Math.floor(strength.length * 0.05)] ?? 0;
  const least = Math.max(LEAST_CHANGE, strong * LEAST_PART);
  const outside = paperAround(grey);
  const found: Edge[] = [];
  for (let y = 2; y < height - 2; y += 1) {
    for (let x = 2; x < width - 2; x += 1) {
      const at = y * width + x;
      const own = strength[at] ?? 0;
      if (own < least) continue;
      const changeX = (data[at + 1] ?? 0) - (data[at - 1] ?? 0);
      const changeY = (data[at + width] ?? 0) - (data[at - width] ?? 0);
      const step = Math.round(changeY / own) * width + Math.round(changeX / own);
      if (own < (strength[at + step] ?? 0) || own <= (strength[at - step] ?? 0)) continue;
      const place = { x: (x + 0.5) / EDGE_FRAME - space, y: (y + 0.5) / EDGE_FRAME - space };
      if (place.x < -0.03 || place.y < -0.03 || place.x > across + 0.03 || place.y > down + 0.03) continue;
      found.push({ ...place, angle: Math.atan2(changeY, changeX), rim: nearPaper(outside, width, x, y) });
    }
  }
  if (found.length <= most) return found;
  return Array.from({ length: most }, (_, k) => found[Math.floor((k * found.length) / most)]).filter(
    (edge) => edge !== undefined,
  );
}

/** 1 for each pixel of even brightness that hangs together with the rim of the picture. */
function paperAround({ width, height, data }: Grey): Uint8Array {
  const outside = new Uint8Array(width * height);
  const paper = data[0] ?? 0;
  const queue: number[] = [0];
  outside[0] = 1;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const x = at % width;
    for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
      const value = data[next];
      if (value === undefined || outside[next] === 1 || Math.abs(value - paper) > 16) continue;
      outside[next] = 1;
      queue.push(next);
    }
  }
  return outside;
}

function nearPaper(outside: Uint8Array, width: number, x: number, y: number): boolean {
  for (let dy = -2; dy <= 2; dy += 1) {
    for (let dx = -2; dx <= 2; dx += 1) if (outside[(y + dy) * width + x + dx] === 1) return true;
  }
  return false;
}
