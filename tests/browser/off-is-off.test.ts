/** Promise 8: a site switched off gets no observer, no listener, no node; without a policy nothing is held. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { composerOn, delivered, type Harness, launch } from './harness';
import { heldOn, RISKY, RISKY_NAME, STAFF } from './helpers/drafts';
import type { InPage } from './helpers/in-page';
import { enterOwnWorld } from './helpers/own-world';

let browser: Harness;
let page: Page;
let inPage: InPage;

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

afterEach(async () => {
  await page?.close();
});

const switchOn = (): Promise<void> => browser.seedSettings(STAFF);
const switchOff = (): Promise<void> => browser.seedSettings({ ...STAFF, sitesOff: ['x'] });

async function openAt(path: string): Promise<void> {
  page = await browser.open(path);
  inPage = await browser.inPage(page);
}

/** Everything a page could hold of ours. */
async function traces() {
  const own = await enterOwnWorld(browser.context, page);
  const listens: string[] = [];
  for (const object of [
    'window',
    'document',
    'document.documentElement',
    'document.body',
    'document.activeElement',
    'navigation',
  ])
    listens.push(...(await own.listensTo(object)).map((type) => `${type} on ${object}`));
  return {
    roots: await inPage.roots(),
    marks: await inPage.highlights(),
    listens,
    ...(await page.evaluate(() => ({
      sheets: document.adoptedStyleSheets.length,
      below: [...document.documentElement.children].map((child) => child.localName),
    }))),
  };
}

const NONE = { roots: 0, marks: [], listens: [], sheets: 0, below: ['head', 'body'] };

test('off from the start: no node, no listener, and a risky post goes at once', async () => {
  await switchOff();
  await openAt('/home');
  const composer = composerOn(page);
  await composer.type(RISKY);
  expect(await traces()).toEqual(NONE);
  await composer.post();
  expect(await delivered(page)).toEqual([RISKY]);
  await composer.type(RISKY_NAME);
  await composer.postByKeys();
  expect(await delivered(page)).toEqual([RISKY, RISKY_NAME]);
  expect(await traces()).toEqual(NONE);
});

test('off: the own profile is not read, and the popup says that the site is off', async () => {
  await switchOff();
  await openAt('/hannahmarsh_y4');
  expect(await browser.report(page)).toMatchObject({ off: true, checked: [], unread: [], failed: [] });
  expect(await traces()).toEqual(NONE);
  const popup = await browser.openPopup(page);
  await popup.getByText('X is switched off.').waitFor();
  await popup.close();
});

test('switched on in the popup it works without a reload; switched off again nothing is left', async () => {
  await switchOff();
  await openAt('/home');
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const composer = composerOn(page);
  await composer.type(RISKY);

  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: 'Switch X on' }).click();
  await popup.getByText('07700 900461').first().waitFor();
  await popup.close();
  await composer.post();
  await heldOn(inPage);
  const there = await traces();
  expect(there.roots).toBe(1);
  expect(there.sheets).toBe(1);
  expect(there.marks).toHaveLength(1);
  expect(there.listens).toEqual(expect.arrayContaining(['click on window', 'keydown on window', 'focusin on window']));
  expect(there.below).toEqual(['head', 'body', 'second-look-notes']);

  // in the middle of a hold
  await switchOff();
  await expect.poll(traces).toEqual(NONE);
  await composer.post();
  expect(await delivered(page)).toEqual([RISKY]);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);

  await switchOn();
  await composer.type(RISKY_NAME);
  await composer.post();
  await heldOn(inPage);
  expect(await delivered(page)).toEqual([RISKY]);
});

test('the own profile is forgotten when the site goes off, and read anew when it is on', async () => {
  await switchOn();
  await openAt('/hannahmarsh_y4');
  const read = async (): Promise<string[]> => (await browser.report(page)).checked.map(({ id }) => id);
  await expect.poll(read).toContain('profile');
  await switchOff();
  await expect.poll(read).toEqual([]);
  expect(await traces()).toEqual(NONE);
  await switchOn();
  await expect.poll(read).toContain('profile');
});

test('no policy chosen: nothing is held or drawn, and the popup asks for one; once chosen, the same page is looked at', async () => {
  await browser.seedSettings({});
  await openAt('/home');
  const composer = composerOn(page);
  await composer.type(RISKY);
  await composer.post();
  expect(await delivered(page)).toEqual([RISKY]);
  await composer.type(RISKY_NAME);
  expect(await inPage.roots()).toBe(0);

  const popup = await browser.openPopup(page);
  await popup.getByRole('heading', { name: "Which school's policy should we read with you?" }).waitFor();
  await popup.getByRole('radio', { name: /Aylesford/ }).check();
  await popup.getByRole('button', { name: /^Read with/ }).click();
  await popup.getByText('Zofia').first().waitFor();
  await popup.close();
  await composer.post();
  await heldOn(inPage);
  expect(await delivered(page)).toEqual([RISKY]);
});
