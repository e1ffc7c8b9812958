/** @jsxImportSource react */
/** Starts a practice site in the page the server sent. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { switches } from './page';

declare global {
  interface Window {
    /** what the page's own security policy has refused so far; for tests */
    __refused: string[];
  }
}

/** Draws `site` into the page. Elements with the class `frame` mean that it stands. */
export function start(site: ReactNode): void {
  window.__refused = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.__refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  document.documentElement.dataset['theme'] = switches.theme;
  document.documentElement.lang = switches.lang;
  const root = document.querySelector('#root, #react-root');
  if (root) createRoot(root).render(site);
}
