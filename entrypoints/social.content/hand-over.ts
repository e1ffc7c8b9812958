/**
 * How the heavy part gets to the light one. They are two scripts of one frame and share its isolated world, in which the page sees
 * nothing: a symbol on that world's global object, which no name in the page can stand in for. Whichever script comes first makes
 * the place, so their order does not matter. See `docs/decisions/0039-two-scripts.md`.
 */

/** Everything that is only needed once there is something to look at. */
export type Heavy = typeof import('./heavy');

/** Sets the heavy part up, the first time it is called. */
type Load = () => Promise<Heavy>;

interface HandOver {
  readonly load: Promise<Load>;
  give(load: Load): void;
}

const PLACE = Symbol.for('second-look');

function place(): HandOver {
  const world = globalThis as { [PLACE]?: HandOver };
  const there = world[PLACE];
  if (there !== undefined) return there;
  let give: HandOver['give'] = () => undefined;
  const load = new Promise<Load>((resolve) => {
    give = resolve;
  });
  const made = { load, give };
  world[PLACE] = made;
  return made;
}

/** Hands over how the heavy part is set up. Nothing of it runs before it is asked for. */
export function giveHeavy(load: Load): void {
  place().give(load);
}

/** The heavy part, set up; pending until its script has come. */
export async function takeHeavy(): Promise<Heavy> {
  const load = await place().load;
  return load();
}
