/**
 * What the parts of the extension say to each other. Every message and answer is parsed with zod on arrival.
 * Nothing here ever leaves the browser.
 */
import * as z from 'zod/mini';
import { Finding } from '../../rules/finding';
import { MOST_WORDS } from '../../rules/image/words';
import { ItemKind, LogoInImage } from '../../rules/item';
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
  /** the pages of the profile that were read; posts and drafts have none */
  sections: z.array(z.string()),
  /** only its beginning is on the page */
  cutOff: z.boolean(),
  audience: Audience,
  /** address of the post on the site, when known */
  link: z.optional(z.string()),
  findings: z.array(Finding),
  /** most of it is not in English, so that nothing found means little */
  otherLanguage: z.optional(z.boolean()),
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
  /** parts that are read once the person opens them: "contact details", "under “Contact info”" */
  unopened: z.optional(z.array(z.object({ what: z.string(), where: z.string() }))),
  /** what of ours failed, in plain sentences */
  failed: z.array(z.string()),
  /** the site's own pages for fixing things */
  links: z.object({ profile: z.optional(z.string()), audience: z.optional(z.string()), contact: z.optional(z.string()) }),
});
export type PageReport = z.infer<typeof PageReport>;

/** Popup to content script: tell me about this page. Answer: `PageReport`. */
export const ReadPage = z.object({ type: z.literal('read-page') });

/** Popup to content script, after the person has pressed the button for it: where do my own pictures stand? Answer: `OwnPictures`. */
export const OwnPicturesAsked = z.object({ type: z.literal('own-pictures') });
export type OwnPicturesAsked = z.infer<typeof OwnPicturesAsked>;

const Px = z.number().check(z.minimum(0), z.maximum(100_000));

/** Where the person's own pictures stand in the window, in its CSS px; none unless the page is proven to be theirs. */
export const OwnPictures = z.object({
  ownership: Ownership,
  view: z.object({ width: z.number().check(z.minimum(1)), height: z.number().check(z.minimum(1)) }),
  pictures: z
    .array(
      z.object({
        kind: z.enum(['portrait', 'cover', 'post']),
        /** address of the post on the site */
        link: z.optional(z.string()),
        box: z.object({ x: Px, y: Px, width: Px, height: Px }),
      }),
    )
    .check(z.maxLength(100)),
});
export type OwnPictures = z.infer<typeof OwnPictures>;

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

/** Longest picture that is handed over, in letters of base64: three times what a busy photograph needs. */
const LONGEST_PICTURE = 3_000_000;

/**
 * To background: is the school's logo in this picture? A JPEG as base64, its longer side at most `MAX_SIDE` px.
 * Answer: `PictureLooked`, or nothing when it could not be looked at.
 */
export const LookAtPicture = z.object({
  type: z.literal('look-at-picture'),
  jpeg: z.string().check(z.minLength(1), z.maxLength(LONGEST_PICTURE)),
});
export type LookAtPicture = z.infer<typeof LookAtPicture>;

/** What was seen in a picture. */
export const PictureLooked = z.object({ logo: z.optional(LogoInImage) });
export type PictureLooked = z.infer<typeof PictureLooked>;

/** To background: which words stand in this picture? As above. Answer: `PictureRead`, or nothing when it could not be read. */
export const ReadPicture = z.object({ type: z.literal('read-picture'), jpeg: LookAtPicture.shape.jpeg });
export type ReadPicture = z.infer<typeof ReadPicture>;

/** Background to the page nobody sees, in Chromium: the same. */
export const ReadOffscreen = z.object({ type: z.literal('read-offscreen'), jpeg: LookAtPicture.shape.jpeg });
export type ReadOffscreen = z.infer<typeof ReadOffscreen>;

/** The words that were read; "" for none. */
export const PictureRead = z.object({ words: z.string().check(z.maxLength(MOST_WORDS)) });
export type PictureRead = z.infer<typeof PictureRead>;

/** Content script to background: open the policy at this clause. No answer. */
export const ReadClause = z.object({ type: z.literal('read-clause'), ref: z.string().check(z.minLength(1), z.maxLength(100)) });

export const ToBackground = z.discriminatedUnion('type', [ShowCount, InFrame, LookAtPicture, ReadPicture, ReadClause]);
export type ToBackground = z.infer<typeof ToBackground>;
