/** The school's logo in the settings: taken in, told by its features alone, kept through a file, and no file can do harm. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { LogoFeatures } from '../../rules/image/features';
import type { Settings } from '../../rules/settings';
import { plain } from '../image/warp';
import { accessibilityFaults, type Harness, launch, picture, until } from './harness';
import { crestAlone, type PictureFile, pngOf } from './helpers/crest-files';

let browser: Harness;
let options: Page;

const stored = async (): Promise<Settings> => (await browser.storedSettings()) as Settings;
const give = async (file: PictureFile): Promise<void> => {
  await options.locator('#logo input[type="file"]').setInputFiles({ ...file });
};
const kept = () => until('the logo to be kept', async () => (await stored()).logo);
const words = (text: string): PictureFile => ({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(text) });

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

beforeEach(async () => {
  await options?.close();
  await browser.seedSettings({ policy: 'aylesford', role: 'teacher', accounts: { x: 'personal' } });
  options = await browser.openExtensionPage('options.html');
});

test('a picture is shown once, and only what it is told by is kept', async () => {
  await give(pngOf(crestAlone(6)));
  const logo = await kept();
  expect(LogoFeatures.safeParse(logo).success).toBe(true);
  expect(JSON.stringify(logo).length).toBeLessThan(30_000);
  await options.getByText("Your school's logo is known.").waitFor();
  await options.getByAltText('The logo as it was just taken in').waitFor();
  expect(await accessibilityFaults(options)).toEqual([]);
  await options.locator('#logo').scrollIntoViewIfNeeded();
  await picture(options, 'shots/logo-settings.png');

  await options.reload();
  await options.getByText('The picture itself was not kept').waitFor();
  expect(await options.getByAltText('The logo as it was just taken in').count()).toBe(0);

  await options.getByRole('button', { name: 'Take the logo away' }).click();
  await until('the logo to be gone', async () => ((await stored()).logo === undefined ? true : undefined));
  await options.getByRole('button', { name: 'Choose a picture of the logo' }).waitFor();
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Choose a picture of the logo');
});

test('a drawing serves as well, and nothing in it is run or fetched', async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 120" onload="alert(1)">
    <script>alert(2)</script><image href="https://elsewhere.example/spy.png" width="9" height="9"/>
    <path d="M5 5h90v60c0 30-30 42-45 50C35 107 5 95 5 65z" fill="#123a6b"/><path d="M15 15h32v40H15z" fill="#fff"/>
    <circle cx="70" cy="35" r="16" fill="#e7b416"/><path d="M20 70l15 25 15-25zM55 70h25l-8 20H55z" fill="#fff"/><path d="M22 20l18 28M40 20L22 48" stroke="#a00" stroke-width="4"/></svg>`;
  await give({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) });
  expect(LogoFeatures.safeParse(await kept()).success).toBe(true);
  expect(browser.practice.arrivals.filter(({ host }) => host === 'elsewhere.example')).toEqual([]);
  expect(browser.network.byExtension()).toEqual([]);
  expect(browser.errors).toEqual([]);
});

test('the settings file keeps it, and brings it back', async () => {
  await give(pngOf(crestAlone(6)));
  const logo = await kept();
  const [saved] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const buffer = await readFile(await saved.path());
  await options.getByRole('button', { name: 'Take the logo away' }).click();
  await until('the logo to be gone', async () => ((await stored()).logo === undefined ? true : undefined));
  await options.locator('#file input[type="file"]').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
  expect(await kept()).toEqual(logo);
});

test('every file that cannot serve is refused with a sentence, and the logo given before stays', async () => {
  await give(pngOf(crestAlone(6)));
  const logo = await kept();
  const bomb = pngOf(plain(1, 1, [0, 0, 0])).buffer;
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  const cut = pngOf(crestAlone(6));
  const files: readonly (readonly [PictureFile, string])[] = [
    [{ ...words(''), buffer: Buffer.alloc(0) }, 'This file is empty.'],
    [words('Dear parents and carers'), 'This is not a picture we can read: choose a PNG, JPEG, WebP or SVG file.'],
    [{ ...words(''), buffer: bomb }, 'This picture is too large to look at: choose one of at most 64 million pixels.'],
    [{ ...cut, buffer: cut.buffer.subarray(0, 60) }, 'This picture is damaged: your browser cannot show it.'],
    [pngOf(plain(300, 300, [250, 250, 250])), 'This picture is one plain colour: choose one that shows the logo.'],
    [pngOf(plain(1, 1, [0, 0, 0])), 'This picture is one plain colour: choose one that shows the logo.'],
    [words('<svg viewBox="0 0 10 10"><path'), 'This drawing is damaged: choose a PNG or JPEG of the logo.'],
    [
      words('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>'),
      'This drawing is damaged: choose a PNG or JPEG of the logo.',
    ],
  ];
  for (const [file, told] of files) {
    await give(file);
    await options.locator('#logo').getByText(told).waitFor();
    await options.getByText('The logo you gave before is still known.').waitFor();
    expect((await stored()).logo).toEqual(logo);
    // so that the same sentence again would be seen
    await give(pngOf(crestAlone(6)));
    await options.locator('#logo').getByText(told).waitFor({ state: 'detached' });
  }
  expect(browser.errors).toEqual([]);
});
