/** Runs once before the browser tests: bundles the practice site and builds the extension, unless a step before has just built it. */
import { bundlePractice } from '../practice/bundle';
import { runTool } from '../tools/steps.mjs';

export async function setup(): Promise<void> {
  await bundlePractice();
  if (process.env['SECOND_LOOK_BUILT'] === '1') return;
  // in a process of its own: the test runner's NODE_ENV must not get into what is tested
  for (const browser of ['chrome', 'firefox']) {
    if (!(await runTool('wxt', ['build', '-b', browser], { env: { NODE_ENV: 'production' } })))
      throw new Error(`The extension could not be built for ${browser}.`);
  }
}
