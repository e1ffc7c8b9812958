/** What counts as a picture here, and the sentences for what does not. Pixels in, pixels out; nothing is decoded. */

/** Decoded pixels: `width` by `height` px, four bytes each (red, green, blue, alpha), row after row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A picture that cannot be worked with; the message is a sentence for the person who chose it. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

/** Longest side, px, that is ever looked at; larger pictures are scaled down to it. */
export const MAX_SIDE = 1080;

/** The largest picture taken in, in px; more would fill the memory of an extension page. */
export const MAX_PIXELS = 64_000_000;

/** Throws a `PictureError` unless the sizes are whole numbers of px from 1 up, not vast, and fit the bytes. */
export function requirePicture({ width, height, data }: Picture): void {
  if (!Number.isInteger(width) || !Number.isInteger(height) || width < 1 || height < 1) {
    throw new PictureError('This picture has no size, so there is nothing to look at.');
  }
  if (width * height > MAX_PIXELS) {
    throw new PictureError('This picture is too large to look at: choose one of at most 64 million pixels.');
  }
  if (data.length !== width * height * 4) {
    throw new PictureError('This picture is damaged: its pixels do not fit its size.');
  }
}
