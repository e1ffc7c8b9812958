/** Words in pictures are read in the browser, by files of our own, without a request, and go through the same check. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { excerptOf } from '../../entrypoints/social.content/excerpt';
import type { Finding } from '../../rules/finding';
import { delivered, type Harness, launch, picture, refusedByPage, until } from './harness';
import { heldOn, STAFF, whenPressCounts } from './helpers/drafts';
import { type FirefoxHarness, hasFirefox, launchFirefox } from './helpers/firefox';
import { shownAt } from './helpers/kinds';
import { drawWords } from './helpers/word-pictures';

const LINES = ['Ring me at home', '07700 900461'];
const WORDS = 'Morning all';
const ATTACH = 'main .composer input[type="file"]';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

let browser: Harness;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(STAFF);
  return () => browser.close();
});

afterEach(async () => {
  await page?.close();
});

async function attach(lines: readonly string[]): Promise<void> {
  const drawn = await page.evaluate(drawWords, lines);
  await page.locator(ATTACH).setInputFiles({ name: 'sign.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(drawn, 'base64') });
}

const findings = async (): Promise<Finding[]> =>
  (await browser.report(page)).checked.filter(({ id }) => id === 'draft').flatMap((item) => item.findings);

test('a telephone number in a picture is found, held once with its clause, and nothing is asked of anybody', async () => {
  page = await browser.open('/home');
  await page.locator('main .composer [role="textbox"]').click();
  await page.keyboard.type(WORDS);
  await attach(LINES);
  const [found] = await until('the number to be read', async () => {
    const seen = (await findings()).filter(({ field }) => field === 'picture');
    return seen.length > 0 ? seen : undefined;
  });
  expect(found).toMatchObject({ topic: 'contact-details', evidence: '07700 900461' });
  const inPage = await browser.inPage(page);
  const post = shownAt(page, 'main .composer .post-button');
  await post.click();
  await heldOn(inPage);
  expect(await inPage.text()).toMatch(/read in the picture/);
  await picture(page, 'shots/draft-with-words.png');
  await whenPressCounts(page);
  await post.click();
  await expect.poll(() => delivered(page)).toEqual([WORDS]);
  expect(browser.network.byExtension()).toEqual([]);
  expect(await refusedByPage(page)).toEqual([]);
  expect(browser.errors).toEqual([]);
});

test('words with nothing to say about raise nothing, and it can be switched off', async () => {
  await browser.seedSettings({ ...STAFF, readsPictures: false });
  page = await browser.open('/home');
  await page.locator('main .composer [role="textbox"]').click();
  await page.keyboard.type(WORDS);
  await attach(LINES);
  await until('the draft to be looked at', async () =>
    (await browser.report(page)).checked.some(({ excerpt }) => excerpt === excerptOf(WORDS)) ? true : undefined,
  );
  expect(await findings()).toEqual([]);
  await browser.seedSettings(STAFF);
  await until('the words to be read after all', async () => ((await findings()).length > 0 ? true : undefined));
});

/** Has one drawn picture read by the background, in whatever page of the extension this runs. */
const readBy = (jpeg: string): Promise<unknown> => chrome.runtime.sendMessage({ type: 'read-picture', jpeg });

test('what is no picture is answered, and the next picture is read', async () => {
  page = await browser.openExtensionPage('options.html');
  expect(await page.evaluate(readBy, 'AAAA')).toEqual({ words: '' });
  expect(await page.evaluate(readBy, '*')).toBeFalsy();
  const drawn = await page.evaluate(drawWords, LINES);
  expect(await page.evaluate(readBy, drawn)).toEqual({ words: LINES.join('\n') });
  expect(await page.evaluate(readBy, await page.evaluate(drawWords, []))).toEqual({ words: '' });
});

test.skipIf(!hasFirefox())('in Firefox, where the background is a page, the same words are read', async () => {
  const firefox: FirefoxHarness = await launchFirefox();
  try {
    const own = await firefox.openExtensionPage('options.html');
    const drawn = await own.evaluate(drawWords, LINES);
    expect(await own.evaluate(readBy, drawn)).toEqual({ words: LINES.join('\n') });
  } finally {
    await firefox.close();
  }
});
