/**
 * Whether the browser lets us into a site. The manifest asks for that once; a person can take it back in the browser's own settings, and
 * give it again. We never ask for more than the manifest names.
 */
import { browser } from 'wxt/browser';
import { addressesOf, type SupportedSite } from './supported-sites';

/** Whether we are let into this page of a site. A browser that cannot say is taken to let us in. */
export async function isLetInto(address: string): Promise<boolean> {
  const origins = [`${new URL(address).origin}/*`];
  return browser.permissions.contains({ origins }).catch(() => true);
}

/** Those of the sites that the browser keeps us out of, in whole or in part. */
export async function keptOutOf(sites: readonly SupportedSite[]): Promise<SupportedSite[]> {
  const letIn = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: addressesOf(site) }).catch(() => true)),
  );
  return sites.filter((_site, at) => letIn[at] === false);
}

/**
 * Lets the browser ask the person whether we may read these sites again. Only at a press, and before anything else is waited for: the
 * browser refuses otherwise. Answers whether they agreed.
 */
export async function askForAccess(sites: readonly SupportedSite[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.flatMap(addressesOf) }).catch(() => false);
}

/** Calls `changed` whenever access was given or taken back, until `signal` ends. */
export function watchAccess(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const tell = () => changed();
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
  });
}
