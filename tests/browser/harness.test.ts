/** The harness itself: a watch that saw nothing would prove nothing, so it is shown an extension that does send requests. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, type Harness, launch } from './harness';
import { writeProbeExtension } from './helpers/probe-extension';

let probe: Awaited<ReturnType<typeof writeProbeExtension>>;
let browser: Harness;

beforeAll(async () => {
  probe = await writeProbeExtension();
  browser = await launch({ extension: probe.path });
});

afterAll(async () => {
  await browser?.close();
  await probe?.remove();
});

const tell = (page: Page, event: string): Promise<boolean> => page.evaluate((name) => dispatchEvent(new Event(name)), event);

test('the watch is silent while only the site and the browser ask for things', async () => {
  const page = await browser.open('/home');
  await page.getByRole('link', { name: 'Profile' }).click();
  await page.getByTestId('UserDescription').waitFor();
  expect(browser.practice.arrivals.length).toBeGreaterThan(4);
  expect(browser.network.byExtension()).toEqual([]);
  await page.close();
});

test('the watch sees requests of content script, worker and extension pages', async () => {
  const page = await browser.open('/home');
  const seen = () => browser.network.byExtension().map(({ by, url }) => `${by}: ${url}`);
  await tell(page, 'probe-fetch');
  await expect.poll(seen).toContain('content script: https://x.com/from-content');
  await tell(page, 'probe-picture');
  await expect.poll(seen).toContain('content script: https://x.com/media/avatar/raviandtea.svg?from-content');
  await tell(page, 'probe-worker');
  await expect.poll(seen).toContain('service worker: https://elsewhere.example/from-worker');
  const own = await browser.openExtensionPage('popup.html');
  await own.evaluate(() => fetch('https://elsewhere.example/from-page').catch(() => undefined));
  await expect.poll(seen).toContain('extension page: https://elsewhere.example/from-page');
  expect(seen()).toHaveLength(4);
  await own.close();
  await page.close();
});

test('the popup opens in a window of its own and is told the tab, which stays visible', async () => {
  const page = await browser.open('/home');
  const popup = await browser.openPopup(page);
  expect(await popup.locator('#where').textContent()).toMatch(/^\?tab=\d+$/);
  expect(popup.viewportSize()).toEqual({ width: 380, height: 600 });
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  await popup.close();
  await page.close();
});

test('what a content script reports is parsed, and a tab without one is refused', async () => {
  const page = await browser.open('/home');
  expect((await browser.report(page)).ownership).toBe('elsewhere');
  await page.close();
  const elsewhere = await browser.openExtensionPage('popup.html');
  await expect(browser.report(elsewhere)).rejects.toThrow();
  await elsewhere.close();
});

test('settings are stored whole', async () => {
  await browser.seedSettings({ policy: 'aylesford', schoolNames: ['Aylesford School'] });
  expect(await browser.storedSettings()).toMatchObject({ version: 1, policy: 'aylesford', highlight: true });
});

test('closed shadow roots can be read and pressed with a real mouse', async () => {
  const page = await browser.open('/home');
  const inPage = await browser.inPage(page);
  expect(await inPage.roots()).toBe(0);
  expect(await inPage.text()).toBe('');
  await tell(page, 'probe-panel');
  expect(await inPage.roots()).toBe(1);
  expect(await inPage.text()).toBe('Nothing pressed yet\n\nPress me');
  expect(await inPage.controls()).toEqual(['Press me']);
  expect(await inPage.spoken()).toContainEqual({ role: 'button', name: 'Press me' });
  await inPage.click('Press me');
  expect(await inPage.text()).toContain('Pressed by hand');
  await expect(inPage.click('Nobody')).rejects.toThrow('there are: "Press me"');
  await page.close();
});

test('marked words are read back', async () => {
  const page = await browser.open('/home');
  const inPage = await browser.inPage(page);
  await tell(page, 'probe-mark');
  expect(await inPage.highlights()).toEqual([{ name: 'probe', words: ['Practice'] }]);
  await page.close();
});

const tooPale = async (page: Page) => (await accessibilityFaults(page)).filter((fault) => fault.startsWith('color-contrast'));

test('axe-core sees words too pale to read, inside an extension page', async () => {
  const popup = await browser.openExtensionPage('popup.html');
  expect(await tooPale(popup)).toHaveLength(1);
  await popup.close();
});

test('words that are fading in are judged as they will stand', async () => {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.evaluate(() => {
    const fading = document.body.appendChild(document.createElement('p'));
    fading.textContent = 'Saved';
    fading.animate([{ opacity: 0.05 }, { opacity: 0.1 }], 60_000);
  });
  expect(await tooPale(popup)).toHaveLength(1);
  await popup.close();
});
