/**
 * The second script in a page, which comes when the page stands: the engine, the policies and everything that draws. It runs nothing
 * of them; the light script asks for them with the first composer or the person's own profile.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Later } from './social.content/hand-over';

export default defineUnlistedScript(
  (): Later => ({ heavy: () => import('./social.content/heavy'), messages: () => import('./browser/messages') }),
);
