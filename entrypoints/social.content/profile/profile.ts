/**
 * Reads the person's own profile and own posts, and nobody else's. Without positive proof nothing is read. Posts are read as they
 * scroll into view, never by scrolling or opening anything.
 */
import type { Item } from '../../../rules/item';
import type { Audience } from '../../../rules/topics';
import type { CheckedItem } from '../../browser/messages';
import { excerptOf } from '../excerpt';
import type { Look, Looked } from '../look';
import type { PostReading, ProfileReading, Site, Unopened, Whose } from '../sites/site';
import { onMove } from './moves';

/** ms after the page has changed until it is looked at again. */
const QUIET = 200;

/** How often we look for proof on one address before leaving it at "unproven"; the popup looks once more when it opens. */
const PATIENCE = 100;

/** More posts than this are not kept; the oldest go. */
const MOST_POSTS = 300;

const REST_OF_POST = 'the hidden end of a long post (choose "Show more" and it is read)';

/** What reading a page needs from outside. */
export interface Surroundings {
  readonly site: Site;
  /** Makes `look` ready; resolves at once when it is. */
  prepare(): Promise<void>;
  /** `undefined` while no policy is chosen or the engine is not ready */
  look(): Look | undefined;
  alive(): boolean;
  changed(): void;
  failed(sentence: string): void;
  recovered(sentence: string): void;
}

export interface Profile {
  /** Looks at the page now. */
  look(): Promise<void>;
  /** The policy or the settings have changed: everything read is checked again. */
  refresh(): void;
  whose(): Whose;
  checked(): CheckedItem[];
  unread(): string[];
  unopened(): Unopened[];
  /** who can see the person's posts, as far as their own profile has shown it */
  audience(): Audience;
}

export const UNREAD_PROFILE = 'Your profile could not be read.';

/** For places where no profile is looked for. */
export const NO_PROFILE: Profile = {
  look: () => Promise.resolve(),
  refresh: () => undefined,
  whose: () => ({ ownership: 'elsewhere' }),
  checked: () => [],
  unread: () => [],
  unopened: () => [],
  audience: () => 'unknown',
};

