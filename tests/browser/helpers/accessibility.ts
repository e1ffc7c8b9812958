/** Runs axe-core over a page. It cannot look into closed shadow roots; for those there is `InPage.spoken`. */
import axeCore, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core puts into the page. */
declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

/** @returns one line for each fault axe-core finds, contrast included: "rule: where: what to do" */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${(failureSummary ?? help).replace(/\s+/g, ' ')}`),
  );
}
