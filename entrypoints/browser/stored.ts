/**
 * One record in the browser's own local storage, the only way anything is kept there. Every reader gets a value that was parsed; what
 * could not be parsed is set aside, never thrown away, and the person is told. Each write is one call, so a crash leaves the old value
 * or the new one.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** More than this many set-aside versions would mean a fault that repeats; the oldest go. */
const MOST_ASIDE = 5;

/** A stored value that could not be read in full, as it was. */
const SetAside = z.object({
  /** ISO date-time */
  at: z.string(),
  told: z.string(),
  /** the person has seen the sentence and closed it */
  seen: z.boolean(),
  value: z.unknown(),
});
export type SetAside = z.infer<typeof SetAside>;

/** What reading a stored value comes to. `told`, a sentence for the person, is there exactly when `setAside` is. */
export interface Parsed<T> {
  value: T;
  setAside?: unknown;
  told?: string;
}

export interface Stored<T> {
  /**
   * The value as stored, a fresh one when there is none. `told` is a sentence for the person when something stored could not be read
   * (until they close it). Rejects only when the browser's storage itself fails.
   */
  load(): Promise<{ value: T; told?: string }>;
  /** Changes the value, one change after the other, and answers what was stored. The change gets the value as it is by then. */
  update(change: (value: T) => T): Promise<T>;
  /** Calls `onChange` with the new value whenever it changes in any part of the extension, until `signal` aborts. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
  /** What was set aside, oldest first. */
  aside(): Promise<SetAside[]>;
  /** The person has read that something was set aside: it is not said again. What was set aside stays. */
  closeTold(): Promise<void>;
  /** The fresh value, and nothing set aside, in one write. Answers what brings everything back as it was. */
  reset(): Promise<() => Promise<void>>;
}

/** The record under `key`. `parse` reads what is stored, or `undefined` when nothing is; it never throws. */
export function storedUnder<T>(key: string, parse: (raw: unknown) => Parsed<T>): Stored<T> {
  const asideKey = `${key}-set-aside`;
  const inTurn = turns(key);

  async function aside(): Promise<SetAside[]> {
    return asideIn((await browser.storage.local.get(asideKey))[asideKey]);
  }

  /** Moves what cannot be read out of the way and stores what can. Answers the readable value. */
  async function clear(): Promise<T> {
    const stored = await browser.storage.local.get([key, asideKey]);
    const parsed = parse(stored[key]);
    if (parsed.told === undefined) return parsed.value;
    const entry: SetAside = { at: new Date().toISOString(), told: parsed.told, seen: false, value: parsed.setAside };
    const earlier = listIn(stored[asideKey]);
    // several tabs may find the same thing at the same moment
    const known = JSON.stringify(asideIn(earlier).at(-1)?.value) === JSON.stringify(entry.value);
    const kept = known ? earlier : [...earlier, entry].slice(-MOST_ASIDE);
    await browser.storage.local.set({ [asideKey]: kept, [key]: parsed.value });
    return parsed.value;
  }

  return {
    async load() {
      const stored = await browser.storage.local.get([key, asideKey]);
      const parsed = parse(stored[key]);
      if (parsed.told !== undefined) {
        // where nothing can be written now, what was read holds all the same, and it is set aside the next time
        await inTurn(clear).catch(() => undefined);
        return { value: parsed.value, told: parsed.told };
      }
      const told = asideIn(stored[asideKey]).findLast(({ seen }) => !seen)?.told;
      return told === undefined ? { value: parsed.value } : { value: parsed.value, told };
    },
    update: (change) =>
      inTurn(async () => {
        const value = change(await clear());
        await browser.storage.local.set({ [key]: value });
        return value;
      }),
    watch(onChange, signal) {
      if (signal.aborted) return;
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change !== undefined) onChange(parse(change.newValue).value);
      };
      browser.storage.onChanged.addListener(listen);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
    },
    aside,
    closeTold: () =>
      inTurn(async () => {
        const entries = listIn((await browser.storage.local.get(asideKey))[asideKey]);
        const told = entries.findLastIndex((entry) => SetAside.safeParse(entry).data?.seen === false);
        const seen = entries.map((entry, at) => (at === told ? { ...(entry as SetAside), seen: true } : entry));
        await browser.storage.local.set({ [asideKey]: seen });
      }),
    reset: () =>
      inTurn(async () => {
        const before = await browser.storage.local.get([key, asideKey]);
        await browser.storage.local.set({ [key]: parse(undefined).value, [asideKey]: [] });
        return () => inTurn(() => browser.storage.local.set({ [key]: parse(undefined).value, [asideKey]: [], ...before }));
      }),
  };
}

const listIn = (stored: unknown): unknown[] => (Array.isArray(stored) ? stored : []);

/** The entries that can be read; one that cannot costs no other. */
const asideIn = (stored: unknown): SetAside[] => listIn(stored).flatMap((entry) => SetAside.safeParse(entry).data ?? []);

/** Runs work after all earlier work of this page on the same record and, between the extension's own pages, after that of the others. */
function turns(key: string): <R>(work: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(() => globalThis.navigator?.locks?.request(key, work) ?? work());
    last = turn.catch(() => undefined);
    return turn;
  };
}
