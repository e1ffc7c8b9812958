/** One list of promises, kept on every kind of composer of every site. How to get to each stands in `sites/`. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { excerptOf } from '../../entrypoints/social.content/excerpt';
import { delivered, type Harness, launch, messagesSent, until } from './harness';
import { CLEAN, HELD, heldOn, lookedAt, RISKY, STAFF, siteSettled, whenPressCounts } from './helpers/drafts';
import type { InPage } from './helpers/in-page';
import { editorOf, howToSend, keyOnPanel, openKind, shownAt, waysOf, wordsIn } from './helpers/kinds';
import { SITE_SPECS } from './sites';
import type { Kind } from './sites/kinds';

const NUMBER = '07700 900461';

let browser: Harness;
let page: Page;
let inPage: InPage;

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

afterEach(async () => {
  await page?.close();
});

const switchOn = (): Promise<void> => browser.seedSettings(STAFF);

async function goTo(kind: Kind, switches?: Record<string, string>): Promise<void> {
  page = await browser.open(kind.at, switches);
  inPage = await browser.inPage(page);
  await openKind(page, kind);
}

/** Types lines with the box's own way to begin a new one. */
async function type(kind: Kind, ...lines: readonly string[]): Promise<string> {
  const written = kind.newLine === undefined ? [lines.join(' ')] : lines;
  for (const [index, line] of written.entries()) {
    if (index > 0) await page.keyboard.press(kind.newLine ?? '');
    await page.keyboard.type(line);
  }
  return written.join('\n');
}

const markup = (kind: Kind): Promise<string> => editorOf(page, kind).evaluate((box) => box.outerHTML);
const isHeld = async (): Promise<boolean> => HELD.test(await inPage.text());
const marked = async (): Promise<string[]> => (await inPage.highlights()).flatMap(({ words }) => words);

describe.each(SITE_SPECS.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  describe.each(site.kinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
    test('all its words are read, those in question are marked, and its nodes stay as they are', async () => {
      await browser.seedSettings({ ...STAFF, sitesOff: [site.id] });
      await goTo(kind);
      const words = await type(kind, 'Leeks in 🪣 any evening', RISKY);
      await siteSettled(page);
      const [before, typed] = [await markup(kind), await wordsIn(page, kind)];
      expect(await inPage.roots()).toBe(0);

      await switchOn();
      await lookedAt(browser, page, excerptOf(words));
      if (kind.plain !== true) await expect.poll(marked).toEqual([NUMBER]);
      await until('the note beside it', async () => ((await inPage.roots()) > 0 ? true : undefined));
      expect(await markup(kind)).toBe(before);
      expect(await wordsIn(page, kind)).toBe(typed);

      await browser.seedSettings({ ...STAFF, sitesOff: [site.id] });
      await expect.poll(() => inPage.roots()).toBe(0);
      expect(await marked()).toEqual([]);
      expect(await markup(kind)).toBe(before);
    });

    test('typing on, deleting, undoing and pasting are seen', async () => {
      await switchOn();
      await goTo(kind);
      await page.keyboard.type(RISKY);
      await lookedAt(browser, page, RISKY);
      for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('Backspace');
      await lookedAt(browser, page, RISKY.slice(0, -4).trim());
      await page.keyboard.type('0461 ok');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('ControlOrMeta+x');
      await until('an empty box', async () =>
        (await browser.report(page)).checked.some(({ id, excerpt }) => id === 'draft' && excerpt !== '') ? undefined : true,
      );
      await page.keyboard.press('ControlOrMeta+v');
      await until('the pasted words', async () =>
        (await browser.report(page)).checked.some(({ excerpt }) => excerpt.includes('0461 ok')) ? true : undefined,
      );
      await page.keyboard.type('!');
      await page.keyboard.press('ControlOrMeta+z');
      await until('the last key to be undone', async () => {
        const [draft] = (await browser.report(page)).checked.filter(({ id }) => id === 'draft');
        return draft === undefined || !draft.excerpt.endsWith('!') ? true : undefined;
      });
    });

    test('a press is held once, the words stay, changed words are asked about anew, and the next press sends them exactly once', async () => {
      await switchOn();
      const sent: string[] = [];
      for (const [way, how] of howToSend(kind).entries()) {
        await goTo(kind);
        const send = waysOf(page, kind)[way]?.[1] ?? (() => Promise.resolve());
        await page.keyboard.type(RISKY);
        await send();
        await heldOn(inPage);
        // it speaks of what was pressed: the key by its name, the control by its own
        const [, again] = /or press (.+) again to post/.exec(await inPage.text()) ?? [];
        if (how === kind.sendKey) expect(again).toBe(keyOnPanel(how));
        else expect(again).not.toMatch(/Enter/);
        expect(await delivered(page)).toEqual([]);
        expect((await wordsIn(page, kind)).trim()).toBe(RISKY);
        await inPage.click('Edit');
        await expect.poll(isHeld).toBe(false);
        expect((await wordsIn(page, kind)).trim()).toBe(RISKY);
        await editorOf(page, kind).press('End');
        await page.keyboard.type('!');
        await expect.poll(async () => (await wordsIn(page, kind)).trim()).toBe(`${RISKY}!`);
        await send();
        await heldOn(inPage);
        await whenPressCounts(page);
        await send();
        await expect.poll(() => delivered(page)).toEqual([`${RISKY}!`]);
        await expect.poll(isHeld).toBe(false);
        sent.push(RISKY);
        await page.close();
      }
      expect(sent.length).toBeGreaterThan(0);
    });

    test('words with nothing to say about go at once', async () => {
      await switchOn();
      for (const way of howToSend(kind).keys()) {
        await goTo(kind);
        await page.keyboard.type(CLEAN);
        await lookedAt(browser, page, CLEAN);
        await waysOf(page, kind)[way]?.[1]();
        await expect.poll(() => delivered(page)).toEqual([CLEAN]);
        expect(await isHeld()).toBe(false);
        await page.close();
      }
    });
  });

  test('private messages are left alone', async () => {
    await switchOn();
    page = await browser.open(site.chat.at);
    inPage = await browser.inPage(page);
    await shownAt(page, site.chat.editor).click();
    await page.keyboard.type(RISKY);
    await page.keyboard.press('Enter');
    expect(await messagesSent(page)).toEqual([RISKY]);
    expect(await browser.report(page)).toMatchObject({ checked: [], unread: [], failed: [] });
    expect(await inPage.roots()).toBe(0);
  });
});
