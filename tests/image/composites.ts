/** Pictures with a logo in them, by what happened to it, and pictures without. Each is made from its seed alone. */
import type { Picture } from '../../rules/image/picture';
import { seeded } from '../../rules/image/random';
import { BACKGROUNDS, background, grain, soften, weave } from './backgrounds';
import { CRESTS, type Crest } from './crests';
import { otherCrest } from './other-crests';
import { type Colour, Sheet } from './raster';
import { crop, jpegLike, lay, plain, type Recolour } from './warp';

export const KINDS = [
  'full',
  'avatar',
  'banner, 6-8 %',
  'banner, 8-20 %',
  'rotated',
  'cropped 5 %',
  'perspective',
  'blurred',
  'jpeg',
  'dim',
  'one colour',
  'reversed',
  'cloth',
] as const;
export type Kind = (typeof KINDS)[number];

export const ABSENT = ['background', 'other crests', 'other crest, full', 'other crest, cloth', 'other, small'] as const;
export type Absent = (typeof ABSENT)[number];

export interface Composite {
  readonly picture: Picture;
  /** where the middle of the logo is, px, and its longer side there */
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

type Chance = () => number;
type Drawn = Pick<Crest, 'picture' | 'bare'>;
const between = (next: Chance, low: number, high: number): number => low + next() * (high - low);
const asIs: Recolour = (red, green, blue, cover) => [red, green, blue, cover];

const scenes = new Map<string, Picture>();
/** How many different backgrounds there are of each kind; pieces of them are cut out, so no two pictures are alike. */
const EACH = 3;

/** A fresh piece of a background, with its own light. */
function scene(next: Chance, width: number, height: number): Picture {
  const kind = BACKGROUNDS[Math.floor(next() * BACKGROUNDS.length)] ?? 'gradient';
  const seed = Math.floor(next() * EACH);
  const key = `${kind} ${seed}`;
  const whole = scenes.get(key) ?? background(kind, seed);
  scenes.set(key, whole);
  const piece = crop(whole, Math.floor(next() * (1081 - width)), Math.floor(next() * (1081 - height)), width, height);
  const [gain, lift] = [between(next, 0.55, 1.1), between(next, -30, 40)];
  for (let at = 0; at < piece.data.length; at += 4) {
    for (let k = 0; k < 3; k += 1) piece.data[at + k] = (piece.data[at + k] ?? 0) * gain + lift;
  }
  return piece;
}

const SHAPES = [
  [1080, 1080],
  [1080, 810],
  [1080, 608],
  [810, 1080],
] as const;

function photo(next: Chance): Picture {
  const [width, height] = SHAPES[Math.floor(next() * SHAPES.length)] ?? SHAPES[0];
  return scene(next, width, height);
}

interface Placing {
  readonly x: number;
  readonly y: number;
  /** longer side, px */
  readonly side: number;
  /** radians */
  readonly turn?: number;
  /** width and height multiplied by */
  readonly squeeze?: readonly [number, number];
  /** how much nearer one side is, per half of the logo */
  readonly lean?: readonly [number, number];
  /** px by which the logo is rippled */
  readonly ripple?: number;
  readonly recolour?: Recolour;
  /** white paper behind it, with this margin (part of its longer side) */
  readonly card?: { readonly margin: number; readonly colour: Colour };
}

function place(
  onto: Picture,
  logo: Picture,
  { x, y, side, turn = 0, squeeze = [1, 1], lean = [0, 0], ripple = 0, recolour = asIs, card }: Placing,
): void {
  const scale = side / Math.max(logo.width, logo.height);
  const [width, height] = [logo.width * scale * squeeze[0], logo.height * scale * squeeze[1]];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const source = (px: number, py: number): readonly [number, number] => {
    const dx = px - x + (ripple === 0 ? 0 : ripple * Math.sin(py / (side * 0.12)));
    const dy = py - y + (ripple === 0 ? 0 : ripple * Math.sin(px / (side * 0.15) + 1));
    const [u, v] = [(dx * cos + dy * sin) / width, (-dx * sin + dy * cos) / height];
    const depth = 1 + 2 * (u * lean[0] + v * lean[1]);
    return [u / depth + 0.5, v / depth + 0.5];
  };
  const reach = side * 1.2;
  const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  if (card !== undefined) {
    const [growX, growY] = [1 + 2 * card.margin * (side / width), 1 + 2 * card.margin * (side / height)];
    const paper = plain(8, 8, card.colour);
    const behind = (px: number, py: number): readonly [number, number] => {
      const [u, v] = source(px, py);
      return [(u - 0.5) / growX + 0.5, (v - 0.5) / growY + 0.5];
    };
    lay(onto, paper, side, behind, asIs, box);
  }
  lay(onto, logo, side, source, recolour, box);
}

/** Ink of one colour where the logo is dark (or, reversed, light), and bare elsewhere or a lighter tint. */
function inOneColour(ink: Colour, hard: boolean, reversed: boolean): Recolour {
  return (red, green, blue, cover) => {
    const bright = (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
    const share = hard ? (bright < 0.55 ? 1 : 0) : 1 - bright;
    if (reversed) return [ink[0], ink[1], ink[2], cover * share];
    return [255 + (ink[0] - 255) * share, 255 + (ink[1] - 255) * share, 255 + (ink[2] - 255) * share, cover];
  };
}

const INKS: readonly Colour[] = [
  [20, 30, 70],
  [90, 10, 30],
  [10, 70, 40],
  [20, 20, 20],
];
const white = { margin: 0.08, colour: [255, 255, 255] as const };

/** A picture that holds the logo, changed in the way named; `seed` sets everything else. */
export function withLogo({ picture: drawing, bare }: Drawn, kind: Kind, seed: number): Composite {
  const logo = drawing();
  const next = seeded(seed);
  const ink = INKS[Math.floor(next() * INKS.length)] ?? [0, 0, 0];
  const card = next() < 0.5 || bare ? white : undefined;
  if (kind === 'full' || kind === 'avatar') return asAvatar(logo, kind === 'avatar', next);
  if (kind === 'cloth') return onCloth(logo, bare === true, next);
  const banner = kind.startsWith('banner');
  const picture = banner ? scene(next, 1080, Math.round(between(next, 360, 420))) : photo(next);
  const share = kind === 'banner, 6-8 %' ? [0.06, 0.08] : banner ? [0.08, 0.2] : [0.16, 0.55];
  // a word mark is so much lower than wide: it is taken half as large again
  const flat = Math.max(1, Math.min(1.5, logo.width / logo.height));
  const longest = Math.min(picture.width, picture.height) * (banner ? 0.8 : 0.9);
  const side = Math.min(
    longest,
    between(next, share[0] ?? 0, share[1] ?? 0) * picture.width * flat * Math.max(1, logo.height / logo.width),
  );
  const inset = side * (kind === 'rotated' ? 0.62 : 0.54);
  let x = between(next, inset, picture.width - inset);
  let y = between(next, inset, picture.height - inset);
  if (banner)
    [x, y] = [next() < 0.5 ? inset + 6 : picture.width - inset - 6, next() < 0.5 ? inset + 6 : picture.height - inset - 6];
  if (kind === 'cropped 5 %') {
    const low = side * (0.5 - 0.05) * (logo.width / Math.max(logo.width, logo.height));
    x = next() < 0.5 ? low : picture.width - low;
  }
  const turn = kind === 'rotated' ? (between(next, -25, 25) * Math.PI) / 180 : (between(next, -2, 2) * Math.PI) / 180;
  const lean = kind === 'perspective' ? ([between(next, -0.12, 0.12), between(next, -0.12, 0.12)] as const) : ([0, 0] as const);
  const hard = next() < 0.5;
  const recolour =
    kind === 'one colour' ? inOneColour(ink, hard, false) : kind === 'reversed' ? inOneColour([245, 245, 245], hard, true) : asIs;
  const behind = kind === 'one colour' ? white : kind === 'reversed' ? { margin: 0.08, colour: ink } : card;
  place(picture, logo, { x, y, side, turn, lean, recolour, ...(behind && { card: behind }) });
  if (kind === 'blurred') soften(picture, Math.max(1, Math.round(side * between(next, 0.008, 0.02))));
  if (kind === 'dim') dim(picture, between(next, 0.2, 0.45), between(next, 0, 60));
  finish(picture, next, kind === 'jpeg' ? between(next, 18, 35) : between(next, 55, 90));
  return { picture, x, y, side };
}

function dim({ data }: Picture, gain: number, lift: number): void {
  for (let at = 0; at < data.length; at += 4) for (let k = 0; k < 3; k += 1) data[at + k] = (data[at + k] ?? 0) * gain + lift;
}

function finish(picture: Picture, next: Chance, quality: number): void {
  grain(picture, next, between(next, 1, 7));
  jpegLike(picture, quality);
}

/** The logo fills the picture; as an avatar, cut to a circle that may take its corners. */
function asAvatar(logo: Picture, circle: boolean, next: Chance): Composite {
  const size = Math.round(between(next, 160, 1080));
  const paper: Colour =
    next() < 0.7 ? [255, 255, 255] : [between(next, 190, 255), between(next, 190, 255), between(next, 190, 255)];
  const picture = plain(size, size, paper);
  const side = size * (circle ? between(next, 0.82, 1) : between(next, 0.7, 1));
  place(picture, logo, { x: size / 2, y: size / 2, side });
  if (circle) {
    const rim: Colour = next() < 0.5 ? [255, 255, 255] : [24, 26, 30];
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1)
        if (Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) > size / 2) picture.data.set(rim, (y * size + x) * 4);
    }
  }
  finish(picture, next, between(next, 55, 90));
  return { picture, x: size / 2, y: size / 2, side };
}

