/**
 * What the parts of the extension say to each other. Every message and answer is parsed with zod on arrival.
 * Nothing here ever leaves the browser.
 */
import * as z from 'zod/mini';
import { Finding } from '../../rules/finding';
import { ItemKind } from '../../rules/item';
import { Audience, SiteId } from '../../rules/topics';

/** Whose page the tab shows, as far as there is positive proof. */
export const Ownership = z.enum(['own-profile', 'other-profile', 'unproven-profile', 'elsewhere']);
export type Ownership = z.infer<typeof Ownership>;

/** One thing of the person's own that was read on the page, with what was found in it. */
export const CheckedItem = z.object({
  /** stable within the page: 'profile', 'draft', or the post's permalink path */
  id: z.string(),
  kind: ItemKind,
  /** first words, for a heading; never the whole text */
  excerpt: z.string(),
  /** the profile fields that were read, by name */
  fields: z.array(z.string()),
  audience: Audience,
  /** address of the post on the site, when known */
  link: z.optional(z.string()),
  findings: z.array(Finding),
});
export type CheckedItem = z.infer<typeof CheckedItem>;

/** What the content script tells the popup about its tab. */
export const PageReport = z.object({
  site: SiteId,
  /** the site is switched off in the settings: nothing was read */
  off: z.boolean(),
  ownership: Ownership,
  checked: z.array(CheckedItem),
  /** parts that could not be read, as a person would name them ("your location") */
  unread: z.array(z.string()),
  /** what of ours failed, in plain sentences */
  failed: z.array(z.string()),
  /** the site's own pages for fixing things */
  links: z.object({ profile: z.optional(z.string()), audience: z.optional(z.string()), contact: z.optional(z.string()) }),
});
export type PageReport = z.infer<typeof PageReport>;

/** Popup to content script: tell me about this page. Answer: `PageReport`. */
export const ReadPage = z.object({ type: z.literal('read-page') });

/** Content script to background: show this many open findings on the toolbar icon of my tab. No answer. */
export const ShowCount = z.object({ type: z.literal('show-count'), count: z.number().check(z.minimum(0)) });

/** What is written in a frame of the page, beside what the page itself says. */
export const FrameReport = z.object({
  checked: z.array(CheckedItem),
  /** how many findings are open */
  open: z.number().check(z.minimum(0)),
  unread: z.array(z.string()),
  failed: z.array(z.string()),
});
export type FrameReport = z.infer<typeof FrameReport>;

/** Content script in a frame to background, for the one in the page around it. No answer. */
export const InFrame = z.object({ type: z.literal('in-frame'), report: FrameReport });

/** The same, handed on by the background with the browser's number of the frame. No answer. */
export const FromFrame = z.object({ type: z.literal('from-frame'), frame: z.number(), report: FrameReport });
export type FromFrame = z.infer<typeof FromFrame>;

/** Content script to background: open the popup's full help or options page. */
export const OpenOptions = z.object({ type: z.literal('open-options') });

export const ToBackground = z.discriminatedUnion('type', [ShowCount, InFrame, OpenOptions]);
export type ToBackground = z.infer<typeof ToBackground>;
