/** Who is signed in to Facebook, whose page it is, and what a profile and its posts say. */
import type { Audience } from '../../../../rules/topics';
import {
  belongsTo,
  controlsCalled,
  imageOf,
  nameOf,
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
import { CALLED, HOOK, NOT_PEOPLE, SECTIONS, TABS } from './hooks';

interface Me {
  readonly id: string;
  readonly name: string;
}

/** Once a page has said who is signed in, it says nothing else until it loads anew. */
const known = new WeakMap<Document, Me>();

/** The signed-in person from the page's own start data (A): `["CurrentUserInitialData",[],{"USER_ID":"...","NAME":"..."}]`. */
export function signedIn(page: Document): Me | undefined {
  const before = known.get(page);
  if (before !== undefined) return before;
  const said = new Map<string, Me>();
  for (const words of startData(page, '"CurrentUserInitialData"', 4100)) {
    const [, data] = /^"CurrentUserInitialData"\s*,\s*\[\]\s*,\s*(\{[^{}]{0,4000}\})/.exec(words) ?? [];
    const me = data === undefined ? undefined : meFrom(data);
    if (me !== undefined) said.set(me.id, me);
  }
  const [me] = said.values();
  // two different answers prove nothing
  if (said.size !== 1 || me === undefined) return undefined;
  known.set(page, me);
  return me;
}

function meFrom(json: string): Me | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null || !('USER_ID' in data) || !('NAME' in data)) return undefined;
  const { USER_ID: id, NAME: name } = data;
  return typeof id === 'string' && /^[1-9]\d{0,20}$/.test(id) && typeof name === 'string' && name !== ''
    ? { id, name }
    : undefined;
}

const USERNAME = /^[A-Za-z0-9_.-]{2,60}$/;

/** The user name or number whose profile lives at an address. */
export function profileSlug(address: URL): string | undefined {
  const [first = '', second = '', third = '', more] = address.pathname.split('/').slice(1);
  if (first === 'profile.php') return numberOf(address.searchParams.get('id'));
  if (first === 'people') return more === undefined || more === '' ? numberOf(third) : undefined;
  if (third !== '' || !(TABS.has(second) || /^(?:about|photos|friends)_/.test(second))) return undefined;
  return USERNAME.test(first) && !NOT_PEOPLE.has(first.toLowerCase()) && !first.endsWith('.php') ? first : undefined;
}

const numberOf = (words: string | null): string | undefined => (words !== null && /^\d{1,21}$/.test(words) ? words : undefined);

/** Whose profile this is: the own controls, the name and the address must agree, and no visitor's control may stand beside them. */
export function whose(page: Document, address: URL): Whose {
  const me = signedIn(page);
  const slug = profileSlug(address);
  if (slug === undefined) return { ownership: 'elsewhere' };
  if (me === undefined) return { ownership: 'unproven-profile' };
  if (/^\d+$/.test(slug) && slug !== me.id) return { ownership: 'other-profile' };
  const heading = page.querySelector(HOOK.heading);
  const header = heading === null ? undefined : nearest(heading, (at) => own(at) || visitor(at));
  if (heading === null || header === undefined) return { ownership: 'unproven-profile' };
  if (visitor(header)) return { ownership: own(header) ? 'unproven-profile' : 'other-profile' };
  if (!isDrawn(page, slug, me)) return { ownership: 'unproven-profile' };
  return sameName(readText(heading), me.name) ? { ownership: 'own-profile', handle: slug } : { ownership: 'unproven-profile' };
}

/** Whether the page drawn is that of the address: for a moment it may still be the one before. The tabs of a profile lead to itself. */
function isDrawn(page: Document, slug: string, me: Me): boolean {
  if (slug === me.id) return true;
  const tabs = [...page.querySelectorAll(HOOK.tab)].map(slugOfLink).filter((one) => one !== undefined);
  return tabs.length === 0 || tabs.some((one) => one.toLowerCase() === slug.toLowerCase());
}

const own = (part: Element): boolean =>
  part.querySelector(HOOK.ownControl) !== null ||
  controlsOf(part).some((control) => CALLED.ownProfile.has(nameOf(control).toLowerCase()));

const visitor = (part: Element): boolean =>
  controlsCalled(part, CALLED.friend).length > 0 ||
  controlsCalled(part, CALLED.follow).length > 0 ||
  part.querySelector('[role="button"][aria-label^="Add friend" i]') !== null;

const controlsOf = (part: Element): Element[] => [...part.querySelectorAll('button, [role="button"], a[role="link"]')];

/** A heading may add a nickname in brackets: "Hannah Marsh (Hanny)". */
const sameName = (shown: string, name: string): boolean =>
  shown === name || shown.startsWith(`${name} (`) || shown.startsWith(`${name}\n`);

// What a profile says

/** The words of a profile as this tab of it shows them. */
export function profile(page: Document, address: URL): ProfileReading {
  const heading = page.querySelector(HOOK.heading);
  const name = heading === null ? '' : readText(heading);
  const section = sectionOf(address);
  if (section !== undefined) {
    const words = panelWords(page);
    return {
      fields: { name, ...(words === undefined ? {} : { [section]: words }) },
      audience: 'unknown',
      section,
      unread: words === undefined ? ['this part of your About page'] : [],
    };
  }
  const tile = page.querySelector(HOOK.intro);
  const intro = tile === null ? '' : readText(tile);
  return {
    fields: { name, ...(intro === '' ? {} : { intro }) },
    audience: 'unknown',
    unread: tile === null ? ['your intro'] : [],
    unopened: ABOUT_PARTS.map(([section, what]) => ({ section, what, where: 'on your About page' })),
  };
}

