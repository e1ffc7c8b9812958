/** How far something has come, as a ring with numbers in it; a tick once it is done. */
import { LevelSign } from './LevelSign';

interface Props {
  done: number;
  total: number;
  /** called done, whatever the numbers say */
  closed?: boolean;
}

const RADIUS = 20;
const AROUND = 2 * Math.PI * RADIUS;

/** The ring. The words beside it say the same, so it is hidden from screen readers. */
export function ProgressRing({ done, total, closed = false }: Props) {
  const part = closed ? 1 : total === 0 ? 0 : Math.min(1, done / total);
  return (
    <span class={`sl-ring${closed ? ' sl-ring-closed' : ''}`} aria-hidden="true">
      <svg viewBox="0 0 48 48" fill="none" aria-hidden="true" focusable="false">
        <circle class="sl-ring-ground" cx="24" cy="24" r={RADIUS} />
        {part === 0 ? null : (
          <circle
            class="sl-ring-part"
            cx="24"
            cy="24"
            r={RADIUS}
            stroke-dasharray={`${part * AROUND} ${AROUND}`}
            transform="rotate(-90 24 24)"
          />
        )}
      </svg>
      <span class="sl-ring-words">{closed ? <LevelSign sign="fine" /> : `${done}/${total}`}</span>
    </span>
  );
}
