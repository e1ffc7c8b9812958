/** At the moment somebody presses Follow: one card, one tap, the answer; nothing is held, nothing is read, and it can be switched off. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Harness, launch, picture } from './harness';
import { accessibilityFaultsInNotes } from './helpers/accessibility';
import { STAFF } from './helpers/drafts';
import type { InPage } from './helpers/in-page';
import { SITE_SPECS } from './sites';

const OTHER = '/josielinwood';

let browser: Harness;
let page: Page;
let inPage: InPage;

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

beforeEach(async () => {
  await browser.seedSettings({ ...STAFF, policy: 'coppice-junior' });
});

afterEach(async () => {
  expect(browser.errors).toEqual([]);
  await page?.close();
});

const follow = () => page.getByTestId('primaryColumn').locator('[data-testid$="-follow"]').first();
const unfollow = () => page.getByTestId('primaryColumn').locator('[data-testid$="-unfollow"]').first();
const ours = () => page.locator('second-look-notes');

async function open(): Promise<void> {
  page = await browser.open(OTHER);
  inPage = await browser.inPage(page);
  await follow().waitFor();
}

describe('on every site', () => {
  test.each(SITE_SPECS.flatMap(({ contacts }) => contacts.map(({ at, press }) => [at, press] as const)))(
    '%s: the press goes through, and the card asks and answers',
    async (at, press) => {
      page = await browser.open(at);
      inPage = await browser.inPage(page);
      await page.locator(press).first().click();
      await expect.poll(() => inPage.text()).toContain('Somebody from school?');
      await inPage.click('A pupil');
      await expect.poll(() => inPage.text()).toContain("Coppice's policy");
    },
  );
});

describe('a press of Follow', () => {
  test('goes through, and a card asks who it is; one tap answers with the clause', async () => {
    await open();
    await follow().click();
    await unfollow().waitFor();
    await expect.poll(() => inPage.text()).toContain('Somebody from school?');
    expect(await accessibilityFaultsInNotes(browser.context, page)).toEqual([]);
    await picture(page, 'pictures/contact-card.png');
    await inPage.click('A pupil');
    await expect.poll(() => inPage.text()).toContain("Coppice's policy (8.3)");
    expect(await inPage.text()).toContain('you can undo it here, or in your list of friends or followers');
    expect(await accessibilityFaultsInNotes(browser.context, page)).toEqual([]);
    await picture(page, 'pictures/contact-answer.png');
    await inPage.click(/^Close/);
    await expect.poll(() => ours().count()).toBe(0);
  });

  test('the clause opens in plain words, and what would change the answer is one more tap', async () => {
    await open();
    await follow().click();
    await expect.poll(() => inPage.text()).toContain('Somebody from school?');
    await inPage.click('A pupil');
    await expect.poll(() => inPage.text()).toContain('It is another answer if');
    expect(await inPage.text()).toContain('let a senior leader know (8.3.2)');
    await inPage.click(/^8\.3/);
    await expect.poll(() => inPage.text()).toContain('Former pupils count until they are 18.');
    await picture(page, 'pictures/contact-clause.png');
    await inPage.click(/^8\.3/);
    await expect.poll(() => inPage.text()).not.toContain('Former pupils count until they are 18.');
    await inPage.click('we are related');
    await expect.poll(() => inPage.text()).toContain('The child belongs to your family');
    expect(await inPage.text()).toContain('Yes, if');
    expect(await accessibilityFaultsInNotes(browser.context, page)).toEqual([]);
    await picture(page, 'pictures/contact-family.png');
  });

  test('nothing is read about the other person: the popup says whose page it is, and no more', async () => {
    await open();
    await follow().click();
    await expect.poll(() => inPage.text()).toContain('Somebody from school?');
    expect((await browser.report(page)).checked).toEqual([]);
  });

  test('“Nobody from school” is not asked again on that page, but on another', async () => {
    await open();
    await follow().click();
    await expect.poll(() => inPage.text()).toContain('Somebody from school?');
    await inPage.click('Nobody from school');
    await expect.poll(() => ours().count()).toBe(0);
    await unfollow().click();
    await follow().click();
    await unfollow().waitFor();
    expect(await ours().count()).toBe(0);
    await page.goto(new URL('/hannahmarsh_y4', page.url()).href);
    const suggested = page
      .locator('[data-testid="sidebarColumn"] [data-testid$="-follow"], aside [data-testid$="-follow"]')
      .first();
    await suggested.click();
    await expect.poll(() => inPage.text()).toContain('Somebody from school?');
  });

  test('Escape and a click elsewhere close the card', async () => {
    await open();
    await follow().click();
    await expect.poll(() => inPage.text()).toContain('Somebody from school?');
    await page.keyboard.press('Escape');
    await expect.poll(() => ours().count()).toBe(0);
  });

  test('a press made by a script asks nothing', async () => {
    await open();
    await follow().evaluate((button) => (button as HTMLElement).click());
    await unfollow().waitFor();
    expect(await ours().count()).toBe(0);
  });

  test('switched off, it asks nothing', async () => {
    await browser.seedSettings({ ...STAFF, asksAtContact: false });
    await open();
    await follow().click();
    await unfollow().waitFor();
    expect((await browser.report(page)).failed).toEqual([]);
    expect(await ours().count()).toBe(0);
  });
});
