/**
 * Many posts and comments on each site in one page, moving about in between: each text is delivered exactly once, or held with its
 * reason. `SECOND_LOOK_POSTS` sets how many there are for each site. What happens is drawn from a seed.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { delivered, type Harness, launch, until } from './harness';
import { diceFrom } from './helpers/dice';
import { CLEAN, HELD, RISKY, RISKY_NAME, STAFF, siteSettled, whenPressCounts } from './helpers/drafts';
import type { InPage } from './helpers/in-page';
import { editorOf, openKind, waysOf } from './helpers/kinds';
import { SITE_SPECS } from './sites';
import type { Kind } from './sites/kinds';

const POSTS = Number(process.env['SECOND_LOOK_POSTS'] ?? 20);
const SEED = 20_261_121;
const RISKS = [
  [RISKY, '07700 900461'],
  [RISKY_NAME, 'Zofia'],
] as const;

let browser: Harness;

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(STAFF);
  return () => browser.close();
});

/** Moves inside the site, as its own links do: composers are taken away and built anew. */
const go = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState({ inside: true }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, new URL(address).pathname);

describe.each(SITE_SPECS.filter(({ id }) => id !== 'x').map((site) => [site.id, site] as const))('%s', (_id, site) => {
  // what the address chooses at loading cannot be reached by moving about
  const kinds = site.kinds.filter(({ at }) => !at.includes('?'));

  test('each text exactly once, or held with its reason', { timeout: 60_000 + POSTS * 4000 }, async () => {
    const { roll, pick } = diceFrom(SEED);
    const page = await browser.open(site.chat.at);
    const inPage: InPage = await browser.inPage(page);
    const expected: string[] = [];
    let story = '';
    const agree = async (): Promise<void> => expect(await delivered(page), story).toEqual(expected);
    const gone = (): Promise<true> =>
      until(`the panel to go (${story})`, async () => (HELD.test(await inPage.text()) ? undefined : true));
    const held = async (evidence: string): Promise<void> => {
      await until(`"${evidence}" to be held (${story})`, async () => {
        const words = await inPage.text();
        return HELD.test(words) && words.includes(evidence) ? true : undefined;
      });
      await agree();
    };
    const write = async (kind: Kind, words: string): Promise<void> => {
      await editorOf(page, kind).focus();
      if (roll() < 0.3) await page.keyboard.type(words);
      else await page.keyboard.insertText(words);
      await siteSettled(page);
    };
    const send = async (kind: Kind): Promise<void> => pick(waysOf(page, kind))[1]();
    const goes = async (kind: Kind, words: string): Promise<void> => {
      expected.push(words);
      await send(kind);
      await expect.poll(() => delivered(page), { message: story }).toEqual(expected);
      await gone();
    };

    for (let post = 0; post < POSTS; post += 1) {
      const kind = pick(kinds);
      const drawn = pick(['clean', 'clean', 'pressed twice', 'edited', 'left'] as const);
      const what = drawn === 'left' && kind.stays === true ? 'edited' : drawn;
      const [risk, evidence] = pick(RISKS);
      story = `post ${post}: ${kind.name}, ${what}`;
      await go(page, site.own.at);
      await go(page, kind.at);
      await openKind(page, kind);
      if (what === 'clean') {
        await write(kind, `${post}: ${CLEAN}`);
        await goes(kind, `${post}: ${CLEAN}`);
        continue;
      }
      await write(kind, `${post}: ${risk}`);
      await send(kind);
      await held(evidence);
      if (what === 'left') {
        await go(page, site.own.at);
        await gone();
        await agree();
      } else if (what === 'pressed twice') {
        await whenPressCounts(page);
        await goes(kind, `${post}: ${risk}`);
      } else {
        await editorOf(page, kind).focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('Backspace');
        await write(kind, `${post}: ${CLEAN}`);
        await goes(kind, `${post}: ${CLEAN}`);
      }
    }
    expect(expected.length).toBeGreaterThan(POSTS / 2);
    await go(page, site.own.at);
    await expect.poll(() => inPage.roots()).toBe(0);
    expect((await browser.report(page)).failed).toEqual([]);
    expect(browser.errors).toEqual([]);
    expect(browser.network.byExtension()).toEqual([]);
    await page.close();
  });
});
