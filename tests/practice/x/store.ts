/** The site's state and the one way a post leaves it. */
import { useSyncExternalStore } from 'react';
import { ACCOUNTS, type Account } from '../common/accounts';
import { accepts, deliver } from '../common/delivery';
import { signedIn } from '../common/page';
import { POSTS, type Post, REPOSTS } from '../common/posts';
import { t } from './labels';

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
let made = 0;
let toastTimer: ReturnType<typeof setTimeout> | undefined;

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
  if (!accepts()) {
    showToast({ text: t.postRefused });
    return false;
  }
  const by = signedIn.handle;
  const posts = texts.map((text, at): Post => {
    made += 1;
    const id = `19900000000000${String(10_000 + made)}`;
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
  set({ posts: [...posts, ...state.posts] });
  void send(posts);
  return true;
}

async function send(posts: readonly Post[]): Promise<void> {
  await deliver(posts.map(({ text }) => text));
  const first = posts[0];
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
