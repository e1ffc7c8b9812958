/**
 * What the address can change about the practice site. Read once per page load; kept while the person moves about inside it.
 *
 *   ?account=HANDLE|none     who is signed in
 *   ?variant=drifted         every test id renamed, as after a change of the site
 *   ?variant=confused        the own profile also shows another person's controls
 *   ?drift=UserLocation,...  only these test ids renamed
 *   ?lang=pl                 labels in Polish
 *   ?theme=dark              dark look
 *   ?posting=fails-once      the first post of the page is refused
 */
import { DEMO_HANDLE } from './accounts';

export interface Switches {
  /** handle of the signed-in account; undefined: signed out */
  account: string | undefined;
  variant: 'usual' | 'drifted' | 'confused';
  drift: ReadonlySet<string>;
  lang: 'en' | 'pl';
  theme: 'light' | 'dark';
  posting: 'works' | 'fails-once';
}

/** Reads the switches from an address's query; anything unknown is as usual. */
export function readSwitches(query: URLSearchParams): Switches {
  const account = query.get('account') ?? DEMO_HANDLE;
  const variant = query.get('variant');
  return {
    account: account === 'none' ? undefined : account,
    variant: variant === 'drifted' || variant === 'confused' ? variant : 'usual',
    drift: new Set((query.get('drift') ?? '').split(',').filter((id) => id !== '')),
    lang: query.get('lang') === 'pl' ? 'pl' : 'en',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    posting: query.get('posting') === 'fails-once' ? 'fails-once' : 'works',
  };
}
