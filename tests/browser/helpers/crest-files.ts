/** Picture files with the drawn crests in them, and files that are none, for choosing in a page. */
import { PNG } from 'pngjs';
import type { Picture } from '../../../rules/image/picture';
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

/** A sign by a gate, more or less: the crest on a plain ground, small in a larger picture. */
export const signWith = (number: number): Picture => withCrest(number, 190, 480, 160, 900, 600, 0.1);
