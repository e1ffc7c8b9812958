/**
 * An answer, top to bottom: the verdict in words and a sign, one sentence, what to do, what to say, the clauses it rests on,
 * the exceptions that were tested, and what would change it.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer, AnswerClause, Tested } from '../rules/answer';
import type { Policy } from '../rules/policy';
import type { Fact } from '../rules/question';
import { FACT_WORDS } from '../rules/wording/facts';
import { listRoles } from '../rules/wording/roles';
import { openWords, VERDICT_WORDS, verdictWords } from '../rules/wording/verdicts';
import { Button } from './Button';
import { ClauseChip, ClauseWords } from './ClauseChip';
import { LevelSign } from './LevelSign';
import { SIGN_OF } from './verdict-sign';

interface Props {
  answer: Answer;
  policy: Policy;
  /** the person says that this is so */
  onAdd: (fact: Fact) => void;
  /** copies a line; answers whether it worked */
  onCopy: (line: string) => Promise<boolean>;
  /** opens the policy at a clause */
  onRead?: (ref: string) => void;
}

/** The one way an answer is shown: in the popup and on the full page. */
export function AnswerCard({ answer, policy, onAdd, onCopy, onRead }: Props) {
  const { verdict, headline, clauses, tested, say, todo, tell, wouldChange, related } = answer;
  const open = openWords(answer);
  const sign = open === undefined ? SIGN_OF[verdict] : 'think';
  const [first, ...others] = clauses;
  return (
    <article class={`sl-answer sl-${sign}`} aria-label="Answer">
      <header class="sl-answer-head">
        <LevelSign sign={sign} large />
        <div>
          <h2 class="sl-verdict">{verdictWords(answer)}</h2>
          <p class="sl-headline">{headline}</p>
        </div>
      </header>
      {todo.length === 0 ? null : (
        <Part title="What to do">
          <ol class="sl-steps">
            {todo.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Part>
      )}
      {say.length === 0 ? null : (
        <Part title="What to say">
          {say.map((line) => (
            <Line key={line} line={line} onCopy={onCopy} />
          ))}
        </Part>
      )}
      {first === undefined ? null : (
        <Part title={`What ${policy.short}’s policy says`}>
          <div class="sl-decisive">
            <p class="sl-ref">
              <b>{first.ref}</b>
              {first.ref.startsWith(first.heading) ? null : ` · ${first.heading}`}
            </p>
            <ClauseWords clause={first} policy={policy} onRead={onRead} bare />
          </div>
          <Chips clauses={others} policy={policy} onRead={onRead} />
        </Part>
      )}
      <Exceptions tested={tested} />
      {wouldChange.length === 0 ? null : (
        <Part title="What would change this">
          <ul class="sl-changes">
            {wouldChange.map(({ fact, verdict: other }) => (
              <li key={fact}>
                <button type="button" class="sl-chip" onClick={() => onAdd(fact)}>
                  <span>
                    {FACT_WORDS[fact]} <span class="sl-soft">→ {VERDICT_WORDS[other]}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {tell.length === 0 || verdict === 'get-help' ? null : (
        <p class="sl-small">
          <b>Whom to ask or tell:</b> {listRoles(tell)}.
        </p>
      )}
      {related.length === 0 ? null : (
        <details class="sl-related">
          <summary class="sl-small">
            {verdict === 'not-covered' ? 'The clauses that come nearest' : 'Other clauses on this'}
          </summary>
          <Chips clauses={related} policy={policy} onRead={onRead} />
        </details>
      )}
    </article>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sl-part">
      <h3 class="sl-part-title">{title}</h3>
      {children}
    </section>
  );
}

function Chips({
  clauses,
  policy,
  onRead,
}: {
  clauses: readonly AnswerClause[];
  policy: Policy;
  onRead?: ((ref: string) => void) | undefined;
}) {
  return clauses.length === 0 ? null : (
    <div class="sl-clauses">
      {clauses.map((clause) => (
        <ClauseChip key={clause.ref} clause={clause} policy={policy} onRead={onRead} />
      ))}
    </div>
  );
}

/** Exceptions that hold are said first; the others only matter when there are few. */
function Exceptions({ tested }: { tested: readonly Tested[] }) {
  const met = tested.filter((one) => one.met);
  if (met.length === 0) return null;
  return (
    <Part title="The exception that fits">
      <ul class="sl-steps">
        {met.map(({ ref, says }) => (
          <li key={`${ref} ${says}`}>
            {says} <span class="sl-soft">({ref})</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Line({ line, onCopy }: { line: string; onCopy: (line: string) => Promise<boolean> }) {
  const [done, setDone] = useState<string>();
  return (
    <div class="sl-line">
      <p>“{line}”</p>
      <div class="sl-row">
        <Button
          onClick={async () => setDone((await onCopy(line)) ? 'Copied' : 'It could not be copied')}
          onBlur={() => setDone(undefined)}
        >
          Copy
        </Button>
        <span role="status" class="sl-small sl-soft">
          {done}
        </span>
      </div>
    </div>
  );
}