/** Sewn or printed on a jumper: turned, squeezed, rippled, blurred and dimmed. */
function onCloth(logo: Picture, bare: boolean, next: Chance): Composite {
  const sheet = new Sheet(1080, next() < 0.5 ? 810 : 1080, 1);
  sheet.data.fill(255);
  weave(sheet, [next() * 220, next() * 220, next() * 220], next);
  const side = between(next, 0.14, 0.34) * 1080 * Math.min(1.3, Math.max(1, logo.width / logo.height));
  const x = between(next, side * 0.6, sheet.width - side * 0.6);
  const y = between(next, side * 0.6, sheet.height - side * 0.6);
  const squeeze: readonly [number, number] = next() < 0.7 ? [between(next, 0.75, 1), 1] : [1, between(next, 0.8, 1)];
  const [gain, lift] = [between(next, 0.5, 0.85), between(next, 5, 40)];
  place(sheet, logo, {
    x,
    y,
    side,
    turn: (between(next, -18, 18) * Math.PI) / 180,
    squeeze,
    lean: [between(next, -0.05, 0.05), between(next, -0.05, 0.05)],
    ripple: side * between(next, 0, 0.006),
    recolour: (red, green, blue, cover) => [red * gain + lift, green * gain + lift, blue * gain + lift, cover],
    ...((next() < 0.4 || bare) && { card: { margin: 0.06, colour: [235 * gain, 235 * gain, 230 * gain] as const } }),
  });
  soften(sheet, Math.round(between(next, 1, 1 + side * 0.008)));
  grain(sheet, next, between(next, 4, 12));
  jpegLike(sheet, between(next, 50, 85));
  return { picture: sheet, x, y, side };
}

