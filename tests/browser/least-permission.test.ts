/** Promise 7: the supported sites, `storage`, one menu entry, the tab a person presses the button on and a page to read pictures in, nothing else, and the permissions page says exactly that. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { EXTENSION, type Harness, launch } from './harness';

const HOSTS = [
  'https://facebook.com/*',
  'https://instagram.com/*',
  'https://linkedin.com/*',
  'https://m.facebook.com/*',
  'https://twitter.com/*',
  'https://www.facebook.com/*',
  'https://www.instagram.com/*',
  'https://www.linkedin.com/*',
  'https://x.com/*',
];

declare const chrome: { permissions: { getAll(): Promise<{ permissions?: string[]; origins?: string[] }> } };

let browser: Harness;

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

const manifest = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(EXTENSION, 'manifest.json'), 'utf8')) as Record<string, unknown>;

test('the manifest asks for storage, one menu entry, the tab in front after a press, a page to read pictures in, and the sites, and for nothing on the side', async () => {
  const asked = await manifest();
  expect(asked['permissions']).toEqual(['storage', 'contextMenus', 'activeTab', 'offscreen']);
  expect([...(asked['host_permissions'] as string[])].sort()).toEqual(HOSTS);
  const scripts = asked['content_scripts'] as { run_at: string; matches: string[] }[];
  for (const when of ['document_start', 'document_idle']) {
    expect(scripts.flatMap(({ run_at, matches }) => (run_at === when ? matches : [])).sort()).toEqual(HOSTS);
  }
  // every other way of a manifest to reach further
  const known = [
    'manifest_version',
    'name',
    'description',
    'version',
    'icons',
    'permissions',
    'host_permissions',
    'content_security_policy',
    'minimum_chrome_version',
    'background',
    'action',
    'options_ui',
    'content_scripts',
    'commands',
    'default_locale',
    'storage',
  ];
  expect(Object.keys(asked).filter((key) => !known.includes(key))).toEqual([]);
});

test('the browser grants exactly that', async () => {
  const granted = await browser.inExtension(() => chrome.permissions.getAll(), undefined);
  expect([...(granted.permissions ?? [])].sort()).toEqual(['activeTab', 'contextMenus', 'offscreen', 'storage']);
  expect([...(granted.origins ?? [])].sort()).toEqual(HOSTS);
});

test('docs/permissions.md lists exactly those, and refuses none of them', async () => {
  const page = await readFile(fileURLToPath(new URL('../../docs/permissions.md', import.meta.url)), 'utf8');
  const [asked = '', refused = ''] = page.split(/^That is all/m);
  /** what the first column of a table names */
  const named = (table: string): string[] =>
    [...table.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    );
  expect(named(asked).sort()).toEqual([
    'activeTab',
    'contextMenus',
    'facebook.com',
    'instagram.com',
    'linkedin.com',
    'offscreen',
    'storage',
    'twitter.com',
    'x.com',
  ]);
  expect(named(refused).length).toBeGreaterThan(5);
  expect(named(refused).filter((name) => named(asked).includes(name))).toEqual([]);
});
