/** A light script starts with the page, the heavy one comes when the page stands: what holds before, between and after. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SUPPORTED_SITES, type SupportedSite } from '../../entrypoints/browser/supported-sites';
import { EXTENSION, type Harness, launch } from './harness';
import { heldOn, RISKY, STAFF } from './helpers/drafts';
import { enterOwnWorld } from './helpers/own-world';

/** Bytes; every page of the sites reads it before anything else. */
const LIGHT_AT_MOST = 35_000;

const FIREFOX = EXTENSION.replace('chrome', 'firefox');

describe.each([
  ['Chromium', EXTENSION],
  ['Firefox', FIREFOX],
])('as built for %s', (_browser, folder) => {
  test('a light script is declared for the start of each site, the heavy one for when the page stands', async () => {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const addresses = ({ hosts }: SupportedSite) => hosts.map((host) => `https://${host}/*`);
    expect(manifest).toMatchObject({
      content_scripts: [
        ...SUPPORTED_SITES.map((site) => ({
          js: [`social-${site.id}.js`],
          run_at: 'document_start',
          matches: addresses(site),
          all_frames: true,
        })),
        {
          js: ['social-heavy.js'],
          run_at: 'document_idle',
          matches: SUPPORTED_SITES.flatMap(addresses),
          all_frames: true,
        },
      ],
    });
  });

  test.each(SUPPORTED_SITES)('the light script for $name stays light', async ({ id }) => {
    expect((await stat(join(folder, `social-${id}.js`))).size).toBeLessThan(LIGHT_AT_MOST);
  });

  test('the heavy script is one function that is not called', async () => {
    const code = await readFile(join(folder, 'social-heavy.js'), 'utf8');
    expect(code).toMatch(/^\(globalThis\[Symbol\.for\("second-look"\)\]\?\?=\[\]\)\.push\(function\(\) ?\{/);
    expect(code).toMatch(/\}\);\n$/);
  });
});

describe('in a page', () => {
  let browser: Harness;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    return () => browser.close();
  });

  afterEach(async () => {
    expect(browser.errors).toEqual([]);
    await page?.close();
  });

  /** What stands in the place where the heavy script is handed over. */
  const place = async (): Promise<string> =>
    (await enterOwnWorld(browser.context, page)).ask(`JSON.stringify(globalThis[Symbol.for('second-look')]?.length ?? 'taken')`);

  test('that is slow to come in, a press passes and the person is told; once the page stands, it is held', async () => {
    await browser.seedSettings(STAFF);
    page = await browser.context.newPage();
    let arrive = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('https://www.linkedin.com/sharing/compose', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><div role="dialog"><div componentkey="ShareBox_textEditor" role="textbox" contenteditable="true"></div><button onclick="this.dataset.pressed = 1">Post</button></div><script src="/slow.js"></script>',
      }),
    );
    await page.route('https://www.linkedin.com/slow.js', async (route) => {
      await gate;
      await route.fulfill({ contentType: 'text/javascript', body: '' });
    });
    await page.goto('https://www.linkedin.com/sharing/compose', { waitUntil: 'commit' });
    const button = page.locator('button');
    await page.locator('[role="textbox"]').click();
    await page.keyboard.type(RISKY);
    const failed = async (): Promise<string[]> => (await browser.report(page)).failed;
    await expect.poll(failed).toEqual([expect.stringContaining('has not started on this page yet')]);
    await button.click();
    expect(await button.getAttribute('data-pressed')).toBe('1');
    expect(await failed()).toContainEqual(expect.stringContaining('went through before Second Look was ready'));
    expect(await page.evaluate(() => document.readyState)).toBe('loading');

    await button.evaluate((element) => element.removeAttribute('data-pressed'));
    arrive();
    await expect.poll(failed).toEqual([expect.stringContaining('went through before Second Look was ready')]);
    await button.click();
    await heldOn(await browser.inPage(page));
    expect(await button.getAttribute('data-pressed')).toBeNull();
  });

  test('where the site is off, the heavy script has come and was not run', async () => {
    await browser.seedSettings({ ...STAFF, sitesOff: ['x'] });
    page = await browser.open('/home');
    await expect.poll(place).toBe('1');
    await browser.seedSettings(STAFF);
    expect(await place()).toBe('1');
  });

  test('nothing of the hand-over can be seen from the page', async () => {
    await browser.seedSettings(STAFF);
    page = await browser.open('/home');
    await expect.poll(place).toBe('1');
    await page.locator('[data-testid="tweetTextarea_0"]').first().click();
    await expect.poll(place).toBe('"taken"');
    const seen = await page.evaluate(() => ({
      place: Symbol.for('second-look') in window,
      symbols: Object.getOwnPropertySymbols(window).map(String),
    }));
    expect(seen.place).toBe(false);
    expect(seen.symbols.join(' ')).not.toContain('second-look');
  });
});
