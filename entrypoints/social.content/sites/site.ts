/**
 * What the rest of the extension may know of a site. One file per site implements it; those files are the only ones that know a
 * site's page. Everything here reads; nothing ever writes, clicks or types.
 */
import type { ItemImage } from '../../../rules/item';
import type { Audience, SiteId } from '../../../rules/topics';
import type { Ownership } from '../../browser/messages';
import { walk } from '../draft/walk';

/** Whose page this is, as far as there is positive proof. */
export interface Whose {
  readonly ownership: Ownership;
  /** the signed-in person's handle or slug, when the page proves it */
  readonly handle?: string;
}

/** The person's own profile as the page shows it. */
export interface ProfileReading {
  /** by the item's field names: name, bio, location, website, birthday, category ... */
  readonly fields: Readonly<Record<string, string>>;
  readonly audience: Audience;
  /** which page of the profile this is, where a profile has several: "work"; readings of several pages add up */
  readonly section?: string;
  /** parts that are there but could not be read, as a person would name them: "your location" */
  readonly unread: readonly string[];
  /** parts that another page of the profile shows, or this one further down: they are read once they are there */
  readonly unopened?: readonly Unopened[];
}

/** A part of a profile that has to be opened first. */
export interface Unopened {
  /** the `section` of the page that shows it; none where this page does, further down */
  readonly section?: string;
  /** what it is, as a person would name it, and where it is opened: "contact details", "under “Contact info”" */
  readonly what: string;
  readonly where: string;
}

/** One of the person's own posts, without anybody else's words in it. */
export interface PostReading {
  /** path of the post's own address: its permanent name within the page */
  readonly id: string;
  readonly link: string;
  readonly text: string;
  readonly images: readonly ItemImage[];
  /** ISO date-time */
  readonly at?: string;
  /** who can see it, where the post itself says so */
  readonly audience?: Audience;
  /** the site shows only the beginning */
  readonly cutOff: boolean;
}

/** A picture of the person's own that stands on their profile. */
export interface OwnPicture {
  readonly kind: 'portrait' | 'cover' | 'post';
  readonly element: Element;
  /** the address of the post it belongs to */
  readonly link?: string;
}

/** One box of a composer; a thread has several. */
export interface Part {
  readonly editor: HTMLElement;
  /** the profile field it edits; absent for the words of a post */
  readonly field?: string;
}

/** A picture that would be sent with the words, and where the page shows it. */
export interface Attached extends ItemImage {
  readonly element: HTMLImageElement;
}

/** What would be sent together by one press. */
export interface Composer {
  readonly kind: 'draft' | 'comment' | 'profile';
  /** in reading order, at least one */
  readonly parts: readonly Part[];
  readonly images: readonly Attached[];
  /** the smallest element we know to hold the parts and the controls that send them */
  readonly surface: Element;
  /** the controls that send it; empty when the site has none we know, so no press of one can be held */
  readonly submits: readonly Element[];
  /** the key sends it even where no control stands ready */
  readonly keySends?: true;
  /** who will see it, where the composer itself says so */
  readonly audience?: Audience;
}

/** A pressed key, as far as it matters for sending. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export interface Site {
  readonly id: SiteId;
  /** the site's own pages for fixing things */
  readonly links: { readonly profile: string; readonly audience: string; readonly contact: string };

  /** Whose page this is. Anything short of proof is `unproven-profile` or `elsewhere`. */
  whose(page: Document, address: URL): Whose;
  /** The page has moved on from this address and is not drawn anew yet. Only for sites whose posts do not all say whose they are. */
  moved?(page: Document, left: URL): void;
  /** Who can see what the signed-in person posts, as far as any page shows it. */
  audience(page: Document): Audience;
  /** The profile on the page. Call it only where `whose` says `own-profile`. */
  profile(page: Document, address: URL): ProfileReading;
  /** The part of the page that profile and posts stand in; watched for changes on the person's own profile. */
  column(page: Document): Element;
  /** Where the posts of a profile page stand, whoever wrote them; for watching what scrolls into view. */
  posts(page: Document): readonly Element[];
  /** One post, if it is proven to be `handle`'s own; `undefined` for anybody else's and in any doubt. */
  post(element: Element, handle: string): PostReading | undefined;
  /** The person's own pictures on their profile, in the page's order. Call it only where `whose` says `own-profile`. */
  pictures(page: Document, handle: string): readonly OwnPicture[];

  /** The box a person types in that `element` stands in, if it is one we read; search and private messages never are. */
  editorAt(element: Element, address: URL): HTMLElement | undefined;
  /** Whether a writing box is none of ours on purpose: search, private messages, settings. */
  leavesAlone(box: HTMLElement, address: URL): boolean;
  /** The control that sends a post which `element` stands in, whether or not it can be pressed now. */
  submitAt(element: Element, address: URL): Element | undefined;
  /** The control that asks somebody to connect, or accepts it: follow, add friend, confirm, connect. */
  contactAt(element: Element): Element | undefined;
  /** What would be sent together with `element`: an editor, something beside it in the same composer, or a submit control. */
  composerAt(element: Element, address: URL): Composer | undefined;
  /** Whether this key sends the composer. */
  sends(key: Key, composer: Composer): boolean;
}

/** The pictures of those posts that are proven to be `handle`'s own; `photosOf` knows where one post has its pictures. */
export function picturesOfPosts(
  { posts, post }: Pick<Site, 'posts' | 'post'>,
  photosOf: (post: Element) => readonly Element[],
  page: Document,
  handle: string,
): OwnPicture[] {
  return posts(page).flatMap((element) => {
    const own = post(element, handle);
    return own === undefined ? [] : photosOf(element).map((photo) => ({ kind: 'post' as const, element: photo, link: own.link }));
  });
}

