/**
 * The browser's extension API as it is, for what runs in every page: the polyfill that the rest goes through would cost a page load a
 * millisecond. Both browsers give promises here; only answers to messages have to be sent by hand.
 */
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/** Asked anew each time: after an update or a removal parts of it are gone. */
export const ownApi = (): typeof browser => chrome;
