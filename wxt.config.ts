import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { SUPPORTED_SITES } from './entrypoints/browser/supported-sites';

/** The sites the extension reads, and nothing else. `docs/permissions.md` justifies each permission. */
const SITES = SUPPORTED_SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // the preload helper for old browsers is the one thing that would call fetch()
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Second Look',
    description: "A private second look at your own social media, against your own school's policy.",
    permissions: ['storage', 'contextMenus', 'activeTab'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    host_permissions: SITES,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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
