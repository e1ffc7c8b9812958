/**
 * The two facts that decide whether a page's script starts anything at all, read by hand. Setting up the schemas costs more than a
 * page load is allowed, so the stored value is parsed in full only when there is something to look at.
 */
import { ownApi } from './own-api';
import { part } from './part';

const KEY = 'settings';

/** The settings as stored, not parsed yet. */
export interface StoredSettings {
  readonly raw: unknown;
}

/** What is stored now. Rejects only when the browser's storage itself fails. */
export async function loadStored(): Promise<StoredSettings> {
  return { raw: (await ownApi().storage.local.get(KEY))[KEY] };
}

/** Calls `onChange` whenever what is stored changes in any part of the extension, until `signal` aborts. */
export function watchStored(onChange: (stored: StoredSettings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onChange({ raw: change.newValue });
  };
  const { onChanged } = ownApi().storage;
  onChanged.addListener(listen);
  signal.addEventListener('abort', () => onChanged.removeListener(listen), { once: true });
}

/** Whether a site is switched off. What cannot be read switches nothing off. */
export function isOff({ raw }: StoredSettings, site: string): boolean {
  const off = part(raw, 'sitesOff');
  return Array.isArray(off) && off.includes(site);
}

/** Whether a policy has been chosen; whether it is one that we have, only the full reading tells. */
export function hasPolicy({ raw }: StoredSettings): boolean {
  const policy = part(raw, 'policy');
  return typeof policy === 'string' && policy !== '';
}

/** The school's logo as stored, not parsed; undefined when none was given. */
export function storedLogo({ raw }: StoredSettings): unknown {
  return part(raw, 'logo');
}

/** Whether pictures are looked at, for a logo or for words. */
export function looksAtPictures(stored: StoredSettings): boolean {
  return storedLogo(stored) !== undefined || part(stored.raw, 'readsPictures') !== false;
}
