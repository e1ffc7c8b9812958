/** Findings the person has settled, to look back on and bring back. */
import { bringBack } from '../../rules/acknowledge';
import type { Acknowledged } from '../../rules/settings';
import { fieldWords } from '../../rules/wording/places';
import { dateWords } from '../../rules/wording/policy-facts';
import { settledWords } from '../../rules/wording/settling';
import { TOPIC_WORDS } from '../../rules/wording/topics';
import { Section, type SectionProps } from './Section';

/** Newest first, each with a way back. */
export function SettledSection({ settings, save }: SectionProps) {
  return (
    <Section
      id="settled"
      title="Settled findings"
      intro="What you said is fine, or wrong, is not shown again until you bring it back."
    >
      {settings.acknowledged.length === 0 ? (
        <p class="sl-small sl-soft">Nothing settled yet.</p>
      ) : (
        <ul class="plain-list">
          {settings.acknowledged.toReversed().map((entry) => (
            <Settled
              key={`${entry.topic} ${entry.field} ${entry.evidence}`}
              entry={entry}
              onBringBack={() => save((now) => bringBack(now, entry))}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Settled({ entry, onBringBack }: { entry: Acknowledged; onBringBack: () => void }) {
  const { label } = TOPIC_WORDS[entry.topic];
  return (
    <li class="settled-row">
      <div>
        <p>
          <b>{label}</b>
          {entry.evidence === '' ? null : `: “${entry.evidence}”`}
          {entry.field === undefined ? null : ` in your ${fieldWords(entry.field)}`}
        </p>
        <p class="sl-small sl-soft">
          {settledWords(entry)} · {dateWords(entry.at)}
        </p>
      </div>
      <button type="button" class="sl-link" aria-label={`Bring back: ${label}`} onClick={onBringBack}>
        Bring back
      </button>
    </li>
  );
}
