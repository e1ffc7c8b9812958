/** Who is signed in to LinkedIn, whose page it is, and what a profile says. */
import type { Audience } from '../../../../rules/topics';
import { isShown, nameOf, nearest, type ProfileReading, readText, type Whose } from '../site';
import { CALLED, HOOK } from './hooks';

/** The address name of the signed-in person, as far as the page proves it; hooks that contradict each other prove nothing. */
export function signedIn(page: Document): string | undefined {
  const said = new Map<string, string>();
  const hear = (slug: string | undefined) => slug !== undefined && said.set(slug.toLowerCase(), slug);
  for (const place of [page, ...framesOf(page)]) {
    for (const code of place.querySelectorAll(HOOK.meRecord)) hear(fromRecord(code.textContent ?? ''));
  }
  for (const link of page.querySelectorAll(HOOK.ownShareLink)) hear(slugOfLink(link));
  return said.size === 1 ? [...said.values()][0] : undefined;
}

/** Frames of the site's own; those of other origins cannot be looked into. */
function framesOf(page: Document): Document[] {
  return [...page.querySelectorAll(HOOK.frame)].flatMap((frame) => {
    try {
      return frame instanceof HTMLIFrameElement && frame.contentDocument !== null ? [frame.contentDocument] : [];
    } catch {
      return [];
    }
  });
}

/** B: `{"data":{"$type":"com.linkedin.voyager.common.Me"},"included":[{"publicIdentifier":"..."}]}`. */
function fromRecord(words: string): string | undefined {
  if (words.length > 200_000 || !words.includes('com.linkedin.voyager.common.Me')) return undefined;
  let record: unknown;
  try {
    record = JSON.parse(words);
  } catch {
    return undefined;
  }
  if (typeof record !== 'object' || record === null || !('data' in record) || !('included' in record)) return undefined;
  const { data, included } = record;
  const isMe = typeof data === 'object' && data !== null && '$type' in data && data.$type === 'com.linkedin.voyager.common.Me';
  if (!isMe || !Array.isArray(included)) return undefined;
  const names = included.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'publicIdentifier' in one && typeof one.publicIdentifier === 'string'
      ? [one.publicIdentifier]
      : [],
  );
  return names.length === 1 ? names[0] : undefined;
}

/** The parts of a profile's address: `/in/SLUG/`, and what stands behind it. */
function profileAt(address: URL): { slug: string; rest: string } | undefined {
  const [, written, rest = ''] = /^\/in\/([^/]{1,200})(?:\/(.*))?$/.exec(address.pathname) ?? [];
  const slug = written === undefined ? undefined : decoded(written);
  return slug === undefined || slug === 'me' ? undefined : { slug, rest: rest.replace(/\/$/, '') };
}

function decoded(words: string): string | undefined {
  try {
    return decodeURIComponent(words);
  } catch {
    return undefined;
  }
}

/** The address name of the person a link leads to; undefined for companies and everything else. */
export function slugOfLink(link: Element | null): string | undefined {
  try {
    return profileAt(new URL(link?.getAttribute('href') ?? '', 'https://www.linkedin.com'))?.slug;
  } catch {
    return undefined;
  }
}

/**
 * Whose profile this is. The link that edits this very profile proves it (A), where nobody else is signed in and no visitor's control
 * stands in its head. Pages below a profile have no such link; there the record of who is signed in must agree with the address.
 */
export function whose(page: Document, address: URL): Whose {
  const place = profileAt(address);
  const me = signedIn(page);
  const handle = me === undefined ? {} : { handle: me };
  if (place === undefined) return { ownership: 'elsewhere', ...handle };
  const same = (slug: string | undefined) => slug?.toLowerCase() === place.slug.toLowerCase();
  if (me !== undefined && !same(me)) return { ownership: 'other-profile', handle: me };
  const edits = [...page.querySelectorAll(`${HOOK.main} a[href*="/in/"][href*="/edit/"]`)].some(
    (link) => /\/edit\/(?:forms\/)?intro/.test(link.getAttribute('href') ?? '') && same(slugOfLink(link)),
  );
  if (visited(page, same)) return { ownership: edits || me !== undefined ? 'unproven-profile' : 'other-profile', ...handle };
  const proven = edits || (me !== undefined && place.rest !== '');
  return proven ? { ownership: 'own-profile', handle: place.slug } : { ownership: 'unproven-profile', ...handle };
}

