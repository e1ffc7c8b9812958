/**
 * Names the person wants to be told of, kept only as salted hashes: whoever comes by the settings cannot read a class list out of them,
 * though somebody who guesses a name can check the guess. Pure: whoever makes a list brings the salt.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Settings } from './settings';
import { isCommon } from './text/common';
import type { Hit, Passage } from './text/passage';
import { mentionsIn } from './text/people/mentions';
import { keyOf, type Token } from './text/tokens';

export type WatchList = NonNullable<Settings['watch']>;

/** A name has at most so many words here. */
const MOST_WORDS = 4;
/** Words of one list whose hashes are remembered. */
const REMEMBERED = 4000;

/** A name as it is hashed: small letters without accents or hyphens, its words one blank apart; '' where nothing of a name is left. */
export const nameKey = (name: string): string =>
  (keyOf(name).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []).join(' ').replace(/'s?$/, '');

/** Why a name cannot be watched, in a sentence; undefined where it can. */
export function faultInName(name: string): string | undefined {
  const key = nameKey(name);
  if (key.length < 2) return 'Two letters at least: a shorter name would be found everywhere.';
  return key.split(' ').length > MOST_WORDS ? 'Four words at most: a first name, or a first and a last name.' : undefined;
}

/** The list with these names. Names that cannot be watched (see `faultInName`) are left out. */
export function withNames(list: WatchList, names: readonly string[]): WatchList {
  const added = names.filter((name) => faultInName(name) === undefined).map((name) => hashOf(list.salt, nameKey(name)));
  return { ...list, hashes: [...new Set([...list.hashes, ...added])] };
}

/** The list without this name, and whether it was on it. */
export function withoutName(list: WatchList, name: string): { list: WatchList; was: boolean } {
  const hash = hashOf(list.salt, nameKey(name));
  return { list: { ...list, hashes: list.hashes.filter((kept) => kept !== hash) }, was: list.hashes.includes(hash) };
}

/** SHA-256 of salt and name, in hex. */
const hashOf = (salt: string, key: string): string => bytesToHex(sha256(utf8ToBytes(`${salt}\n${key}`)));

/** Watched names in a passage, the longest first where they overlap. Linear in the text; offsets are UTF-16 code units into the passage. */
export function* watchedIn(passage: Passage, list: WatchList): Generator<Hit> {
  const known = knownOf(list);
  const { tokens } = passage;
  for (let at = 0; at < tokens.length; at += 1) {
    for (let words = MOST_WORDS; words >= 1; words -= 1) {
      const run = tokens.slice(at, at + words);
      if (run.length < words || !isRun(passage, run) || !known(nameKey(run.map(({ key }) => key).join(' ')))) continue;
      const [first] = run;
      const end = run.at(-1)?.end ?? 0;
      if (first === undefined || (words === 1 && !isName(passage, first))) continue;
      const evidence = passage.text.slice(first.start, end).replace(/['’ʼ]s?$/, '');
      yield { start: first.start, end: first.start + evidence.length, evidence };
      at += words - 1;
      break;
    }
  }
}

/** Words next to each other, with no more than a blank or a hyphen between them. */
const isRun = ({ text }: Passage, run: readonly Token[]): boolean =>
  run.every(
    ({ kind, start }, index) =>
      (kind === 'word' || (kind === 'hashtag' && run.length === 1)) &&
      (index === 0 || /^[\s-]$/.test(text.slice(run[index - 1]?.end ?? 0, start))),
  );

/** "Will" and "Grace" are words too: they are names where they are written as one. */
function isName(passage: Passage, token: Token): boolean {
  if (!isCommon(nameKey(token.text))) return true;
  return mentionsIn(passage).some(({ start, end, lower }) => start <= token.start && token.end <= end && !lower);
}

const remembered = new WeakMap<WatchList, (key: string) => boolean>();

/** Whether a key is on the list; each word is hashed once. */
function knownOf(list: WatchList): (key: string) => boolean {
  const earlier = remembered.get(list);
  if (earlier) return earlier;
  const hashes = new Set(list.hashes);
  const answers = new Map<string, boolean>();
  const known = (key: string): boolean => {
    const told = answers.get(key);
    if (told !== undefined) return told;
    const answer = key.length >= 2 && hashes.has(hashOf(list.salt, key));
    if (answers.size >= REMEMBERED) answers.clear();
    answers.set(key, answer);
    return answer;
  };
  remembered.set(list, known);
  return known;
}
