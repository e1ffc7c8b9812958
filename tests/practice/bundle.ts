/** Bundles the practice site with Vite into `.output/practice/`. Everything comes from node_modules; nothing is fetched. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the bundle lies: `main.js` and `style.css`. */
export const BUNDLE = here('../../.output/practice');

/** @throws {Error} with Vite's own message when the site does not build */
export async function bundlePractice(): Promise<void> {
  await build({
    configFile: false,
    root: here('./site'),
    mode: 'production',
    logLevel: 'warn',
    // Draft.js and what it brings expect a `global`
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    // the plain JSX runtime, also when a test runner has set NODE_ENV to something else
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir: BUNDLE,
      emptyOutDir: true,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: here('./site/main.tsx'),
        output: { entryFileNames: 'main.js', assetFileNames: 'style.[ext]' },
      },
    },
  });
}
