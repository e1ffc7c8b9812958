/**
 * Personal channels held out to pupils, former pupils or parents: "Y11s, DM me if you're stuck", "my class mums have my number",
 * "set up a WhatsApp for my form". Whom an offer is for is said in its sentence, or at the head of the text.
 */
import type { Context } from '../signals/signal';
import type { Certainty } from '../topics';
import { CHANNEL, FILL, WHO, isDone, isPublicMatter, markedOf, whoIn } from './marked';
import type { Hit, Passage, Span } from './passage';
import type { RoleMention } from './roles';

export interface ChannelOffer extends Hit {
  readonly who: RoleMention['who'];
  /** asks them to become a friend or follower */
  readonly befriends: boolean;
  readonly certainty: Certainty;
  readonly why: string;
}

const ANY = String.raw`[^.!?]`;
const MINE = String.raw`my\s(?:own\s|personal\s|private\s|home\s|new\s|mobile\s|phone\s|actual\s){0,2}(?:number|mobile|mob|cell|phone|digits|contact\sdetails|e-?mail(?:\saddress)?|gmail|hotmail|snap(?:chat)?|insta(?:gram)?|whats?app|discord|tik\s?tok|facebook|fb|gamertag|xbox|socials|dms?)`;

/** What asks to be reached. */
const OFFER = new RegExp(
  [
    String.raw`\b(?<befriend>add|follow|friend|request|snap|find)\s(?:me|us|my\s(?:insta(?:gram)?|tik\s?tok|snap(?:chat)?|personal\s\w+|page))\b`,
    String.raw`\b(?<asked>send|drop|give|shoot|ping)\s(?:me|us)\s(?:a\s|an\s|over\s)?(?:quick\s|wee\s|little\s)?(?:line|text|message|msg|dm|pm|whats?app|snap|e-?mail|ring|call|bell|shout|(?:friend|follow)\s(?:request|invite)|request)\b`,
    String.raw`\b(?:text|txt|call|ring|phone|whats?app|message|msg|dm|pm|inbox|direct\smessage|private\smessage|facebook|face\s?time|e-?mail|contact|reach|hit|catch|hmu|bell|buzz|ping|get)\s(?:me|us)(?:\sup)?\b`,
    String.raw`\b(?:dm|email|e-mail|send|message|whats?app|text|snap)\s(?:me\s)?(?:your|ur|all\syour|over\syour|it|them|any)\s${ANY}{0,40}?\bto\smy\s(?:gmail|hotmail|personal|whats?app|own|insta|dms|phone|mobile|number)`,
    String.raw`\b(?:dm|whats?app|inbox|message|text|snap)\s(?:me\s)?(?:your|ur)\s`,
    String.raw`\bmy\s(?:dms|dm's|inbox|messages|insta(?:gram)?|snap(?:chat)?|whats?app|phone)(?:'s|\sis|\sare)\s(?:\w+\s){0,2}open\b`,
    String.raw`\b${MINE}(?:\s(?:for|handle|username|user\sname|number|to\suse|if)(?:\s[a-z]{2,12}){0,4})?(?:'s|\sis|\s?:|\s-)`,
    String.raw`\b(?:here's|heres|here\sis|this\sis|use|it's|try)\s${MINE}`,
    String.raw`\byou\s(?:all\s)?(?:know\swhere\s${MINE}|(?:can|could)\s(?:always\s|all\s|also\s|just\s)?(?:get|find|reach|catch|message|text|dm|whats?app|add|follow|snap|ring|call|contact)\sme|(?:all\s)?(?:have|'ve\sgot|got)\s${MINE})`,
    String.raw`\bjoin\s(?:my|the|our|this)\s(?:\w{2,12}\s)?(?:discord|group\s?chat|whats?app(?:\sgroup)?|snap\sgroup|insta\sgroup|server|fb\sgroup|facebook\sgroup)`,
    String.raw`\bi(?:'ve|\shave|'ll)?\s(?:made|make|set\sup|created?|started?)\s(?:us|you|you\sall|u)\s(?:a|all\sa|an)\s(?:\w{2,12}\s)?(?:group\s?chat|whats?app|gc|discord|snap|insta|group)`,
  ].join('|'),
  'g',
);
/** Statements that a channel was given. */
const GIVEN = new RegExp(
  [
    String.raw`\b(?:given|gave|give|giving|sent|send|sending|shared|sharing|handed\sout)\s${FILL}${WHO}\s(?:${ANY}{0,12}?\s)?${MINE}`,
    String.raw`\b(?:given|gave|giving|sent|shared|handed)\s(?:out\s)?${MINE}\s(?:out\s)?to\s${FILL}${WHO}`,
    String.raw`${WHO}\s(?:\w{2,8}\s){0,2}?(?:have|has|got|had|'ve)\s(?:all\s|got\s|now\s|always\s){0,2}(?:${MINE}|me\s(?:on|in)\s(?:${CHANNEL}|their))`,
    String.raw`\b(?:swapped|swap|swapping|exchanged|exchanging)\s(?:numbers|snaps|instas|details|socials)\swith\s${FILL}${WHO}`,
    String.raw`${WHO}\s(?:\w{2,8}\s){0,2}?(?:know|knows|can|could)\s(?:they\s(?:can|could)\s|to\s|that\sthey\scan\s|all\s|always\s|now\s){0,3}(?:just\s)?(?:text|dm|message|whats?app|snap|call|ring|inbox|add|get|reach|facebook|contact|pm)\s(?:message\s)?me\b`,
    String.raw`\b(?:told|tell|telling|asked|encourag(?:e|ed|ing)|let|said\sto|i'd\srather|prefer)\s${FILL}${WHO}\s(?:${ANY}{0,20}?\s)?(?:can\s|to\s|should\s|they\scan\s|just\s){0,3}(?:text|dm|message|whats?app|snap|call|ring|inbox|add|facebook|pm|follow|contact)\s(?:message\s)?me\b`,
    String.raw`\b(?:set\sup|setup|made|created?|started|starting|making|setting\sup|got|have|run|running|joined|new)\s${ANY}{0,24}?\b(?:whats?app|group\s?chat|gc|discord|insta(?:gram)?|facebook|fb|snap(?:chat)?|messenger|telegram)(?:\s(?:group|chat|page|server|account|gc|gang))?\s(?:for|with)\s${FILL}${WHO}`,
    String.raw`(?:^|[.!?]\s|\bour\s|\bmy\s)(?:whats?app|group\s?chat|discord|snap(?:chat)?|messenger)\s(?:group|chat|server)?\s?(?:for|with)\s${FILL}${WHO}`,
    String.raw`\b(?:joined|in|added\sto|running)\s(?:the\s)?${WHO}\s(?:whats?app|group\s?chat|facebook\sgroup)`,
    String.raw`\bparent(?:al)?\s(?:contact|comms|messages)\s(?:is\s)?(?:by|on|through|via|over)\s(?:my\s)?(?:personal|own|private)?\s?(?:whats?app|phone|mobile|messenger|facebook)`,
  ].join('|'),
  'g',
);

