/** The site's photographs, drawn as SVG in a square. Those of the shared server (castle, loaf, …) are used as they are. */

const square = (body: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="800" height="800">${body}</svg>`)}`;

const box = (x: number, y: number, w: number, h: number, fill: string, rx = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${rx}" fill="${fill}"/>`;

const dot = (x: number, y: number, r: number, fill: string): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;

const pupil = (x: number, skin: string, hair: string, jumper: string): string =>
  shape(`M${x - 48} 400 Q${x - 48} 318 ${x} 318 Q${x + 48} 318 ${x + 48} 400 Z`, jumper) +
  dot(x, 282, 36, skin) +
  shape(`M${x - 37} 284 Q${x - 38} 240 ${x} 240 Q${x + 38} 240 ${x + 37} 284 Q${x} 252 ${x - 37} 284 Z`, hair);

const rows = (count: number, draw: (at: number) => string): string => Array.from({ length: count }, (_, at) => draw(at)).join('');

const SCENES = {
  classroom: square(
    box(0, 0, 400, 400, '#f2e6d0') +
      box(40, 40, 320, 170, '#2f5a4c', 6) +
      line('M70 90 H180 M70 125 H150 M70 160 H200', '#dbe9df', 6) +
      dot(290, 120, 46, '#e8b04b') +
      shape('M290 120 V74 A46 46 0 0 1 336 120 Z', '#f6dfae') +
      pupil(90, '#f0c8a4', '#7a4a2b', '#3f7a5a') +
      pupil(205, '#8d5a3b', '#241d1b', '#3f7a5a') +
      pupil(318, '#d9a57c', '#c2833c', '#3f7a5a'),
  ),
  mug: square(
    box(0, 0, 400, 400, '#d7c6b2') +
      box(0, 270, 400, 130, '#7b573d') +
      box(130, 150, 130, 150, '#e9eef0', 16) +
      line('M260 190 Q310 190 300 230 Q296 262 260 262', '#e9eef0', 18) +
      box(130, 150, 130, 26, '#4b3021', 12) +
      line('M165 120 q-14 -22 4 -44 M205 120 q-14 -22 4 -44', '#ffffff', 6) +
      box(40, 300, 90, 12, '#c9543f', 4) +
      box(280, 312, 90, 40, '#f2e7cf', 4),
  ),
  crumble: square(
    box(0, 0, 400, 400, '#9fb4a3') +
      box(0, 230, 400, 170, '#e3d8c4') +
      shape('M50 210 H350 L325 320 Q322 332 308 332 H92 Q78 332 75 320 Z', '#c2cfd6') +
      shape('M46 212 Q90 150 140 180 Q190 130 240 176 Q300 148 354 212 Z', '#c98f45') +
      rows(14, (at) => dot(78 + ((at * 61) % 250), 178 + ((at * 23) % 30), 9, at % 2 ? '#e5b76d' : '#a86f2e')) +
      line('M300 130 L350 60', '#8b8f93', 10),
  ),
  plot: square(
    box(0, 0, 400, 400, '#bfd9e6') +
      shape('M0 150 Q120 110 240 145 T400 140 V400 H0 Z', '#79975c') +
      rows(4, (at) => shape(`M${-40 + at * 120} 400 L${70 + at * 70} 180 H${100 + at * 70} L${40 + at * 120} 400 Z`, '#6b4b34')) +
      rows(16, (at) => {
        const x = 62 + (at % 4) * 98 - Math.floor(at / 4) * 8;
        const y = 220 + Math.floor(at / 4) * 44;
        return line(`M${x} ${y} q-8 -16 -14 -22 M${x} ${y} q0 -18 0 -28 M${x} ${y} q8 -16 14 -22`, '#4f8a43', 5);
      }) +
      box(280, 84, 84, 70, '#8a6a4c') +
      shape('M268 88 L322 48 L376 88 Z', '#54463a'),
  ),
  heron: square(
    box(0, 0, 400, 400, '#dfe6e3') +
      box(0, 220, 400, 180, '#8fa9ac') +
      rows(7, (at) => line(`M${20 + ((at * 97) % 300)} ${250 + at * 20} h${50 + ((at * 31) % 60)}`, '#a9c0c2', 4)) +
      line('M196 262 V340 M216 262 V340', '#5b5d52', 6) +
      shape('M150 250 Q180 190 240 214 Q270 226 284 250 Q220 282 150 250 Z', '#6d7d86') +
      line('M170 232 Q128 180 160 132', '#aab6ba', 16) +
      dot(164, 122, 16, '#aab6ba') +
      shape('M152 116 L92 128 L154 130 Z', '#d6a13a') +
      line('M168 110 Q196 112 206 128', '#2f3a40', 6),
  ),
  desk: square(
    box(0, 0, 400, 400, '#c9d3d8') +
      box(0, 210, 400, 190, '#a97c50') +
      rows(3, (at) => box(60 + at * 8, 186 - at * 26, 160, 24, ['#b0413e', '#3b6ea5', '#4d8b4f'][at] ?? '#3b6ea5', 4)) +
      box(236, 240, 120, 84, '#fbfaf4') +
      line('M252 264 h84 M252 284 h70 M252 304 h52', '#9fa7ab', 4) +
      line('M70 330 L190 290', '#e0a12e', 12) +
      dot(330, 170, 30, '#b83a34') +
      line('M330 140 q6 -18 20 -20', '#4c3a25', 6),
  ),
  books: square(
    box(0, 0, 400, 400, '#e9dccb') +
      box(30, 300, 340, 16, '#7b5a3e') +
      rows(9, (at) =>
        box(
          48 + at * 34,
          120 + ((at * 29) % 60),
          26,
          180 - ((at * 29) % 60),
          `hsl(${(at * 53 + 10) % 360} 34% ${42 + (at % 3) * 9}%)`,
          3,
        ),
      ) +
      box(30, 60, 340, 12, '#7b5a3e'),
  ),
  park: square(
    box(0, 0, 400, 400, '#b9c4ca') +
      shape('M0 210 Q200 170 400 210 V400 H0 Z', '#6f8a5c') +
      shape('M120 400 Q200 280 190 200 H214 Q230 290 320 400 Z', '#cbb99b') +
      rows(5, (at) => box(24 + at * 84, 150, 10, 70, '#5c4a3a') + dot(29 + at * 84, 128, 36, '#55744c')) +
      rows(18, (at) => line(`M${(at * 67) % 400} ${(at * 43) % 360} l-10 26`, '#e6eef2', 3)) +
      dot(214, 250, 16, '#e3b08c') +
      shape('M194 330 Q194 268 214 268 Q234 268 234 330 Z', '#c8452f'),
  ),
  pitch: square(
    box(0, 0, 400, 400, '#a9c7d8') +
      rows(6, (at) => box(0, 160 + at * 40, 400, 40, at % 2 ? '#5d8a4a' : '#679552')) +
      line('M90 210 V90 H310 V210', '#f6f6f2', 10) +
      rows(7, (at) => line(`M${110 + at * 30} 96 V206`, '#dfe6e3', 2)) +
      dot(210, 300, 34, '#fbfaf6') +
      shape('M210 284 l16 12 -6 18 h-20 l-6 -18 Z', '#2b2f33'),
  ),
  choir: square(
    box(0, 0, 400, 400, '#3a2f3f') +
      shape('M120 400 V150 Q200 60 280 150 V400 Z', '#e5c98d') +
      rows(5, (at) => dot(60 + at * 70, 262, 24, ['#f0c8a4', '#8d5a3b', '#d9a57c', '#c68863', '#6f4630'][at] ?? '#d9a57c')) +
      rows(5, (at) =>
        shape(
          `M${24 + at * 70} 400 Q${24 + at * 70} 290 ${60 + at * 70} 290 Q${96 + at * 70} 290 ${96 + at * 70} 400 Z`,
          '#7c2438',
        ),
      ) +
      rows(5, (at) => box(44 + at * 70, 322, 32, 22, '#f4efe3', 2)),
  ),
  otter: square(
    box(0, 0, 400, 400, '#cfdcd2') +
      box(0, 190, 400, 210, '#6f8f92') +
      rows(3, (at) => {
        const x = 90 + at * 110;
        return (
          shape(`M${x - 44} ${250 + at * 22} Q${x} ${186 + at * 22} ${x + 44} ${250 + at * 22} Z`, '#5a4334') +
          dot(x - 10, 224 + at * 22, 4, '#16120f') +
          dot(x + 12, 224 + at * 22, 4, '#16120f') +
          shape(`M${x - 8} ${234 + at * 22} h18 l-9 9 Z`, '#2d211a')
        );
      }) +
      line('M20 320 h120 M220 350 h140 M60 376 h110', '#8eabad', 5),
  ),
  fell: square(
    box(0, 0, 400, 400, '#f3d9b8') +
      dot(300, 110, 40, '#fbeecb') +
      shape('M0 300 L130 130 L220 240 L290 170 L400 300 V400 H0 Z', '#7d8a92') +
      shape('M130 130 L166 174 L138 190 L112 178 Z', '#f2f4f2') +
      shape('M0 330 Q120 270 240 320 T400 310 V400 H0 Z', '#5a6b4c'),
  ),
  boots: square(
    box(0, 0, 400, 400, '#ded7ca') +
      shape('M80 150 h60 q4 60 60 84 q34 14 34 40 h-154 Z', '#27415e') +
      rows(4, (at) => box(92 + at * 36, 276, 18, 16, '#1d1f22', 3)) +
      shape('M220 190 h56 q4 54 56 76 q30 12 30 36 h-142 Z', '#34557a') +
      rows(4, (at) => box(230 + at * 34, 304, 18, 16, '#1d1f22', 3)),
  ),
  train: square(
    box(0, 0, 400, 400, '#aebfca') +
      box(60, 60, 280, 190, '#dfeaf0', 18) +
      shape('M60 200 Q150 150 240 195 T340 190 V232 Q340 250 322 250 H78 Q60 250 60 232 Z', '#7e9c66') +
      box(0, 280, 400, 120, '#3f4d63') +
      box(60, 262, 280, 18, '#7a6a58', 6) +
      box(170, 196, 60, 66, '#c7553c', 8),
  ),
} as const;

const SERVED = ['castle', 'loaf', 'bookshop', 'mangle'] as const;

export type PictureName = keyof typeof SCENES | (typeof SERVED)[number];

/** Where a photograph lies. */
export function pictureOf(name: PictureName): string {
  return name in SCENES ? SCENES[name as keyof typeof SCENES] : `/media/photo/${name}.svg`;
}
