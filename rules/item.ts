/** What is checked: a draft, a comment, a published post, a profile or an account setting. */
import * as z from 'zod/mini';
import { Account, Audience, SiteId } from './topics';

export const ItemKind = z.enum(['draft', 'comment', 'post', 'profile', 'setting']);
export type ItemKind = z.infer<typeof ItemKind>;

export const ItemImage = z.object({ alt: z.optional(z.string()) });
export type ItemImage = z.infer<typeof ItemImage>;

export const Item = z.object({
  kind: ItemKind,
  site: SiteId,
  account: Account,
  audience: Audience,
  text: z.optional(z.string()),
  /** a profile's parts: name, headline, bio, work, education, location, contact, website, birthday ... */
  fields: z.optional(z.record(z.string(), z.string())),
  images: z.optional(z.array(ItemImage)),
  /** when it is or was posted: ISO date-time with offset */
  at: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/))),
});
export type Item = z.infer<typeof Item>;

/** An item as it comes from outside (command line, files): what is left out gets its default. */
export const LooseItem = z.object({
  kind: z._default(ItemKind, 'draft'),
  site: z._default(SiteId, 'other'),
  account: z._default(Account, 'personal'),
  audience: z._default(Audience, 'unknown'),
  text: Item.shape.text,
  fields: Item.shape.fields,
  images: Item.shape.images,
  at: Item.shape.at,
});
