/** A page that was read: what was found, what was settled, and what could not be read. */
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button';
import { copyWords } from '../../components/copy';
import { EmptyState, Notice } from '../../components/Notice';
import { acknowledge, bringBack, settledBy } from '../../rules/acknowledge';
import type { Action, Finding } from '../../rules/finding';
import type { Policy } from '../../rules/policy';
import type { Settings } from '../../rules/settings';
import { findingHeading } from '../../rules/wording/headings';
import { unopenedWords } from '../../rules/wording/places';
import { listWords } from '../../rules/wording/roles';
import type { PageReport } from '../browser/messages';
import { ownLink, type SupportedSite } from '../browser/supported-sites';
import type { SettingsInUse } from '../browser/use-settings';
import { FindingGroups, Settled } from './FindingGroups';
import { OtherLanguage } from './OtherLanguage';
import { OwnPictures } from './OwnPictures';
import { countWords, groupFindings, readWords } from './page-state';

interface Props {
  site: SupportedSite;
  policy: Policy;
  report: PageReport;
  settings: Settings;
  update: SettingsInUse['update'];
  tabId: number;
  /** this popup stands in a tab of its own, which must not close itself */
  inTab: boolean;
  onPaste: () => void;
}

/** Shows a report; settles findings, opens settings on the site itself and copies wording. */
export function ReadReport({ site, policy, report, settings, update, tabId, inTab, onPaste }: Props) {
  const top = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<Finding>();
  const { groups, settled } = groupFindings(report, settings);
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const read = readWords(report);

  const settle = async (finding: Finding, verdict: 'fine' | 'wrong', reason: string) => {
    const kept = await update((now) => acknowledge(now, finding, { verdict, reason, at: new Date().toISOString() }));
    // the card that had the focus is gone
    if (!kept) return;
    setLast(finding);
    top.current?.focus();
  };
  const linkOf = (action: Action) => (action.kind === 'open-setting' ? ownLink(site, report.links[action.setting]) : undefined);
  const act = async (action: Action): Promise<boolean> => {
    try {
      if (action.kind === 'copy') return await copyWords(action.text);
      if (action.kind === 'edit') {
        await browser.tabs.update(tabId, { active: true });
        if (!inTab) window.close();
      }
      const link = linkOf(action);
      if (link !== undefined) await browser.tabs.create({ url: link, openerTabId: tabId });
      return true;
    } catch {
      return false;
    }
  };
  const open = (link: string) => browser.tabs.create({ url: link, openerTabId: tabId }).catch(() => undefined);

  const otherLanguage = report.checked.some((item) => item.otherLanguage);

  return (
    <div class="page" ref={top} tabIndex={-1}>
      <p class="sl-unseen" role="status">
        {read === undefined || (otherLanguage && count === 0) ? '' : countWords(count)}
      </p>
      {last === undefined || settledBy(last, settings) === undefined ? null : (
        <p class="sl-row sl-small set-aside" role="status">
          <span>Set aside: {findingHeading(last)}</span>
          <button
            type="button"
            class="sl-link"
            onClick={() => {
              update((now) => bringBack(now, last));
              top.current?.focus();
            }}
          >
            Undo
          </button>
        </p>
      )}
      <Whose report={report} site={site} onPaste={onPaste} />
      <FindingGroups
        groups={groups.map((group) => ({ ...group, findings: group.findings.map((finding) => withLinks(finding, linkOf)) }))}
        policy={policy}
        onSettle={settle}
        onAction={act}
        linkOf={(link) => ownLink(site, link)}
        onOpen={open}
      />
      {count > 0 || read === undefined ? null : report.unread.length === 0 && !otherLanguage ? (
        <EmptyState sign="fine" title="Nothing here your policy speaks about." />
      ) : (
        <EmptyState title="Nothing in what could be read." />
      )}
      {report.ownership === 'own-profile' ? (
        <OwnPictures
          site={site}
          policy={policy}
          settings={settings}
          audience={report.checked.find(({ kind }) => kind === 'profile')?.audience ?? 'unknown'}
          tabId={tabId}
          onSettle={settle}
          onAction={act}
          adapt={(finding) => withLinks(finding, linkOf)}
          linkOf={(link) => ownLink(site, link)}
          onOpen={open}
        />
      ) : null}
      {otherLanguage ? <OtherLanguage what="Part of what was read" /> : null}
      <Unread report={report} site={site} onPaste={onPaste} />
      <Settled settled={settled} onBringBack={(by) => update((now) => bringBack(now, by))} />
      {read === undefined ? null : <p class="sl-small sl-soft">{read}</p>}
    </div>
  );
}

/** Buttons only for what can be opened. */
const withLinks = (finding: Finding, linkOf: (action: Action) => string | undefined): Finding => ({
  ...finding,
  actions: finding.actions.filter((action) => action.kind !== 'open-setting' || linkOf(action) !== undefined),
});

/** Why the profile on the page was not read. Says nothing when it was. */
function Whose({ report, site, onPaste }: { report: PageReport; site: SupportedSite; onPaste: () => void }) {
  // what was read or could not be is the better thing to say first
  const alone = report.checked.length === 0 && report.unread.length === 0;
  switch (report.ownership) {
    case 'own-profile':
      return null;
    case 'other-profile':
      return alone ? (
        <EmptyState title="This is somebody else's page.">
          <p>Second Look only ever reads your own.</p>
        </EmptyState>
      ) : (
        <p class="sl-small sl-soft">
          This is somebody else's page. Second Look only ever reads your own, and what you write yourself.
        </p>
      );
    case 'unproven-profile':
      return alone ? (
        <EmptyState title="We cannot be sure whose page this is.">
          <p>
            So it was not read. If it is yours, open it from the menu of {site.name} while you are signed in, then look again.
            Should this stay, {site.name} may have changed its page: paste your profile instead.
          </p>
          <Button onClick={onPaste}>Paste and check</Button>
        </EmptyState>
      ) : (
        <p class="sl-small sl-soft">We cannot be sure whose page this is, so it was not read. What you write yourself was.</p>
      );
    case 'elsewhere':
      return alone ? (
        <EmptyState title="Nothing of yours to read here yet.">
          <p>Open your own profile on {site.name}, or start writing a post.</p>
        </EmptyState>
      ) : null;
  }
}

/** What could not be read, and what of ours failed. */
function Unread({
  report: { unread, unopened = [], failed, checked },
  site,
  onPaste,
}: {
  report: PageReport;
  site: SupportedSite;
  onPaste: () => void;
}) {
  return (
    <>
      {unread.length === 0 ? null : (
        <Notice sign="ask" title={`${site.name} may have changed its page: ${listWords(unread)} could not be read.`}>
          <p>
            {checked.length === 0
              ? 'You can paste text to check it instead.'
              : 'Everything else was. You can paste text to check it instead.'}
          </p>
          <div>
            <Button onClick={onPaste}>Paste and check</Button>
          </div>
        </Notice>
      )}
      {unopened.length === 0 ? null : (
        <p class="sl-small">
          <b>Not opened yet:</b> {unopenedWords(unopened)}. Whatever you open is read too.
        </p>
      )}
      {failed.length === 0 ? null : (
        <Notice sign="ask" title="Something of ours went wrong.">
          <ul class="plain-list">
            {failed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>Posting works as it always does: we never hold a post because of a fault of ours.</p>
        </Notice>
      )}
    </>
  );
}
