/** Looks for the school's logo in a picture that another part of the extension hands over. Runs where no page of a site has to wait. */
import { bytesOf } from '../../rules/image/base64';
import { LogoFeatures } from '../../rules/image/features';
import { findLogo } from '../../rules/image/find-logo';
import { MAX_SIDE } from '../../rules/image/picture';
import type { LookAtPicture, PictureLooked } from './messages';
import { pixelsOf } from './pixels';
import { loadStored, storedLogo } from './settings-peek';

/** What is in the picture; `undefined` when it could not be looked at, or no logo is known. Never rejects. Nothing of it is kept. */
export async function lookAtPicture({ jpeg }: LookAtPicture): Promise<PictureLooked | undefined> {
  try {
    const features = LogoFeatures.safeParse(storedLogo(await loadStored()));
    if (!features.success) return undefined;
    const bitmap = await createImageBitmap(new Blob([bytesOf(jpeg) as BlobPart], { type: 'image/jpeg' }));
    const { width, height } = bitmap;
    try {
      if (Math.max(width, height) > MAX_SIDE) return undefined;
      const find = findLogo(pixelsOf(bitmap, width, height), features.data);
      if (!find.found) return {};
      const { certainty, box } = find;
      const part = (length: number, of: number): number => Math.min(1, Math.max(0, length / of));
      return {
        logo: {
          certainty,
          box: {
            x: part(box.x, width),
            y: part(box.y, height),
            width: part(box.width, width),
            height: part(box.height, height),
          },
        },
      };
    } finally {
      bitmap.close();
    }
  } catch {
    return undefined;
  }
}
