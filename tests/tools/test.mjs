/**
 * `npm test`: everything, from a fresh clone. Each step says how it went, all of them run even when one fails, and the last line
 * is "N passed, N failed". A step counts as one, a test as one. Plain Node without dependencies.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox } from './browser.mjs';
import { install, ROOT } from './install.mjs';
import { runTool, seconds } from './steps.mjs';

const total = { passed: 0, failed: 0 };
/** names of steps that ended well */
const done = new Set();

/**
 * @param {string} name
 * @param {string[]} needs steps without which this one cannot run
 * @param {() => Promise<{ passed: number, failed: number, note?: string }>} run
 */
async function step(name, needs, run) {
  console.log(`\n== ${name}`);
  const missing = needs.filter((need) => !done.has(need));
  if (missing.length > 0) {
    total.failed += 1;
    console.log(`${name}: FAILED, not run because this failed before: ${missing.join(', ')}`);
    return;
  }
  const since = Date.now();
  const { passed, failed, note } = await run().catch((error) => ({ passed: 0, failed: 1, note: error.message }));
  total.passed += passed;
  total.failed += failed;
  if (failed === 0) done.add(name);
  const counted = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${name}: ${failed === 0 ? 'passed' : 'FAILED'} (${seconds(since)}${counted})${note ? `: ${note}` : ''}`);
}

/** @param {boolean} ok @param {string} [note] */
const one = (ok, note) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, ...(note ? { note } : {}) });

/**
 * A tool run that counts as one.
 * @param {Parameters<typeof runTool>} call
 */
const tool = async (...call) => one(await runTool(...call));

/**
 * A Vitest project; each test counts as one, and so does a file that could not be loaded and a run that ended badly without a failed test.
 * @param {string} project
 */
async function vitest(project) {
  const report = join(ROOT, '.output', `tests-${project}.json`);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  const ok = await runTool('vitest', [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    quiet: false,
    env: { SECOND_LOOK_BUILT: '1' },
  });
  if (!existsSync(report)) return one(false, 'Vitest gave no report');
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + unloaded;
  const note = numPendingTests > 0 ? `${numPendingTests} skipped` : undefined;
  if (numPassedTests + failed === 0) return one(false, 'no test was found');
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed, ...(note ? { note } : {}) };
}

const since = Date.now();
await step('packages', [], async () => one(true, install()));
await step('browser', [], async () => {
  const path = ensureBrowser();
  process.env.CHROME_PATH = path;
  return one(true, path);
});
await step('Firefox', [], async () => one(true, ensureFirefox() ?? 'not installed, so what concerns it is left out'));
await step('types', ['packages'], async () => one((await runTool('wxt', ['prepare'])) && (await runTool('tsc', ['--noEmit']))));
await step('lint and format', ['packages'], () => tool('biome', ['check', '.']));
await step('dead code', ['packages'], () => tool('knip', []));
await step('build', ['packages'], () => tool('wxt', ['build']));
await step('build for Firefox', ['packages'], () => tool('wxt', ['build', '-b', 'firefox']));
await step('unit tests', ['packages'], () => vitest('unit'));
await step('browser tests', ['packages', 'browser', 'build', 'build for Firefox'], () => vitest('browser'));

console.log(`\nAll steps took ${seconds(since)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
