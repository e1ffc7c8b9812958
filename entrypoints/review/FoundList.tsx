/** The findings of a round as a to-do list: what is left first, what has been dealt with below, each with a way back. */
import { copyWords } from '../../components/copy';
import { FindingCard, FULL_CARDS } from '../../components/FindingCard';
import { LevelSign } from '../../components/LevelSign';
import { bySeriousness } from '../../rules/check';
import type { Action } from '../../rules/finding';
import { leaveLetter } from '../../rules/letters';
import type { Policy } from '../../rules/policy';
import { outcomeOf } from '../../rules/review/progress';
import type { Found } from '../../rules/review/review';
import { OWN_PROFILE, stepsOn } from '../../rules/review/steps';
import type { Settings } from '../../rules/settings';
import { findingHeading, seenWords } from '../../rules/wording/headings';
import { itemWords } from '../../rules/wording/places';
import { BY_WORDS, OUTCOME_WORDS } from '../../rules/wording/review';
import { settledWords } from '../../rules/wording/settling';
import { ownLink, type SupportedSite } from '../browser/supported-sites';
import { fragmentOf } from './place';

interface Props {
  found: readonly Found[];
  /** there was something to find things in */
  read: boolean;
  policy: Policy;
  settings: Settings;
  site: SupportedSite;
  onSettle: (one: Found, verdict: 'fine' | 'wrong', reason: string) => void;
  /** takes back what was said of one */
  onReopen: (one: Found) => void;
  onFixed: (one: Found) => void;
  onOpen: (link: string) => Promise<boolean>;
}

export function FoundList({ found, read, policy, settings, site, onSettle, onReopen, onFixed, onOpen }: Props) {
  const sorted = found.map((one) => ({ one, ...outcomeOf(one, settings) }));
  const left = sorted.filter(({ outcome }) => outcome === 'left').sort((a, b) => bySeriousness(a.one.finding, b.one.finding));
  const dealt = sorted.filter(({ outcome }) => outcome !== 'left');
  if (found.length === 0) {
    return read ? (
      <p class="found-none sl-fine">
        <LevelSign sign="fine" /> Nothing here your policy speaks about.
      </p>
    ) : null;
  }
  const act = async (action: Action, one: Found): Promise<boolean> => {
    if (action.kind === 'copy') return copyWords(action.text);
    const link = linkOf(action, one, site);
    return link === undefined ? false : onOpen(link);
  };
  return (
    <div class="found">
      {left.length === 0 ? (
        <p class="found-none sl-fine">
          <LevelSign sign="fine" /> Everything found here has been dealt with.
        </p>
      ) : null}
      {left.map(({ one }, order) => (
        <div key={keyOf(one)} class="found-one">
          <p class="sl-small sl-soft found-where">
            {itemWords(one.item.kind, one.finding.field)}
            {one.item.excerpt === '' || one.item.kind === 'profile' ? null : `: “${one.item.excerpt}”`}
          </p>
          {one.stillThere === true ? <p class="sl-small">You said this is changed. On the page it is still there.</p> : null}
          <FindingCard
            finding={{ ...one.finding, actions: one.finding.actions.filter((action) => canAct(action, one, site)) }}
            policy={policy}
            folded={left.length > FULL_CARDS && order > 0}
            onSettle={(verdict, reason) => onSettle(one, verdict, reason)}
            onAction={(action) => act(action, one)}
          />
          <div class="sl-row found-more">
            <button
              type="button"
              class="sl-link"
              aria-label={`I have changed it: ${findingHeading(one.finding)}`}
              onClick={() => onFixed(one)}
            >
              I have changed it
            </button>
            <LeaveLetter one={one} />
          </div>
        </div>
      ))}
      {dealt.length === 0 ? null : (
        <ul class="dealt">
          {dealt.map(({ one, outcome, said }) => (
            <li key={keyOf(one)} class="dealt-row">
              <LevelSign sign="fine" />
              <div class="sl-grow">
                <p class="sl-small">
                  <b>{OUTCOME_WORDS[outcome]}</b>: {findingHeading(one.finding)}
                  {prefixed(' ', seenWords(one.finding))}
                </p>
                <p class="sl-small sl-soft">
                  {one.fixed === undefined ? (said ? settledWords(said) : null) : BY_WORDS[one.fixed.by]}
                </p>
              </div>
              <button
                type="button"
                class="sl-link sl-small"
                aria-label={`Bring back: ${findingHeading(one.finding)}`}
                onClick={() => onReopen(one)}
              >
                Bring back
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The way to a letter, where leave can be had. */
function LeaveLetter({ one: { finding } }: { one: Found }) {
  const letter = finding.actions.some(({ kind }) => kind === 'ask-leave') ? leaveLetter(finding.topic) : undefined;
  if (letter === undefined) return null;
  return (
    <a class="sl-link" href={fragmentOf({ view: 'letters', ref: letter.id })}>
      {letter.title}
    </a>
  );
}

const prefixed = (before: string, words: string | undefined): string | null => (words === undefined ? null : before + words);

const keyOf = ({ item, finding }: Found): string => `${item.id} ${finding.topic} ${finding.field} ${finding.evidence}`;

/** Where a finding is put right: the post itself, the profile, or the site's page for that setting. */
function linkOf(action: Action, one: Found, site: SupportedSite): string | undefined {
  if (action.kind === 'edit') return ownLink(site, one.item.link);
  if (action.kind !== 'open-setting') return undefined;
  const { id } = site;
  if (action.setting === 'profile') return OWN_PROFILE[id].edit;
  return stepsOn(id).find((step) => step.id === (action.setting === 'audience' ? 'audience' : 'findable'))?.link;
}

const canAct = (action: Action, one: Found, site: SupportedSite): boolean =>
  action.kind === 'copy' || action.kind === 'ask-leave' || linkOf(action, one, site) !== undefined;
