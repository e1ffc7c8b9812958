/** The clauses of a finding as chips; a chip opens the clause in plain words, with its exceptions and whom to ask or tell. */
import { useId, useState } from 'preact/hooks';
import type { FindingClause } from '../rules/finding';
import { clauseByRef, type Policy } from '../rules/policy';
import type { Topic } from '../rules/topics';
import { listRoles } from '../rules/wording/roles';

interface Props {
  clause: FindingClause;
  policy: Policy;
  /** only exceptions on this topic are shown; absent means all */
  topic?: Topic;
  /** opens the policy at the clause; without it there is no such link */
  onRead?: ((ref: string) => void) | undefined;
}

/** One clause: "2.3.10 · Safer online behaviour". */
export function ClauseChip(props: Props) {
  const { clause } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="sl-clause">
      <button type="button" class="sl-chip" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span>
          <b>{clause.ref}</b>
          {clause.ref.startsWith(clause.heading) ? null : ` · ${clause.heading}`}
        </span>
        <Caret />
      </button>
      <div id={id} class="sl-clause-words" hidden={!open}>
        {open ? <ClauseWords {...props} /> : null}
      </div>
    </div>
  );
}

/** What a clause says, its exceptions unless they are said elsewhere, whose leave lifts it, whom to tell, and where the source is unclear. */
export function ClauseWords({ clause, policy, topic, onRead, bare = false }: Props & { bare?: boolean }) {
  const full = clauseByRef(policy, clause.ref);
  const exceptions = bare
    ? []
    : (full?.exceptions?.filter(({ topics }) => topic === undefined || topics === undefined || topics.includes(topic)) ?? []);
  return (
    <>
      <p>{clause.says}</p>
      {exceptions.map(({ says }) => (
        <p key={says}>
          <b>Unless:</b> {says}
        </p>
      ))}
      {full?.leave ? (
        <p>
          <b>Who can say yes:</b> {listRoles(full.leave)}.
        </p>
      ) : null}
      {full?.tell ? (
        <p>
          <b>Whom to tell:</b> {listRoles(full.tell, 'and')}.
        </p>
      ) : null}
      {full?.note ? <p class="sl-soft">{full.note}</p> : null}
      <p class="sl-soft sl-small">
        In our words, from {policy.short}: {policy.title}.
      </p>
      {onRead ? (
        <button type="button" class="sl-link sl-small" onClick={() => onRead(clause.ref)}>
          Read it in the policy
        </button>
      ) : null}
    </>
  );
}

/** All clauses of a finding: the deciding one, and the others behind "2 more". */
export function ClauseChips({ clauses, policy, topic, onRead }: Omit<Props, 'clause'> & { clauses: readonly FindingClause[] }) {
  const shared = { policy, onRead, ...(topic === undefined ? {} : { topic }) };
  const [all, setAll] = useState(false);
  const [first, ...others] = clauses;
  if (first === undefined) return null;
  return (
    <div class="sl-clauses">
      <ClauseChip clause={first} {...shared} />
      {all ? others.map((clause) => <ClauseChip key={clause.ref} clause={clause} {...shared} />) : null}
      {others.length > 0 ? (
        <button type="button" class="sl-link sl-small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : others.length === 1 ? 'and one more clause' : `and ${others.length} more clauses`}
        </button>
      ) : null}
    </div>
  );
}

/** Points down; turned by the style sheet while what it belongs to is open. */
export function Caret() {
  return (
    <svg class="sl-caret" viewBox="0 0 12 12" fill="none" aria-hidden="true" focusable="false">
      <path d="M3 4.5l3 3 3-3" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
