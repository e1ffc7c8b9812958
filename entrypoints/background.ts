/** The background: a small number on the toolbar icon, the menu on selected words, and the first run. The rest happens where it is looked at. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { putAsked } from './browser/asked';
import { type FrameReport, type FromFrame, ToBackground } from './browser/messages';
import { askAddress } from './browser/pages';

/** Ink on paper: a count, never an alarm. */
const INK = '#1c2430';
const PAPER = '#fbf9f5';

/** The entry in the menu on selected words. */
const ASK = 'ask';

/** The part of the browser's word on a sender that we use. */
interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  /** 0: the page itself */
  frameId?: number | undefined;
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender): undefined => {
    const message = ToBackground.safeParse(raw);
    if (sender.id !== browser.runtime.id || !message.success) return;
    if (message.data.type === 'open-options') void browser.runtime.openOptionsPage();
    else if (sender.tab?.id === undefined) return;
    else if (message.data.type === 'show-count') void showCount(sender.tab.id, message.data.count);
    else if (sender.frameId !== undefined && sender.frameId !== 0)
      void handOn(sender.tab.id, sender.frameId, message.data.report);
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === ASK && selectionText !== undefined) void askAbout(selectionText);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // an update finds the entry of the version before
    void browser.contextMenus
      .removeAll()
      .then(() => browser.contextMenus.create({ id: ASK, title: 'Ask Second Look about this', contexts: ['selection'] }));
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
});

/** Opens the full page with the selected words as the question. They go by way of the browser's memory, never by an address. */
async function askAbout(words: string): Promise<void> {
  await putAsked(words);
  await browser.tabs.create({ url: askAddress() });
}

/** Tells the page what was written in a frame of it; frames cannot do so themselves without the page's own scripts hearing it. */
async function handOn(tabId: number, frame: number, report: FrameReport): Promise<void> {
  const message: FromFrame = { type: 'from-frame', frame, report };
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined); // the page has gone in the meantime
}

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
