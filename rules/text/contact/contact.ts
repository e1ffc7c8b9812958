/**
 * Private contact with pupils, former pupils and parents that the writer tells of: requests accepted or sent, following,
 * messages, groups, meeting. One reading for the three signals that ask about it.
 */

import type { Certainty } from '../../topics';
import { type Context, onceInItem } from '../context';
import type { Hit, Passage } from '../passage';
import { isDone, isPublicMatter, isRefused, type Marked, markedOf, whoIn } from '../people/marked';
import type { RoleMention } from '../people/roles';
import { surroundingsOf } from '../people/surroundings';
import { spansIn, Taken } from '../spans';
import { standsIn } from '../stands';
import { offersIn } from './channel-offer';
import { CHANNEL } from './channels';
import { impliedContact } from './contact-implied';
import { LOOSE, WAYS, type Way } from './contact-ways';
import { tellsOfFamily } from './family-tie';
import { pageLooksIn } from './page-look';

export interface ContactTold extends Hit {
  readonly who: RoleMention['who'];
  readonly certainty: Certainty;
  readonly why: string;
}

const ON_CHANNEL = new RegExp(
  String.raw`\b(?:on|in|via|over|through|by)\s(?:my\s|our\s|the\s|a\s|loads\sof\s)?(?:personal\s|private\s|own\s|family\s)?(?:${CHANNEL})\b|\b(?:whats?app|messenger|snapchat|insta(?:gram)?|facebook|discord|personal\s(?:email|e-mail|phone|mobile|number)|my\s(?:gmail|hotmail|own\sphone|mobile)|private\smessages?|dms?|til\s\d\s?am|until\s\d\s?am|at\smidnight|half\sthe\snight|all\snight)\b`,
);
const SCHOOL_CHANNEL =
  /\b(?:teams|google\sclassroom|classroom|class\s?dojo|dojo|seesaw|tapestry|satchel|show\smy\shomework|smhw|parent\s?mail|parent\s?pay|arbor|weduc|school\s?comms|marvellous\sme|studybugs|school\s(?:e-?mail|account|system|phone|office|app|mobile|facebook|insta(?:gram)?|twitter|page)|work\s(?:phone|mobile|e-?mail)|through\sschool|via\sschool|the\soffice|trip\sphone|at\sparents|in\s(?:class|lessons?|form|assembly|detention))\b/;
const TOOK_UP =
  /\b(?:(?:i|i've|so|and|have|just)\s(?:just\s|obviously\s|also\s)?(?:accepted|said\syes|added\s(?:him|her|them|\ue001+|\ue002+|\ue003+)|followed\s(?:\S+\s)?back|replied)|i've\ssaid\syes|couldn't\s(?:say\sno|resist)|(?:had\sto|pressed|hit|clicked|tapped)\saccept|felt\s(?:rude|bad|mean)|accepted\b)/;
/** What the writer did when the pupil or parent made the first step. */
const ANSWERED =
  /\b(?:accept(?:ed|ing)?|said\syes|i've\ssaid\syes|follow(?:ed|ing)?\s(?:him\s|her\s|them\s|you\s)?back|followed\sback|add(?:ed|ing)?\s(?:him|her|them)(?:\sback)?|added\sback|(?:i|so|and|we)\s(?:always\s|of\scourse\s|just\s|did\s|have\s|'ve\s)?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|messaged?\sback|texted?\sback|wrote\sback)|we(?:'ve|\shave)?\s(?:been\s)?(?:talk(?:ed|ing)?|chat(?:ted|ting)?|text(?:ed|ing)?|messag(?:ed|ing)?|snap(?:ped|ping)?)|not\s(?:even\s)?mad|meeting\s(?:up|for|him|her|them)|let\s(?:him|her|them)|why\snot|i\ssaid\s(?:yes|ok)|go(?:ing)?\sfor\sit|had\sto\sreply|end(?:ed)?\sup\schatting|accepted|i'?m\s(?:so\s|definitely\s|totally\s|obviously\s)?going|can't\swait|course\si|so\si\sdid|had\sa\s(?:\w{2,6}\s){0,3}(?:chat|natter|convo|gossip|catch\s?up)|love\sit|hilarious|no\sbiggie|who\scares|sue\sme|good\skid|we\sgo|i\swent|i\sdid\b|so\swe\b|now\swe|we(?:'re|\sare)\s(?:now\s)?(?:going|meeting|getting|off|friends)|we\swent|went\sfor)\b|\byes\b/;
const HABIT =
  /\b(?:every\s(?:night|day|weekend|evening|week)|all\sthe\stime|all\sday|all\snight|constantly|most\snights|loads|always|daily|til\s\d|until\s\d)\b/;
const OFFICIAL_MEETING =
  /\b(?:coffee\smorning|tea\sparty|afternoon\stea|parents'?\seve|(?:a|the|staff|school|review|annual|progress|behaviour|senco|sen|tac)\smeeting|meetings|meeting\swith\sparents|assembly|school\s(?:trip|dinner|lunch)|lunch\sclub|party\s(?:in|with\smy\sclass)|class\sparty|leavers'?|harvest|nativity|sports\sday|fair|fete|phone\scall|residential|theatre|museum|trip|reward|at\s(?:the\s)?prom|prom\snight|awards?|celebration|playground|lesson)\b/;
