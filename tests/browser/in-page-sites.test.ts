/**
 * What stands beside a text, on every composer of every site: it is in sight, follows the text, never stands on the words or on what
 * sends them, in every size a window can have and at every zoom, and has no accessibility fault.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { delivered, type Harness, launch } from './harness';
import { accessibilityFaultsInNotes } from './helpers/accessibility';
import { HELD, heldOn, RISKY, RISKY_NAME, STAFF, whenPressCounts } from './helpers/drafts';
import type { InPage } from './helpers/in-page';
import { editorOf, openKind, submitOf, waysOf } from './helpers/kinds';
import { SITE_SPECS } from './sites';
import type { Kind } from './sites/kinds';

const PICTURES = fileURLToPath(new URL('../../.output/pictures/in-page', import.meta.url));

const SCHEMES = ['light', 'dark'] as const;

/** px. How far from its composer the marker may stand. */
const NEAR = 10;

interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** A window of 1280 × 900 as the page sees it at this zoom. */
const zoomed = (percent: number): Size => ({
  name: `${percent} %`,
  width: Math.round(128_000 / percent),
  height: Math.round(90_000 / percent),
  scale: percent / 100,
});

const SIZES: readonly Size[] = [
  zoomed(50),
  zoomed(200),
  zoomed(300),
  zoomed(400),
  { name: 'a small window', width: 320, height: 640, scale: 1 },
  { name: 'a low window', width: 640, height: 320, scale: 2 },
  zoomed(100),
];

let browser: Harness;
let page: Page;
let inPage: InPage;

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(STAFF);
  return () => browser.close();
});

afterEach(async () => {
  expect(browser.errors).toEqual([]);
  await page?.close();
});

async function goTo(kind: Kind, switches?: Record<string, string>): Promise<void> {
  page = await browser.open(kind.at, switches);
  inPage = await browser.inPage(page);
  await openKind(page, kind);
}

type Edges = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Where the box, its composer and the control that sends it stand, in CSS px of the window; `editor`: as far as it is in sight. */
async function places(kind: Kind): Promise<{ editor: Edges; composer: Edges; submit: Edges | undefined; view: Edges }> {
  const edges = (element: Element): Edges => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const editor = editorOf(page, kind);
  const submit = submitOf(page, kind);
  return {
    editor: await editor.evaluate(edges),
    composer: await editor.evaluate((box) => {
      const { left, top, right, bottom } = (
        box.closest('dialog, [role="dialog"]') ??
        box.closest('.composer') ??
        box
      ).getBoundingClientRect();
      return { left, top, right, bottom };
    }),
    submit: submit === undefined || (await submit.count()) === 0 ? undefined : await submit.evaluate(edges),
    view: await editor.evaluate(({ ownerDocument: { documentElement } }) => ({
      left: 0,
      top: 0,
      right: documentElement.clientWidth,
      bottom: documentElement.clientHeight,
    })),
  };
}

const shares = (a: Edges, b: Edges): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (a: Edges, b: Edges): boolean =>
  a.left >= b.left - 1 && a.top >= b.top - 1 && a.right <= b.right + 1 && a.bottom <= b.bottom + 1;

/** Distance between two boxes along the axis on which they are further apart, px. */
const apart = (a: Edges, b: Edges): number => Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom, 0);

/** What is wrong with where our parts stand, one line each. */
async function misplaced(kind: Kind): Promise<string[]> {
  const { editor, composer, submit, view } = await places(kind);
  const parts = (await inPage.standing()).filter(({ shown }) => shown);
  const said = (box: Edges | undefined): string => JSON.stringify(box);
  return parts.flatMap(({ part, box }) => [
    ...(inside(box, view) ? [] : [`${part} out of sight: ${said(box)} in ${said(view)}`]),
    ...(submit !== undefined && shares(box, submit) ? [`${part} on what sends it: ${said(box)} on ${said(submit)}`] : []),
    ...(part === 'marker' && shares(box, editor) ? [`marker on the words: ${said(box)} on ${said(editor)}`] : []),
    ...(part === 'marker' && apart(box, composer) > NEAR ? [`marker away: ${said(box)} from ${said(composer)}`] : []),
  ]);
}

const rightly = (kind: Kind, when: string): Promise<void> =>
  expect.poll(() => misplaced(kind), { message: `${kind.name}, ${when}` }).toEqual([]);

const shownParts = async (): Promise<string[]> => (await inPage.standing()).filter(({ shown }) => shown).map(({ part }) => part);

const pressSend = async (kind: Kind): Promise<void> => waysOf(page, kind)[0]?.[1]();

/** Saves a picture for people to look at, of the window in the size it has now. */
async function picture(session: CDPSession, name: string): Promise<void> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await mkdir(PICTURES, { recursive: true });
  await writeFile(join(PICTURES, name), Buffer.from(data, 'base64'));
}

/** @param session stays open while the size is to stay */
async function resize(session: CDPSession, { width, height, scale }: Size): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  await page.waitForFunction((wide) => innerWidth === wide, width);
}

