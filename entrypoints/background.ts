/** The background: a small number on the toolbar icon, and the first run. Everything else happens where it is looked at. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ToBackground } from './browser/messages';

/** Ink on paper: a count, never an alarm. */
const INK = '#1c2430';
const PAPER = '#fbf9f5';

/** The part of the browser's word on a sender that we use. */
interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender): undefined => {
    const message = ToBackground.safeParse(raw);
    if (sender.id !== browser.runtime.id || !message.success) return;
    if (message.data.type === 'open-options') void browser.runtime.openOptionsPage();
    else if (sender.tab?.id !== undefined) void showCount(sender.tab.id, message.data.count);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
});

/** Shows how many findings are open in a tab. The browser itself clears it when the tab loads another page. */
async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: PAPER });
    await browser.action.setBadgeTextColor?.({ tabId, color: INK });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  } catch {
    // the tab has gone in the meantime
  }
}
