/** Picture files with the drawn crests in them, and files that are none, for choosing in a page. */
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import type { Picture } from '../../../rules/image/picture';
import { seeded } from '../../../rules/image/random';
import { CRESTS } from '../../image/crests';
import { onPaper } from '../../image/warp';
import { withCrest } from '../../rules/image/small';

/** A file as Playwright takes it. */
export interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A picture as a PNG file. */
export function pngOf({ width, height, data }: Picture, name = 'picture.png'): PictureFile {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return { name, mimeType: 'image/png', buffer: PNG.sync.write(png) };
}

/** One of the twelve drawn crests, 1 to 12, alone on paper: what a person would give as the logo. */
export function crestAlone(number: number): Picture {
  const found = CRESTS[number - 1];
  if (found === undefined) throw new Error(`there is no crest ${number}`);
  return onPaper(found.picture(), 0.1);
}

/** The same as a photograph of twelve million grainy pixels, as a JPEG file. */
export function largePhotoOf({ width, height, data }: Picture): Buffer {
  const [across, down] = [4000, 3000];
  const next = seeded(3);
  const grainy = Buffer.alloc(across * down * 4, 255);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const from = (Math.floor((y * height) / down) * width + Math.floor((x * width) / across)) * 4;
      const grain = (next() - 0.5) * 30;
      for (let colour = 0; colour < 3; colour += 1)
        grainy[(y * across + x) * 4 + colour] = Math.max(0, Math.min(255, (data[from + colour] ?? 0) + grain));
    }
  }
  return encode({ width: across, height: down, data: grainy }, 88).data;
}

/** A sign by a gate, more or less: the crest on a plain ground, small in a larger picture. */
export const signWith = (number: number): Picture => withCrest(number, 190, 660, 180, 900, 600, 0.1);
