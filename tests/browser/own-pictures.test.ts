/** "Look at the pictures here": only after the button, only the person's own, cut out of one picture of the tab, with the place outlined. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OwnPictures } from '../../entrypoints/browser/messages';
import { logoFeatures } from '../../rules/image/logo-features';
import type { Settings } from '../../rules/settings';
import { accessibilityFaults, type Harness, launch, picture, until } from './harness';
import { crestAlone, pngOf, signWith } from './helpers/crest-files';
import { STAFF } from './helpers/drafts';
import { SITE_SPECS } from './sites';

const WITH_LOGO: Partial<Settings> = { ...STAFF, logo: logoFeatures(crestAlone(6)) };
const dataAddress = (number: number, alone = true): string =>
  `data:image/png;base64,${pngOf(alone ? crestAlone(number) : signWith(number)).buffer.toString('base64')}`;

/** Where each practice site has the person's portrait. */
const PORTRAIT: Record<string, string> = {
  x: '.profile .portrait img',
  facebook: 'svg.portrait image',
  instagram: '.profile .portrait img',
  linkedin: 'main .pv-top-card-profile-picture__image',
};

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
};

let browser: Harness;
let page: Page;
let popup: Page | undefined;

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(WITH_LOGO);
  return () => browser.close();
});

afterEach(async () => {
  await popup?.close();
  popup = undefined;
  await page?.close();
});

/** Lets a picture of the page show something else, and waits until it does. */
async function show(place: string, address: string): Promise<void> {
  await page
    .locator(place)
    .first()
    .evaluate(async (image, src) => {
      image.setAttribute(image instanceof HTMLImageElement ? 'src' : 'href', src);
      if (image instanceof HTMLImageElement) await image.decode();
    }, address);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** What the content script says about the pictures in view. */
const places = async (): Promise<OwnPictures> =>
  OwnPictures.parse(
    await browser.inExtension(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'own-pictures' });
    }, page.url()),
  );

/** Opens the popup over the page, with or without the toolbar's button having been pressed there. */
async function openPopup({ pressed = true } = {}): Promise<Page> {
  if (pressed) await browser.pressToolbar(page);
  popup = await browser.openPopup(page);
  return popup;
}

describe.each(SITE_SPECS.map((site) => [site.id, site] as const))('%s', (id, site) => {
  test('portrait and cover are found where they are, and nowhere but on the own profile', async () => {
    page = await browser.open(site.own.at);
    await browser.report(page);
    const { pictures } = await places();
    expect(pictures.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(id === 'instagram' ? ['portrait'] : ['portrait', 'cover']),
    );
    const box = await page
      .locator(PORTRAIT[id] ?? '')
      .first()
      .boundingBox();
    expect(pictures.find(({ kind }) => kind === 'portrait')?.box).toEqual(box);
    await page.close();
    for (const other of site.pages.filter(({ ownership }) => ownership !== 'own-profile').slice(0, 3)) {
      page = await browser.open(other.at, other.switches);
      await browser.report(page);
      expect((await places()).pictures, other.name).toEqual([]);
      await page.close();
    }
  });

  test('the logo on the portrait is seen, outlined, with the clause', async () => {
    page = await browser.open(site.own.at);
    await show(PORTRAIT[id] ?? '', dataAddress(6));
    const own = await openPopup();
    await own.getByRole('button', { name: 'Look at the pictures here' }).click();
    await own.getByAltText('Your profile picture, with the place of the logo outlined').waitFor();
    const region = own.getByRole('region', { name: 'Your pictures here' });
    await region.getByText('2.3.10').first().waitFor();
    expect(await region.getByText('The school’s logo,').count()).toBe(1);
    expect(await accessibilityFaults(own)).toEqual([]);
    await region.scrollIntoViewIfNeeded();
    await picture(own, `shots/own-pictures-${id}.png`, { fullPage: true });
    expect(browser.network.byExtension()).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});

test('another school’s crest is left alone, and that is said', async () => {
  page = await browser.open('/hannahmarsh_y4');
  await show(PORTRAIT['x'] ?? '', dataAddress(8));
  const own = await openPopup();
  await own.getByRole('button', { name: 'Look at the pictures here' }).click();
  await own.getByText(/Nothing seen in \d pictures that your policy speaks about\./).waitFor();
  expect(await own.locator('.own-place').count()).toBe(0);
  await picture(own, 'shots/own-pictures-none.png', { fullPage: true });
});

test('without a press of the toolbar’s button the browser refuses, and the popup says what to do', async () => {
  page = await browser.open('/hannahmarsh_y4');
  const own = await openPopup({ pressed: false });
  await own.getByRole('button', { name: 'Look at the pictures here' }).click();
  await own.getByText('Your browser did not let us take a picture of this tab.').waitFor();
  expect(browser.errors).toEqual([]);
});

test('what lies under a dialog is not cut out', async () => {
  page = await browser.open('/hannahmarsh_y4');
  await browser.report(page);
  expect((await places()).pictures.length).toBeGreaterThan(0);
  await page.evaluate(() => {
    const over = document.createElement('div');
    over.setAttribute('role', 'dialog');
    over.style.cssText = 'position:fixed;inset:0;z-index:99999;background:white';
    document.body.append(over);
  });
  expect((await places()).pictures).toEqual([]);
});

test('the person can cancel, and nothing is looked at before the button', async () => {
  page = await browser.open('/hannahmarsh_y4');
  const own = await openPopup();
  const look = own.getByRole('button', { name: 'Look at the pictures here' });
  await look.waitFor();
  expect(await own.locator('.own-pictures img').count()).toBe(0);
  // both in one turn of the page, so that the second press cannot come too late
  await own.evaluate(async () => {
    const named = (name: string) => [...document.querySelectorAll('button')].find((button) => button.textContent === name);
    named('Look at the pictures here')?.click();
    for (let turn = 0; turn < 5 && named('Cancel') === undefined; turn += 1) await Promise.resolve();
    named('Cancel')?.click();
  });
  await look.waitFor();
  expect(await own.locator('.own-pictures img').count()).toBe(0);
});

test('without a logo the popup says where to give one', async () => {
  await browser.seedSettings({ ...STAFF, readsPictures: false });
  page = await browser.open('/hannahmarsh_y4');
  const own = await openPopup({ pressed: false });
  await own.getByRole('button', { name: "Give your school's logo" }).waitFor();
  expect(await own.getByRole('button', { name: 'Look at the pictures here' }).count()).toBe(0);
  await browser.seedSettings(WITH_LOGO);
});

test('it is the press of the toolbar’s button that lets the tab be seen', async () => {
  page = await browser.open('/hannahmarsh_y4');
  await browser.pressToolbar(page);
  await until('the permission to see the tab', async () =>
    browser.inExtension(async () => {
      const own = globalThis as unknown as { chrome: { tabs: { captureVisibleTab(): Promise<string> } } };
      return own.chrome.tabs.captureVisibleTab().then(
        (address) => (address.startsWith('data:image/') ? true : undefined),
        () => undefined,
      );
    }, undefined),
  );
});
