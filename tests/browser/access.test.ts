/** A site's access taken back in the browser's own settings: the popup says so, and hears when it is given again. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, type Harness, launch } from './harness';
import { STAFF } from './helpers/drafts';

/** What the browser's own page for extensions changes its settings with. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' }): Promise<void>;
  };
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

/** Changes on which sites the extension may be, as a person does on the browser's page for extensions. */
async function letIn(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
    extensionId: browser.extensionId,
    hostAccess,
  });
  await settings.close();
}

test('the popup says that the browser keeps us out, and goes on once it lets us in', async () => {
  page = await browser.open('/home');
  const popup = await browser.openPopup(page);
  await popup.getByText('Nothing of yours to read here yet.').waitFor();
  await letIn('ON_CLICK');
  await page.reload();
  await popup.getByText('Your browser does not let Second Look into Facebook, X, Instagram and LinkedIn.').waitFor();
  await popup.getByRole('button', { name: 'Give access again' }).waitFor();
  expect(await popup.getByRole('button', { name: 'Refresh this page' }).count()).toBe(0);
  expect(await accessibilityFaults(popup)).toEqual([]);

  await letIn('ON_ALL_SITES');
  await popup.getByRole('button', { name: 'Refresh this page' }).click();
  await popup.getByText('Nothing of yours to read here yet.').waitFor();
  await popup.close();
});
