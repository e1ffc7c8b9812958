/** Findings under the field or post they belong to, and the settled ones folded away below. */
import { FindingCard, FULL_CARDS } from '../../components/FindingCard';
import type { Action, Finding } from '../../rules/finding';
import type { Policy } from '../../rules/policy';
import type { Acknowledged } from '../../rules/settings';
import { findingHeading } from '../../rules/wording/headings';
import { settledWords } from '../../rules/wording/settling';
import type { Group } from './page-state';

interface Props {
  groups: readonly Group[];
  policy: Policy;
  onSettle: (finding: Finding, verdict: 'fine' | 'wrong', reason: string) => void;
  onAction: (action: Action) => unknown;
  /** the address that may be opened for a group's link */
  linkOf: (link: string | undefined) => string | undefined;
  onOpen: (link: string) => void;
}

/** Every group under its heading. Many findings: all but the first show only their beginning. */
export function FindingGroups({ groups, policy, onSettle, onAction, linkOf, onOpen }: Props) {
  const many = groups.reduce((sum, group) => sum + group.findings.length, 0) > FULL_CARDS;
  return (
    <>
      {groups.map((group, order) => {
        const link = linkOf(group.link);
        return (
          <section
            key={group.key}
            class="group"
            aria-label={group.excerpt === undefined ? group.title : `${group.title}: ${group.excerpt}`}
          >
            <div class="group-head">
              <h2 class="group-title">{group.title}</h2>
              {link === undefined ? null : (
                <button type="button" class="sl-link" onClick={() => onOpen(link)}>
                  Open it
                </button>
              )}
            </div>
            {group.excerpt === undefined ? null : <p class="group-excerpt sl-small sl-soft">“{group.excerpt}”</p>}
            {group.findings.map((finding, place) => (
              <FindingCard
                key={keyOf(finding)}
                finding={finding}
                policy={policy}
                folded={many && (order > 0 || place > 0)}
                onSettle={(verdict, reason) => onSettle(finding, verdict, reason)}
                onAction={onAction}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

const keyOf = ({ topic, field, evidence, start }: Finding): string => `${topic} ${field} ${start} ${evidence}`;

interface SettledProps {
  settled: readonly { finding: Finding; by: Acknowledged }[];
  onBringBack: (by: Acknowledged) => void;
}

/** The settled findings, each with what the person said and a way back. */
export function Settled({ settled, onBringBack }: SettledProps) {
  if (settled.length === 0) return null;
  return (
    <details class="settled">
      <summary class="sl-small sl-soft">Settled ({settled.length})</summary>
      <ul class="plain-list">
        {settled.map(({ finding, by }) => (
          <li key={keyOf(finding)} class="settled-row">
            <div>
              <p class="sl-small">
                <b>{findingHeading(finding)}</b>
                {finding.evidence === '' ? null : ` “${finding.evidence}”`}
              </p>
              <p class="sl-small sl-soft">{settledWords(by)}</p>
            </div>
            <button
              type="button"
              class="sl-link"
              aria-label={`Bring back: ${findingHeading(finding)}`}
              onClick={() => onBringBack(by)}
            >
              Bring back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
