import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, inView, markerPoint, overlap, panelRoom } from '../../../../entrypoints/social.content/panel/place';

const VIEW: Box = { left: 0, top: 0, right: 1280, bottom: 900 };
const MARKER = { width: 48, height: 32 };
const PANEL = { width: 360, height: 440 };
const EDITOR: Box = { left: 365, top: 120, right: 880, bottom: 178 };
const SURFACE: Box = { left: 297, top: 105, right: 895, bottom: 270 };
const POST: Box = { left: 810, top: 225, right: 880, bottom: 262 };
const anywhere = () => true;

describe('the marker', () => {
  it('stands in the margin of the text', () => {
    const point = markerPoint(MARKER, EDITOR, SURFACE, VIEW, anywhere);
    expect(point).toEqual({ left: 365 - 8 - 48, top: 178 - 32 });
  });

  it('goes elsewhere where something is in the way, and nowhere when everything is', () => {
    const picture: Box = { left: 313, top: 117, right: 353, bottom: 157 };
    const point = markerPoint(MARKER, EDITOR, SURFACE, VIEW, (box) => !overlap(box, picture));
    expect(point && overlap(boxAt(point, MARKER), picture)).toBe(false);
    expect(markerPoint(MARKER, EDITOR, SURFACE, VIEW, () => false)).toBeUndefined();
  });

  it('is never shown half outside of the window', () => {
    const narrow: Box = { left: 0, top: 0, right: 390, bottom: 800 };
    const editor: Box = { left: 10, top: 100, right: 380, bottom: 160 };
    const point = markerPoint(MARKER, editor, { ...editor, bottom: 220 }, narrow, anywhere);
    expect(point).toEqual({ left: 380 - 48, top: 168 });
  });

  it('never covers the text or what it must not', () => {
    const edge = fc.integer({ min: 0, max: 1200 });
    fc.assert(
      fc.property(
        edge,
        edge,
        fc.integer({ min: 20, max: 600 }),
        fc.integer({ min: 20, max: 400 }),
        edge,
        edge,
        (x, y, w, h, px, py) => {
          const editor: Box = { left: x, top: y, right: x + w, bottom: y + h };
          const post: Box = { left: px, top: py, right: px + 70, bottom: py + 36 };
          const point = markerPoint(MARKER, editor, editor, VIEW, (box) => !overlap(box, post));
          if (point === undefined) return;
          const box = boxAt(point, MARKER);
          expect(overlap(box, editor)).toBe(false);
          expect(overlap(box, post)).toBe(false);
          expect(inView(box, VIEW)).toEqual(box);
        },
      ),
    );
  });
});

describe('the panel', () => {
  it('stands below the pressed control, clear of it and of the text', () => {
    const box = boxAt(panelRoom(PANEL, POST, VIEW, [EDITOR], [POST]), PANEL);
    expect(box.top).toBeGreaterThanOrEqual(POST.bottom);
    expect(overlap(box, POST)).toBe(false);
  });

  it('goes above when there is no room below', () => {
    const low: Box = { left: 810, top: 840, right: 880, bottom: 876 };
    const box = boxAt(panelRoom(PANEL, low, VIEW, [], [low]), PANEL);
    expect(overlap(box, low)).toBe(false);
    expect(box.bottom).toBeLessThanOrEqual(low.top);
  });

  it('is wholly in view wherever that can be, and leaves the controls free wherever that can be', () => {
    const edge = fc.integer({ min: 0, max: 1150 });
    fc.assert(
      fc.property(edge, fc.integer({ min: 0, max: 860 }), (x, y) => {
        const control: Box = { left: x, top: y, right: x + 70, bottom: y + 36 };
        const box = boxAt(panelRoom(PANEL, control, VIEW, [], [control]), PANEL);
        expect(inView(box, VIEW)).toEqual(box);
        expect(overlap(box, control)).toBe(false);
      }),
    );
  });

  it('gets less room in a window that is too small for it', () => {
    const small: Box = { left: 0, top: 0, right: 200, bottom: 200 };
    expect(panelRoom(PANEL, POST, small, [], [])).toEqual({ left: 8, top: 8, width: 184, height: 184 });
  });

  it('never stands on what sends the words, however small the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 240, max: 1280 }),
        fc.integer({ min: 220, max: 900 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 30, max: 1200 }),
        (width, height, across, down, wide) => {
          const view: Box = { left: 0, top: 0, right: width, bottom: height };
          const control = boxAt(
            { left: across * Math.max(0, width - wide), top: down * (height - 36) },
            { width: Math.min(wide, width), height: 36 },
          );
          const own = { width: Math.min(360, width - 16), height: Math.min(440, height - 16) };
          const room = panelRoom(own, control, view, [], [control]);
          const box = boxAt(room, room);
          expect(overlap(box, control)).toBe(false);
          expect(inView(box, view)).toEqual(box);
          expect(room.height).toBeGreaterThan(60);
          expect(room.width).toBeGreaterThanOrEqual(Math.min(200, own.width));
        },
      ),
    );
  });

  // the dialog of a thread: its head, three drafts, and the bar with the control that sends them
  const thread = (left: number): Box[] => [
    { left: left + 16, top: 53, right: left + 52, bottom: 89 },
    ...[109, 213, 317].map((top) => ({ left: left + 68, top, right: left + 584, bottom: top + 84 })),
    { left: left + 71, top: 458, right: left + 495, bottom: 494 },
  ];
  const postAll = (left: number): Box => ({ left: left + 495, top: 458, right: left + 584, bottom: 494 });

  it.each([
    ['beside it', { width: 1280, height: 900 }],
    ['beside it, in a lower window', { width: 1280, height: 700 }],
    ['below it, with less room', { width: 900, height: 700 }],
    ['below it, in a high window', { width: 700, height: 1000 }],
  ])('stands on nothing that a tall composer has where there is room %s', (_where, { width, height }) => {
    const view: Box = { left: 0, top: 0, right: width, bottom: height };
    const left = (width - 600) / 2;
    const room = panelRoom(PANEL, postAll(left), view, thread(left), [postAll(left)]);
    const box = boxAt(room, room);
    expect(inView(box, view)).toEqual(box);
    expect([postAll(left), ...thread(left)].filter((one) => overlap(one, box))).toEqual([]);
    // what is asked and both ways to answer can be read without scrolling
    expect(room.height).toBeGreaterThanOrEqual(180);
    expect(room.width).toBeGreaterThanOrEqual(280);
  });

  it('covers some of a composer that leaves it no room to be read in, but not what sends it', () => {
    const view: Box = { left: 0, top: 0, right: 620, bottom: 600 };
    const room = panelRoom(PANEL, postAll(10), view, thread(10), [postAll(10)]);
    expect(room).toMatchObject(PANEL);
    expect(overlap(boxAt(room, room), postAll(10))).toBe(false);
  });

  it('takes no notice of what is out of sight', () => {
    const away: Box = { left: 20, top: 1000, right: 90, bottom: 1036 };
    const low: Box = { left: 0, top: 0, right: 320, bottom: 225 };
    expect(panelRoom({ width: 304, height: 209 }, POST, low, [], [away])).toEqual({ left: 8, top: 8, width: 304, height: 209 });
  });
});
