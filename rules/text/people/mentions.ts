/**
 * Finds where a passage speaks of a person: by title, listed first name, unknown capitalised word, initials or hashtag.
 * Who that person is to the writer is decided in `relations.ts`.
 */

import { isCommon } from '../common';
import { piecesOf } from '../hashtags';
import { FIRST_NAMES, NOT_NAMES, PUBLIC_FIGURES, SINGLE_FIGURES, SURNAMES, WORD_NAMES } from '../names';
import type { Hit, Passage } from '../passage';
import { type Token, withoutWhose } from '../tokens';
import { isInLowerList } from './lower-lists';
import { CHILD_DOES } from './relation-cues';
import { isWelshWord } from './welsh';

export interface Mention extends Hit {
  /** `title`: Mrs Khan; `full`: first and last name; `first`; `initials`; `hashtag` */
  readonly kind: 'title' | 'full' | 'first' | 'initials' | 'hashtag';
  /** the first name or the surname after a title, for looking up */
  readonly key: string;
  /** found in the list of first names; otherwise only its place in the sentence says it may be a name */
  readonly listed: boolean;
  /** also an ordinary word, place or brand (Will, Grace, May) */
  readonly wordToo: boolean;
  /** written in lower case */
  readonly lower: boolean;
  /** followed by 's: "Zofia's" */
  readonly possessive: boolean;
}

/** Titles that may also be plain words: "Father Daniel", and not "my father, Daniel". Of every faith. */
const TITLES_IN_CAPITALS: ReadonlySet<string> = new Set(
  'sir madam father fr rev reverend sister brother canon pastor vicar deacon bishop rabbi imam sheikh shaikh shaykh mufti maulana ustadh ustad ustadha granthi giani gyani swami pandit prof'.split(
    ' ',
  ),
);
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'mister', ...TITLES_IN_CAPITALS]);
const PARTICLES = new Set([
  'de',
  'da',
  'dos',
  'do',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'abu',
  'ap',
  'ab',
  'ferch',
  'mac',
  'mc',
  'st',
  'ben',
  'ul',
  'ur',
  "o'",
  'le',
  'la',
]);

/** The people a passage speaks of by name, title or initials, whoever they are to the writer: in order, not overlapping. */
export function mentionsIn(passage: Passage): readonly Mention[] {
  return passage.remember('mentions', () => findMentions(passage));
}

function findMentions(passage: Passage): Mention[] {
  const { tokens } = passage;
  const shouting = isShouting(passage.text);
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind === 'hashtag') {
      const name = nameInHashtag(token);
      if (name) mentions.push(name);
      continue;
    }
    if (token.kind !== 'word') continue;
    const found = titled(passage, tokens, index) ?? named(passage, tokens, index, shouting) ?? initialled(passage, tokens, index);
    if (!found) continue;
    mentions.push(found.mention);
    index += found.used - 1;
  }
  return mentions;
}

interface Step {
  mention: Mention;
  /** tokens taken */
  used: number;
}

/** More capitals than small letters over a few words: capitals say nothing then. */
function isShouting(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 12 && capitals > (text.match(/\p{Ll}/gu)?.length ?? 0);
}

const bare = ({ key }: Token): string => (key.endsWith("s'") ? key.slice(0, -1) : withoutWhose(key));
const isPossessive = (token: Token): boolean => /(?:'s|s')$/.test(token.key);
const adjacent = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.sentence === b.sentence && b.start - a.end <= 1;