/** One picture of the profile itself, if it is there. */
export function pictureOf(kind: OwnPicture['kind'], element: Element | null | undefined): OwnPicture[] {
  return element == null ? [] : [{ kind, element }];
}

/** The words of an element as a person sees them, emoji images by their `alt`. */
export function readText(element: Element): string {
  return walk(element).text.trim();
}

/** Whether a part of a post stands under the post's own `author`, not in a post inside it: the nearest author above it is that one. */
export function belongsTo(part: Element, author: Element, post: Element, authors: string): boolean {
  const holder = nearest(part, (at) => at === post || at.querySelector(authors) !== null);
  return holder?.contains(author) === true;
}

/** Scripts that were looked through without success: they are long, and never change. */
const passed = new WeakSet<Element>();

/**
 * What the page's own start data say from `marker` on, at most `length` UTF-16 code units of each script that has it. A page has
 * hundreds of scripts; each is looked through once, so a page asks for one marker only.
 */
export function startData(page: Document, marker: string, length: number): string[] {
  return [...page.scripts].flatMap((script) => {
    if (passed.has(script)) return [];
    const words = script.textContent ?? '';
    const at = words.indexOf(marker);
    if (at >= 0) return [words.slice(at, at + length)];
    // a script that is still being loaded is empty
    if (words !== '') passed.add(script);
    return [];
  });
}

/** What a control is called: its label, or else its words. */
export function nameOf(control: Element): string {
  return (control.getAttribute('aria-label') ?? control.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The control around `element` whose whole name is one of `names`, given in lower case. */
export function controlCalled(element: Element, names: ReadonlySet<string>): Element | undefined {
  const control = element.closest('button, [role="button"]');
  return control !== null && names.has(nameOf(control).toLowerCase()) ? control : undefined;
}

/** All controls inside `surface` with one of these names. */
export function controlsCalled(surface: ParentNode, names: ReadonlySet<string>): Element[] {
  return [...surface.querySelectorAll('button, [role="button"]')].filter((control) => names.has(nameOf(control).toLowerCase()));
}

/** The form around a profile's boxes as one composer. `fieldOf` says which field a box holds; none, and the box is no part of it. */
export function profileFormIn(surface: Element, fieldOf: (editor: HTMLElement) => string | undefined): Composer {
  const parts = [...surface.querySelectorAll('input, textarea')].flatMap((editor): Part[] => {
    if (!isEditor(editor)) return [];
    const field = fieldOf(editor);
    return field === undefined ? [] : [{ editor, field }];
  });
  return { kind: 'profile', parts, images: [], surface, submits: [] };
}

/** Whether an element is drawn at all; sites keep hidden boxes and dialogs in the page. */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

/** Where pictures are that were attached and not sent yet: at addresses of the page's own making. */
const OF_THE_PAGE = 'img[src^="blob:"], img[src^="data:image/"]';

/** Pictures that were attached and not sent yet. */
export function attachedIn(surface: Element): Attached[] {
  return attachedAt(surface, OF_THE_PAGE);
}

/** The pictures of a composer that match a selector. */
export function attachedAt(surface: Element, selector: string): Attached[] {
  return [...surface.querySelectorAll(selector)].flatMap((element) =>
    element instanceof HTMLImageElement ? [{ ...imageOf(element), element }] : [],
  );
}

/** The picture of the page's own making that an event happened on. */
export function ownPicture(target: EventTarget | null): HTMLImageElement | undefined {
  return target instanceof HTMLImageElement && target.matches(OF_THE_PAGE) ? target : undefined;
}

/** A picture by its description, if it has one. */
export function imageOf(image: Element): ItemImage {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  return alt === '' ? {} : { alt };
}

/** Whether an element takes typed words: an editable element, a text area or a text input, neither disabled nor read-only. */
export function isEditor(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || element.getAttribute('aria-disabled') === 'true') return false;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    return !element.disabled && !element.readOnly;
  const editable = element.getAttribute('contenteditable');
  return editable === '' || editable === 'true' || editable === 'plaintext-only';
}

/** The box that a person writes more than a word or two in: an editable element or a text area around `element`. */
export function writingBoxAt(element: Element): HTMLElement | undefined {
  const box = nearest(element, (at) => isEditor(at) && !(at instanceof HTMLInputElement));
  return box instanceof HTMLElement ? box : undefined;
}

/**
 * Whether a key pressed at `target` sends what stands in the composer. Enter by itself does so from within the words alone: on a control
 * beside them it presses that control.
 */
export function sendsFrom(site: Site, key: Key, composer: Composer, target: Element): boolean {
  const alone = key.key === 'Enter' && !key.ctrlKey && !key.metaKey && !key.altKey;
  return site.sends(key, composer) && (!alone || nearest(target, isEditor) !== undefined);
}

/** Whether a control says that it cannot be pressed now. */
export function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** The nearest of `element` and its ancestors for which `holds` is true. */
export function nearest(element: Element, holds: (candidate: Element) => boolean): Element | undefined {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (holds(at)) return at;
  return undefined;
}

/** The element an event really happened on, also inside open shadow trees. */
export function targetOf(event: Event): Element | undefined {
  const [first] = event.composedPath();
  if (first instanceof Element) return first;
  return first instanceof Node ? (first.parentElement ?? undefined) : undefined;
}

/** The element that has the focus, also inside open shadow trees. */
export function deepFocus(page: Document): Element | undefined {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement != null) focused = focused.shadowRoot.activeElement;
  return focused ?? undefined;
}
