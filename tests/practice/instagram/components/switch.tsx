/** @jsxImportSource react */
/** A switch with its words beside it: a checkbox with a role, as the site's settings have it. */
import { kept } from '../hooks';

interface SwitchProps {
  label: string;
  note?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ label, note, on, onChange }: SwitchProps) {
  return (
    <div className="switch-row">
      <div>
        <div>{label}</div>
        {note && <div className="soft small">{note}</div>}
      </div>
      <input
        type="checkbox"
        className="switch"
        role={kept('switch', 'switch')}
        aria-label={label}
        aria-checked={kept('switch', on)}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}
