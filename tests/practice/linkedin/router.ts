/** The composer, the profile form and the contact details open above the page they were opened from. */
import { signedIn } from '../common/page';
import { createRouter } from '../common/router';
import { slugOf } from './people';

const own = signedIn && `/in/${slugOf(signedIn.handle)}/`;
if (own && /^\/in\/me\/?$/.test(location.pathname)) history.replaceState(null, '', own + location.search);

const DIALOGS = /^\/sharing\/compose|^\/in\/[^/]+\/(?:edit|overlay)\//;

export const { navigate, leave, usePlace } = createRouter(DIALOGS, (path) => {
  const [profile] = /^\/in\/[^/]+\//.exec(path) ?? [];
  return profile ?? '/feed/';
});
