/**
 * Personal channels held out to pupils, former pupils or parents: "Y11s, DM me if you're stuck", "my class mums have my number",
 * "set up a WhatsApp for my form". Whom an offer is for is said in its sentence, or at the head of the text.
 */

import type { Certainty } from '../../topics';
import { type Context, onceInItem } from '../context';
import type { Hit, Passage, Span } from '../passage';
import { isDone, isPublicMatter, type Marked, markedOf, WHO, whoIn } from '../people/marked';
import { findRoles, type RoleMention } from '../people/roles';
import { spansIn, Taken } from '../spans';
import { everyIn, standsIn } from '../stands';
import {
  BEFRIENDS,
  FOR_COLLEAGUES,
  FOR_OTHERS,
  GIVEN,
  OFFER,
  OVER_SCHOOL,
  OWN_CHILD_CLASS,
  PARENT_WORK,
  PERSONAL_CHANNEL,
  PUPIL_WORK,
  SCHOOL_CHANNEL,
} from './channel-words';

export interface ChannelOffer extends Hit {
  readonly who: RoleMention['who'];
  /** asks them to become a friend or follower */
  readonly befriends: boolean;
  readonly certainty: Certainty;
  readonly why: string;
}

const FOLLOWS = String.raw`(?:\s(?:who|with|that|and|maths|english|science|kids|gang|lot|team|students|only|you|if|i've|when|in|on|of\smine|doing|struggling|stuck|people|guys|folks|i'll|want|need)\b|\s?(?:[,:!?\-–—.…]|$))`;
const OPENING = String.raw`(?:to|hi|hey|hello|hiya|dear|attention|calling|ok|okay|right|good\s(?:luck|morning|evening)|well\sdone|morning|evening|reminder|note|shout\sout|psa|happy\s\w+|all|any|anyone|anybody|some|for|of|in|from|those|the|lads|girls|and|tomorrow|today|this\sweek|maths|english|science|on|tonight|everyone|everybody|my|our|lovely|a|message|you|guys|gang|team|only|yous)`;
/** "Year 11:", "To my form -", "Parents of 4 Oak,", "Good luck tomorrow Y11!" */
const VOCATIVE = new RegExp(
  String.raw`(?:^|[.!?…]\s{0,2}|\n)\W{0,4}(?:${OPENING}\b[\s:,]{0,2}){0,6}?(?<who>${WHO})(?:'s)?${FOLLOWS}`,
  'g',
);
/** "if you're in my class", "anyone in 10B", "parents can ..." */
const IF_YOU = new RegExp(
  String.raw`\b(?:if|since|now|when|as|because)\s(?:you(?:'re|r)?|u|ur|your|you\sare|any\sof\syou\sare|you\swere|any\sof|your\s(?:child|son|daughter|kid)(?:'s|\sis)?)\s(?:in\s|one\sof\s|part\sof\s|from\s|a\s|an\s)?(?:a\s|an\s)?${WHO}|\b(?:anyone|anybody|any\skids|everyone|all|any)\s(?:(?:in|from|of)\s)?(?:the\s)?${WHO}|${WHO}\s(?:can|could|may|please|pls|feel\sfree\sto|you\scan|now|if|who|want|need)\s|\bfor\s${WHO}|\ue002+`,
  'g',
);
/** "add me Y9!", "follow me on TikTok year 8, ..." */
const TAIL = new RegExp(
  String.raw`^(?:\s(?:on|over|at)\s(?:my\s)?[a-z]{2,12})?,?\s(?<who>${WHO})\s?(?:[,!.…;]|$|\s(?:that's|i'll|x))`,
);
const GATE = /\bme\b|\bus\b|\bmy\b|\bur\b|whats?app|swap|exchang|join|parent\s|private|@|\bdms?\b|\bi'?m\b/;

/** The offers in a passage, in order. */
export const offersIn = onceInItem<readonly ChannelOffer[]>((passage, context) =>
  standsIn(GATE, passage.folded) ? read(passage, context) : [],
);

