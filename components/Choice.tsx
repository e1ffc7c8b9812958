/** One of several, as radio buttons in a row or a column. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  legend: ComponentChildren;
  options: readonly { value: T; label: string; hint?: string }[];
  value: T | undefined;
  onChange: (value: T) => void;
  /** the legend is for screen readers only */
  quiet?: boolean;
  /** side by side where there is room */
  inline?: boolean;
}

/** Radio buttons in a fieldset; none is chosen while `value` is undefined. `onChange` gets the value chosen. */
export function Choice<T extends string>({ legend, options, value, onChange, quiet = false, inline = false }: Props<T>) {
  const name = useId();
  return (
    <fieldset class={inline ? 'sl-choices sl-choices-inline' : 'sl-choices'}>
      <legend class={quiet ? 'sl-unseen' : 'sl-legend'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="sl-choice">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>
            {option.label}
            {option.hint === undefined ? null : <span class="sl-soft sl-small sl-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
