/** A box to tick. */
interface Props {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A box with its label and, below, what ticking it means. `onChange` gets the new state. */
export function Check({ label, hint, checked, onChange }: Props) {
  return (
    <label class="sl-choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {hint === undefined ? null : <span class="sl-soft sl-small sl-hint">{hint}</span>}
      </span>
    </label>
  );
}
