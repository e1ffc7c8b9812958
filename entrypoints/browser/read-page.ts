/** Asks the tab's content script what it read. The answer is not trusted until it is parsed. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isLetInto, keptOutOf } from './access';
import { PageReport, type ReadPage } from './messages';
import { SUPPORTED_SITES, type SupportedSite, siteOfAddress } from './supported-sites';

export interface ReadTab {
  id: number;
  /** undefined on pages we do not read */
  site: SupportedSite | undefined;
  /** undefined where the browser does not tell it to us: as a rule only on pages that we may read */
  address: string | undefined;
}

/** What came back: a report, nobody there, something that is no report, or nothing since the browser keeps us out of these sites. */
export type PageAnswer =
  | { kind: 'report'; report: PageReport }
  | { kind: 'nobody' }
  | { kind: 'unreadable' }
  | { kind: 'kept-out'; sites: readonly SupportedSite[] };

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
  return tab?.id === undefined ? undefined : { id: tab.id, site: siteOfAddress(tab.url), address: tab.url || undefined };
}

/** Asks the tab; where nobody answers, finds out whether we are kept out. Never rejects. */
export async function readPage(tab: ReadTab): Promise<PageAnswer> {
  const { site, address } = tab;
  // it may be any page, one of ours too
  if (address === undefined) return { kind: 'kept-out', sites: await keptOutOf(SUPPORTED_SITES) };
  if (site === undefined) return { kind: 'nobody' };
  const answer = await askTab(tab);
  return answer.kind === 'nobody' && !(await isLetInto(address)) ? { kind: 'kept-out', sites: [site] } : answer;
}

async function askTab(tab: ReadTab): Promise<PageAnswer> {
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
  return first;
}
