/**
 * Private contact with pupils, former pupils and parents that the writer tells of: requests accepted or sent, following,
 * messages, groups, meeting. One reading for the three signals that ask about it.
 */
import type { Context } from '../signals/signal';
import type { Certainty } from '../topics';
import { tellsOfFamily } from './family-tie';
import { CHANNEL, FILL, isDone, isPublicMatter, isRefused, type Marked, markedOf, PARENT, WHO, whoIn } from './marked';
import type { Hit, Passage } from './passage';
import type { RoleMention } from './roles';
import { surroundingsOf } from './surroundings';

export interface ContactTold extends Hit {
  readonly who: RoleMention['who'];
  readonly certainty: Certainty;
  readonly why: string;
}

type Way = 'request' | 'follow' | 'add' | 'message' | 'group' | 'meet' | 'game' | 'asks';

const ON = String.raw`(?:on|in|to|over|via|through|by)\s(?:my\s|the\s|our\s|our\sown\s|close\s)?(?:personal\s|private\s|own\s|old\s)?`;
const ANY = String.raw`[^.!?]`;
const DRINK = String.raw`(?:drinks?|coffees?|cuppa|pints?|wines?|gin|gins|cocktails?|prosecco|dinner|brunch|lunch|tea|curry|nando'?s|mcdonald'?s|pub|night\sout|nights\sout|big\snight|date|weekend(?:\saway)?|girls\sweekend|spa(?:\sday)?|clubbing|pub\squiz|bbq|barbecue|zumba|golf|gym|shopping|cinema|gig|camping|holiday|ibiza|hen\sdo|sleepover|five-?a-?side|run|spin|bingo|party|karaoke)`;

