/** Promise 5: Post is held once, when there is something to say, and the person can always post. `our-faults.test.ts` has the rest. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composerOn, delivered, type Harness, launch } from './harness';
import type { Composer } from './helpers/composer';
import { CLEAN, HELD, heldOn, lookedAt, RISKY, RISKY_NAME, STAFF, whenPressCounts } from './helpers/drafts';
import type { InPage } from './helpers/in-page';

const CASTLE = '/hannahmarsh_y4/status/1980000000000000107';
/** A post by somebody else: "Our 1950s house reopens this Saturday." */
const MUSEUM = '1980000000000000502';

let browser: Harness;
let page: Page;
let inPage: InPage;

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(STAFF);
  return () => browser.close();
});

afterEach(async () => {
  await page?.close();
});

async function openAt(path: string, switches?: Record<string, string>): Promise<void> {
  page = await browser.open(path, switches);
  inPage = await browser.inPage(page);
}

const isHeld = async (): Promise<boolean> => HELD.test(await inPage.text());

/** The press is held and nothing has left. */
async function expectHeld(before: string[] = []): Promise<void> {
  await heldOn(inPage);
  expect(await delivered(page)).toEqual(before);
}

describe('one press', () => {
  const WAYS: readonly [how: string, press: (composer: Composer) => Promise<void>][] = [
    ['a click', (composer) => composer.post()],
    ['Ctrl+Enter', (composer) => composer.postByKeys()],
    ['Enter on the button', (composer) => composer.button.press('Enter')],
    ['Space on the button', (composer) => composer.button.press('Space')],
  ];

  test.each(WAYS)('%s: a risky text is held once, the second press posts it exactly once', async (_how, press) => {
    await openAt('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await press(composer);
    await expectHeld();
    expect(await composer.text()).toBe(RISKY);
    await whenPressCounts(page);
    await press(composer);
    expect(await delivered(page)).toEqual([RISKY]);
    await expect.poll(isHeld).toBe(false);
    await expect.poll(() => browser.practice.delivered.filter((text) => text === RISKY).length).toBeGreaterThan(0);
  });

  test('a clean text goes at once, whichever way it is pressed', async () => {
    await openAt('/home');
    const composer = composerOn(page);
    const gone: string[] = [];
    for (const [how, press] of WAYS) {
      const words = `${CLEAN}, by ${how}`;
      await composer.type(words);
      await lookedAt(browser, page, words);
      await press(composer);
      gone.push(words);
      expect(await delivered(page)).toEqual(gone);
      expect(await isHeld()).toBe(false);
    }
  });

  test('a double click is one press: nobody has looked in between', async () => {
    await openAt('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await composer.button.dblclick();
    await expectHeld();
  });

  test('a key held down on the button does not press it through', async () => {
    await openAt('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await composer.button.focus();
    await page.keyboard.down('Enter');
    await expectHeld();
    await whenPressCounts(page);
    // without a key going up in between these are repeats
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    expect(await delivered(page)).toEqual([]);
    await page.keyboard.up('Enter');
    await page.keyboard.press('Enter');
    expect(await delivered(page)).toEqual([RISKY]);
  });

  test('the panel says which clause, and "Edit" leads back to the words without posting', async () => {
    await openAt('/home', { lang: 'pl' });
    const composer = composerOn(page);
    await composer.type(RISKY);
    await composer.post();
    await expectHeld();
    const words = await inPage.text();
    expect(words).toMatch(/2\.\d+\.\d+/);
    expect(words).toContain('07700 900461');
    expect(words).toContain('or press Opublikuj again to post it as it is.');
    await inPage.click('Edit');
    await expect.poll(isHeld).toBe(false);
    expect(await composer.editor().evaluate((editor) => editor === document.activeElement)).toBe(true);
    expect(await composer.text()).toBe(RISKY);
    expect(await delivered(page)).toEqual([]);
  });

  test('"Edit" leads back to where the caret was, and the next letter goes there', async () => {
    await openAt('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await page.keyboard.press('ArrowLeft');
    await composer.post();
    await expectHeld();
    await inPage.click('Edit');
    await expect.poll(isHeld).toBe(false);
    await page.keyboard.type('!');
    await expect.poll(() => composer.text()).toBe(`${RISKY.slice(0, -1)}!${RISKY.slice(-1)}`);
  });

  test('from the text, one Tab leads to our note, not through the page', async () => {
    await openAt('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await lookedAt(browser, page, RISKY);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('second-look-notes');
    await page.keyboard.press('Shift+Tab');
    expect(await composer.editor().evaluate((editor) => editor === document.activeElement)).toBe(true);
  });
});

describe('what was decided, and what was not', () => {
  test('a text changed after it was held is looked at anew', async () => {
    await openAt('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await composer.post();
    await expectHeld();
    await whenPressCounts(page);
    await composer.editor().press('End');
    await page.keyboard.type(' tonight');
    await composer.post();
    await expectHeld();
    await composer.clear();
    await composer.type(CLEAN);
    await composer.post();
    expect(await delivered(page)).toEqual([CLEAN]);
  });

  test('a text already decided on is not held again', async () => {
    await openAt('/home', { posting: 'fails-once' });
    const composer = composerOn(page);
    await composer.type(RISKY);
    await composer.post();
    await expectHeld();
    await whenPressCounts(page);
    await composer.post();
    // the site itself refused this one
    await page.getByTestId('toast').waitFor();
    expect(await delivered(page)).toEqual([]);
    await composer.post();
    expect(await delivered(page)).toEqual([RISKY]);
    await composer.type(RISKY);
    await composer.post();
    expect(await delivered(page)).toEqual([RISKY, RISKY]);
  });
});

describe('presses by a script of the page', () => {
  const click = (composer: Composer): Promise<void> =>
    composer.button.evaluate((button) => (button as HTMLButtonElement).click());
  const keys = (composer: Composer): Promise<void> =>
    composer.editor().evaluate((editor) => {
      const key = { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true, composed: true };
      editor.dispatchEvent(new KeyboardEvent('keydown', key));
    });

  test.each([
    ['click', click],
    ['Ctrl+Enter', keys],
  ])('a scripted %s on a risky text is held, and never counts as the second press', async (_how, script) => {
    await openAt('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await script(composer);
    await expectHeld();
    await whenPressCounts(page);
    await script(composer);
    await script(composer);
    await expectHeld();
    // the person has not pressed yet, so their first press is a first press
    await composer.post();
    await expectHeld();
    await whenPressCounts(page);
    await script(composer);
    await expectHeld();
    await composer.post();
    expect(await delivered(page)).toEqual([RISKY]);
  });

  test('nor does it dismiss what the person is being asked, by key or by leaving for other words', async () => {
    await openAt('/home');
    const composer = composerOn(page);
    await composer.type(RISKY);
    await composer.post();
    await expectHeld();
    await page.evaluate(() => {
      for (const type of ['keydown', 'keyup'])
        document.activeElement?.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
      document.querySelector('second-look-notes')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      document.body.click();
    });
    await expectHeld();
    await composer.editor().press('Escape');
    await expect.poll(isHeld).toBe(false);
    expect(await delivered(page)).toEqual([]);
  });

  test('clean words go through by script as they always did', async () => {
    await openAt('/home');
    const composer = composerOn(page);
    await composer.type(CLEAN);
    await click(composer);
    expect(await delivered(page)).toEqual([CLEAN]);
  });
});

describe('every composer', () => {
  test.each([
    ['the dialog', '/compose/post', 'dialog'],
    ['a reply in the dialog', `/compose/post?in_reply_to=${MUSEUM}`, 'dialog'],
    ['a quote', `/compose/post?quoting=${MUSEUM}`, 'dialog'],
    ['a reply below the post', CASTLE, 'inline'],
  ] as const)('%s', async (_name, path, where) => {
    await openAt(path);
    const composer = composerOn(page, where);
    await composer.type(RISKY);
    await composer.post();
    await expectHeld();
    await whenPressCounts(page);
    await composer.post();
    expect(await delivered(page)).toEqual([RISKY]);
  });

  test.each([
    ['first', [RISKY, CLEAN, 'Off for a walk now']],
    ['last', [CLEAN, 'Off for a walk now', RISKY_NAME]],
  ])('a thread is looked at whole: the %s part is risky', async (_which, parts) => {
    await openAt('/compose/post');
    const composer = composerOn(page, 'dialog');
    for (const [index, words] of parts.entries()) {
      if (index > 0) await composer.addSegment();
      await composer.type(words, index);
    }
    await composer.post();
    await expectHeld();
    expect(await inPage.text()).toContain('press Post all again');
    await whenPressCounts(page);
    await composer.post();
    expect(await delivered(page)).toEqual(parts);
  });

  test('a clean thread goes at once', async () => {
    await openAt('/compose/post');
    const composer = composerOn(page, 'dialog');
    await composer.type(CLEAN);
    await composer.addSegment();
    await composer.type('Off for a walk now', 1);
    await composer.post();
    expect(await delivered(page)).toEqual([CLEAN, 'Off for a walk now']);
  });

  test('an article is held too', async () => {
    await openAt('/compose/articles');
    await page.getByTestId('articleTitle').fill('Getting in touch');
    await page.getByTestId('articleBody').click();
    await page.keyboard.type(RISKY);
    await page.getByTestId('articlePublish').click();
    await expectHeld();
    await whenPressCounts(page);
    await page.getByTestId('articlePublish').click();
    expect(await delivered(page)).toEqual([`Getting in touch\n\n${RISKY}`]);
  });

  test('private messages are none of our business', async () => {
    await openAt('/i/chat');
    await page.getByTestId('dm-composer-textarea').fill(RISKY);
    await page.getByTestId('dm-composer-send-button').click();
    expect(await page.evaluate(() => window.__messages)).toEqual([RISKY]);
    expect(await inPage.roots()).toBe(0);
  });
});
