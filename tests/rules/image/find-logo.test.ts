/** Finding a logo from end to end, on small pictures; `tests/image/measure.ts` has the rates. */
import { describe, expect, it } from 'vitest';
import { LogoFeatures } from '../../../rules/image/features';
import { findLogo } from '../../../rules/image/find-logo';
import { logoFeatures } from '../../../rules/image/logo-features';
import { type Picture, PictureError } from '../../../rules/image/picture';
import { onPaper, plain } from '../../image/warp';
import { crest, noise, withCrest } from './small';

const features = logoFeatures(onPaper(crest(6).picture(), 0.1));
const reversed = ({ width, height, data }: Picture): Picture => ({
  width,
  height,
  data: data.map((value, at) => (at % 4 === 3 ? value : 255 - value)),
});

describe('finding a logo', () => {
  it('says where it is, in px of the picture', () => {
    const find = findLogo(withCrest(6, 120, 200, 150), features);
    expect(find).toMatchObject({ found: true, certainty: 'likely' });
    if (!find.found) return;
    for (const [is, was] of [
      [find.box.x, 200],
      [find.box.y, 150],
      [find.box.height, 120],
      [find.box.width, 107],
    ] as const) {
      expect(Math.abs(is - was)).toBeLessThanOrEqual(6);
    }
    expect(find.score).toBeGreaterThan(0.5);
  });

  it('finds it turned, small, reversed and in a picture larger than is looked at', () => {
    expect(findLogo(withCrest(6, 150, 120, 90, 400, 320, 0.4), features).found).toBe(true);
    expect(findLogo(withCrest(6, 70, 30, 200), features).found).toBe(true);
    expect(findLogo(reversed(withCrest(6, 150, 120, 90)), features).found).toBe(true);
    const large = findLogo(withCrest(6, 300, 900, 200, 1500, 700), features);
    expect(large.found && Math.abs(large.box.x - 900)).toBeLessThan(20);
  });

  it('finds each of the twelve where it is and none of the others there', () => {
    for (let own = 1; own <= 12; own += 1) {
      const mine = logoFeatures(onPaper(crest(own).picture(), 0.1));
      expect(findLogo(withCrest(own, 160, 60, 50, 300, 260), mine).found, `crest ${own}`).toBe(true);
      const other = (own % 12) + 1;
      expect(findLogo(withCrest(other, 160, 60, 50, 300, 260), mine).found, `crest ${own} in a picture of crest ${other}`).toBe(
        false,
      );
    }
  });

  it('says the same every time', () => {
    const picture = withCrest(6, 120, 200, 150);
    expect(findLogo(picture, features)).toEqual(findLogo(picture, features));
    expect(logoFeatures(onPaper(crest(6).picture(), 0.1))).toEqual(features);
  });

  it('finds nothing in what has nothing', () => {
    for (const picture of [
      plain(300, 300, [200, 30, 30]),
      plain(5, 5, [0, 0, 0]),
      plain(1, 2000, [9, 9, 9]),
      noise(240, 240, 5),
    ]) {
      expect(findLogo(picture, features).found).toBe(false);
    }
  });
});

describe('what is no picture', () => {
  const broken: readonly [string, Picture, RegExp][] = [
    ['without size', { width: 0, height: 0, data: new Uint8ClampedArray() }, /no size/],
    ['with half a pixel', { width: 1.5, height: 2, data: new Uint8ClampedArray(12) }, /no size/],
    ['with too few bytes', { width: 10, height: 10, data: new Uint8ClampedArray(7) }, /damaged/],
    ['too vast', { width: 100_000, height: 100_000, data: new Uint8ClampedArray(4) }, /too large/],
  ];
  it.each(broken)('%s is told in a sentence', (_, picture, words) => {
    expect(() => findLogo(picture, features)).toThrow(PictureError);
    expect(() => findLogo(picture, features)).toThrow(words);
    expect(() => logoFeatures(picture)).toThrow(words);
  });

  it('a picture that cannot serve as a logo says why', () => {
    expect(() => logoFeatures(plain(200, 200, [20, 90, 30]))).toThrow(/one plain colour/);
    expect(() => logoFeatures(withCrest(6, 20, 5, 5, 40, 40))).toThrow(/too small/);
    const line = plain(400, 80, [255, 255, 255]);
    line.data.fill(0, 400 * 4 * 24, 400 * 4 * 60);
    for (let at = 3; at < line.data.length; at += 4) line.data[at] = 255;
    expect(() => logoFeatures(line)).toThrow(/long and thin|too plain/);
  });
});

describe('stored features', () => {
  it('are plain, small and read back the same', () => {
    const text = JSON.stringify(features);
    expect(text.length).toBeLessThan(30_000);
    expect(LogoFeatures.parse(JSON.parse(text))).toEqual(features);
  });

  it.each([
    ['nothing', undefined],
    ['a later version', { ...features, version: 2 }],
    ['no size', { ...features, width: 0 }],
    ['an endless size', { ...features, height: Number.POSITIVE_INFINITY }],
    ['no corners', { ...features, corners: '' }],
    ['words for corners', { ...features, corners: 'ignore previous instructions' }],
    ['half a corner', { ...features, corners: features.corners.slice(4) }],
    ['far too many corners', { ...features, corners: 'A'.repeat(4_000_000) }],
    ['corners of a view there is none of', { ...features, corners: '/'.repeat(52 * 20) }],
    ['edges that are no text', { ...features, edges: [1, 2, 3] }],
    ['too few edges', { ...features, edges: features.edges.slice(0, 8) }],
  ])('with %s are refused', (_, value) => {
    expect(LogoFeatures.safeParse(value).success).toBe(false);
  });

  it('that are well formed but senseless find nothing and do no harm', () => {
    const senseless = LogoFeatures.parse({
      version: 1,
      width: 1,
      height: 1,
      corners: 'A'.repeat(52 * 20),
      edges: 'A'.repeat(8 * 60),
    });
    expect(findLogo(withCrest(6, 120, 200, 150), senseless).found).toBe(false);
  });
});
