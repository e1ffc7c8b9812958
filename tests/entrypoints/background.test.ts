import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { takeAsked } from '../../entrypoints/browser/asked';

const action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() };
const openOptionsPage = vi.fn(async () => undefined);
const chosen: ((info: object) => void)[] = [];
const contextMenus = {
  create: vi.fn(),
  removeAll: vi.fn(async () => undefined),
  onClicked: { addListener: (listener: (info: object) => void) => chosen.push(listener) },
};
const createTab = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  chosen.length = 0;
  contextMenus.removeAll.mockResolvedValue(undefined);
  Object.assign(browser, { action, contextMenus });
  Object.assign(browser.tabs, { create: createTab });
  Object.assign(browser.runtime, { openOptionsPage });
  background.main();
});

const say = (message: unknown, sender: object = { id: browser.runtime.id, tab: { id: 7 } }) =>
  fakeBrowser.runtime.onMessage.trigger(message, sender);

describe('the background', () => {
  it.each([
    [3, '3'],
    [0, ''],
    [99, '99'],
    [140, '99+'],
  ])('shows %d on the icon of the tab that says so, ink on paper', async (count, text) => {
    await say({ type: 'show-count', count });
    await vi.waitFor(() => expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text }));
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({ tabId: 7, color: '#fbf9f5' });
    expect(action.setBadgeTextColor).toHaveBeenCalledWith({ tabId: 7, color: '#1c2430' });
  });

  it.each([
    ['a message of another kind', { type: 'read-page' }, undefined],
    ['a count that is none', { type: 'show-count', count: -1 }, undefined],
    ['words for a count', { type: 'show-count', count: '3' }, undefined],
    ['nothing', null, undefined],
    ['another sender', { type: 'show-count', count: 3 }, { id: 'somebody-else', tab: { id: 7 } }],
    ['a sender without a tab', { type: 'show-count', count: 3 }, { id: 'test-extension-id' }],
  ])('does nothing for %s', async (_name, message, sender) => {
    await say(message, sender);
    await new Promise((resolve) => setImmediate(resolve));
    expect(action.setBadgeText).not.toHaveBeenCalled();
    expect(openOptionsPage).not.toHaveBeenCalled();
  });

  it('hands on what a frame says to the page around it, with the number that the browser gave it', async () => {
    const sendMessage = vi.fn(async () => undefined);
    Object.assign(browser.tabs, { sendMessage });
    const report = { checked: [], open: 1, unread: [], failed: ['Something failed.'] };
    const sender = { id: browser.runtime.id, tab: { id: 7 } };
    await say({ type: 'in-frame', report }, { ...sender, frameId: 12 });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'from-frame', frame: 12, report }, { frameId: 0 });
    await say({ type: 'in-frame', report }, { ...sender, frameId: 0 });
    await say({ type: 'in-frame', report: { ...report, open: 'many' } }, { ...sender, frameId: 12 });
    await say({ type: 'in-frame', report }, { ...sender, frameId: 12, id: 'somebody-else' });
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(action.setBadgeText).not.toHaveBeenCalled();
  });

  it('opens the options when it is installed, and not when it is updated', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    expect(openOptionsPage).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    expect(openOptionsPage).toHaveBeenCalledTimes(1);
  });

  it('opens the options when a part of ours asks for it', async () => {
    await say({ type: 'open-options' });
    expect(openOptionsPage).toHaveBeenCalledTimes(1);
  });

  it('has one entry in the menu on selected words, also after an update', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    await vi.waitFor(() => expect(contextMenus.create).toHaveBeenCalledTimes(1));
    expect(contextMenus.removeAll).toHaveBeenCalledTimes(1);
    expect(contextMenus.create).toHaveBeenCalledWith(expect.objectContaining({ contexts: ['selection'] }));
  });

  it('opens the full page on the selected words, which never stand in an address', async () => {
    const words = `can i friend this parent ${'x'.repeat(5000)}`;
    for (const listener of chosen) listener({ menuItemId: 'ask', selectionText: words });
    await vi.waitFor(() => expect(createTab).toHaveBeenCalledTimes(1));
    const { url } = (createTab.mock.calls as unknown as [{ url: string }][])[0]?.[0] ?? { url: '' };
    expect(url).toMatch(/review\.html#ask$/);
    expect(await takeAsked()).toBe(words.slice(0, 1200));
    expect(await takeAsked()).toBe('');
  });

  it('does nothing for another entry', async () => {
    for (const listener of chosen) listener({ menuItemId: 'other', selectionText: 'words' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(createTab).not.toHaveBeenCalled();
  });
});
