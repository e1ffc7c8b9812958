/** The practice sites: their hosts, and what their server sends before a script runs. */
import type { SiteId } from '../../rules/topics';
import type { Account } from './common/accounts';
import { facebook } from './facebook/site';
import { inline } from './inline';
import { instagram } from './instagram/site';
import { linkedin } from './linkedin/site';

export interface PracticeSite {
  readonly id: SiteId;
  /** the first one is where tests open it */
  readonly hosts: readonly string[];
  /** id of the element that the site is drawn into */
  readonly root: string;
  /** Elements of the head that say who is signed in, as the real site has them. */
  state(account: Account | undefined, nonce: string): string;
  /** Documents of its own inside frames, by path. */
  frame?(path: string, account: Account | undefined): string | undefined;
}

const x: PracticeSite = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  root: 'react-root',
  state(account, nonce) {
    const entities = account
      ? { [account.id]: { id_str: account.id, screen_name: account.handle, protected: account.protected } }
      : {};
    const initial = {
      session: { user_id: account?.id ?? null, isLoggedIn: account !== undefined },
      entities: { users: { entities } },
    };
    return `<script nonce="${nonce}">window.__INITIAL_STATE__=${inline(initial)};</script>`;
  },
};

export const PRACTICE_SITES: readonly PracticeSite[] = [facebook, x, instagram, linkedin];

/** The practice site that lives on this host. */
export function practiceSiteAt(host: string): PracticeSite | undefined {
  return PRACTICE_SITES.find(({ hosts }) => hosts.includes(host));
}
