/** Runs the project's own tools and says plainly how it went. Plain Node without dependencies. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** @param {string} path below node_modules */
const script = (path) => [join(ROOT, 'node_modules', path)];

/** The tools by name: what Node is given. `tsx` runs a TypeScript file without a process between, so that Ctrl+C reaches it once. */
const TOOLS = {
  wxt: script('wxt/bin/wxt.mjs'),
  tsc: script('typescript/bin/tsc'),
  biome: script('@biomejs/biome/bin/biome'),
  knip: script('knip/bin/knip.js'),
  vitest: script('vitest/vitest.mjs'),
  tsx: ['--import', 'tsx'],
};

/**
 * Runs a tool from node_modules in the project's folder.
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: what it says is shown only when it fails
 * @returns {Promise<boolean>} whether it ended well
 */
export function runTool(tool, args, { env = {}, quiet = true } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...TOOLS[tool], ...args], {
      cwd: ROOT,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout?.on('data', (part) => said.push(part));
    child.stderr?.on('data', (part) => said.push(part));
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      if (code !== 0 && quiet) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/** @param {number} since ms, as from Date.now() */
export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
