/**
 * How the second script's part gets to the first. Both run in one isolated world of the frame, in which the page sees nothing. The
 * build makes one function of the whole second script (`cheap-reading.ts`), and the script does no more than put it into a place: a
 * symbol on that world's global object, for which no name in the page can stand in. Their order does not matter.
 */

/** Everything that is only needed once there is something to look at. */
export type Heavy = typeof import('./heavy');

/** What the second script has to give. Each is set up the first time it is called, and not before. */
export interface Later {
  heavy(): Promise<Heavy>;
  /** what our parts say to each other, as schemas */
  messages(): Promise<typeof import('../browser/messages')>;
}

/** The second script, not run yet. */
type Script = () => Later;

/** The name of the place, as `Symbol.for` takes it. */
export const PLACE = 'second-look';

let later: Promise<Later> | undefined;

/** Runs the second script once it has come, which it does when the page stands. Pending until then. */
export function takeLater(): Promise<Later> {
  later ??= arrival().then((script) => script());
  return later;
}

function arrival(): Promise<Script> {
  const world = globalThis as { [place: symbol]: Script[] | { push(script: Script): void } | undefined };
  const place = Symbol.for(PLACE);
  return new Promise((resolve) => {
    const there = world[place];
    const [script] = Array.isArray(there) ? there : [];
    if (script !== undefined) resolve(script);
    world[place] = { push: resolve };
  });
}
