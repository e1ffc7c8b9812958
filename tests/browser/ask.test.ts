/** Ask in a real browser: by keyboard alone in the popup, the policy at a clause, and the menu on selected words. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults, type Harness, launch, POPUP, picture, until } from './harness';

declare const chrome: {
  storage: {
    session: { set(values: Record<string, unknown>): Promise<void>; get(keys: null): Promise<Record<string, unknown>> };
  };
};

let browser: Harness;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

beforeEach(async () => {
  await browser.seedSettings({ policy: 'coppice-junior' });
});

afterEach(async () => {
  expect(browser.errors).toEqual([]);
  await page?.close();
});

const heading = (name: string) => page.getByRole('heading', { name, exact: true });

describe('in the popup', () => {
  beforeEach(async () => {
    page = await browser.openExtensionPage('popup.html');
    await page.setViewportSize(POPUP);
    await page.getByRole('tab', { name: 'This page' }).focus();
  });

  test('by keyboard alone: asked, answered, a fact added, the policy opened at the clause', async () => {
    const { keyboard } = page;
    await keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Ask', selected: true }).waitFor();
    // the arrow keys only look; the focus stays on the tabs
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ask');
    await until('the focus in the box', async () =>
      (await page.evaluate(() => document.activeElement?.localName)) === 'textarea'
        ? true
        : (await keyboard.press('Tab'), undefined),
    );
    await keyboard.type('can i friend this parent');
    await heading('No').waitFor();
    expect(await page.getByRole('article', { name: 'Answer' }).textContent()).toContain('8.4');
    await page.getByRole('button', { name: /I am a parent here too/ }).focus();
    await keyboard.press('Enter');
    await heading('Yes, if …').waitFor();
    await page.getByRole('button', { name: 'Not so: I am a parent here too' }).waitFor();
    await page.getByRole('button', { name: 'Read it in the policy' }).focus();
    const opened = browser.context.waitForEvent('page');
    await keyboard.press('Enter');
    const reader = await opened;
    await reader.locator('.reader-marked').waitFor();
    expect(await reader.locator('.reader-marked article').getAttribute('aria-label')).toBe('8.4');
    await reader.close();
  });

  test('a polite line is copied', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('tab', { name: 'Ask' }).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill('a pupil wants to follow me');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('I keep my own accounts apart from school');
  });

  test('the question stays while one looks at another tab, and is gone with the popup', async () => {
    await page.getByRole('tab', { name: 'Ask' }).click();
    const box = page.getByRole('textbox', { name: 'Your question' });
    await box.fill('half term?');
    await page.getByRole('tab', { name: 'Paste and check' }).click();
    await page.getByRole('tab', { name: 'Ask' }).click();
    expect(await box.inputValue()).toBe('half term?');
    await page.reload();
    await page.getByRole('tab', { name: 'Ask' }).click();
    expect(await box.inputValue()).toBe('');
  });
});

describe('the full page', () => {
  test('words selected on a page arrive as the question, once, and are in no address', async () => {
    await browser.inExtension((asked) => chrome.storage.session.set({ asked }), 'a pupil followed me on insta');
    page = await browser.openExtensionPage('review.html#ask');
    await heading('No').waitFor();
    expect(await page.getByRole('textbox', { name: 'Your question' }).inputValue()).toBe('a pupil followed me on insta');
    expect(page.url()).not.toContain('pupil');
    expect(await browser.inExtension(() => chrome.storage.session.get(null), undefined)).toEqual({});
    await page.reload();
    await page.getByText('For example').waitFor();
  });

  test('what was left there by somebody else is not believed', async () => {
    await browser.inExtension((asked) => chrome.storage.session.set({ asked }), { html: '<b>' } as never);
    page = await browser.openExtensionPage('review.html#ask');
    await page.getByText('For example').waitFor();
  });

  test('the policy is searched, put beside another, and a clause has an address of its own', async () => {
    page = await browser.openExtensionPage('review.html#policy');
    await page.getByRole('searchbox', { name: 'Search' }).fill('opinions are your own');
    await expect.poll(() => page.getByRole('article').first().getAttribute('aria-label')).toBe('7.1');
    await page.getByRole('link', { name: '7.1', exact: true }).click();
    await expect.poll(() => page.locator('.reader-marked article').getAttribute('aria-label')).toBe('7.1');
    expect(page.url()).toMatch(/#policy\/7\.1$/);
    await page.getByRole('combobox', { name: 'Beside it' }).selectOption('barleyhurst-park');
    await page.getByText('does not speak of it.').first().waitFor();
  });

  test('without a policy one is led to choose it', async () => {
    await browser.seedSettings({});
    page = await browser.openExtensionPage('review.html#ask');
    await page.getByRole('button', { name: 'Choose my school’s policy' }).waitFor();
  });
});

describe('for everyone', () => {
  const QUESTIONS = ['can i friend this parent', 'when is half term', 'found nudes of a pupil', 'can i scroll facebook at lunch'];

  test.each(['light', 'dark'] as const)(
    'axe-core finds nothing to mend on any answer, or in the reader: %s',
    async (colorScheme) => {
      page = await browser.openExtensionPage('popup.html');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(POPUP);
      await page.getByRole('tab', { name: 'Ask' }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      for (const question of QUESTIONS) {
        await page.getByRole('textbox', { name: 'Your question' }).fill(question);
        await page.getByRole('article', { name: 'Answer' }).waitFor();
        expect(await accessibilityFaults(page), question).toEqual([]);
      }
      await picture(page, `pictures/ask-popup-${colorScheme}.png`, { fullPage: true });
      await page.close();
      page = await browser.openExtensionPage('review.html#policy/8.3');
      await page.emulateMedia({ colorScheme });
      await page.locator('.reader-marked').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await picture(page, `pictures/ask-policy-${colorScheme}.png`);
      await page.getByRole('combobox', { name: 'Beside it' }).selectOption('aylesford');
      await page.getByRole('heading', { name: 'Naming the school' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );

  test.each([320, 380, 800])('nothing is cut off at %d px', async (width) => {
    page = await browser.openExtensionPage('review.html#policy');
    await page.setViewportSize({ width, height: 700 });
    await page.locator('.reader').waitFor();
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
    await page.getByRole('combobox', { name: 'Beside it' }).selectOption('aylesford');
    expect(await sideways()).toBe(0);
    await page.getByRole('link', { name: 'Ask' }).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill(`can i friend ${'a very long parent '.repeat(30)}`);
    await page.getByRole('article', { name: 'Answer' }).waitFor();
    expect(await sideways()).toBe(0);
  });
});
