/**
 * Looks at the person's own pictures in a tab: asks where they stand, takes one picture of what the tab shows, cuts them out, and has
 * each looked at in the background. Everything else of that picture is thrown away unseen.
 */
import { browser } from 'wxt/browser';
import { bytesOf } from '../../rules/image/base64';
import type { LogoInImage } from '../../rules/item';
import {
  type LookAtPicture,
  OwnPictures,
  type OwnPicturesAsked,
  PictureLooked,
  PictureRead,
  type ReadPicture,
} from '../browser/messages';
import { packPicture } from '../browser/pack-picture';
import { sizeWithin } from '../browser/pixels';

/** One of the person's own pictures, looked at. */
export interface Looked {
  readonly kind: OwnPictures['pictures'][number]['kind'];
  readonly link?: string;
  /** a small copy, as a data address */
  readonly shown: string;
  /** the logo, `null` for none, `undefined` when it was not or could not be looked for */
  readonly logo: LogoInImage | null | undefined;
  /** the words in it, likewise; "" for none */
  readonly words: string | undefined;
}

/** What came of it: pictures, or a sentence that says why there are none. */
export type Outcome = { readonly pictures: readonly Looked[] } | { readonly told: string };

const TOLD = {
  notOwn: 'This is no longer a page we know to be yours, so no picture was taken.',
  none: 'None of your own pictures is in view. Scroll to one, then look again.',
  refused:
    'Your browser did not let us take a picture of this tab. Close this, press Second Look in the toolbar, and try once more.',
  moved: 'The page moved while its picture was taken. Look again once it stands still.',
} as const;

/** Longer side of a small copy, in px: twice the size it is shown at. */
const SHOWN = 640;
/** A crop shorter than this on its longer side, in px, is enlarged to it: a portrait's logo would else be too small to be told. */
const ENLARGED = 480;

/**
 * Looks at the pictures in view in a tab. `progress` is told how many of how many are done.
 * @throws {DOMException} `AbortError` when `signal` ends first
 */
export async function lookAtPictures(
  tabId: number,
  wanted: { readonly logo: boolean; readonly words: boolean },
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const before = await ask(tabId);
  signal.throwIfAborted();
  if (before?.ownership !== 'own-profile') return { told: TOLD.notOwn };
  if (before.pictures.length === 0) return { told: TOLD.none };
  const shot = await shotOf(tabId);
  if (shot === undefined) return { told: TOLD.refused };
  try {
    signal.throwIfAborted();
    const after = await ask(tabId);
    // a page that scrolled in between would give us what stands there now
    const still = before.pictures.filter((picture) => after?.pictures.some((other) => samePlace(picture, other)));
    if (still.length === 0) return { told: TOLD.moved };
    const scale = shot.width / before.view.width;
    const looked: Looked[] = [];
    for (const { kind, link, box } of still) {
      progress(looked.length, still.length);
      signal.throwIfAborted();
      const crop = { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale };
      const jpeg = await packPicture(shot, { ...crop, least: ENLARGED });
      const logo = wanted.logo && jpeg !== undefined ? await logoIn(jpeg) : undefined;
      signal.throwIfAborted();
      const words = wanted.words && jpeg !== undefined ? await wordsIn(jpeg) : undefined;
      looked.push({ kind, logo, words, shown: smallCopy(shot, crop), ...(link === undefined ? {} : { link }) });
    }
    signal.throwIfAborted();
    return { pictures: looked };
  } finally {
    shot.close();
  }
}

type Places = OwnPictures['pictures'][number];

const samePlace = (one: Places, other: Places): boolean =>
  one.kind === other.kind &&
  one.link === other.link &&
  Math.abs(one.box.x - other.box.x) < 1 &&
  Math.abs(one.box.y - other.box.y) < 1 &&
  Math.abs(one.box.width - other.box.width) < 1;

async function ask(tabId: number): Promise<OwnPictures | undefined> {
  const message: OwnPicturesAsked = { type: 'own-pictures' };
  const said = OwnPictures.safeParse(await browser.tabs.sendMessage(tabId, message).catch(() => undefined));
  return said.success ? said.data : undefined;
}

/** What the tab shows; undefined when the browser refuses, or another tab is in front by now. */
async function shotOf(tabId: number): Promise<ImageBitmap | undefined> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active) return undefined;
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return await createImageBitmap(new Blob([bytesOf(address.slice(address.indexOf(',') + 1)) as BlobPart]));
  } catch {
    return undefined;
  }
}

interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function logoIn(jpeg: string): Promise<Looked['logo']> {
  const message: LookAtPicture = { type: 'look-at-picture', jpeg };
  const said = PictureLooked.safeParse(await browser.runtime.sendMessage(message).catch(() => undefined));
  return said.success ? (said.data.logo ?? null) : undefined;
}

async function wordsIn(jpeg: string): Promise<string | undefined> {
  const message: ReadPicture = { type: 'read-picture', jpeg };
  const said = PictureRead.safeParse(await browser.runtime.sendMessage(message).catch(() => undefined));
  return said.success ? said.data.words : undefined;
}

function smallCopy(shot: ImageBitmap, { x, y, width, height }: Crop): string {
  const size = sizeWithin(width, height, SHOWN);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(shot, x, y, width, height, 0, 0, size.width, size.height);
  }
  return canvas.toDataURL('image/jpeg', 0.85);
}
