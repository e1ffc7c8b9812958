/** The sign of a level. The shape says what the colour says, and words always stand beside it, so it is hidden from screen readers. */
import type { ComponentChildren } from 'preact';
import type { Level } from '../rules/topics';

/** The three levels; `fine`: nothing found, fixed, accepted or allowed; `silent`: nothing is said; `help`: somebody to turn to. */
export type Sign = Level | 'fine' | 'silent' | 'help';

const SHAPES: Record<Sign, ComponentChildren> = {
  // a filled octagon with a bar, as on a road sign
  stop: (
    <>
      <path d="M6.9 1.5h6.2l4.9 4.9v6.9l-4.9 4.9H6.9L2 13.3V6.4z" fill="currentColor" />
      <path d="M6 9.85h8" stroke="var(--sl-paper-raised)" stroke-width="2.4" stroke-linecap="round" />
    </>
  ),
  // a question in a square
  ask: (
    <>
      <rect x="2.2" y="2.2" width="15.6" height="15.6" rx="3.4" stroke="currentColor" stroke-width="1.8" />
      <path
        d="M7.5 7.9c.1-1.5 1.1-2.4 2.6-2.4s2.5.9 2.5 2.2c0 1.9-2.6 2-2.6 3.9"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="10" cy="14.3" r="1.2" fill="currentColor" />
    </>
  ),
  // an open circle
  think: <circle cx="10" cy="10" r="6.9" stroke="currentColor" stroke-width="2.2" />,
  // a tick
  fine: (
    <path d="M3.6 10.9l4.3 4.3 8.6-9.9" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
  ),
  // three dots in a dashed circle
  silent: (
    <>
      <circle cx="10" cy="10" r="7.6" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2.2" />
      <path d="M6.4 10h.01M10 10h.01M13.6 10h.01" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
    </>
  ),
  // a speech bubble with a cross, as on a first aid post
  help: (
    <>
      <path
        d="M4.5 2h11A2.5 2.5 0 0 1 18 4.5v7a2.5 2.5 0 0 1-2.5 2.5H10l-4 4v-4H4.5A2.5 2.5 0 0 1 2 11.5v-7A2.5 2.5 0 0 1 4.5 2z"
        fill="currentColor"
      />
      <path d="M10 5v6M7 8h6" stroke="var(--sl-paper-raised)" stroke-width="1.9" stroke-linecap="round" />
    </>
  ),
};

/** Draws the sign in its colour; `large` for a whole empty page. */
export function LevelSign({ sign, large = false }: { sign: Sign; large?: boolean }) {
  return (
    <svg
      class={`sl-sign sl-${sign}${large ? ' sl-sign-large' : ''}`}
      viewBox="0 0 20 20"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[sign]}
    </svg>
  );
}
