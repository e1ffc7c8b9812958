/** Facebook opens its dialogs without another address. */
import { signedIn } from '../common/page';
import { createRouter } from '../common/router';

if (location.pathname.replace(/\/$/, '') === '/me' && signedIn) {
  history.replaceState(null, '', `/${signedIn.handle}${location.search}`);
}

export const router = createRouter(/^$/, () => '/');
export const { navigate, usePlace } = router;
