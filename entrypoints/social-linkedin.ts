/** The light script for LinkedIn. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedin } from './social.content/sites/linkedin';
import { start } from './social.content/start';

export default defineUnlistedScript(() => start(linkedin, window));
