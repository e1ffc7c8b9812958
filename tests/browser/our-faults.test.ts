/** Promise 5, when something of ours fails or goes: posting works as if we were not there, and the popup says what failed. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composerOn, delivered, type Harness, launch } from './harness';
import { heldOn, lookedAt, RISKY, RISKY_NAME, STAFF, whenPressCounts } from './helpers/drafts';
import { removeExtension, updateExtension } from './helpers/extension';
import type { InPage } from './helpers/in-page';
import { enterOwnWorld } from './helpers/own-world';

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

/** The press is held and nothing has left. */
async function expectHeld(before: string[] = []): Promise<void> {
  await heldOn(inPage);
  expect(await delivered(page)).toEqual(before);
}

const broken = (what: string): string => `${what} = () => { throw new Error('broken on purpose'); };`;

/** What is broken beside our content script, where only ours uses it; the page has its own. */
const FAULTS: readonly [what: string, code: string][] = [
  ['the engine', broken('String.prototype.matchAll')],
  ['reading the page', broken('Element.prototype.querySelectorAll')],
  ['drawing: measuring', broken('Element.prototype.getBoundingClientRect')],
  ['drawing: showing', broken('HTMLElement.prototype.showPopover')],
  ['drawing: creating', `${broken('Document.prototype.createElement')} ${broken('Element.prototype.attachShadow')}`],
  [
    'watching',
    'for (const name of ["MutationObserver", "ResizeObserver"]) globalThis[name] = class { constructor() { throw new Error("broken on purpose"); } };',
  ],
];

describe('when something of ours is broken', () => {
  test.each(FAULTS)('%s, from the start: the post goes through, and the popup says so', async (_what, code) => {
    await openAt('/home');
    const composer = composerOn(page);
    await (await enterOwnWorld(browser.context, page)).run(code);
    await composer.type(RISKY);
    await composer.post();
    expect(await delivered(page)).toEqual([RISKY]);
    await expectTold();
  });

  test.each(FAULTS.filter(([what]) => what === 'the engine' || what === 'drawing: showing'))(
    '%s, after it has worked: the same',
    async (_what, code) => {
      await openAt('/home');
      const composer = composerOn(page);
      await composer.type(RISKY);
      await lookedAt(browser, page, RISKY);
      await (await enterOwnWorld(browser.context, page)).run(code);
      await composer.post();
      expect(await delivered(page)).toEqual([RISKY]);
      await expectTold();
    },
  );

  test('when it cannot even start, the popup says so before anything is posted', async () => {
    await openAt('/home');
    await (await enterOwnWorld(browser.context, page)).run(broken('Element.prototype.attachShadow'));
    await composerOn(page).type(RISKY);
    await expect.poll(async () => (await browser.report(page)).failed).toEqual([expect.stringContaining('could not start')]);
  });

  test('marking words fails: everything else works', async () => {
    await openAt('/home');
    const composer = composerOn(page);
    const own = await enterOwnWorld(browser.context, page);
    await own.run('Object.defineProperty(CSS, "highlights", { get() { throw new Error("broken on purpose"); } })');
    await composer.type(RISKY);
    await composer.post();
    await expectHeld();
    expect(await inPage.highlights()).toEqual([]);
    await whenPressCounts(page);
    await composer.post();
    expect(await delivered(page)).toEqual([RISKY]);
  });

  test('once it works again, posts are held again and the popup is quiet', async () => {
    await openAt('/home');
    const composer = composerOn(page);
    const own = await enterOwnWorld(browser.context, page);
    await composer.type(RISKY);
    await lookedAt(browser, page, RISKY);
    await own.run(`globalThis.kept = String.prototype.matchAll; ${broken('String.prototype.matchAll')}`);
    await composer.post();
    expect(await delivered(page)).toEqual([RISKY]);
    await own.run('String.prototype.matchAll = globalThis.kept;');
    await composer.type(RISKY_NAME);
    await composer.post();
    await expectHeld([RISKY]);
    expect((await browser.report(page)).failed).toEqual([]);
  });

  async function expectTold(): Promise<void> {
    expect((await browser.report(page)).failed).not.toEqual([]);
    const popup = await browser.openPopup(page);
    await popup.getByText('Something of ours went wrong.').waitFor();
    await popup.getByText('Posting works as it always does: we never hold a post because of a fault of ours.').waitFor();
    expect(await popup.getByText(/went through|could not start/).count()).toBeGreaterThan(0);
    await popup.close();
  }
});

describe('when the extension goes', () => {
  test.each([
    ['updated', updateExtension],
    ['removed', removeExtension],
  ])('%s under an open page: what was held goes through, and what comes later too', async (_how, change) => {
    // the extension itself is changed here, so this browser is its own
    const other = await launch();
    try {
      await other.seedSettings(STAFF);
      page = await other.open('/home');
      inPage = await other.inPage(page);
      const composer = composerOn(page);
      await composer.type(RISKY);
      await composer.post();
      await expectHeld();
      await change(other);
      await composer.post();
      expect(await delivered(page)).toEqual([RISKY]);
      await composer.type(RISKY_NAME);
      await composer.post();
      expect(await delivered(page)).toEqual([RISKY, RISKY_NAME]);
      expect(await inPage.text()).toBe('');
      if (change === removeExtension) return;
      const popup = await other.openPopup(page);
      await popup.getByRole('button', { name: 'Refresh this page' }).click();
      await page.locator('.frame').waitFor();
      await popup.close();
      await composer.type(RISKY);
      await composer.post();
      await expectHeld();
    } finally {
      await other.close();
    }
  });
});
