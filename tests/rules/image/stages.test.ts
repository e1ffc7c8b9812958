/** Each stage on its own: grey, smaller, corners, surroundings, maps, edges. */
import { expect, describe as group, it } from 'vitest';
import { bytesOf, packedPattern, textOf } from '../../../rules/image/base64';
import { corners } from '../../../rules/image/corners';
import { BITS, describe, PATCH } from '../../../rules/image/describe';
import { edgesOf } from '../../../rules/image/edges';
import { WORDS } from '../../../rules/image/features';
import { composed, mapped, nudge, solved, stretches } from '../../../rules/image/geometry';
import { fitted, type Grey, greyOf, halved, resized, softened } from '../../../rules/image/grey';
import { pyramid } from '../../../rules/image/pyramid';
import { seeded } from '../../../rules/image/random';
import { framed, trimmed } from '../../../rules/image/trim';
import { crest, noise } from './small';

const drawn = (width: number, height: number, bright: (x: number, y: number) => number): Grey => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height }, (_, at) => bright(at % width, Math.floor(at / width))),
});
const square = drawn(60, 60, (x, y) => (x >= 20 && x < 40 && y >= 20 && y < 40 ? 40 : 220));
const SEARCH = { threshold: 20, margin: 4, cell: 16, perCell: 3, most: 100 };

group('grey', () => {
  it('weighs the colours and lays see-through pixels on white', () => {
    const data = Uint8ClampedArray.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 0, 128]);
    const [red = 0, green = 0, blue = 0, clear, half = 0] = greyOf({ width: 5, height: 1, data }).data;
    expect(green).toBeGreaterThan(red);
    expect(red).toBeGreaterThan(blue);
    expect(clear).toBe(255);
    expect(Math.abs(half - 127)).toBeLessThanOrEqual(1);
  });

  it('keeps the mean when made smaller, larger or softer', () => {
    const mean = ({ data }: Grey): number => data.reduce((sum, value) => sum + value, 0) / data.length;
    for (const other of [resized(square, 41, 37), resized(square, 90, 90), halved(square), softened(square)]) {
      expect(Math.abs(mean(other) - mean(square))).toBeLessThan(1.5);
    }
  });

  it('is scaled to 1,080 px on the longer side, and left alone when it fits', () => {
    expect(fitted(square)).toBe(square);
    const { width, height } = fitted(drawn(1620, 300, () => 9));
    expect([width, height]).toEqual([1080, 200]);
  });

  it('comes in sizes that shrink by the square root of two', () => {
    const levels = pyramid(
      drawn(200, 160, (x, y) => (x * y) % 256),
      7,
    );
    expect(levels.map(({ grey }) => grey.width)).toEqual([200, 141, 100, 70, 50, 35]);
    expect(levels[2]?.scaleX).toBeCloseTo(0.5);
  });
});

