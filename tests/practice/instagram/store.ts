/** The site's state, and the one way a post or a comment leaves it. */
import { useSyncExternalStore } from 'react';
import { ACCOUNTS, type Account } from '../common/accounts';
import { accepts, deliver } from '../common/delivery';
import { signedIn } from '../common/page';
import { type Comment, FOLLOWED, type Post, PUBLISHED, REQUESTS, SAVED } from './data';
import { t } from './labels';

interface State {
  accounts: readonly Account[];
  posts: readonly Post[];
  following: ReadonlySet<string>;
  /** private accounts that were asked */
  requested: ReadonlySet<string>;
  /** handles that ask to follow the signed-in person */
  requests: readonly string[];
  liked: ReadonlySet<string>;
  saved: ReadonlySet<string>;
  threadsBadge: boolean;
  suggestions: boolean;
  /** the dialog for a new post is open */
  creating: boolean;
  toast: string | undefined;
}

let state: State = {
  accounts: ACCOUNTS,
  posts: [...PUBLISHED].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)),
  following: new Set(FOLLOWED),
  requested: new Set(),
  requests: REQUESTS,
  liked: new Set(['DRgMangle18']),
  saved: new Set(SAVED),
  threadsBadge: true,
  suggestions: true,
  creating: false,
  toast: undefined,
};
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

/** An account with its edits. */
export function useAccount(handle: string): Account | undefined {
  const { accounts } = useSite();
  return accounts.find((account) => account.handle.toLowerCase() === handle.toLowerCase());
}

export function showToast(text: string): void {
  clearTimeout(toastTimer);
  set({ toast: text });
  toastTimer = setTimeout(() => set({ toast: undefined }), 6000);
}

export interface NewPost {
  caption: string;
  picture: string;
  look: string;
  alt: string;
  place: string;
  commentsOff: boolean;
}

/**
 * Publishes a post: recorded at once in `window.__delivered`, sent to the server, shown in the feed.
 * @returns false when the site refused (see the switch `posting`); nothing was published then
 */
export function share({ caption, picture, look, alt, place, commentsOff }: NewPost): boolean {
  if (!signedIn) return false;
  if (!accepts()) {
    showToast(t.shareRefused);
    return false;
  }
  made += 1;
  const post: Post = {
    code: `DSnew${String(100_000 + made)}`,
    by: signedIn.handle,
    at: new Date().toISOString(),
    caption,
    picture,
    look,
    seen: 'text',
    commentsOff,
    likes: 0,
    comments: [],
    ...(alt === '' ? {} : { alt }),
    ...(place === '' ? {} : { place }),
  };
  set({ posts: [post, ...state.posts] });
  void deliver([caption]).then(() => showToast(t.shared));
  return true;
}

/**
 * Publishes a comment, in the same way.
 * @returns false when the site refused
 */
export function comment(code: string, text: string): boolean {
  if (!signedIn) return false;
  if (!accepts()) {
    showToast(t.commentRefused);
    return false;
  }
  made += 1;
  const added: Comment = { id: `new-${made}`, by: signedIn.handle, text, at: new Date().toISOString() };
  set({
    posts: state.posts.map((post) => (post.code === code ? { ...post, comments: [...post.comments, added] } : post)),
  });
  void deliver([text]);
  return true;
}

const toggled = (before: ReadonlySet<string>, item: string): ReadonlySet<string> => {
  const after = new Set(before);
  if (!after.delete(item)) after.add(item);
  return after;
};

export const like = (code: string): void => set({ liked: toggled(state.liked, code) });
export const save = (code: string): void => set({ saved: toggled(state.saved, code) });
export const setCreating = (creating: boolean): void => set({ creating });

/** Follows, asks (a private account), or takes either back. */
export function follow(account: Account): void {
  if (account.protected && !state.following.has(account.handle)) set({ requested: toggled(state.requested, account.handle) });
  else set({ following: toggled(state.following, account.handle) });
}

/** Lets somebody follow, or not; the request is gone either way. */
export function answerRequest(handle: string, confirmed: boolean): void {
  set({
    requests: state.requests.filter((asking) => asking !== handle),
    accounts: state.accounts.map((account) =>
      confirmed && account.handle === handle ? { ...account, followsYou: true } : account,
    ),
  });
}

interface ProfileChange {
  account: Partial<Account>;
  threadsBadge?: boolean;
  suggestions?: boolean;
}

/** Saves the edited profile of the signed-in account. */
export function saveProfile({ account: change, ...rest }: ProfileChange): void {
  set({
    accounts: state.accounts.map((account) => (account.id === signedIn?.id ? { ...account, ...change } : account)),
    ...rest,
  });
}

/** Whether the signed-in person may see what this account posts. */
export function visible(account: Account): boolean {
  return !account.protected || account.id === signedIn?.id || state.following.has(account.handle);
}

/** The home feed, newest first; posts of private accounts that are not followed are left out. */
export function feed({ posts, accounts }: State): readonly Post[] {
  const seen = new Set(accounts.filter(visible).map(({ handle }) => handle));
  return posts.filter((post) => seen.has(post.by));
}
