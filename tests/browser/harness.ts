/**
 * The extension in a real Chromium on the practice site. One `launch` per test file; see `practice.test.ts` for how it reads.
 *
 *   const browser = await launch();
 *   await browser.seedSettings({ policy: 'aylesford' });
 *   const page = await browser.open('/home');
 *   await composerOn(page).type('...');
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { PageReport } from '../../entrypoints/browser/messages';
import { defaultSettings, type Settings } from '../../rules/settings';
import { type PracticeServer, startPracticeServer } from '../practice/server';
import { pressAction, startChromium } from './helpers/chromium';
import { type InPage, lookInto } from './helpers/in-page';
import { type NetworkWatch, watchNetwork } from './helpers/network';

export { accessibilityFaults } from './helpers/accessibility';
export { composerOn, delivered, messagesSent, refusedByPage } from './helpers/composer';
export { ownPostsInSight, scrollOn, scrollToPost } from './helpers/timeline';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The built extension. */
export const EXTENSION = fromRoot('.output/chrome-mv3');

/** An action on a page that takes longer has failed, in ms. */
const MOST_PATIENCE = 15_000;

/** Size of the popup's window in CSS px. */
export const POPUP = { width: 380, height: 600 } as const;

/** The parts of the extension API that the harness calls, inside extension pages. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> } };
  tabs: {
    query(filter: { active: boolean }): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  windows: { create(options: { type: 'popup'; url: string; width: number; height: number }): Promise<unknown> };
};

export interface LaunchOptions {
  /** folder of an unpacked extension; the built one unless said otherwise, `false` for none */
  extension?: string | false;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** window size in CSS px; null: whatever the window has */
  viewport?: { width: number; height: number } | null;
  /** folder of a browser profile to go on with; it is kept afterwards */
  profile?: string;
  /** false: only the server watches requests and no debugger is attached to pages; for measuring time */
  watchClosely?: boolean;
}

