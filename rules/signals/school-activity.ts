import { ANYBODYS_EVENTS, HAPPENINGS, SCHOOL_CUES } from '../text/lexicon/school-events';
import type { Passage } from '../text/passage';
import { perspectiveOf, perspectiveOfItem } from '../text/perspective';
import { Phrases } from '../text/phrases';
import { SCHOOL_EVENT, STAFF_EVENT } from '../text/school-life';
import { FORM_CODE, YEAR_GROUP, schoolTalkOf } from '../text/school-talk';
import { type Cue, stretchesOf, weigh } from '../text/weigh';
import type { Context, Example, ItemFind, ItemSignal, SignalFound } from './signal';

/** The writer's own classes. */
const OWN_CLASS = new RegExp(
  String.raw`\b(?:my|our)\s(?:[a-z0-9-]{2,12}\s){0,2}(?:class|classes|classroom|form|tutor\sgroup|tutees?|set|pupils|students|infants|juniors|learners|sixth\sform(?:ers)?|key\schildren|reception|nursery|cohort|school\schoir|choir|${YEAR_GROUP}|${FORM_CODE}|(?:kids|lot|children|ones|lads|girls|boys|team)\s(?:at|from|in)\s(?:school|work|my))(?![a-z0-9]|\s(?:fees|rhyme|of\smarriage))`,
  'g',
);
/** Classes, years and stages, and children counted by the dozen. */
const CLASSES = new RegExp(
  [
    String.raw`\b${YEAR_GROUP}(?![a-z0-9]|\s(?:of|old|olds|mum|in\sa\srow|anniversary|anniversaries|sober|contract|fixed|mortgage|low|high|plan|deal))`,
    String.raw`\b(?:with|teaching|taught|got|have|had|covered|covering|from|for)\s${FORM_CODE}(?![a-z0-9])`,
    String.raw`\b(?:with|took|taking|taught|teaching|the|our|in|to|from|for)\s(?:the\s)?(?:reception|nursery|infants|juniors|sixth\sform(?:ers)?|pre-?school|eyfs|ks[1-5]|foundation\sphase)(?!\s(?:at\sthe|venue|area|desk|drinks|party|was\sat|phone|hotel|rhyme|fees|wall|in\sthe\sevening|and\scried|now|for\sthe\sfirst))(?![a-z])`,
    String.raw`(?:^|[.!?]\s)(?:reception|nursery)\s(?:were|loved|made|went|had\sa|did)\b`,
    String.raw`\b(?:\d{2,3}|a\sdozen|fifteen|sixteen|twenty|twenty[\s-]\w{3,5}|thirty|thirty[\s-]\w{3,5}|forty|fifty|sixty|(?:two|three|four|five|a|several)\shundred|hundreds\sof)\s(?:[a-z]{2,10}\s){0,2}(?:kids|children|teenagers|teens|pupils|students|infants|year\solds|(?:\d|four|five|six|seven|eight|nine|ten|eleven)\s?-?year\s?-?olds|littlies|little\sones|geographers|girls|boys|y\d{1,2}s?)\b`,
    String.raw`\b(?:kid|lad|boy|girl|child|pupil|student|bairn|wean|lass|one|someone|half|some|most|none|two|three)\s(?:in|of|from)\s(?:my|our|the)?\s?(?:[a-z-]{2,10}\s)?(?:class|form|lesson|${FORM_CODE})(?![a-z0-9])`,
    String.raw`\b(?:one|two|three|four|some|half|most|none)\sof\s(?:my|our)\s(?:[a-z-]{2,10}\s)?(?:kids|kiddos|pupils|students|little\sones|littlies|lads|lasses|girls|boys|bairns|weans|lot)\b`,
    String.raw`\b(?:pupils|students|head\s(?:boy|girl)s?|prefects)\b`,
  ].join('|'),
  'g',
);
const CHILDREN = /\b(?:the|these|those|our|all\sthe|every)\s(?:[a-z]{2,12}\s)?(?:kids|children|little\sones|bairns|weans|class|group|infants|teenagers|choir)\b|\b(?:my|our)\s(?:lot|group)\b|\b(?:one|every|each|\d{1,2})\s(?:child|children|kids?)\b|\bof\smine\b/g;
/** A year group said or thought something. */
const SAID = new RegExp(String.raw`\b${YEAR_GROUP}\s(?:just\s)?(?:asked|told|said|thinks?|thought|reckons?|called|wrote|made|did|have|had|were|are|got|smashed|loved|won)\b`, 'g');

const EVENTFUL: readonly (readonly [RegExp, Cue])[] = [
  [STAFF_EVENT, { kind: 'staff life', weight: 3.25 }],
  [SCHOOL_EVENT, { kind: 'school event', weight: 2.5 }],
  [new RegExp(String.raw`(?<![a-z0-9-])(?:${ANYBODYS_EVENTS})(?![a-z0-9])`, 'g'), { kind: 'event', weight: 1.25 }],
  [OWN_CLASS, { kind: 'class', weight: 2.5 }],
  [CLASSES, { kind: 'class', weight: 2 }],
  [CHILDREN, { kind: 'class', weight: 1.25 }],
  [SAID, { kind: 'told', weight: 1.25 }],
  [new RegExp(String.raw`(?<![a-z0-9-])(?:${HAPPENINGS})(?![a-z0-9])`, 'g'), { kind: 'happening', weight: 0.75 }],
  [/\b\d{1,2}[.:]\d\d\b|\b\d{1,2}\s?(?:am|pm)\b|\bweds\b|\bthurs\b|\bp[1-7]\b/g, { kind: 'time', weight: 1 }],
];
const CUES = new Phrases<Cue>({}, SCHOOL_CUES);
const ENOUGH = 3;
/** One of these must be there: the rest is anybody's day. */
const SCHOOL_KINDS = ['staff life', 'school event', 'school matter', 'staff', 'preparation'];
/** One of these, too: something happened, happens or will. */
const HAPPENED = ['staff life', 'school event', 'school matter', 'event', 'happening', 'outing', 'preparation', 'time', 'told'];

