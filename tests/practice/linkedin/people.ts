/** The people's names in LinkedIn's addresses. */
import { ACCOUNTS, type Account } from '../common/accounts';

const SLUGS: Readonly<Record<string, string>> = {
  hannahmarsh_y4: 'hannah-marsh-y4',
  tomokafor_pe: 'tom-okafor',
  josielinwood: 'josie-linwood',
  raviandtea: 'ravi-menon',
};

export const slugOf = (handle: string): string => SLUGS[handle] ?? handle;

export const personAt = (slug: string): Account | undefined => ACCOUNTS.find(({ handle }) => slugOf(handle) === slug);

/** Organisations have pages of another kind. */
export const addressOf = (handle: string): string => (SLUGS[handle] ? `/in/${slugOf(handle)}/` : `/company/${handle}/`);

/** Numbers of posts as the site has them: their first bits are the time. */
export const urnOf = ({ id, at }: { id: string; at: string }): string =>
  `urn:li:activity:${(BigInt(Date.parse(at)) << 22n) + BigInt(id.slice(-5))}`;
