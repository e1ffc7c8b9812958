/** LinkedIn's hosts, and the frame that says who is signed in. */
import { inline } from '../inline';
import type { PracticeSite } from '../sites';
import { slugOf } from './people';

export const linkedin: PracticeSite = {
  id: 'linkedin',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  root: 'root',
  state: () => '',
  frame(path, account) {
    if (!path.startsWith('/preload/')) return undefined;
    const [firstName, lastName] = (account?.name ?? '').split(' ');
    const record = {
      data: { $type: 'com.linkedin.voyager.common.Me', plainId: Number(account?.id ?? 0) },
      included: account ? [{ publicIdentifier: slugOf(account.handle), firstName, lastName }] : [],
    };
    return `<!doctype html><title>Interop</title><code hidden>${inline(record).replaceAll('&', '&amp;')}</code>`;
  },
};