/** `bare`: enough without a channel named. */
const WAYS: readonly { way: Way; pattern: RegExp; bare: boolean; passive?: boolean }[] = (
  [
    [
      'request',
      true,
      String.raw`\b(?:accept(?:ed|ing|s)?|approv(?:ed|ing)|confirmed|okayed|said\syes\sto)\s${ANY}{0,40}?\b(?:requests?|invite|invitation|add|adds)\s(?:off|from|by)\s${FILL}${WHO}`,
    ],
    [
      'request',
      true,
      String.raw`\b(?:accept(?:ed|ing|s)?|approv(?:ed|ing)|confirmed|okayed|said\syes\sto|let\sthrough)\s${FILL}${WHO}(?:'?s'?)?\s${ANY}{0,24}?\b(?:requests?|invite|friendship|on\s${CHANNEL})\b`,
    ],
    [
      'request',
      true,
      String.raw`\b(?:sent|sending|sends?|put\sin|popped)\s${FILL}${WHO}\s${ANY}{0,20}?\b(?:friend|follow|friendship|connection|facebook|fb|snap|insta)\s(?:requests?|add|invite)`,
    ],
    [
      'request',
      true,
      String.raw`\b(?:sent|sending|send|popped)\s${ANY}{0,24}?\b(?:friend|follow|connection|facebook|fb)\s(?:requests?|add)\sto\s${FILL}${WHO}`,
    ],
    ['request', true, String.raw`\b(?:accepted|sent)\s${ANY}{0,50}?\brequests?\b${ANY}{0,16}?${PARENT}`],
    ['request', true, String.raw`\b(?:be)?friended\s${FILL}${WHO}`],
    [
      'follow',
      true,
      String.raw`\bfollow(?:ed|ing)?\s${FILL}${WHO}${ANY}{0,16}?\sback\b|\bfollow(?:ed|ing)?\sback\s${FILL}${WHO}`,
    ],
    ['follow', false, String.raw`\bfollow(?:ed|ing)?\s${FILL}${WHO}${ANY}{0,24}?\s(?:on|over\son)\s(?:my\s)?(?:${CHANNEL}\b)`],
    [
      'add',
      true,
      String.raw`\badd(?:ed|ing)\s${FILL}${WHO}(?:${ANY}{0,24}?\s(?:back\b|${ON}(?:${CHANNEL}|friends|story|group\s?chat|private\sstory|list)\b)|\s?(?:$|[!.]\s?$|too\b|as\sa\sfriend|last\snight|on\shere))`,
    ],
    [
      'add',
      false,
      String.raw`\b(?:friends|mates|pals|connected|connecting|connections|linked)\s(?:(?:on|over)\s\w{2,10}\s)?(?:with|to)\s${FILL}${WHO}`,
    ],
    ['add', true, String.raw`\b(?:fb|facebook|insta|snap(?:chat)?)\s(?:friends|mates|pals)\s(?:with|of)\s${FILL}${WHO}`],
    [
      'add',
      true,
      String.raw`\b(?:have|has|got|'ve|had|keep(?!\san\seye)|still\shave)\s${FILL}${WHO}\s(?:\w{2,6}\s)?(?:on|in)\s(?:my\s)?(?:${CHANNEL}|friends\slist|contacts|group\s?chat)\b`,
    ],
    [
      'add',
      true,
      String.raw`${WHO}\s(?:are\s|is\s|were\s)?(?:all\s|both\s|now\s|already\s|basically\s){0,2}on\smy\s(?:private\s|personal\s|close\s)?(?:snap(?:chat)?|insta(?:gram)?|facebook|fb|private\sstory|story|close\sfriends|whatsapp|friends\slist|xbox)`,
    ],
    [
      'message',
      true,
      String.raw`\b(?:text(?:ed|ing)|whats?app(?:ed|ing|'d|'ing)|whatsap+ed|dm(?:'?d|ed|ing|'ing|med|ming)|pm(?:'?d|ed|ing|'ing)|inbox(?:ed|ing)|snap(?:ped|ping|chatted|chatting)|face\s?tim(?:ed|ing)|video\scall(?:ed|ing)|direct\smessag(?:ed|ing)|private\smessag(?:ed|ing)|insta\smessag(?:ed|ing)|sext(?:ed|ing))\s(?:back\s|and\sforth\s)?(?:with\s|to\s)?${FILL}${WHO}`,
    ],
    [
      'message',
      false,
      String.raw`\b(?:messag(?:ed|ing|e)|msg(?:ed|'d|ing)|chat(?:ted|ting)|talk(?:ed|ing)|convo|conversations?|chat|chats|catch\sup|caught\sup|messages|speaking|spoke)\s${ANY}{0,40}?(?:with|to)\s${FILL}${WHO}`,
    ],
    [
      'message',
      false,
      String.raw`\b(?:messag(?:ed|ing)|msg(?:ed|'d|ing)|replied\sto|replying\sto|emailing|emailed)\s${FILL}${WHO}`,
    ],
    [
      'message',
      true,
      String.raw`\b(?:in|stay(?:ed|ing)?\sin|keep(?:ing)?\sin|kept\sin)\s(?:regular\s|constant\s)?(?:touch|contact)\s(?:on\s\w+\s)?with\s${FILL}${WHO}${ANY}{0,24}?\b(?:on|through|by|over|via)\s(?:${CHANNEL})\b|\bstill\s(?:in\stouch|talk|text|message|chat|whatsapp)\s(?:on\s\w+\s)?(?:with\s|to\s)?${FILL}${WHO}`,
    ],
    [
      'group',
      true,
      String.raw`\b(?:in|joined|into|added\sto)\s(?:a|an|the|their|my|another)\s(?:\w{2,10}\s)?(?:group\s?chat|whatsapp(?:\sgroup|\schat)?|gc|messenger\sgroup|snap\sgroup)\s(?:with|for|of)\s${FILL}${WHO}|${WHO}\s${ANY}{0,30}?group\s?chat\sand\s(?:they've\s|they\s)?(?:have\s)?added\sme|\bstreaks?\s(?:going\s)?with\s${FILL}${WHO}`,
    ],
    [
      'meet',
      true,
      String.raw`\b${DRINK}\s(?:${ANY}{0,24}?\s)?with\s${FILL}${WHO}|\bout\s(?:out\s)?(?:last\snight\s|tonight\s|drinking\s)?with\s${FILL}${WHO}`,
    ],
    [
      'meet',
      true,
      String.raw`\binvit(?:ed|ing|e)\s${FILL}${WHO}\s(?:\w{2,8}\s)?(?:round|over|out|to\s(?:my|ours|mine|our)|for\s(?:a\s)?(?:drinks?|dinner|coffee|tea|wine|bbq|pint)|on\s(?:a\sdate|holiday))`,
    ],
    [
      'meet',
      true,
      String.raw`\b(?:had|having|have|got|getting)\s${FILL}${WHO}\s(?:round|over|back|staying|to\sstay|to\sours|to\smine)\b(?!\s(?:by\shalf|the\s(?:moon|line)|in\smy\sclass))`,
    ],
    ['meet', true, String.raw`\b(?:round|over|back)\s(?:at\s|to\s)?(?:\w{1,6}\s){0,2}${WHO}'?s?\s(?:house|place|flat|gaff)\b`],
    [
      'meet',
      true,
      String.raw`\b(?:took|taking|take)\s${FILL}${WHO}\s(?:\w{2,8}\s){0,2}(?:to\s(?:the\s|a\s)?(?:pub|bar|club|nando'?s|mcdonald'?s|maccies|my\shouse|mine|gig)|for\s(?:a\s|some\s)?(?:drinks?|pint|coffee|dinner|mcdonald'?s|maccies|food)|out\s(?:for|on|tonight|last\snight))`,
    ],
    [
      'meet',
      true,
      String.raw`\b(?:meet(?:ing)?|met)\s(?:up\s)?(?:with\s)?${FILL}${WHO}\s${ANY}{0,16}?for\s(?:a\s|some\s)?(?:drinks?|coffee|pints?|wine|lunch|dinner|catch\s?up)`,
    ],
    [
      'meet',
      true,
      String.raw`\b(?:dating|snogged|kissed|pulled|slept\swith|sleeping\swith|going\sout\swith|seeing)\s(?!(?:the|all|my|so|some)\b)${FILL}${PARENT}|\b(?:dating|snogged|slept\swith|sleeping\swith)\s${FILL}${WHO}`,
    ],
    [
      'game',
      true,
      String.raw`\b(?:play(?:ed|ing)?|gaming|game|on|jump(?:ed|ing)?\son)\s(?:${ANY}{0,20}?)(?:fortnite|fifa|minecraft|roblox|cod|call\sof\sduty|warzone|rocket\sleague|xbox|ps[45]|playstation|among\sus|gta|discord|online)\s${ANY}{0,16}?with\s${FILL}${WHO}`,
    ],
    [
      'asks',
      true,
      String.raw`${WHO}${ANY}{0,40}?\b(?:slid\sinto\smy\sdms|(?:add|follow|request|friend|messag|dm|inbox|text|snap|whatsapp|facetim)(?:ed|'d|ged|ped|s|es|ing)?\sme\b|asked\sme\s(?:to\sgo|out|for\sa\sdrink|to\s(?:ibiza|dinner))|sent\sme\sa\s(?:friend|follow)?\s?(?:request|dm|message|snap))`,
    ],
  ] as const
).map(([way, bare, source]) => ({ way, bare, pattern: new RegExp(source, 'g'), passive: way === 'asks' }));

