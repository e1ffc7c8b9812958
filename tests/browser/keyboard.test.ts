/** The keyboard alone is enough: everything in popup and settings page is reached, stands out, and does what it says. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../rules/settings';
import { composerOn, type Harness, launch, until } from './harness';
import { heldOn, lookedAt, RISKY, STAFF } from './helpers/drafts';
import { ownRead } from './helpers/own-posts';

const OWN = '/hannahmarsh_y4';

declare const chrome: { storage: { local: { clear(): Promise<void> } } };

let browser: Harness;
let page: Page;
let popup: Page;

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

beforeEach(async () => {
  await browser.inExtension(() => chrome.storage.local.clear(), undefined);
  await browser.seedSettings(STAFF);
});

afterEach(async () => {
  expect(browser.errors).toEqual([]);
  await popup?.close();
  await page?.close();
});

/** Name and look of what has the focus: whether it can be seen, and stands out. */
const focused = (of: Page) =>
  of.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    return {
      place: [...document.querySelectorAll('*')].indexOf(at),
      name: `${at.getAttribute('role') ?? at.localName} ${(at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').trim()}`,
      marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inSight: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });

/** Presses a key until something like `name` has the focus. */
async function keyTo(of: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (name.test((await focused(of))?.name ?? '')) return;
    await of.keyboard.press(key);
  }
  throw new Error(`${key} never led to ${name}.`);
}

describe('popup by keyboard alone', () => {
  test('every control is reached in order, stands out, and is in sight', async () => {
    page = await browser.open(OWN);
    await ownRead(browser, page);
    popup = await browser.openPopup(page);
    await popup.getByText(/^Read: /).waitFor();
    const all = await popup.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')].filter(
          (control) => control.checkVisibility({ visibilityProperty: true }) && control.tabIndex >= 0,
        ).length,
    );
    const order: string[] = [];
    const places = new Set<number>();
    for (;;) {
      await popup.keyboard.press('Tab');
      const at = await focused(popup);
      // after the last one it begins again
      if (at === undefined || places.has(at.place)) break;
      places.add(at.place);
      expect(at, at.name).toMatchObject({ marked: true, inSight: true });
      order.push(at.name);
    }
    expect(order).toHaveLength(all);
    expect(order[0]).toMatch(/: change$/);
    expect(order[1]).toBe('tab This page');
    expect(order.at(-1)).toBe('button Settings');
  });

  test('choosing a policy, pasting, settling a finding with a reason, and bringing it back', async () => {
    await browser.seedSettings({});
    page = await browser.open('/home');
    popup = await browser.openPopup(page);
    await popup.getByRole('radiogroup', { name: 'School' }).waitFor();
    const { keyboard } = popup;

    await keyTo(popup, /^input/);
    await keyboard.type('ayles');
    await popup.getByText('One school').waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyTo(popup, /^button Read with/);
    await keyboard.press('Enter');
    await popup.getByRole('tablist').waitFor();
    await expect.poll(async () => (await focused(popup))?.name).toMatch(/: change$/);
    expect(await browser.storedSettings()).toMatchObject({ policy: 'aylesford' });

    await keyTo(popup, /^tab This page/);
    await keyboard.press('ArrowRight');
    expect((await focused(popup))?.name).toBe('tab Ask');
    await keyboard.press('ArrowRight');
    expect((await focused(popup))?.name).toBe('tab Paste and check');
    await keyTo(popup, /^textarea/);
    await keyboard.type(RISKY);
    const panel = popup.getByRole('tabpanel', { name: 'Paste and check' });
    await panel.getByRole('article').waitFor();

    await keyTo(popup, /^button This is fine because/);
    await keyboard.press('Enter');
    const reasons = panel.getByRole('group', { name: 'This is fine because' });
    await expect
      .poll(() =>
        reasons
          .getByRole('button')
          .first()
          .evaluate((first) => first === document.activeElement),
      )
      .toBe(true);
    await keyboard.press('Escape');
    await reasons.waitFor({ state: 'detached' });
    expect((await focused(popup))?.name).toMatch(/^button This is fine because/);
    await keyboard.press('Enter');
    await keyTo(popup, /^input/);
    await keyboard.type('The number is from a drama');
    await keyboard.press('Enter');
    await panel.getByRole('article').waitFor({ state: 'detached' });
    expect((await focused(popup))?.name).toMatch(/^textarea/);
    await until('the reason to be kept', async () => {
      const { acknowledged } = (await browser.storedSettings()) as Settings;
      return acknowledged[0]?.reason === 'The number is from a drama' ? true : undefined;
    });

    await keyTo(popup, /^summary Settled/);
    await keyboard.press('Enter');
    await keyTo(popup, /Bring back/);
    await keyboard.press('Enter');
    await panel.getByRole('article').waitFor();
    expect(((await browser.storedSettings()) as Settings).acknowledged).toEqual([]);
  });

  test('what is settled in the popup is not held on the page, until it is brought back', async () => {
    page = await browser.open('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await lookedAt(browser, page, RISKY);
    popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: 'This is wrong' }).click();
    await popup.getByText('Settled (1)').waitFor();
    const inPage = await browser.inPage(page);
    await expect.poll(() => inPage.controls()).toEqual(['Second Look: Nothing here your policy speaks about.']);
    expect(await inPage.highlights()).toEqual([]);
    await popup.getByText('Settled (1)').click();
    await popup.getByRole('button', { name: /^Bring back/ }).click();
    await expect.poll(() => inPage.controls()).toEqual(['Second Look: 1 thing to look at']);
    await composer.post();
    await heldOn(inPage);
  });
});

describe('settings page by keyboard alone', () => {
  test('the first four answers by keyboard, kept as they are given', async () => {
    await browser.inExtension(() => chrome.storage.local.clear(), undefined);
    page = await browser.openExtensionPage('options.html');
    await page.getByRole('radiogroup', { name: 'School' }).waitFor();
    const { keyboard } = page;
    await keyTo(page, /^input/);
    await keyboard.type('ayles');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await expect.poll(() => browser.storedSettings()).toMatchObject({ policy: 'aylesford' });
    await page.getByRole('radio', { name: 'Teacher', exact: true }).focus();
    await keyboard.press('Space');
    await expect.poll(() => browser.storedSettings()).toMatchObject({ role: 'teacher' });
    await page.getByRole('group', { name: 'Your account on X' }).getByRole('radio', { name: 'Personal' }).focus();
    await keyboard.press('Space');
    await page.getByText('You are set.', { exact: true }).waitFor();
    const stored = (await browser.storedSettings()) as Settings;
    expect(stored).toMatchObject({ policy: 'aylesford', role: 'teacher', accounts: { x: 'personal' } });
    expect(stored.schoolNames.length).toBeGreaterThan(0);
  });
});
