/** The popup: whose policy it reads with, this page, and words to paste. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AskBox } from '../../components/AskBox';
import { Button } from '../../components/Button';
import { Caret } from '../../components/ClauseChip';
import { Told } from '../../components/Notice';
import { PolicyPicker } from '../../components/PolicyPicker';
import { Spectacles } from '../../components/Spectacles';
import { Tabs } from '../../components/Tabs';
import { POLICIES, policyById } from '../../rules/policies';
import type { Policy } from '../../rules/policy';
import { overdueWords, policyOf } from '../../rules/wording/policy-facts';
import { policyAddress, reviewAddress } from '../browser/pages';
import { today } from '../browser/today';
import { useChoosePolicy } from '../browser/use-choose-policy';
import { useSettings } from '../browser/use-settings';
import { PasteAndCheck } from './PasteAndCheck';
import { ReviewDue } from './ReviewDue';
import { ThisPage } from './ThisPage';

/** `search` is the popup's own query string; `?tab=12` reads that tab instead of the one in front. */
export function Popup({ search }: { search: string }) {
  const inUse = useSettings();
  const { settings, told, close } = inUse;
  const [tab, setTab] = useState('page');
  const [asks, setAsks] = useState(0);
  const [choosing, setChoosing] = useState(false);
  const policy = settings?.policy === undefined ? undefined : policyById(settings.policy);
  const picking = settings !== undefined && (policy === undefined || choosing);
  const choose = useChoosePolicy(inUse.update);
  const chosen = useRef<HTMLButtonElement>(null);
  const wasPicking = useRef(false);
  useEffect(() => {
    // the picker has gone, and the focus with it
    if (wasPicking.current && !picking) chosen.current?.focus();
    wasPicking.current = picking;
  }, [picking]);
  return (
    <>
      <header class="head">
        <h1 class="head-name">
          <Spectacles />
          Second Look
        </h1>
        {policy === undefined ? null : (
          <button
            ref={chosen}
            type="button"
            class="head-policy"
            aria-expanded={choosing}
            aria-label={`${policyOf(policy)}: change`}
            onClick={() => setChoosing(!choosing)}
          >
            <span class="head-school">{policyOf(policy)}</span>
            <Caret />
          </button>
        )}
      </header>
      <main class="main">
        {told === undefined ? null : (
          <div class="page">
            <Told told={told} close={close} />
          </div>
        )}
        {picking ? <ChoosePolicy chosen={policy} choose={choose} onDone={() => setChoosing(false)} /> : null}
        <div hidden={picking}>
          {policy === undefined ? null : <Overdue policy={policy} />}
          {policy === undefined ? null : <ReviewDue policy={policy} />}
          <Tabs
            label="What to look at"
            chosen={tab}
            onChoose={(id, how) => {
              setTab(id);
              if (id === 'ask' && how === 'press') setAsks(asks + 1);
            }}
            tabs={[
              {
                id: 'page',
                label: 'This page',
                panel: <ThisPage inUse={inUse} search={search} onPaste={() => setTab('paste')} />,
              },
              {
                id: 'ask',
                label: 'Ask',
                panel:
                  policy === undefined || settings === undefined ? null : (
                    <div class="page">
                      <AskBox policy={policy} settings={settings} focus={asks} onRead={openPolicy} />
                    </div>
                  ),
              },
              { id: 'paste', label: 'Paste and check', panel: <PasteAndCheck inUse={inUse} policy={policy} /> },
            ]}
          />
        </div>
      </main>
      <footer class="foot sl-small sl-soft">
        <p>Only you see this. Nothing has left your browser.</p>
        <div class="foot-links">
          <button type="button" class="sl-link" onClick={openReview}>
            My review
          </button>
          <button type="button" class="sl-link" onClick={() => browser.runtime.openOptionsPage()}>
            Settings
          </button>
        </div>
      </footer>
    </>
  );
}

/** Opens the policy at a clause, in a tab of its own. */
const openPolicy = (ref: string) => void browser.tabs.create({ url: policyAddress(ref) });

const openReview = () => void browser.tabs.create({ url: reviewAddress() });

function Overdue({ policy }: { policy: Policy }) {
  const words = overdueWords(policy, today());
  return words === undefined ? null : <p class="overdue">{words}</p>;
}

interface ChoosePolicyProps {
  /** the one that is read with now */
  chosen: Policy | undefined;
  choose: (id: string) => Promise<boolean>;
  onDone: () => void;
}

/** The picker with a button, since moving through a list with the keys must not choose yet. */
function ChoosePolicy({ chosen, choose, onDone }: ChoosePolicyProps) {
  const [id, setId] = useState(chosen?.id);
  const policy = id === undefined ? undefined : policyById(id);
  const use = async () => {
    if (id !== undefined && (await choose(id))) onDone();
  };
  return (
    <form
      class="page"
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <h2 class="sl-empty-title">Which school's policy should we read with you?</h2>
      <PolicyPicker policies={POLICIES} value={id} onChange={setId} today={today()} label="School" />
      <div class="sl-row choose-foot">
        <Button kind="main" type="submit" disabled={policy === undefined}>
          {policy === undefined ? 'Read with this policy' : `Read with ${policyOf(policy)}`}
        </Button>
        {chosen === undefined ? null : (
          <Button kind="quiet" onClick={onDone}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
