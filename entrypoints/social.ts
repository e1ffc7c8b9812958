/**
 * The first script in a page, there before anything of the site: the light one. `wxt.config.ts` declares both. They are no content
 * scripts of the framework: those bring its polyfill and a context of its own, which cost more than the light script itself.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './social.content/start';

export default defineUnlistedScript(() => start(window));
