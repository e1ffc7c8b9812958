/**
 * The second script in a page, which comes when the page stands: hands over the engine, the policies and everything that draws. It
 * runs nothing of them; the light script asks for them with the first composer or the person's own profile.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { giveLater } from './social.content/hand-over';

export default defineUnlistedScript(() =>
  giveLater({ heavy: () => import('./social.content/heavy'), messages: () => import('./browser/messages') }),
);
