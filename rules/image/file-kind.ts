/** What a picture file says of itself in its first bytes, so that a vast or foreign file is refused before anything decodes it. */

export interface FileKind {
  readonly kind: 'png' | 'jpeg' | 'webp' | 'svg';
  /** px, as far as the file says; a drawing has no size of its own */
  readonly width?: number;
  readonly height?: number;
}

/** How many of the first bytes are looked at; a JPEG may hold a small picture of itself before its size. */
export const HEAD = 262_144;

/** The kind of picture a file is and its size; undefined when it is none that we take. `head`: its first `HEAD` bytes. */
export function fileKind(head: Uint8Array): FileKind | undefined {
  const letters = (at: number, length: number): string => String.fromCharCode(...head.subarray(at, at + length));
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (letters(1, 3) === 'PNG' && head.length >= 24) {
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (head[0] === 0xff && head[1] === 0xd8) return { kind: 'jpeg', ...jpegSize(view) };
  if (letters(0, 4) === 'RIFF' && letters(8, 4) === 'WEBP' && head.length >= 30) return { kind: 'webp', ...webpSize(view) };
  const words = new TextDecoder().decode(head.subarray(0, 4096)).trimStart();
  return /^<(?:\?xml|!--|!doctype\s+svg|svg[\s>])/i.test(words) && /<svg[\s>]/i.test(new TextDecoder().decode(head))
    ? { kind: 'svg' }
    : undefined;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Goes from part to part of a JPEG to the one that names its size. */
function jpegSize(view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const part = view.getUint8(at + 1);
    // start of frame, of whatever coding; the three left out are tables
    if (part >= 0xc0 && part <= 0xcf && part !== 0xc4 && part !== 0xc8 && part !== 0xcc)
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += part === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(view: DataView): Size | undefined {
  const three = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  switch (view.getUint8(15)) {
    case 0x58: // extended
      return { width: three(24) + 1, height: three(27) + 1 };
    case 0x4c: {
      // lossless: twice 14 bits
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x20: // lossy
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}
