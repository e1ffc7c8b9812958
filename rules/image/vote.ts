/** Places where several matches agree on where the logo lies. Every match is tried, so no chance is needed. */
import { type Affine, composed, mapped, nudge, stretches, type Wish } from './geometry';
import type { Logo } from './logo-features';
import type { Match } from './match';

export interface Guess {
  /** from parts of the logo's longer side to px of the picture */
  readonly map: Affine;
  readonly tone: 1 | -1;
  /** how many different places of the logo agree */
  readonly votes: number;
}

/** The most matches weighed, and of these the most tried as a guess: the time grows with one times the other. */
const MOST_MATCHES = 1600;
const MOST_TRIED = 700;
/** How far off a match may be that agrees, as a part of the logo's size. */
const NEAR = 0.11;
const NEARER = 0.06;
/** Agreeing matches turn and size the logo alike: cosine of the turn between, and ratio of sizes. */
const SAME_TURN = 0.87;
const SAME_SIZE = 1.5;
/** Places of the logo are told apart in squares of this part of its longer side. */
const SQUARE = 0.09;
const FEWEST_VOTES = 3;

/** The matches worth weighing, the closest first. */
export function strongest(all: readonly Match[]): Match[] {
  return [...all].sort((a, b) => a.distance - b.distance).slice(0, MOST_MATCHES);
}

/** How many different places of the logo have a match that says closely what `map` says. */
export function votesFor(map: Affine, tone: 1 | -1, weighed: readonly Match[]): number {
  return placesOf(
    agreeing(
      map,
      tone,
      sizeOf(map),
      weighed,
      weighed.map(({ map: own }) => sizeOf(own)),
      NEARER,
    ),
  );
}

/** How large a map makes the logo: px per part of its longer side. */
const sizeOf = ({ a, b, c, d }: Affine): number => Math.sqrt(Math.abs(a * d - b * c));

/** The best guesses, at most `most`, no two of them alike. */
export function guesses(logo: Logo, weighed: readonly Match[], most: number): Guess[] {
  const sizes = weighed.map(({ map }) => sizeOf(map));
  const tried = weighed.slice(0, MOST_TRIED).map((match, index) => ({
    match,
    size: sizes[index] ?? 1,
    votes: placesOf(agreeing(match.map, match.tone, sizes[index] ?? 1, weighed, sizes, NEAR)),
  }));
  tried.sort((a, b) => b.votes - a.votes || a.match.distance - b.match.distance);
  const kept: { guess: Guess; x: number; y: number; size: number }[] = [];
  for (const { match, size, votes } of tried) {
    if (kept.length >= most || votes < FEWEST_VOTES) break;
    const middle = mapped(match.map, logo.width / 2, logo.height / 2);
    const known = kept.some(
      (other) =>
        other.guess.tone === match.tone &&
        Math.hypot(other.x - middle.x, other.y - middle.y) < 0.25 * size &&
        Math.max(other.size / size, size / other.size) < 1.35,
    );
    if (known) continue;
    const group = agreeing(match.map, match.tone, size, weighed, sizes, NEAR);
    const map = refitted(refitted(match.map, group, size), agreeing(match.map, match.tone, size, weighed, sizes, NEARER), size);
    kept.push({ guess: { map: isPlausible(map) ? map : match.map, tone: match.tone, votes }, ...middle, size });
  }
  return kept.map(({ guess }) => guess);
}

/** A logo is never mirrored, nor seen so much from the side, nor so small. */
export function isPlausible(map: Affine): boolean {
  const { most, least } = stretches(map);
  return least > 24 && most / least < 2.2;
}

/** The matches that say much the same as `map`. */
function agreeing(
  map: Affine,
  tone: 1 | -1,
  size: number,
  all: readonly Match[],
  sizes: readonly number[],
  near: number,
): Match[] {
  const limit = (near * size + 1) ** 2;
  return all.filter((match, index) => {
    if (match.tone !== tone) return false;
    const dx = map.a * match.logoX + map.b * match.logoY + map.e - match.x;
    const dy = map.c * match.logoX + map.d * match.logoY + map.f - match.y;
    if (dx * dx + dy * dy > limit) return false;
    const other = sizes[index] ?? 1;
    if (other > size * SAME_SIZE || size > other * SAME_SIZE) return false;
    // the directions in which both maps take the logo's two sides
    const together = map.a * match.map.a + map.c * match.map.c + map.b * match.map.b + map.d * match.map.d;
    const lengths = Math.hypot(map.a, map.b, map.c, map.d) * Math.hypot(match.map.a, match.map.b, match.map.c, match.map.d);
    return together > SAME_TURN * lengths;
  });
}

/** How many different places of the logo the matches stand on. */
function placesOf(group: readonly Match[]): number {
  return new Set(group.map(({ logoX, logoY }) => Math.floor(logoX / SQUARE) * 64 + Math.floor(logoY / SQUARE))).size;
}

/** The map moved to fit the group; few matches move it little. */
function refitted(map: Affine, group: readonly Match[], size: number): Affine {
  const wishes = group.flatMap(({ logoX, logoY, x, y }): Wish[] => {
    const from = mapped(map, logoX, logoY);
    return [
      { ...from, nx: 1, ny: 0, want: x - from.x, weight: 1 },
      { ...from, nx: 0, ny: 1, want: y - from.y, weight: 1 },
    ];
  });
  if (wishes.length < 6 || size <= 0) return map;
  const middle = {
    x: wishes.reduce((sum, { x }) => sum + x, 0) / wishes.length,
    y: wishes.reduce((sum, { y }) => sum + y, 0) / wishes.length,
  };
  const move = nudge(wishes, middle, 2);
  return move === undefined ? map : composed(move, map);
}
