/**
 * X. The only file that knows its page. Each hook carries a grade (A: three or more independent public projects, one of 2026;
 * B: two, or one that checked the live site; C: one; D: old or doubtful) and the date it was last established. Test ids come
 * first because they do not depend on the language of the page.
 */
import type { ItemImage } from '../../../rules/item';
import type { Audience } from '../../../rules/topics';
import {
  type Composer,
  isEditor,
  type Key,
  nearest,
  type Part,
  type PostReading,
  type ProfileReading,
  readText,
  type Site,
  type Whose,
} from './site';

/** Established 2026-11-20 from public sources; none of it was tried on the live site. */
const HOOK = {
  column: '[data-testid="primaryColumn"]', // the main column of a page; `main` where it is missing
  cell: '[data-testid="cellInnerDiv"]', // A: one entry of a timeline: a post, "who to follow" ...
  dialog: '[role="dialog"], [aria-labelledby="modal-header"]', // B

  profileTab: 'a[data-testid="AppTabBar_Profile_Link"]', // A: its address is /HANDLE
  switcher: '[data-testid="SideNav_AccountSwitcher_Button"]', // A
  phoneMenu: '[data-testid="DashButton_ProfileIcon_Link"]', // B: narrow layout
  avatar: '[data-testid^="UserAvatar-Container-"]', // A: the handle is the end of the test id
  ownControl: 'a[href="/settings/profile"], [data-testid="editProfileButton"]', // A
  visitorControl: '[data-testid="userActions"], [data-testid$="-follow"], [data-testid$="-unfollow"]', // A

  follow: 'button[data-testid$="-follow"], [role="button"][data-testid$="-follow"]', // A

  name: '[data-testid="UserName"]', // A: name and @handle (a post's header has a hyphen)
  bio: '[data-testid="UserDescription"]', // A
  headerItems: '[data-testid="UserProfileHeader_Items"]', // A: the line under the bio
  location: '[data-testid="UserLocation"]', // A
  website: '[data-testid="UserUrl"]', // A
  joined: '[data-testid="UserJoinDate"]', // A
  category: '[data-testid="UserProfessionalCategory"]', // seen once, grade not established
  birthday: '[data-testid="UserBirthdate"], [data-testid="UserBirthday"]', // C: sources disagree
  lock: '[data-testid="icon-lock"]', // A: the account is protected
  knownIcon: '[data-testid^="icon-"]', // A for icon-lock; the badges of verified accounts follow the same form

  post: 'article[data-testid="tweet"]', // A
  postText: '[data-testid="tweetText"]', // A
  postAuthor: '[data-testid="User-Name"]', // B: the first link in it is /HANDLE
  showMore: '[data-testid="tweet-text-show-more-link"]', // A
  photo: '[data-testid="tweetPhoto"] img', // A: the alt text "Image" stands for none given

  boxes: '[data-testid^="tweetTextarea_"]', // A: the boxes themselves end in a number
  submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', // A
  attachments: '[data-testid="attachments"] img', // B
  inlineReply: '[data-testid="inline_reply_offscreen"]', // C
  saveProfile: '[data-testid="Profile_Save_Button"]', // A
  publishArticle: '[data-testid="articlePublish"]', // D: one doubtful source, so an article may not be held
} as const;

/** The boxes of "Edit profile" and the fields they hold. A, 2026-11-20. */
const PROFILE_BOXES: readonly (readonly [selector: string, field: string])[] = [
  ['input[name="displayName"]', 'name'],
  ['textarea[name="description"]', 'bio'],
  ['input[name="location"]', 'location'],
  ['input[name="url"]', 'website'],
];

const HANDLE = /^[A-Za-z0-9_]{1,15}$/;
const TABS = new Set(['with_replies', 'media', 'highlights', 'articles', 'likes']); // A
const NOT_PEOPLE = new Set(
  'about bookmarks communities compose explore grok hashtag help home i intent jobs lists login logout messages notifications premium privacy search settings share signup topics tos who_to_follow'.split(
    ' ',
  ),
);
const BOX = /^tweetTextarea_\d+$/;
const NO_ALT = 'Image';

/** Where boxes are for private messages and settings (A, 2026-11-20). */
const OTHER_PLACES = /^\/(?:messages|i\/chat|settings(?!\/profile)|search|login|i\/flow)(?:\/|$)/;

