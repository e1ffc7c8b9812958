/** The command line for pictures, on files as they lie on a disk. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Picture } from '../../rules/image/picture';
import { withLogo, withoutLogo } from '../image/composites';
import { CRESTS } from '../image/crests';
import { Sheet } from '../image/raster';
import { onPaper } from '../image/warp';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

const png = ({ width, height, data }: Picture): Buffer => {
  const file = new PNG({ width, height });
  file.data = Buffer.from(data);
  return PNG.sync.write(file);
};
const jpeg = ({ width, height, data }: Picture): Buffer => encode({ width, height, data: Buffer.from(data) }, 80).data;
const save = (name: string, bytes: Buffer | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'tests/tools/image.ts'), ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return {
    status,
    stderr,
    lines: lines.map((line): { file: string; error?: string; logo?: { found: boolean }; words?: { text: string; ms: number } } =>
      JSON.parse(line),
    ),
  };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('finds a logo in JPEG and PNG files, says where, and leaves other pictures alone', () => {
  const crest = CRESTS[0];
  if (crest === undefined) throw new Error('There is no crest.');
  const logo = save('crest.png', png(onPaper(crest.picture(), 0.1)));
  const there = save('banner.jpg', jpeg(withLogo(crest, 'avatar', 7).picture));
  const absent = save('other.png', png(withoutLogo(0, 'background', 7)));
  const { status, lines } = run('--logo', logo, there, absent);
  expect(status).toBe(0);
  expect(lines).toMatchObject([
    { file: there, logo: { found: true, box: { x: expect.any(Number), width: expect.any(Number) } } },
    { file: absent, logo: { found: false }, words: { text: expect.any(String) } },
  ]);
});

it('reads the words in a picture', () => {
  const logo = save('crest.png', png(onPaper(CRESTS[1]?.picture() ?? new Sheet(1, 1, 1), 0.1)));
  const sheet = new Sheet(220, 60, 4);
  sheet.fill([255, 255, 255], [0, 0, 220, 0, 220, 60, 0, 60]);
  sheet.text([20, 30, 60], 'SPORTS DAY 14 JUNE', 10, 22, 11);
  const { status, lines } = run('--logo', logo, save('sign.png', png(sheet)));
  expect(status).toBe(0);
  expect(lines[0]?.words).toEqual({ text: expect.stringMatching(/SPORTS DAY/), ms: expect.any(Number) });
});

it('says in a sentence what is wrong with a file, and goes on with the next', () => {
  const logo = save(
    'crest.png',
    png(onPaper(CRESTS[1]?.picture() ?? { width: 0, height: 0, data: new Uint8ClampedArray() }, 0.1)),
  );
  const text = save('notes.txt', 'no picture at all');
  const torn = save('torn.png', png(withoutLogo(0, 'background', 3)).subarray(0, 900));
  const fine = save('fine.png', png(withoutLogo(0, 'background', 3)));
  const { status, lines } = run('--logo', logo, text, torn, join(folder, 'missing.png'), fine);
  expect(status).toBe(1);
  expect(lines.map(({ error, logo: found }) => error ?? found?.found)).toEqual([
    `${text} is neither a PNG nor a JPEG file.`,
    `${torn} is damaged, or too large to look at.`,
    `${join(folder, 'missing.png')} could not be read. Is the name right?`,
    false,
  ]);
});

it('asks for what it needs', () => {
  const { status, stderr } = run('picture.png');
  expect([status, stderr.trim()]).toEqual([
    2,
    'Usage: npm run -s image -- --logo LOGO.png PICTURE.jpg ...   (PNG and JPEG files)',
  ]);
});
