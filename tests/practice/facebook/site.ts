/** Facebook's hosts, and what its page says of the signed-in person before a script of its own runs. */
import { inline } from '../inline';
import type { PracticeSite } from '../sites';

export const facebook: PracticeSite = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com'],
  root: 'root',
  state(account) {
    const id = account?.id ?? '0';
    const person = {
      ACCOUNT_ID: id,
      USER_ID: id,
      NAME: account?.name ?? '',
      SHORT_NAME: account?.name.split(' ')[0] ?? '',
      IS_BUSINESS_PERSON_ACCOUNT: false,
    };
    const data = {
      require: [['ScheduledServerJS', 'handle', null, [{ define: [['CurrentUserInitialData', [], person, 270]] }]]],
    };
    return `<script type="application/json" data-sjs>${inline(data)}</script>`;
  },
};
