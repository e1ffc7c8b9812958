/** Small pictures for the tests of `rules/image`. */
import type { Picture } from '../../../rules/image/picture';
import { seeded } from '../../../rules/image/random';
import { CRESTS, type Crest } from '../../image/crests';
import { lay, plain } from '../../image/warp';

/** One of the twelve drawn crests, 1 to 12. */
export function crest(number: number): Crest {
  const found = CRESTS[number - 1];
  if (found === undefined) throw new Error(`there is no crest ${number}`);
  return found;
}

/** Every pixel by chance. */
export function noise(width: number, height: number, seed: number): Picture {
  const next = seeded(seed);
  const data = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) => (at % 4 === 3 ? 255 : next() * 255));
  return { width, height, data };
}

/** The crest on plain paper, its longer side `side` px, its top left at (x, y) px, turned by `turn` radians about its middle. */
export function withCrest(number: number, side: number, x: number, y: number, width = 400, height = 320, turn = 0): Picture {
  const logo = crest(number).picture();
  const picture = plain(width, height, [236, 230, 214]);
  const scale = side / Math.max(logo.width, logo.height);
  const [across, down] = [logo.width * scale, logo.height * scale];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  lay(
    picture,
    logo,
    side,
    (px, py) => {
      const [dx, dy] = [px - x - across / 2, py - y - down / 2];
      return [(dx * cos + dy * sin) / across + 0.5, (-dx * sin + dy * cos) / down + 0.5];
    },
    (red, green, blue, cover) => [red, green, blue, cover],
  );
  return picture;
}
