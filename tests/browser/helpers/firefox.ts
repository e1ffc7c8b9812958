/** Starts Firefox with the extension, every host name leading to the practice server. */
import { connect, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { PageReport } from '../../../entrypoints/browser/messages';
import { defaultSettings, type Settings } from '../../../rules/settings';
import { type PracticeServer, startPracticeServer } from '../../practice/server';
import { findFirefox } from '../../tools/browser.mjs';

/** The built extension for Firefox. */
const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** The extension's id, and the host name its pages have in this profile, so that they can be opened. */
const ID = 'second-look@second-look.example';
const UUID = '6f1a1d0c-5f2e-4c5b-9f6e-2b7a4d1c8e90';

/** The parts of the extension API that are called, inside extension pages. */
declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
};

export interface FirefoxHarness {
  readonly browser: Browser;
  readonly practice: PracticeServer;
  /** Opens a page of a practice site in a new tab. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, for example "popup.html". */
  openExtensionPage(path: string): Promise<Page>;
  seedSettings(settings: Partial<Settings>): Promise<void>;
  /** What the content script says about a tab, parsed. */
  report(page: Page): Promise<PageReport>;
  close(): Promise<void>;
}

/** Whether there is a Firefox to test in. */
export const hasFirefox = (): boolean => findFirefox() !== undefined;

/**
 * Starts practice server, proxy and browser. `profile`: folder of a profile to go on with; `downloads`: where saved files go.
 * @throws {Error} when no Firefox is found or it refuses the extension
 */
export async function launchFirefox({
  profile,
  downloads,
}: {
  profile?: string;
  downloads?: string;
} = {}): Promise<FirefoxHarness> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('No Firefox was found; FIREFOX_PATH can name one.');
  const practice = await startPracticeServer();
  const proxy = await startProxy(practice.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    // without it pages of extensions cannot be opened
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.accept_languages': 'en-GB',
      // an extension loaded from a folder goes when the browser closes; a person's does not
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(downloads === undefined
        ? {}
        : { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.useDownloadDir': true }),
    },
  });
  await browser.installExtension(EXTENSION);

  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox never says that such a page has loaded
    await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1000, waitUntil: 'domcontentloaded' }).catch(() => undefined);
    await page.waitForFunction(() => document.readyState === 'complete');
    return page;
  };

  let desk: Page | undefined;
  const inExtension = async <Argument, Result>(
    code: (argument: Argument) => Promise<Result>,
    argument: Argument,
  ): Promise<Result> => {
    desk ??= await openExtensionPage('options.html');
    return desk.evaluate(code as never, argument as never) as Promise<Result>;
  };

  return {
    browser,
    practice,
    openExtensionPage,
    async open(address) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('.frame');
      return page;
    },
    seedSettings: (settings) =>
      inExtension((stored) => chrome.storage.local.set({ settings: stored }), { ...defaultSettings(), ...settings }),
    async report(page) {
      // as text: what is in an answer twice would come over once
      const said = await inExtension(async (address) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
        return JSON.stringify(await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'read-page' }));
      }, page.url());
      return PageReport.parse(JSON.parse(said));
    },
    async close() {
      await browser.close();
      await proxy.close();
      await practice.close();
    },
  };
}

/** A proxy that connects every host to one port here. */
async function startProxy(target: number): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    return socket;
  };
  const server = createServer((socket) => {
    keep(socket).once('data', () => {
      const onward = keep(connect(target, '127.0.0.1'));
      onward.once('connect', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
