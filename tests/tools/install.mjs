/**
 * Gets the packages named in package-lock.json into node_modules, without touching anything when they are already there.
 * Plain Node without dependencies: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The oldest Node this project runs on. */
const NODE_AT_LEAST = [20, 19];

/**
 * A sentence when this Node is too old, else undefined.
 * @param {string} version as in `process.versions.node`
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor, needMinor] = NODE_AT_LEAST;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined;
  return `Second Look needs Node ${needMajor}.${needMinor} or newer; this is Node ${version}. Newer versions: https://nodejs.org/`;
}

/**
 * What of the lock file is not in node_modules, by the list npm itself keeps there. Optional packages may be missing:
 * npm leaves out those made for another system.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock package-lock.json
 * @param {{ packages: Record<string, { version?: string }> } | undefined} installed node_modules/.package-lock.json
 * @returns {string[]} paths such as "node_modules/zod"
 */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => {
      if (path === '') return false;
      const have = installed?.packages[path];
      return have ? have.version !== wanted.version : !wanted.optional;
    })
    .map(([path]) => path);
}

/** @param {string} path */
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/**
 * Runs `npm ci` when packages are missing or of another version than the lock file says.
 * @returns {string} what was done, in words
 * @throws {Error} with a sentence for the person when it cannot be done
 */
export function install() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new Error(complaint);
  const lock = readJson(join(ROOT, 'package-lock.json'));
  const missing = missingPackages(lock, readJson(join(ROOT, 'node_modules', '.package-lock.json')));
  if (missing.length === 0) return 'packages are up to date';
  console.log(`Installing ${missing.length} packages ...`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error('npm ci did not finish; its last lines above say why.');
  return `${missing.length} packages installed`;
}
