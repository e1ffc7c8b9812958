/** What was understood of a question, each fact a chip that can be taken away. */
import type { Fact } from '../rules/question';
import { FACT_WORDS } from '../rules/wording/facts';

interface Props {
  facts: readonly Fact[];
  onRemove: (fact: Fact) => void;
}

/** "We read: a parent × on social media ×". Nothing when nothing was understood. */
export function FactChips({ facts, onRemove }: Props) {
  if (facts.length === 0) return null;
  return (
    <div class="sl-facts">
      <span class="sl-small sl-soft" id="sl-facts-label">
        Understood as
      </span>
      <ul class="sl-facts-list" aria-labelledby="sl-facts-label">
        {facts.map((fact) => (
          <li key={fact}>
            <button
              type="button"
              class="sl-chip sl-fact"
              aria-label={`Not so: ${FACT_WORDS[fact]}`}
              onClick={() => onRemove(fact)}
            >
              <span>{FACT_WORDS[fact]}</span>
              <Cross />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cross() {
  return (
    <svg class="sl-cross" viewBox="0 0 12 12" fill="none" aria-hidden="true" focusable="false">
      <path d="M3 3l6 6M9 3l-6 6" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
