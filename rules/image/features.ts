/** What is kept of a school's logo, as data: a schema apart from the code that works with it, so that settings can be read without it. */
import * as z from 'zod/mini';
import { bytesOf, packedPattern } from './base64';

/** 32-bit words of one corner's description. */
export const WORDS = 8;

/** Sizes and squeezes the corners are taken at: longer side in px, and what becomes of width and height. */
export const VIEWS = [
  { side: 64, across: 1, down: 1, most: 70 },
  { side: 90, across: 1, down: 1, most: 100 },
  { side: 128, across: 1, down: 1, most: 120 },
  { side: 90, across: 0.72, down: 1, most: 60 },
  { side: 90, across: 1, down: 0.72, most: 60 },
] as const;

/** Bytes of one corner: place (4), view, direction, sign, bits (32). Of one edge point: place (4), direction, rim or not. */
export const CORNER_BYTES = 7 + WORDS * 4;
export const EDGE_BYTES = 6;
const MOST_CORNERS = VIEWS.reduce((sum, { most }) => sum + most, 0);
export const MOST_EDGES = 450;
export const FEWEST_CORNERS = 12;
export const FEWEST_EDGES = 40;

/** Features as they are stored; plain, and refused when anything in them cannot be true. */
export const LogoFeatures = z.object({
  version: z.literal(1),
  /** width and height of the logo, the longer of them 1 */
  width: z.number().check(z.gt(0.1), z.lte(1)),
  height: z.number().check(z.gt(0.1), z.lte(1)),
  corners: packed(CORNER_BYTES, FEWEST_CORNERS, MOST_CORNERS, (bytes, at) => (bytes[at + 4] ?? 0) < VIEWS.length),
  edges: packed(EDGE_BYTES, FEWEST_EDGES, MOST_EDGES, () => true),
});
export type LogoFeatures = z.infer<typeof LogoFeatures>;

/** Base64 of `fewest` to `most` records of `size` bytes, each of them sensible. */
function packed(size: number, fewest: number, most: number, sensible: (bytes: Uint8Array, at: number) => boolean) {
  const longest = Math.ceil((most * size) / 3) * 4;
  return z.string().check(
    z.maxLength(longest),
    z.refine((text) => {
      if (text.length > longest || !packedPattern.test(text)) return false;
      const bytes = bytesOf(text);
      const count = bytes.length / size;
      if (!Number.isInteger(count) || count < fewest || count > most) return false;
      return Array.from({ length: count }, (_, index) => sensible(bytes, index * size)).every(Boolean);
    }, 'not a list of logo features'),
  );
}
