/** What the server of this practice site sends before a script runs: the record of the viewer. */
import { inline } from '../inline';
import type { PracticeSite } from '../sites';

export const instagram: PracticeSite = {
  id: 'instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  root: 'root',
  state(account) {
    const viewer = account
      ? {
          data: {
            id: account.id,
            username: account.handle,
            full_name: account.name,
            biography: account.bio,
            external_url: account.url === undefined ? null : `https://${account.url}/`,
            is_private: account.protected,
            is_business_account: false,
            is_professional_account: false,
            profile_pic_url: `/media/avatar/${account.handle}.svg`,
            profile_pic_url_hd: `/media/avatar/${account.handle}.svg`,
            fbid: `1784140${account.id}`,
          },
          id: account.id,
        }
      : { data: null, id: null };
    // the neighbours are there because the real record is one of many in the same script
    const define = [
      ['PolarisLocales', [], { locale: 'en_GB' }, 4108],
      ['PolarisViewer', [], viewer, 365],
      ['PolarisServerTime', [], { known: false }, 211],
    ];
    const scheduled = { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define } }]]] };
    return `<script type="application/json" data-content-len="0" data-sjs>${inline(scheduled)}</script>`;
  },
};
