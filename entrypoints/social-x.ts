/** The light script for X. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { x } from './social.content/sites/x';
import { start } from './social.content/start';

export default defineUnlistedScript(() => start(x, window));