const NOUN: Record<RoleMention['who'], string> = { pupil: 'pupils', 'former-pupil': 'former pupils', parent: 'parents' };

function read(passage: Passage, context: Context): ChannelOffer[] {
  const offering = OFFER.mayBeIn(passage);
  const giving = GIVEN.mayBeIn(passage);
  if (offering.length === 0 && giving.length === 0) return [];
  const asks = offering.length > 0;
  const head = context.passages[0]?.passage;
  // somebody must be there to hold a channel out to
  const speaksOfThem =
    findRoles(passage).length > 0 || (asks && head !== undefined && head !== passage && findRoles(head).length > 0);
  if (!speaksOfThem && !asks && !/parent/.test(passage.folded)) return [];
  if (!speaksOfThem && !PARENT_WORK.test(passage.folded) && !PUPIL_WORK.test(passage.folded) && !KIDS.test(passage.folded)) {
    if (!/\bparent(?:al)?\s(?:contact|comms|messages)/.test(passage.folded)) return [];
  }
  const marked = markedOf(passage, context);
  const offers: ChannelOffer[] = [];
  const taken = new Taken(marked.text.length);
  const add = (offer: Omit<ChannelOffer, 'evidence'>): void => {
    if (!taken.isFree(offer)) return;
    taken.take(offer);
    offers.push({ ...offer, evidence: passage.text.slice(offer.start, offer.end) });
  };
  for (const match of matchesOf(giving, marked.text)) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const who = whoIn(match[0]) ?? (match[0].startsWith('parent') ? 'parent' : undefined);
    const words = sentenceOf(passage, marked, span);
    if (!who || elsewhere(passage, span, words, words) || words.trimEnd().endsWith('?')) continue;
    if (
      !isDone(marked.text, span, passage.nearby(span.start).start) ||
      /\b(?:never|not|asking|asked|wants?|wanted|tried|trying|try|keeps?|kept|if|begging)\b|n't\b/.test(match[0])
    )
      continue;
    const why = `A personal way to reach you is in the hands of ${NOUN[who]}.`;
    add({ ...span, who, befriends: /\b(?:add|follow)\sme\b/.test(match[0]), certainty: 'likely', why });
  }
  if (!asks) return offers;
  for (const match of matchesOf(offering, marked.text)) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const words = sentenceOf(passage, marked, span);
    const near = marked.text.slice(Math.max(0, span.start - 140), span.end + 140);
    if (elsewhere(passage, span, words, near) || FOR_COLLEAGUES.test(near) || !isOffer(marked, span, passage)) continue;
    const who = audienceOf(marked, span, words, passage, context);
    if (!who) continue;
    const why = `These words hold out a personal way to reach you to ${NOUN[who]}.`;
    add({ ...span, who, befriends: BEFRIENDS.test(match[0]), certainty: 'likely', why });
  }
  return offers.sort((a, b) => a.start - b.start);
}

const KIDS = /\bkids\b[,:!]|\bkids\sif\syou|\byour\s(?:dads?|mums?)\sto\b/;

/** Quoted, a rule, a sale, the writer's own child's class, or a channel of the school. */
const elsewhere = (passage: Passage, span: Span, words: string, near: string): boolean =>
  passage.isQuoted(span) ||
  isPublicMatter(words) ||
  FOR_OTHERS.test(near) ||
  OWN_CHILD_CLASS.test(near) ||
  (SCHOOL_CHANNEL.test(words) && !OVER_SCHOOL.test(words) && !PERSONAL_CHANNEL.test(words.replace(SCHOOL_CHANNEL, ' ')));

function* matchesOf(phrases: ReturnType<typeof OFFER.mayBeIn>, text: string): Generator<RegExpExecArray> {
  for (const phrase of phrases) yield* phrase.all(text);
}

const sentenceOf = (passage: Passage, marked: Marked, span: Span): string => {
  const { start, end } = passage.nearby(span.start);
  return marked.text.slice(start, end);
};