const GATE =
  /accept|approv|request|friend|follow|add(?:ed|ing)|text(?:ed|ing)|whats?\s?app|\bdm|\bpm|inbox|snap|face\s?tim|messag|\bmsg|chat|talk|convo|touch|contact|connect|linked|mates|drink|coffee|pint|wine|gin\b|dinner|brunch|lunch|pub\b|night|date|dating|weekend|round|over|invit|took|taking|meet|met\b|out\b|playing|played|gaming|on\smy|insta|got|have|streak|slid|asked\sme|golf|zumba|spa\b|party|still\s/;
const ON_CHANNEL = new RegExp(
  String.raw`\b(?:on|in|via|over|through|by)\s(?:my\s|our\s|the\s|a\s|loads\sof\s)?(?:personal\s|private\s|own\s|family\s)?(?:${CHANNEL})\b|\b(?:whats?app|messenger|snapchat|insta(?:gram)?|facebook|discord|personal\s(?:email|e-mail|phone|mobile|number)|my\s(?:gmail|hotmail|own\sphone|mobile)|private\smessages?|dms?|til\s\d\s?am|until\s\d\s?am|at\smidnight|half\sthe\snight|all\snight)\b`,
);
const SCHOOL_CHANNEL =
  /\b(?:teams|google\sclassroom|classroom|class\s?dojo|dojo|seesaw|tapestry|satchel|show\smy\shomework|smhw|parent\s?mail|parent\s?pay|arbor|weduc|school\s?comms|marvellous\sme|studybugs|school\s(?:e-?mail|account|system|phone|office|app|mobile|facebook|insta(?:gram)?|twitter|page)|work\s(?:phone|mobile|e-?mail)|through\sschool|via\sschool|the\soffice|trip\sphone|at\sparents|in\s(?:class|lessons?|form|assembly|detention))\b/;
