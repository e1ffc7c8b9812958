/** A note in the margin (`Notice`, `Told`) and a whole page with nothing to list (`EmptyState`). */
import type { ComponentChildren } from 'preact';
import { Button } from './Button';
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

/** What has happened to something stored, until the person has read it; nothing while there is nothing to tell. */
export function Told({ told, close }: { told: string | undefined; close: () => void }) {
  return told === undefined ? null : (
    <Notice sign="ask" title={told}>
      <div>
        <Button onClick={close}>I have read this</Button>
      </div>
    </Notice>
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
