import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';

const action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() };
const openOptionsPage = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  Object.assign(browser, { action });
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
});
