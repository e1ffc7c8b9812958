/** A searchable list of the policies, one of which is chosen. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Policy } from '../rules/policy';
import { policyDates } from '../rules/wording/policy-facts';

interface Props {
  policies: readonly Policy[];
  /** id of the chosen policy */
  value: string | undefined;
  onChange: (id: string) => void;
  /** ISO date, for saying that a review date has passed */
  today: string;
  /** what the list is, for screen readers */
  label: string;
}

/** The picker. `onChange` gets the id as soon as another school is chosen; the arrow keys choose as they move. */
export function PolicyPicker({ policies, value, onChange, today, label }: Props) {
  const [search, setSearch] = useState('');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // in a narrow popup the chosen school may lie below the edge
  useEffect(() => {
    list.current?.querySelector('input:checked')?.closest('label')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const shown = policies.filter((policy) => matches(policy, search));
  return (
    <div class="sl-picker">
      <label class="sl-unseen" for={id}>
        Find your school
      </label>
      <input
        id={id}
        class="sl-input"
        type="search"
        placeholder="Find your school"
        autocomplete="off"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <p class="sl-unseen" role="status">
        {search.trim() === '' ? '' : shown.length === 1 ? 'One school' : `${shown.length} schools`}
      </p>
      {shown.length === 0 ? (
        <p class="sl-small sl-soft">
          No policy here for “{search.trim()}”. We can read with {policies.length} schools’ policies so far; clear the box to see
          which. If yours is not among them, Second Look cannot tell you what it says: ask at school for the policy itself.
        </p>
      ) : (
        <div ref={list} class="sl-picker-list" role="radiogroup" aria-label={label}>
          {shown.map((policy) => (
            <label key={policy.id} class="sl-picker-row">
              <input
                type="radio"
                name={`${id}-policy`}
                value={policy.id}
                checked={policy.id === value}
                onChange={() => onChange(policy.id)}
              />
              <b>{policy.school}</b>
              <span class="sl-picker-dates sl-small sl-soft">
                {policy.title} · {policyDates(policy, today)}
              </span>
            </label>
          ))}
        </div>
      )}
    </div>
  );
}

/** Every word typed must begin a word of the school, its short names or the title. */
function matches(policy: Policy, search: string): boolean {
  const words = wordsOf([policy.school, policy.title, ...policy.names.aliases].join(' '));
  return wordsOf(search).every((typed) => words.some((word) => word.startsWith(typed)));
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
