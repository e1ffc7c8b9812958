/** A note in the margin (`Notice`) and a whole page with nothing to list (`EmptyState`). */
import type { ComponentChildren } from 'preact';
import { LevelSign, type Sign } from './LevelSign';

interface Props {
  sign?: Sign;
  title: string;
  children?: ComponentChildren;
}

/** Something to know beside the rest of the page. */
export function Notice({ sign = 'think', title, children }: Props) {
  return (
    <div class={`sl-notice sl-${sign}`} role="note">
      <LevelSign sign={sign} />
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}

/** The one thing to say when there is no finding to show. */
export function EmptyState({ sign, title, children }: Props) {
  return (
    <div class={`sl-empty${sign === undefined ? '' : ` sl-${sign}`}`}>
      {sign === undefined ? null : <LevelSign sign={sign} large />}
      <h2 class="sl-empty-title">{title}</h2>
      {children}
    </div>
  );
}
