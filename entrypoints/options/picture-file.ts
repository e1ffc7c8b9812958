/** From a file the person chose to pixels. The file may hold anything: it is judged by its first bytes, and refused with a sentence. */
import { fileKind, HEAD } from '../../rules/image/file-kind';
import { MAX_PIXELS, type Picture, PictureError } from '../../rules/image/picture';
import { pixelsOf } from '../browser/pixels';

/** Largest file taken, in bytes. */
const MOST_BYTES = 30_000_000;
/** A drawing is told of in text, and more of it than this would keep the page busy, in bytes. */
const MOST_DRAWING = 2_000_000;
/** A drawing has no pixels of its own: its longer side is drawn this long, in px. */
const DRAWN = 800;

/**
 * The pixels of a picture file, scaled to what is looked at.
 * @throws {PictureError} with a sentence for the person, for every file that cannot serve
 */
export async function readPictureFile(file: File): Promise<Picture> {
  if (file.size === 0) throw new PictureError('This file is empty.');
  if (file.size > MOST_BYTES) throw new PictureError('This file is too large: choose a picture of at most 30 MB.');
  const head = await file
    .slice(0, HEAD)
    .arrayBuffer()
    .catch(() => {
      throw new PictureError('This file could not be read.');
    });
  const kind = fileKind(new Uint8Array(head));
  if (kind === undefined) throw new PictureError('This is not a picture we can read: choose a PNG, JPEG, WebP or SVG file.');
  if (kind.kind === 'svg') return drawingOf(file);
  if ((kind.width ?? 0) * (kind.height ?? 0) > MAX_PIXELS)
    throw new PictureError('This picture is too large to look at: choose one of at most 64 million pixels.');
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new PictureError('This picture is damaged: your browser cannot show it.');
  });
  try {
    return pixelsOf(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
}

/** A drawing, drawn. As an image it runs no code and loads nothing from elsewhere. */
async function drawingOf(file: File): Promise<Picture> {
  if (file.size > MOST_DRAWING) throw new PictureError('This drawing is too large: choose a PNG or JPEG of the logo.');
  const drawing = new DOMParser().parseFromString(await file.text(), 'image/svg+xml').documentElement;
  const part = sizeOf(drawing);
  if (drawing.localName !== 'svg' || part === undefined)
    throw new PictureError('This drawing is damaged: choose a PNG or JPEG of the logo.');
  const scale = DRAWN / Math.max(part.width, part.height);
  drawing.setAttribute('width', `${Math.max(1, Math.round(part.width * scale))}`);
  drawing.setAttribute('height', `${Math.max(1, Math.round(part.height * scale))}`);
  const image = document.createElement('img');
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  await image.decode().catch(() => {
    throw new PictureError('This drawing is damaged: choose a PNG or JPEG of the logo.');
  });
  return pixelsOf(image, image.naturalWidth, image.naturalHeight);
}

/** How wide and high a drawing is, in units of its own; undefined when it says neither. */
function sizeOf(drawing: Element): { width: number; height: number } | undefined {
  const box = (drawing.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = Number.NaN, height = Number.NaN] = box;
  const size =
    width > 0 && height > 0
      ? { width, height }
      : {
          width: Number.parseFloat(drawing.getAttribute('width') ?? ''),
          height: Number.parseFloat(drawing.getAttribute('height') ?? ''),
        };
  return size.width > 0 && size.height > 0 && Number.isFinite(size.width / size.height) ? size : undefined;
}