/** Whether the head of the profile has a control that only visitors have; the suggestions beside it are about other people. */
function visited(page: Document, same: (slug: string | undefined) => boolean): boolean {
  const invites = [...page.querySelectorAll(HOOK.invite)].some((link) => {
    const [, name] = /[?&]vanityName=([^&]+)/.exec(link.getAttribute('href') ?? '') ?? [];
    return name !== undefined && same(decoded(name));
  });
  const top = cardOf(page, /^top/);
  const controls = top === undefined ? [] : [...top.querySelectorAll('button, a, [role="button"]')];
  return invites || controls.some((control) => control.matches(HOOK.follow) || CALLED.connect.has(nameOf(control).toLowerCase()));
}

/** A card of the profile by the end of its name, behind the opaque part: "Topcard", "About", "ExperienceTopLevelSection". */
function cardOf(page: Document, named: RegExp): Element | undefined {
  return [...page.querySelectorAll(HOOK.card)].find((card) => {
    const name = (card.getAttribute('componentkey') ?? card.id).replace(/^com\.linkedin\.sdui\.profile\.card\.ref/, '');
    const [, end = ''] = /(top-?card.*|about.*|experience.*|education.*)$/i.exec(name) ?? [];
    return named.test(end.toLowerCase());
  });
}

const SECTIONS: readonly (readonly [path: RegExp, field: string])[] = [
  [/^overlay\/contact-info/, 'contact'],
  [/^details\/experience/, 'work'],
  [/^details\/education/, 'education'],
];

/** The words of the profile as this page of it shows them. */
export function profile(page: Document, address: URL): ProfileReading {
  const rest = profileAt(address)?.rest ?? '';
  const audience: Audience = 'unknown';
  const section = SECTIONS.find(([path]) => path.test(rest))?.[1];
  if (section !== undefined) {
    const words = section === 'contact' ? screenWords(page) : entryWords(page);
    return {
      fields: words === '' ? {} : { [section]: words },
      audience,
      section,
      unread: words === '' ? ['this part of your profile'] : [],
    };
  }
  // an own list of posts has no profile on it
  if (rest !== '' && !rest.startsWith('edit')) return { fields: {}, audience, section: 'posts', unread: [] };
  return topPage(page, audience);
}

function topPage(page: Document, audience: Audience): ProfileReading {
  const top = cardOf(page, /^top/) ?? page.querySelector(`${HOOK.main} a[href*="/edit/intro"]`)?.closest('section') ?? undefined;
  const heading = top?.querySelector('h2, h1') ?? undefined;
  const about = cardOf(page, /^about/)?.querySelector(HOOK.longText);
  const words: Record<string, string | undefined> = {
    name: heading && readText(heading),
    headline: heading && top && headlineIn(top, heading),
    location: top && locationIn(top),
    bio: about == null ? undefined : readText(about),
    work: cardWords(page, /^experience/),
    education: cardWords(page, /^education/),
  };
  const fields = Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => !!entry[1]));
  const unread = [
    ...(fields['name'] === undefined ? ['your name'] : []),
    ...(top !== undefined && fields['headline'] === undefined ? ['your headline'] : []),
  ];
  const unopened = [
    ...(fields['work'] === undefined || fields['bio'] === undefined
      ? [{ what: 'what stands further down', where: 'on your profile' }]
      : []),
    { section: 'contact', what: 'contact details', where: 'under “Contact info”' },
  ];
  return { fields, audience, unread, unopened };
}

/** The first paragraph behind the name that is not a degree of acquaintance, a pronoun or a count. B. */
function headlineIn(top: Element, heading: Element): string | undefined {
  return [...top.querySelectorAll('p')]
    .filter((part) => (heading.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .map(readText)
    .find((words) => words.length > 1 && !/^(?:·|\(?(?:she|he|they)\/|[\d,.]+\+? )/i.test(words));
}

/** What stands in one row with the link to the contact details. B. */
function locationIn(top: Element): string | undefined {
  const link = top.querySelector(HOOK.contactLink);
  const row = link?.parentElement && nearest(link.parentElement, (at) => readText(at).length > readText(link).length + 2);
  if (link == null || row == null || row === top) return undefined;
  const words = readText(row).replace(readText(link), '');
  return words.replace(/[·\n]+/g, ' ').trim() || undefined;
}

function cardWords(page: Document, named: RegExp): string | undefined {
  const card = cardOf(page, named);
  return card === undefined ? undefined : readText(card);
}

function screenWords(page: Document): string {
  const screen = [...page.querySelectorAll(HOOK.contactScreen)].find(isShown);
  return screen === undefined ? '' : readText(screen);
}

function entryWords(page: Document): string {
  const entries = [...page.querySelectorAll(`${HOOK.main} ${HOOK.entry}`)];
  return entries
    .filter((entry) => entry.parentElement?.closest(HOOK.entry) == null)
    .map(readText)
    .join('\n');
}
