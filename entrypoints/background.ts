/**
 * The background: a small number on the toolbar icon, the menu on selected words, the first run, the reminder of a review, the
 * policy at a clause, and a look into pictures, which would hold up a page. The rest happens where it is looked at.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { putAsked, takeAsked } from './browser/asked';
import { lookAtPicture } from './browser/look-at-picture';
import { type FrameReport, type FromFrame, type PictureLooked, type PictureRead, ToBackground } from './browser/messages';
import { askAddress, policyAddress } from './browser/pages';
import { readPicture } from './browser/read-picture';
import { reviewDue } from './browser/reminder';

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
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Sender): Promise<PictureLooked | PictureRead | undefined> | undefined => {
      const parsed = ToBackground.safeParse(raw);
      if (sender.id !== browser.runtime.id || !parsed.success) return undefined;
      const message = parsed.data;
      if (message.type === 'look-at-picture') return lookAtPicture(message);
      if (message.type === 'read-picture') return readPicture(message);
      if (sender.tab?.id === undefined) return undefined;
      if (message.type === 'read-clause') void openPolicy(message.ref, sender.tab.id);
      else if (message.type === 'show-count') void showCount(sender.tab.id, message.count);
      else if (sender.frameId !== undefined && sender.frameId !== 0) void handOn(sender.tab.id, sender.frameId, message.report);
      return undefined;
    },
  );

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === ASK && selectionText !== undefined) void askAbout(selectionText);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // an update finds the entry of the version before
    void browser.contextMenus
      .removeAll()
      .then(() => browser.contextMenus.create({ id: ASK, title: 'Ask Second Look about this', contexts: ['selection'] }));
    if (reason === 'install') void browser.runtime.openOptionsPage();
    void remind();
  });
  browser.runtime.onStartup.addListener(() => void remind());
  // a review finished, a reminder closed, another school
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ('settings' in changes || 'review' in changes)) void remind();
  });
});

/**
 * Opens the full page with the selected words as the question. They go by way of the browser's memory, never by an address; where no
 * page opens to take them, they are not left there.
 */
async function askAbout(words: string): Promise<void> {
  await putAsked(words);
  await browser.tabs.create({ url: askAddress() }).catch(takeAsked);
}

/** Opens the policy at a clause, beside the tab that asked for it. */
async function openPolicy(ref: string, openerTabId: number): Promise<void> {
  await browser.tabs.create({ url: policyAddress(ref), openerTabId });
}

/** Shows one thing to look at on the icon, wherever a tab has no count of its own, while another review is due. */
async function remind(): Promise<void> {
  try {
    await showBadge((await reviewDue()) === undefined ? '' : '1');
  } catch {
    // the storage cannot be read: the popup says so
  }
}

/** Tells the page what was written in a frame of it; frames cannot do so themselves without the page's own scripts hearing it. */
async function handOn(tabId: number, frame: number, report: FrameReport): Promise<void> {
  const message: FromFrame = { type: 'from-frame', frame, report };
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined); // the page has gone in the meantime
}

/** Shows how many findings are open in a tab. The browser itself clears it when the tab loads another page. */
async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await showBadge(count === 0 ? '' : count > 99 ? '99+' : String(count), { tabId });
  } catch {
    // the tab has gone in the meantime
  }
}

/** Writes on the icon: in one tab, or wherever a tab has nothing of its own. */
async function showBadge(text: string, where: { tabId?: number } = {}): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ ...where, color: PAPER });
  await browser.action.setBadgeTextColor?.({ ...where, color: INK });
  await browser.action.setBadgeText({ ...where, text });
}