export interface Harness {
  context: BrowserContext;
  extensionId: string;
  practice: PracticeServer;
  network: NetworkWatch;
  /** uncaught errors in any page or worker, as "where: what" */
  errors: readonly string[];
  /**
   * Opens a page of a practice site in a new tab: `open('/home', { theme: 'dark' })` on X,
   * `open('https://www.facebook.com/me')` on another.
   */
  open(path: string, switches?: Record<string, string>): Promise<Page>;
  /** Opens the popup in a window of its own, as wide as the real one, looking at this tab. The tab stays visible, as below a real popup. */
  openPopup(over: Page): Promise<Page>;
  /** Presses the extension's button in the browser's toolbar, with this tab in front; the real popup opens, and may see the tab. */
  pressToolbar(over: Page): Promise<void>;
  /** Opens a page of the extension in a tab, for example 'options.html'. */
  openExtensionPage(path: string): Promise<Page>;
  /** The extension's parts inside a page. */
  inPage(page: Page): Promise<InPage>;
  /** Stores settings: fresh ones with these changes. */
  seedSettings(settings: Partial<Settings>): Promise<void>;
  /** What is stored under `settings`, as it is. */
  storedSettings(): Promise<unknown>;
  /** What the content script says about a tab, parsed; rejects when none is there. */
  report(page: Page): Promise<PageReport>;
  /** Runs a function in the extension's own origin, where its API is. */
  inExtension<Result, Argument>(code: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  /** Closes every page of the extension, the one the harness works in too, so that a person sees only the site. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until `look` gives something else than undefined; throws with `what`, and what there is `instead`, after ten seconds. */
export async function until<T>(what: string, look: () => Promise<T | undefined>, instead?: () => unknown): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) {
      const there = instead === undefined ? '' : ` There is: ${JSON.stringify(instead())}`;
      throw new Error(`Waited ten seconds for ${what}.${there}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Saves a picture below `.output/`, for people to look at. */
export async function picture(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<string> {
  const path = join(fromRoot('.output'), name);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, animations: 'disabled', ...options });
  return path;
}

/**
 * Starts practice server and browser.
 * @throws {Error} when the site is not bundled, the extension not built or no browser found
 */
export async function launch(options: LaunchOptions = {}): Promise<Harness> {
  const {
    extension = EXTENSION,
    headless = true,
    colorScheme = 'light',
    viewport = { width: 1280, height: 900 },
    watchClosely = true,
    profile,
  } = options;
  const practice = await startPracticeServer();
  const started = await startChromium({
    extension: extension || undefined,
    port: practice.port,
    headless,
    colorScheme,
    viewport,
    profile,
  }).catch(async (error: unknown) => {
    await practice.close();
    throw error;
  });
  const { context, extensionId } = started;
  const network = watchNetwork(context, practice);
  // without one, something in the way of a press would be waited for without an end and without a word
  context.setDefaultTimeout(MOST_PATIENCE);
  const errors: string[] = [];
  context.on('weberror', (event) => errors.push(`${event.page()?.url() ?? 'worker'}: ${event.error().message}`));

  // Ours opens its first page as soon as it is installed, over whatever empty tab is there: no tab of a test's may be that one.
  const welcome =
    extension === EXTENSION
      ? await until('the first page of the extension', async () =>
          context.pages().find((page) => page.url().endsWith('/options.html')),
        )
      : undefined;
  // a page of the extension without any code of its own: its manifest. It stays in the background.
  let desk: Page | undefined;
  const atDesk = async (): Promise<Page> => {
    if (!extensionId) throw new Error('This browser was launched without an extension.');
    if (!desk || desk.isClosed()) {
      desk = welcome?.isClosed() === false ? welcome : await context.newPage();
      await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
    }
    return desk;
  };
  const inExtension: Harness['inExtension'] = async (code, argument) =>
    (await atDesk()).evaluate(code as never, argument as never) as ReturnType<typeof code>;

  /** The browser's own number for a tab, as `?tab=` of the popup takes it. */
  const tabIds = new WeakMap<Page, number>();
  const tabId = async (page: Page): Promise<number> => {
    await atDesk();
    await page.bringToFront();
    const known = tabIds.get(page);
    if (known !== undefined) return known;
    const found = await until(`the tab with ${page.url()} to be the active one`, async () => {
      const tabs = await inExtension(() => chrome.tabs.query({ active: true }), undefined);
      return tabs.find((tab) => tab.url === page.url())?.id;
    });
    tabIds.set(page, found);
    return found;
  };

  const newPage = async (): Promise<Page> => {
    const page = await context.newPage();
    if (watchClosely) await network.attach(page);
    return page;
  };

  return {
    context,
    extensionId,
    practice,
    network,
    errors,
    inExtension,
    async open(path, switches = {}) {
      const page = await newPage();
      const query = new URLSearchParams(switches).toString();
      const address = new URL(path, 'https://x.com').href;
      await page.goto(`${address}${query && (address.includes('?') ? '&' : '?')}${query}`);
      await page
        .locator('.frame')
        .waitFor({ timeout: 10_000 })
        .catch((error: unknown) => {
          throw new Error([`The practice site did not start at ${path}.`, ...errors].join('\n'), { cause: error });
        });
      return page;
    },
    async openPopup(over) {
      const tab = await tabId(over);
      const address = `chrome-extension://${extensionId}/popup.html?tab=${tab}`;
      const before = new Set(context.pages());
      await inExtension((asked) => chrome.windows.create({ type: 'popup', ...asked }), { ...POPUP, url: address });
      const popup = await until('the popup', async () =>
        context.pages().find((page) => !before.has(page) && page.url() === address),
      );
      await popup.setViewportSize(POPUP);
      await popup.waitForLoadState();
      return popup;
    },
    async pressToolbar(over) {
      await tabId(over);
      await pressAction(context, extensionId, over);
    },
    async openExtensionPage(path) {
      const page = await newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    inPage: (page) => lookInto(context, page),
    seedSettings: (settings) =>
      inExtension((stored) => chrome.storage.local.set({ settings: stored }), { ...defaultSettings(), ...settings }),
    storedSettings: async () => (await inExtension(() => chrome.storage.local.get('settings'), undefined))['settings'],
    async report(page) {
      const tab = await tabId(page);
      return PageReport.parse(await inExtension((to) => chrome.tabs.sendMessage(to, { type: 'read-page' }), tab));
    },
    async tidy() {
      for (const page of context.pages()) if (page.url().startsWith('chrome-extension://')) await page.close();
    },
    async close() {
      await started.close();
      await practice.close();
    },
  };
}
