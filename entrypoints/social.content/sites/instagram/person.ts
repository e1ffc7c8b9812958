/** Who is signed in to Instagram, whose page it is, and what a profile and its posts say. */
import type { Audience } from '../../../../rules/topics';
import {
  controlsCalled,
  imageOf,
  nearest,
  type OwnPicture,
  type PostReading,
  type ProfileReading,
  pictureOf,
  picturesOfPosts,
  readText,
  startData,
  type Whose,
} from '../site';
import { CALLED, HOOK, NOT_PEOPLE, OWN_TABS, POST_PAGE, PRIVACY_PAGE } from './hooks';

interface Me {
  readonly username: string;
  readonly fullName: string;
  /** at the time the page was loaded; unknown once the page with its switch was open */
  readonly isPrivate: boolean | undefined;
}

/** Once a page has said who is signed in, it says nothing else until it loads anew. */
const known = new WeakMap<Document, Me>();

/** The signed-in person from the page's own start data (B): `["PolarisViewer",[],{"data":{"username":"...","is_private":false}}]`. */
export function signedIn(page: Document): Me | undefined {
  const before = known.get(page);
  if (before !== undefined) return before;
  const said = new Map<string, Me>();
  for (const words of startData(page, '"PolarisViewer"', 8000)) {
    const me = meFrom(words);
    if (me !== undefined) said.set(me.username.toLowerCase(), me);
  }
  const [me] = said.values();
  if (said.size !== 1 || me === undefined) return undefined;
  known.set(page, me);
  return me;
}

const NAME = /^[\w.]{1,30}$/;

/** The start data are cut out as text, since they stand deep in other data; each value is parsed by itself. */
function meFrom(words: string): Me | undefined {
  const value = (key: string): unknown => {
    const [, json] = new RegExp(`"${key}"\\s*:\\s*("(?:[^"\\\\]|\\\\.){0,300}"|true|false)`).exec(words) ?? [];
    try {
      return json === undefined ? undefined : JSON.parse(json);
    } catch {
      return undefined;
    }
  };
  const username = value('username');
  const fullName = value('full_name');
  const isPrivate = value('is_private');
  if (typeof username !== 'string' || !NAME.test(username)) return undefined;
  return {
    username,
    fullName: typeof fullName === 'string' ? fullName.trim() : '',
    isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
  };
}

/** The user name whose profile lives at an address. */
export function profileName(address: URL): string | undefined {
  const [first = '', tab = '', more] = address.pathname.split('/').slice(1);
  if ((more !== undefined && more !== '') || !(OWN_TABS.has(tab) || tab === 'tagged' || tab === 'saved')) return undefined;
  return NAME.test(first) && !NOT_PEOPLE.has(first.toLowerCase()) ? first : undefined;
}

/** Whose profile this is: the start data, the address, the header's own name and its link to the profile form must agree. */
export function whose(page: Document, address: URL): Whose {
  const me = signedIn(page);
  // from here on the account may have been made private, or public
  if (me !== undefined && PRIVACY_PAGE.test(address.pathname)) known.set(page, { ...me, isPrivate: undefined });
  const shown = profileName(address);
  const handle = me === undefined ? {} : { handle: me.username };
  if (shown === undefined) return { ownership: 'elsewhere', ...handle };
  if (me === undefined) return { ownership: 'unproven-profile' };
  if (shown.toLowerCase() !== me.username.toLowerCase()) return { ownership: 'other-profile', ...handle };
  const header = page.querySelector(HOOK.header);
  const proven =
    header !== null &&
    header.querySelector(HOOK.ownControl) !== null &&
    controlsCalled(header, CALLED.follow).length === 0 &&
    linesOf(header).some((line) => line.toLowerCase() === me.username.toLowerCase());
  return { ownership: proven ? 'own-profile' : 'unproven-profile', ...handle };
}

const linesOf = (part: Element): string[] =>
  readText(part)
    .split('\n')
    .map((line) => line.trim());

/** Whether the account is private: its own switch says so as it stands, the start data as it stood when the page was loaded. */
export function audience(page: Document): Audience {
  const { pathname } = page.location;
  const switches = PRIVACY_PAGE.test(pathname) ? [...page.querySelectorAll(HOOK.privateSwitch)] : [];
  const [only] = switches;
  if (only !== undefined && switches.length === 1) {
    const on = only.getAttribute('aria-checked') ?? (only instanceof HTMLInputElement ? String(only.checked) : '');
    if (on === 'true') return 'connections';
    if (on === 'false') return 'public';
  }
  const isPrivate = signedIn(page)?.isPrivate;
  return isPrivate === undefined ? 'unknown' : isPrivate ? 'connections' : 'public';
}

/**
 * The words of a profile's header. They have no lasting attributes: what is left when the user name, the counts and the controls are
 * taken away is the name, the bio and the link.
 */
