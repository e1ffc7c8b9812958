/**
 * `npm start`: from a fresh clone to the extension running in a browser on the practice site. With a display it opens a window and
 * stays until it is closed; without one, or with --headless, it does the main job by itself. Plain Node without dependencies.
 */
import { ensureBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { runTool } from './steps.mjs';

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !display || process.argv.includes('--headless');

try {
  console.log(`Packages: ${install()}.`);
  const browser = ensureBrowser();
  console.log(`Browser: ${browser}.`);
  console.log('Building the extension ...');
  if (!(await runTool('wxt', ['build']))) throw new Error('The extension could not be built; the lines above say why.');
  // Ctrl+C reaches the demo as well, which closes its window and ends; this process waits for that
  process.on('SIGINT', () => undefined);
  const ended = await runTool('tsx', ['tests/tools/demo.ts', ...(headless ? ['--headless'] : [])], {
    quiet: false,
    env: { CHROME_PATH: browser },
  });
  process.exitCode = ended ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