describe.each(SITE_SPECS.map((site) => [site.id, site] as const))('%s', (id, site) => {
  describe.each(site.kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
    test('in every size and zoom it is in sight, beside the words, and on neither them nor what sends them', async () => {
      await goTo(kind);
      await page.keyboard.type(RISKY);
      await expect.poll(shownParts).toEqual(['marker']);
      await rightly(kind, 'at first');
      const session = await page.context().newCDPSession(page);
      for (const size of SIZES) {
        await resize(session, size);
        // other words are a new decision; "Edit" has led back to where the caret was
        await page.keyboard.type('.');
        await rightly(kind, size.name);
        await pressSend(kind);
        await heldOn(inPage);
        await expect.poll(shownParts, { message: size.name }).toContain('panel');
        await rightly(kind, `${size.name}, held`);
        expect(await page.evaluate(() => innerWidth)).toBe(size.width);
        await picture(session, `${id} ${name} ${size.name}.png`);
        if (size === SIZES.at(-1)) break;
        await inPage.click('Edit');
        await expect.poll(async () => HELD.test(await inPage.text())).toBe(false);
      }
      await whenPressCounts(page);
      await pressSend(kind);
      await expect.poll(() => delivered(page)).toEqual([`${RISKY}${'.'.repeat(SIZES.length)}`]);
    });

    // what is drawn is the same for every box: one post and one comment of each site, and the box in a shadow tree
    const asked = site.kinds.find((one) => one.kind === kind.kind) === kind || name.includes('shadow');
    test.runIf(asked).each(SCHEMES)(
      'no accessibility fault in the list and in a held press, nothing moves by itself: %s',
      async (scheme) => {
        await goTo(kind, { theme: scheme });
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.keyboard.type(`${RISKY}. ${RISKY_NAME}`);
        await expect.poll(shownParts).toEqual(['marker']);
        await inPage.click(/^Second Look/);
        await expect.poll(shownParts).toContain('panel');
        await rightly(kind, 'list');
        expect(await accessibilityFaultsInNotes(browser.context, page)).toEqual([]);
        await pressSend(kind);
        await heldOn(inPage);
        await rightly(kind, 'held');
        expect(await accessibilityFaultsInNotes(browser.context, page)).toEqual([]);
        expect((await inPage.standing()).map(({ moves }) => moves)).toEqual([0, 0]);
        expect(await inPage.roots()).toBe(1);
        await picture(await page.context().newCDPSession(page), `${id} ${name} ${scheme}.png`);
      },
    );
  });

  test('it follows the words when the page scrolls, and goes out of sight with them', async () => {
    const kind = site.kinds.find((one) => one.kind === 'comment') ?? site.kinds[0];
    if (kind === undefined) throw new Error('There is no kind of composer.');
    await goTo(kind);
    await page.keyboard.type(RISKY);
    await expect.poll(shownParts).toEqual(['marker']);
    const offset = async (): Promise<number> => {
      const [{ box } = { box: { top: 0 } }] = await inPage.standing();
      return Math.round(box.top - (await places(kind)).editor.bottom);
    };
    const scroll = (by: number): Promise<void> => page.evaluate((px) => scrollBy({ top: px, behavior: 'instant' }), by);
    // room to scroll, whatever stands on the page
    await page.evaluate(() => document.querySelector<HTMLElement>('.frame')?.style.setProperty('padding-bottom', '2000px'));
    await expect.poll(shownParts).toEqual(['marker']);
    const before = await offset();
    await scroll(60);
    await rightly(kind, 'scrolled');
    await expect.poll(offset).toBe(before);
    await scroll(1500);
    await expect.poll(shownParts).toEqual([]);
    await scroll(-1500);
    await expect.poll(shownParts).toEqual(['marker']);
    await rightly(kind, 'scrolled back');
    await expect.poll(offset).toBe(before);
  });
});

test.each([zoomed(100), zoomed(130)])(
  'on a thread of three drafts the panel covers none of them, nor what closes the dialog: $name',
  async (size) => {
    page = await browser.open('https://x.com/compose/post');
    inPage = await browser.inPage(page);
    const session = await page.context().newCDPSession(page);
    await resize(session, size);
    const drafts = page.locator('[role="dialog"] [role="textbox"]');
    await drafts.first().click();
    await page.keyboard.type(`${RISKY}. ${RISKY_NAME}`);
    for (const [at, words] of ['It was a fine day.', 'Leeks next.'].entries()) {
      await page.locator('[data-testid="addButton"]').click();
      await drafts.nth(at + 1).click();
      await page.keyboard.type(words);
    }
    await page.locator('[role="dialog"] .post-button').click();
    await heldOn(inPage);
    const used = await page.locator('[role="dialog"]').evaluate((dialog) =>
      [...dialog.querySelectorAll('[role="textbox"], button')].map((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
    expect(used.length).toBeGreaterThan(5);
    await expect
      .poll(async () =>
        (await inPage.standing())
          .filter(({ part, shown }) => shown && part === 'panel')
          .map(({ box }) => used.filter((one) => shares(box, one))),
      )
      .toEqual([[]]);
    await picture(session, `x thread ${size.name}.png`);
  },
);
