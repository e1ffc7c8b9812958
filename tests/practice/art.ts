/** The practice site's pictures, drawn as SVG: portraits, banners, photographs and emoji. No picture file is shipped. */

const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;

const rect = (x: number, y: number, w: number, h: number, fill: string, rx = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${rx}" fill="${fill}"/>`;

const circle = (x: number, y: number, r: number, fill: string): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

/** A number from a name, the same on every run. */
const seedOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 65_521, 5);

interface Looks {
  skin: string;
  hair: string;
  coat: string;
  ground: string;
  longHair: boolean;
}

const PEOPLE: Readonly<Record<string, Looks>> = {
  hannahmarsh_y4: { skin: '#f0c8a4', hair: '#7a4a2b', coat: '#2f6b62', ground: '#c9ddec', longHair: true },
  tomokafor_pe: { skin: '#7a4a33', hair: '#1f1b1a', coat: '#b5532f', ground: '#dfe6cf', longHair: false },
  josielinwood: { skin: '#e3b08c', hair: '#b98b4a', coat: '#5a4a86', ground: '#f0dfd2', longHair: true },
  raviandtea: { skin: '#a8714b', hair: '#25201f', coat: '#3b5f8a', ground: '#efe3bd', longHair: false },
};

/** Head and shoulders for a person; two tones and a shape for an organisation. */
function avatar(handle: string): string {
  const looks = PEOPLE[handle];
  if (!looks) {
    const hue = seedOf(handle) % 360;
    return svg(
      80,
      80,
      rect(0, 0, 80, 80, `hsl(${hue} 32% 34%)`) +
        circle(40, 40, 24, `hsl(${(hue + 40) % 360} 45% 72%)`) +
        path('M16 52 Q40 28 64 52 V80 H16 Z', `hsl(${hue} 32% 24%)`),
    );
  }
  const { skin, hair, coat, ground, longHair } = looks;
  return svg(
    80,
    80,
    rect(0, 0, 80, 80, ground) +
      (longHair ? path('M22 36 Q22 14 40 14 Q58 14 58 36 V60 H22 Z', hair) : '') +
      path('M12 80 Q12 58 40 58 Q68 58 68 80 Z', coat) +
      rect(34, 46, 12, 16, skin, 5) +
      circle(40, 37, 15, skin) +
      path('M24 36 Q24 18 40 18 Q56 18 56 36 Q52 27 40 27 Q28 27 24 36 Z', hair),
  );
}

/** Rolling hills under a pale sky. */
function banner(handle: string): string {
  const hue = seedOf(handle) % 360;
  return svg(
    1200,
    400,
    rect(0, 0, 1200, 400, `hsl(${(hue + 30) % 360} 42% 86%)`) +
      circle(940, 120, 62, '#fff6df') +
      path('M0 260 Q200 170 420 240 T820 220 T1200 250 V400 H0 Z', `hsl(${(hue + 10) % 360} 26% 68%)`) +
      path('M0 310 Q260 220 520 300 T1000 280 T1200 320 V400 H0 Z', `hsl(${hue} 28% 52%)`) +
      path('M0 360 Q300 300 640 352 T1200 360 V400 H0 Z', `hsl(${hue} 32% 38%)`),
  );
}

const SKIN = ['#f0c8a4', '#8d5a3b', '#d9a57c', '#c68863', '#f4d6bd', '#6f4630'];

const child = (x: number, y: number, skin: string): string =>
  circle(x, y, 15, skin) +
  path(`M${x - 20} ${y + 62} Q${x - 20} ${y + 18} ${x} ${y + 18} Q${x + 20} ${y + 18} ${x + 20} ${y + 62} Z`, '#f2cf3a');

