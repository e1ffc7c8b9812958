/** Promise 4: the composer's DOM is byte-identical before and after, the caret stays, undo works, the site's keys are the site's. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { excerptOf } from '../../entrypoints/social.content/excerpt';
import { composerOn, delivered, type Harness, launch, refusedByPage, until } from './harness';
import { HELD, heldOn, lookedAt, RISKY, STAFF, siteSettled } from './helpers/drafts';
import type { InPage } from './helpers/in-page';

let browser: Harness;
let page: Page;
let inPage: InPage;

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

afterEach(async () => {
  expect(browser.errors).toEqual([]);
  await page.close();
});

const switchOn = (): Promise<void> => browser.seedSettings(STAFF);
const switchOff = (): Promise<void> => browser.seedSettings({ ...STAFF, sitesOff: ['x'] });

async function openAt(path: string): Promise<void> {
  page = await browser.open(path);
  inPage = await browser.inPage(page);
}

/** The whole of the page but our one element at its end, and where caret and focus are. */
const state = () =>
  page.evaluate(() => {
    const at = document.getSelection();
    return {
      html: (document.documentElement.cloneNode(false) as Element).outerHTML,
      head: document.head.outerHTML,
      body: document.body.outerHTML,
      selection: [at?.anchorNode?.textContent, at?.anchorOffset, at?.focusNode?.textContent, at?.focusOffset],
      focus: document.activeElement?.getAttribute('data-testid'),
    };
  });

