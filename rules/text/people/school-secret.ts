/** Confidences of the writer's own school: staffing, inspections, money, codes, records, where children will be, and what is not public yet. */

import type { Context } from '../context';
import { SCHOOL_SECRETS, SECRET_SLOTS, type SecretKind } from '../lexicon/school-secrets';
import type { Hit, Passage, Span } from '../passage';
import { standsIn } from '../stands';
import { TriggeredPhrases, textOf } from '../triggered';
import { markedOf } from './marked';
import { perspectiveOf } from './perspective';

export interface SchoolSecret extends Hit {
  readonly kind: SecretKind | 'embargo';
  /** nothing says that it is the school's */
  readonly guess?: boolean;
}

const SECRETS = new TriggeredPhrases('school secrets', SECRET_SLOTS, SCHOOL_SECRETS);

/** "keep it to yourselves", "not announced yet". */
const IN_CONFIDENCE =
  /\b(?:between\s(?:us|you\sand\sme|ourselves|me\sand\syou|friends)|keep\s(?:it|this|that)\s(?:to\syourse(?:lf|lves)|quiet|under\syour\shat|on\sthe\sdown\s?low|hush)|(?:don't|dont)\s(?:tell\s(?:anyone|anybody|a\ssoul|slt|the\s\w+)|say\s(?:anything|a\sword)|repeat\sthis|spread\sthis|share\sthis)|(?:not|n't)\s(?:yet\s)?(?:public|publicly|official|officially|announced|common\sknowledge|out\s(?:yet|there)|been\s(?:announced|told|made\spublic)|released|published)|(?:isn't|hasn't|haven't|aren't|wasn't)\s(?:\w{2,9}\s)?(?:public|official|announced|been\s(?:announced|told|released|published|made\spublic)|out\syet|told\s(?:the\s)?(?:staff|team|parents|kids|anyone)|common\sknowledge)|(?:she|he|they|staff|parents|team|kids|governors)(?:'s|'ve|\shas|\shave)?\s?(?:not\sbeen\stold|hasn't\sbeen\stold|don't\s(?:even\s)?know\syet|doesn't\s(?:even\s)?know\syet|doesn't\seven\sknow)|(?:not|n't)\s(?:\w{2,9}\s)?out\s(?:til|till|until)\b|heard\sit\shere\sfirst|not\stold\s(?:the\s)?(?:staff|team|parents|kids|anyone)|unannounced|before\s(?:it's|it\sis|they're|it\sgets|its)\s(?:announced|public|official|released|published|told)|(?:not|aren't|ain't|weren't|isn't|n't)\s(?:meant|supposed|allowed)\sto\s(?:say|tell|share|know\syet|talk\sabout|post|announce|mention)|shouldn't\s(?:be\s)?(?:really\s)?(?:say|saying|tell|telling|post|posting|share|sharing)\b|can't\s(?:say|tell|share|announce|name)\s(?:\w{2,8}\s)?(?:anyone|who|yet|till|til|until|names|publicly|you\swho|officially|parents|the\skids)|can't\ssay\s(?:too\s|very\s)?much|can't\sgo\sinto\s(?:it|detail|details)|under\swraps|top\ssecret|under\sembargo|embargo(?:ed)?|hush[\s-]hush|shh+|sshh+|strictly\s(?:confidential|between)|in\sconfidence|mum's\sthe\sword|off\sthe\srecord|(?:staff|parents|kids)\sdon't\sknow|before\sthe\sletter|(?:til|till|until)\s(?:the\sreport|it's\s(?:published|out|announced|official))|before\sresults\sday|(?:came|come)\sout\searly|leaked|you\sdidn't\shear\s(?:it|this)\sfrom\sme)\b/;
/** Secrets of home and telly, and what is public by now. */
const OTHER_SECRET =
  /\b(?:engaged|engagement|wedding|proposal|propos(?:e|ed|ing)|surprise\s(?:party|for)|birthday|present|secret\ssanta|spoilers?|traitors|strictly\scome|on\sstrictly|taskmaster|bake\soff|gender\sreveal|pregnant|expecting|baby|new\sjob|house|holiday|chocolate|biscuits?|diet|tattoo|embargo\s(?:is\s|has\s)?(?:been\s)?lifted|lifted|crush|guilty\spleasure|album|tickets|my\shusband|my\swife|yoghurt)\b/;
/** A school's own way of keeping things back. */
const FORMAL =
  /embargo|wraps|announce|public|publish|release|official|confiden|report|results|letter|leaked|been told|told|record/;
const TO_ANNOUNCE =
  /\b(?:results?|sats|grades|pass\srate|ofsted|estyn|inspect\w+|redundan\w+|restructur\w+|resign\w*|leaving|leaves|notice|suspend\w+|capability|disciplinary|investigat\w+|exclu\w+|merg\w+|clos(?:ing|ure)|tak(?:en|ing)\sover|takeover|academis\w+|academy|trust|mat|budget|deficit|cuts|sacked|sack|fired|getting\srid|gone|going\sto\sbe|new\shead|head(?:teacher)?(?:'s)?\s(?:is|has|going|off)|headteacher|deputy|governors?|police|staffing|jobs?|contract|tlr|requires|inadequate|measures|outstanding|pupil|student|parents?)\b/;
/** Matters of a school that are announced when it chooses. */
const MATTERS =
  /\b(?:head(?:teacher)?|ht|deputy|principal|slt|smt|governors?|trust|mat|academis\w+|academy|merg(?:er|ing|e)|clos(?:ing|ure)|redundanc(?:y|ies)|restructur\w+|results?|sats|grades|pass\srate|progress\s8|p8|data|ofsted|estyn|inspect\w+|report|budget|deficit|staff|teachers?|tas?|resign\w*|leaving|notice|suspended|capability|disciplinary|investigat\w+|exclu\w+|pupils?|students?|school|year\s?\d{1,2}|y\d{1,2}|exams?|paper|moderation|appointed|appointment|interview|published|sixth\sform|nursery|parents|kids|tlr|timetable|contracts?|inadequate|measures|department)\b/;
const WORK_HERE =
  /\b(?:my|our)\s(?:school|place|head|hod|deputy|slt|staff|staffroom|department|trust|academy|class|form|governors|budget|nursery|caretaker|site|kids|office|principal|ta|team|sixth\sform|year\s?\d{0,2}|y\d{1,2})\b|\bat\s(?:ours|work|our\s(?:place|school)|my\s(?:place|school))\b|\bstaff\s?room\b|\bwe(?:'re|'ve|'ll)?\b|\bus\b|\bours\b|\bschool\b|\bslt\b|\b(?:the|our)\shead(?:teacher)?\b|\bgovernors\b/;
/** Words that only a school has. */
const SCHOOL_ONLY =
  /\b(?:head(?:teacher)?'s|head\s?teacher|(?:new|old|the|our)\shead|head\sof\s\w+|deputy|ofsted|estyn|hmi|sats|slt|governors?|tas?|lsas?|teachers?|senco|sendco|dsl|caretaker|hod|nqt|ect|on\scapability|cpoms|mash|lado|ehcps?|(?:english|maths|science|mfl|pe|music|drama|art|dt|languages|history|geography|humanities)\sdep(?:artment|t)|(?:results\sare\sin)|inadequate|requires\simprovement|special\smeasures|tlrs?|timetable|budget\smeeting|supply\s(?:teachers?|til|until|budget|cover)|y(?:ea)?r?\s?\d{1,2}s?|in\s(?:science|maths|english|humanities|reception|nursery|the\soffice|pe|music|art|geography|history|drama|mfl)|the\soffice)\b/;
const SCHOOL_PLACE =
  /\b(?:school|staff|class(?:room)?|playground|site\s(?:manager|team|office)|caretaker|club|fair|fayre|fete|pta|nursery|reception|sports\shall|science\sblock|drama\s\w+|block|studio|gym|staff\s?room|first\sin|sunday\sprep|work|year\s?\d{1,2}|y\d{1,2}|kids|pupils?|students?|office|ours|corridor|mark\s?book|mark\s?sheets?|registers?|seating\splan|class\slists?|sims|arbor|bike\sshed|field|dinner\shall|canteen|mocks?|data|reports)\b/;
const HOME_PLACE =
  /\b(?:airbnb|cottage|flat|hotel|holiday(?!\sclub)|parcel|my\shouse|our\shouse|villa|allotment|caravan|neighbour|amazon|evri|delivery|landlord|escape\sroom|museum|pub|garage|our\sdrive|bathroom|my\skeys|car\skeys|house\skeys)\b/;
const NOT_OUR_INSPECTION =
  /\b(?:good\sluck|thinking\sof|thoughts\swith|if\s(?:ofsted|they)|when\s(?:ofsted|they)|in\scase|whenever|walks\sinto|waiting\sfor|still\swaiting|overdue|any\sday|scrap|abolish|reform|report\sis\sout|is\spublished|was\spublished|been\spublished|is\slive|read\s(?:it|the\sreport|our)|on\s(?:the|our)\swebsite|last\s(?:month|year|term)|years?\sago|deep\sdive|explained|podcast|blog|dream(?:t|ed)?|nightmare|window|petition|protest|interview|conference|framework|consultation|chief|boss|statistics|speech|my\s(?:son|daughter)'s|friend's|wife's|husband's|on\s(?:the\s)?(?:radio|news|tv|telly|bbc)|bbc|campaign|webinar|says|article|should|reckon|aren't\scoming|not\scoming|won't|can\sdo\sone|gas|boiler|car)\b/;
const INSPECTORS = /ofsted|estyn|hmi|inspect|isi|siams|education scotland/;
const OUTCOME = /ofsted|inspect|estyn|hmi|\bri\b|requires|inadequate|special measures|weaknesses/;
const GENERAL =
  /\b(?:nationally|across\sthe\scountry|in\sthis\scountry|record\snumbers|statistics|per\scent|percent|says\sthe|according\sto|the\sguardian|bbc|dfe|training|policy|guidance|article|novel|film|documentary|episode|podcast|campaign|petition|government|minister|mps?|council|vacanc(?:y|ies)|hiring|printer|photocopier|kettle|laminator|my\s(?:car|boiler|gym|membership))\b/;
/** A code or an open door that gives nothing away. */
const CODE_ELSEWHERE =
  /\b(?:forgot|forgotten|can't\sremember|new\sdoor\scode|dress\scode|post\s?code|qr|locker|party\sat\sours|car\s(?:door|window|keys)|my\scar|minecraft|lego|simulation|summer\sfair\sis\sopen|opens\sat|open\s(?:day|evening|morning)|always\sopen\s(?:if|for|to))\b/;
const SCHOOL_TRIP = /\b(?:trip|residential|pgl)\b/;
const GROUP = /\b(?:kids|school|of\sus)\b/;
const OUTING =
  /\b(?:trip|residential|coach|minibus|taking|walking|pgl|museum|beach|camp|lodge|hostel|hotel|ibis|travelodge|bus|zoo|theatre|visit|library|swimming|pool|church|walk)\b/;
const TRIP_OVER = /\b(?:was|were|went|had|great|amazing|brilliant|fab|hen\sdo|stag|wedding|holiday)\b/;
const OWN_JOB =
  /\b(?:i|i'm|i've|i'll|me|my\s(?:redundancy|notice|job|resignation|husband|wife|partner|mum|dad|sister|brother|son|daughter|friend|mate)'?s?)\b(?:\s\w{2,9}){0,4}\s?$/;
const CHILDREN = /\b(?:pupils?|students?|boy|girl|lad|kid|child|y\d{1,2}|year\s?\d{1,2})\b/;

/** Told in short bursts: "Ofsted. Tomorrow." */
const ACROSS: ReadonlySet<SecretKind> = new Set(['inspection', 'records', 'trip', 'money']);

/** The confidence of the school told in this sentence of the passage, if there is one. */
export function schoolSecretIn(passage: Passage, sentence: Span, context: Context): SchoolSecret | undefined {
  const text = textOf(passage);
  const words = text.slice(sentence.start, sentence.end);
  let setting: Setting | undefined;
  for (const phrase of SECRETS.mayBeIn(passage)) {
    const { kind } = phrase.note;
    const match = phrase.first(ACROSS.has(kind) ? softened(text, sentence) : words);
    if (!match) continue;
    setting ??= settingOf(passage, words, context);
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].trimEnd().length };
    const evidence = passage.text.slice(span.start, span.end);
    if (fits(kind, match[0], words.slice(0, match.index), words, passage, setting, context)) return { ...span, evidence, kind };
    if (kind === 'code' && isAnyCode(evidence.toLowerCase(), words, passage, setting))
      return { ...span, evidence, kind, guess: true };
  }
  const secret = IN_CONFIDENCE.exec(words);
  if (
    !secret ||
    passage.has('other-secret', OTHER_SECRET) ||
    standsIn(GENERAL, words) ||
    !passage.has('school-matters-secret', MATTERS)
  )
    return undefined;
  setting ??= settingOf(passage, words, context);
  if (!setting.ours || setting.home) return undefined;
  // "shh" and "between us" are said of cake as well: they need a matter that a school would announce
  if (!standsIn(FORMAL, words) && !passage.has('matter-to-announce', TO_ANNOUNCE)) return undefined;
  const start = sentence.start + secret.index;
  return { start, end: start + secret[0].length, evidence: passage.text.slice(start, start + secret[0].length), kind: 'embargo' };
}

/** The sentence with the next one: full stops in short bursts ("Ofsted. Tomorrow.") are no borders. */
const softened = (text: string, sentence: Span): string =>
  text.slice(sentence.start, sentence.end + 60).replace(/[.!]+(?=\s|$)/g, (marks) => ' '.repeat(marks.length));

interface Setting {
  /** the writer's own school is spoken of */
  readonly ours: boolean;
  readonly secret: boolean;
  /** the writer's own child, schooldays */
  readonly home: boolean;
  readonly news: boolean;
}

function settingOf(passage: Passage, words: string, context: Context): Setting {
  const here = perspectiveOf(words.replace(/strictly\s(?=between|confidential)/, ''));
  return {
    ours: passage.has('work-here', WORK_HERE) || passage.has('school-only', SCHOOL_ONLY) || context.schoolTalk >= 2,
    secret: passage.has('in-confidence', IN_CONFIDENCE),
    home: here.ownChild || here.schooldays || here.fiction,
    news: here.news,
  };
}

function fits(
  kind: SecretKind,
  piece: string,
  before: string,
  words: string,
  passage: Passage,
  setting: Setting,
  context: Context,
): boolean {
  if (setting.home || standsIn(GENERAL, words)) return false;
  const asked = /\?\s*$/.test(words);
  switch (kind) {
    case 'inspection':
      return (
        !asked &&
        !passage.has('not-our-inspection', NOT_OUR_INSPECTION) &&
        (passage.has('inspectors', INSPECTORS) || setting.ours)
      );
    case 'outcome':
      return (
        (!asked || /^\W*(?:did\syou\shear|have\syou\sheard|guess|you\sknow)/.test(words)) &&
        (setting.ours || setting.secret) &&
        !standsIn(NOT_OUR_INSPECTION, words) &&
        passage.has('inspection-outcome', OUTCOME)
      );
    case 'staffing':
      return (
        (!asked || /^\W*(?:did\syou\shear|have\syou\sheard|guess|you\sknow)\b/.test(words)) &&
        (setting.ours || /^(?:mr|mrs|ms|miss)\s/.test(piece)) &&
        (!setting.news || setting.secret) &&
        !OWN_JOB.test(before) &&
        !/^(?:i|i've|i'm)\b/.test(piece) &&
        !CHILDREN.test(piece) &&
        !/\bmy\s(?:husband|wife|partner|mum|dad|sister|friend|mate)/.test(words)
      );
    case 'concern':
      return (
        !asked &&
        !setting.news &&
        !/\b(?:training|course|role|job|guidance|what\s(?:is|does)|contact\s(?:the|your)|should|must|always|webinar|designated|if|when|how\sto)\b/.test(
          words,
        )
      );
    case 'money':
    case 'meeting':
      return !asked && setting.ours && !setting.news && !/\b(?:raised|raising|fundrais|pta|sponsor)/.test(words);
    case 'code':
    case 'weakness':
      return (
        !asked &&
        (passage.has('school-place', SCHOOL_PLACE) || context.schoolTalk >= 2) &&
        !passage.has('home-place', HOME_PLACE) &&
        !CODE_ELSEWHERE.test(words)
      );
    case 'records':
    case 'picture':
      return (
        !asked &&
        (passage.has('school-place', SCHOOL_PLACE) || context.schoolTalk >= 2) &&
        !/\b(?:planning|lesson\splans|my\slunch|coffee|found\sit|empty|blank|encrypted|peppa)\b/.test(words)
      );
    case 'trip':
      return isTrip(words, passage, context);
  }
}

/** "gate code 4471": of a building, and nothing says whose. */
const OF_A_BUILDING =
  /^(?:alarm|gate|door|entry|key\s?pad|key\s?safe|barrier|entrance|(?:side|back|front|main|staff)\s[a-z]{4,8})(?:'s)?\s(?:code|pin|number|combo|combination)?/;
const NO_BUILDING =
  /\b(?:gym|pool|bike|locker|phone|zoom|wifi|wi-fi|game|level|cheat|lego|xbox|discount|promo|voucher|postcode|dress|flights?|tickets?|party|home|mum's|nan's|dad's|mate's|friend's|the\s(?:flat|house)|driver|courier|bnb|lodge|campsite|marina|car|van|error|fault|boot|washing|dishwasher)\b/;

function isAnyCode(piece: string, words: string, passage: Passage, setting: Setting): boolean {
  return (
    OF_A_BUILDING.test(piece) &&
    !/\?\s*$/.test(words) &&
    !setting.home &&
    !passage.has('home-place', HOME_PLACE) &&
    !standsIn(NO_BUILDING, passage.folded) &&
    !CODE_ELSEWHERE.test(words)
  );
}

/** Where and when a group of children of the writer's can be met, ahead of time. */
function isTrip(words: string, passage: Passage, context: Context): boolean {
  const trip = passage.has('school-trip', SCHOOL_TRIP);
  const pupils =
    trip || passage.has('group-of-children', GROUP) || markedOf(passage, context).roles.some(({ who }) => who === 'pupil');
  if (!pupils || !passage.has('outing', OUTING) || standsIn(TRIP_OVER, words)) return false;
  return context.schoolTalk >= 2 || trip;
}
