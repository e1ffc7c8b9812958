/** The joining review once more in Firefox: begun, read on four sites, closed and resumed, two put right, one accepted, printed and saved. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReview } from '../../rules/review/parse';
import { until } from './harness';
import { STAFF } from './helpers/drafts';
import { type FirefoxHarness, hasFirefox, launchFirefox } from './helpers/firefox';
import { SITE_SPECS } from './sites';

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

let folder: string;
let firefox: FirefoxHarness;
let page: Page;

const start = () => launchFirefox({ profile: join(folder, 'profile'), downloads: join(folder, 'saved') });
const stored = async () =>
  parseReview(
    JSON.parse(await page.evaluate(async () => JSON.stringify((await chrome.storage.local.get('review'))['review'] ?? null))),
  ).value;

/** The first thing to press that is called this, whole words. */
const called = (name: string): Promise<ElementHandle<Element>> =>
  until(`"${name}"`, async () => {
    const found = await page.evaluateHandle((wanted) => {
      const all = [...document.querySelectorAll('a, button, label, summary')];
      return all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim() === wanted);
    }, name);
    return (found.asElement() ?? undefined) as ElementHandle<Element> | undefined;
  });
/** Presses it once it stands still: Puppeteer, unlike Playwright, presses where a thing was when it looked. */
async function press(name: string): Promise<void> {
  let before: string | undefined;
  const still = await until(`"${name}" to stand still`, async () => {
    const one = await called(name);
    const box = JSON.stringify(await one.boundingBox());
    const moved = box !== before;
    before = box;
    return moved ? undefined : one;
  });
  await still.click();
}
const reads = (words: string): Promise<true> =>
  until(`"${words}"`, async () =>
    (await page.evaluate((wanted) => document.body.innerText.includes(wanted), words)) ? true : undefined,
  );

async function readOwn(at: string, id: (typeof SITE_SPECS)[number]['id']): Promise<void> {
  const own = await firefox.open(at);
  await until(`the profile on ${id} to be in the review`, async () =>
    (await stored()).rounds[id]?.read === undefined ? undefined : true,
  );
  await own.close();
}

describe.skipIf(!hasFirefox())('the joining review in Firefox', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-look-'));
    firefox = await start();
    await firefox.seedSettings(STAFF);
    page = await firefox.openExtensionPage('review.html#review');
  });

  afterAll(async () => {
    await firefox?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('begins, and reads the four profiles', async () => {
    await reads('A calm half hour');
    for (const name of ['Facebook', 'X', 'Instagram', 'LinkedIn']) await press(name);
    await press('Begin');
    await reads('Your review');
    for (const { id, own } of SITE_SPECS) await readOwn(own.at, id);
  });

  test('goes on after the browser was closed', async () => {
    const before = await stored();
    expect(before.rounds.linkedin?.read).toBeDefined();
    await firefox.close();
    firefox = await start();
    page = await firefox.openExtensionPage('review.html#review');
    await reads('Your review');
    expect(await stored()).toEqual(before);
  });

  test('two are put right on the site, one is accepted', async () => {
    await press('Go on with X');
    await reads('Your profile');
    const edit = await firefox.open('https://x.com/settings/profile');
    const bio = await edit.waitForSelector('textarea[name="description"]');
    await bio?.click({ count: 3 });
    await edit.keyboard.down('Control');
    await edit.keyboard.press('a');
    await edit.keyboard.up('Control');
    await bio?.type('Gardens, dogs and bad puns');
    await (await edit.waitForSelector('[data-testid="Profile_Save_Button"]'))?.click();
    await until('two findings to be ticked', async () =>
      ((await stored()).rounds.x?.found.filter(({ fixed }) => fixed?.by === 'read').length ?? 0) >= 2 ? true : undefined,
    );
    await edit.close();
    await page.bringToFront();
    await reads('read on the page');
    await press('This is fine because ...');
    await press('It is not about my school');
    await reads('Fine because: It is not about my school');
  });

  test('is finished, printed and saved', async () => {
    await press('Done with X');
    await press('Finish the review');
    await reads('That is your review done.');
    await press('See the report');
    await reads('Clause by clause');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await press('Save as a file');
    const html = await until('the saved report', async () => {
      const [file] = await readdir(join(folder, 'saved')).catch((): string[] => []);
      const words = file === undefined ? '' : await readFile(join(folder, 'saved', file), 'utf8');
      return words.includes('</html>') ? words : undefined;
    });
    expect(html).toContain('It is not about my school');
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|https?:|moz-extension/i);
  });
});