/** Notes every change below <body> from now on. */
const noteChanges = (): Promise<void> =>
  page.evaluate(() => {
    const seen: string[] = [];
    new MutationObserver((records) => {
      for (const { type, target } of records) seen.push(`${type} of ${target.nodeName}`);
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(window, { __changes: seen });
  });
const changes = (): Promise<string[]> => page.evaluate(() => (window as unknown as { __changes: string[] }).__changes);

const controls = (name: RegExp): Promise<true> =>
  until(`a control like ${name}`, async () => ((await inPage.controls()).some((one) => name.test(one)) ? true : undefined));
const noPanel = (): Promise<true> =>
  until('the panel to close', async () => ((await inPage.controls()).includes('Close') ? undefined : true));

const WAYS_BACK = {
  Edit: () => inPage.click('Edit'),
  Escape: () => page.keyboard.press('Escape'),
};

test.each(Object.entries(WAYS_BACK))(
  'from the first finding to the held press and back by %s, not a byte changes and the caret stays',
  async (_, goBack) => {
    await switchOff();
    await openAt('/home');
    const composer = composerOn(page);
    await composer.type(`${RISKY} any evening #allotment`);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Bring a bucket 🪣');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    const unseen = await state();
    expect(unseen.selection[1]).not.toBe(unseen.selection[3]);
    expect(unseen.focus).toBe('tweetTextarea_0');
    expect(await inPage.roots()).toBe(0);
    await noteChanges();

    await switchOn();
    await controls(/^Second Look: 1 thing/);
    expect(await inPage.highlights()).toEqual([{ name: 'second-look', words: ['07700 900461'] }]);
    expect(await state()).toEqual(unseen);

    await inPage.click(/^Second Look/);
    await controls(/^Close$/);
    expect(await state()).toEqual(unseen);

    await inPage.click('Close');
    await noPanel();
    expect(await state()).toEqual(unseen);

    await page.keyboard.press('ControlOrMeta+Enter');
    await heldOn(inPage);
    expect(await state()).toEqual(unseen);

    await goBack();
    await noPanel();
    expect(await state()).toEqual(unseen);

    await switchOff();
    await expect.poll(() => inPage.roots()).toBe(0);
    expect(await inPage.highlights()).toEqual([]);
    expect(await state()).toEqual(unseen);
    expect(await changes()).toEqual([]);
    expect(await refusedByPage(page)).toEqual([]);
    expect(await delivered(page)).toEqual([]);
  },
);

test('holding a click changes nothing below the page either', async () => {
  await switchOn();
  await openAt('/home');
  const composer = composerOn(page);
  await composer.type(RISKY);
  await lookedAt(browser, page, RISKY);
  // the pointer resting on the button and the focus in it are the site's own doing
  await composer.button.focus();
  await composer.button.hover();
  const before = await state();
  await noteChanges();
  await composer.post();
  await heldOn(inPage);
  expect(await state()).toEqual(before);
  expect(await changes()).toEqual([]);
});

test('typing, copying, pasting and undoing go as they go without us, with the panel open too', async () => {
  const keys: readonly (() => Promise<void>)[] = [
    () => page.keyboard.type('Call me on 07700 900461'),
    () => page.keyboard.press('Enter'),
    () => page.keyboard.type('or write to #hannah, any time'),
    () => page.keyboard.press('ControlOrMeta+Shift+ArrowLeft'),
    () => page.keyboard.type('day'),
    () => page.keyboard.press('ControlOrMeta+z'),
    () => page.keyboard.press('ControlOrMeta+z'),
    () => page.keyboard.press('ControlOrMeta+Shift+z'),
    () => page.keyboard.press('Home'),
    () => page.keyboard.press('Shift+ArrowUp'),
    // the site finishes a cut a moment later than the browser, so the words are copied and deleted
    () => page.keyboard.press('ControlOrMeta+c'),
    () => page.keyboard.press('Delete'),
    () => page.keyboard.press('ControlOrMeta+v'),
    () => page.keyboard.press('ControlOrMeta+v'),
    () => page.keyboard.press('ControlOrMeta+z'),
    () => page.keyboard.press('Backspace'),
  ];
  const play = async (between: () => Promise<void>): Promise<unknown[]> => {
    await openAt('/home');
    const composer = composerOn(page);
    await composer.editor().click();
    const seen: unknown[] = [];
    for (const key of keys) {
      await key();
      await siteSettled(page);
      const { selection, focus } = await state();
      seen.push([await composer.text(), selection, focus]);
      await between();
    }
    // pasted words make the site itself try things that its own policy refuses
    return [...seen, await refusedByPage(page)];
  };

  await switchOff();
  const without = await play(async () => undefined);
  expect(await inPage.roots()).toBe(0);
  await page.close();

  await switchOn();
  let looks = 0;
  const beside = await play(async () => {
    if (looks === 0) {
      await controls(/^Second Look/);
      await inPage.click(/^Second Look/);
      await controls(/^Close$/);
    }
    looks += 1;
    // whatever stands there now has been read before the next key
    await lookedAt(browser, page, excerptOf(await composerOn(page).text()));
  });
  expect(beside).toEqual(without);
  expect(await inPage.controls()).toContain('Close');
});

test("the site's shortcuts stay the site's, and no key on our panel becomes one", async () => {
  await switchOn();
  await openAt('/home');
  const composer = composerOn(page);
  await composer.type(RISKY);
  await controls(/^Second Look/);
  await inPage.click(/^Second Look/);
  await controls(/^Close$/);
  // "n" in the text is a letter, with our panel open
  await page.keyboard.type('n');
  expect(await composer.text()).toBe(`${RISKY}n`);
  expect(new URL(page.url()).pathname).toBe('/home');
  // on our panel it is nothing
  // its place is at the very end of the page, which is where going back from the first link leads
  await page.getByRole('link').first().focus();
  await until('the focus to reach our panel', async () => {
    await page.keyboard.press('Shift+Tab');
    return (await page.evaluate(() => document.activeElement?.localName)) === 'second-look-notes' ? true : undefined;
  });
  await page.keyboard.press('n');
  expect(new URL(page.url()).pathname).toBe('/home');
  // anywhere else it is the site's
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('n');
  await page.locator('[role="dialog"]').waitFor();
});

test('Escape closes the panel first, then the dialog of the site; without a panel the dialog at once', async () => {
  await switchOn();
  await openAt('/home');
  await page.getByRole('link', { name: 'Post', exact: true }).click();
  const dialog = page.locator('[role="dialog"]');
  const composer = composerOn(page, 'dialog');
  await composer.type(RISKY);
  await composer.postByKeys();
  await heldOn(inPage);
  await page.keyboard.press('Escape');
  await expect.poll(async () => HELD.test(await inPage.text())).toBe(false);
  expect(await dialog.count()).toBe(1);
  expect(await composer.text()).toBe(RISKY);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => inPage.text()).toBe('');
});
