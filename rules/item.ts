/** What is checked: a draft, a comment, a published post, a profile or an account setting. */
import * as z from 'zod/mini';
import { Account, Audience, SiteId } from './topics';
import { ukTimeOf } from './uk-time';

export const ItemKind = z.enum(['draft', 'comment', 'post', 'profile', 'setting']);
export type ItemKind = z.infer<typeof ItemKind>;

const Part = z.number().check(z.minimum(0), z.maximum(1));

/** A part of a picture, upright; all in parts of its width and height. */
export const PartOfImage = z.object({ x: Part, y: Part, width: Part, height: Part });
export type PartOfImage = z.infer<typeof PartOfImage>;

/** The school's logo as it was found in a picture's pixels. */
export const LogoInImage = z.object({ certainty: z.enum(['likely', 'possible']), box: PartOfImage });
export type LogoInImage = z.infer<typeof LogoInImage>;

export const ItemImage = z.object({
  alt: z.optional(z.string()),
  logo: z.optional(LogoInImage),
  /** the words that were read in it */
  words: z.optional(z.string()),
});
export type ItemImage = z.infer<typeof ItemImage>;

/** Whether words are a time of day on a date that there is. */
function isMoment(at: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}/.exec(at) ?? [];
  // a thirtieth of February would be taken for the second of March
  const there = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  return there && ukTimeOf(at) !== undefined;
}

export const Item = z.object({
  kind: ItemKind,
  site: SiteId,
  account: Account,
  audience: Audience,
  text: z.optional(z.string()),
  /** a profile's parts: name, headline, bio, work, education, location, contact, website, birthday ... */
  fields: z.optional(z.record(z.string(), z.string())),
  images: z.optional(z.array(ItemImage)),
  /** when it is or was posted: ISO date-time; without an offset it is taken as UK time */
  at: z.optional(z.string().check(z.refine(isMoment, 'give a date and time such as 2026-11-23T14:30:00+00:00'))),
});
export type Item = z.infer<typeof Item>;

/** Parts of a profile in which people write as they do in a post, by what sites call them. The others are names, jobs and places. */
const BIOS: ReadonlySet<string> = new Set(['bio', 'about', 'intro']);

export const isBio = (field: string | undefined): boolean => field !== undefined && BIOS.has(field);

/** Whether people write in whole words here; `undefined` is the text of a post. */
export const isProse = (field: string | undefined): boolean => field === undefined || isBio(field);

/** The field that words read in a picture stand in: "picture", or "picture 2" of several. `number` counts from 1. */
export const pictureField = (number: number, of: number): string => (of === 1 ? 'picture' : `picture ${number}`);

/** The field that a picture's own description stands in, where the person wrote it: "alt text", or "alt text 2". */
export const altField = (number: number, of: number): string => (of === 1 ? 'alt text' : `alt text ${number}`);

/** Whether a field is one of those: no part of a profile. */
export const isPictureField = (field: string): boolean => /^(?:picture|alt text)(?: \d+)?$/.test(field);

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
