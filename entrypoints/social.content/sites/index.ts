/** Every site the extension knows. A new site is one file beside this one, and one line here. */
import type { Site } from './site';
import { x } from './x';

export const SITES: readonly Site[] = [x];

/** The site that lives at this host name (`x.com`, `www.x.com`), if we know it. */
export function siteAt(hostname: string): Site | undefined {
  return SITES.find((site) => site.matches.some((pattern) => covers(pattern, hostname)));
}

/** Whether a match pattern such as `https://x.com/*` or `https://*.x.com/*` covers a host name. */
function covers(pattern: string, hostname: string): boolean {
  const host = pattern.split('/')[2] ?? '';
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}
