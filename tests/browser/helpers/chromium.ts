/** Starts Chromium with the extension, every host name leading to the practice server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/browser.mjs';

export interface StartOptions {
  /** folder of the unpacked extension; undefined: the browser alone */
  extension: string | undefined;
  /** port of the practice server */
  port: number;
  headless: boolean;
  colorScheme: 'light' | 'dark';
  viewport: { width: number; height: number } | null;
  /** folder of a profile to go on with, which is kept; undefined: a fresh one */
  profile: string | undefined;
}

export interface Started {
  context: BrowserContext;
  /** empty when no extension was loaded */
  extensionId: string;
  close(): Promise<void>;
}

const asRoot = process.getuid?.() === 0;

const flags = (port: number): string[] => [
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  '--ignore-certificate-errors',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-default-browser-check',
  '--lang=en-GB',
  '--window-size=1360,940',
  // loads the extension over the debugging pipe, which branded Chrome and Edge allow too; they no longer take --load-extension
  '--enable-unsafe-extension-debugging',
];

/**
 * Starts the browser, with a fresh profile in a temporary folder unless there is one to go on with.
 * @throws {Error} when no browser is found or it refuses the extension
 */
export async function startChromium({
  extension,
  port,
  headless,
  colorScheme,
  viewport,
  profile: kept,
}: StartOptions): Promise<Started> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found; CHROME_PATH can name one.');
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'second-look-')));
  const removeProfile = async (): Promise<void> => {
    if (kept === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      colorScheme,
      viewport,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      // with a window, Ctrl+C is answered by closing it properly
      handleSIGINT: headless,
      chromiumSandbox: !headless && !asRoot,
      ignoreDefaultArgs: headless ? ['--disable-extensions'] : ['--disable-extensions', '--enable-automation'],
      args: flags(port),
    });
    const close = async (): Promise<void> => {
      await context.close();
      await removeProfile();
    };
    try {
      return { context, extensionId: extension === undefined ? '' : await loadExtension(context, extension), close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be reached for loading the extension.');
  const session = await browser.newBrowserCDPSession();
  try {
    const { id } = await session.send('Extensions.loadUnpacked', { path });
    return id;
  } finally {
    await session.detach();
  }
}

/** Presses the extension's button in the toolbar over a page, as a person does: this is what grants `activeTab`. */
export async function pressAction(context: BrowserContext, extensionId: string, page: Page): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be reached for pressing the button.');
  const session = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (tab === undefined) throw new Error(`There is no tab with ${page.url()}.`);
    await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  } finally {
    await session.detach();
  }
}
