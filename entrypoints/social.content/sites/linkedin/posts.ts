/** Posts on LinkedIn, and whose they are. */
import { imageOf, type OwnPicture, type PostReading, pictureOf, picturesOfPosts, readText } from '../site';
import { HOOK } from './hooks';
import { slugOfLink } from './person';

/** Where posts stand on the page, outermost. */
export function posts(page: Document): Element[] {
  return [...page.querySelectorAll(`${HOOK.main} :is(${HOOK.post})`)].filter(
    (post) => post.parentElement?.closest(HOOK.post) == null,
  );
}

/**
 * One post, if it is the person's own: everybody named above its words is that person. A repost names its author there too; a post
 * shared with words of one's own names the other author below them.
 */
export function post(element: Element, handle: string): PostReading | undefined {
  const words = element.querySelector(HOOK.postWords);
  const people = [...element.querySelectorAll(HOOK.person)];
  const above = people.filter((link) => words === null || comesBefore(link, words));
  const own = (link: Element) => slugOfLink(link)?.toLowerCase() === handle.toLowerCase();
  const urn = urnOf(element);
  if (urn === undefined || above.length === 0 || !above.every(own)) return undefined;
  const at = timeOf(urn);
  return {
    id: `/feed/update/${urn}/`,
    link: `https://www.linkedin.com/feed/update/${urn}/`,
    text: words === null ? '' : readText(words),
    images: photosOf(element, handle).map(imageOf),
    ...(at === undefined ? {} : { at }),
    ...(/\bVisible to anyone\b/i.test(textAbove(element, words)) ? { audience: 'public' as const } : {}), // A, English
    cutOff: false,
  };
}

/** The head of a post: what stands above its words, which may say anything. */
function textAbove(post: Element, words: Element | null): string {
  const walker = post.ownerDocument.createTreeWalker(post, NodeFilter.SHOW_TEXT);
  let said = '';
  for (let at = walker.nextNode(); at !== null && words?.contains(at) !== true; at = walker.nextNode())
    said += at.nodeValue ?? '';
  return said;
}

const comesBefore = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !a.contains(b) && !b.contains(a);

/** Pictures below the words, up to where somebody else's post or comment begins. */
function photosOf(post: Element, handle: string): Element[] {
  const words = post.querySelector(HOOK.postWords);
  const other = [...post.querySelectorAll(HOOK.person)].find(
    (link) =>
      words !== null &&
      !words.contains(link) &&
      comesBefore(words, link) &&
      slugOfLink(link)?.toLowerCase() !== handle.toLowerCase(),
  );
  return [...post.querySelectorAll(HOOK.picture)]
    .filter((image) => image.closest('a[href*="/in/"], a[href*="/company/"]') === null)
    .filter((image) => words === null || comesBefore(words, image))
    .filter((image) => other === undefined || comesBefore(image, other));
}

/** Portrait, cover, and the pictures of own posts. Pictures of other people stand in links to them, or beside the main part. */
export function pictures(page: Document, handle: string): OwnPicture[] {
  const first = (place: string) =>
    [...(page.querySelector(HOOK.main)?.querySelectorAll(place) ?? [])].find(
      (image) => image.closest('aside, a[href*="/in/"]') === null && image.closest(HOOK.post) === null,
    );
  return [
    ...pictureOf('cover', first(HOOK.cover)),
    ...pictureOf('portrait', first(HOOK.portrait)),
    ...picturesOfPosts({ posts, post }, (element) => photosOf(element, handle), page, handle),
  ];
}

const URN = /urn:li:(?:activity|ugcPost|share):\d{15,20}/;

/** The post's own number, from its attributes or the first link to it. */
function urnOf(post: Element): string | undefined {
  const places = [post, ...post.querySelectorAll('[data-urn], [data-id], [componentkey*="urn:li"], a[href*="urn"]')];
  for (const place of places) {
    if (place !== post && place.closest('[componentkey*="urn:li:comment"]') !== null) continue;
    for (const { value } of place.attributes) {
      const [found] = URN.exec(value.includes('%3A') ? value.replaceAll('%3A', ':') : value) ?? [];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The first 41 bits of a post's number are the time it was made, in ms (B: widely relied upon, not documented). */
function timeOf(urn: string): string | undefined {
  const ms = Number(BigInt(urn.replace(/\D+/g, '')) >> 22n);
  const year = new Date(ms).getUTCFullYear();
  return year > 2010 && year < 2100 ? new Date(ms).toISOString() : undefined;
}