export const x: Site = {
  id: 'x',
  links: {
    profile: 'https://x.com/settings/profile', // A
    audience: 'https://x.com/settings/audience_and_tagging', // A
    contact: 'https://x.com/settings/contacts', // B
  },

  whose(page, address): Whose {
    const handle = signedIn(page);
    const shown = profileHandle(address);
    const known = handle === undefined ? {} : { handle };
    if (shown === undefined) return { ownership: 'elsewhere', ...known };
    if (handle === undefined) return { ownership: 'unproven-profile' };
    if (handle.toLowerCase() !== shown.toLowerCase()) return { ownership: 'other-profile', handle };
    const header = headerOf(page);
    const own = header.some((part) => part.matches(HOOK.ownControl));
    const visitor = header.some((part) => part.matches(HOOK.visitorControl));
    const named = nameLines(page)?.handle?.toLowerCase() === handle.toLowerCase();
    return { ownership: own && !visitor && named ? 'own-profile' : 'unproven-profile', handle };
  },

  audience(page): Audience {
    return page.querySelector(`${HOOK.switcher} ${HOOK.lock}`) === null ? 'unknown' : 'connections';
  },

  profile(page): ProfileReading {
    const column = columnOf(page);
    const fields: Record<string, string> = {};
    const unread: string[] = [];
    const put = (field: string, words: string | undefined) => {
      if (words !== undefined && words !== '') fields[field] = words;
    };
    const textOf = (selector: string) => {
      const element = column.querySelector(selector);
      return element === null ? undefined : readText(element);
    };

    put('name', nameLines(page)?.name);
    if (fields['name'] === undefined) unread.push('your name');
    put('bio', textOf(HOOK.bio));
    if (column.querySelector(HOOK.bio) === null && strayWords(column)) unread.push('your bio');
    put('location', textOf(HOOK.location));
    put('website', textOf(HOOK.website));
    put('birthday', textOf(HOOK.birthday));
    put('category', textOf(HOOK.category));
    unread.push(...unreadItems(column));
    return { fields, audience: profileAudience(column), unread };
  },

  column: columnOf,

  posts(page) {
    return [...columnOf(page).querySelectorAll(HOOK.post)];
  },

  post(element, handle): PostReading | undefined {
    const author = element.querySelector(HOOK.postAuthor);
    if (author === null || handleOf(author.querySelector('a[href^="/"]'))?.toLowerCase() !== handle.toLowerCase())
      return undefined;
    const own = (part: Element) => belongsTo(part, author, element);
    // the address is the link that holds the time: the first link to a status may be a quoted post's
    const time = [...element.querySelectorAll('a[href*="/status/"] time[datetime]')].find(own);
    const path = time?.closest('a')?.getAttribute('href')?.split(/[?#]/)[0] ?? '';
    const [, by, word, number] = path.split('/');
    if (by?.toLowerCase() !== handle.toLowerCase() || word !== 'status' || number === undefined || !/^\d+$/.test(number))
      return undefined;
    const text = [...element.querySelectorAll(HOOK.postText)].filter(own).map(readText).join('\n');
    const at = time?.getAttribute('datetime') ?? undefined;
    return {
      id: `/${by}/status/${number}`,
      link: `https://x.com/${by}/status/${number}`,
      text,
      images: [...element.querySelectorAll(HOOK.photo)].filter(own).map(imageOf),
      ...(at === undefined ? {} : { at }),
      cutOff: [...element.querySelectorAll(HOOK.showMore)].some(own),
    };
  },

  editorAt(element, address) {
    const box = boxAt(element) ?? profileBoxAt(element, address) ?? articleBoxAt(element, address);
    return box !== undefined && isEditor(box) ? box : undefined;
  },

  leavesAlone(box, address) {
    return OTHER_PLACES.test(address.pathname) || !isForPosts(box);
  },

  submitAt(element) {
    return element.closest(`${HOOK.submit}, ${HOOK.publishArticle}`) ?? undefined;
  },

  contactAt(element) {
    return element.closest(HOOK.follow) ?? undefined;
  },

  composerAt(element, address): Composer | undefined {
    if (profileBoxAt(element, address) !== undefined) return profileComposer(element);
    const article = articleComposer(element, address);
    if (article !== undefined) return article;
    const surface = surfaceOf(element);
    if (surface === undefined) return undefined;
    return {
      kind: isReply(surface, address) ? 'comment' : 'draft',
      parts: boxesIn(surface).map((editor): Part => ({ editor })),
      images: [...surface.querySelectorAll(HOOK.attachments)].map(imageOf),
      surface,
      submits: [...surface.querySelectorAll(HOOK.submit)],
    };
  },

  /** Ctrl or Cmd with Enter (B, 2026-11-20); plain Enter is a new line. Saving a profile has no key. */
  sends(key: Key, composer: Composer) {
    return composer.kind !== 'profile' && key.key === 'Enter' && (key.ctrlKey || key.metaKey);
  },
};

// Who is signed in, and whose page this is

function signedIn(page: Document): string | undefined {
  const said = new Map<string, string>();
  const hear = (handle: string | undefined) => handle !== undefined && said.set(handle.toLowerCase(), handle);
  for (const link of page.querySelectorAll(`${HOOK.profileTab}, a${HOOK.phoneMenu}`)) hear(handleOf(link));
  for (const avatar of page.querySelectorAll(`${HOOK.switcher} ${HOOK.avatar}, ${HOOK.phoneMenu} ${HOOK.avatar}`)) {
    hear(asHandle(avatar.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length)));
  }
  // hooks that contradict each other prove nothing
  return said.size === 1 ? [...said.values()][0] : undefined;
}

const asHandle = (words: string | undefined): string | undefined =>
  words !== undefined && HANDLE.test(words) ? words : undefined;

/** The handle that a link to a profile leads to. */
function handleOf(link: Element | null): string | undefined {
  const [, handle, more] = (link?.getAttribute('href') ?? '').split(/[/?#]/);
  return more === undefined || more === '' ? asHandle(handle) : undefined;
}

/** The handle whose profile lives at this address. */
function profileHandle(address: URL): string | undefined {
  const [, handle, tab, more] = address.pathname.split('/');
  if (more !== undefined || (tab !== undefined && tab !== '' && !TABS.has(tab))) return undefined;
  return handle === undefined || NOT_PEOPLE.has(handle.toLowerCase()) ? undefined : asHandle(handle);
}

function columnOf(page: Document): Element {
  return page.querySelector(HOOK.column) ?? page.querySelector('main') ?? page.documentElement;
}

/** The controls of the profile itself, without those of the timeline below it ("who to follow" has Follow buttons of its own). */
function headerOf(page: Document): Element[] {
  const controls = columnOf(page).querySelectorAll(`${HOOK.ownControl}, ${HOOK.visitorControl}`);
  return [...controls].filter((control) => control.closest(HOOK.cell) === null);
}

/** Name and handle as the header of the profile shows them, line by line. */
function nameLines(page: Document): { name: string; handle: string | undefined } | undefined {
  const block = columnOf(page).querySelector(HOOK.name);
  if (block === null) return undefined;
  const lines = readText(block)
    .split('\n')
    .map((line) => line.trim());
  const at = lines.findIndex((line) => handleInLine(line) !== undefined);
  return { name: lines.slice(0, Math.max(at, 0)).join(' ').trim(), handle: handleInLine(lines[at] ?? '') };
}

/** The handle of a line such as "@handle" or "@handle Follows you". */
function handleInLine(line: string): string | undefined {
  return line.startsWith('@') ? asHandle(line.slice(1).split(/\s/)[0]) : undefined;
}

// What the header of a profile says

/** Public is said only with proof: the name was read and every sign beside it is one we know, none of them the lock. */
function profileAudience(column: Element): Audience {
  const block = column.querySelector(HOOK.name);
  if (block === null) return 'unknown';
  if (block.querySelector(HOOK.lock) !== null) return 'connections';
  return [...block.querySelectorAll('svg')].every((sign) => sign.matches(HOOK.knownIcon)) ? 'public' : 'unknown';
}

/** Parts of the line under the bio that stand there but carry none of the hooks we know, named as best we can. */
function unreadItems(column: Element): string[] {
  const items = column.querySelector(HOOK.headerItems);
  if (items?.querySelector(HOOK.joined) == null) return ['your location', 'your website', 'your birthday'];
  const known = [HOOK.location, HOOK.website, HOOK.birthday, HOOK.category, HOOK.joined].join(', ');
  const strange = [...items.children].filter(
    (item) => !item.matches(known) && item.querySelector(known) === null && readText(item) !== '',
  );
  return [...new Set(strange.map(nameOfItem))];
}

/** Whether words stand between the name and the line under the bio, where only a bio can stand (C, 2026-11-20). */
function strayWords(column: Element): boolean {
  const name = column.querySelector(HOOK.name);
  const items = column.querySelector(HOOK.headerItems);
  if (name === null || items === null) return false;
  const between = column.ownerDocument.createRange();
  between.setStartAfter(name);
  between.setEndBefore(items);
  return between.toString().trim() !== '';
}

function nameOfItem(item: Element): string {
  if (item.matches('a[href]') || item.querySelector('a[href]') !== null) return 'your website';
  return /\d/.test(readText(item)) ? 'your birthday' : 'your location';
}

// Posts

/** Whether a part of a post stands under its own author, not in a post it quotes: the nearest author above it is the first one. */
function belongsTo(part: Element, author: Element, post: Element): boolean {
  const holder = nearest(part, (at) => at === post || at.querySelector(HOOK.postAuthor) !== null);
  return holder?.contains(author) === true;
}

function imageOf(image: Element): ItemImage {
  const alt = image.getAttribute('alt') ?? '';
  return alt === '' || alt === NO_ALT ? {} : { alt };
}

// Composers

/** The box of a post, reply or thread that `element` stands in. */
function boxAt(element: Element): HTMLElement | undefined {
  const holder = nearest(element, (at) => BOX.test(at.getAttribute('data-testid') ?? ''));
  return holder === undefined ? undefined : editorOf(holder);
}

/** The box itself, or on narrow pages the text area inside it (B). */
function editorOf(holder: Element): HTMLElement | undefined {
  if (isEditor(holder)) return holder;
  return [...holder.querySelectorAll('textarea, [contenteditable]')].find(isEditor);
}

const holdersIn = (surface: Element): Element[] =>
  [...surface.querySelectorAll(HOOK.boxes)].filter((at) => BOX.test(at.getAttribute('data-testid') ?? ''));

const boxesIn = (surface: Element): HTMLElement[] => holdersIn(surface).flatMap((holder) => editorOf(holder) ?? []);

/**
 * The composer around an element. In a dialog it is the dialog. On the page it is the nearest ancestor with a box, widened while
 * that adds further segments of a thread; a second box with the same number is another composer, so the widening stops there.
 */
function surfaceOf(element: Element): Element | undefined {
  const dialog = element.closest(HOOK.dialog);
  if (dialog !== null) return boxesIn(dialog).length > 0 ? dialog : undefined;
  let surface: Element | undefined;
  let most = 0;
  for (let at: Element | null = element; at !== null && !at.matches(`${HOOK.column}, main, body`); at = at.parentElement) {
    const numbers = holdersIn(at).map((holder) => holder.getAttribute('data-testid'));
    if (new Set(numbers).size < numbers.length) break;
    if (numbers.length <= most || at.querySelector(HOOK.submit) === null) continue;
    surface = at;
    most = numbers.length;
  }
  // a box without a control that sends it is read all the same; it just cannot be held
  return surface ?? nearest(element, (at) => BOX.test(at.getAttribute('data-testid') ?? ''))?.parentElement ?? undefined;
}

function isReply(surface: Element, address: URL): boolean {
  if (address.searchParams.has('in_reply_to') || surface.closest(HOOK.inlineReply) !== null) return true;
  // the dialog shows the post that is answered; a quoted post is no article of its own
  if (surface.matches(HOOK.dialog)) return surface.querySelector(HOOK.post) !== null;
  return address.pathname.split('/')[2] === 'status';
}

function profileBoxAt(element: Element, address: URL): HTMLElement | undefined {
  const box = PROFILE_BOXES.map(([selector]) => element.closest(selector)).find((found) => found !== null);
  const dialog = box?.closest(HOOK.dialog);
  if (!(box instanceof HTMLElement) || dialog == null) return undefined;
  return address.pathname === '/settings/profile' || dialog.querySelector(HOOK.saveProfile) !== null ? box : undefined;
}

function profileComposer(element: Element): Composer | undefined {
  const surface = element.closest(HOOK.dialog);
  if (surface === null) return undefined;
  const parts = PROFILE_BOXES.flatMap(([selector, field]): Part[] => {
    const editor = surface.querySelector(selector);
    return editor instanceof HTMLElement ? [{ editor, field }] : [];
  });
  return { kind: 'profile', parts, images: [], surface, submits: [] };
}

/** Articles: the address is established (A), the editor's own hooks are not (D), so every box on that page counts. */
function articleBoxAt(element: Element, address: URL): HTMLElement | undefined {
  if (!address.pathname.startsWith('/compose/articles')) return undefined;
  const box = nearest(element, isEditor);
  return box instanceof HTMLElement && box.closest('main') !== null && isForPosts(box) ? box : undefined;
}

/** Neither a search nor a private message. */
function isForPosts(box: Element): boolean {
  return (
    !(box instanceof HTMLInputElement) &&
    box.closest('[role="search"], [role="combobox"], [data-testid^="dm"], [data-testid^="DM"]') === null
  );
}

function articleComposer(element: Element, address: URL): Composer | undefined {
  if (!address.pathname.startsWith('/compose/articles')) return undefined;
  const surface = element.closest('main');
  if (surface === null) return undefined;
  const boxes = [...surface.querySelectorAll('textarea, [contenteditable]')].filter(isEditor).filter(isForPosts);
  const outer = boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
  if (outer.length === 0) return undefined;
  const parts = outer.map((editor): Part => ({ editor }));
  return { kind: 'draft', parts, images: [], surface, submits: [...surface.querySelectorAll(HOOK.publishArticle)] };
}