const PUPIL_MEETING =
  /\b(?:coffees?|pints?|wines?|gins?|drinks?|pub|cocktails?|prosecco|dinner|date|cinema|gig|night\sout|out|nando'?s|mcdonald'?s|maccies|round|over|mine|ours|my\shouse|house|clubbing|bbq|barbecue|shopping|sleepover|dating|snogged|slept|sleeping|holiday|gym|karaoke|just\sus|just\sthe\stwo\sof\sus|invited|bowling|festival|slept|over|prosecco|cuppa|gossip|takeaway|chinese|18th|21st|bought|costa|brew|beers?|weekend|party|wedding)\b/;
/** "the school mums", "the parents": said by parents too. */
const PARENT_CIRCLE =
  /^(?:(?:the|a|some|any|those|these|all|most|half|few|lots|loads|other)\s|of\s|the\s)*(?:school|playground|nursery|reception|year|pta|class|team)?\s?(?:mums?|dads?|parents?|families)(?:\s(?:and|&|n)\s\w+)?$/;

/** What a passage tells of private contact, each told once, in order. */
export const contactsIn = onceInItem<readonly ContactTold[]>(read);

function read(passage: Passage, context: Context): ContactTold[] {
  const ways = WAYS.mayBeIn(passage);
  const loose = LOOSE.mayBeIn(passage);
  const marked = markedOf(passage, context);
  if (marked.roles.length === 0) return [];
  const told: ContactTold[] = [];
  const taken = new Taken(marked.text.length);
  const look = (match: RegExpExecArray, way: Way, bare: boolean): void => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!taken.isFree(span)) return;
    const contact = judge({ way, bare, span }, passage, marked, context);
    if (!contact) return;
    told.push(contact);
    taken.take(contact);
  };
  for (const phrase of ways) for (const match of phrase.all(marked.text)) look(match, phrase.note.way, phrase.note.bare);
  for (const phrase of loose) {
    const match = told.length === 0 ? phrase.first(marked.text) : null;
    if (match) look(match, phrase.note, true);
  }
  const implied = told.length === 0 ? impliedContact(passage, marked) : undefined;
  if (implied && !speaksAsParent(passage, marked) && !tellsOfFamily(passage) && !toldOtherwise(passage, context)) {
    const { start, end, who } = implied;
    const why = `Private contact with ${NOUN[who]} seems to be told here.`;
    told.push({ start, end, who, evidence: passage.text.slice(start, end), certainty: 'possible', why });
  }
  return told.sort((a, b) => a.start - b.start);
}

/** What is told as a look at a page, or as an offer to be reached, is told already. */
const toldOtherwise = (passage: Passage, context: Context): boolean =>
  pageLooksIn(passage, context).length > 0 || offersIn(passage, context).length > 0;

interface Candidate {
  readonly way: Way;
  readonly bare: boolean;
  readonly span: { start: number; end: number };
}

function judge(candidate: Candidate, passage: Passage, marked: Marked, context: Context): ContactTold | undefined {
  const { way, span } = candidate;
  const piece = marked.text.slice(span.start, span.end);
  const sentence = passage.nearby(span.start);
  const near = spansIn(marked.roles, span.start - 160, span.end + 90);
  const role =
    near.find(({ start, end }) => start < span.end && span.start < end) ??
    near.findLast(({ end }) => end <= span.start) ??
    near.find(({ start }) => start >= span.end && start < sentence.end);
  if (!role) return undefined;
  const who = whoIn(piece) ?? role.who;
  const words = marked.text.slice(sentence.start, sentence.end);
  if (
    passage.isQuoted(span) ||
    isPublicMatter(words) ||
    (words.endsWith('?') &&
      /^(?:\W*)(?:should|would|do|does|can|is|are|has|have|did|anyone|who|what|am\si)\b/.test(words.trimStart()))
  )
    return undefined;
  const own = role.own || spansIn(marked.roles, sentence.start, sentence.end).some((other) => other.own);
  const roleWords = passage.folded.slice(role.start, role.end);
  if (way === 'asks') {
    if (!answered(marked.text, span, sentence, who)) return undefined;
  } else if (!isDone(marked.text, span, sentence.start) || isRefused(marked.text, span.end)) return undefined;
  if (!candidate.bare && way !== 'asks' && !namesChannel(candidate, role, words, marked.text, roleWords)) return undefined;
  if (standsIn(SCHOOL_CHANNEL, words) && !/\b(?:whats?app|snap|insta|dms?|friend\srequest|personal)\b/.test(words))
    return undefined;
  if (way === 'meet' && (standsIn(OFFICIAL_MEETING, words) || (who === 'pupil' && !PUPIL_MEETING.test(piece)))) return undefined;
  if (
    who === 'parent' &&
    !own &&
    PARENT_CIRCLE.test(roleWords) &&
    (way === 'meet' || /\b(?:school|playground|pta|class|nursery|reception|year)\b/.test(roleWords)) &&
    context.schoolTalk < 3 &&
    !/^(?:a|one)\b/.test(roleWords)
  )
    return undefined;
  if (who === 'parent' && role.named && context.schoolTalk === 0 && way !== 'request' && way !== 'add' && way !== 'follow')
    return undefined;
  if (speaksAsParent(passage, marked) || tellsOfFamily(passage)) return undefined;
  if (
    way === 'meet' &&
    !own &&
    who !== 'former-pupil' &&
    surroundingsOf(context).schoolTalk === 0 &&
    !/^(?:a|one|another)\b/.test(roleWords)
  )
    return undefined;
  return {
    ...span,
    who,
    evidence: passage.text.slice(span.start, span.end),
    certainty: own && way !== 'asks' ? 'sure' : 'likely',
    why: way === 'asks' && INVITES.test(piece) ? `You invite ${NOUN[who]} to be connected with you.` : WHY[way](NOUN[who]),
  };
}

