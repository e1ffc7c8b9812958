/** Moves through a virtualised timeline as a reader does: a screen at a time. */
import type { Locator, Page } from 'playwright-core';

/** Scrolls one step and waits until the page has drawn. @returns false at the end of the page */
export async function scrollOn(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const before = scrollY;
        scrollBy({ top: innerHeight * 0.7, behavior: 'instant' });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(scrollY > before)));
      }),
  );
}

/** Scrolls down until a post with these words stands in the middle of the window; throws at the end of the timeline. */
export async function scrollToPost(page: Page, words: string): Promise<Locator> {
  const post = page.locator('article', { hasText: words }).first();
  while ((await post.count()) === 0) {
    if (!(await scrollOn(page))) throw new Error(`No post with "${words}" in the timeline.`);
  }
  await post.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return post;
}

/** Permalink paths of the posts by one account that stand in the window with their beginning; what others wrote is left out. */
export function ownPostsInSight(page: Page, handle: string): Promise<string[]> {
  // no named function inside: loaders that keep names would reach for a helper that the page does not have
  return page.evaluate(
    (own) =>
      [...document.querySelectorAll('article')]
        .filter((post) => {
          const { top } = post.getBoundingClientRect();
          return top >= 0 && top < innerHeight - 40;
        })
        .flatMap((post) => [...post.querySelectorAll<HTMLAnchorElement>('a:has(time)')])
        .map((link) => link.pathname)
        .filter((path) => path.startsWith(`/${own}/status/`)),
    handle,
  );
}
