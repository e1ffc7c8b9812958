/** As many crests of other invented schools as wanted. */
import type { Picture } from '../../rules/image/picture';
import { seeded } from '../../rules/image/random';
import { BLACK, GOLD, GREEN, MAROON, NAVY, ORANGE, PURPLE, RED, SKY, WHITE } from './colours';
import { leaf, ring, Sheet, shield, star } from './raster';

const PALETTE = [NAVY, GOLD, MAROON, GREEN, SKY, BLACK, RED, PURPLE, ORANGE] as const;
const WORDS = ['WOODSIDE', 'HILLTOP', 'ST MARK', 'RIVERBANK', 'ELMS', 'FIRST', 'NORTHGATE', 'TRUST', 'PARK LANE', 'JUNIORS'];

/** Some other school's crest, put together by chance from the same kinds of parts: shield or roundel, charges, words. */
export function otherCrest(seed: number): Picture {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sheet = new Sheet(100, 104, 3.2);
  const [ground, mark, third] = [pick(PALETTE), next() < 0.5 ? WHITE : pick(PALETTE), pick(PALETTE)];
  const round = next() < 0.45;
  if (round) {
    sheet.circle(ground, 50, 52, 48);
    if (next() < 0.7) {
      sheet.circle(WHITE, 50, 52, 31);
      sheet.roundText(mark === ground ? WHITE : mark, `${pick(WORDS)} ${pick(WORDS)}`, 50, 52, 38, -1.8, 8);
    }
  } else {
    sheet.fill(third, shield(10, 3, 80, 92));
    sheet.fill(ground, shield(14, 7, 72, 84));
    const field = next();
    if (field < 0.5) sheet.fill(mark, [14, 55, 50, 34, 86, 55, 86, 66, 50, 45, 14, 66]);
    else if (field < 0.75) sheet.fill(mark, [45, 7, 55, 7, 55, 90, 45, 90], [14, 36, 86, 36, 86, 46, 14, 46]);
  }
  for (let k = 0; k < 3 + Math.floor(next() * 4); k += 1) {
    const [x, y, size] = [30 + next() * 40, 26 + next() * 44, 6 + next() * 9];
    const colour = pick(PALETTE);
    const kind = next();
    if (kind < 0.25) sheet.fill(colour, star(x, y, size, 4 + Math.floor(next() * 5)));
    else if (kind < 0.45) sheet.fill(colour, ring(x, y, size), ring(x, y, size * 0.55));
    else if (kind < 0.65) for (let j = 0; j < 5; j += 1) sheet.fill(colour, leaf(x, y, size * 1.3, j * 1.2566 + next()));
    else if (kind < 0.85) sheet.text(colour, pick(WORDS).slice(0, 2), x - size, y - size * 0.7, size * 1.4, 0.18);
    else sheet.fill(colour, [x - size, y - size, x + size, y - size, x + size, y + size, x, y + size * 0.4, x - size, y + size]);
  }
  return sheet;
}
