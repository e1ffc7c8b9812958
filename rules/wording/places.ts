/** Where something was found, as a person would say it. */
import { type ItemKind, isPictureField } from '../item';
import type { Account, Audience } from '../topics';
import { listWords } from './roles';

const FIELD_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    name: 'name',
    handle: 'handle',
    headline: 'headline',
    bio: 'bio',
    work: 'work',
    education: 'education',
    location: 'location',
    contact: 'contact details',
    website: 'website',
    category: 'category',
    birthday: 'birthday',
    pinned: 'pinned post',
  }),
);

/** "bio", "contact details"; a field we have no word for keeps its own name. */
export function fieldWords(field: string): string {
  if (isPictureField(field)) return pictureWords(field, 'words in');
  return FIELD_WORDS.get(field) ?? field.replace(/[-_]+/g, ' ').toLowerCase();
}

/** "words in the picture", "read in picture 2", "description of the picture": `read` comes before a picture whose words were read. */
export function pictureWords(field: string, read: 'words in' | 'read in'): string {
  const what = field.startsWith('alt') ? 'description of' : read;
  const number = /\d+$/.exec(field)?.[0];
  return `${what} ${number === undefined ? 'the picture' : `picture ${number}`}`;
}

/** "work and education on your About page": parts of a profile, each with where it is opened. */
export function unopenedWords(parts: readonly { readonly what: string; readonly where: string }[]): string {
  const byPlace = new Map<string, string[]>();
  for (const { what, where } of parts) byPlace.set(where, [...(byPlace.get(where) ?? []), what]);
  return listWords([...byPlace].map(([where, what]) => `${listWords(what)} ${where}`));
}

const ITEM_WORDS: Record<ItemKind, string> = {
  draft: 'What you are writing',
  comment: 'Your reply',
  post: 'Your post',
  profile: 'Your profile',
  setting: 'Your account settings',
};

/** Heading of what was checked: "Your profile", "Your profile: bio", "What you are writing". */
export function itemWords(kind: ItemKind, field?: string): string {
  return field === undefined ? ITEM_WORDS[kind] : `${ITEM_WORDS[kind]}: ${fieldWords(field)}`;
}

/** How an account is used, as a choice reads: a short name and what it means. */
export const ACCOUNT_WORDS: Record<Account, { name: string; means: string }> = {
  personal: { name: 'Personal', means: 'your own, for friends, family and interests' },
  professional: { name: 'Professional', means: 'in your own name, about your work' },
  school: { name: "The school's", means: 'run for the school, in its name' },
};

/** Who can see something, as a choice reads. */
export const AUDIENCE_WORDS: Record<Audience, string> = {
  unknown: 'Not sure',
  public: 'Anyone',
  connections: 'People I am connected with',
  'only-me': 'Only me',
};
