import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { SUPPORTED_SITES } from '../../../../entrypoints/browser/supported-sites';
import { SITES } from '../../../../entrypoints/social.content/sites';

const folder = fileURLToPath(new URL('../../../../entrypoints/social.content/sites', import.meta.url));

it('has one folder per site, a line for it in each list, and tests', () => {
  const files = readdirSync(folder)
    .filter((name) => !name.endsWith('.ts'))
    .sort();
  expect(files.length).toBeGreaterThan(0);
  expect(SITES.map(({ id }) => id).sort(), 'each folder in sites/ needs one line in sites/index.ts').toEqual(files);
  expect(
    SUPPORTED_SITES.map(({ id }) => id).sort(),
    'each site needs one line in entrypoints/browser/supported-sites.ts',
  ).toEqual(files);
  const tests = readdirSync(fileURLToPath(new URL('.', import.meta.url)));
  expect(
    files.filter((name) => !tests.includes(`${name}.test.ts`)),
    'each site needs tests of its own',
  ).toEqual([]);
});

it('sends people for help only to the site itself, over https', () => {
  for (const { id, links } of SITES) {
    const hosts = SUPPORTED_SITES.find((site) => site.id === id)?.hosts ?? [];
    for (const link of Object.values(links))
      expect([new URL(link).protocol, hosts.includes(new URL(link).hostname)]).toEqual(['https:', true]);
  }
});
