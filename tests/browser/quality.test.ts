/** What a person meets in every state: no accessibility fault in light or dark, nothing to scroll sideways, words marked where they should be. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../rules/settings';
import { accessibilityFaults, composerOn, type Harness, launch, POPUP } from './harness';
import { accessibilityFaultsInNotes } from './helpers/accessibility';
import { CLEAN, heldOn, lookedAt, RISKY, RISKY_NAME, STAFF } from './helpers/drafts';
import { updateExtension } from './helpers/extension';
import { ownRead } from './helpers/own-posts';
import { enterOwnWorld } from './helpers/own-world';

const OWN = '/hannahmarsh_y4';

declare const chrome: { storage: { local: { clear(): Promise<void>; set(values: Record<string, unknown>): Promise<void> } } };

let browser: Harness;
let page: Page;
let popup: Page;

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

beforeEach(async () => {
  await browser.inExtension(() => chrome.storage.local.clear(), undefined);
  await browser.seedSettings(STAFF);
});

afterEach(async () => {
  expect(browser.errors).toEqual([]);
  await popup?.close();
  await page?.close();
});

const SCHEMES = ['light', 'dark'] as const;

/** What is wider than its place, as far as a person would have to scroll sideways for it. */
const sideways = (of: Page): Promise<string[]> =>
  of.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX, display } = getComputedStyle(element);
        const scrolls = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
        return scrolls && display !== 'none' && element.scrollWidth > element.clientWidth && !element.matches('textarea, input');
      })
      .map((element) => `${element.localName}.${element.className}: ${element.scrollWidth} in ${element.clientWidth}`),
  );

/** No fault in light or dark, and nothing wider than the window, however narrow. */
async function expectFit(of: Page, sizes: readonly { width: number; height: number }[]): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await of.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(of), colorScheme).toEqual([]);
  }
  await of.emulateMedia({ colorScheme: null });
  for (const size of sizes) {
    await of.setViewportSize(size);
    expect(await sideways(of), `${size.width} px wide`).toEqual([]);
  }
}

const POPUP_SIZES = [{ width: 320, height: 320 }, { width: 320, height: 800 }, POPUP];

