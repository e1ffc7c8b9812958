import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import type { Passage } from '../text/passage';
import { standsIn } from '../text/stands';

/** Words for a secret; `key` alone is a lock's. */
const SECRET = String.raw`(?:pass\s?words?|p/?w|pwd|pass\s?code|pass\s?phrase|pass(?=\s?[:=])|log[\s-]?ins?|log[\s-]?ons?|logins?|pin|wi-?fi\s(?:code|key)|user\s?name|user(?=\s?[:=]))`;
/** What may stand between the word and the secret: "for the staff drive is now", ":", "=". */
const ABOUT = String.raw`(?:\s(?:number|code|details|info))?(?:\s(?:for|to|on|at|in|of)(?:\s[\p{L}\p{N}'@._-]{1,18}){1,6}?)?`;
const LINK = String.raw`(?:\s?[:=]\s?|\s(?:is|was|are|=|-|–|now|still|to|changed\sto|set\sto)\s(?:still\s|just\s|now\s|only\s|actually\s|literally\s|basically\s|currently\s|all\s|:\s?)?|'s\s(?:still\s|just\s|now\s)?)`;
const TOLD = new RegExp(String.raw`(?<![\p{L}\p{N}])${SECRET}(?:${ABOUT}${LINK}|\s)["'“]?(?<secret>[^\s"'”,;]{3,40})`, 'gu');
/** "login is missmarsh / dojo4life", "khart, password …" */
const PAIR =
  /(?<![\p{L}\p{N}])(?:log[\s-]?(?:in|on)s?|log[\s-]?in\sdetails|sign[\s-]?in)\b[^.!?\n]{0,40}?(?:\s(?:is|are|with|as|using)\s|\s?[:=]\s?)(?<name>[^\s/,;]{3,40})\s?(?:\/|,|\||and|&|\s-\s)\s?(?<secret>[^\s,;]{4,40})/gu;

/** What staff log on to. */
const SYSTEMS =
  'sims|arbor|bromcom|cpoms|seesaw|tapestry|dojo|numbots|ttrs|mathletics|purple\\smash|isams|satchel|teams|my\\s?concern|seemis|hwb|glow|c2k|scholarpack|edukey|evolve|go4schools|governor\\s?hub|parent\\s?mail|parent\\s?pay|gcse\\s?pod|showbie|kahoot|class\\s?charts|accelerated\\sreader|school\\s(?:e-?mail|laptop|computer|drive|network)|staff\\swi-?fi';