/** Classes and trips that are no school's. */
const LEISURE =
  /\b(?:gym|spin|yoga|pilates|zumba|hiit|boxercise|aqua|dog\straining|puppy|antenatal|slimming|guitar|piano|pottery|evening\sclass|night\sclass|driving|lecture|seminar|dissertation|first\sclass\s(?:ticket|stamp|seat)|class\s(?:action|a\sdrugs)|flat\s?pack|ikea|wardrobe|hotel|wedding|marriage|anniversary|sunday\sleague|premier\sleague|for\ssale|ono\b|collection\sonly|collect\sfrom|cathedral\slooked|village\shall|am-?dram|amateur|theory\stest|half\smarathon)\b/;
const SCHOOL_WORD = new RegExp(String.raw`\b(?:${YEAR_GROUP}|pupils|students|school|kids|tutor\sgroup|children|choir)\b`);
/** Said of no one day: asking round, wishing, denying, buying. */
const NOT_HAPPENING =
  /\b(?:(?:does|do|has|have|can|could)\s(?:any\s?one|anybody|any\sof\syou|any\s\w{3,10})|any\s?one\s(?:else\s)?(?:know|knows|got|have|has|recommend|tried|used|who|out|fancy|remember|seen|heard)|anybody\s(?:know|got|have)|any\s(?:ideas|recommendations|tips|suggestions|advice|mums|parents|thoughts)|looking\sfor\s(?:a\s|some\s)?(?:recommendations|ideas|resources)|what\sage|what\stime\s(?:does|do|is)|would\snever|i'd\snever|if\si\s(?:was|were|had)|imagine\sif|isn't\s(?:a|the)\s(?:school|teacher)|^\s?is\s(?:the\s)?school|(?:primary|local|good|best|which|what|choosing\sa)\s(?:primary\s|secondary\s)?schools?\s(?:in|for|near|to|is)|why\sdo(?:es)?\s(?:it|exams|schools)|in\sgeneral|nowadays|these\sdays|hot\stake|unpopular\sopinion|worth\sa\sread|great\sread)\b/;

function activity(passage: Passage, context: Context): { start: number; end: number; evidence: string; certainty: ItemFind['certainty']; why: string } | undefined {
  const { sum, kinds, best } = weigh(passage, CUES, EVENTFUL);
  const has = (names: readonly string[]): boolean => names.some((name) => kinds.has(name));
  const ofClass = kinds.has('class') && best !== undefined && sum >= 2;
  if (!best || sum < ENOUGH || !has(HAPPENED) || !(has(SCHOOL_KINDS) || ofClass)) return undefined;
  const { folded } = passage;
  const own = perspectiveOf(folded);
  const item = perspectiveOfItem(context);
  const work = own.ownWork || item.ownWork;
  if (own.fiction || (own.schooldays && !own.ownWork) || (item.schooldays && !work)) return undefined;
  if ((own.ownChild && !own.ownWork) || (item.ownChild && !work)) return undefined;
  if (own.news && !own.ownWork && !/\b(?:we've|our|we're|we)\b/.test(folded)) return undefined;
  if (LEISURE.test(folded) && !SCHOOL_WORD.test(folded)) return undefined;
  if (NOT_HAPPENING.test(folded) && !(own.ownWork && (kinds.has('time') || kinds.has('school event')))) return undefined;
  // children alone are anybody's; a class is a school's
  if (!has(SCHOOL_KINDS) && !work && !CLASSES_TEST.test(folded) && !kinds.has('place')) return undefined;
  const certainty = kinds.has('staff life') || (kinds.has('class') && kinds.has('school event')) || sum >= 5 ? 'sure' : sum >= 3.75 ? 'likely' : 'possible';
  return { start: best.start, end: best.end, evidence: best.evidence, certainty: certainty === 'sure' && !work ? 'likely' : certainty, why: `It tells of your own school: ${[...kinds].filter((kind) => kind !== 'first person' && kind !== 'home').join(', ')}.` };
}
const CLASSES_TEST = new RegExp(CLASSES.source);

/** Words without which no text tells of a school. */
const GATE = new RegExp(String.raw`\b(?:schools?|work|class|classes|kids|children|pupils?|students?|taught|teach\w*|lessons?|${YEAR_GROUP}|reception|nursery|infants|juniors|staff|slt|pta|governors|assembly|term|trip|minibus|nativity|teenagers|lot|form|duty|exclusions?|detentions?|photocopier|observ\w{2,6}|performance|dfe|hall|timetabl\w{2,3}|moderation|phonics|pe|choir|club|book\sfair|options|meeting|evening|inspection|certificates|county|laminat\w{2,3}|sats|ofsted|estyn|inset|ppa|prom|marking|reports)\b`);

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  if (context.item.kind === 'profile' || context.item.kind === 'setting') return;
  for (const { passage, field, offset } of stretchesOf(context)) {
    if (field !== undefined) continue;
    if (schoolTalkOf(passage) === 0 && !passage.has('school-gate', GATE) && !passage.has('school-event', SCHOOL_EVENT) && !passage.has('staff-life', STAFF_EVENT)) continue;
    const found = activity(passage, context);
    if (found) yield { ...found, start: offset + found.start, end: offset + found.end };
  }
}

export const signal: ItemSignal = { topic: 'school-activity', inItem };
