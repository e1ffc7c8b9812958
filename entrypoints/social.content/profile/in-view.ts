/** Where the person's own pictures stand in the window now, so that the popup can cut them out of what the tab shows. */
import type { OwnPictures } from '../../browser/messages';
import { isShown, type OwnPicture, type Site } from '../sites/site';

/** A picture that shows less than this of itself, in CSS px each way, says nothing. */
const LEAST = 40;

/** More would be a page of thumbnails, on which no logo could be told. */
const MOST = 40;

/** The pictures in the window, in its own CSS px; none unless the page is proven to be the person's own. */
export function picturesInView(site: Site, page: Document): OwnPictures {
  const view = { width: window.innerWidth, height: window.innerHeight };
  const { ownership, handle } = site.whose(page, new URL(page.location.href));
  if (ownership !== 'own-profile' || handle === undefined) return { ownership, view, pictures: [] };
  const pictures = site
    .pictures(page, handle)
    .flatMap((picture) => {
      const box = boxInView(picture.element, view);
      if (box === undefined || isCovered(picture, box, page)) return [];
      return [{ kind: picture.kind, box, ...(picture.link === undefined ? {} : { link: picture.link }) }];
    })
    .slice(0, MOST);
  return { ownership, view, pictures };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of an element that the window shows; undefined when that is too little. A page that was zoomed into is taken as it is drawn. */
function boxInView(element: Element, view: { width: number; height: number }): Box | undefined {
  if (!isShown(element)) return undefined;
  const { scale = 1, offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {};
  const around = element.getBoundingClientRect();
  const left = Math.max(0, (around.left - offsetLeft) * scale);
  const top = Math.max(0, (around.top - offsetTop) * scale);
  const right = Math.min(view.width, (around.right - offsetLeft) * scale);
  const bottom = Math.min(view.height, (around.bottom - offsetTop) * scale);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return box.width >= LEAST && box.height >= LEAST ? box : undefined;
}

/** Whether a dialog stands over it: that is somebody's else, or another thing than was asked about. */
function isCovered({ element }: OwnPicture, { x, y, width, height }: Box, page: Document): boolean {
  const { scale = 1, offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {};
  const over = page.elementFromPoint((x + width / 2) / scale + offsetLeft, (y + height / 2) / scale + offsetTop);
  const dialog = over?.closest('dialog, [role="dialog"], [aria-modal="true"]');
  return dialog != null && !dialog.contains(element);
}
