/**
 * How a person gets to each kind of composer on each practice site. A new site is a practice site, and one short file here.
 * Places are CSS selectors; the first that can be seen counts, also inside open shadow trees.
 */
import type { SiteId } from '../../../rules/topics';

/** One kind of composer. */
export interface Kind {
  readonly name: string;
  readonly kind: 'draft' | 'comment';
  /** address of the page it stands on */
  readonly at: string;
  /** what is done on the loaded page until the empty box is there: controls are pressed, a file input gets a picture */
  readonly open?: readonly (string | { readonly picture: string })[];
  /** the frame it stands in, with the control that sends it */
  readonly frame?: string;
  readonly editor: string;
  /** the input that takes a picture beside the words; undefined where there is none, or where `open` has given one already */
  readonly attach?: string;
  /** the control that sends it, once there are words; undefined where the site has none, or none we know */
  readonly submit?: string;
  /** the keys that send it, as Playwright names them */
  readonly sendKey?: string;
  /** the keys that start a new line; undefined where the box has one line */
  readonly newLine?: string;
  /** it stays open while the site moves to another page below it */
  readonly stays?: true;
  /** places of words cannot be marked in it: a form control draws its own text */
  readonly plain?: true;
}

/** A page of the site and whose it is. */
export interface SitePage {
  readonly name: string;
  readonly at: string;
  readonly switches?: Record<string, string>;
  readonly ownership: 'own-profile' | 'other-profile' | 'unproven-profile' | 'elsewhere';
  /** the field that this page of an own profile shows */
  readonly reads?: string;
}

/** What the browser tests know of one site. */
export interface SiteSpec {
  readonly id: SiteId;
  readonly kinds: readonly Kind[];
  readonly pages: readonly SitePage[];
  /** where the own profile lives, and what of it must be found there, by field */
  readonly own: { readonly at: string; readonly fields: readonly string[]; readonly topics: readonly string[] };
  /** controls that befriend, follow or accept somebody */
  readonly contacts: readonly { readonly at: string; readonly press: string }[];
  /** a box for private messages, which is left alone */
  readonly chat: { readonly at: string; readonly editor: string };
}

/** A picture to choose where a post needs one: a grey dot, as PNG. */
export const PICTURE = {
  name: 'dot.png',
  mimeType: 'image/png',
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOor6//DwAFfwJ+5bXoVwAAAABJRU5ErkJggg==',
} as const;
