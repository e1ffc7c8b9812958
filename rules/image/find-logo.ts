/** Is the school's logo in a picture, and where? */
import { type Agreement, aligned } from './align';
import { corners } from './corners';
import { describe, PATCH } from './describe';
import type { LogoFeatures } from './features';
import { mapped } from './geometry';
import { fitted, type Grey, greyOf, softened } from './grey';
import { type Logo, unpacked } from './logo-features';
import { type Match, matches, wanted } from './match';
import { type Picture, requirePicture } from './picture';
import { type Level, pyramid } from './pyramid';
import { guesses, strongest, votesFor } from './vote';

export interface Box {
  /** px of the picture as it was given; x and y are the top left corner */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type LogoFind =
  | { readonly found: false; readonly score: number }
  | { readonly found: true; readonly certainty: 'likely' | 'possible'; readonly box: Box; readonly score: number };

const LEVELS = 7;
/** The most corners looked at in each level; the first has the most, for logos that are small in the picture. */
const MOST_CORNERS = [3600, 2200, 1400, 1000, 700, 500, 400];
const MOST_GUESSES = 8;
/** Pictures with a shorter side below this, px, show no logo that could be told. */
const SMALLEST_PICTURE = 40;

/** Agreement from which a find counts, and from which it is likely. */
const POSSIBLE = 0.58;
const LIKELY = 0.68;
/** The part of the logo's edges that has to lie inside the picture. */
const LEAST_INSIDE = 0.6;
/** Places of the logo whose corners have to agree: another school's words in the same letters share edges, but few of these. */
const LEAST_VOTES = 4;

/** Everything the best guess was judged by; for measuring. */
export interface Judged extends Agreement {
  readonly tone: 1 | -1;
  readonly votes: number;
}

/** Looks for a logo in a picture. Throws a `PictureError` for pixels that are no picture; anything else is found or not. */
export function findLogo(picture: Picture, features: LogoFeatures): LogoFind {
  requirePicture(picture);
  const best = bestGuess(picture, unpacked(features));
  if (best === undefined) return { found: false, score: 0 };
  const score = scoreOf(best);
  if (score < POSSIBLE || best.inside < LEAST_INSIDE || best.votes < LEAST_VOTES) return { found: false, score };
  return { found: true, certainty: score >= LIKELY ? 'likely' : 'possible', box: boxOf(picture, features, best), score };
}

/** How sure a guess is, 0 to 1: edges that agree, a little more for corners that do, less for edges the logo does not have. */
export function scoreOf({ score, foreign, votes }: Judged): number {
  const corners = 0.012 * Math.min(12, Math.max(0, votes - 3));
  return Math.max(0, Math.min(1, score + corners - 0.5 * Math.max(0, foreign - 0.08)));
}

/** The best guess at where the logo lies, however poor. Its map is in px of the picture scaled to `MAX_SIDE`. */
export function bestGuess(picture: Picture, logo: Logo): Judged | undefined {
  const grey = fitted(greyOf(picture));
  if (Math.min(grey.width, grey.height) < SMALLEST_PICTURE) return undefined;
  const levels: Level[] = pyramid(grey, LEVELS).map((level) => ({ ...level, grey: softened(level.grey) }));
  const lists = wanted(logo);
  const found: Match[] = [];
  levels.forEach((level, index) => {
    const most = MOST_CORNERS[index] ?? 800;
    const seen = corners(level.grey, { threshold: thresholdFor(level.grey), margin: PATCH + 1, cell: 16, perCell: 3, most });
    found.push(...matches(logo, lists, describe(level.grey, seen), level));
  });
  let best: Judged | undefined;
  const kept = strongest(found);
  for (const { map, tone } of guesses(logo, kept, MOST_GUESSES)) {
    const agreement = aligned(logo, levels, map, tone);
    const judged = { ...agreement, tone, votes: votesFor(agreement.map, tone, kept) };
    if (best === undefined || scoreOf(judged) * judged.inside > scoreOf(best) * best.inside) best = judged;
  }
  return best;
}

/** A corner has to stand out more where everything does (leaves, grain); in brightness. */
function thresholdFor({ width, height, data }: Grey): number {
  let sum = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y += 3) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 3) {
      sum +=
        Math.abs((data[at] as number) - (data[at + 1] as number)) + Math.abs((data[at] as number) - (data[at + width] as number));
      count += 2;
    }
  }
  return Math.max(8, Math.min(32, Math.round((sum / count) * 5)));
}

/** The upright box round the logo, cut off at the picture's rim. */
function boxOf(picture: Picture, { width, height }: LogoFeatures, { map }: Judged): Box {
  const back = Math.max(1, Math.max(picture.width, picture.height) / 1080);
  const points = [mapped(map, 0, 0), mapped(map, width, 0), mapped(map, 0, height), mapped(map, width, height)];
  const within = (value: number, most: number): number => Math.round(Math.max(0, Math.min(most, value * back)));
  const [xs, ys] = [points.map(({ x }) => within(x, picture.width)), points.map(({ y }) => within(y, picture.height))];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
