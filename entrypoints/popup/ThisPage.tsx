/** What was read on the tab in front, and what was found: an honest sentence for every state it can be in. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button';
import { EmptyState, Notice } from '../../components/Notice';
import type { SiteId } from '../../rules/topics';
import { listWords } from '../../rules/wording/roles';
import { askForAccess, watchAccess } from '../browser/access';
import { findTab, type PageAnswer, type ReadTab, readPage } from '../browser/read-page';
import { SUPPORTED_SITES, type SupportedSite } from '../browser/supported-sites';
import type { SettingsInUse } from '../browser/use-settings';
import { pageState } from './page-state';
import { ReadReport } from './ReadReport';

interface Props {
  inUse: SettingsInUse;
  search: string;
  /** the person would rather paste */
  onPaste: () => void;
}

/** Finds the tab, asks it, and shows the state it is in. */
export function ThisPage({ inUse, search, onPaste }: Props) {
  const { settings, update } = inUse;
  const { tab, answer, refresh } = useTab(search, settings?.policy, settings?.sitesOff);
  const state = pageState(settings, tab, answer);
  const paste = <Button onClick={onPaste}>Paste and check</Button>;
  switch (state.kind) {
    case 'loading':
      return (
        <p class="page sl-soft" role="status">
          Reading this page&nbsp;...
        </p>
      );
    case 'no-policy':
      return null;
    case 'not-supported':
      return (
        <div class="page">
          <EmptyState title="There is nothing for us to read here.">
            <p>
              Second Look reads your own profile and posts on {listWords(SUPPORTED_SITES.map(({ name }) => name))}. Words from
              anywhere else can be pasted.
            </p>
            {paste}
          </EmptyState>
          {state.keptOut.length === 0 ? null : <KeptOut sites={state.keptOut} />}
        </div>
      );
    case 'kept-out':
      return (
        <div class="page">
          <EmptyState sign="ask" title={`Your browser does not let Second Look into ${state.site.name}.`}>
            <p>Its access was taken back in the browser’s settings, so nothing is read there, and no post has a second look.</p>
            <div class="sl-row">
              <GiveAccess sites={[state.site]} />
              {paste}
            </div>
            <p class="sl-small sl-soft">{BROWSER_ASKS}</p>
          </EmptyState>
        </div>
      );
    case 'off':
      return (
        <div class="page">
          <EmptyState title={`${state.site.name} is switched off.`}>
            <p>Nothing is read there, and nothing is added to its pages.</p>
            <Button
              kind="main"
              onClick={() => update((now) => ({ ...now, sitesOff: now.sitesOff.filter((id) => id !== state.site.id) }))}
            >
              Switch {state.site.name} on
            </Button>
          </EmptyState>
        </div>
      );
    case 'refresh':
      return (
        <div class="page">
          <EmptyState title="Refresh this page, and we can read it.">
            <p>
              It was open before Second Look was installed, updated, switched on or let in. Copy what you are writing first, so
              that it is not lost.
            </p>
            <div class="sl-row">
              <Button kind="main" onClick={refresh}>
                Refresh this page
              </Button>
              {paste}
            </div>
          </EmptyState>
        </div>
      );
    case 'unreadable':
      return (
        <div class="page">
          <EmptyState sign="ask" title="Something of ours went wrong.">
            <p>
              What we read on {state.site.name} came back garbled, so it is not shown. Posting works as it always does. Refreshing
              the page may help.
            </p>
            <div class="sl-row">
              <Button kind="main" onClick={refresh}>
                Refresh this page
              </Button>
              {paste}
            </div>
          </EmptyState>
        </div>
      );
    case 'read':
      return tab && settings ? (
        <ReadReport
          site={state.site}
          policy={state.policy}
          report={state.report}
          settings={settings}
          update={update}
          tabId={tab.id}
          inTab={search !== ''}
          onPaste={onPaste}
        />
      ) : null;
  }
}

const BROWSER_ASKS = 'Your browser will ask you once more. If you see no question, it stands behind this window: close this one.';

/** Said where the browser keeps the address of a page from us, as it does for every page that we may not read. */
function KeptOut({ sites }: { sites: readonly SupportedSite[] }) {
  return (
    <Notice sign="ask" title={`Your browser does not let Second Look into ${listWords(sites.map(({ name }) => name))}.`}>
      <p>Should this page be one of them, that is why it is not read.</p>
      <div>
        <GiveAccess sites={sites} />
      </div>
      <p class="sl-small sl-soft">{BROWSER_ASKS}</p>
    </Notice>
  );
}

/** The browser itself tells when access was given; this page is asked again then. */
function GiveAccess({ sites }: { sites: readonly SupportedSite[] }) {
  return (
    <Button kind="main" onClick={() => void askForAccess(sites)}>
      Give access again
    </Button>
  );
}

/** A tab hears of new settings a little later than we do, in milliseconds. */
const HEARS_LATER = 400;

/**
 * The tab and what it answered; asked again when the settings that matter change, when it reloads and when the popup comes back
 * into view. A tab whose site is off is not asked at all.
 */
function useTab(search: string, policy: string | undefined, sitesOff: readonly SiteId[] | undefined) {
  const [tab, setTab] = useState<ReadTab | null>();
  const [answer, setAnswer] = useState<PageAnswer>();
  const [asked, setAsked] = useState(0);
  const ask = useCallback(() => setAsked((times) => times + 1), []);
  const off = sitesOff?.join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies(asked): a new `asked` is the reason to ask again
  useEffect(() => {
    if (policy === undefined || off === undefined) return;
    const until = new AbortController();
    const look = async () => {
      const found = (await findTab(search)) ?? null;
      if (until.signal.aborted) return;
      setTab(found);
      if (found === null || (found.site !== undefined && off.split(' ').includes(found.site.id))) return;
      const said = await readPage(found);
      if (!until.signal.aborted) setAnswer(said);
    };
    look().catch(() => setTab(null));
    return () => until.abort();
  }, [search, policy, off, asked]);

  useEffect(() => {
    if (policy === undefined || off === undefined) return;
    const timer = setTimeout(ask, HEARS_LATER);
    return () => clearTimeout(timer);
  }, [policy, off, ask]);

  useEffect(() => {
    const until = new AbortController();
    watchAccess(ask, until.signal);
    return () => until.abort();
  }, [ask]);

  useEffect(() => {
    const loaded = (id: number, change: { status?: string }) => {
      if (id === tab?.id && change.status === 'complete') ask();
    };
    const seen = () => {
      if (document.visibilityState === 'visible') ask();
    };
    browser.tabs.onUpdated.addListener(loaded);
    document.addEventListener('visibilitychange', seen);
    return () => {
      browser.tabs.onUpdated.removeListener(loaded);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [tab?.id, ask]);

  const refresh = useCallback(() => {
    if (!tab) return;
    setAnswer(undefined);
    browser.tabs.reload(tab.id).catch(ask);
  }, [tab, ask]);

  return { tab, answer, refresh };
}
