/**
 * Watches every request of a browser session and says which the extension made. Two independent views: what the browser
 * reports about its pages and workers, and what arrives at the practice server, where every host name leads.
 */
import type { BrowserContext, Page } from 'playwright-core';
import type { PracticeServer } from '../../practice/server';

export interface Outgoing {
  by: 'service worker' | 'extension page' | 'content script' | 'nobody known';
  method: string;
  url: string;
}

export interface NetworkWatch {
  /** Looks into a page's own requests; to be called before the page goes anywhere. */
  attach(page: Page): Promise<void>;
  /** Every request the extension made, and every one that neither the site nor the browser accounts for. */
  byExtension(): Outgoing[];
}

/** Hosts that Chromium itself calls, extension or not, in spite of the flags that ask it not to. */
const BROWSERS_OWN = [
  /(^|\.)googleapis\.com$/,
  /^accounts\.google\.com$/,
  /^clients\d\.google\.com$/,
  /(^|\.)gvt1\.com$/,
  /^www\.google\.com$/,
];

const EXTENSION = 'chrome-extension://';
const leavesBrowser = (url: string): boolean => /^(https?|wss?|ftp):/.test(url);

interface Stack {
  callFrames: { url: string }[];
  parent?: Stack;
}

/** Whether code of an extension stands anywhere on a call stack. */
function fromExtension(stack: Stack | undefined): boolean {
  for (let level = stack; level; level = level.parent) {
    if (level.callFrames.some((frame) => frame.url.startsWith(EXTENSION))) return true;
  }
  return false;
}

/** @param practice the server that every host name leads to */
export function watchNetwork(context: BrowserContext, practice: PracticeServer): NetworkWatch {
  const seen: Outgoing[] = [];

  context.on('request', (request) => {
    if (!leavesBrowser(request.url())) return;
    const worker = request.serviceWorker();
    if (worker) {
      if (worker.url().startsWith(EXTENSION)) seen.push({ by: 'service worker', method: request.method(), url: request.url() });
      return;
    }
    // a page that the person opened has no frame yet while it is being fetched
    if (request.isNavigationRequest()) return;
    if (request.frame().url().startsWith(EXTENSION))
      seen.push({ by: 'extension page', method: request.method(), url: request.url() });
  });

  return {
    async attach(page) {
      const session = await context.newCDPSession(page);
      session.on('Network.requestWillBeSent', ({ request, initiator }) => {
        if (page.url().startsWith(EXTENSION) || !leavesBrowser(request.url)) return;
        if (fromExtension(initiator.stack)) seen.push({ by: 'content script', method: request.method, url: request.url });
      });
      session.on('Network.webSocketCreated', ({ url, initiator }) => {
        if (fromExtension(initiator?.stack)) seen.push({ by: 'content script', method: 'GET', url });
      });
      // pictures are fetched a moment after they were asked for: only a call stack that reaches back says by whom
      await session.send('Debugger.enable');
      await session.send('Debugger.setAsyncCallStackDepth', { maxDepth: 8 });
      await session.send('Network.enable');
    },
    byExtension() {
      const arrived = practice.arrivals
        .filter(
          ({ known, origin, host }) => origin?.startsWith(EXTENSION) || !(known || BROWSERS_OWN.some((own) => own.test(host))),
        )
        .map(({ method, host, path }): Outgoing => ({ by: 'nobody known', method, url: `//${host}${path}` }));
      const explained = new Set(seen.map(({ method, url }) => `${method} ${withoutScheme(url)}`));
      return [...seen, ...arrived.filter(({ method, url }) => !explained.has(`${method} ${url}`))];
    },
  };
}

const withoutScheme = (url: string): string => url.replace(/^[a-z]+:/, '').replace(/^(\/\/[^/?#]+)$/, '$1/');
