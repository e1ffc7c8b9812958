import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { laterPatterns, oneLump } from './cheap-reading';
import { addressesOf, SUPPORTED_SITES } from './entrypoints/browser/supported-sites';
import { PLACE } from './entrypoints/social.content/hand-over';

/** The sites the extension reads, and nothing else. `docs/permissions.md` justifies each permission. */
const SITES = SUPPORTED_SITES.flatMap(addressesOf);

/** The engine, with its many patterns. */
const RULES = fileURLToPath(new URL('rules/', import.meta.url));

/**
 * What runs in the sites' pages: the light start of each first, the heavy part when the page stands. A site may put what one writes in
 * into a frame of its own.
 */
const CONTENT_SCRIPTS = [
  ...SUPPORTED_SITES.map((site) => ({
    js: [`social-${site.id}.js`],
    run_at: 'document_start' as const,
    matches: addressesOf(site),
    all_frames: true,
  })),
  { js: ['social-heavy.js'], run_at: 'document_idle' as const, matches: SITES, all_frames: true },
];

/**
 * The reader of words in pictures, as modules that the worker imports: the page's policy lets nothing be fetched, not even our own files.
 * What it could send requests with is taken out.
 */
function readerFiles(): { relativeDest: string; contents: string }[] {
  const { resolve } = createRequire(import.meta.url);
  const engine = readFileSync(resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm.js'), 'utf8')
    .replaceAll('XMLHttpRequest', 'NoRequest')
    .replaceAll('await fetch(', 'await noRequest(');
  const refuse =
    "class NoRequest{constructor(){throw Error('no requests')}}const noRequest=async()=>{throw Error('no requests')};";
  const english = readFileSync(resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz')).toString('base64');
  return [
    { relativeDest: 'words/reader.js', contents: `${refuse}${engine}\nexport default TesseractCore;\n` },
    { relativeDest: 'words/english.js', contents: `export default '${english}';\n` },
  ];
}

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // the preload helper for old browsers is the one thing that would call fetch()
  vite: () => ({
    plugins: [preact(), laterPatterns(RULES), oneLump('social-heavy.js', `Symbol.for(${JSON.stringify(PLACE)})`)],
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: { 'build:publicAssets': (_wxt, files) => void files.push(...readerFiles()) },
  manifest: ({ browser }) => ({
    name: 'Second Look',
    description: "A private second look at your own social media, against your own school's policy.",
    permissions: ['storage', 'contextMenus', 'activeTab', ...(browser === 'firefox' ? [] : ['offscreen'])],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    host_permissions: SITES,
    content_scripts: CONTENT_SCRIPTS,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
