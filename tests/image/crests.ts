/** Twelve invented crests and logos of invented schools. */
import type { Picture } from '../../rules/image/picture';
import { BLACK, GOLD, GREEN, MAROON, NAVY, ORANGE, PURPLE, RED, SKY, WHITE } from './colours';
import { leaf, ring, Sheet, shield, star } from './raster';

/** px per unit; crests are drawn about 100 units high, so about 480 px. */
const SCALE = 4.8;

const drawn = (width: number, height: number, draw: (sheet: Sheet) => void): (() => Picture) => {
  let kept: Picture | undefined;
  return () => {
    if (kept === undefined) {
      const sheet = new Sheet(width, height, SCALE);
      draw(sheet);
      kept = sheet;
    }
    return kept;
  };
};

export interface Crest {
  readonly name: string;
  /** ink alone, with no ground of its own: nobody would lay it on a busy photograph without paper behind */
  readonly bare?: true;
  readonly picture: () => Picture;
}

/** Numbers 1 to 6 are for tuning, 7 to 12 for reporting. */
export const CRESTS: readonly Crest[] = [
  {
    name: '1 shield, chevron and stars',
    picture: drawn(86, 100, (s) => {
      s.fill(NAVY, shield(2, 2, 82, 96));
      s.fill(WHITE, shield(5, 5, 76, 89));
      s.fill(NAVY, shield(7, 7, 72, 84));
      s.fill(GOLD, [7, 58, 43, 34, 79, 58, 79, 70, 43, 46, 7, 70]);
      for (const x of [22, 64]) s.fill(GOLD, star(x, 24, 10));
      s.fill(WHITE, [30, 62, 42, 66, 42, 82, 30, 78]);
      s.fill(WHITE, [56, 62, 44, 66, 44, 82, 56, 78]);
      for (const y of [67, 71, 75]) {
        s.stroke(NAVY, 1, [32, y, 40, y + 2.5]);
        s.stroke(NAVY, 1, [54, y, 46, y + 2.5]);
      }
    }),
  },
  {
    name: '2 roundel, oak tree',
    picture: drawn(100, 100, (s) => {
      s.circle(GREEN, 50, 50, 49);
      s.circle(WHITE, 50, 50, 46);
      s.circle(GREEN, 50, 50, 44.5);
      s.circle(WHITE, 50, 50, 31);
      s.roundText(WHITE, 'OAKFIELD PRIMARY', 50, 50, 37.5, -1.75, 8.6);
      s.roundText(WHITE, 'EST', 50, 50, 37.5, 2.9, 7);
      s.fill([110, 74, 40], [46, 74, 48, 52, 40, 42, 43, 40, 50, 48, 58, 38, 61, 41, 53, 53, 55, 74, 62, 77, 38, 77]);
      for (const [x, y, r] of [
        [38, 40, 8],
        [46, 32, 9],
        [56, 31, 8],
        [63, 38, 8],
        [33, 48, 5],
        [67, 47, 6],
      ] as const) {
        s.circle(GREEN, x, y, r);
        s.circle([120, 180, 70], x - 2, y - 2, r * 0.4);
      }
      s.circle(RED, 42, 44, 2);
      s.circle(RED, 60, 43, 2);
    }),
  },
  {
    name: '3 wordmark, wave and gull',
    bare: true,
    picture: drawn(190, 74, (s) => {
      s.text(NAVY, 'MILLBROOK', 6, 26, 20, 0.18);
      s.text(SKY, 'COMMUNITY SCHOOL', 7, 52, 9.5, 0.16);
      s.stroke(SKY, 3, [6, 68, 24, 64, 44, 69, 66, 64, 90, 69, 114, 64, 140, 69, 164, 64, 184, 68]);
      s.fill(NAVY, leaf(150, 14, 22, -0.5, 0.3), leaf(150, 14, 24, 3.5, 0.3));
      s.fill(ORANGE, [148, 14, 158, 20, 150, 19]);
    }),
  },
  {
    name: '4 child’s drawing, house and sun',
    bare: true,
    picture: drawn(100, 96, (s) => {
      s.circle(GOLD, 20, 20, 11);
      for (let k = 0; k < 9; k += 1) {
        const turn = k * 0.7 + 0.2;
        const reach = 17 + (k % 3) * 2;
        s.stroke(GOLD, 2.4, [
          20 + 13 * Math.cos(turn),
          20 + 13 * Math.sin(turn),
          20 + reach * Math.cos(turn),
          20 + reach * Math.sin(turn),
        ]);
      }
      s.stroke(BLACK, 2.2, [34, 80, 33, 48, 70, 46, 72, 81, 33, 80]);
      s.stroke(RED, 3, [29, 50, 51, 25, 76, 48, 28, 50]);
      s.stroke(SKY, 2, [40, 54, 48, 53, 48, 61, 41, 62, 40, 54]);
      s.stroke(SKY, 2, [58, 52, 66, 53, 65, 61, 58, 60, 58, 52]);
      s.stroke(MAROON, 2.2, [50, 80, 49, 67, 57, 66, 58, 80]);
      for (const [x, colour] of [
        [14, PURPLE],
        [86, RED],
      ] as const) {
        s.circle(colour, x, 56, 5);
        s.stroke(colour, 2, [x, 61, x - 1, 76, x - 6, 88]);
        s.stroke(colour, 2, [x - 1, 76, x + 6, 87]);
        s.stroke(colour, 2, [x - 8, 66, x + 8, 70]);
      }
      for (let k = 0; k < 14; k += 1) s.stroke(GREEN, 1.8, [4 + k * 7, 92, 6 + k * 7, 84 + (k % 3) * 2]);
    }),
  },
  {
    name: '5 plain, letter in a circle',
    picture: drawn(100, 100, (s) => {
      s.circle(PURPLE, 50, 50, 48);
      s.text(WHITE, 'S', 36, 24, 46, 0.2);
      s.fill(ORANGE, [16, 78, 84, 78, 80, 84, 20, 84]);
      s.fill(ORANGE, [26, 14, 74, 14, 70, 18, 30, 18]);
    }),
  },
  {
    name: '6 busy, quartered shield and motto',
    picture: drawn(100, 112, (s) => {
      s.fill(BLACK, shield(13, 2, 74, 84));
      s.fill(MAROON, shield(15, 4, 70, 80));
      s.fill(GOLD, [15, 4, 50, 4, 50, 42, 15, 42]);
      s.fill(SKY, [50, 42, 84, 42, 80, 56, 68, 72, 50, 83]);
      for (let k = 0; k < 16; k += 1) {
        const [x, y] = [50 + (k % 4) * 8.7, 4 + Math.floor(k / 4) * 9.5];
        if ((k + Math.floor(k / 4)) % 2 === 0) s.fill(WHITE, [x, y, x + 8.7, y, x + 8.7, y + 9.5, x, y + 9.5]);
      }
      s.fill(MAROON, leaf(20, 36, 24, -0.9), leaf(27, 38, 22, -0.4), [30, 12, 40, 10, 44, 18, 36, 24, 28, 20]);
      for (const x of [26, 33, 40]) s.stroke(MAROON, 2, [x, 30, x - 2, 38, x + 2, 39]);
      s.stroke(WHITE, 2.6, [24, 48, 40, 68]);
      s.stroke(WHITE, 2.6, [42, 48, 28, 68]);
      s.fill(WHITE, ring(24, 47, 4), ring(24, 47, 2));
      s.fill(WHITE, ring(42, 47, 4), ring(42, 47, 2));
      s.fill(NAVY, star(62, 56, 9, 8));
      s.stroke(BLACK, 2, [50, 4, 50, 83]);
      s.stroke(BLACK, 2, [15, 42, 85, 42]);
      s.fill(GOLD, [2, 92, 14, 87, 86, 87, 98, 92, 92, 99, 98, 108, 84, 103, 16, 103, 2, 108, 8, 99]);
      s.text(BLACK, 'LUX ET VERITAS', 15, 92.2, 6, 0.17);
    }),
  },
  {
    name: '7 shield, cross and crowns',
    picture: drawn(84, 108, (s) => {
      s.fill(GOLD, shield(3, 2, 78, 86));
      s.fill(MAROON, shield(6, 5, 72, 80));
      s.fill(WHITE, [37, 5, 47, 5, 47, 82, 42, 85, 37, 82]);
      s.fill(WHITE, [6, 32, 78, 32, 78, 42, 6, 42]);
      for (const [x, y] of [
        [21, 19],
        [63, 19],
        [24, 56],
        [60, 56],
      ] as const) {
        s.fill(GOLD, [x - 8, y + 6, x - 9, y - 5, x - 4, y, x, y - 7, x + 4, y, x + 9, y - 5, x + 8, y + 6]);
      }
      s.circle(NAVY, 42, 37, 8);
      s.fill(GOLD, star(42, 37, 6, 6));
      s.fill(NAVY, [4, 92, 80, 92, 80, 105, 4, 105]);
      s.text(WHITE, 'ST AELRED', 12, 95, 7.4);
    }),
  },
  {
    name: '8 roundel, owl and laurel',
    picture: drawn(100, 100, (s) => {
      s.circle(NAVY, 50, 50, 49);
      s.circle(SKY, 50, 50, 45);
      s.circle(WHITE, 50, 50, 43);
      for (let k = 0; k < 9; k += 1) {
        const turn = 0.5 + k * 0.24;
        s.fill(GREEN, leaf(50 - 36 * Math.cos(turn - 0.7), 50 + 36 * Math.sin(turn - 0.7), 12, -1.2 - turn * 0.4));
        s.fill(GREEN, leaf(50 + 36 * Math.cos(turn - 0.7), 50 + 36 * Math.sin(turn - 0.7), 12, -1.9 + turn * 0.4));
      }
      s.fill(
        NAVY,
        ring(50, 56, 20, 40).map((value, k) => (k % 2 === 1 ? 50 + (value - 50) * 1.2 : value)),
      );
      s.fill(NAVY, [32, 24, 44, 34, 56, 34, 68, 24, 67, 46, 33, 46]);
      for (const x of [42, 58]) {
        s.circle(WHITE, x, 43, 7);
        s.circle(GOLD, x, 43, 5);
        s.circle(BLACK, x, 43, 2.6);
      }
      s.fill(ORANGE, [47, 49, 53, 49, 50, 55]);
      for (let k = 0; k < 9; k += 1)
        s.stroke(SKY, 1.2, [
          38 + (k % 3) * 10,
          61 + Math.floor(k / 3) * 6,
          41 + (k % 3) * 10,
          64 + Math.floor(k / 3) * 6,
          44 + (k % 3) * 10,
          61 + Math.floor(k / 3) * 6,
        ]);
      s.text(NAVY, 'HB', 42, 84, 7);
    }),
  },
  {
    name: '9 wordmark, two lines and a leaf',
    bare: true,
    picture: drawn(170, 70, (s) => {
      s.fill(GREEN, leaf(8, 60, 58, -0.95, 0.5));
      s.fill([150, 200, 80], leaf(8, 60, 44, -1.45, 0.4));
      s.stroke(WHITE, 1.4, [10, 57, 38, 17]);
      s.text(BLACK, 'ASHGROVE', 50, 16, 17, 0.17);
      s.text(GREEN, 'ACADEMY', 50, 42, 13, 0.15);
      s.stroke(GOLD, 2, [50, 63, 164, 63]);
    }),
  },
  {
    name: '10 child’s drawing, rainbow and flowers',
    bare: true,
    picture: drawn(100, 90, (s) => {
      [RED, ORANGE, GOLD, GREEN, SKY, PURPLE].forEach((colour, k) => {
        const radius = 46 - k * 4.6;
        const arc: number[] = [];
        for (let j = 0; j <= 18; j += 1) {
          const turn = Math.PI + (j * Math.PI) / 18;
          arc.push(50 + radius * Math.cos(turn) + ((j * 7) % 5) * 0.3, 52 + radius * Math.sin(turn) + ((j * 5) % 3) * 0.4);
        }
        s.stroke(colour, 4, arc);
      });
      for (const [x, colour, tall] of [
        [14, PURPLE, 66],
        [36, RED, 60],
        [60, ORANGE, 64],
        [84, SKY, 61],
      ] as const) {
        s.stroke(GREEN, 2.2, [x, 88, x + 1, tall]);
        s.fill(GREEN, leaf(x, 82, 9, -0.6));
        for (let k = 0; k < 5; k += 1) s.circle(colour, x + 5 * Math.cos(k * 1.26), tall + 5 * Math.sin(k * 1.26), 3.4);
        s.circle(GOLD, x, tall, 3);
      }
      s.text(BLACK, 'US', 43, 44, 11, 0.18);
    }),
  },
  {
    name: '11 plain, tower in a hexagon',
    picture: drawn(92, 100, (s) => {
      s.fill(RED, [46, 2, 90, 26, 90, 74, 46, 98, 2, 74, 2, 26]);
      s.fill(
        WHITE,
        [
          30, 80, 32, 42, 28, 42, 28, 26, 35, 26, 35, 32, 42, 32, 42, 26, 50, 26, 50, 32, 57, 32, 57, 26, 64, 26, 64, 42, 60, 42,
          62, 80,
        ],
      );
      s.fill(RED, [41, 80, 41, 66, 46, 60, 51, 66, 51, 80]);
      s.fill(RED, [43, 46, 49, 46, 49, 54, 43, 54]);
    }),
  },
  {
    name: '12 busy, ship and ring of letters',
    picture: drawn(104, 104, (s) => {
      s.fill(NAVY, star(52, 52, 51, 24, 0.93));
      s.circle(GOLD, 52, 52, 45);
      s.circle(NAVY, 52, 52, 43);
      s.roundText(GOLD, 'HARBOURSIDE JUNIOR SCHOOL', 52, 52, 37.5, -2.2, 6.6);
      s.circle(WHITE, 52, 52, 31);
      s.fill(
        SKY,
        ring(52, 52, 31).flatMap((value, k, all) => (k % 2 === 0 ? [value, Math.max(62, all[k + 1] ?? 0)] : [])),
      );
      s.fill([110, 74, 40], [30, 58, 76, 58, 68, 70, 36, 70]);
      for (const x of [40, 52, 64]) {
        s.stroke(BLACK, 1.4, [x, 58, x, 28]);
        s.fill(RED, [x - 5, 32, x + 6, 32, x + 8, 42, x - 4, 42]);
        s.fill(MAROON, [x - 5, 44, x + 6, 44, x + 8, 54, x - 4, 54]);
        s.fill(GOLD, [x, 26, x + 7, 28, x, 30]);
      }
      for (let k = 0; k < 5; k += 1) s.stroke(WHITE, 1.4, [30 + k * 9, 74, 34 + k * 9, 71.5, 38 + k * 9, 74]);
      for (const x of [38, 46, 54, 62]) s.circle(GOLD, x, 64, 1.8);
    }),
  },
];
