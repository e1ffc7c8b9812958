/**
 * The person's settings in the browser's own local storage. The one place that reads and writes them; every reader gets
 * settings that were parsed, and what could not be parsed is set aside, never thrown away.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { defaultSettings, type Settings } from '../../rules/settings';
import { parseSettings } from '../../rules/settings-migration';

const KEY = 'settings';
const ASIDE_KEY = 'settings-set-aside';
/** More than this many set-aside versions would mean a fault that repeats; the oldest go. */
const MOST_ASIDE = 5;

/** Settings that could not be read in full, as they were. */
const SetAside = z.object({
  /** ISO date-time */
  at: z.string(),
  told: z.string(),
  /** the person has seen the sentence and closed it */
  seen: z.boolean(),
  value: z.unknown(),
});
export type SetAside = z.infer<typeof SetAside>;

/**
 * The settings as stored; fresh ones when there are none. `told` is a sentence for the person when something stored could not
 * be read (until they close it, see `closeTold`). Rejects only when the browser's storage itself fails.
 */
export async function loadSettings(): Promise<{ settings: Settings; told?: string }> {
  const stored = await browser.storage.local.get([KEY, ASIDE_KEY]);
  const parsed = parseSettings(stored[KEY]);
  if (parsed.told !== undefined) {
    await oneAtATime(setAsideStored);
    return { settings: parsed.settings, told: parsed.told };
  }
  const told = asideIn(stored[ASIDE_KEY]).findLast(({ seen }) => !seen)?.told;
  return told === undefined ? { settings: parsed.settings } : { settings: parsed.settings, told };
}

/** Changes the settings, one change after the other, and answers what was stored. The change gets the settings as they are by then. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return oneAtATime(async () => {
    const settings = change(await setAsideStored());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls `onChange` with the new settings whenever they change in any part of the extension, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onChange(parseSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** What was set aside, oldest first. */
export async function loadSetAside(): Promise<SetAside[]> {
  const stored = await browser.storage.local.get(ASIDE_KEY);
  return asideIn(stored[ASIDE_KEY]);
}

/** The person has read that something was set aside: it is not said again. What was set aside stays. */
export function closeTold(): Promise<void> {
  return oneAtATime(async () => {
    const aside = await loadSetAside();
    await browser.storage.local.set({ [ASIDE_KEY]: aside.map((entry) => ({ ...entry, seen: true })) });
  });
}

/** Everything as on the first day: settings and what was set aside. Answers the settings as they were, for an undo. */
export function resetSettings(): Promise<Settings> {
  return oneAtATime(async () => {
    const { settings } = parseSettings((await browser.storage.local.get(KEY))[KEY]);
    await browser.storage.local.remove(ASIDE_KEY);
    await browser.storage.local.set({ [KEY]: defaultSettings() });
    return settings;
  });
}

/** Moves what cannot be read out of the way and stores what can. Answers the readable settings. Runs inside `oneAtATime`. */
async function setAsideStored(): Promise<Settings> {
  const stored = await browser.storage.local.get([KEY, ASIDE_KEY]);
  const parsed = parseSettings(stored[KEY]);
  if (parsed.told === undefined) return parsed.settings;
  const entry: SetAside = { at: new Date().toISOString(), told: parsed.told, seen: false, value: parsed.setAside };
  const earlier = asideIn(stored[ASIDE_KEY]);
  // several tabs may find the same thing at the same moment
  const known = JSON.stringify(earlier.at(-1)?.value) === JSON.stringify(entry.value);
  const aside = known ? earlier : [...earlier, entry].slice(-MOST_ASIDE);
  await browser.storage.local.set({ [ASIDE_KEY]: aside, [KEY]: parsed.settings });
  return parsed.settings;
}

function asideIn(stored: unknown): SetAside[] {
  const parsed = z.array(SetAside).safeParse(stored);
  return parsed.success ? parsed.data : [];
}

let last: Promise<unknown> = Promise.resolve();

/** Runs work after all earlier work of this page and, between the extension's own pages, after that of the others. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(() => (ownPage() ? navigator.locks.request(KEY, work) : work()));
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * Whether this runs in a page of the extension. In a content script locks belong to the site, which could hold ours for ever,
 * so there only the order within the tab is kept.
 */
function ownPage(): boolean {
  return globalThis.location?.protocol.endsWith('-extension:') === true && 'locks' in navigator;
}
