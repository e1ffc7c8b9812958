/** Posts on X, and whose they are. */
import { belongsTo, imageOf, type OwnPicture, type PostReading, pictureOf, picturesOfPosts, readText } from '../site';
import { HOOK } from './hooks';
import { columnOf, handleOf } from './person';

/** Where posts stand on a profile. */
export function posts(page: Document): Element[] {
  return [...columnOf(page).querySelectorAll(HOOK.post)];
}

/** One post, if its author is the person with this handle. */
export function post(element: Element, handle: string): PostReading | undefined {
  const author = element.querySelector(HOOK.postAuthor);
  if (author === null || handleOf(author.querySelector('a[href^="/"]'))?.toLowerCase() !== handle.toLowerCase()) return undefined;
  const own = (part: Element) => belongsTo(part, author, element, HOOK.postAuthor);
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
    images: photosOf(element).map(imageIn),
    ...(at === undefined ? {} : { at }),
    cutOff: [...element.querySelectorAll(HOOK.showMore)].some(own),
  };
}

/** The pictures of a post, without those of a post inside it. */
function photosOf(element: Element): Element[] {
  const author = element.querySelector(HOOK.postAuthor);
  if (author === null) return [];
  return [...element.querySelectorAll(HOOK.photo)].filter((photo) => belongsTo(photo, author, element, HOOK.postAuthor));
}

/** Portrait, cover, and the pictures of own posts. The portrait's address is one that only it has. */
export function pictures(page: Document, handle: string): OwnPicture[] {
  const column = columnOf(page);
  const at = (place: string) =>
    [...column.querySelectorAll(`a[href$="/${place}"]`)]
      .find((link) => link.getAttribute('href')?.toLowerCase() === `/${handle}/${place}`.toLowerCase())
      ?.querySelector('img');
  return [
    ...pictureOf('cover', at(HOOK.coverPlace)),
    ...pictureOf('portrait', at(HOOK.portraitPlace)),
    ...picturesOfPosts({ posts, post }, photosOf, page, handle),
  ];
}

/** The alt text "Image" stands for none given. */
function imageIn(image: Element) {
  const { alt } = imageOf(image);
  return alt === undefined || alt === NO_ALT ? {} : { alt };
}

const NO_ALT = 'Image';
