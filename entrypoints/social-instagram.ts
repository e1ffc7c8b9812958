/** The light script for Instagram. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { instagram } from './social.content/sites/instagram';
import { start } from './social.content/start';

export default defineUnlistedScript(() => start(instagram, window));
