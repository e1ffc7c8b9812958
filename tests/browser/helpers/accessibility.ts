/** Runs axe-core over a page of ours, or over our parts in somebody else's. */
import axeCore, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

/** What axe-core puts into the page. */
declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

const lines = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${(failureSummary ?? help).replace(/\s+/g, ' ')}`),
  );

/** Asks axe-core about a page that stands still, and starts no motion meanwhile: words are paler while they fade in. */
async function whileStill<T>(page: Page, ask: () => Promise<T>): Promise<T> {
  const before = await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  try {
    await page.evaluate(() => {
      const ours = document.querySelector('second-look-notes')?.shadowRoot?.getAnimations() ?? [];
      for (const moving of [...document.getAnimations(), ...ours]) moving.finish();
    });
    return await ask();
  } finally {
    await page.emulateMedia({ reducedMotion: before ? 'reduce' : null });
  }
}

/** @returns one line for each fault axe-core finds, contrast included: "rule: where: what to do" */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return lines(await whileStill(page, () => page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }))));
}

interface DomNode {
  localName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const below = (node: DomNode): DomNode[] => [node, ...(node.children ?? []).flatMap(below)];

/**
 * The same for what stands in the closed shadow root of our host. Only the debugging protocol can enter it: it shows the root to
 * axe-core under the name that an open one has.
 * @throws {Error} when axe-core saw no text of ours, so that it cannot have judged any
 */
export async function accessibilityFaultsInNotes(context: BrowserContext, page: Page): Promise<string[]> {
  const session = await context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const closed = below(root).find(({ localName }) => localName === 'second-look-notes')?.shadowRoots?.[0];
  if (closed === undefined) throw new Error('There is nothing of ours in the page.');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { Object.defineProperty(this.host, "shadowRoot", { value: this, configurable: true }); }',
  });
  await session.detach();
  await page.evaluate(axeCore.source);
  const results = await whileStill(page, () =>
    page.evaluate(async () => {
      const host = document.querySelector<HTMLElement>('second-look-notes');
      const place = host?.parentElement;
      // what stands behind a text is only looked for below <body>
      if (host !== null && place === document.documentElement) document.body.append(host);
      const found = await axe.run('second-look-notes', { resultTypes: ['violations', 'passes'] });
      if (host !== null && place === document.documentElement) {
        place.append(host);
        host.showPopover();
      }
      return found;
    }),
  );
  const seen = [...results.passes, ...results.violations].filter(({ id }) => id === 'color-contrast' || id === 'button-name');
  if (seen.length < 2) throw new Error('axe-core did not see the words and buttons of our notes.');
  return lines(results);
}
