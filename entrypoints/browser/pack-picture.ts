/** A picture made small enough to be handed to another part of the extension: a JPEG, as base64. Nothing is fetched. */
import { sizeWithin } from './pixels';

/** Little enough to blur nothing that matters: the logo is found in worse. */
const QUALITY = 0.9;

/** What is packed, in px of the source. */
interface Part {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  /** the longer side of what comes out is this long at least, in px */
  readonly least?: number;
}

/**
 * Packs what can be drawn, `width` by `height` px of it from `(x, y)` on. The coding is done beside the page's own work. `undefined` when
 * the browser will not let the pixels be read.
 */
export async function packPicture(
  source: CanvasImageSource,
  { x = 0, y = 0, width, height, least = 0 }: Part,
): Promise<string | undefined> {
  try {
    const enlarged = Math.max(1, least / Math.max(width, height));
    const size = sizeWithin(width * enlarged, height * enlarged);
    const canvas = new OffscreenCanvas(size.width, size.height);
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) return undefined;
    // what can be seen through lies on white paper
    context.fillStyle = 'white';
    context.fillRect(0, 0, size.width, size.height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(source, x, y, width, height, 0, 0, size.width, size.height);
    return await base64Of(await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY }));
  } catch {
    return undefined;
  }
}

/** The browser's own reader: it keeps nobody waiting. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
