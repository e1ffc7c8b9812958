/** Gets to a kind of composer the way a person does. */
import type { Locator, Page } from 'playwright-core';
import { type Kind, PICTURE } from '../sites/kinds';
import type { PictureFile } from './crest-files';

const DOT: PictureFile = { name: PICTURE.name, mimeType: PICTURE.mimeType, buffer: Buffer.from(PICTURE.base64, 'base64') };

/** The first element of a place that can be seen, also inside open shadow trees. */
export const shownAt = (page: Page, place: string): Locator => page.locator(place).filter({ visible: true }).first();

/** The same in the frame that a kind stands in, if it stands in one. */
const partOf = (page: Page, kind: Kind, place: string): Locator =>
  kind.frame === undefined
    ? shownAt(page, place)
    : page.frameLocator(kind.frame).locator(place).filter({ visible: true }).first();

export const editorOf = (page: Page, kind: Kind): Locator => partOf(page, kind, kind.editor);

/** The control that sends it; undefined where the site has none that we know. */
export const submitOf = (page: Page, kind: Kind): Locator | undefined =>
  kind.submit === undefined ? undefined : partOf(page, kind, kind.submit);

/** From the loaded page to the empty box, with the caret in it; `picture` is given where the site wants one first. */
export async function openKind(page: Page, kind: Kind, picture = DOT): Promise<void> {
  for (const step of kind.open ?? []) {
    if (typeof step === 'string') await shownAt(page, step).click();
    else await page.locator(step.picture).setInputFiles({ ...picture });
  }
  await editorOf(page, kind).click();
}

/** What stands in the box, as a person sees it. */
export const wordsIn = (page: Page, kind: Kind): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks as a person sees them
  editorOf(page, kind).evaluate((box) => ('value' in box ? String(box.value) : (box as HTMLElement).innerText));

const A_CLICK = 'a click';

/** How it can be sent: with the mouse, and with its key as Playwright names it. */
export const howToSend = ({ submit, sendKey }: Kind): readonly string[] => [
  ...(submit === undefined ? [] : [A_CLICK]),
  ...(sendKey === undefined ? [] : [sendKey]),
];

/** The ways to send it, on the page where it stands. */
export const waysOf = (page: Page, kind: Kind): readonly (readonly [how: string, send: () => Promise<void>])[] =>
  howToSend(kind).map((how) => [
    how,
    async () => (how === A_CLICK ? submitOf(page, kind)?.click() : editorOf(page, kind).press(how)),
  ]);

/** What the panel calls a key. */
export const keyOnPanel = (sendKey: string): string =>
  process.platform === 'darwin' ? sendKey.replace('ControlOrMeta+', '⌘ ') : sendKey.replace('ControlOrMeta', 'Ctrl');
