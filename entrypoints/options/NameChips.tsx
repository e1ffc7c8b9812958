/** A list of names as chips: suggestions to tick, own ones to add and take away. */
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';

interface Props {
  label: string;
  /** what the box for a new name says */
  adding: string;
  names: readonly string[];
  suggested: readonly string[];
  /** answers whether it was kept */
  onChange: (change: (names: readonly string[]) => string[]) => Promise<boolean>;
  /** turns what was typed into what is kept */
  tidy?: (typed: string) => string;
  /** what is wrong with it, in a sentence */
  faultIn?: (name: string) => string | undefined;
}

/** Fewer letters and digits than two. */
const TOO_SHORT = /^[^\p{L}\p{N}]*[\p{L}\p{N}]?[^\p{L}\p{N}]*$/u;

/** Longest name that is kept, in UTF-16 units. */
const LONGEST = 80;

/** `onChange` gets a change to apply to the names as they are by then. Doubles are left out; names shorter than two letters too, and it is said why. */
export function NameChips({ label, adding, names, suggested, onChange, tidy = (typed) => typed, faultIn }: Props) {
  const [told, setTold] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const own = names.filter((name) => !suggested.includes(name));
  const remove = (name: string) => {
    onChange((now) => now.filter((kept) => kept !== name));
    box.current?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const typed = box.current;
        const words = typed?.value ?? '';
        const name = tidy(words.trim().replace(/\s+/g, ' '));
        if (typed === null) return;
        typed.focus();
        const fault = TOO_SHORT.test(name) ? 'Two letters at least: a shorter name would be found everywhere.' : faultIn?.(name);
        setTold(fault);
        if (fault !== undefined) return;
        const added = onChange((now) =>
          now.some((kept) => kept.toLowerCase() === name.toLowerCase()) ? [...now] : [...now, name],
        );
        // the words stay where they could not be kept
        void added.then((kept) => {
          if (kept && typed.value === words) typed.value = '';
        });
      }}
    >
      <fieldset class="names">
        <legend class="sl-legend">{label}</legend>
        <div class="sl-row">
          {suggested.map((name) => (
            <label key={name} class="sl-chip name-chip">
              <input
                type="checkbox"
                checked={names.includes(name)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange((now) => [...now.filter((kept) => kept !== name), ...(checked ? [name] : [])])
                }
              />
              {name}
            </label>
          ))}
          {own.map((name) => (
            <span key={name} class="sl-chip name-chip name-own">
              {name}
              <button type="button" class="name-remove" aria-label={`Take away ${name}`} onClick={() => remove(name)}>
                <svg viewBox="0 0 12 12" fill="none" aria-hidden="true" focusable="false">
                  <path d="M3 3l6 6m0-6l-6 6" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
                </svg>
              </button>
            </span>
          ))}
        </div>
        <div class="sl-row sl-row-tight names-add">
          <label class="sl-unseen" for={id}>
            {label}: add one
          </label>
          <input
            id={id}
            ref={box}
            class="sl-input sl-grow"
            type="text"
            placeholder={adding}
            autocomplete="off"
            maxLength={LONGEST}
            aria-describedby={`${id}-told`}
            onInput={() => setTold(undefined)}
          />
          <Button type="submit">Add</Button>
        </div>
        <p class="sl-small" id={`${id}-told`} role="status">
          {told}
        </p>
      </fieldset>
    </form>
  );
}
