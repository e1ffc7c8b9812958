/** Updates and removes the extension under open pages, as the browser's store does. */
import type { CDPSession } from 'playwright-core';
import { EXTENSION, type Harness } from '../harness';

async function withBrowser(browser: Harness, work: (session: CDPSession) => Promise<unknown>): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be reached for changing the extension.');
  await work(session);
  await session.detach();
}

/** Loads the extension anew. Pages that are open keep the old content script, cut off from everything. */
export const updateExtension = (browser: Harness): Promise<void> =>
  withBrowser(browser, (session) => session.send('Extensions.loadUnpacked', { path: EXTENSION }));

/** Removes it. */
export const removeExtension = (browser: Harness): Promise<void> =>
  withBrowser(browser, (session) => session.send('Extensions.uninstall', { id: browser.extensionId }));
