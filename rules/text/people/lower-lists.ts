/** Lists of names in small letters: "hope, joy and faith, my y5 choir". */
import { FIRST_NAMES } from '../names';
import type { Passage } from '../passage';
import { FORM_CODE, YEAR_GROUP } from '../school/school-talk';
import { type Token, withoutWhose } from '../tokens';

/** The class of those named, right after them. */
export const CLASS_AFTER = new RegExp(
  String.raw`^(?:\s?[,(–—-]\s?|\s)(?:(?:all|both)\s)?(?:(?:in|from)\s(?:${YEAR_GROUP}|${FORM_CODE}|[1-6](?!(?:d|g|k|m|p|x)\b)[a-z])|(?:(?:in|from|of)\s)?(?:my|our)\s(?:[a-z0-9-]{1,12}\s){0,2}(?:class|form|set|group|tutor\sgroup|choir|team|${YEAR_GROUP}|${FORM_CODE}))(?![a-z0-9])`,
);

/** So many names are looked at on either side, so that a long list is not walked for each. */
const MOST = 12;

/** Words right before a list of names in lower-case writing. */
const AWAITED =
  /(?:^|[.!?]\s|\b(?:well\sdone|proud\sof|bless|love|thanks|thank\syou|shout\s?out\sto|congrats|to|with|da\siawn)[,:]?\s)$/;

/** "hope, joy and faith, my y5 choir", "will and grace in my form": words that are names, all of them, and the class they are in. */
export function isInLowerList(passage: Passage, tokens: readonly Token[], index: number): boolean {
  let first = index;
  for (let names = 0; names < MOST && first > 0 && isLinked(tokens, first - 1, -1); names += 1) first = previous(tokens, first);
  let last = index;
  for (let names = 0; names < MOST && isLinked(tokens, last + 1, 1); names += 1) last = next(tokens, last);
  const from = tokens[first];
  const to = tokens[last];
  if (!from || !to || first === last) return false;
  return AWAITED.test(passage.before(from, 24)) && CLASS_AFTER.test(passage.folded.slice(to.end, to.end + 60));
}

const isLink = (token: Token | undefined): boolean => token !== undefined && /^(?:,|and|&|n)$/.test(token.key || token.text);
const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.key.length > 2 && FIRST_NAMES.has(withoutWhose(token.key));

/** The place of the next name of a list. */
function next(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (isLink(tokens[to]) && to - at <= 2) to += 1;
  return to;
}

function previous(tokens: readonly Token[], at: number): number {
  let to = at - 1;
  while (isLink(tokens[to]) && at - to <= 2) to -= 1;
  return to;
}

/** Whether a link stands at a place, and a name beyond it. */
function isLinked(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  if (!isLink(tokens[at])) return false;
  const to = step === 1 ? next(tokens, at - 1) : previous(tokens, at + 1);
  return isName(tokens[to]) && tokens[to]?.sentence === tokens[at]?.sentence;
}