/** School work that only pupils or their parents bring: says whom "me" is held out to. */
const PUPIL_WORK =
  /\b(?:if|when)\s(?:you|u|ur|anyone|any\sof\syou)(?:'re|r|\sare|\sget)?\s(?:need|needs?|want|stuck|still|struggling|not\ssure|confused|panicking|worried)\s?[^.!?]{0,30}?\b(?:revision|homework|coursework|essay|essays|nea|assignment|question\s\d|q\d{1,2}|past\spapers?|practice\spapers?|mock|mocks|speaking\sexam|the\sexam|tomorrow's\sexam|paper\s[12]|worksheet)\b|\b(?:your|ur)\s(?:coursework|essays?|homework|speaking\s(?:answers|exam)|nea|answers|drafts?|practice\s(?:papers|questions|essays)|past\spapers?|predicted\sgrades?|revision)\b|\bfor\s(?:homework|coursework|revision)\s(?:is|questions|help)\b|\blast\sminute\s(?:panics?|revision|questions)\b|\bhomework\s(?:is|goes|to)\s[^.!?]{0,20}@/;
const PARENT_WORK = /\b(?:if|about)\syour\s(?:child|son|daughter|little\sone|lad|kid|little\sones?)\b|\byour\s(?:child's|son's|daughter's|little\sone's)\s(?:homework|reading|progress|place|report|trip)\b/;