const NO_OFFER =
  /(?:\b(?:never|not|don't|dont|do\snot|cannot|can't|won't|shouldn't|stop|asked|asks|asking|tried|trying|keep|keeps|kept|be|wanted|wants|want|made|makes|didn't|doesn't|did|does|they|she|he|who|it|someone|nobody|would|wouldn't|only\sever|always|used)\s(?:to\s|ever\s|me\s|please\s|just\s|even\s)?)$|\b(?:never|don't|dont|do\snot|no\sneed\sto|instead\sof|refuse\sto|not\sallowed\sto|can\syou|miss\scan|sir\scan|if\shis|if\sher|asked\s(?:if|whether|me)|wanting\sto|trying\sto|asking\s(?:for|to)|sick\sof|found|find|got\shold\sof|call\sme)\s(?:\S{1,10}\s){0,4}$/;
/** "one of my Y3s hit me": a pupil does it, nobody is asked to. */
const DOES = new RegExp(String.raw`(?<role>${WHO})\s(?:all\s|just\s|always\s|both\s|often\s|\w+ly\s)?$`);

/** Whether the words ask, rather than tell of somebody asking or refusing. */
function isOffer(marked: Marked, span: Span, passage: Passage): boolean {
  const { start } = passage.nearby(span.start);
  const before = marked.text.slice(Math.max(start, span.start - 48), span.start);
  if (NO_OFFER.test(before)) return false;
  if (!DOES.test(before)) return true;
  const role = spansIn(marked.roles, span.start - 160, span.start).at(-1);
  const words = role ? passage.folded.slice(role.start, role.end) : '';
  return !/\b(?:my|our|one|a|an|the|some|few|half|most)\b/.test(words) || /\bif\s(?:you|u)\b[^.!?]{0,40}$/.test(before);
}

/** How much of a text, in UTF-16 code units, speaks to its readers before it comes to the point. */
const HEAD = 200;

/** Whom "me" is held out to: named in the sentence, at the head of the text, or by the school work they would bring. */
function audienceOf(
  marked: Marked,
  span: Span,
  sentence: string,
  passage: Passage,
  context: Context,
): RoleMention['who'] | undefined {
  const { text } = marked;
  for (const match of everyIn(IF_YOU, sentence)) {
    const who = whoIn(match[0]);
    if (who) return who;
  }
  const tail = whoIn(TAIL.exec(text.slice(span.end, span.end + 70))?.groups?.who ?? '');
  if (tail) return tail;
  for (const stretch of [text.slice(0, HEAD), text.slice(Math.max(0, span.start - HEAD), span.start + 120)]) {
    for (const match of everyIn(VOCATIVE, stretch)) {
      const who = whoIn(match.groups?.who ?? '');
      if (who) return who;
    }
  }
  const last = whoIn(new RegExp(`${WHO}[^a-z\\ue001-\\ue003]*$`).exec(sentence)?.[0] ?? '');
  if (last) return last;
  if (PARENT_WORK.test(sentence)) return 'parent';
  if (PUPIL_WORK.test(sentence) || passage.has('hey-kids', KIDS)) return 'pupil';
  // named earlier in the sentence, and the offer follows: "exam tomorrow yr11, I'm on WhatsApp til 11"
  const { start } = passage.nearby(span.start);
  // "any of my Y11s awake?" speaks to them, whatever it asks
  const earlier = spansIn(marked.roles, start - 60, span.start).findLast((role) => !role.named && role.end <= span.start);
  if (
    earlier &&
    (!earlier.own ||
      passage.folded.startsWith('any', earlier.start) ||
      /^[^.!?]{0,30}[,:!–-]\s*$/.test(text.slice(earlier.end, span.start)) ||
      /\b(?:you|your|u|ur|anyone|any|all)\b/.test(sentence))
  )
    return earlier.who;
  // the head of the text speaks to them, the offer stands on a later line
  const head = context.passages[0];
  if (!head || head.passage === passage || context.passages.length > 12) return undefined;
  for (const match of everyIn(VOCATIVE, markedOf(head.passage, context).text.slice(0, HEAD))) {
    const who = whoIn(match.groups?.who ?? '');
    if (who && match.index < 20) return who;
  }
  return undefined;
}
