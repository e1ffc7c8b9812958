/** Texts nobody could mistake, and what a person waits for around them. */
import type { Page } from 'playwright-core';
import type { PageReport } from '../../../entrypoints/browser/messages';
import { PAUSE } from '../../../entrypoints/social.content/draft/guard';
import type { Settings } from '../../../rules/settings';
import { type Harness, until } from '../harness';
import type { InPage } from './in-page';

/** A personal telephone number, of the range kept for dramas. Every one of the strict policies forbids it. */
export const RISKY = 'Call me on 07700 900461';

/** A pupil by name, in school context. */
export const RISKY_NAME = 'So proud of Zofia in my Y4 class today';

export const CLEAN = 'The weather was lovely today';

/** What the held panel begins with. */
export const HELD = /One second look\./;

/** A member of staff at Aylesford, with the school's name filled in. */
export const STAFF: Partial<Settings> = { policy: 'aylesford', schoolNames: ['Aylesford School'], role: 'teacher' };

/** Waits until the words in the composer are what the extension has looked at last. `words`: their beginning, see `excerptOf`. */
export async function lookedAt(browser: Harness, page: Page, words: string): Promise<void> {
  let said: PageReport | undefined;
  await until(
    `"${words}" to be looked at`,
    async () => {
      said = await browser.report(page);
      return said.checked.some((item) => item.id === 'draft' && item.excerpt === words) ? true : undefined;
    },
    () => said,
  );
}

/** Waits until the panel says that a press was held. */
export async function heldOn(inPage: InPage): Promise<void> {
  await until('the press to be held', async () => (HELD.test(await inPage.text()) ? true : undefined));
}

/** Waits, by the page's own clock, until a further press counts as a second one. */
export async function whenPressCounts(page: Page): Promise<void> {
  const from = await page.evaluate(() => performance.now());
  await page.waitForFunction((end) => performance.now() > end, from + PAUSE, { polling: 20 });
}

/** Waits until the site has done what it does a moment after a key, and has drawn it; a page that is not drawn is not waited for. */
export function siteSettled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
        setTimeout(resolve, 1000);
      }),
  );
}
