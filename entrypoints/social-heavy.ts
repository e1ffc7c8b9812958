/**
 * The second script in a page: hands over the engine, the policies and everything that draws. It comes when the page stands, and runs
 * nothing of it: `social.content/` asks for it with the first composer or the person's own profile. `wxt.config.ts` declares it; as a
 * content script of the framework it would announce itself to the page.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { giveHeavy } from './social.content/hand-over';

export default defineUnlistedScript(() => giveHeavy(() => import('./social.content/heavy')));
