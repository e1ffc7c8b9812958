/** A page nobody sees: in Chromium the background cannot start a worker, so this one does, for as long as there are pictures to read. */
import { browser } from 'wxt/browser';
import { type PictureRead, ReadOffscreen } from '../browser/messages';
import { readWords } from '../browser/read-words';

/** ms without a picture after which the page closes itself. */
const IDLE = 30_000;

let idle: ReturnType<typeof setTimeout> | undefined;

browser.runtime.onMessage.addListener(
  (raw: unknown, sender: { id?: string | undefined }): Promise<PictureRead | undefined> | undefined => {
    const message = ReadOffscreen.safeParse(raw);
    if (sender.id !== browser.runtime.id || !message.success) return undefined;
    clearTimeout(idle);
    return readWords(message.data.jpeg).then((words) => {
      clearTimeout(idle);
      idle = setTimeout(() => window.close(), IDLE);
      return words === undefined ? undefined : { words };
    });
  },
);
