/** Promise 6: what cannot be read is named, with another way offered; what was stored and cannot be read is set aside and said. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { composerOn, delivered, type Harness, launch, until } from './harness';
import { heldOn, lookedAt, RISKY, STAFF } from './helpers/drafts';

const OWN = '/hannahmarsh_y4';

declare const chrome: {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

let browser: Harness;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

beforeEach(async () => {
  await browser.inExtension(() => chrome.storage.local.clear(), undefined);
  await browser.seedSettings(STAFF);
});

afterEach(async () => {
  await page?.close();
});

describe('a page that has changed', () => {
  test.each([
    ['UserLocation', 'your location'],
    ['UserUrl', 'your website'],
    ['UserBirthdate', 'your birthday'],
    ['UserDescription', 'your bio'],
    ['UserProfileHeader_Items', 'your location, your website and your birthday'],
  ])('without %s the popup names %s, shows the rest, and offers to paste instead', async (hook, named) => {
    page = await browser.open(OWN, { drift: hook });
    const popup = await browser.openPopup(page);
    await popup.getByText(`X may have changed its page: ${named} could not be read.`).waitFor();
    await popup.getByText('Everything else was.').waitFor();
    expect(await popup.getByRole('tabpanel', { name: 'This page' }).locator('article').count()).toBeGreaterThan(0);
    await popup.getByRole('tabpanel', { name: 'This page' }).getByRole('button', { name: 'Paste and check' }).click();
    await popup.getByRole('textbox', { name: 'Your words' }).fill(RISKY);
    await popup.getByRole('tabpanel', { name: 'Paste and check' }).getByText('“07700 900461”').waitFor();
    await popup.close();
  });

  test('nothing is named on a page that has not changed', async () => {
    page = await browser.open(OWN);
    await expect.poll(async () => (await browser.report(page)).checked.length).toBeGreaterThan(1);
    const { unread, failed } = await browser.report(page);
    expect(unread.filter((part) => !part.includes('Show more'))).toEqual([]);
    expect(failed).toEqual([]);
  });

  test('the hidden end of a long post is named until the person opens it', async () => {
    page = await browser.open(OWN);
    const long = page.locator('article', { hasText: 'Winter concert' });
    await until('the long post', async () => {
      await page.mouse.wheel(0, 400);
      return (await long.count()) > 0 ? true : undefined;
    });
    await long.evaluate((post) => post.scrollIntoView({ block: 'center' }));
    const unread = async (): Promise<string> => (await browser.report(page)).unread.join();
    await expect.poll(unread).toContain('Show more');
    await long.getByTestId('tweet-text-show-more-link').click();
    await expect.poll(unread).toBe('');
  });

  test('a composer whose button is not known is still read, and the panel says that nothing will be held', async () => {
    page = await browser.open('/home', { drift: 'tweetButtonInline' });
    const inPage = await browser.inPage(page);
    await composerOn(page).type(RISKY);
    await lookedAt(browser, page, RISKY);
    await inPage.click(/^Second Look/);
    await expect.poll(() => inPage.text()).toContain('Nothing will be held here when you send it, so look before you do.');
    await composerOn(page).post();
    expect(await delivered(page)).toEqual([RISKY]);
  });

  test.each([
    ['its hook is gone', { drift: 'tweetTextarea_0' }],
    ['every hook is gone', { variant: 'drifted' as const }],
  ])('a text box that is not known is named as soon as it is typed in: %s', async (_why, switches) => {
    page = await browser.open('/home', switches);
    expect((await browser.report(page)).unread).toEqual([]);
    await page.locator('[contenteditable="true"]').first().click();
    await page.keyboard.type(RISKY);
    const popup = await browser.openPopup(page);
    await popup.getByText('X may have changed its page: the box you are writing in could not be read.').waitFor();
    await popup.getByRole('tabpanel', { name: 'This page' }).getByRole('button', { name: 'Paste and check' }).waitFor();
    expect(await popup.getByText('Nothing of yours to read here yet.').isVisible()).toBe(false);
    expect((await browser.report(page)).checked).toEqual([]);
    await popup.close();
  });

  test('a private message is nobody else’s business, and is not named either', async () => {
    page = await browser.open('/i/chat', { variant: 'drifted' });
    const box = page.locator('textarea, [contenteditable="true"]').first();
    await box.click();
    await page.keyboard.type(RISKY);
    const { unread, checked } = await browser.report(page);
    expect([unread, checked]).toEqual([[], []]);
  });

  test('when nothing proves whose page it is, the popup says so instead of showing nothing', async () => {
    page = await browser.open(OWN, { variant: 'drifted' });
    const popup = await browser.openPopup(page);
    await popup.getByText('We cannot be sure whose page this is.').waitFor();
    expect(await popup.getByText('Nothing here your policy speaks about.').isVisible()).toBe(false);
    await popup.close();
  });
});

describe('settings that cannot be read', () => {
  const corrupt = (settings: unknown): Promise<void> =>
    browser.inExtension((stored) => chrome.storage.local.set({ settings: stored }), settings as never);
  const stored = (): Promise<Record<string, unknown>> => browser.inExtension(() => chrome.storage.local.get(null), undefined);

  test('a spoilt part is set aside and said once, the rest goes on', async () => {
    const spoilt = {
      version: 1,
      policy: 'aylesford',
      schoolNames: 'not a list',
      sitesOff: [],
      accounts: { x: 'personal' },
      highlight: 'perhaps',
    };
    await corrupt(spoilt);
    page = await browser.open('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await composer.post();
    await heldOn(await browser.inPage(page));

    let popup = await browser.openPopup(page);
    const told = popup.getByText(/Part of your settings could not be read: your school's names and marking words as you type\./);
    await told.waitFor();
    await popup.getByText('07700 900461').first().waitFor();
    const { settings, 'settings-set-aside': aside } = await stored();
    expect(settings).toMatchObject({ version: 1, policy: 'aylesford', accounts: { x: 'personal' }, schoolNames: [] });
    expect(aside).toEqual([expect.objectContaining({ value: spoilt, seen: false })]);

    // said until it was read, also to whoever opens another page first
    const options = await browser.openExtensionPage('options.html');
    await options
      .getByText(/Part of your settings could not be read/)
      .first()
      .waitFor();
    await options.close();
    await popup.getByRole('button', { name: 'I have read this' }).click();
    await told.waitFor({ state: 'detached' });
    const seen = [expect.objectContaining({ value: spoilt, seen: true })];
    await expect.poll(async () => (await stored())['settings-set-aside']).toEqual(seen);
    await popup.close();
    popup = await browser.openPopup(page);
    await popup.getByText('07700 900461').first().waitFor();
    expect(await popup.getByText(/could not be read/).count()).toBe(0);
    await popup.close();
    expect((await stored())['settings-set-aside']).toEqual(seen);
  });

  test.each([
    ['words', 'garbage'],
    ['a list', [1, 2, 3]],
    ['another policy', { ...STAFF, version: 1, policy: 'no-such-school' }],
  ])('settings that are %s never hold a post, and the popup asks for a policy', async (_what, settings) => {
    await corrupt(settings);
    page = await browser.open('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await composer.post();
    expect(await delivered(page)).toEqual([RISKY]);
    const popup = await browser.openPopup(page);
    await popup.getByRole('heading', { name: "Which school's policy should we read with you?" }).waitFor();
    if (typeof settings === 'string') await popup.getByText(/Your settings could not be read, so they start afresh\./).waitFor();
    await popup.close();
  });

  test('settings spoilt under an open page: what can still be read counts at once', async () => {
    page = await browser.open('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await lookedAt(browser, page, RISKY);
    await corrupt({ version: 1, policy: 'aylesford', acknowledged: 'spoilt', sitesOff: ['x', 42] });
    // switched off is still switched off, whatever else is wrong
    await expect.poll(async () => (await browser.report(page)).off).toBe(true);
    await composer.post();
    expect(await delivered(page)).toEqual([RISKY]);
  });
});
