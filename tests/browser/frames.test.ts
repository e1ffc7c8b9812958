/** Frames: what is written in one of the site's own is the page's business; a site inside somebody else's page is not ours. */
import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type Harness, launch, until } from './harness';
import { heldOn, lookedAt, RISKY, STAFF, siteSettled } from './helpers/drafts';
import { editorOf, openKind, waysOf } from './helpers/kinds';
import { linkedin } from './sites/linkedin';

declare const chrome: { action: { getBadgeText(of: { tabId: number }): Promise<string> }; tabs: typeof browserTabs };
declare const browserTabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };

const framed = linkedin.kinds.find(({ frame }) => frame !== undefined);
if (framed === undefined) throw new Error('No kind of composer stands in a frame.');
const kind = framed;

let browser: Harness;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(STAFF);
  return () => browser.close();
});

afterEach(async () => {
  expect(browser.errors).toEqual([]);
  await page?.close();
});

const badge = (): Promise<string> =>
  browser.inExtension(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, page.url());

const inner = async (): Promise<Frame> => {
  const frame = await (await page.waitForSelector(kind.frame ?? '')).contentFrame();
  if (frame === null) throw new Error('The frame has no page in it.');
  return frame;
};

async function openFrame(): Promise<void> {
  page = await browser.open(kind.at);
  await openKind(page, kind);
}

test('popup and toolbar hear of it from the page, until the frame has gone', async () => {
  await openFrame();
  await page.keyboard.type(RISKY);
  await lookedAt(browser, page, RISKY);
  const { checked, ownership } = await browser.report(page);
  expect(ownership).toBe('elsewhere');
  expect(checked).toEqual([expect.objectContaining({ id: 'draft', kind: 'draft', audience: 'public' })]);
  await expect.poll(badge).toBe('1');
  await page.evaluate((place) => document.querySelector(place)?.remove(), kind.frame ?? '');
  await expect.poll(async () => (await browser.report(page)).checked).toEqual([]);
  await expect.poll(badge).toBe('');
});

test('a box in the frame that could not be read is named, and the page goes on', async () => {
  await openFrame();
  await (await inner()).evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.textContent = 'x';
    document.body.append(box);
    box.focus();
  });
  await page.keyboard.type('Words nobody knows');
  await expect.poll(async () => (await browser.report(page)).unread).toEqual(['the box you are writing in']);
  await editorOf(page, kind).click();
  await page.keyboard.type(RISKY);
  await waysOf(page, kind)[0]?.[1]();
  await heldOn(await browser.inPage(page));
});

test('what the page keeps private stays private in its frames', async () => {
  page = await browser.open('https://www.linkedin.com/messaging/');
  const inPage = await browser.inPage(page);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.className = 'writes';
    frame.src = '/sharing/compose?composer=page';
    document.querySelector('main')?.append(frame);
  });
  await editorOf(page, kind).click();
  await page.keyboard.type(RISKY);
  await waysOf(page, kind)[0]?.[1]();
  await until('the words to be sent', async () =>
    (await page.evaluate(() => window.__delivered.length)) > 0 ? true : undefined,
  );
  expect(await inPage.roots()).toBe(0);
  expect((await browser.report(page)).checked).toEqual([]);
});

test("a site in somebody else's page is left alone", async () => {
  page = await browser.context.newPage();
  const pages: Readonly<Record<string, string>> = {
    'https://elsewhere.example/': '<!doctype html><iframe src="https://www.linkedin.com/sharing/compose"></iframe>',
    'https://www.linkedin.com/sharing/compose':
      '<!doctype html><div role="dialog"><div componentkey="ShareBox_textEditor" role="textbox" contenteditable="true"></div><button onclick="this.dataset.pressed = 1">Post</button></div>',
  };
  await page.route(
    (url) => url.href in pages,
    (route) => route.fulfill({ contentType: 'text/html', body: pages[route.request().url()] ?? '' }),
  );
  const write = async (): Promise<void> => {
    const inside = page.frames().find((frame) => frame.url().startsWith('https://www.linkedin.com/'));
    if (inside === undefined) throw new Error('LinkedIn is not there.');
    await inside.locator('[role="textbox"]').click();
    await page.keyboard.type(RISKY);
    await siteSettled(page);
    await inside.locator('button').click();
  };
  // the same page by itself is looked after, so that this test can fail
  await page.goto('https://www.linkedin.com/sharing/compose');
  await write();
  const alone = await browser.inPage(page);
  await heldOn(alone);
  expect(await page.locator('button[data-pressed]').count()).toBe(0);

  await page.goto('https://elsewhere.example/');
  await write();
  const within = await browser.inPage(page);
  expect(await page.frames()[1]?.locator('button[data-pressed]').count()).toBe(1);
  expect(await within.roots()).toBe(0);
  expect(await within.highlights()).toEqual([]);
});
