/** What `npm start` and `npm test` decide before anything is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidates, findBrowser } from './browser.mjs';
import { type Lock, missingPackages, nodeComplaint, ROOT } from './install.mjs';

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(nodeComplaint(version)).toBeUndefined();
  });
  it.each(['18.20.0', '20.18.3', '9.11.2'])('%s is too old, and a sentence says so', (version) => {
    expect(nodeComplaint(version)).toContain(`needs Node 20.19 or newer; this is Node ${version}`);
  });
});

describe('packages', () => {
  const lock: Lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/one': { version: '1.0.0' },
      'node_modules/two': { version: '2.0.0' },
      'node_modules/other-system': { version: '1.0.0', optional: true },
    },
  };
  const { '': _root, ...installed } = lock.packages;

  it('are all missing before the first install, but for those made for another system', () => {
    expect(missingPackages(lock, undefined)).toEqual(['node_modules/one', 'node_modules/two']);
  });
  it('are complete without those made for another system', () => {
    const { 'node_modules/other-system': _other, ...rest } = installed;
    expect(missingPackages(lock, { packages: rest })).toEqual([]);
  });
  it('are stale when a version differs, optional or not', () => {
    const older = { 'node_modules/two': { version: '1.9.0' }, 'node_modules/other-system': { version: '0.9.0' } };
    expect(missingPackages(lock, { packages: { ...installed, ...older } })).toEqual([
      'node_modules/two',
      'node_modules/other-system',
    ]);
  });
});

describe('package-lock.json', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;

  /** Whether a package that stands at `path` finds `name`, looking upwards as Node does. */
  const finds = (path: string, name: string): boolean => {
    for (let at = path; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
      if (lock.packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true;
      if (at === '') return false;
    }
  };

  it('names every optional package too: without those for other systems, `npm ci` of npm 11 refuses the whole file', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !finds(path, name)),
    );
    expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });

  it('names no download addresses', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});

describe('browser', () => {
  it('is the one CHROME_PATH names, when it can be run', () => {
    expect(findBrowser('linux', { CHROME_PATH: process.execPath })).toBe(process.execPath);
    expect(() => findBrowser('linux', { CHROME_PATH: '/nowhere/chromium' })).toThrow('CHROME_PATH says /nowhere/chromium');
  });
  it('is looked for by every usual name, Chromium before branded ones', () => {
    const places = candidates('linux', { PATH: '/opt/bin' });
    expect(places[0]).toBe('/opt/bin/chromium');
    expect(places).toContain('/usr/bin/google-chrome');
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/opt/bin/google-chrome'));
    expect(candidates('darwin', {})).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    expect(candidates('win32', { PROGRAMFILES: 'C:\\Programs' }).some((path) => path.endsWith('msedge.exe'))).toBe(true);
  });
  it('is nothing when there is none', () => {
    expect(findBrowser('win32', {})).toBeUndefined();
  });
});
