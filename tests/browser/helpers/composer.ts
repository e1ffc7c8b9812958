/** Writes and posts on the practice site the way a person does: real keys, real mouse. */
import type { Locator, Page } from 'playwright-core';

export interface Composer {
  /** the text box of one part of a thread, from 0 */
  editor(index?: number): Locator;
  /** the button that posts */
  button: Locator;
  /** puts the caret into the text box and types, key by key */
  type(text: string, index?: number): Promise<void>;
  /** empties the text box with the keyboard */
  clear(index?: number): Promise<void>;
  /** opens another part of a thread; dialog only */
  addSegment(): Promise<void>;
  /** presses Post (or Reply, or Post all) with the mouse */
  post(): Promise<void>;
  /** presses Ctrl+Enter (Cmd+Enter on a Mac) in the text box */
  postByKeys(): Promise<void>;
  /** what stands in the text box as a person sees it */
  text(index?: number): Promise<string>;
  /** the markup of the whole composer, for comparing byte by byte */
  html(): Promise<string>;
}

/**
 * @param where `inline`: on the page itself (home, or the reply box below a post); `dialog`: the one in the open dialog
 */
export function composerOn(page: Page, where: 'inline' | 'dialog' = 'inline'): Composer {
  const scope = page.locator(where === 'dialog' ? '[role="dialog"] .composer' : 'main .composer');
  const editor = (index = 0): Locator =>
    scope.getByTestId(`tweetTextarea_${index}`).or(scope.locator('[role="textbox"]').nth(index)).first();
  const button = scope.locator('.composer-bar .post-button');
  return {
    editor,
    button,
    async type(text, index = 0) {
      await editor(index).click();
      await page.keyboard.type(text);
    },
    async clear(index = 0) {
      await editor(index).click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Backspace');
    },
    addSegment: () => scope.getByTestId('addButton').click(),
    post: () => button.click(),
    async postByKeys() {
      await editor().press('ControlOrMeta+Enter');
    },
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks as a person sees them
    text: (index = 0) => editor(index).innerText(),
    html: () => scope.evaluate((element) => element.outerHTML),
  };
}

/** Texts the practice site has accepted for posting, at the moment it was pressed. */
export const delivered = (page: Page): Promise<string[]> => page.evaluate(() => [...window.__delivered]);

/** Private messages the practice site has accepted. */
export const messagesSent = (page: Page): Promise<string[]> => page.evaluate(() => [...window.__messages]);

/** What the page's own security policy has refused; anything here that our parts caused is a fault of ours. */
export const refusedByPage = (page: Page): Promise<string[]> => page.evaluate(() => [...window.__refused]);
