/**
 * A finding, top to bottom: sign and level in words, what we saw, why it matters to people, the clause, what to do,
 * and two quiet links to settle it.
 */
import { useId, useState } from 'preact/hooks';
import type { Action, Finding } from '../rules/finding';
import { isPictureField } from '../rules/item';
import type { Policy } from '../rules/policy';
import { findingHeading, seenWords } from '../rules/wording/headings';
import { levelWords } from '../rules/wording/levels';
import { pictureWords } from '../rules/wording/places';
import { actionWords, leaveWords } from '../rules/wording/settling';
import { TOPIC_WORDS } from '../rules/wording/topics';
import { Button } from './Button';
import { Caret, ClauseChips } from './ClauseChip';
import { LevelSign } from './LevelSign';
import { SettleLinks } from './SettleLinks';

interface Props {
  finding: Finding;
  policy: Policy;
  /** the person settles the finding; without it the quiet links are left out */
  onSettle?: (verdict: 'fine' | 'wrong', reason: string) => void;
  /** carries out an action; without it there are no buttons. An answer of `false` (or a promise of it) means it did not work */
  onAction?: (action: Action) => unknown;
  /** for parts drawn over a page: no text fields, less room */
  compact?: boolean;
  /** shows only the beginning until it is opened */
  folded?: boolean;
}

/** More cards than this in a list, and all but the first show only their beginning. */
export const FULL_CARDS = 3;

/** The one way a finding is shown: in the popup, beside a composer, in a list. Never changes anything by itself. */
export function FindingCard({ finding, policy, onSettle, onAction, compact = false, folded = false }: Props) {
  const [pressed, setPressed] = useState<boolean>();
  const open = pressed ?? !folded;
  const id = useId();
  const heading = findingHeading(finding);
  return (
    <article class={`sl-finding sl-${finding.level}${compact ? ' sl-compact' : ''}`} aria-labelledby={id}>
      <LevelSign sign={finding.level} />
      <div class="sl-finding-words">
        <p class="sl-level">{levelWords(finding)}</p>
        <h3 id={id} class="sl-heading">
          {folded ? (
            <button type="button" class="sl-unfold" aria-expanded={open} onClick={() => setPressed(!open)}>
              <span>{heading}</span>
              <Caret />
            </button>
          ) : (
            heading
          )}
        </h3>
        <Seen finding={finding} />
        {open ? (
          <>
            <p class="sl-why">
              {finding.certainty === 'sure' ? null : `${finding.why} `}
              {TOPIC_WORDS[finding.topic].matters}
            </p>
            <ClauseChips clauses={finding.clauses} policy={policy} topic={finding.topic} />
            <p class="sl-todo">{finding.todo}</p>
            <Leave actions={finding.actions} />
            {onAction ? <Actions actions={finding.actions} onAction={onAction} /> : null}
            {onSettle ? <SettleLinks onSettle={onSettle} compact={compact} /> : null}
          </>
        ) : null}
      </div>
    </article>
  );
}

/** What we saw, and how often. The style sheet cuts it to two lines. */
function Seen({ finding }: { finding: Finding }) {
  const { evidence, field, also } = finding;
  const seen = seenWords({ ...finding, evidence: shorten(evidence.trim()) });
  if (seen === undefined) return null;
  return (
    <blockquote class="sl-seen">
      <p class="sl-two-lines">{seen}</p>
      {field !== undefined && isPictureField(field) ? <p class="sl-small sl-soft">{pictureWords(field, 'read in')}</p> : null}
      {also.length === 0 ? null : (
        <p class="sl-small sl-soft">{also.length === 1 ? 'and in one more place' : `and in ${also.length} more places`}</p>
      )}
    </blockquote>
  );
}

function Leave({ actions }: { actions: readonly Action[] }) {
  const ask = actions.find((action) => action.kind === 'ask-leave');
  return ask === undefined || ask.of.length === 0 ? null : <p class="sl-todo">{leaveWords(ask.of)}</p>;
}

/** The first action that has a button is the main one. */
function Actions({ actions, onAction }: { actions: readonly Action[]; onAction: (action: Action) => unknown }) {
  const buttons = actions.filter((action) => action.kind !== 'ask-leave');
  if (buttons.length === 0) return null;
  return (
    <div class="sl-row">
      {buttons.map((action, order) => (
        <ActionButton key={actionWords(action)} action={action} kind={order === 0 ? 'main' : 'plain'} onAction={onAction} />
      ))}
    </div>
  );
}

interface ActionProps {
  action: Exclude<Action, { kind: 'ask-leave' }>;
  kind: 'main' | 'plain';
  onAction: (action: Action) => unknown;
}

function ActionButton({ action, kind, onAction }: ActionProps) {
  const [done, setDone] = useState<string>();
  const act = async () => {
    const worked = (await onAction(action)) !== false;
    if (action.kind === 'copy') setDone(worked ? 'Copied' : 'It could not be copied');
    else if (!worked) setDone('It could not be opened');
  };
  return (
    <>
      <Button kind={kind} onClick={act} onBlur={() => setDone(undefined)}>
        {actionWords(action)}
      </Button>
      <span role="status" class="sl-small sl-soft">
        {done}
      </span>
    </>
  );
}

/** Longest quotation, in UTF-16 units; about two lines. */
const QUOTE = 160;

function shorten(words: string): string {
  if (words.length <= QUOTE) return words;
  const cut = words.slice(0, QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE - 24)).replace(/[\uD800-\uDBFF]$/, '')} ...`;
}
