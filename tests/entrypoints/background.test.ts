import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { takeAsked } from '../../entrypoints/browser/asked';
import { PictureLooked } from '../../entrypoints/browser/messages';
import { logoFeatures } from '../../rules/image/logo-features';
import { begin } from '../../rules/review/course';
import { newReview } from '../../rules/review/review';
import { defaultSettings } from '../../rules/settings';
import { crest, withCrest } from '../rules/image/small';
import { policyNamed } from '../support/findings';

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

describe('the reminder of a review', () => {
  const lastYear = '2024-01-01T09:00:00.000Z';
  const review = {
    ...begin(newReview(), policyNamed('aylesford'), ['x'], defaultSettings(), lastYear),
    finished: lastYear,
  };
  const shown = (text: string) => vi.waitFor(() => expect(action.setBadgeText).toHaveBeenLastCalledWith({ text }));

  it('stands on the icon when the browser starts, and goes when it is closed', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...defaultSettings(), policy: 'aylesford' }, review });
    await fakeBrowser.runtime.onStartup.trigger();
    await shown('1');
    await fakeBrowser.storage.local.set({ review: { ...review, remind: 'never' } });
    await shown('');
  });

  it('is not there while nothing is due', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...defaultSettings(), policy: 'aylesford' } });
    await fakeBrowser.runtime.onStartup.trigger();
    await shown('');
  });

  it('says nothing when the storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    await fakeBrowser.runtime.onStartup.trigger();
    await new Promise((resolve) => setImmediate(resolve));
    expect(action.setBadgeText).not.toHaveBeenCalled();
  });
});

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

  it('opens the policy at a clause beside the tab that asks, and for nobody else', async () => {
    const sender = { id: browser.runtime.id, tab: { id: 7 } };
    await say({ type: 'read-clause', ref: 'Terms of Use, point 8' }, sender);
    const url = browser.runtime.getURL('/review.html#policy/Terms%20of%20Use%2C%20point%208');
    expect(createTab).toHaveBeenCalledExactlyOnceWith({ url, openerTabId: 7 });
    await say({ type: 'read-clause', ref: '' }, sender);
    await say({ type: 'read-clause', ref: '2.3.10' }, { ...sender, id: 'somebody-else' });
    expect(createTab).toHaveBeenCalledOnce();
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

  it('leaves no words behind where no page opens to take them', async () => {
    createTab.mockRejectedValue(new Error('no window'));
    for (const listener of chosen) listener({ menuItemId: 'ask', selectionText: 'a pupil followed me' });
    await vi.waitFor(() => expect(createTab).toHaveBeenCalledTimes(1));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
  });

  describe('asked to look at a picture', () => {
    const close = vi.fn();
    const ask = async (jpeg: unknown, sender?: object) => (await say({ type: 'look-at-picture', jpeg }, sender))[0];
    const shown = withCrest(6, 150, 30, 150);

    beforeEach(async () => {
      await fakeBrowser.storage.local.set({ settings: { ...defaultSettings(), logo: logoFeatures(crest(6).picture()) } });
      // the browser's own decoder and canvas, which are not here: the picture comes out as it is
      vi.stubGlobal('createImageBitmap', async () => ({ width: shown.width, height: shown.height, close }));
      vi.stubGlobal(
        'OffscreenCanvas',
        class {
          getContext = () => ({ drawImage: () => undefined, getImageData: () => shown });
        },
      );
    });
    afterEach(() => {
      vi.unstubAllGlobals();
      vi.stubGlobal('chrome', fakeBrowser);
    });

    it('says where the logo is, in parts of the picture, and lets the picture go', async () => {
      const said = PictureLooked.parse(await ask('AAAA'));
      expect(said.logo).toMatchObject({ certainty: 'likely' });
      expect(said.logo?.box.x).toBeCloseTo(30 / 400, 1);
      expect(said.logo?.box.y).toBeCloseTo(150 / 320, 1);
      expect(close).toHaveBeenCalledTimes(1);
    });

    it('says that there is none', async () => {
      await fakeBrowser.storage.local.set({ settings: { ...defaultSettings(), logo: logoFeatures(crest(1).picture()) } });
      expect(await ask('AAAA')).toEqual({});
    });

    it.each([
      ['nothing', undefined],
      ['an empty picture', ''],
      ['what is no base64', '<svg>'],
      ['far too much', 'A'.repeat(3_000_004)],
    ])('answers nothing to %s', async (_name, jpeg) => {
      expect(await ask(jpeg)).toBeUndefined();
    });

    it('answers nothing to another sender, without a logo, with a spoilt one, and for a picture that is larger than agreed', async () => {
      expect(await ask('AAAA', { id: 'somebody-else', tab: { id: 7 } })).toBeUndefined();
      vi.stubGlobal('createImageBitmap', async () => ({ width: 5000, height: 10, close }));
      expect(await ask('AAAA')).toBeUndefined();
      await fakeBrowser.storage.local.set({ settings: { ...defaultSettings(), logo: { version: 1, corners: 'AAAA' } } });
      expect(await ask('AAAA')).toBeUndefined();
      await fakeBrowser.storage.local.set({ settings: defaultSettings() });
      expect(await ask('AAAA')).toBeUndefined();
    });
  });

  it('does nothing for another entry', async () => {
    for (const listener of chosen) listener({ menuItemId: 'other', selectionText: 'words' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(createTab).not.toHaveBeenCalled();
  });
});