const SCHOOL_CHANNEL =
  /\b(?:on\steams|via\steams|google\sclassroom|class\s?dojo|dojo|seesaw|tapestry|satchel|show\smy\shomework|smhw|parent\s?mail|parent\s?pay|arbor|weduc|studybugs|at\sschool|in\sschool|school\s(?:e-?mail|account|system|phone|office|app|mobile|facebook|insta(?:gram)?|twitter|page|youtube|website|line)|school's|work\s(?:phone|mobile|e-?mail)|through\s(?:the\s)?(?:school|office)|via\s(?:the\s)?(?:school|office)|the\soffice|trip\sphone|\.sch\.uk|youtube|our\sschool)\b/;
const OVER_SCHOOL = /\b(?:rather\sthan|instead\sof|not|don't\suse|easier\sthan|quicker\sthan|better\sthan|faster\sthan|avoid)\b[^.!?]{0,24}\b(?:the\soffice|through\sthe\soffice|dojo|teams|parent\s?mail|school\s(?:one|email)|school)\b|\b(?:mobile|insta|snap|whatsapp|personal)\b/;
/** Offers to somebody else: colleagues, buyers, clients. */
const FOR_COLLEAGUES = /\b(?:teachers?|colleagues?|staff|ects?|nqts?|pgce|tas|slt|governors)\b/;
const FOR_OTHERS =
  /\b(?:planning|resources?|for\ssale|selling|sell|buy|bought|rates|tuition|tutoring|tutor(?:ing)?\s(?:available|sessions|spaces)|prices?|book\s(?:a|your)|pram|uniform|raffle|tickets?|sponsor|secret\ssanta|hen\sdo|night\sout|union|job|vacanc(?:y|ies)|discount|order|orders|party\sbags|their\sown\skids|fellow|followers|giveaway|commission|merch|patreon|etsy|ebay|vinted)\b/;
const OWN_CHILD_CLASS = /\bmy\s(?:\w{2,9}\s)?(?:son|daughter|boy|girl|little\sone|kid|child)'?s?'?\s(?:class|school|year|teacher|nursery)\b|\bas\sa\s(?:mum|dad|parent)\b/;

/** "Year 11:", "To my form -", "Parents of 4 Oak,", "Good luck tomorrow Y11!" */
const VOCATIVE = new RegExp(
  String.raw`(?:^|[.!?…]\s{0,2}|\n)\W{0,4}(?:(?:to|hi|hey|hello|hiya|dear|attention|calling|ok|okay|right|good\s(?:luck|morning|evening)|well\sdone|morning|evening|reminder|note|shout\sout|psa|happy\s\w+|all|any|anyone|anybody|some|for|of|in|from|those|the|lads|girls|and|tomorrow|today|this\sweek|maths|english|science|on|tonight|everyone|everybody|my|our|lovely|a|message|you|guys|gang|team|only)\b[\s:,]{0,2}){0,6}?(?<who>${WHO})(?:'s)?(?:\s(?:who|with|that|and|maths|english|science|kids|gang|lot|team|students|only|you|if|i've|when|in|on|of\smine|doing|struggling|stuck|people|guys|folks|i'll)\b|\s?(?:[,:!?\-–—.…]|$))`,
  'g',
);
const IF_YOU = new RegExp(String.raw`\b(?:if|since|now|when|as|because)\s(?:you(?:'re|r)?|u|ur|your|you\sare|any\sof\syou\sare|you\swere|your\s(?:child|son|daughter|kid)(?:'s|\sis)?)\s(?:in\s|one\sof\s|part\sof\s|from\s|a\s|an\s)?(?:a\s|an\s)?${WHO}|\b(?:anyone|anybody|any\skids|everyone|all)\s(?:in|from|of)\s(?:the\s)?${WHO}|${WHO}\s(?:can|could|may|please|pls|feel\sfree\sto|you\scan|now)\s|\ue002+`, 'g');
/** "add me Y9!", "follow me on TikTok year 8, ..." */
const TAIL = new RegExp(String.raw`^(?:\s(?:on|over|at)\s(?:my\s)?[a-z]{2,12})?,?\s(?<who>${WHO})\s?(?:[,!.…;]|$|\s(?:that's|i'll|x))`);

const readings = new WeakMap<Context['passages'], Map<Passage, readonly ChannelOffer[]>>();
const GATE = /\bme\b|\bus\b|\bmy\b|your|\bur\b|group|whats?app|swapp|exchang|join|parent\s/;

/** The offers in a passage, in order. */
export function offersIn(passage: Passage, context: Context): readonly ChannelOffer[] {
  let known = readings.get(context.passages);
  if (!known) {
    known = new Map();
    readings.set(context.passages, known);
  }
  let offers = known.get(passage);
  if (!offers) {
    offers = GATE.test(passage.folded) && (passage.has('offer', OFFER) || /number|whats?app|chat|discord|insta|snap|swapp|exchang|message me|text me|dm me|facebook|parent c/.test(passage.folded)) ? read(passage, context) : [];
    known.set(passage, offers);
  }
  return offers;
}

function read(passage: Passage, context: Context): ChannelOffer[] {
  const marked = markedOf(passage, context);
  const offers: ChannelOffer[] = [];
  const add = (span: Span, who: RoleMention['who'], befriends: boolean, certainty: Certainty, why: string): void => {
    if (!offers.some((other) => other.start < span.end && span.start < other.end)) offers.push({ ...span, evidence: passage.text.slice(span.start, span.end), who, befriends, certainty, why });
  };
  for (const match of execAll(GIVEN, marked.text)) {
    const span = trimmed(match, marked.text);
    const words = sentenceOf(passage, marked.text, span);
    const who = whoIn(marked.text.slice(span.start, span.end)) ?? (/^parent/.test(marked.text.slice(span.start)) ? 'parent' : undefined);
    if (!who || passage.isQuoted(span) || isPublicMatter(words) || FOR_OTHERS.test(words) || OWN_CHILD_CLASS.test(passage.folded) || words.trimEnd().endsWith('?')) continue;
    if (!isDone(marked.text, span, passage.nearby(span.start).start) || /\b(?:never|not|n't|don't|wouldn't|asking|wants?)\b/.test(marked.text.slice(span.start, span.end))) continue;
    if (SCHOOL_CHANNEL.test(words) && !OVER_SCHOOL.test(words)) continue;
    add(span, who, /\b(?:add|follow)\sme\b/.test(marked.text.slice(span.start, span.end)), 'likely', `A personal way to reach you is in the hands of ${NOUN[who]}.`);
  }
  for (const match of execAll(OFFER, marked.text)) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const words = sentenceOf(passage, marked.text, span);
    const near = marked.text.slice(Math.max(0, span.start - 140), span.end + 140);
    if (passage.isQuoted(span) || isPublicMatter(words) || FOR_OTHERS.test(near) || FOR_COLLEAGUES.test(near) || OWN_CHILD_CLASS.test(near)) continue;
    if (!isOffer(marked.text, span, passage)) continue;
    if (SCHOOL_CHANNEL.test(words) && !OVER_SCHOOL.test(words)) continue;
    const who = audienceOf(marked.text, span, words, context);
    if (!who) continue;
    const befriends = match.groups?.befriend !== undefined || /\b(?:friend|follow)\s(?:request|invite)|send\sme\sa\srequest/.test(match[0]);
    add(span, who, befriends, 'likely', `These words hold out a personal way to reach you to ${NOUN[who]}.`);
  }
  return offers.sort((a, b) => a.start - b.start);
}

const NOUN: Record<RoleMention['who'], string> = { pupil: 'pupils', 'former-pupil': 'former pupils', parent: 'parents' };

function* execAll(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match;
}

function trimmed(match: RegExpExecArray, text: string): Span {
  const lead = /^[.!?\s]*/.exec(match[0])?.[0].length ?? 0;
  return { start: match.index + lead, end: match.index + text.slice(match.index, match.index + match[0].length).trimEnd().length };
}

const sentenceOf = (passage: Passage, text: string, span: Span): string => {
  const { start, end } = passage.nearby(span.start);
  return text.slice(start, end);
};

/** "never text me", "asked me to add", "they keep messaging me": no offer. */
function isOffer(text: string, span: Span, passage: Passage): boolean {
  const { start } = passage.nearby(span.start);
  const before = text.slice(Math.max(start, span.start - 40), span.start);
  if (/(?:\b(?:never|not|don't|dont|do\snot|cannot|can't|won't|shouldn't|stop|asked|asks|asking|asks\sto|tried|trying|keep|keeps|kept|to\sbe|wanted|wants|want|made|makes|let|didn't|doesn't|did|does|they|she|he|who|someone|anyone|nobody|would|wouldn't|reach|please\sdon't)\s(?:to\s|ever\s|me\s|please\s|just\s|even\s)?)$/.test(before)) return false;
  return !/\b(?:never|don't|dont|do\snot|no\sneed\sto|instead\sof|refuse\sto|not\sallowed\sto|can\syou|miss\scan|sir\scan)\s(?:\w{2,10}\s){0,3}$/.test(before);
}

/** Whom "me" is held out to: named in the sentence, at the head of the text, or by the school work they would bring. */
function audienceOf(text: string, span: Span, sentence: string, context: Context): RoleMention['who'] | undefined {
  for (const match of execAll(IF_YOU, sentence)) {
    const who = whoIn(match[0]);
    if (who) return who;
  }
  const tail = whoIn(TAIL.exec(text.slice(span.end, span.end + 70))?.groups?.who ?? '');
  if (tail) return tail;
  for (const match of execAll(VOCATIVE, text)) {
    if (match.index <= span.start + 80) {
      const who = whoIn(match.groups?.who ?? '');
      if (who) return who;
    }
  }
  if (PARENT_WORK.test(sentence)) return 'parent';
  if (PUPIL_WORK.test(sentence)) return 'pupil';
  if (/\b(?:kids|team|squad|lads|girls|guys|class|football\steam|choir|everyone)\b[,:!-]/.test(text.slice(0, span.start).slice(-140)) && /\byour\s(?:dads?|mums?|parents)\b/.test(sentence)) return 'parent';
  if (/^\W*(?:hi\s|right\s|ok\s)?kids\b[,:!-]/.test(text)) return 'pupil';
  // the head of the text speaks to them, the offer stands on a later line
  const head = context.passages[0];
  if (head && context.passages.length <= 12) {
    const first = markedOf(head.passage, context).text;
    if (first !== text) {
      for (const match of execAll(VOCATIVE, first)) {
        const who = whoIn(match.groups?.who ?? '');
        if (who && match.index < 20) return who;
      }
    }
  }
  return undefined;
}
