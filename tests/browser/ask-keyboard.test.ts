/** Ask by keyboard alone, in the popup and in the full page, in both browsers: no mouse, no focus set by anybody but the keys. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch, until } from './harness';
import { hasFirefox, launchFirefox } from './helpers/firefox';

declare const chrome: { tabs: { query(filter: object): Promise<{ url?: string }[]> } };

/** A page as both drivers have it. */
interface Keyed {
  keyboard: { press(key: 'Tab' | 'Enter' | 'ArrowRight'): Promise<void>; type(words: string): Promise<void> };
  evaluate<T>(code: () => T | Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface Browser {
  /** an extension page in a new tab, nothing in it focused */
  open(path: string): Promise<Keyed>;
  close(): Promise<void>;
}

async function chromium(): Promise<Browser> {
  const browser = await launch();
  await browser.seedSettings({ policy: 'coppice-junior' });
  return {
    open: (path) => browser.openExtensionPage(path),
    close: () => browser.close(),
  };
}

async function firefox(): Promise<Browser> {
  const browser = await launchFirefox();
  await browser.seedSettings({ policy: 'coppice-junior' });
  return {
    async open(path) {
      const page = await browser.openExtensionPage(path);
      await page.bringToFront();
      return page as unknown as Keyed;
    },
    close: () => browser.close(),
  };
}

/** The addresses of all tabs, as the extension itself sees them. */
const addresses = (page: Keyed): Promise<string[]> =>
  page.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''));

/** What has the focus, by role and name, and whether it can be seen to have it. */
const focused = (page: Keyed): Promise<{ name: string; marked: boolean }> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return { name: '', marked: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const words = at.getAttribute('aria-label') ?? at.textContent ?? '';
    return {
      name: `${at.getAttribute('role') ?? at.localName} ${words.replace(/\s+/g, ' ').trim()}`,
      marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });

/** Presses Tab until something like `name` has the focus; everything on the way stands out. */
async function tabTo(page: Keyed, name: RegExp): Promise<void> {
  const way: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const at = await focused(page);
    if (name.test(at.name)) {
      expect(at.marked, at.name).toBe(true);
      return;
    }
    way.push(at.name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never led to ${name}, only to: ${way.join(', ')}`);
}

const answered = (page: Keyed, heading: string): Promise<true> =>
  until(`the answer "${heading}"`, async () => {
    const headings = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3')].map((one) => one.textContent ?? ''));
    return headings.includes(heading) ? true : undefined;
  });

/** From the empty box to the clause in the policy. */
async function ask(page: Keyed): Promise<void> {
  await tabTo(page, /^textarea/);
  await page.keyboard.type('can i friend this parent');
  await answered(page, 'No');
  await tabTo(page, /^button .*I am a parent here too/);
  await page.keyboard.press('Enter');
  await answered(page, 'Yes, if …');
  // the button has gone, the focus has not gone with it
  expect((await focused(page)).name).toMatch(/^textarea/);
  await tabTo(page, /Not so: I am a parent here too/);
  await page.keyboard.press('Enter');
  await answered(page, 'No');
  await tabTo(page, /Read it in the policy/);
  await page.keyboard.press('Enter');
}

const isClause = (address: string): boolean => /review\.html.*#policy\/8\.4$/.test(address);

const BROWSERS = [
  ['Chromium', chromium, true],
  ['Firefox', firefox, hasFirefox()],
] as const;

describe.each(BROWSERS.filter(([, , there]) => there))('%s', (_name, start) => {
  let browser: Browser;
  let page: Keyed;

  beforeAll(async () => {
    browser = await start();
  });

  afterEach(async () => {
    await page?.close();
  });

  afterAll(async () => {
    await browser?.close();
  });

  test('in the popup', async () => {
    page = await browser.open('popup.html');
    await tabTo(page, /^tab This page/);
    await page.keyboard.press('ArrowRight');
    expect((await focused(page)).name).toBe('tab Ask');
    await ask(page);
    await until('the policy at the clause', async () => ((await addresses(page)).some(isClause) ? true : undefined));
  });

  test('in the full page', async () => {
    page = await browser.open('review.html#ask');
    await ask(page);
    await until('the clause', async () => (isClause(await page.evaluate(() => location.href)) ? true : undefined));
  });
});
