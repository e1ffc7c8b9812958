/** Pixels out of what the browser can draw, and small pictures to show. Nothing is fetched: what goes in is there already. */
import { MAX_SIDE, type Picture, PictureError } from '../../rules/image/picture';

/** Width and height, in px, of what comes out when the longer side may be `side` at most. Nothing is ever enlarged. */
export function sizeWithin(width: number, height: number, side = MAX_SIDE): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * The pixels of something that can be drawn, `width` by `height` px of it, scaled to `MAX_SIDE` where it is larger.
 * @throws {PictureError} when the browser will not give them
 */
export function pixelsOf(source: CanvasImageSource, width: number, height: number): Picture {
  const size = sizeWithin(width, height);
  try {
    const context = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(source, 0, 0, size.width, size.height);
    return context.getImageData(0, 0, size.width, size.height);
  } catch {
    throw new PictureError('This picture could not be drawn by the browser.');
  }
}

/** A small copy to show on a page of the extension, as a data address; it lives as long as the page. */
export function thumbnailOf(picture: Picture, side: number): string {
  const { width, height } = sizeWithin(picture.width, picture.height, side);
  const whole = document.createElement('canvas');
  whole.width = picture.width;
  whole.height = picture.height;
  whole.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(picture.data), picture.width), 0, 0);
  const small = document.createElement('canvas');
  small.width = width;
  small.height = height;
  const context = small.getContext('2d');
  if (context !== null) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, 0, 0, width, height);
  }
  return small.toDataURL();
}
