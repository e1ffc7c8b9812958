/** Where the site's dialogs live, and what lies below them. */
import { signedIn } from '../common/page';
import { createRouter } from '../common/router';

const DIALOGS = /^\/(compose\/post|settings\/profile)(\/|$)/;

export const { navigate, leave, usePlace } = createRouter(DIALOGS, (path) =>
  path.startsWith('/settings/') && signedIn ? `/${signedIn.handle}` : '/home',
);
