/** Client-side navigation as in a single-page application: pushState, popstate, no reload. */
import { useSyncExternalStore } from 'react';

export interface Place {
  path: string;
  query: URLSearchParams;
  /** the page that stays visible below a dialog */
  below: string;
}

export interface Router {
  /** Goes to another page of the site without loading it anew. */
  navigate(to: string): void;
  /** Leaves a dialog: back to the page below it. */
  leave(): void;
  usePlace(): Place;
}

/** The navigation of the site this page is of. */
let current: Router | undefined;

/** Goes to another page of the site, whichever site it is. */
export const goTo = (to: string): void => current?.navigate(to);

/**
 * The navigation of one site.
 * @param dialogs paths that open above another page; @param under the page below a dialog that was opened by its address
 */
export function createRouter(dialogs: RegExp, under: (path: string) => string): Router {
  const listeners = new Set<() => void>();
  let below = under(location.pathname);
  const read = (): Place => {
    if (!dialogs.test(location.pathname)) below = location.pathname;
    return { path: location.pathname, query: new URLSearchParams(location.search), below };
  };
  let place = read();
  const update = (): void => {
    place = read();
    for (const listener of listeners) listener();
  };
  const navigate = (to: string): void => {
    const moved = !dialogs.test(to);
    history.pushState({ inside: true }, '', to);
    update();
    if (moved) scrollTo(0, 0);
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  addEventListener('popstate', update);
  current = {
    navigate,
    leave() {
      if ((history.state as { inside?: boolean } | null)?.inside) history.back();
      else navigate(below);
    },
    usePlace: () => useSyncExternalStore(subscribe, () => place),
  };
  return current;
}
