/**
 * While the review is open, its page asks the tabs on the four sites what they have read of the person's own: when one has loaded,
 * when one says that something has changed, and when the person comes back. Nothing is opened, scrolled or pressed.
 */
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageReport } from '../browser/messages';
import { readPage } from '../browser/read-page';
import { siteOfAddress } from '../browser/supported-sites';

/** A page draws itself for a while after it has loaded: asked again so many ms later. */
const AGAIN = [0, 800, 2500, 6000] as const;

/** Calls `onReading` with what a tab has read on the person's own pages, for as long as the page is open. */
export function useReadings(onReading: (report: PageReport) => void): void {
  const heard = useRef(onReading);
  heard.current = onReading;

  useEffect(() => {
    const until = new AbortController();
    const timers = new Set<ReturnType<typeof setTimeout>>();

    const ask = async (id: number | undefined, address: string | undefined) => {
      const site = siteOfAddress(address);
      if (id === undefined || site === undefined) return;
      const answer = await readPage({ id, site, address });
      if (!until.signal.aborted && answer.kind === 'report' && answer.report.ownership === 'own-profile')
        heard.current(answer.report);
    };
    const askAll = async () => {
      // the browser tells us the addresses of the sites we read, and of no others
      for (const { id, url } of await browser.tabs.query({})) void ask(id, url);
    };
    const later = (id: number | undefined, address: string | undefined) => {
      for (const wait of AGAIN) {
        const timer = setTimeout(() => {
          timers.delete(timer);
          void ask(id, address);
        }, wait);
        timers.add(timer);
      }
    };
    const updated = (id: number, change: { status?: string; url?: string }, tab: { url?: string | undefined }) => {
      if (change.status === 'complete' || change.url !== undefined) later(id, tab.url);
    };
    const told = (
      _: unknown,
      sender: { id?: string | undefined; tab?: { id?: number | undefined; url?: string | undefined } | undefined },
    ) => {
      if (sender.id === browser.runtime.id) void ask(sender.tab?.id, sender.tab?.url);
    };
    const moved = () => void askAll().catch(() => undefined);
    const seen = () => document.visibilityState === 'visible' && moved();

    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onActivated.addListener(moved);
    browser.runtime.onMessage.addListener(told);
    document.addEventListener('visibilitychange', seen, { signal: until.signal });
    addEventListener('focus', moved, { signal: until.signal });
    moved();
    return () => {
      until.abort();
      for (const timer of timers) clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onActivated.removeListener(moved);
      browser.runtime.onMessage.removeListener(told);
    };
  }, []);
}