const PHOTOS: Readonly<Record<string, string>> = {
  castle: svg(
    800,
    450,
    rect(0, 0, 800, 450, '#cfe2ee') +
      rect(180, 120, 440, 170, '#b9ab97') +
      rect(150, 70, 70, 220, '#a89a86') +
      rect(580, 70, 70, 220, '#a89a86') +
      [150, 180, 204, 580, 610, 634].map((x) => rect(x, 56, 16, 18, '#a89a86')).join('') +
      rect(370, 190, 60, 100, '#6b5f51', 30) +
      path('M0 280 Q400 240 800 280 V450 H0 Z', '#7fa35f') +
      [230, 300, 370, 440, 510, 580].map((x, at) => child(x, 322 + (at % 2) * 14, SKIN[at % SKIN.length] ?? '#d9a57c')).join(''),
  ),
  loaf: svg(
    800,
    450,
    rect(0, 0, 800, 450, '#e8ddcc') +
      rect(0, 300, 800, 150, '#8c6a4a') +
      [120, 200, 280, 360, 440, 520, 600, 680].map((x) => rect(x, 306, 6, 26, '#5d5d5d')).join('') +
      rect(100, 300, 610, 8, '#6d6d6d', 4) +
      path('M210 300 Q200 150 400 150 Q600 150 590 300 Z', '#6b3f22') +
      path('M300 190 Q400 150 500 190 Q400 178 300 190 Z', '#d9b27c') +
      path('M270 240 Q400 190 530 240 Q400 226 270 240 Z', '#c79a62'),
  ),
  bookshop: svg(
    800,
    450,
    rect(0, 0, 800, 450, '#39424d') +
      rect(80, 60, 640, 320, '#f3dfae', 6) +
      rect(80, 215, 640, 10, '#6b4a33') +
      Array.from({ length: 22 }, (_, at) =>
        rect(96 + at * 28, 120 + ((at * 17) % 34), 20, 96 - ((at * 17) % 34), `hsl(${(at * 47) % 360} 36% 46%)`, 2),
      ).join('') +
      Array.from({ length: 14 }, (_, at) =>
        rect(110 + at * 44, 268 + ((at * 11) % 26), 28, 110 - ((at * 11) % 26), `hsl(${(at * 71 + 20) % 360} 34% 52%)`, 2),
      ).join('') +
      circle(640, 100, 26, '#fff3cf') +
      rect(0, 380, 800, 70, '#262c34'),
  ),
  mangle: svg(
    800,
    450,
    rect(0, 0, 800, 450, '#d9d3c7') +
      rect(220, 110, 20, 270, '#3d4a45') +
      rect(560, 110, 20, 270, '#3d4a45') +
      rect(220, 160, 360, 46, '#c9a577', 20) +
      rect(220, 216, 360, 46, '#b98f5d', 20) +
      rect(190, 370, 420, 22, '#3d4a45', 8) +
      circle(630, 210, 60, '#3d4a45') +
      circle(630, 210, 44, '#d9d3c7') +
      circle(630, 210, 10, '#3d4a45'),
  ),
};

/** Emoji are pictures with the sign as their description, as on the real site. Key: code point in hex. */
const EMOJI: Readonly<Record<string, string>> = {
  '1f4da': svg(
    36,
    36,
    rect(4, 23, 28, 8, '#3b6ea5', 2) +
      rect(7, 14, 26, 8, '#b0413e', 2) +
      rect(3, 5, 27, 8, '#4d8b4f', 2) +
      rect(6, 25, 24, 3, '#f4efe3') +
      rect(9, 16, 22, 3, '#f4efe3'),
  ),
  '2615': svg(
    36,
    36,
    rect(5, 13, 20, 18, '#8b6f56', 5) +
      circle(26, 21, 6, '#8b6f56') +
      circle(26, 21, 3, '#ffffff') +
      rect(5, 13, 20, 4, '#4a3426', 2) +
      rect(2, 31, 26, 3, '#b9a58f', 2),
  ),
};

/**
 * The picture at an address below /media/, for example "avatar/hannahmarsh_y4.svg".
 * @returns SVG source, or undefined when there is none
 */
export function picture(address: string): string | undefined {
  const [, kind, name] = /^(avatar|banner|photo|emoji)\/([a-z0-9_-]+)\.svg$/.exec(address) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  if (kind === 'avatar') return avatar(name);
  if (kind === 'banner') return banner(name);
  return kind === 'photo' ? PHOTOS[name] : EMOJI[name];
}
