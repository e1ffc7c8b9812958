/** Asks the tab's content script what it read. The answer is not trusted until it is parsed. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { PageReport, type ReadPage } from './messages';
import { addressesOf, type SupportedSite, siteOfAddress } from './supported-sites';

export interface ReadTab {
  id: number;
  /** undefined on pages we do not read; the browser tells us the address of no others */
  site: SupportedSite | undefined;
}

/** What came back: a report, nobody there, nobody because the browser keeps us out, or something that is no report. */
export type PageAnswer =
  | { kind: 'report'; report: PageReport }
  | { kind: 'nobody' }
  | { kind: 'kept-out' }
  | { kind: 'unreadable' };

/** A tab that takes longer than this, in milliseconds, is treated as not answering. */
const PATIENCE = 5000;

/** The tab named in this page's own address (`?tab=12`), else the one in front; undefined when there is none. */
export async function findTab(search: string): Promise<ReadTab | undefined> {
  const named = z
    .string()
    .check(z.regex(/^\d{1,15}$/))
    .safeParse(new URLSearchParams(search).get('tab'));
  const tab = named.success
    ? await browser.tabs.get(Number(named.data)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, site: siteOfAddress(tab.url) };
}

/** Asks the tab. Never rejects. */
export async function readPage(tab: ReadTab): Promise<PageAnswer> {
  const message: z.infer<typeof ReadPage> = { type: 'read-page' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<PageAnswer>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'nobody' }), PATIENCE);
  });
  const answer = browser.tabs.sendMessage(tab.id, message).then(
    (raw: unknown): PageAnswer => {
      if (raw === undefined || raw === null) return { kind: 'nobody' };
      const parsed = PageReport.safeParse(raw);
      return parsed.success && parsed.data.site === tab.site?.id
        ? { kind: 'report', report: parsed.data }
        : { kind: 'unreadable' };
    },
    (): PageAnswer => ({ kind: 'nobody' }),
  );
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first.kind === 'nobody' && (await isKeptOut(tab.site)) ? { kind: 'kept-out' } : first;
}

/** Whether the person, or their browser, has taken away the access to a site. A browser that cannot say lets us in. */
const isKeptOut = async (site: SupportedSite | undefined): Promise<boolean> =>
  site !== undefined && !(await browser.permissions.contains({ origins: addressesOf(site) }).catch(() => true));

/** Asks for the access again; only right after a press. Never rejects. */
export const askForAccess = (site: SupportedSite): Promise<boolean> =>
  browser.permissions.request({ origins: addressesOf(site) }).catch(() => false);
