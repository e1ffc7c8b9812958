/**
 * How the second script's part gets to the first. Both run in one isolated world of the frame, in which the page sees nothing: the
 * place is a symbol on that world's global object, and no name in the page can stand in for it. Whichever script comes first makes
 * the place, so their order does not matter. See `docs/decisions/0039-two-scripts.md`.
 */

/** Everything that is only needed once there is something to look at. */
export type Heavy = typeof import('./heavy');

/** What the second script hands over. Each is set up the first time it is called, and not before. */
export interface Later {
  heavy(): Promise<Heavy>;
  /** what our parts say to each other, as schemas */
  messages(): Promise<typeof import('../browser/messages')>;
}

interface HandOver {
  readonly later: Promise<Later>;
  give(later: Later): void;
}

const PLACE = Symbol.for('second-look');

function place(): HandOver {
  const world = globalThis as { [PLACE]?: HandOver };
  const there = world[PLACE];
  if (there !== undefined) return there;
  let give: HandOver['give'] = () => undefined;
  const later = new Promise<Later>((resolve) => {
    give = resolve;
  });
  const made = { later, give };
  world[PLACE] = made;
  return made;
}

/** Hands over. */
export function giveLater(later: Later): void {
  place().give(later);
}

/** What the second script hands over; pending until it has come. */
export function takeLater(): Promise<Later> {
  return place().later;
}