/** Watches the page for the person's own profile until `signal` ends. On any other page it only listens for moves. */
export function startProfile(around: Surroundings, signal: AbortSignal): Profile {
  const { site } = around;
  let whose: Whose = { ownership: 'elsewhere' };
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: Promise<void> | undefined;
  let watching: Element | undefined;
  /** what each page of the profile has said; most sites have one */
  const pages = new Map<string, ProfileReading>();
  let profile: { key: string; item: CheckedItem } | undefined;
  let ownAudience: { handle: string; audience: Audience } | undefined;
  const posts = new Map<string, { key: string; item: CheckedItem; cutOff: boolean }>();
  const inSight = new Set<Element>();
  let known = new WeakSet<Element>();

  const address = () => new URL(location.href);
  const soon = () => {
    if (timer === undefined && !signal.aborted) timer = setTimeout(turn, QUIET);
  };
  const changes = new MutationObserver(soon);
  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
    soon();
  });

  const watch = (element: Element | undefined) => {
    if (element === watching) return;
    changes.disconnect();
    watching = element;
    if (element !== undefined) changes.observe(element, { childList: true, subtree: true });
  };
  const forget = () => {
    if (profile === undefined && posts.size === 0 && pages.size === 0) return;
    profile = undefined;
    pages.clear();
    posts.clear();
    inSight.clear();
    around.changed();
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    watch(undefined);
    sight.disconnect();
    inSight.clear();
    known = new WeakSet();
  };
  signal.addEventListener('abort', stop);

  function turn() {
    timer = undefined;
    void look();
  }

  /** One look at a time: while it waits for the engine, who else wants one gets the same. */
  function look(): Promise<void> {
    looking ??= lookOnce().finally(() => {
      looking = undefined;
    });
    return looking;
  }

  async function lookOnce() {
    try {
      if (signal.aborted) return;
      if (!around.alive()) return stop();
      whose = site.whose(document, address());
      if (whose.ownership === 'elsewhere' || whose.ownership === 'other-profile') {
        stop();
        forget();
        return;
      }
      if (whose.ownership === 'unproven-profile') {
        forget();
        tries += 1;
        watch(tries > PATIENCE ? undefined : document.documentElement);
        return;
      }
      await around.prepare();
      const looker = around.look();
      // the page may have moved on while the engine was made ready
      whose = site.whose(document, address());
      if (signal.aborted || looker === undefined || whose.ownership !== 'own-profile' || whose.handle === undefined) return;
      readOwn(looker, whose.handle);
      around.recovered(UNREAD_PROFILE);
    } catch {
      around.failed(UNREAD_PROFILE);
    }
  }

  function readOwn(looker: Look, handle: string) {
    watch(site.column(document));
    const reading = site.profile(document, address());
    if (reading.audience !== 'unknown') ownAudience = { handle, audience: reading.audience };
    pages.set(reading.section ?? '', reading);
    const whole = joined(pages);
    const key = JSON.stringify([looker.version, whole, [...pages.keys()]]);
    let news = false;
    if (profile?.key !== key) {
      profile =
        Object.keys(whole.fields).length === 0 ? undefined : { key, item: checkProfile(looker, site, whole, [...pages.keys()]) };
      news = true;
    }
    for (const element of site.posts(document)) {
      if (known.has(element)) continue;
      known.add(element);
      sight.observe(element);
    }
    for (const element of inSight) {
      if (!element.isConnected) inSight.delete(element);
      else if (readPost(looker, handle, element, whole.audience)) news = true;
    }
    if (news) around.changed();
  }

  /** Whether anything new came of it. */
  function readPost(looker: Look, handle: string, element: Element, audience: Audience): boolean {
    const post = site.post(element, handle);
    if (post === undefined) return false;
    const seenBy = post.audience ?? audience;
    const key = JSON.stringify([looker.version, seenBy, post]);
    if (posts.get(post.id)?.key === key) return false;
    posts.set(post.id, { key, item: checkPost(looker, site, post, seenBy), cutOff: post.cutOff });
    const [oldest] = posts.keys();
    if (posts.size > MOST_POSTS && oldest !== undefined) posts.delete(oldest);
    return true;
  }

  onMove((left) => {
    tries = 0;
    site.moved?.(document, left);
    whose = site.whose(document, address());
    if (whose.ownership !== 'own-profile') forget();
    // the new page is not drawn yet, and may bring a new column
    if (whose.ownership === 'elsewhere') stop();
    else watch(document.documentElement);
    soon();
  }, signal);
  // a page that is still coming in proves nothing yet
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', soon, { signal, once: true });
  else soon();

  return {
    look,
    refresh() {
      forget();
      soon();
    },
    whose: () => whose,
    checked: () => [...(profile === undefined ? [] : [profile.item]), ...[...posts.values()].map(({ item }) => item)],
    unopened: () => unopenedIn(pages),
    unread: () => [...joined(pages).unread, ...([...posts.values()].some(({ cutOff }) => cutOff) ? [REST_OF_POST] : [])],
    audience: () => (ownAudience !== undefined && ownAudience.handle === whose.handle ? ownAudience.audience : 'unknown'),
  };
}

/** The pages of one profile as a whole. */
function joined(pages: ReadonlyMap<string, ProfileReading>): ProfileReading {
  const readings = [...pages.values()];
  const said = readings.map(({ audience }) => audience).find((audience) => audience !== 'unknown');
  return {
    fields: Object.assign({}, ...readings.map(({ fields }) => fields)),
    audience: said ?? 'unknown',
    unread: [...new Set(readings.flatMap(({ unread }) => unread))],
  };
}

/** What no page of the profile has shown yet. */
const unopenedIn = (pages: ReadonlyMap<string, ProfileReading>): Unopened[] =>
  [...pages.values()]
    .flatMap(({ unopened = [] }) => unopened)
    .filter(({ section }) => section === undefined || !pages.has(section));

const judged = ({ findings, otherLanguage }: Looked) => ({ findings: [...findings], otherLanguage });

function checkProfile(looker: Look, site: Site, reading: ProfileReading, sections: string[]): CheckedItem {
  const item: Item = {
    kind: 'profile',
    site: site.id,
    account: looker.account,
    audience: reading.audience,
    fields: { ...reading.fields },
  };
  return {
    id: 'profile',
    kind: 'profile',
    excerpt: reading.fields['name'] ?? '',
    fields: Object.keys(reading.fields),
    sections,
    cutOff: false,
    audience: reading.audience,
    ...judged(looker(item)),
  };
}

function checkPost(looker: Look, site: Site, post: PostReading, audience: Audience): CheckedItem {
  const item: Item = {
    kind: 'post',
    site: site.id,
    account: looker.account,
    audience,
    text: post.text,
    ...(post.images.length === 0 ? {} : { images: [...post.images] }),
    ...(post.at === undefined ? {} : { at: post.at }),
  };
  return {
    id: post.id,
    kind: 'post',
    excerpt: excerptOf(post.text),
    fields: [],
    sections: [],
    cutOff: post.cutOff,
    audience,
    link: post.link,
    ...judged(looker(item)),
  };
}