/** What the writer did when the pupil or parent made the first step. */
const ANSWERED =
  /\b(?:accept(?:ed|ing)?|said\syes|i've\ssaid\syes|follow(?:ed|ing)?\s(?:him\s|her\s|them\s|you\s)?back|followed\sback|add(?:ed|ing)?\s(?:him|her|them)(?:\sback)?|added\sback|(?:i|so|and|we)\s(?:always\s|of\scourse\s|just\s|did\s|have\s|'ve\s)?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|messaged?\sback|texted?\sback|wrote\sback)|we(?:'ve|\shave)?\s(?:been\s)?(?:talk(?:ed|ing)?|chat(?:ted|ting)?|text(?:ed|ing)?|messag(?:ed|ing)?|snap(?:ped|ping)?)|not\s(?:even\s)?mad|meeting\s(?:up|for|him|her|them)|let\s(?:him|her|them)|why\snot|i\ssaid\s(?:yes|ok)|go(?:ing)?\sfor\sit|had\sto\sreply|end(?:ed)?\sup\schatting|accepted)\b|\byes\b/;
const HABIT =
  /\b(?:every\s(?:night|day|weekend|evening|week)|all\sthe\stime|all\sday|all\snight|constantly|most\snights|loads|always|daily|til\s\d|until\s\d)\b/;
const LET = new RegExp(
  String.raw`\b(?:let(?:ting)?|allow(?:ed|ing)?)\s(?:them|him|her|${WHO})\s(?:all\s)?(?:follow|add|friend|on\smy|message|snap)`,
);

const OFFICIAL_MEETING =
  /\b(?:coffee\smorning|tea\sparty|afternoon\stea|parents'?\seve|meeting|assembly|school\s(?:trip|dinner|lunch)|lunch\sclub|party\s(?:in|with\smy\sclass)|class\sparty|leavers'?|harvest|nativity|sports\sday|fair|fete|phone\scall|residential|theatre|museum|trip|prom\b|awards?|celebration|playground|lesson)\b/;
const PUPIL_MEETING =
  /\b(?:coffees?|pints?|wines?|gins?|drinks?|pub|cocktails?|prosecco|dinner|date|cinema|gig|night\sout|out|nando'?s|mcdonald'?s|maccies|round|over|mine|ours|my\shouse|house|clubbing|bbq|barbecue|shopping|sleepover|dating|snogged|slept|sleeping|holiday|gym|karaoke)\b/;
/** "the school mums", "the parents": said by parents too. */
const PARENT_CIRCLE =
  /^(?:(?:the|a|some|any|those|these|all|most|half|few|lots|loads|other)\s|of\s|the\s)*(?:school|playground|nursery|reception|year|pta|class|team)?\s?(?:mums?|dads?|parents?|families)(?:\s(?:and|&|n)\s\w+)?$/;

const readings = new WeakMap<Context['passages'], Map<Passage, readonly ContactTold[]>>();

/** What a passage tells of private contact, each told once, in order. */
export function contactsIn(passage: Passage, context: Context): readonly ContactTold[] {
  let known = readings.get(context.passages);
  if (!known) {
    known = new Map();
    readings.set(context.passages, known);
  }
  let told = known.get(passage);
  if (!told) {
    told = GATE.test(passage.folded) ? read(passage, context) : [];
    known.set(passage, told);
  }
  return told;
}

function read(passage: Passage, context: Context): ContactTold[] {
  const marked = markedOf(passage, context);
  if (marked.roles.length === 0) return [];
  const told: ContactTold[] = [];
  for (const { way, pattern, bare, passive } of WAYS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(marked.text); match !== null; match = pattern.exec(marked.text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (told.some((other) => other.start < span.end && span.start < other.end)) continue;
      const contact = judge({ way, bare, passive: passive === true, span }, passage, marked, context);
      if (contact) told.push(contact);
    }
  }
  addLetFollow(told, passage, marked);
  return told.sort((a, b) => a.start - b.start);
}

interface Candidate {
  readonly way: Way;
  readonly bare: boolean;
  readonly passive: boolean;
  readonly span: { start: number; end: number };
}

function judge(candidate: Candidate, passage: Passage, marked: Marked, context: Context): ContactTold | undefined {
  const { way, span } = candidate;
  const piece = marked.text.slice(span.start, span.end);
  const who = whoIn(piece);
  const role = marked.roles.find(({ start, end }) => start < span.end && span.start < end);
  if (!who || !role) return undefined;
  const sentence = passage.nearby(span.start);
  const words = marked.text.slice(sentence.start, sentence.end);
  if (
    passage.isQuoted(span) ||
    isPublicMatter(words) ||
    (words.endsWith('?') &&
      /^(?:\W*)(?:should|would|do|does|can|is|are|has|have|did|anyone|who|what|am\si)\b/.test(words.trimStart()))
  )
    return undefined;
  const own = marked.roles.some((other) => other.own && other.start >= sentence.start && other.end <= sentence.end) || role.own;
  const roleWords = passage.folded.slice(role.start, role.end);
  if (candidate.passive) {
    if (!answered(marked.text, span, sentence, who)) return undefined;
  } else if (!isDone(marked.text, span, sentence.start) || isRefused(marked.text, span.end)) return undefined;
  if (!candidate.bare && !candidate.passive && !ON_CHANNEL.test(words)) return undefined;
  if (SCHOOL_CHANNEL.test(words) && !/\b(?:whats?app|snap|insta|dms?|friend\srequest|personal)\b/.test(words)) return undefined;
  if (way === 'meet' && (OFFICIAL_MEETING.test(words) || (who === 'pupil' && !PUPIL_MEETING.test(piece)))) return undefined;
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
  if (speaksAsParent(passage, marked) || tellsOfFamily(passage, context)) return undefined;
  if (surroundingsOf(context).schoolTalk === 0 && way === 'meet' && !own && who !== 'former-pupil') return undefined;
  return {
    ...span,
    who,
    evidence: passage.text.slice(span.start, span.end),
    certainty: own && way !== 'asks' ? 'sure' : 'likely',
    why: WHY[way](NOUN[who]),
  };
}

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

/** "my Y8s have found my insta so I've just let them follow me". */
function addLetFollow(told: ContactTold[], passage: Passage, marked: Marked): void {
  const match = LET.exec(marked.text);
  const role = marked.roles[0];
  if (!match || !role || told.some(({ who }) => who === role.who)) return;
  const span = { start: match.index, end: match.index + match[0].length };
  if (!isDone(marked.text, span, passage.nearby(span.start).start)) return;
  told.push({
    ...span,
    who: role.who,
    evidence: passage.text.slice(span.start, span.end),
    certainty: 'likely',
    why: WHY.follow(NOUN[role.who]),
  });
}

const AS_PARENT =
  /\b(?:as\sa\s(?:mum|dad|parent)|my\s(?:\w{2,9}\s)?(?:son|daughter|boy|girl|little\sone|eldest|youngest|kid|child|kids|children)(?:'s|s')\s(?:\w{2,9}\s)?(?:class|school|teacher|friends?|mates?|nursery|year)|drop[\s-]?off|pick[\s-]?up|school\srun)\b/;
/** A parent among parents, not somebody at work. */
function speaksAsParent(passage: Passage, marked: Marked): boolean {
  return AS_PARENT.test(passage.folded) && !marked.roles.some(({ own }) => own);
}
