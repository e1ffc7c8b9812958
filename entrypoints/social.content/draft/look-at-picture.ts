/** Has one picture of the page looked at by the background: for the school's logo first, which takes a moment, then for words. */
import { type LookAtPicture as Asked, PictureLooked, PictureRead, type ReadPicture } from '../../browser/messages';
import { packPicture } from '../../browser/pack-picture';
import type { LookAtPicture } from './pictures';

/** What is to be looked for; asked anew with every picture. */
export type Wanted = () => { readonly logo: boolean; readonly words: boolean };

/** `ask` sends a message to the background and waits for its answer. */
export function pictureLook(ask: (message: Asked | ReadPicture) => Promise<unknown>, wanted: Wanted): LookAtPicture {
  return async (picture, tell) => {
    try {
      await picture.decode();
      const jpeg = await packPicture(picture, { width: picture.naturalWidth, height: picture.naturalHeight });
      if (jpeg === undefined) return false;
      let answered = true;
      if (wanted().logo) {
        const said = PictureLooked.safeParse(await ask({ type: 'look-at-picture', jpeg }));
        if (said.success && said.data.logo !== undefined) tell({ logo: said.data.logo });
        answered = said.success;
      }
      if (!wanted().words) return answered;
      const read = PictureRead.safeParse(await ask({ type: 'read-picture', jpeg }));
      if (read.success && read.data.words !== '') tell({ words: read.data.words });
      return answered && read.success;
    } catch {
      // what could not be looked at is not known; posting works as it always does
      return false;
    }
  };
}
