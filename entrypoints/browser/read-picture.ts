/** Where words in pictures are read: in Firefox the background is a page and starts the worker itself, in Chromium a page nobody sees does. */
import { browser } from 'wxt/browser';
import { PictureRead, type ReadOffscreen, type ReadPicture } from './messages';
import { readWords } from './read-words';

/** The part of Chromium's own interface that is used. */
interface Offscreen {
  createDocument(page: { url: string; reasons: string[]; justification: string }): Promise<void>;
}
interface Contexts {
  getContexts(filter: { contextTypes: string[] }): Promise<readonly unknown[]>;
}

let opening: Promise<void> | undefined;

/** The words in a picture; `undefined` when it could not be read. Never rejects. */
export async function readPicture({ jpeg }: ReadPicture): Promise<PictureRead | undefined> {
  try {
    const { offscreen } = browser as { offscreen?: Offscreen };
    if (offscreen === undefined) {
      const words = await readWords(jpeg);
      return words === undefined ? undefined : { words };
    }
    opening ??= open(offscreen).finally(() => {
      opening = undefined;
    });
    await opening;
    const message: ReadOffscreen = { type: 'read-offscreen', jpeg };
    const said = PictureRead.safeParse(await browser.runtime.sendMessage(message));
    return said.success ? said.data : undefined;
  } catch {
    return undefined;
  }
}

async function open(offscreen: Offscreen): Promise<void> {
  const contexts = browser.runtime as unknown as Contexts;
  if ((await contexts.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0) return;
  await offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['WORKERS'],
    justification: 'Reads words in pictures, in a worker, without a page having to wait.',
  });
}
