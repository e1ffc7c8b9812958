/** The full page: the joining review, letters, a question with room to read the answer, and the whole policy. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AskBox } from '../../components/AskBox';
import { Button } from '../../components/Button';
import { EmptyState, Told } from '../../components/Notice';
import { Spectacles } from '../../components/Spectacles';
import { policyById } from '../../rules/policies';
import type { Policy } from '../../rules/policy';
import { policyOf } from '../../rules/wording/policy-facts';
import { takeAsked } from '../browser/asked';
import { type SettingsInUse, useSettings } from '../browser/use-settings';
import { JoiningReview } from './JoiningReview';
import { Letters } from './Letters';
import { PolicyReader } from './PolicyReader';
import { clauseFragment, usePlace } from './place';

const NAV = [
  { view: 'review', words: 'My review' },
  { view: 'letters', words: 'Letters' },
  { view: 'ask', words: 'Ask' },
  { view: 'policy', words: 'The policy' },
] as const;

/** The page with its views; which one is shown stands in the address. */
export function Review() {
  const inUse = useSettings();
  const place = usePlace();
  const policy = inUse.settings?.policy === undefined ? undefined : policyById(inUse.settings.policy);
  const asked = useAsked(place.view === 'ask');
  return (
    <>
      <header class="head">
        <p class="head-name">
          <Spectacles /> Second Look
        </p>
        <nav class="views" aria-label="Views">
          {NAV.map(({ view, words }) => (
            <a
              key={view}
              href={`#${view}`}
              class="view"
              aria-current={(place.view === 'report' ? 'review' : place.view) === view ? 'page' : undefined}
            >
              {words}
            </a>
          ))}
        </nav>
        <Button kind="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          Settings
        </Button>
      </header>
      <main class="main">
        <Told told={inUse.told} close={inUse.close} />
        {inUse.settings === undefined ? (
          <p class="sl-soft" role="status">
            Reading your settings&nbsp;...
          </p>
        ) : policy === undefined ? (
          <EmptyState title="Which school’s policy should we read with you?">
            <p>
              Choose it once, and every answer comes from it.
              {asked ? ' Your question waits here for it while this page is open.' : ''}
            </p>
            <Button kind="main" onClick={() => void browser.runtime.openOptionsPage()}>
              Choose my school’s policy
            </Button>
          </EmptyState>
        ) : place.view === 'policy' ? (
          // anew for each clause: what was searched for before would hide it
          <PolicyReader key={place.ref ?? ''} policy={policy} at={place.ref} />
        ) : place.view === 'letters' ? (
          <Letters policy={policy} chosen={place.ref} />
        ) : place.view === 'review' || place.view === 'report' ? (
          <JoiningReview policy={policy} settings={inUse.settings} updateSettings={inUse.update} place={place} />
        ) : (
          <Ask policy={policy} settings={inUse.settings} asked={asked} />
        )}
      </main>
      <footer class="page-foot sl-small sl-soft">Only you see this. Nothing has left your browser.</footer>
    </>
  );
}

/**
 * The words sent from the menu, while the question box is the place; undefined until they are here. They are taken at once, policy or
 * none, so that they are nowhere else from then on and gone with the page.
 */
function useAsked(here: boolean): string | undefined {
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    if (!here) return;
    const until = new AbortController();
    takeAsked().then((words) => until.signal.aborted || setAsked(words));
    return () => {
      until.abort();
      setAsked(undefined);
    };
  }, [here]);
  return asked;
}

interface AskProps {
  policy: Policy;
  settings: NonNullable<SettingsInUse['settings']>;
  /** what stands in the box at first; undefined: not known yet */
  asked: string | undefined;
}

function Ask({ policy, settings, asked }: AskProps) {
  return (
    <section class="ask">
      <h1 class="title">What does {policyOf(policy)} say?</h1>
      {asked === undefined ? null : (
        <AskBox
          policy={policy}
          settings={settings}
          focus={1}
          first={asked}
          onRead={(ref) => {
            location.hash = clauseFragment(ref);
          }}
        />
      )}
    </section>
  );
}
