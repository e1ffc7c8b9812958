/** One stylesheet names colours and sizes; the colours can be told apart by everybody. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TOKENS = 'components/tokens.css';

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const sheets = [...filesUnder('components', /\.css$/), ...filesUnder('entrypoints', /\.css$/)].filter(
  (path) => path !== TOKENS && /\{/.test(read(path)),
);

describe('sizes and colours', () => {
  it('has stylesheets to look at', () => {
    expect(sheets).toContain('components/base.css');
    expect(sheets).toContain('entrypoints/popup/style.css');
    expect(sheets).toContain('entrypoints/options/style.css');
  });

  it.each(sheets)('%s takes both from the tokens', (path) => {
    const named = read(path)
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('@media'))
      .filter((line) => /#[0-9a-f]{3,8}\b(?!\s*[{,>:.])|\brgba?\(|\bhsla?\(|\d(?:px|rem|em|pt)\b/i.test(line));
    expect(named).toEqual([]);
  });

  it.each(sheets)('%s uses only tokens that exist', (path) => {
    const defined = [TOKENS, 'components/base.css', path].flatMap((sheet) => [...read(sheet).matchAll(/(--[\w-]+):/g)]);
    const known = new Set(defined.map(([, name]) => name));
    const used = [...read(path).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe.each(['light', 'dark'])('contrast in %s', (scheme) => {
  const [light = '', dark = ''] = read(TOKENS).split('prefers-color-scheme: dark');
  const values = new Map(
    [...(scheme === 'light' ? light : dark).matchAll(/--sl-([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  );
  const luminance = (name: string) => {
    const hex = values.get(name);
    if (hex === undefined) throw new Error(`${name} has no colour in ${scheme}`);
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string) => {
    const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dim + 0.05);
  };
  const grounds = ['paper', 'paper-raised'];
  const words = ['ink', 'ink-soft', 'accent', 'stop', 'ask', 'think', 'fine'];

  it.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))('%s can be read on %s', (word, ground) => {
    expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['stop', 'ask', 'think', 'fine'])('ink, soft ink and its own sign can be read on the ground of %s', (level) => {
    for (const word of ['ink', 'ink-soft', level]) expect(contrast(word, `${level}-ground`), word).toBeGreaterThanOrEqual(4.5);
  });

  it('buttons can be read, and the edges of fields can be seen', () => {
    expect(contrast('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('on-accent', 'accent-strong')).toBeGreaterThanOrEqual(4.5);
    for (const word of ['ink', 'ink-soft', 'accent']) expect(contrast(word, 'accent-ground'), word).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds) expect(contrast('edge', ground), ground).toBeGreaterThanOrEqual(3);
  });
});
