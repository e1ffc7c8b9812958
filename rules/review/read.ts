/** What a reading of the person's own page changes in the review: new findings come, those that are gone are fixed. Pure. */
import type { Finding } from '../finding';
import type { ItemKind } from '../item';
import type { Settings } from '../settings';
import type { Account, Audience } from '../topics';
import { fieldWords } from '../wording/places';
import { type Found, MOST_POSTS, type Round, sameFound } from './review';

/** One thing of the person's own, as the page layer reports it. */
export interface ReadItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly excerpt: string;
  /** the profile fields that were read, by name */
  readonly fields: readonly string[];
  /** the pages of the profile that were read */
  readonly sections: readonly string[];
  /** only the beginning was there to be read */
  readonly cutOff: boolean;
  readonly audience: Audience;
  readonly link?: string | undefined;
  readonly findings: readonly Finding[];
}

/** A reading of the person's own page. */
export interface Reading {
  readonly items: readonly ReadItem[];
  /** parts that could not be read, as a person would name them */
  readonly unread: readonly string[];
  /** how the settings say that the account is used */
  readonly account?: Account;
  /** what it was read with; see `eyesOf` */
  readonly engine?: string;
}

/** What a reading depends on besides the page: the version of Second Look, and what the settings have it look for. */
export const eyesOf = (
  version: string,
  { schoolNames, schoolAliases, schoolEmailDomains, schoolHours, watch }: Settings,
): string => JSON.stringify([version, schoolNames, schoolAliases, schoolEmailDomains, schoolHours, watch?.hashes]);

/** What is being written, a changed profile among it, is not published yet, so it is no part of a review. */
const isPublished = ({ id, kind }: ReadItem): boolean => id !== 'draft' && (kind === 'profile' || kind === 'post');

/**
 * The round after a reading. A finding is called fixed only when the very place it stood in was read again without it: a place that
 * was not read says nothing. What is gone when the account is used in another way, or with other eyes, may never have been fixed,
 * and is dropped. `at`: ISO date-time.
 */
export function afterReading(round: Round, reading: Reading, at: string): Round {
  const { items, unread, account = round.account, engine = round.engine } = reading;
  const own = items.filter(isPublished);
  if (own.length === 0) return round;
  const profile = own.find(({ kind }) => kind === 'profile');
  const posts = own.filter(({ kind }) => kind === 'post').map(({ id }) => id);
  const otherEyes =
    (round.account !== undefined && round.account !== account) || (round.engine !== undefined && round.engine !== engine);
  // what is said outright need not be guessed from each post
  const told =
    own.some(({ kind, findings }) => findings.some((finding) => saysJob(kind, finding))) ||
    round.found.some(({ item, finding, fixed }) => fixed === undefined && saysJob(item.kind, finding));
  const known = round.found.filter(({ item, finding }) => !told || !guessesJob(item.kind, finding));
  const found = known
    .map((one) => again(one, own, unread, at))
    .filter(({ fixed }, order) => !otherEyes || fixed === undefined || known[order]?.fixed !== undefined)
    // two that were apart may be two places of one by now
    .filter((one, at, all) => all.findIndex(({ finding }) => finding === one.finding) === at);
  const news = own.flatMap((item) =>
    item.findings
      .filter((finding) => !told || !guessesJob(item.kind, finding))
      .filter((finding) => !known.some((one) => sameFound(one, { item, finding })))
      .map((finding): Found => seen(item, finding, at)),
  );
  return {
    ...round,
    ...(account === undefined ? {} : { account }),
    ...(engine === undefined ? {} : { engine }),
    ...(profile === undefined
      ? {}
      : { read: { at, fields: [...profile.fields], unread: [...unread], audience: profile.audience } }),
    posts: [...new Set([...round.posts, ...posts])].slice(-MOST_POSTS),
    found: [...found, ...news],
    steps: audienceStep(round, profile, at),
  };
}

/** What a profile says of its owner outright: that they work in a school. */
const saysJob = (kind: ItemKind, { topic, certainty }: Finding): boolean =>
  kind === 'profile' && topic === 'profession-named' && certainty !== 'possible';

/** A guess from a post at what the profile says outright: "Does this say that you work in a school?" */
const guessesJob = (kind: ItemKind, { topic, certainty }: Finding): boolean =>
  kind !== 'profile' && topic === 'profession-named' && certainty === 'possible';

function seen(item: ReadItem, finding: Finding, at: string): Found {
  const { id, kind, excerpt, link, sections } = item;
  return { finding, item: { id, kind, excerpt, ...(link === undefined ? {} : { link }) }, sections: [...sections], at };
}

/** A finding known from before: still there, fixed, or not looked at this time. */
function again(one: Found, own: readonly ReadItem[], unread: readonly string[], at: string): Found {
  const item = own.find(({ id }) => id === one.item.id);
  if (item === undefined) return one;
  const now = item.findings.find((finding) => sameFound(one, { item, finding }));
  if (now !== undefined)
    return { ...seen(item, now, at), ...(one.stillThere || one.fixed?.by === 'said' ? { stillThere: true } : {}) };
  if (one.fixed !== undefined || !wasReadAgain(one, item, unread)) return one;
  return { ...one, fixed: { by: 'read', at } };
}

function wasReadAgain({ finding: { field }, sections }: Found, item: ReadItem, unread: readonly string[]): boolean {
  if (item.cutOff) return false;
  if (field !== undefined) {
    if (item.fields.includes(field)) return true;
    // a field that is gone leaves no trace, so it must be known that it would have been seen
    if (unread.some((words) => words.includes(fieldWords(field)))) return false;
  }
  return sections.every((section) => item.sections.includes(section));
}

/** Who can see one's posts is the one line of the checklist that a profile itself can tell. */
function audienceStep(round: Round, profile: ReadItem | undefined, at: string): Round['steps'] {
  if (profile === undefined || profile.audience === 'unknown') return round.steps;
  const { audience, ...rest } = round.steps;
  if (profile.audience !== 'public') return { ...rest, audience: { state: 'done', by: 'read', at } };
  // what the person says of a public profile (leave, a page meant to be public) stands
  return audience?.by === 'said' ? round.steps : rest;
}