group('corners', () => {
  it('stand at the four corners of a square and nowhere else', () => {
    const found = corners(square, SEARCH);
    expect(found).toHaveLength(4);
    for (const { x, y, sign } of found) {
      expect(Math.min(Math.abs(x - 20), Math.abs(x - 39))).toBeLessThanOrEqual(2);
      expect(Math.min(Math.abs(y - 20), Math.abs(y - 39))).toBeLessThanOrEqual(2);
      expect(sign).toBe(1);
    }
  });

  it('have the other sign in the reversed picture', () => {
    const reversed = { ...square, data: square.data.map((value) => 255 - value) };
    expect(corners(reversed, SEARCH).map(({ sign }) => sign)).toEqual([-1, -1, -1, -1]);
  });

  it('are shared out over the grid and never more than asked for', () => {
    const busy = greyOf(noise(160, 160, 1));
    const found = corners(busy, { ...SEARCH, perCell: 2, most: 1000 });
    const counts = new Map<string, number>();
    for (const { x, y } of found) counts.set(`${x >> 4} ${y >> 4}`, (counts.get(`${x >> 4} ${y >> 4}`) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(2);
    expect(found.length).toBeGreaterThan(60);
    expect(corners(busy, { ...SEARCH, most: 17 })).toHaveLength(17);
  });

  it('are not looked for in flat or tiny pictures', () => {
    expect(
      corners(
        drawn(50, 50, () => 128),
        SEARCH,
      ),
    ).toEqual([]);
    expect(
      corners(
        drawn(8, 8, (x) => x * 30),
        SEARCH,
      ),
    ).toEqual([]);
  });
});

group('surroundings of a corner', () => {
  const spot = (grey: Grey, x: number, y: number) => describe(grey, [{ x, y, sign: 1, strength: 1 }]);
  const differing = (one: Int32Array, two: Int32Array): number => {
    let sum = 0;
    for (let bit = 0; bit < BITS; bit += 1) if ((((one[bit >> 5] ?? 0) ^ (two[bit >> 5] ?? 0)) >>> (bit & 31)) & 1) sum += 1;
    return sum;
  };
  const soft = softened(softened(resized(greyOf(crest(6).picture()), 200, 220)));

  it('stay nearly the same when the picture is turned by a right angle', () => {
    const turned = drawn(220, 200, (x, y) => soft.data[(219 - x) * 200 + y] ?? 0);
    const [one, two] = [spot(soft, 80, 90), spot(turned, 129, 80)];
    const turn = (two.angle[0] ?? 0) - (one.angle[0] ?? 0);
    expect(Math.cos(turn - Math.PI / 2)).toBeGreaterThan(0.999);
    expect(differing(one.bits, two.bits)).toBeLessThan(20);
    expect(differing(one.bits, spot(soft, 120, 130).bits)).toBeGreaterThan(60);
  });

  it('of a reversed picture are the same bits with the halves swapped', () => {
    const reversed = { ...soft, data: soft.data.map((value) => 255 - value) };
    const own = spot(soft, 80, 90).bits;
    const swapped = Int32Array.from(own, (_, word) => own[(word + WORDS / 2) % WORDS] ?? 0);
    expect(differing(spot(reversed, 80, 90).bits, swapped)).toBeLessThan(16);
  });

  it('need no more room than the patch', () => {
    const { bits } = spot(soft, PATCH + 1, PATCH + 1);
    expect(bits).toHaveLength(WORDS);
  });
});

group('maps', () => {
  const turn = { a: 0, b: -2, c: 2, d: 0, e: 5, f: 7 };
  it('follow one another', () => {
    const shift = { a: 1, b: 0, c: 0, d: 1, e: 1, f: 0 };
    expect(mapped(composed(turn, shift), 1, 1)).toEqual(mapped(turn, 2, 1));
    expect(stretches(turn)).toEqual({ most: 2, least: 2 });
    expect(stretches({ ...turn, b: 2 }).least).toBeLessThan(0);
  });

  it('are found from wishes, and not from none', () => {
    const next = seeded(3);
    const wishes = Array.from({ length: 40 }, () => {
      const [x, y, angle] = [next() * 80, next() * 80, next() * 6.28];
      const [nx, ny] = [Math.cos(angle), Math.sin(angle)];
      // 3 % wider about (40, 40), and 2 px down
      return { x, y, nx, ny, want: nx * 0.03 * (x - 40) + ny * 2, weight: 1 };
    });
    const found = nudge(wishes, { x: 40, y: 40 }, 0.001);
    expect(found?.a).toBeCloseTo(1.03, 3);
    expect(found?.d).toBeCloseTo(1, 3);
    expect(mapped(found ?? turn, 40, 40).y).toBeCloseTo(42, 2);
    expect(solved(new Float64Array(6), 2)).toBeUndefined();
  });
});

group('the logo by itself', () => {
  it('loses the empty paper round it and gets a measured space back', () => {
    const logo = trimmed(square);
    expect([logo?.width, logo?.height]).toEqual([20, 20]);
    expect(trimmed(drawn(30, 30, () => 200))).toBeUndefined();
    expect(
      framed(
        drawn(20, 10, () => 3),
        0.2,
      ),
    ).toMatchObject({ width: 28, height: 18 });
  });

  it('has its edges where it changes, each pointing to the lighter side', () => {
    const grey = softened(drawn(101, 101, (x, y) => (x >= 30 && x < 70 && y >= 30 && y < 70 ? 20 : 240)));
    const edges = edgesOf(grey, 1, 1, 0.2, 500);
    expect(edges.length).toBeGreaterThan(100);
    for (const { x, y, angle, rim } of edges) {
      const [fromX, fromY] = [x - (50 / 72 - 0.2), y - (50 / 72 - 0.2)];
      expect(fromX * Math.cos(angle) + fromY * Math.sin(angle)).toBeGreaterThan(0);
      expect(rim).toBe(true);
    }
  });

  it('goes into text and back', () => {
    const bytes = Uint8Array.from([0, 1, 250, 255, 7]);
    expect(textOf(bytes)).toMatch(packedPattern);
    expect(bytesOf(textOf(bytes))).toEqual(bytes);
  });
});