/** The end of a name token without its possessive ending, in code units of the passage. */
function nameEnd(token: Token): number {
  const ending = /['’ʼ`´](?:[sS])?$/.exec(token.text);
  return token.end - (ending ? ending[0].length : 0);
}

function mentionOf(passage: Passage, first: Token, last: Token, kind: Mention['kind'], key: string, listed: boolean): Mention {
  const end = nameEnd(last);
  return {
    start: first.start,
    end,
    evidence: passage.text.slice(first.start, end),
    kind,
    key,
    listed,
    wordToo: WORD_NAMES.has(key),
    lower: !first.capital,
    possessive: isPossessive(last),
  };
}

/** "Mrs Khan", "Miss O'Neill", "mr patel", "Mr K". */
function titled(passage: Passage, tokens: readonly Token[], index: number): Step | undefined {
  const title = tokens[index];
  if (!title || !TITLES.has(title.key)) return undefined;
  let at = index + 1;
  if (tokens[at]?.text === '.' && tokens[at]?.start === title.end) at += 1;
  const name = tokens[at];
  if (name?.kind !== 'word' || name.start - title.end > 2) return undefined;
  const key = bare(name);
  const sure = ['mr', 'mrs', 'ms', 'mx'].includes(title.key);
  const looksLikeName = name.capital && !isCommon(key);
  const lowerName = !name.capital && (SURNAMES.has(key) || FIRST_NAMES.has(key) || (sure && !isCommon(key)));
  const capitalTitle = title.capital && name.capital && (sure || title.key === 'miss' || title.key === 'dr');
  if (!looksLikeName && !lowerName && !capitalTitle) return undefined;
  // "Miss ya"
  if (!name.capital && NOT_NAMES.has(key)) return undefined;
  // "miss Priya" is a verb more often than a title
  if (title.key === 'miss' && !title.capital && !SURNAMES.has(key)) return undefined;
  if (TITLES_IN_CAPITALS.has(title.key) && !(title.capital && name.capital)) return undefined;
  const last = tokens[at + 1];
  if (
    last &&
    last.kind === 'word' &&
    last.capital &&
    adjacent(name, last) &&
    (SURNAMES.has(bare(last)) || !isCommon(bare(last)))
  ) {
    return { mention: mentionOf(passage, title, last, 'title', bare(last), false), used: at - index + 2 };
  }
  return { mention: mentionOf(passage, title, name, 'title', key, false), used: at - index + 1 };
}

/** A first name, with the last name where one follows. */
function named(passage: Passage, tokens: readonly Token[], index: number, shouting: boolean): Step | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const key = bare(token);
  if (key.length < 2 || /\d/.test(key)) return undefined;
  const owner = ownerOfParent(passage, token, key);
  if (owner) return { mention: owner, used: 1 };
  const listed = isFirstName(key);
  const capital = token.capital && !shouting;
  const previous = tokens[index - 1];
  const opens = !previous || previous.sentence !== token.sentence;
  if (!listed && !capital) return unknownLower(passage, tokens, index);
  if (!listed && (isCommon(key) || NOT_NAMES.has(key))) return undefined;
  if (isAcronym(token.text) && (!listed || token.text.length <= 3)) return undefined;
  if (!listed && isStyled(token.text)) return undefined;
  if (isWelshWord(passage, token)) return undefined;
  if (isSaint(tokens, index) || (key === 'nat' && /^[2-5]s?$/.test(tokens[index + 1]?.key ?? ''))) return undefined;
  if (!token.capital && WORD_NAMES.has(key) && !lowerWordNameFits(passage, tokens, index)) return undefined;
  if (listed && NOT_NAMES.has(key) && !token.capital) return undefined;
  // "Will Year 6 ever stop": at the start of a sentence these are verbs first
  if (opens && MODALS.has(key) && !isInLowerList(passage, tokens, index)) return undefined;
  const { last, used } = lastName(tokens, index, !token.capital);
  if (last) return { mention: mentionOf(passage, token, last, 'full', key, listed), used };
  // a capital that only opens a sentence says nothing about an unknown word, unless the next word is what people do
  if (!listed && opens && !opensLikeName(passage, token)) return undefined;
  return { mention: mentionOf(passage, token, token, 'first', key, listed), used: 1 };
}

/** Somebody's parent, and not "the Connors family". */
const ONE_PARENT = /^\s(?:mum|mam|mom|mummy|mother|dad|daddy|father|parents|nan|gran|granny|grandad|stepdad|stepmum)\b/;

/** "zofias mum": a known name, its apostrophe left out, before a parent. */
function ownerOfParent(passage: Passage, token: Token, key: string): Mention | undefined {
  const name = key.slice(0, -1);
  if (!key.endsWith('s') || !FIRST_NAMES.has(name) || FIRST_NAMES.has(key) || WORD_NAMES.has(name)) return undefined;
  if (isPossessive(token) || isCommon(key) || NOT_NAMES.has(key) || !ONE_PARENT.test(passage.after(token, 24))) return undefined;
  const end = token.end - 1;
  const evidence = passage.text.slice(token.start, end);
  return { ...mentionOf(passage, token, token, 'first', name, true), end, evidence, possessive: true };
}

