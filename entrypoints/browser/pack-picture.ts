/** A picture made small enough to be handed to another part of the extension: a JPEG, as base64. Nothing is fetched. */
import { sizeWithin } from './pixels';

/** Little enough to blur nothing that matters: the logo is found in worse. */
const QUALITY = 0.9;

/**
 * Packs what can be drawn, `width` by `height` px of it from `(x, y)` on. The coding is done beside the page's own work. `undefined` when
 * the browser will not let the pixels be read.
 */
export async function packPicture(
  source: CanvasImageSource,
  { x = 0, y = 0, width, height }: { x?: number; y?: number; width: number; height: number },
): Promise<string | undefined> {
  try {
    const size = sizeWithin(width, height);
    const canvas = new OffscreenCanvas(size.width, size.height);
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) return undefined;
    // what can be seen through lies on white paper
    context.fillStyle = 'white';
    context.fillRect(0, 0, size.width, size.height);
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
