/** From a picture of a logo to what is kept of it: its corners and its edges. The picture itself is not kept. */
import { bytesOf, textOf } from './base64';
import { corners } from './corners';
import { type Described, describe, PATCH } from './describe';
import { EDGE_FRAME, type Edge, edgesOf } from './edges';
import { CORNER_BYTES, EDGE_BYTES, FEWEST_CORNERS, FEWEST_EDGES, type LogoFeatures, MOST_EDGES, VIEWS, WORDS } from './features';
import { fitted, type Grey, greyOf, resized, softened } from './grey';
import { type Picture, PictureError, requirePicture } from './picture';
import { framed, trimmed } from './trim';

/** Shortest side of the logo itself, px: what is smaller has nothing to go by. */
const SMALLEST_LOGO = 32;
/** Space round the logo in each view, as a part of its longer side, so that its own rim is described too. */
const SPACE = 0.2;

/** Places run from -0.5 to 1.5 of the logo's longer side, in 65,536 steps. */
const stepOf = (place: number): number => Math.max(0, Math.min(65_535, Math.round((place + 0.5) * 32_767.5)));
const placeOf = (step: number): number => step / 32_767.5 - 0.5;
const turnOf = (angle: number): number => Math.round((angle / (2 * Math.PI)) * 256) & 255;
const angleOf = (turn: number): number => (turn / 256) * 2 * Math.PI;

/** The features of a logo. Throws a `PictureError` with a sentence when the picture cannot serve. */
export function logoFeatures(picture: Picture): LogoFeatures {
  requirePicture(picture);
  const logo = trimmed(fitted(greyOf(picture)));
  if (logo === undefined) throw new PictureError('This picture is one plain colour: choose one that shows the logo.');
  const longer = Math.max(logo.width, logo.height);
  const shorter = Math.min(logo.width, logo.height);
  if (shorter < SMALLEST_LOGO)
    throw new PictureError('The logo in this picture is too small: choose one at least 100 pixels wide.');
  if (shorter / longer < 0.12) throw new PictureError('This picture is too long and thin to serve as a logo.');
  const edges = edgesOf(sized(logo, EDGE_FRAME, 1, 1), logo.width / longer, logo.height / longer, SPACE, MOST_EDGES);
  const views = VIEWS.map((view, index) => ({ index, found: longer * 1.5 < view.side ? undefined : seen(logo, index) }));
  const count = views.reduce((sum, { found }) => sum + (found?.count ?? 0), 0);
  if (count < FEWEST_CORNERS || edges.length < FEWEST_EDGES) {
    throw new PictureError('This logo is too plain to be recognised: choose a version with more in it.');
  }
  const bytes = new Uint8Array(count * CORNER_BYTES);
  let at = 0;
  for (const { index, found } of views) if (found !== undefined) at = packCorners(bytes, at, found, index);
  return {
    version: 1,
    width: logo.width / longer,
    height: logo.height / longer,
    corners: textOf(bytes),
    edges: textOf(packEdges(edges)),
  };
}

/** The logo with space round it, its longer side `side` px before squeezing. */
function sized(logo: Grey, side: number, across: number, down: number): Grey {
  const scale = side / Math.max(logo.width, logo.height);
  const whole = framed(logo, SPACE);
  return softened(
    resized(whole, Math.max(1, Math.round(whole.width * scale * across)), Math.max(1, Math.round(whole.height * scale * down))),
  );
}

/** The corners of the logo in one of the views, places in parts of the logo's longer side. */
function seen(logo: Grey, index: number): Described | undefined {
  const view = VIEWS[index];
  if (view === undefined) return undefined;
  const grey = sized(logo, view.side, view.across, view.down);
  const found = corners(grey, { threshold: 10, margin: PATCH + 1, cell: 8, perCell: 2, most: view.most });
  const described = describe(grey, found);
  for (let k = 0; k < described.count; k += 1) {
    described.x[k] = ((described.x[k] ?? 0) + 0.5) / (view.side * view.across) - SPACE;
    described.y[k] = ((described.y[k] ?? 0) + 0.5) / (view.side * view.down) - SPACE;
  }
  return described;
}

function packCorners(bytes: Uint8Array, from: number, found: Described, view: number): number {
  let at = from;
  for (let k = 0; k < found.count; k += 1, at += CORNER_BYTES) {
    const [x, y] = [stepOf(found.x[k] ?? 0), stepOf(found.y[k] ?? 0)];
    bytes.set([x >> 8, x & 255, y >> 8, y & 255, view, turnOf(found.angle[k] ?? 0), found.sign[k] === 1 ? 1 : 0], at);
    for (let word = 0; word < WORDS; word += 1) {
      const value = found.bits[k * WORDS + word] ?? 0;
      bytes.set([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255], at + 7 + word * 4);
    }
  }
  return at;
}

function packEdges(edges: readonly Edge[]): Uint8Array {
  const bytes = new Uint8Array(edges.length * EDGE_BYTES);
  edges.forEach(({ x, y, angle, rim }, index) => {
    const [stepX, stepY] = [stepOf(x), stepOf(y)];
    bytes.set([stepX >> 8, stepX & 255, stepY >> 8, stepY & 255, turnOf(angle), rim ? 1 : 0], index * EDGE_BYTES);
  });
  return bytes;
}

/** Features unpacked for work. */
export interface Logo {
  /** parts of the longer side */
  readonly width: number;
  readonly height: number;
  /** places in parts of the logo's longer side */
  readonly corners: Described;
  /** index into `VIEWS` for each corner */
  readonly view: Uint8Array;
  readonly edges: readonly Edge[];
}

/** Unpacks features that `LogoFeatures` has parsed. */
export function unpacked(features: LogoFeatures): Logo {
  const bytes = bytesOf(features.corners);
  const count = Math.floor(bytes.length / CORNER_BYTES);
  const byte = (at: number): number => bytes[at] ?? 0;
  const list = (read: (at: number) => number): number[] => Array.from({ length: count }, (_, k) => read(k * CORNER_BYTES));
  const bits = new Int32Array(count * WORDS);
  for (let k = 0; k < bits.length; k += 1) {
    const at = Math.floor(k / WORDS) * CORNER_BYTES + 7 + (k % WORDS) * 4;
    bits[k] = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3) | 0;
  }
  const corners: Described = {
    count,
    x: Float32Array.from(list((at) => placeOf((byte(at) << 8) | byte(at + 1)))),
    y: Float32Array.from(list((at) => placeOf((byte(at + 2) << 8) | byte(at + 3)))),
    sign: Int8Array.from(list((at) => (byte(at + 6) === 1 ? 1 : -1))),
    angle: Float32Array.from(list((at) => angleOf(byte(at + 5)))),
    bits,
  };
  const view = Uint8Array.from(list((at) => Math.min(VIEWS.length - 1, byte(at + 4))));
  return { width: features.width, height: features.height, corners, view, edges: unpackedEdges(bytesOf(features.edges)) };
}

function unpackedEdges(bytes: Uint8Array): Edge[] {
  const byte = (at: number): number => bytes[at] ?? 0;
  return Array.from({ length: Math.floor(bytes.length / EDGE_BYTES) }, (_, index) => {
    const at = index * EDGE_BYTES;
    return {
      x: placeOf((byte(at) << 8) | byte(at + 1)),
      y: placeOf((byte(at + 2) << 8) | byte(at + 3)),
      angle: angleOf(byte(at + 4)),
      rim: byte(at + 5) === 1,
    };
  });
}
