/** Waits for what is read without anybody pressing anything. */
import type { Page } from 'playwright-core';
import type { PageReport } from '../../../entrypoints/browser/messages';
import { DEMO_HANDLE } from '../../practice/common/accounts';
import { type Harness, ownPostsInSight, until } from '../harness';

/** Waits until every own post that can be seen was read, on the profile of the person who is signed in. */
export function ownRead(browser: Harness, page: Page): Promise<PageReport> {
  return until('the own posts in sight to be read', async () => {
    const report = await browser.report(page);
    const posts = await ownPostsInSight(page, DEMO_HANDLE);
    const read = new Set(report.checked.map(({ id }) => id));
    return posts.length > 0 && posts.every((post) => read.has(post)) ? report : undefined;
  });
}
