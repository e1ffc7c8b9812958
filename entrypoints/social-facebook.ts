/** The light script for Facebook. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebook } from './social.content/sites/facebook';
import { start } from './social.content/start';

export default defineUnlistedScript(() => start(facebook, window));