/** "Arbor - asmith - Daffodil9!" */
const SYSTEM_PAIR = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${SYSTEMS})\s?(?:login\s)?[-:–=]\s?(?<name>[^\s/,;]{3,40})\s?(?:\/|,|\||-|–|\s)\s?(?<secret>[^\s,;]{4,40})`,
  'gu',
);
/** What one says of getting into a system. */
const ENTRY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:log(?:ged|ging|s)?[\s-]?(?:in|on)s?|sign(?:ed|ing)?[\s-](?:in|on|into)|user\s?name|user|account|pass\s?(?:word|code)s?|p\/?w|p\/?word|psw|pass|wi-?fi|gets?\syou\s(?:in|on)|admin|${SYSTEMS})(?![\p{L}\p{N}])`,
);
/** A name and a word made up as passwords are: "trainee4 then Mango55", "hsmast / Beagling1". */
const MADE_UP_PAIR =
  /(?<![\p{L}\p{N}#@])(?<name>[\p{L}][\p{L}\p{N}._@-]{2,40})\s?(?:\/|,|;|\||-|–|&|\sthen|\sand|\splus|\spassword|\spass|\spw)(?:\s(?:is|its|it's))?\s?(?<secret>\p{L}{3,20}[!$&@_.-]?[\p{L}\p{N}]{0,10}\d{1,4}[!?#$*]{0,2})(?![\p{L}\p{N}@])/gu;
/** "use mine, jharris / Pa$$w0rd1": two words with a stroke, next to a system of work. */
const SLASHED = /(?<![\p{L}\p{N}/])(?<name>[\p{L}][\p{L}\p{N}._@]{2,40})\s?\/\s?(?<secret>[^\s,;/]{5,40})/gu;

/** "Teacher123 is my school e-mail password" */
const REVERSED =
  /["“']?(?<secret>[^\s"“”']{5,30})["”']?\s(?:is|as|was|=)\s(?:still\s)?(?:my|our|the)\s(?:[\p{L}-]{2,10}\s){0,4}?(?:pass\s?word|log-?in|pass\s?code|pw)\b/gu;

/** "the password is the school postcode" */
const RIDDLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:pass\s?word|p/?w|code|pass\s?code)${ABOUT}\s(?:is|was|=)\s(?:still\s|just\s)?(?:the|our)\s(?:school(?:'s)?\s|head's\s)?(?:postcode|post\scode|phone\snumber|motto|name\s(?:and|then|with)|year\s(?:it|we)|dfe\snumber|initials)`,
  'gu',
);

const SYSTEM = /\b(?:sims|arbor|bromcom|cpoms|isams|log[\s-]?in|logon|log\son|password|username|\w{0,8}wi-?fi)\b/;
/** A word that is made up as passwords are, whatever stands beside it: "Walnut77", "Tiger!12", "Wh1teboard", "Bl@ckboard", "OwlStaff_5G". */
const MADE_UP =
  /(?<![\p{L}\p{N}#@._/-])(?=[\p{L}\p{N}!$@_&.-]{6,24}(?![\p{L}\p{N}@]))\p{Lu}(?:\p{L}{3,19}[!&_.-]?\d{1,4}|\p{L}{1,8}[\d@$]{1,2}\p{L}{3,12}\d{0,4}|\p{L}{2,16}_\p{L}{0,12}\d{1,4}\p{Lu}?)[!#$*]?(?![\p{L}\p{N}@])/gu;
/** Letters and figures, and no secret: "covid19", "windows11", "year10". */
const NOT_MADE_UP =
  /^(?:covid|windows|office|iphone|ipad|galaxy|formula|year|form|room|class|set|group|week|day|unit|chapter|level|top|part|step|page|question|act|book|series|season|may|june|july|april|march|january|february|august|september|october|november|december|gcse|alevel|euro|world|brexit|channel|radio|bbc|itv|xbox|fifa|call)-?\d+$/;

/** Places of work: a school's systems and rooms. */
const WORK =
  /\b(?:staff|school|sims|arbor|bromcom|cpoms|my\s?concern|myconcern|smart\s?board|smartboard|whiteboard|iwb|staffroom|class|classroom|teacher|supply|cover(?:ing)?|register|ict\s(?:suite|room|fixed)|it\ssuite|network|server|class\s?dojo|dojo|seesaw|tapestry|teams|google\sclassroom|ttrs|times\s?tables\srock\s?stars|rock\s?stars|numbots|purple\smash|mathletics|spelling\sshed|satchel|show\smy\shomework|parent\s?mail|parentpay|evidence\sme|go4schools|\w{0,8}wi-?fi|new\sblock|isams|provision\smap|edukey|classcharts|class\scharts|insight|o?track|fft|exams?\soffice|pupils?|students?|y(?:ea)?r?\s?\d{1,2}|reception|nursery|ipads?|laptops?|trolley|work|office|admin|head'?s|my\sroom|computer|whoever'?s|sch\.uk|doddle|kerboodle|testbase|white\srose|twinkl|tes|governor\s?hub|every)\b/;
const NOT_WORK =
  /\b(?:netflix|spotify|disney|amazon|prime|sky|now\stv|itunes|apple|facebook|insta(?:gram)?|xbox|playstation|hotmail|gmail|escape\sroom|film|novel|episode|quiz|café|cafe|pub|hotel|airbnb|mistletoe|swordfish|harry\spotter|fat\slady|gryffindor)\b/;

/** Everyday words after "password": not a secret. */
const NOT_SECRET =
  /^(?:the|a|an|and|or|but|my|our|your|his|her|their|this|that|it|its|it's|is|are|was|were|be|been|being|to|for|of|on|in|at|by|with|from|as|so|if|not|no|never|always|again|please|pls|reset|resets|resetting|sharing|shared|share|change|changed|changes|changing|policy|policies|protected|protection|protect|manager|managers|security|page|pages|screen|details|detail|issues?|problems?|error|errors|fails?|failed|works?|working|work|doesn't|does|don't|didn't|did|won't|can't|cannot|could|should|must|may|might|will|would|has|have|had|needs?|needed|expires?|expired|expiry|prompt|hint|hints|lists?|list|box|incorrect|wrong|correct|invalid|blank|empty|secret|safe|strong|weak|rubbish|stupid|terrible|useless|literally|still|just|now|down|up|out|off|back|button|system|systems|update|updates|length|rules?|requirements?|number|numbers|name|names|card|cards|badge|every|everyone|anyone|someone|me|you|us|them|him|her|they|we|who|which|what|when|where|why|how|because|cos|than|then|too|very|really|more|most|all|some|any|each|other|same|different|new|old|longer|bigger|written|stuck|saved|stored|forgotten|forgot|lost|needed|required|today|tomorrow|tonight|yesterday|before|after|until|til|till|since|once|twice|only|also|even|ever|there|here|thing|things|stuff|time|times|day|days|week|tips?|game|cracker|cracking|breach|leak|hack|hacked|stolen|guess|guessing|hygiene|assembly|lesson|letters?|ideas?|reminder|thief|swordfish|mistletoe|like|going|gone|ok|okay|fine|good|bad|great|easy|hard|impossible|something|nothing|anything|everything|probably|basically|obviously|getting|i|i'm|i've|we're|you're|ready|set|sorted|working|broken|money|sharing|on-screen|less|free|entry|emails?|email|token|tokens|codes?|key|keys|area|portal|required|ages|hell|nightmare|fun|attempts?|tries|locked|access|rights|first|last|to-do|slip|slips|cards|sheet|sheets|stickers?|for\w*)$/;
/** A made-up secret: letters with digits or signs, or capitals inside. */
const looksSecret = (raw: string): boolean => {
  const word = raw.replace(/[.!?)\]…]+$/, '');
  if (word.length < 4) return false;
  if (/^\d{4,12}$/.test(word)) return true;
  return (
    (/\p{L}/u.test(word) && /[\d$#&*_^%+~]|[^\s]!|@/u.test(word)) || /\p{Ll}\p{Lu}/u.test(word) || /\p{L}[-_]\p{L}/u.test(word)
  );
};

const TAUGHT =
  /\b(?:strong|weak|good|bad|example|examples?|e-?safety|online\ssafety|taught|teaching|assembly|lesson|most\scommon|don't\suse|never\suse|worst|is\snot\sa|isn't\sa)\b/;
const NOT_SAID =
  /\b(?:forgot(?:ten)?|forget|can't\sremember|reset|not\stelling|obviously\snot|change\syour|never\sshare|don't\sshare|must\scontain|contains?|has\sto\s(?:have|contain|be)|needs?\sa|what'?s\sthe|what\sis\sthe|anyone\s(?:know|got|have)|does\sanyone|if\sanyone\shas|locked\sout|joke)\b/;

const PERHAPS = 'A log-in or password seems to be given here.';

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  const { folded } = passage;
  const entry = standsIn(ENTRY, folded);
  if (!entry && !/pass|log|drive|\bpw|\bpin\b|wi-?fi/.test(folded)) return;
  const seen = new Set<number>();
  for (const pattern of [PAIR, SYSTEM_PAIR, TOLD, ...(standsIn(SYSTEM, folded) ? [SLASHED] : [])]) {
    for (const hit of passage.matches(pattern)) {
      const found = judge(hit, passage, context, pattern !== TOLD);
      if (!found || seen.has(found.end)) continue;
      seen.add(found.end);
      yield found;
    }
  }
  if (entry) yield* madeUp(passage, context, seen);
  for (const hit of passage.matches(REVERSED)) {
    const written =
      passage.text
        .slice(hit.start, hit.end)
        .replace(/^["“']/, '')
        .split(/[\s"”']/)[0] ?? '';
    const sentence = passage.sentenceText(hit.start);
    if (looksSecret(written) && standsIn(WORK, sentence) && !standsIn(NOT_WORK, sentence) && !standsIn(NOT_SAID, sentence)) {
      yield find(hit, passage, 'sure', 'A password for work is given here.');
    }
  }
  for (const { start, end } of passage.matches(RIDDLE)) {
    if (standsIn(WORK, passage.sentenceText(start)) && !standsIn(NOT_WORK, passage.sentenceText(start))) {
      yield find({ start, end }, passage, 'likely', 'A password for work can be worked out from this.');
    }
  }
}

/** Words made up as passwords are, where the talk is of getting in. `seen`: the ends of what is found already. */
function* madeUp(passage: Passage, context: Context, seen: Set<number>): Generator<Find> {
  const { folded, text } = passage;
  const work = standsIn(WORK, folded) || context.schoolTalk >= 2;
  const judged = function* (start: number, end: number, secret: string): Generator<Find> {
    const sentence = folded.length <= 200 ? folded : passage.sentenceText(start);
    if (NOT_MADE_UP.test(secret.toLowerCase()) || !standsIn(ENTRY, sentence) || passage.has('no work', NOT_WORK)) return;
    if ([-2, -1, 0, 1, 2].some((off) => seen.has(end + off))) return;
    seen.add(end);
    yield find({ start, end }, passage, work && looksSecret(secret) ? 'likely' : 'possible', PERHAPS);
  };
  for (const { start, end, evidence, groups } of passage.matches(MADE_UP_PAIR)) {
    // in small letters it may be anything: "couch and parkrun25"
    const plain = /(?:and|plus|,)\s?\p{Ll}+\d+$/u.test(evidence);
    if (!plain) yield* judged(start, end, groups.secret ?? '');
  }
  for (const { 0: secret, index } of text.matchAll(MADE_UP)) yield* judged(index, index + secret.length, secret);
}

function judge(
  hit: { start: number; end: number; evidence: string; groups: Record<string, string | undefined> },
  passage: Passage,
  context: Context,
  pair: boolean,
): Find | undefined {
  const secret = hit.groups.secret ?? '';
  const written = passage.text.slice(hit.end - secret.length, hit.end);
  const bare = secret.replace(/[.!?)\]…]+$/, '');
  const sentence = passage.sentenceText(hit.start);
  const shown = looksSecret(written);
  const link = hit.evidence.slice(0, hit.evidence.length - secret.length);
  const linked = /(?:[:=]|'s|\b(?:is|was|are|now|still|only))\s?(?:still\s|just\s|now\s|only\s)?["'“]?$/i.test(link);
  const labelled = /[:=]\s?["'“]?$/.test(link) || /["“]$/.test(link);
  if (NOT_SECRET.test(bare) && !(pair && shown)) return undefined;
  if (standsIn(NOT_WORK, sentence) && !/\b(?:staff|school|sims|arbor|cpoms)\b/.test(sentence)) return undefined;
  if (standsIn(NOT_SAID, sentence) && !shown) return undefined;
  if (standsIn(TAUGHT, sentence) && !WORK.test(hit.evidence.toLowerCase())) return undefined;
  const pin = /^(?:pin|user)/.test(hit.evidence.toLowerCase());
  const work = WORK.test(passage.folded.length <= 300 ? passage.folded : sentence) || context.schoolTalk >= 2;
  if (!work) {
    // a home's or a game's
    if (!(shown && labelled) || pin) return undefined;
    return find(hit, passage, 'possible', PERHAPS);
  }
  if (pin && !/log|user|(?:work|school|staff)\s(?:laptop|ipad|tablet|phone|computer)/.test(sentence)) return undefined;
  if (shown) return find(hit, passage, 'sure', 'A log-in or password for work is given here.');
  if (linked && bare.length >= 4 && /^[\p{L}\p{N}]+$/u.test(bare))
    return find(hit, passage, labelled ? 'likely' : 'possible', 'A password for work seems to be given here.');
  return undefined;
}

function find(hit: { start: number; end: number }, passage: Passage, certainty: Find['certainty'], why: string): Find {
  const text = passage.text.slice(hit.start, hit.end).replace(/[.,;)]+$/, '');
  return { start: hit.start, end: hit.start + text.length, evidence: text, certainty, why };
}

export const signal: TextSignal = { topic: 'credentials', inPassage };

export const flags: Example[] = [
  'The staff wifi password is Oak2023!',
  'Login for SIMS is jsmith / Password1',
  'My Arbor password is Fluffy99 in case anyone needs to do my register',
  'Anyone covering me tomorrow: username khart, password Larch2024',
  'pw for the staff drive is Autumn23',
  'The password for the school laptop is chalk&cheese1',
  'Our class Times Tables Rockstars login is 4oak, password tiger7',
  "Guest wifi code at school is larch-guest-2024 if you're coming to the fair",
  'passcode for the trolley of ipads is 2580',
  'The wifi password at school is the school postcode, ME20 7JB',
  'For the supply: log on with supply1, password Welcome123',
  "Can't get into SIMS? Use mine, jharris / Pa$$w0rd1",
  'for the supply on friday, log on as cover2 then Walnut77',
  "put me down as present will you, go in as me on Arbor, it's dkaur and Marigold4!",
  'I\'ve had "Teacher123" as my school email password since 2016',
];

export const allows: Example[] = [
  'forgot my password again',
  'IT made us all do a password reset before 8am',
  "Change your passwords people, there's been a leak",
  'A password must contain a capital, a number and the blood of a unicorn',
  "My password is my cat's name, obviously not telling you which cat",
  'Taught Y5 about strong passwords today',
  'locked out of SIMS AGAIN',
  "What's the wifi password? Every single guest ever",
  'Never share your log in with anyone',
  'The password is... swordfish! Great escape room',
  'The secret password at the door tonight is "mistletoe"',
  'Netflix changed its password sharing rules',
  'Login page is down again',
  'cannot log in since they put windows11 on it, Karen and year10 are waiting',
  'new account for running pics, couch and parkrun25 all on there',
  'school login took 14 minutes this morning',
];
