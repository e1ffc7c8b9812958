/**
 * Sites put boxes into frames of their own. In each such frame a session looks after what is written there, and tells the page around
 * it what it found, so that popup and toolbar hear of it from one place. Frames of other origins are never entered.
 */
import type { FrameReport } from '../browser/messages';

/** Where this script runs: the page itself, a frame of the same origin as the page, or a frame in somebody else's page. */
export type Place = 'page' | 'own-frame' | 'foreign-frame';

/** Where a window stands. */
export function windowKind(here: Window): Place {
  if (here === here.top) return 'page';
  return pageAddress(here) === undefined ? 'foreign-frame' : 'own-frame';
}

/** The address that says which page of the site this is: the one of the page, in a frame too. */
export function addressOf(here: Window): URL {
  return new URL(pageAddress(here) ?? here.location.href);
}

function pageAddress(here: Window): string | undefined {
  try {
    const top = here.top?.location;
    return top?.origin === here.location.origin ? top.href : undefined;
  } catch {
    return undefined; // the page is of another origin
  }
}

/** What the frames of a page have said. */
export interface Frames {
  hear(frame: number, said: FrameReport): void;
  all(): FrameReport[];
}

/** Nothing heard yet. `changed` is called after each word. */
export function createFrames(changed: () => void): Frames {
  const heard = new Map<number, FrameReport>();
  return {
    hear(frame, said) {
      heard.delete(frame);
      if (said.checked.length + said.unread.length + said.failed.length > 0) heard.set(frame, said);
      changed();
    },
    all: () => [...heard.values()],
  };
}
