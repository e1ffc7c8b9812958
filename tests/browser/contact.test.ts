/** At the moment somebody presses Follow: one card, one tap, the answer; nothing is held, nothing is read, and it can be switched off. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { POLICIES } from '../../rules/policies';
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
    await expect.poll(() => inPage.text()).toContain('Tap what is so as well:');
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

  test('the clause leads to the policy, opened there; the card is still there on coming back', async () => {
    await open();
    await follow().click();
    await expect.poll(() => inPage.text()).toContain('Somebody from school?');
    await inPage.click('A pupil');
    await expect.poll(() => inPage.text()).toContain('Read it in the policy');
    const [reader] = await Promise.all([page.context().waitForEvent('page'), inPage.click('Read it in the policy')]);
    await reader.locator('.reader-marked:focus').waitFor();
    expect(reader.url()).toMatch(/review\.html#policy\/8\.3$/);
    await reader.close();
    expect(await inPage.text()).toContain("Coppice's policy (8.3)");
  });

  test('in a low window the card stays in sight when the clause is opened in it', async () => {
    await open();
    await page.setViewportSize({ width: 1000, height: 640 });
    await follow().click();
    await expect.poll(() => inPage.text()).toContain('Somebody from school?');
    await inPage.click('A pupil');
    await expect.poll(() => inPage.text()).toContain('Read it in the policy');
    await inPage.click(/^8\.3/);
    await expect.poll(() => inPage.text()).toContain('Former pupils count until they are 18.');
    await expect
      .poll(async () => (await inPage.standing()).map(({ box }) => box.top >= 0 && box.bottom <= 640 && box.right <= 1000))
      .toEqual([true]);
    await picture(page, 'pictures/contact-low.png');
  });

  test.each(POLICIES.map(({ id }) => id))(
    '“we are related” is one tap away in the policy of %s, and answered',
    async (policy) => {
      await browser.seedSettings({ ...STAFF, policy });
      await open();
      for (const who of ['A pupil', 'A former pupil', 'A parent']) {
        await follow().or(unfollow()).click();
        if ((await ours().count()) === 0) await follow().click();
        await expect.poll(() => inPage.text()).toContain('Somebody from school?');
        await inPage.click(who);
        await expect.poll(() => inPage.controls()).toContain('we are related');
        const before = (await inPage.text()).split('\n');
        await inPage.click('we are related');
        await expect.poll(() => inPage.controls()).not.toContain('we are related');
        const after = (await inPage.text()).split('\n');
        // it is answered: by another answer or step, or by a word that it changes nothing
        expect(after.filter((line) => !before.includes(line))).not.toEqual([]);
        await picture(page, `pictures/contact-related-${policy}-${who}.png`);
        await inPage.click(/^Close/);
        await expect.poll(() => ours().count()).toBe(0);
      }
    },
  );

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