/** Parts of the About page that say more than the intro does, by what they hold. */
const ABOUT_PARTS = [
  ['work', 'work'],
  ['education', 'education'],
  ['details', 'personal details'],
  ['contact', 'contact details'],
] as const;

function sectionOf(address: URL): string | undefined {
  const said = address.searchParams.get('sk') ?? address.pathname.split('/')[2]?.replace(/^about_/, 'directory_');
  return said === undefined || !said.startsWith('directory_') ? undefined : (SECTIONS[said] ?? 'about');
}

/** The words beside the list of sections: the smallest part around that list that says more than the list does. */
function panelWords(page: Document): string | undefined {
  const all = [...page.querySelectorAll(`${HOOK.main} ${HOOK.section}`)];
  const heading = page.querySelector(HOOK.heading);
  // the tab in the profile's head leads to one of the sections, too
  const head = heading === null ? undefined : nearest(heading, (at) => all.some((link) => at.contains(link)));
  const beneath = all.filter((link) => head?.contains(link) !== true);
  const links = beneath.length > 0 ? beneath : all;
  const [first] = links;
  const list = first && nearest(first, (at) => links.every((link) => at.contains(link)));
  if (list === undefined) return undefined;
  const listed = readText(list).length;
  const around = list.parentElement === null ? undefined : nearest(list.parentElement, (at) => readText(at).length > listed + 2);
  if (around === undefined || around.querySelector('h1') !== null) return undefined;
  const words = [...around.children].filter((part) => !part.contains(list)).map(readText);
  return words.filter((part) => part !== '').join('\n');
}

// Posts

/** Where posts stand on a profile. */
export function posts(page: Document): Element[] {
  const main = page.querySelector(HOOK.main);
  const all = main === null ? [] : [...main.querySelectorAll(HOOK.post)];
  return all.filter((post) => post.parentElement?.closest(HOOK.post) == null && post.querySelector(HOOK.author) !== null);
}

/** One post, if its author is the person with this user name or number. */
export function post(element: Element, handle: string): PostReading | undefined {
  const author = element.querySelector(HOOK.author);
  const slug = author === null ? undefined : slugOfLink(author.querySelector('a[href]') ?? author.closest('a[href]'));
  const me = signedIn(element.ownerDocument);
  if (author === null || slug === undefined || me === undefined) return undefined;
  if (slug.toLowerCase() !== handle.toLowerCase() && slug !== me.id) return undefined;
  const mine = (part: Element) => belongsTo(part, author, element, HOOK.author);
  const link = [...element.querySelectorAll(HOOK.permalink)]
    .filter(mine)
    .map(pathOf)
    .find((path) => path !== undefined);
  if (link === undefined) return undefined;
  const words = [...element.querySelectorAll(HOOK.words)]
    .filter(mine)
    .filter((part) => part.parentElement?.closest(HOOK.words) == null);
  const shared = [...element.querySelectorAll(HOOK.shared)].find(mine);
  return {
    id: link,
    link: `https://www.facebook.com${link}`,
    text: words.map(readText).join('\n'),
    images: photosOf(element).map(imageOf),
    ...(shared === undefined ? {} : { audience: audienceOf(nameOf(shared).slice('Shared with '.length)) }),
    cutOff: words.some((part) => part.querySelector('[role="button"]') !== null),
  };
}

/** The pictures of a post, without those of a post inside it. */
function photosOf(element: Element): Element[] {
  const author = element.querySelector(HOOK.author);
  if (author === null) return [];
  return [...element.querySelectorAll(HOOK.picture)].filter((photo) => belongsTo(photo, author, element, HOOK.author));
}

/** Portrait, cover, and the pictures of own posts. The portrait is the only drawn-in picture before the name. */
export function pictures(page: Document, handle: string): OwnPicture[] {
  const main = page.querySelector(HOOK.main);
  const heading = page.querySelector(HOOK.heading);
  const portrait = [...(main?.querySelectorAll(HOOK.portrait) ?? [])].find(
    (image) =>
      heading !== null &&
      (heading.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
      image.closest(HOOK.post) === null,
  );
  return [
    ...pictureOf('cover', main?.querySelector(HOOK.cover)),
    ...pictureOf('portrait', portrait),
    ...picturesOfPosts({ posts, post }, photosOf, page, handle),
  ];
}

function slugOfLink(link: Element | null): string | undefined {
  const address = addressOf(link);
  return address === undefined ? undefined : profileSlug(address);
}

/** The path of a post's own address; what the site adds to follow people about is left out. */
function pathOf(link: Element): string | undefined {
  const address = addressOf(link);
  return address === undefined || address.searchParams.has('comment_id') ? undefined : address.pathname.replace(/\/$/, '');
}

function addressOf(link: Element | null): URL | undefined {
  try {
    return new URL(link?.getAttribute('href') ?? '', 'https://www.facebook.com');
  } catch {
    return undefined;
  }
}

/** What the end of an audience label means. Labels end in dots and blanks now and then. A, English. */
export function audienceOf(label: string): Audience {
  const said = label
    .replace(/[.\s]+$/, '')
    .trim()
    .toLowerCase();
  if (said === 'public') return 'public';
  if (said === 'only me') return 'only-me';
  return /^(?:your )?friends\b|^custom\b|^close friends\b/.test(said) ? 'connections' : 'unknown';
}
