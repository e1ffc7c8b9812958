/** The sites that the extension's own pages speak of: names for people, and the hosts whose links may be opened. */
import type { SiteId } from '../../rules/topics';

export interface SupportedSite {
  readonly id: Exclude<SiteId, 'other'>;
  /** as people call it */
  readonly name: string;
  /** host names of the site's own pages */
  readonly hosts: readonly string[];
}

/** Every site we read, one line each, in the order shown. */
export const SUPPORTED_SITES: readonly SupportedSite[] = [
  { id: 'facebook', name: 'Facebook', hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com'] },
  { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'] },
  { id: 'instagram', name: 'Instagram', hosts: ['www.instagram.com', 'instagram.com'] },
  { id: 'linkedin', name: 'LinkedIn', hosts: ['www.linkedin.com', 'linkedin.com'] },
];

/** A site's pages, as the manifest and the browser's permissions name them. */
export const addressesOf = ({ hosts }: SupportedSite): string[] => hosts.map((host) => `https://${host}/*`);

/** The site with this id, if we read it. */
export function supportedSite(id: SiteId): SupportedSite | undefined {
  return SUPPORTED_SITES.find((site) => site.id === id);
}

/** The site that lives at this address, if we read it. */
export function siteOfAddress(address: string | undefined): SupportedSite | undefined {
  const url = address === undefined ? undefined : parse(address);
  return url?.protocol === 'https:' ? SUPPORTED_SITES.find(({ hosts }) => hosts.includes(url.hostname)) : undefined;
}

/**
 * An address reported by a page, if it may be opened: https, and on one of the site's own hosts. A path alone is taken to be on
 * the site's first host. Undefined for everything else.
 */
export function ownLink(site: SupportedSite, link: string | undefined): string | undefined {
  const url = link === undefined ? undefined : parse(link, `https://${site.hosts[0]}`);
  if (url === undefined || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return undefined;
  return site.hosts.includes(url.hostname) ? url.href : undefined;
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
