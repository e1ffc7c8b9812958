/** Client-side navigation as in a single-page application: pushState, popstate, no reload. */
import { useSyncExternalStore } from 'react';
import { signedIn } from './page';

export interface Place {
  path: string;
  query: URLSearchParams;
  /** the page that stays visible below a dialog */
  below: string;
}

const DIALOGS = /^\/(compose\/post|settings\/profile)(\/|$)/;
const listeners = new Set<() => void>();
let below = location.pathname.startsWith('/settings/') && signedIn ? `/${signedIn.handle}` : '/home';
let place = read();

function read(): Place {
  if (!DIALOGS.test(location.pathname)) below = location.pathname;
  return { path: location.pathname, query: new URLSearchParams(location.search), below };
}

function update(): void {
  place = read();
  for (const listener of listeners) listener();
}

addEventListener('popstate', update);

/** Goes to another page of the site without loading it anew. */
export function navigate(to: string): void {
  const moved = !DIALOGS.test(to);
  history.pushState({ inside: true }, '', to);
  update();
  if (moved) scrollTo(0, 0);
}

/** Leaves a dialog: back to the page below it. */
export function leave(): void {
  if ((history.state as { inside?: boolean } | null)?.inside) history.back();
  else navigate(below);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}
