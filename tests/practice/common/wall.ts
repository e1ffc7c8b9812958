/** Posts and comments of a practice site while its page is loaded. */
import { useSyncExternalStore } from 'react';
import { ACCOUNTS, type Account } from './accounts';
import { accepts, deliver } from './delivery';
import { signedIn } from './page';
import { POSTS, type Post } from './posts';

/** Words below a post. */
export interface Comment {
  readonly id: string;
  /** id of the post */
  readonly on: string;
  readonly by: string;
  readonly text: string;
}

interface Wall {
  readonly accounts: readonly Account[];
  readonly posts: readonly Post[];
  readonly comments: readonly Comment[];
}

const FIRST_COMMENTS: readonly Comment[] = [
  { id: '501', on: '1980000000000000107', by: 'josielinwood', text: 'Our Jayden talked of nothing else all evening.' },
  { id: '502', on: '1980000000000000105', by: 'raviandtea', text: 'It looks like a meteorite. Put the kettle on.' },
];

let wall: Wall = { accounts: ACCOUNTS, posts: POSTS, comments: FIRST_COMMENTS };
const listeners = new Set<() => void>();
let made = 0;

function set(change: Partial<Wall>): void {
  wall = { ...wall, ...change };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The wall, for components. */
export const useWall = (): Wall => useSyncExternalStore(subscribe, () => wall);

/** The signed-in account with its edits. */
export const useMe = (): Account | undefined => useWall().accounts.find(({ id }) => id === signedIn?.id);

/** Publishes a post; false when the site refused it. */
export function publish(text: string): boolean {
  if (!signedIn || !accepts()) return false;
  made += 1;
  const post: Post = {
    id: `19900000000000${String(10_000 + made)}`,
    by: signedIn.handle,
    text,
    at: new Date().toISOString(),
    counts: { replies: 0, reposts: 0, likes: 0 },
  };
  set({ posts: [post, ...wall.posts] });
  void deliver([text]);
  return true;
}

/** Publishes a comment; false when the site refused it. */
export function comment(on: string, text: string): boolean {
  if (!signedIn || !accepts()) return false;
  made += 1;
  set({ comments: [...wall.comments, { id: `c${made}`, on, by: signedIn.handle, text }] });
  void deliver([text]);
  return true;
}

/** Saves what the signed-in person has changed about themselves. */
export function saveProfile(change: Partial<Account>): void {
  set({ accounts: wall.accounts.map((account) => (account.id === signedIn?.id ? { ...account, ...change } : account)) });
}

/** Newest first; answers and other people's protected posts left out. */
export function feedOf({ accounts, posts }: Wall): Post[] {
  const hidden = new Set(accounts.filter((one) => one.protected && one.id !== signedIn?.id).map(({ handle }) => handle));
  return posts
    .filter((post) => post.answers === undefined && !hidden.has(post.by))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, 16);
}

/** One account's posts, newest first. */
export const postsBy = ({ posts }: Wall, handle: string): Post[] =>
  posts
    .filter((post) => post.by === handle && post.answers === undefined)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, 20);
