/**
 * The extension's own side of a page: the isolated world its content script runs in. For breaking things there on purpose, and for
 * seeing what it listens to. Nothing of this is possible for the page.
 */
import type { BrowserContext, Page } from 'playwright-core';

export interface OwnWorld {
  /** runs code beside the content script */
  run(code: string): Promise<void>;
  /** runs code beside the content script and gives its answer as data */
  ask<T>(code: string): Promise<T>;
  /** the kinds of events the content script listens to on an object, for example on "window" */
  listensTo(object: string): Promise<string[]>;
}

/** @param page a page that has loaded and will not load anew */
export async function enterOwnWorld(context: BrowserContext, page: Page): Promise<OwnWorld> {
  const session = await context.newCDPSession(page);
  let id: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.startsWith('chrome-extension://')) id = world.id;
  });
  // answers with every world there is before it returns
  await session.send('Runtime.enable');
  if (id === undefined) throw new Error('No content script runs in this page.');
  const contextId = id;

  const evaluate = async (expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };
  return {
    async run(code) {
      await evaluate(`{${code}}; 0`, true);
    },
    ask: async <T>(code: string) => (await evaluate(code, true)).value as T,
    async listensTo(object) {
      const { objectId } = await evaluate(object, false);
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: objectId ?? '' });
      return listeners.map(({ type }) => type);
    },
  };
}
