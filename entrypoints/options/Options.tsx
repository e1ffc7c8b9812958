/** The settings page. On the first visit the same page begins with a short guide through its first four parts. */
import { useEffect, useState } from 'preact/hooks';
import { Notice, Told } from '../../components/Notice';
import { Spectacles } from '../../components/Spectacles';
import { policyById } from '../../rules/policies';
import type { Settings } from '../../rules/settings';
import { reviewAddress } from '../browser/pages';
import { useSettings } from '../browser/use-settings';
import { AccountsSection } from './AccountsSection';
import { FileSection } from './FileSection';
import { Guide, unanswered } from './Guide';
import { HoursSection } from './HoursSection';
import { LogoSection } from './LogoSection';
import { NamesSection } from './NamesSection';
import { PolicyFacts } from './PolicyFacts';
import { Privacy } from './Privacy';
import { RoleSection } from './RoleSection';
import { SchoolSection } from './SchoolSection';
import type { SectionProps } from './Section';
import { SettledSection } from './SettledSection';
import { SitesSection } from './SitesSection';
import { WatchSection } from './WatchSection';

/** The whole page. Each change is stored at once, and "Saved" is said for a moment. */
export function Options() {
  const { settings, told, close, update } = useSettings();
  const [saved, setSaved] = useState(0);
  const save: SectionProps['save'] = async (change) => {
    const kept = await update(change);
    if (kept) setSaved((times) => times + 1);
    return kept;
  };
  return (
    <>
      <header class="head">
        <Spectacles />
        <p class="head-name">Second Look</p>
      </header>
      <main class="main">
        <Told told={told} close={close} />
        {settings === undefined ? (
          <p class="sl-soft" role="status">
            Reading your settings&nbsp;...
          </p>
        ) : (
          <Sections settings={settings} save={save} />
        )}
      </main>
      <Saved times={saved} />
    </>
  );
}

function Sections({ settings, save }: SectionProps) {
  // what was unanswered when the page opened decides, so that the guide stays to the end
  const [guided] = useState(() => unanswered(settings).length > 0);
  const policy = settings.policy === undefined ? undefined : policyById(settings.policy);
  return (
    <>
      <h1 class="title">{guided ? 'Welcome. Four short answers, and you are set.' : 'Your settings'}</h1>
      {guided ? <Guide settings={settings} /> : null}
      <SchoolSection settings={settings} save={save} {...step(guided, 1)} />
      <NamesSection settings={settings} save={save} {...step(guided, 2)} />
      <RoleSection settings={settings} save={save} {...step(guided, 3)} />
      <AccountsSection settings={settings} save={save} {...step(guided, 4)} />
      {guided ? <Done settings={settings} /> : null}
      {policy === undefined ? null : <PolicyFacts policy={policy} />}
      <WatchSection settings={settings} save={save} />
      <LogoSection settings={settings} save={save} />
      <SitesSection settings={settings} save={save} />
      <HoursSection settings={settings} save={save} />
      <SettledSection settings={settings} save={save} />
      <FileSection settings={settings} save={save} />
      <Privacy />
    </>
  );
}

const step = (guided: boolean, number: number): { step?: number } => (guided ? { step: number } : {});

function Done({ settings }: { settings: Settings }) {
  return unanswered(settings).length > 0 ? null : (
    <Notice sign="fine" title="You are set.">
      <p>Open your own profile, or start writing a post, and take a second look. Everything below is optional.</p>
      <p>
        New at the school?{' '}
        <a class="sl-link" href={reviewAddress()}>
          Your joining review
        </a>{' '}
        takes you through all your sites, one by one.
      </p>
    </Notice>
  );
}

/** How long "Saved" stays, in milliseconds. */
const STAYS = 2000;

/** Says "Saved" for a moment after each change. */
function Saved({ times }: { times: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (times === 0) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), STAYS);
    return () => clearTimeout(timer);
  }, [times]);
  return (
    <p class={`saved${shown ? ' saved-shown' : ''}`} role="status">
      {shown ? 'Saved' : ''}
    </p>
  );
}
