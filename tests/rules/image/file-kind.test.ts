/** Files told apart by their first bytes, with the size they claim. */
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { fileKind, HEAD } from '../../../rules/image/file-kind';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)));

describe('what a file says of itself', () => {
  it('is read from PNG and JPEG as their own writers write them', () => {
    expect(fileKind(PNG.sync.write(new PNG({ width: 31, height: 17 })))).toEqual({ kind: 'png', width: 31, height: 17 });
    const jpeg = encode({ width: 40, height: 24, data: Buffer.alloc(40 * 24 * 4) }, 80).data;
    expect(fileKind(jpeg)).toEqual({ kind: 'jpeg', width: 40, height: 24 });
  });

  it.each([
    ['extended', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0]), 800, 600],
    ['lossy', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 64, 1, 200, 0]), 320, 200],
    ['lossless', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 99, 0xc0, 0x12, 0, 0, 0, 0, 0, 0]), 100, 76],
  ])('is read from WebP, %s', (_name, head, width, height) => {
    expect(fileKind(head)).toEqual({ kind: 'webp', width, height });
  });

  it('knows a drawing with or without what may stand before it', () => {
    for (const words of [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '\n<?xml version="1.0"?><!-- made by hand --><svg>',
      '<!DOCTYPE svg><svg>',
    ])
      expect(fileKind(bytes(words))).toEqual({ kind: 'svg' });
  });

  it('believes a vast size rather than trying it', () => {
    const head = PNG.sync.write(new PNG({ width: 1, height: 1 }));
    head.writeUInt32BE(60_000, 16);
    head.writeUInt32BE(60_000, 20);
    expect(fileKind(head)).toEqual({ kind: 'png', width: 60_000, height: 60_000 });
  });

  it.each([
    ['nothing', bytes('')],
    ['words', bytes('Dear parents')],
    ['a page with a drawing in it', bytes('<html><svg>')],
    ['a PDF', bytes('%PDF-1.7')],
    ['a GIF', bytes('GIF89a', [1, 0, 1, 0])],
    ['XML of another kind', bytes('<?xml version="1.0"?><rss/>')],
  ])('takes %s for no picture', (_name, head) => {
    expect(fileKind(head)).toBeUndefined();
  });

  it('never throws, however a file is cut off or turned', () => {
    const jpeg = encode({ width: 40, height: 24, data: Buffer.alloc(40 * 24 * 4) }, 80).data;
    const png = PNG.sync.write(new PNG({ width: 31, height: 17 }));
    for (const whole of [jpeg, png, bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0])])
      for (let end = 0; end < whole.length; end += 1)
        expect(() => fileKind(whole.subarray(0, Math.min(end, HEAD)))).not.toThrow();
    expect(fileKind(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toEqual({ kind: 'jpeg' });
  });
});
