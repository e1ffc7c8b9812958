/** Bundles the practice sites with Vite into `.output/practice/`. Everything comes from node_modules; nothing is fetched. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PRACTICE_SITES } from './sites';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the bundle lies: for each site `SITE.js` and `SITE.css`, and what several of them share. */
export const BUNDLE = here('../../.output/practice');

/** @throws {Error} with Vite's own message when a site does not build */
export async function bundlePractice(): Promise<void> {
  await build({
    configFile: false,
    root: here('.'),
    mode: 'production',
    logLevel: 'warn',
    // Draft.js and what it brings expect a `global`
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    // the plain JSX runtime, also when a test runner has set NODE_ENV to something else
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir: BUNDLE,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: Object.fromEntries(PRACTICE_SITES.map(({ id }) => [id, here(`./${id}/main.tsx`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name].[ext]' },
      },
    },
  });
}
