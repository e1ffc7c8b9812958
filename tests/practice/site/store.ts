/** The site's state and the one way a post leaves it. */
import { useSyncExternalStore } from 'react';
import { ACCOUNTS, type Account } from './data/accounts';
import { POSTS, type Post, REPOSTS } from './data/posts';
import { t } from './labels';
import { signedIn, switches } from './page';

declare global {
  interface Window {
    /** every text the site has accepted for posting, at the moment it was pressed; for tests */
    __delivered: string[];
    /** every private message sent; for tests */
    __messages: string[];
  }
}

interface Toast {
  text: string;
  link?: string;
}

interface State {
  accounts: readonly Account[];
  posts: readonly Post[];
  reposts: readonly { by: string; post: string; at: string }[];
  toast: Toast | undefined;
}

let state: State = { accounts: ACCOUNTS, posts: POSTS, reposts: REPOSTS, toast: undefined };
const listeners = new Set<() => void>();
let refusals = switches.posting === 'fails-once' ? 1 : 0;
let toastTimer: ReturnType<typeof setTimeout> | undefined;

window.__delivered = [];
window.__messages = [];

function set(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The site's state, for components. */
export function useSite(): State {
  return useSyncExternalStore(subscribe, () => state);
}

/** The signed-in account with its edits; undefined when signed out. */
export function useMe(): Account | undefined {
  const { accounts } = useSite();
  return accounts.find((account) => account.id === signedIn?.id);
}

function showToast(toast: Toast): void {
  clearTimeout(toastTimer);
  set({ toast });
  toastTimer = setTimeout(() => set({ toast: undefined }), 6000);
}

/** What goes with a post besides its text. */
export interface Attached {
  answers?: string | undefined;
  quotes?: string | undefined;
}

/**
 * Publishes texts, first to last: recorded at once in `window.__delivered`, sent to the server, shown in the timelines.
 * @returns false when the site refused (see the switch `posting`); nothing was published then
 */
export function publish(texts: readonly string[], attached: Attached = {}): boolean {
  if (!signedIn) return false;
  if (refusals > 0) {
    refusals -= 1;
    showToast({ text: t.postRefused });
    return false;
  }
  const by = signedIn.handle;
  const made = texts.map((text, at): Post => {
    const id = `19900000000000${String(10_000 + window.__delivered.length)}`;
    window.__delivered.push(text);
    return {
      id,
      by,
      text,
      at: new Date().toISOString(),
      counts: { replies: 0, reposts: 0, likes: 0 },
      ...(attached.quotes !== undefined && at === 0 ? { quotes: attached.quotes } : {}),
      ...(attached.answers !== undefined ? { answers: attached.answers } : {}),
    };
  });
  set({ posts: [...made, ...state.posts] });
  void send(made);
  return true;
}

async function send(made: readonly Post[]): Promise<void> {
  for (const post of made) {
    await fetch('/i/api/graphql/practice/CreateTweet', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: post.text }),
    });
  }
  const first = made[0];
  if (first) showToast({ text: t.postSent, link: `/${first.by}/status/${first.id}` });
}

/** Saves the edited profile of the signed-in account. */
export function saveProfile(change: Partial<Account>): void {
  set({ accounts: state.accounts.map((account) => (account.id === signedIn?.id ? { ...account, ...change } : account)) });
}

/** Posts of one account as its profile shows them: pinned first, then newest first, reposts by the time of the repost. */
export function profilePosts(site: State, handle: string, withReplies: boolean): Post[] {
  const own = site.posts.filter((post) => post.by === handle && (withReplies || post.answers === undefined));
  const passedOn = site.reposts.flatMap((repost) => {
    const post = site.posts.find((candidate) => candidate.id === repost.post);
    return repost.by === handle && post ? [{ post, at: repost.at }] : [];
  });
  return [...own.map((post) => ({ post, at: post.at })), ...passedOn]
    .sort((a, b) => Number(b.post.pinned ?? false) - Number(a.post.pinned ?? false) || Date.parse(b.at) - Date.parse(a.at))
    .map(({ post }) => post);
}

/** The home feed: what others and the person have posted, newest first. Protected accounts of others are left out. */
export function feed(site: State): Post[] {
  const hidden = new Set(
    site.accounts.filter((account) => account.protected && account.id !== signedIn?.id).map(({ handle }) => handle),
  );
  return site.posts
    .filter((post) => post.answers === undefined && !hidden.has(post.by))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
