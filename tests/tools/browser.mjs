/**
 * Finds a Chromium-family browser that can load the extension, and on a bare Debian gets one from the system's packages.
 * Plain Node without dependencies: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const MAC_APPS = ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_APPS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Where browsers usually are on this system, best first; the paths may not exist.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function candidates(platform, env) {
  if (platform === 'darwin') {
    const homes = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
    return MAC_APPS.flatMap((app) => homes.map((home) => join(home, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((home) => home !== undefined);
    return WINDOWS_APPS.flatMap((app) => homes.map((home) => join(home, ...app)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin'].filter((folder) => !folders.includes(folder));
  return COMMANDS.flatMap((name) => [...folders, ...usual].map((folder) => join(folder, name)));
}

/**
 * The browser to use: the one CHROME_PATH names, else the first found in the usual places.
 * @returns {string | undefined} its path
 * @throws {Error} with a sentence for the person when CHROME_PATH names something that cannot be run
 */
export function findBrowser(platform = process.platform, env = process.env) {
  const named = env.CHROME_PATH;
  if (named) {
    if (!runnable(named)) throw new Error(`CHROME_PATH says ${named}, but no program can be run there.`);
    return named;
  }
  return candidates(platform, env).find(runnable);
}

/**
 * The Firefox to test in as well: the one FIREFOX_PATH names, else the first found on the search path.
 * @returns {string | undefined} its path
 */
export function findFirefox(env = process.env) {
  if (env.FIREFOX_PATH) return runnable(env.FIREFOX_PATH) ? env.FIREFOX_PATH : undefined;
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter((folder) => folder !== '');
  return ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))).find(runnable);
}

/** @param {string[]} args */
const aptGet = (args) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Whether this process may install system packages with apt-get. */
const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && ['/usr/bin/apt-get', '/bin/apt-get'].some(runnable);

/**
 * Finds the browser; on Debian or Ubuntu, as root, installs the system's own `chromium` when there is none.
 * @returns {string} its path
 * @throws {Error} with a sentence that says what to install
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const advice =
    'No Chromium, Chrome or Edge was found. Install one (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to the program.';
  if (!canInstall()) throw new Error(advice);
  console.log('No browser found; installing chromium from the system packages ...');
  aptGet(['update']);
  // fonts-liberation: without it, text is set in whatever a bare system has
  if (!aptGet(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])) throw new Error(advice);
  const installed = findBrowser();
  if (!installed) throw new Error(advice);
  return installed;
}

/**
 * Finds Firefox; on Debian, as root, installs the system's own `firefox-esr` when there is none. Nothing depends on it.
 * @returns {string | undefined} its path
 */
export function ensureFirefox() {
  const found = findFirefox();
  if (found || !canInstall()) return found;
  console.log('No Firefox found; installing firefox-esr from the system packages ...');
  return aptGet(['install', '-y', '--no-install-recommends', 'firefox-esr']) ? findFirefox() : undefined;
}
