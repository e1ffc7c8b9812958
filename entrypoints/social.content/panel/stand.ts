/** Puts a panel of ours into its place in the window. */
import { type Box, inView, panelRoom } from './place';

/** px. With less height than this the whole panel scrolls, not just what it lists. */
const TIGHT = 260;

/** The window as far as the page is drawn in it, without scroll bars; of a frame, what can be seen of it in the page around. */
export function viewOf(page: Document): Box {
  const { clientWidth, clientHeight } = page.documentElement;
  const whole: Box = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  // null where the page around is of another origin
  const frame = page.defaultView?.frameElement ?? null;
  if (frame === null) return whole;
  const outer = viewOf(frame.ownerDocument);
  const box = frame.getBoundingClientRect();
  const left = box.left + frame.clientLeft;
  const top = box.top + frame.clientTop;
  const seen: Box = { left: outer.left - left, top: outer.top - top, right: outer.right - left, bottom: outer.bottom - top };
  return inView(whole, seen) ?? whole;
}

/** Puts `panel` beside a box: over none of `clear` where that can be had, on nothing of `never`, in less room where there is no more. */
export function standPanel(panel: HTMLElement, beside: Box, view: Box, clear: readonly Box[], never: readonly Box[]) {
  const { style } = panel;
  const scrolled = panel.scrollTop;
  // its own size, before anything was taken from it
  style.maxInlineSize = '';
  style.maxBlockSize = '';
  panel.removeAttribute('data-tight');
  const own = panel.getBoundingClientRect();
  const room = panelRoom(own, beside, view, clear, never);
  const narrower = room.width < own.width;
  if (narrower) style.maxInlineSize = `${Math.floor(room.width)}px`;
  if (narrower || room.height < own.height) style.maxBlockSize = `min(${Math.floor(room.height)}px, var(--panel-height))`;
  if (room.height < Math.min(own.height, TIGHT)) panel.setAttribute('data-tight', '');
  style.left = `${Math.round(room.left)}px`;
  style.top = `${Math.round(room.top)}px`;
  style.visibility = 'visible';
  panel.scrollTop = scrolled;
}
