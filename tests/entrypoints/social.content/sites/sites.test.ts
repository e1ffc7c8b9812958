import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { SUPPORTED_SITES } from '../../../../entrypoints/browser/supported-sites';
import type { Site } from '../../../../entrypoints/social.content/sites/site';

const entrypoints = fileURLToPath(new URL('../../../../entrypoints', import.meta.url));
const files = readdirSync(`${entrypoints}/social.content/sites`)
  .filter((name) => !name.endsWith('.ts'))
  .sort();

it('has one folder per site, a script and a line in the list for it, and tests', () => {
  expect(files.length).toBeGreaterThan(0);
  const scripts = readdirSync(entrypoints).filter((name) => name.startsWith('social-') && name !== 'social-heavy.ts');
  expect(scripts.sort(), 'each folder in sites/ needs a script, entrypoints/social-NAME.ts').toEqual(
    files.map((name) => `social-${name}.ts`),
  );
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

it.each(files)('%s has its own name, and sends people for help only to the site itself, over https', async (name) => {
  const module = (await import(`../../../../entrypoints/social.content/sites/${name}/index.ts`)) as { [name: string]: Site };
  const { id, links } = module[name] ?? { id: undefined, links: {} };
  expect(id, `sites/${name}/index.ts exports "${name}" with this id`).toBe(name);
  const hosts = SUPPORTED_SITES.find((site) => site.id === id)?.hosts ?? [];
  for (const link of Object.values(links))
    expect([new URL(link).protocol, hosts.includes(new URL(link).hostname)]).toEqual(['https:', true]);
});
