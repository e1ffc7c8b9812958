/** Runs once before the browser tests: bundles the practice site and builds the extension, unless a step before has just built it. */
import { build } from 'wxt';
import { bundlePractice } from '../practice/bundle';

export async function setup(): Promise<void> {
  await bundlePractice();
  if (process.env['SECOND_LOOK_BUILT'] !== '1') await build({ browser: 'chrome' });
}
