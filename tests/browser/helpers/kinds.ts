/** Gets to a kind of composer the way a person does. */
import type { Locator, Page } from 'playwright-core';
import { type Kind, PICTURE } from '../sites/kinds';

/** The first element of a place that can be seen, also inside open shadow trees. */
export const shownAt = (page: Page, place: string): Locator => page.locator(place).filter({ visible: true }).first();

export const editorOf = (page: Page, kind: Kind): Locator => shownAt(page, kind.editor);

/** From the loaded page to the empty box, with the caret in it. */
export async function openKind(page: Page, kind: Kind): Promise<void> {
  for (const step of kind.open ?? []) {
    if (typeof step === 'string') await shownAt(page, step).click();
    else {
      const { name, mimeType, base64 } = PICTURE;
      await page.locator(step.picture).setInputFiles({ name, mimeType, buffer: Buffer.from(base64, 'base64') });
    }
  }
  await editorOf(page, kind).click();
}

/** What stands in the box, as a person sees it. */
export const wordsIn = (page: Page, kind: Kind): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks as a person sees them
  editorOf(page, kind).evaluate((box) => ('value' in box ? String(box.value) : (box as HTMLElement).innerText));

/** The ways to send it: with the mouse, and with its key. */
export const waysOf = (page: Page, kind: Kind): readonly (readonly [how: string, send: () => Promise<void>])[] => {
  const { submit, sendKey } = kind;
  return [
    ...(submit === undefined ? [] : [['a click', () => shownAt(page, submit).click()] as const]),
    ...(sendKey === undefined ? [] : [[sendKey, () => editorOf(page, kind).press(sendKey)] as const]),
  ];
};