const MODALS = new Set(['will', 'may', 'can', 'do', 'dare', 'mine', 'ever', 'long']);

/** Listed, or made of listed names: "david-gabriel". */
function isFirstName(key: string): boolean {
  if (FIRST_NAMES.has(key)) return true;
  const [first, second] = key.split('-');
  return first !== undefined && second !== undefined && FIRST_NAMES.has(first) && (FIRST_NAMES.has(second) || second.length <= 3);
}

const isAcronym = (word: string): boolean => word.length <= 6 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word);

/** "St Brigid's": a church, a day or a school. */
function isSaint(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text === '.' ? tokens[index - 2] : tokens[index - 1];
  return [tokens[index], before].some((token) => token?.key === 'st' || token?.key === 'saint');
}

/** Written as brands are ("BeReal") or loudly ("SHAREABLE"), and not as "McKenzie" or "DeShawn" are. */
const isStyled = (word: string): boolean =>
  /^\p{Lu}{4,}$/u.test(word) || /^(?!(?:Ma?c|De|Di|Da|La|Le|Ja|Je|Van|Fitz|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u.test(word);

/** The last name after a first name: capitalised words and particles, or a listed surname in lower-case writing. */
function lastName(tokens: readonly Token[], index: number, lower: boolean): { last: Token | undefined; used: number } {
  const first = tokens[index];
  if (!first || isPossessive(first)) return { last: undefined, used: 1 };
  let at = index + 1;
  let last: Token | undefined;
  while (at <= index + 4) {
    const next = tokens[at];
    const before = tokens[at - 1];
    if (!next || !adjacent(before, next)) break;
    if (next.kind !== 'word') break;
    const key = bare(next);
    const particle = PARTICLES.has(key) && tokens[at + 1]?.kind === 'word' && (lower || tokens[at + 1]?.capital);
    const isName = lower
      ? (SURNAMES.has(key) && !isCommon(key)) ||
        (last === undefined && FIRST_NAMES.has(key) && !WORD_NAMES.has(key) && !isCommon(key) && SURNAMES.has(key))
      : next.capital &&
        !isAcronym(next.text) &&
        (SURNAMES.has(key) || FIRST_NAMES.has(key) || !(isCommon(key) || NOT_NAMES.has(key)) || next.text.length === 1);
    if (!isName && !particle) break;
    if (isName) last = next;
    at += 1;
    if (isName && isPossessive(next)) break;
  }
  return { last, used: last ? tokens.indexOf(last, index) - index + 1 : 1 };
}

/** What stands right after a word that opens a sentence and is a person: "Kayden in Y4", "Temi's mum", "Oluwaseun got". */
const PERSON_FOLLOWS =
  /^(?:'s\s(?:mum|dad|mam|mom|nan|parents?|mother|father|carer|behaviou?r|work|face|book|writing|reading|birthday|got|just|been)\b|\s(?:in|from)\s(?:my|our|y\d|yr|year|reception|nursery|\d)|\s(?:said|says|told|asked|got|won|cried|laughed|threw|hit|kicked|bit|punched|smiled|wrote|read|drew|walked|came|went|ran|sat|stood|lost|turned|managed|finally|just|still|has|had|was|is|did|can|can't|couldn't|cannot|won't|wouldn't|didn't|doesn't|isn't|wasn't|made|tried|called|brought|gave|held|wore|dropped|wants|wanted|gets|knows|found|wears|does|thinks|spends|fell|gives|leaves|hugged|hates|loves|brings|sings|taught|took|explained|goes|ate|asks|asked|sneezed|bounced|came|keeps|needs|refuses|reckons|put|broke|hid|and\sI|and\s\p{L}+\s(?:were|are|got))\b|,?\s\(?(?:y|yr|year)\s?\d)/u;

function opensLikeName(passage: Passage, token: Token): boolean {
  const after = passage.folded.slice(nameEnd(token), nameEnd(token) + 40);
  return PERSON_FOLLOWS.test(after) || CHILD_DOES.test(after);
}

/** Words right before a name in lower-case writing, for names that are also words: "little grace", "well done will". */
const NAME_AWAITED =
  /(?:\b(?:little|wee|young|well done|called|named|bless|with|and|to|for|from|hi|hey|thanks|mr|mrs|miss|told|love|poor|my boy|my girl|our)\s)$/;
const NAME_PROVED =
  /^(?:'s\s(?:mum|dad|mam|nan|parents?)\b|\s(?:in|from)\s(?:my|our)\s(?:class|form|y\d|yr\s?\d|year\s?\d|set|group|\d)|\s(?:in|from)\s(?:y|yr|year)\s?\d)/;

/** "there's hope and joy in my class", "so much joy in my class": a feeling rather than somebody. */
const FEELING_BEFORE =
  /\b(?:much|some|more|of|the|there's|is|was|pure|real|true|such|bring|brings|brought|find|found|full\sof)\s(?:(?:hope|love|laughter|fun|peace|faith|kindness)\s(?:and|&)\s)?$/;

function lowerWordNameFits(passage: Passage, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (NAME_PROVED.test(passage.folded.slice(nameEnd(token), nameEnd(token) + 30)))
    return !FEELING_BEFORE.test(passage.before(token, 24));
  if (isInLowerList(passage, tokens, index)) return true;
  const next = tokens[index + 1];
  if (next && !next.capital && adjacent(token, next) && SURNAMES.has(bare(next)) && !isCommon(bare(next))) return true;
  return (
    /\b(?:little|wee|called|named|well done)\s$/.test(passage.before(token, 20)) &&
    NAME_AWAITED.test(passage.before(token, 20)) &&
    !isCommon(token.key)
  );
}

/** A word in lower case that no list knows, where only a person can stand: "little kayden", "temi's mum", "jaxxon in my class". */
function unknownLower(passage: Passage, tokens: readonly Token[], index: number): Step | undefined {
  const token = tokens[index];
  if (!token || token.capital) return undefined;
  const key = bare(token);
  if (key.length < 3 || isCommon(key) || NOT_NAMES.has(key)) return undefined;
  const after = passage.folded.slice(nameEnd(token), nameEnd(token) + 40);
  const before = passage.before(token, 24);
  const proved =
    /^'s\s(?:mum|dad|mam|mom|nan|mother|father|parents|carer)\b/.test(after) ||
    (/^\s(?:in|from)\s(?:my|our)\s(?:class|form|(?:y|yr|year)\s?\d|set|tutor|reception|nursery)/.test(after) &&
      !/s$/.test(key)) ||
    (/^,?\s\(?(?:in\s|from\s)?(?:y|yr|year)\s?\d/.test(after) &&
      /\b(?:for|to|with|and|little|done|of|cheers|thanks|ta|thank\syou|thank\su)\s$/.test(before)) ||
    /\b(?:(?:kid|lad|boy|girl|child|pupil|student|one)\s(?:called|named)|little|wee)\s$/.test(before);
  const opens = tokens[index - 1]?.sentence !== token.sentence;
  if (!proved && !(opens && CHILD_DOES.test(after))) return undefined;
  const { last, used } = lastName(tokens, index, true);
  return { mention: mentionOf(passage, token, last ?? token, last ? 'full' : 'first', key, false), used };
}

/** "AB in 7C", "little J", "pupil T.M.": capitals that stand for a child. */
function initialled(passage: Passage, tokens: readonly Token[], index: number): Step | undefined {
  const token = tokens[index];
  if (!token?.capital || !/^\p{Lu}{1,3}(?:['’]s)?$/u.test(token.text)) return undefined;
  let last = token;
  let at = index;
  // J.K. or J. K.; more letters than three are nobody's initials, and a long chain of them is not walked for each
  while (
    at - index < 6 &&
    tokens[at + 1]?.text === '.' &&
    /^\p{Lu}$/u.test(tokens[at + 2]?.text ?? '') &&
    (tokens[at + 2]?.start ?? 0) - last.end <= 2
  ) {
    const next = tokens[at + 2];
    if (!next) break;
    last = next;
    at += 2;
  }
  const letters = passage.text.slice(token.start, nameEnd(last)).replace(/[^\p{Lu}]/gu, '');
  if (letters === 'I' || letters.length > 3 || NOT_INITIALS.has(letters)) return undefined;
  const run = at === index;
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === last.end && letters.length > 1;
  const before = passage.before(token, 30);
  const after = passage.folded.slice(nameEnd(last), nameEnd(last) + 40).replace(/^\./, '');
  const awaited =
    /\b(?:little|wee|young|pupil|student|child|kid|lad|boy|girl|called|named|well done|poor|initials are|update on|meeting for|conference for|review for|plan for|paperwork for|worried about|proud of|it was|re)\s$/.test(
      before,
    );
  const placed =
    /^(?:'s)?\s\(?(?:in|from)\s(?:my|our|y\d|yr|year|reception|nursery|\d)/.test(after) ||
    /^'s\s(?:mum|dad|mam|nan|parents?|behaviou?r|work|annual|ehcp|book|bag|writing|reading|review|sister|brother|plan)\b/.test(
      after,
    ) ||
    /^,?\s?\(?(?:y|yr|year)\s?\d|^,\s(?:[7-9]|1[0-3])\s?[a-z]/.test(after);
  const acts =
    CHILD_DOES.test(after) ||
    /^\s(?:has|had|was|is|got|did|didn't|went|managed|and\s(?:his|her)|handed|excluded|suspended|now|still|just)\b|^\s[—–-]\s/.test(
      after,
    );
  if (!awaited && !placed && !acts && !(dotted && letters.length > 1)) return undefined;
  // "for one child. ONE."
  if (run && letters.length > 1 && !awaited && !placed && isCommon(letters.toLowerCase())) return undefined;
  // three capitals are an abbreviation far more often than a child
  if (letters.length !== 2 && !dotted && !awaited && !placed) return undefined;
  const mention = mentionOf(passage, token, last, 'initials', letters.toLowerCase(), false);
  return { mention, used: at - index + 1 };
}

const NOT_INITIALS = new Set(
  'TA TAS HT DH AH SLT PE RE PSHE ICT IT DT UK US EU TV OK OMG LOL BBC ITV NHS MP PM AM PPA KS EY SEN EAL GP DJ CV FA UN PC AI VR HR DM PS RIP XX XXX UCL MUN ID NQT ECT QTS HMI DFE DSL GCSE BTEC A M PTA CEO HQ FC FB IG WA VAR MAT MFL TLR NPQ UPS'.split(
    ' ',
  ),
);

/** "#TeamZofia", "#zofia", "#WellDoneKwabena". An unknown piece is a name only beside words that are addressed to somebody. */
function nameInHashtag(token: Token): Mention | undefined {
  const body = token.text.slice(1);
  const pieces = piecesOf(body);
  if (pieces.some(({ key }, at) => PUBLIC_FIGURES.has(`${key} ${pieces[at + 1]?.key}`))) return undefined;
  if (pieces.length === 1 && SINGLE_FIGURES.has(pieces[0]?.key ?? '')) return undefined;
  const addressed = pieces.length > 1 && pieces.some(({ key }) => ADDRESSED.has(key));
  // in the middle of a run of small letters short names come up by chance: "#whatstigma"
  const chance = !addressed && body === body.toLowerCase();
  const listed = pieces.find(
    ({ key, kind }, at) =>
      kind === 'name' &&
      key.length > 2 &&
      (addressed || !WORD_NAMES.has(key) || pieces.length === 1) &&
      !(chance && at > 0 && at < pieces.length - 1),
  );
  const unknown =
    pieces.length > 1 && pieces.some(({ key }) => ADDRESSED.has(key))
      ? pieces.find(({ key, kind }) => kind === 'unknown' && key.length > 3)
      : undefined;
  const name = listed ?? unknown;
  if (!name) return undefined;
  return {
    start: token.start,
    end: token.end,
    evidence: token.text,
    kind: 'hashtag',
    key: name.key,
    listed: listed !== undefined,
    wordToo: WORD_NAMES.has(name.key),
    lower: false,
    possessive: false,
  };
}

/** What hashtags say to a person: "#TeamTaras", "#sorrymehmet", "#GoOnKwadwo". */
const ADDRESSED = new Set(
  'team well go come sorry thanks thank love bless stay proud clever good happy birthday little wee super bravo poor my our'.split(
    ' ',
  ),
);
