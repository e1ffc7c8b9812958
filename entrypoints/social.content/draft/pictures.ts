/**
 * Looks at the pictures attached to a draft, one after the other, and remembers what was seen for as long as the draft stands. Looking
 * takes a moment, and nothing ever waits for it: a picture not looked at yet is one that nothing is known of.
 */
import type { ItemImage } from '../../../rules/item';
import type { Attached } from '../sites/site';

/** What a look at one picture has said so far: the logo, the words. */
export type Seen = Pick<ItemImage, 'logo' | 'words'>;

/** Looks at one picture and tells what it sees as soon as it sees it, once or more often; `false`: it could not be looked at. Never rejects. */
export type LookAtPicture = (picture: HTMLImageElement, tell: (seen: Seen) => void) => Promise<boolean>;

export interface Pictures {
  /** The pictures as far as they are known; those not looked at yet are looked at from now on. `version`: of the settings. */
  see(images: readonly Attached[], version: number): ItemImage[];
  /** changes whenever something new is known, or a picture is to be seen anew */
  readonly news: number;
  /** one of those seen last has not loaded yet: it is to be seen again */
  readonly loading: boolean;
  /** The draft is gone: what waits is not looked at, and what was seen is forgotten. */
  forget(): void;
}

/** Pictures of one draft that are looked at; no site takes many more, and that the others are not is told. */
const MOST = 20;

interface Around {
  readonly look: LookAtPicture;
  /** something new is known */
  changed(): void;
  /** a picture of the draft could not be looked at */
  failed(): void;
}

/** A new watch over pictures. */
export function createPictures({ look, changed, failed }: Around, signal: AbortSignal): Pictures {
  /** by address: the same address is the same picture */
  const seen = new Map<string, Seen>();
  let waiting: { address: string; element: HTMLImageElement }[] = [];
  let seenWith: number | undefined;
  let draft = 0;
  let news = 0;
  let loading = false;
  let busy = false;

  async function turn() {
    if (busy) return;
    busy = true;
    for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) {
      const { address, element } = next;
      // taken away again, changed for another, or drawn anew, and then it is another element's turn
      if (!element.isConnected || element.src !== address) {
        seen.delete(address);
        news += 1;
        changed();
        continue;
      }
      const of = draft;
      const looked = await look(element, (said) => {
        if (of !== draft || signal.aborted) return;
        seen.set(address, { ...seen.get(address), ...said });
        news += 1;
        changed();
      });
      if (!looked && of === draft && !signal.aborted && element.isConnected) failed();
    }
    busy = false;
  }

  function forget() {
    draft += 1;
    waiting = [];
    loading = false;
    seen.clear();
  }

  return {
    get news() {
      return news;
    },
    get loading() {
      return loading;
    },
    see(images, version) {
      if (seenWith !== version) forget();
      seenWith = version;
      loading = images.some(({ element }) => !element.complete);
      const attached = new Set(images.map(({ element }) => element.src));
      // what was taken away again makes room
      for (const address of seen.keys()) if (!attached.has(address)) seen.delete(address);
      if (attached.size > MOST) failed();
      for (const { element } of images) {
        const address = element.src;
        if (seen.has(address) || seen.size >= MOST || !element.complete || element.naturalWidth === 0) continue;
        seen.set(address, {});
        waiting.push({ address, element });
      }
      if (waiting.length > 0) void turn();
      return images.map(({ alt, element }) => ({ ...(alt === undefined ? {} : { alt }), ...seen.get(element.src) }));
    },
    forget,
  };
}
