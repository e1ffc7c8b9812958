/** Who is signed in to X, whose page it is, and what a profile says. */
import type { Audience } from '../../../../rules/topics';
import { type ProfileReading, readText, type Whose } from '../site';
import { HOOK, NOT_PEOPLE, TABS } from './hooks';

const HANDLE = /^[A-Za-z0-9_]{1,15}$/;

/** Whose profile this is: the address, who is signed in, the own control and the name in the header must agree. */
export function whose(page: Document, address: URL): Whose {
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
}

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
export function handleOf(link: Element | null): string | undefined {
  const [, handle, more] = (link?.getAttribute('href') ?? '').split(/[/?#]/);
  return more === undefined || more === '' ? asHandle(handle) : undefined;
}

/** The handle whose profile lives at this address. */
function profileHandle(address: URL): string | undefined {
  const [, handle, tab, more] = address.pathname.split('/');
  if (more !== undefined || (tab !== undefined && tab !== '' && !TABS.has(tab))) return undefined;
  return handle === undefined || NOT_PEOPLE.has(handle.toLowerCase()) ? undefined : asHandle(handle);
}

/** The main column of the page. */
export function columnOf(page: Document): Element {
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

/** The words of a profile. */
export function profile(page: Document): ProfileReading {
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
}

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