/** "Now you've left, you're allowed to add me": the writer holds it out. */
const INVITES =
  /\b(?:allowed|free|welcome|you\scan|you\scould|you\smay|may|time|ready|fine)\s(?:now\s|finally\s|all\s)?(?:to\s)?(?:now\s)?(?:add|follow|friend|request|message|dm|inbox|snap)\sme\b/;

/** Whether the words name a site, app or private line; what comes after "about" is only spoken of. */
function namesChannel(
  candidate: Candidate,
  role: Marked['roles'][number],
  words: string,
  text: string,
  roleWords: string,
): boolean {
  const piece = text.slice(candidate.span.start, candidate.span.end);
  if (/^(?:friends|mates|besties|pals)\b/.test(piece) && role.who === 'parent' && role.own) return true;
  if (/^messag(?:ed|ing)/.test(piece) && (role.who === 'former-pupil' || (role.who === 'pupil' && SINGLE.test(roleWords))))
    return true;
  return ON_CHANNEL.test((role.pronoun ? text : words).replace(/\babout\b[^,.!?]*/, ''));
}
const SINGLE = /\b(?:a|an|one|pupil|student|lad|girl|boy|kid|child|lass|tutee)\b/;

const NOUN: Record<RoleMention['who'], string> = { pupil: 'a pupil', 'former-pupil': 'a former pupil', parent: 'a parent' };
const WHY: Record<Way, (who: string) => string> = {
  request: (who) => `You tell of a friend or follow request between you and ${who}.`,
  follow: (who) => `You tell of following ${who} on social media.`,
  add: (who) => `You tell of being connected with ${who} on social media.`,
  message: (who) => `You tell of private messages with ${who}.`,
  group: (who) => `You tell of a private group with ${who}.`,
  meet: (who) => `You tell of meeting ${who} privately.`,
  game: (who) => `You tell of playing online with ${who}.`,
  asks: (who) => `${who.charAt(0).toUpperCase()}${who.slice(1)} made contact privately, and your words say that you took it up.`,
};

/** Whether the writer took up what a pupil or parent began. */
function answered(
  text: string,
  span: { start: number; end: number },
  sentence: { start: number; end: number },
  who: RoleMention['who'],
): boolean {
  const piece = text.slice(span.start, span.end);
  const rest = text.slice(span.end, span.end + 130);
  if (isRefused(text, span.end) && !/\breplied|\baccepted/.test(rest.slice(0, 60))) return false;
  if (TOOK_UP.test(rest)) return true;
  if (
    /\b(?:never|not)\b|n't\b/.test(piece) ||
    /\b(?:can|could|will|made|showed|told|asked|want|wants|wanted|tried|trying|keep|keeps|kept|if|found)\b/.test(
      piece.replace(/asked\sme\s.*/, ''),
    )
  )
    return false;
  if (/\b(?:if|when|should|would)\b/.test(text.slice(Math.max(sentence.start, span.start - 12), span.start))) return false;
  if (ANSWERED.test(rest)) return true;
  const stays =
    /\b(?:follow|friends?|messages|texts|dms|snaps|whatsapps|inboxes|still\s\w+)\s?me?\b/.test(piece) && !/ed\sme$/.test(piece);
  return (
    stays &&
    (HABIT.test(`${piece} ${rest.slice(0, 40)}`) ||
      (who !== 'parent' && /\bfollows?\sme\b/.test(piece) && /^\s(?:on|back)\b/.test(rest)))
  );
}

const AS_PARENT =
  /\b(?:as\sa\s(?:mum|dad|parent)|my\s(?:\w{2,9}\s)?(?:son|daughter|boy|girl|little\sone|eldest|youngest|kid|child|kids|children)(?:'s|s')\s(?:\w{2,9}\s)?(?:class|school|teacher|friends?|mates?|nursery|year)|drop[\s-]?off|pick[\s-]?up|school\srun)\b/;
/** A parent among parents, not somebody at work. */
function speaksAsParent(passage: Passage, marked: Marked): boolean {
  return marked.firstOwn > passage.folded.length && passage.has('as-a-parent', AS_PARENT);
}
