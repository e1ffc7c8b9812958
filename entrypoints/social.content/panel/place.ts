/** Where our parts stand beside a composer or a control. Geometry only; all numbers are px in the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;

/** The least width in which the panel's words can be read. */
const NARROWEST = 200;

/** The least room for which nothing has to be covered: what is asked, and both ways to answer. */
const READABLE: Size = { width: 280, height: 180 };

/** With this part of the size it would have, a panel is better beside the composer than whole in a corner of the window. */
const MOST_OF_IT = 0.75;

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Where the marker stands: beside or around the box being written in, wholly in view, over nothing that `free` refuses.
 * `undefined` when there is no such place; then it is better not shown, the toolbar button has everything too.
 * @param editor the box being written in, as far as it is in view
 * @param surface the composer it belongs to
 */
export function markerPoint(size: Size, editor: Box, surface: Box, view: Box, free: (box: Box) => boolean): Point | undefined {
  const points: Point[] = [
    // in the margin of the text: under the picture of the person, level with the last line
    { left: editor.left - GAP - size.width, top: editor.bottom - size.height },
    { left: editor.left - GAP - size.width, top: editor.bottom + GAP },
    // below the text
    { left: editor.right - size.width, top: editor.bottom + GAP },
    { left: editor.left, top: editor.bottom + GAP },
    // around the composer
    { left: surface.right + GAP, top: editor.top },
    { left: surface.left - GAP - size.width, top: editor.top },
    { left: surface.right - size.width, top: surface.bottom + GAP },
    { left: surface.right - size.width, top: surface.top - GAP - size.height },
  ];
  return points.find((point) => {
    const box = boxAt(point, size);
    return inside(box, view) && !overlap(box, editor) && free(box);
  });
}

/** Where the panel stands, and the most it may take there. */
export interface Room extends Point, Size {}

/**
 * Where the panel stands: near `beside`, wholly in view, on nothing of `never`, over none of the `clear` boxes where that can be had,
 * if need be with a little less room. Where all it can have is too small to read in, it covers as little of them as it can; on `never` it
 * does not stand even then.
 */
export function panelRoom(size: Size, beside: Box, view: Box, clear: readonly Box[], never: readonly Box[]): Room {
  const left = clamp(beside.right - size.width, view.left + GAP, view.right - GAP - size.width);
  const top = clamp(beside.bottom - size.height, view.top + GAP, view.bottom - GAP - size.height);
  const avoided = [...clear, ...never];
  const below = avoided.reduce((lowest, box) => Math.max(lowest, box.bottom), beside.bottom);
  const above = avoided.reduce((highest, box) => Math.min(highest, box.top), beside.top);
  const near: Point[] = [
    { left, top: beside.bottom + GAP },
    { left, top: beside.top - GAP - size.height },
    { left: beside.right + GAP, top },
    { left: beside.left - GAP - size.width, top },
    { left, top: below + GAP },
    { left, top: above - GAP - size.height },
  ];
  const corners: Point[] = [
    { left: view.right - GAP - size.width, top: view.top + GAP },
    { left: view.left + GAP, top: view.top + GAP },
    { left: view.right - GAP - size.width, top: view.bottom - GAP - size.height },
    { left: view.left + GAP, top: view.bottom - GAP - size.height },
  ];
  const fits = (point: Point) => {
    const box = boxAt(point, size);
    return inside(box, view) && !never.some((one) => overlap(box, one));
  };
  const covered = (point: Point) => [beside, ...avoided].reduce((sum, box) => sum + shared(boxAt(point, size), box), 0);
  const free = (point: Point) => fits(point) && covered(point) === 0;
  const whole = (point: Point | undefined): Room | undefined => point && { ...point, ...size };

  const around = partAround([beside, ...avoided], size, beside, view);
  const [least] = [...near, ...corners].filter(fits).sort((a, b) => covered(a) - covered(b));
  return (
    whole(near.find(free)) ??
    (share(around, size) >= MOST_OF_IT ? around : undefined) ??
    whole(corners.find(free)) ??
    (around.width >= READABLE.width && around.height >= READABLE.height ? around : undefined) ??
    whole(least) ??
    partAround(never, size, beside, view)
  );
}

/** How much of the size it would have a panel gets. */
const share = ({ width, height }: Size, own: Size): number => (width * Math.min(height, own.height)) / (own.width * own.height);

/** The largest part of the view above, below or beside all of `boxes`, as near to `beside` as it goes; words read better broad than narrow. */
function partAround(boxes: readonly Box[], size: Size, beside: Box, view: Box): Room {
  const whole: Box = { left: view.left + GAP, top: view.top + GAP, right: view.right - GAP, bottom: view.bottom - GAP };
  const seen = boxes.flatMap((box) => inView(box, view) ?? []);
  const edge = (side: keyof Box, pick: (...values: number[]) => number) => pick(...seen.map((box) => box[side]));
  const parts: Box[] =
    seen.length === 0
      ? [whole]
      : [
          { ...whole, bottom: edge('top', Math.min) - GAP },
          { ...whole, top: edge('bottom', Math.max) + GAP },
          { ...whole, left: edge('right', Math.max) + GAP },
          { ...whole, right: edge('left', Math.min) - GAP },
        ];
  const area = (part: Box) => {
    const wide = Math.min(size.width, part.right - part.left);
    const high = Math.min(size.height, part.bottom - part.top);
    return wide < Math.min(NARROWEST, size.width) ? 0 : wide * Math.max(0, high);
  };
  const [part = whole] = parts.sort((a, b) => area(b) - area(a));
  const width = Math.max(0, Math.min(size.width, part.right - part.left));
  const high = Math.max(0, part.bottom - part.top);
  const height = Math.min(size.height, high);
  const top = clamp(beside.bottom - height, part.top, part.bottom - height);
  return {
    left: clamp(beside.right - width, part.left, part.right - width),
    top,
    width,
    // the same words take more lines where these are shorter
    height: width < size.width ? Math.max(height, part.bottom - top) : height,
  };
}

/** The part of a box that is in view; `undefined` when nothing of it is. */
export function inView(box: Box, view: Box): Box | undefined {
  const part = {
    left: Math.max(box.left, view.left),
    top: Math.max(box.top, view.top),
    right: Math.min(box.right, view.right),
    bottom: Math.min(box.bottom, view.bottom),
  };
  return part.left < part.right && part.top < part.bottom ? part : undefined;
}

export const boxAt = (point: Point, size: Size): Box => ({
  left: point.left,
  top: point.top,
  right: point.left + size.width,
  bottom: point.top + size.height,
});

function inside(box: Box, view: Box): boolean {
  return box.left >= view.left && box.top >= view.top && box.right <= view.right && box.bottom <= view.bottom;
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