describe('popup', () => {
  interface State {
    settings?: Partial<Settings>;
    path?: string;
    switches?: Record<string, string>;
    /** what the person writes on the page first */
    writes?: string;
    /** what happens on the page before the popup opens */
    before?: () => Promise<unknown>;
    /** what the person does in the popup */
    does?: () => Promise<unknown>;
    shows: string | RegExp;
  }

  const paste = async (words: string): Promise<void> => {
    await popup.getByRole('tab', { name: 'Paste and check' }).click();
    await popup.getByRole('textbox', { name: 'Your words' }).fill(words);
  };
  const break_ = async (code: string): Promise<void> => (await enterOwnWorld(browser.context, page)).run(code);

  const STATES: Readonly<Record<string, State>> = {
    'no policy chosen': { settings: {}, path: '/home', shows: "Which school's policy should we read with you?" },
    'the own profile, with findings': { path: OWN, before: () => ownRead(browser, page), shows: 'Your profile: bio' },
    'another policy being picked': {
      path: OWN,
      does: () => popup.getByRole('button', { name: /: change$/ }).click(),
      shows: 'Cancel',
    },
    'nothing found': { path: '/home', writes: CLEAN, shows: 'Nothing here your policy speaks about.' },
    'nothing to read': { path: '/home', shows: 'Nothing of yours to read here yet.' },
    "somebody else's page": { path: '/josielinwood', shows: "This is somebody else's page." },
    'not sure whose page': { path: OWN, switches: { variant: 'confused' }, shows: 'We cannot be sure whose page this is.' },
    'a part that could not be read': { path: OWN, switches: { drift: 'UserLocation' }, shows: /your location could not be read/ },
    'something of ours failed': {
      path: '/home',
      before: async () => {
        await break_("String.prototype.matchAll = () => { throw new Error('broken on purpose'); };");
        await composerOn(page).type(RISKY);
        await composerOn(page).post();
      },
      shows: 'Something of ours went wrong.',
    },
    'an answer that is garbled': {
      path: '/home',
      before: () => break_('chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ garbled: true }));'),
      shows: 'Something of ours went wrong.',
    },
    'settings set aside': {
      path: '/home',
      before: () =>
        browser.inExtension(
          () => chrome.storage.local.set({ settings: { version: 1, policy: 'aylesford', schoolNames: 7 } }),
          undefined,
        ),
      shows: /Part of your settings could not be read/,
    },
    'switched off': { settings: { ...STAFF, sitesOff: ['x'] }, path: '/home', shows: 'X is switched off.' },
    'words to paste': { path: '/home', does: () => paste(''), shows: 'Your words are checked here as you type' },
    'pasted words, with findings and a reason being given': {
      path: '/home',
      does: async () => {
        await paste(`${RISKY}. ${RISKY_NAME} ${'W'.repeat(90)}`);
        await popup
          .getByRole('button', { name: /^This is fine because/ })
          .first()
          .click();
      },
      shows: 'Or in your own words. Only you see them.',
    },
    'a settled finding': {
      path: '/home',
      does: async () => {
        await paste(RISKY);
        await popup.getByRole('button', { name: 'This is wrong' }).click();
        await popup.getByText('Settled (1)').last().click();
      },
      shows: 'Bring back',
    },
  };

  test.each(Object.entries(STATES))('%s', async (_name, { settings, path = '/home', switches, writes, before, does, shows }) => {
    if (settings !== undefined) await browser.seedSettings(settings);
    page = await browser.open(path, switches);
    if (writes !== undefined) {
      await composerOn(page).type(writes);
      await lookedAt(browser, page, writes);
    }
    await before?.();
    popup = await browser.openPopup(page);
    await does?.();
    await popup.getByText(shows).filter({ visible: true }).first().waitFor();
    await expectFit(popup, POPUP_SIZES);
  });

  test('a page that we do not read', async () => {
    page = await browser.openExtensionPage('options.html');
    popup = await browser.openPopup(page);
    await popup.getByText('There is nothing for us to read here.').waitFor();
    await expectFit(popup, POPUP_SIZES);
  });

  test('whoever chooses another school sees the one chosen now, above the button', async () => {
    await browser.seedSettings({ ...STAFF, policy: 'elton-primary' });
    page = await browser.open('/home');
    popup = await browser.openPopup(page);
    await popup.setViewportSize(POPUP);
    await popup.getByRole('button', { name: /Elton's policy: change/ }).click();
    const chosen = popup.locator('label', { has: popup.getByRole('radio', { checked: true }) });
    const button = popup.getByRole('button', { name: /^Read with/ });
    await expect
      .poll(async () => {
        const [row, below] = [await chosen.boundingBox(), await button.boundingBox()];
        return row !== null && below !== null && row.y >= 0 && row.y + row.height <= below.y;
      })
      .toBe(true);
  });

  test('the first finding can be read without scrolling', async () => {
    page = await browser.open(OWN);
    popup = await browser.openPopup(page);
    const first = popup.getByRole('article').first();
    await first.waitFor();
    const box = await first.getByRole('heading').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(POPUP.height);
    expect(await popup.evaluate(() => scrollY)).toBe(0);
  });
});

describe('settings page', () => {
  const SIZES = [
    { width: 1280, height: 900 },
    { width: 320, height: 640 },
  ];

  test('on the first visit', async () => {
    await browser.inExtension(() => chrome.storage.local.clear(), undefined);
    page = await browser.openExtensionPage('options.html');
    await page.getByRole('navigation', { name: 'Four short answers' }).waitFor();
    await expectFit(page, SIZES);
  });

  test('with everything filled in, and about to start afresh', async () => {
    await browser.seedSettings({
      ...STAFF,
      schoolAliases: ['Aylesford', 'A school whose short name is by no means short at all'],
      accounts: { x: 'personal' },
      schoolHours: { start: '15:30', end: '08:30', terms: [{ from: '2026-09-03', to: '2026-12-18' }] },
      acknowledged: [
        {
          topic: 'contact-details',
          evidence: '07700 900461',
          verdict: 'fine',
          reason: 'It is from a drama',
          at: '2026-11-19T10:00:00.000Z',
        },
      ],
    });
    page = await browser.openExtensionPage('options.html');
    await page.getByText('“07700 900461”').waitFor();
    await page
      .locator('details')
      .first()
      .evaluate((details) => details.setAttribute('open', ''));
    await expectFit(page, SIZES);
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await page.getByRole('dialog').waitFor();
    await expectFit(page, SIZES);
  });
});

describe('in the page', () => {
  test.each(SCHEMES)('marker, panel and held press, %s', async (scheme) => {
    page = await browser.open('/home', { theme: scheme });
    await page.emulateMedia({ colorScheme: scheme });
    const inPage = await browser.inPage(page);
    const composer = composerOn(page);
    const faults = () => accessibilityFaultsInNotes(browser.context, page);
    const words = `${RISKY}. ${RISKY_NAME}`;
    await composer.type(words);
    await expect.poll(() => inPage.controls()).toEqual([expect.stringMatching(/^Second Look: \d+ things to look at$/)]);
    await inPage.click(/^Second Look/);
    await expect.poll(() => inPage.controls()).toContain('Close');
    expect(await faults()).toEqual([]);
    await composer.post();
    await heldOn(inPage);
    expect(await faults()).toEqual([]);
    expect(await inPage.spoken()).toEqual(
      expect.arrayContaining([
        { role: 'button', name: 'Edit' },
        { role: 'button', name: 'Close' },
        { role: 'heading', name: 'One second look.' },
      ]),
    );
    expect((await inPage.spoken()).map(({ role }) => role)).not.toContain('textbox');
  });

  test('the words in question are marked, and nothing else', async () => {
    page = await browser.open('/home');
    const inPage = await browser.inPage(page);
    const composer = composerOn(page);
    const picture = (): Promise<Buffer> => composer.editor().screenshot({ animations: 'disabled' });
    await composer.type(`${RISKY}. ${RISKY_NAME}`);
    const marked = [{ name: 'second-look', words: expect.arrayContaining(['07700 900461', 'Zofia']) }];
    await expect.poll(() => inPage.highlights()).toEqual(marked);
    const look = await composer
      .editor()
      .evaluate((editor) => getComputedStyle(editor, '::highlight(second-look)').textDecorationLine);
    expect(look).toBe('underline');
    const withMarks = await picture();
    expect(withMarks.equals(await picture())).toBe(true);

    await browser.seedSettings({ ...STAFF, highlight: false });
    await expect.poll(() => inPage.highlights()).toEqual([]);
    expect(withMarks.equals(await picture())).toBe(false);
    await browser.seedSettings(STAFF);
    await expect.poll(() => inPage.highlights()).toEqual(marked);
    expect(withMarks.equals(await picture())).toBe(true);
  });

  test('the same words in new nodes are marked again', async () => {
    page = await browser.open('/home');
    const inPage = await browser.inPage(page);
    const composer = composerOn(page);
    await composer.type(RISKY);
    const marked = [{ name: 'second-look', words: ['07700 900461'] }];
    await expect.poll(() => inPage.highlights()).toEqual(marked);
    // quicker than anything of ours looks
    await composer.clear();
    await page.keyboard.insertText(RISKY);
    expect(await composer.text()).toBe(RISKY);
    await expect.poll(() => inPage.highlights()).toEqual(marked);
  });
});

test('popup: a page that was open before an update', async () => {
  page = await browser.open('/home');
  await updateExtension(browser);
  popup = await browser.openPopup(page);
  await popup.getByText('Refresh this page, and we can read it.').waitFor();
  await expectFit(popup, POPUP_SIZES);
});