export function profile(page: Document): ProfileReading {
  const me = signedIn(page);
  const header = page.querySelector(HOOK.header);
  const lines = header === null ? [] : wordsIn(header).filter((line) => !isHandle(line, me));
  const name = lines.find((line) => line === me?.fullName);
  const bio = lines.filter((line) => line !== name).join('\n');
  return {
    fields: {
      ...(name === undefined ? {} : { name }),
      ...(bio === '' ? {} : { bio }),
    },
    audience: audience(page),
    unread: [
      ...(lines.length === 0 ? ['your name and bio'] : name === undefined && me?.fullName !== '' ? ['your name'] : []),
      ...(posts(page).some(isLeftOver) ? ['some of your posts (refresh the page and they are read)'] : []),
    ],
  };
}

/** The user name alone, as a heading or as the badge of another site. */
const isHandle = (line: string, me: Me | undefined): boolean =>
  line.replace(/^@\s*/, '').toLowerCase() === me?.username.toLowerCase();

const NOT_WORDS = `${HOOK.ownControl}, a[href*="/archive/"], button, [role="button"], [role="tablist"], svg, img, canvas`;

/** The words of a header part by part, without its counts and controls. */
function wordsIn(header: Element): string[] {
  const links = [...header.querySelectorAll(HOOK.counts)];
  const [first] = links;
  const counts = first && nearest(first, (at) => at === header || (at !== first && links.every((link) => at.contains(link))));
  return partsOf(header, counts)
    .flatMap(linesOf)
    .filter((line) => line !== '');
}

/** The largest parts that are one piece of writing: words of their own, or nothing but one part inside. */
function partsOf(part: Element, counts: Element | undefined): Element[] {
  return [...part.children].flatMap((child) => {
    if (child === counts || child.matches(NOT_WORDS)) return [];
    const writes = [...child.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    return writes || child.children.length === 0 ? [child] : partsOf(child, counts);
  });
}

// Posts

/** The tiles of a profile's own tabs. */
export function posts(page: Document): Element[] {
  return onOwnTab(new URL(page.location.href)) === undefined ? [] : tilesOn(page);
}

/** The user name whose own posts live at an address. */
function onOwnTab(address: URL): string | undefined {
  const [, , tab = ''] = address.pathname.split('/');
  return OWN_TABS.has(tab) ? profileName(address) : undefined;
}

const tilesOn = (page: Document): Element[] =>
  [...page.querySelectorAll(`${HOOK.main} a[href]`)].filter(
    (link) => link.matches(HOOK.tile) && link.closest('header') === null && codePath(link) !== undefined,
  );

/** Tiles with the path they had on a page of the person's own posts, and with the one they had on any other. */
const stoodOnOwn = new WeakMap<Element, string>();
const stoodElsewhere = new WeakMap<Element, string>();

/** Whether a tile stood, as it is, on a page where it need not be the person's own. */
const isLeftOver = (tile: Element): boolean => stoodElsewhere.has(tile) && stoodElsewhere.get(tile) === codePath(tile);

/**
 * Most tiles do not say whose they are, and those of the page that was left stand there for a moment more, under the new header. What
 * stood on another page is never taken for the person's own, unless it stood on their own before: below an open post, for one.
 */
export function moved(page: Document, left: URL): void {
  const me = signedIn(page)?.username.toLowerCase();
  const own = me !== undefined && onOwnTab(left)?.toLowerCase() === me;
  for (const tile of tilesOn(page)) {
    const path = codePath(tile) ?? '';
    if (isLeftOver(tile) || stoodOnOwn.get(tile) === path) continue;
    (own ? stoodOnOwn : stoodElsewhere).set(tile, path);
  }
}

/** A tile: its picture with the description it has. The words of the post stand on its own page only. */
export function post(element: Element, handle: string): PostReading | undefined {
  const path = codePath(element);
  if (path === undefined || isLeftOver(element)) return undefined;
  const [, by] = /^\/([\w.]+)\/(?:p|reel)\//.exec(path) ?? [];
  // a tile of somebody else: a post that was made together
  if (by !== undefined && by !== 'p' && by !== 'reel' && by.toLowerCase() !== handle.toLowerCase()) return undefined;
  const images = photosOf(element).map(imageOf);
  return { id: path, link: `https://www.instagram.com${path}`, text: '', images, cutOff: false };
}

const photosOf = (tile: Element): Element[] => [...tile.querySelectorAll('img[alt]')];

/** The portrait, and the tiles of own posts; there is no cover. The portrait is the first picture of the header (B). */
export function pictures(page: Document, handle: string): OwnPicture[] {
  return [
    ...pictureOf('portrait', page.querySelector(HOOK.header)?.querySelector('img')),
    ...picturesOfPosts({ posts, post }, photosOf, page, handle),
  ];
}

function codePath(link: Element): string | undefined {
  const [path = ''] = (link.getAttribute('href') ?? '').split(/[?#]/);
  return POST_PAGE.test(path) ? path : undefined;
}

/** Whether an element stands in the part of a page that shows one post. */
export const inPost = (element: Element): boolean =>
  nearest(element, (at) => at.matches(`${HOOK.post}, ${HOOK.dialog}`)) !== undefined;