/** A picture without the logo `own` (index into `CRESTS`). */
export function withoutLogo(own: number, kind: Absent, seed: number): Picture {
  const next = seeded(seed ^ 0x5bd1e995);
  const others = CRESTS.filter((_, index) => index !== own);
  const another = (): Picture =>
    (next() < 0.4 ? others[Math.floor(next() * others.length)]?.picture() : undefined) ?? otherCrest(Math.floor(next() * 1e9));
  if (kind === 'other crest, full') return asAvatar(another(), next() < 0.5, next).picture;
  if (kind === 'other crest, cloth') return onCloth(another(), next() < 0.5, next).picture;
  if (kind === 'other, small') return withLogo({ picture: another }, 'banner, 6-8 %', Math.floor(next() * 1e9)).picture;
  const picture = photo(next);
  const count = kind === 'other crests' ? 2 + Math.floor(next() * 3) : 0;
  for (let k = 0; k < count; k += 1) {
    const side = between(next, 0.08, 0.45) * Math.min(picture.width, picture.height);
    const at = { x: between(next, side / 2, picture.width - side / 2), y: between(next, side / 2, picture.height - side / 2) };
    const recolour = next() < 0.25 ? inOneColour([245, 245, 245], next() < 0.5, next() < 0.5) : asIs;
    place(picture, another(), { ...at, side, turn: between(next, -0.4, 0.4), recolour, ...(next() < 0.5 && { card: white }) });
  }
  finish(picture, next, between(next, 30, 90));
  return picture;
}
