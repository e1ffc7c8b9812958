import type { Example, ItemFind, ItemSignal, SignalFound } from '../signal';
import type { Context } from '../text/context';
import { ANYBODYS_EVENTS, HAPPENINGS, SCHOOL_CUES } from '../text/lexicon/school-events';
import type { Hit, Passage } from '../text/passage';
import { perspectiveOf, perspectiveOfItem } from '../text/people/perspective';
import { mayNameJob, ownJobIn } from '../text/school/own-job';
import { schoolJobsIn } from '../text/school/school-jobs';
import { SCHOOL_EVENT, STAFF_EVENT } from '../text/school/school-life';
import { FORM_CODE, YEAR_GROUP } from '../text/school/school-talk';
import { standsIn } from '../text/stands';
import { type Cue, Cues, stretchesOf, weigh } from '../text/weigh';
import { hasWord, wordList } from '../text/words';

/** The writer's own classes. */
const OWN_CLASS = new RegExp(
  String.raw`\b(?:my|our)\s(?:[a-z0-9-]{2,12}\s){0,2}(?:class|classes|classroom|form|tutor\sgroup|tutees?|set|pupils|students|infants|juniors|learners|sixth\sform(?:ers)?|key\schildren|(?:a[\s-]level|gcse|btec)\s[a-z]{4,14}|reception|nursery|cohort|school\schoir|choir|${YEAR_GROUP}|${FORM_CODE}|(?:kids|lot|children|ones|lads|girls|boys|team)\s(?:at|from|in)\s(?:school|work|my))(?![a-z0-9]|\s(?:fees|rhyme|run|drop|places|of\smarriage))`,
  'g',
);
/** Classes, years and stages, and children counted by the dozen. */
const CLASSES = new RegExp(
  [
    String.raw`\b${YEAR_GROUP}(?![a-z0-9]|\s(?:of|old|olds|mum|in\sa\srow|anniversary|anniversaries|sober|contract|fixed|mortgage|low|high|plan|deal))`,
    String.raw`\b(?:with|teaching|taught|got|have|had|covered|covering|from|for)\s${FORM_CODE}(?![a-z0-9])`,
    String.raw`\b(?:the|our|all\sthe)\s(?:kids|children|staff|teachers)\s(?:at|in|from)\s(?:school|work|class)\b`,
    String.raw`\b(?:a|the\ssame|another)\s(?:child|kid|pupil|student|little\sgirl|little\sboy|lad|lass|wee\sboy|wee\sgirl)\s(?:in|asked|told|said|just|today|called|gave|has|had|came|threw|wrote|drew|ran)\b`,
    String.raw`\b(?:with|took|taking|taught|teaching|the|our|in|to|from|for|done)\s(?:the\s)?(?:reception|nursery|infants|juniors|sixth\sform(?:ers)?|pre-?school|eyfs|ks[1-5]|foundation\s(?:phase|stage))(?!\s(?:at\sthe|venue|area|desk|drinks|party|was\sat|phone|hotel|rhyme|fees|run|drop|places|wall|is\s(?:painted|ready|done|finished|decorated)|furniture|in\sthe\sevening|and\scried|now|for\sthe\sfirst))(?![a-z])`,
    String.raw`(?:^|[.!?]\s)(?:reception|nursery)\s(?:were|loved|made|went|had\sa|did)\b`,
    String.raw`\b(?:\d{2,3}|a\sdozen|fifteen|sixteen|twenty|twenty[\s-]\w{3,5}|thirty|thirty[\s-]\w{3,5}|forty|fifty|sixty|(?:two|three|four|five|a|several)\shundred|hundreds\sof)\s(?:[a-z]{2,10}\s){0,2}(?:kids|children|teenagers|teens|pupils|students|infants|year\solds|(?:\d|four|five|six|seven|eight|nine|ten|eleven)\s?-?year\s?-?olds|littlies|little\sones|geographers|girls|boys|y\d{1,2}s?)\b`,
    String.raw`\b(?:kid|lad|boy|girl|child|pupil|student|bairn|wean|lass|one|someone|half|some|most|none|two|three)\s(?:in|of|from)\s(?:my|our|the)?\s?(?:[a-z-]{2,10}\s)?(?:class|form|lesson|${FORM_CODE})(?![a-z0-9])`,
    String.raw`\b(?:one|two|three|four|some|half|most|none)\sof\s(?:my|our)\s(?:[a-z-]{2,10}\s)?(?:kids|kiddos|pupils|students|little\sones|littlies|lads|lasses|girls|boys|bairns|weans|lot)\b`,
    String.raw`\b(?:pupils|students|head\s(?:boy|girl)s?|prefects)\b`,
  ].join('|'),
  'g',
);
const CHILDREN =
  /(?:^|[.!?]\s)(?:kids|children)\b|\b(?:a|one)\s(?:\d|four|five|six|seven|eight|nine|ten|eleven)[\s-]year[\s-]old\b|\b(?:the|these|those|our|all\sthe|every)\s(?:[a-z]{2,12}\s)?(?:kids|children|little\sones|bairns|weans|class|group|infants|teenagers|choir)\b|\b(?:my|our)\s(?:lot|group)\b|\b(?:one|every|each|\d{1,2})\s(?:child|children|kids?)\b|\bof\smine\b/g;
/** A year group said or thought something. */
const SAID = new RegExp(
  String.raw`\b${YEAR_GROUP}\s(?:just\s)?(?:asked|told|said|thinks?|thought|reckons?|called|wrote|made|did|have|had|were|are|got|smashed|loved|won)\b`,
  'g',
);

const EVENTFUL: readonly (readonly [RegExp, Cue])[] = [
  [STAFF_EVENT, { kind: 'staff life', weight: 3.25 }],
  [SCHOOL_EVENT, { kind: 'school event', weight: 2.5 }],
  [new RegExp(`(?<![a-z0-9-])(?:${ANYBODYS_EVENTS})(?![a-z0-9])`, 'g'), { kind: 'event', weight: 1.25 }],
  [OWN_CLASS, { kind: 'own class', weight: 2.5 }],
  [CLASSES, { kind: 'class', weight: 2.6 }],
  [CHILDREN, { kind: 'children', weight: 1.25 }],
  [SAID, { kind: 'told', weight: 1.25 }],
  [new RegExp(`(?<![a-z0-9-])(?:${HAPPENINGS})(?![a-z0-9])`, 'g'), { kind: 'happening', weight: 0.75 }],
  [/\bjust\s\w{2,14}ed\b/g, { kind: 'time', weight: 1 }],
  [/\b[a-z]{3,14}ed\b/g, { kind: 'told', weight: 0.75 }],
  [/\b\d{1,2}[.:]\d\d\b|\b\d{1,2}\s?(?:am|pm)\b|\bweds\b|\bthurs\b|\bp[1-7]\b/g, { kind: 'time', weight: 1 }],
];
const CUES = new Cues({}, SCHOOL_CUES);
const ENOUGH = 2.6;
/** A job is not a happening: "a dinner lady", "as a TA". */
const AS_SOME = /\b(?:a|an|as|being)\s(?:[\w'-]{2,14}\s){0,2}$/;
function* someJobIn(passage: Passage): Generator<Hit> {
  for (const job of schoolJobsIn(passage)) {
    const frame = AS_SOME.exec(passage.before(job, 40))?.[0];
    if (frame === undefined) continue;
    const start = job.start - frame.length;
    yield { start, end: job.end, evidence: passage.text.slice(start, job.end) };
  }
}
/** One of these must be there: the rest is anybody's day. */
const SCHOOL_KINDS = ['staff life', 'school event', 'school matter', 'staff', 'preparation', 'led outing', 'place'];
/** One of these, too: something happened, happens or will. */
const HAPPENED = [
  'class',
  'staff life',
  'school event',
  'school matter',
  'event',
  'happening',
  'outing',
  'led outing',
  'preparation',
  'time',
  'told',
];

/** Classes and trips that are no school's. */
const LEISURE =
  /\b(?:gym|spin|yoga|pilates|zumba|hiit|boxercise|aqua|dog\straining|puppy|antenatal|slimming|guitar|piano|pottery|evening\sclass|night\sclass|driving|lecture|seminar|dissertation|first\sclass\s(?:ticket|stamp|seat)|class\s(?:action|a\sdrugs)|flat\s?pack|ikea|wardrobe|hotel|wedding|marriage|anniversary|sunday\sleague|premier\sleague|for\ssale|ono\b|collection\sonly|collect\sfrom|at\schurch|cathedral\slooked|village\shall|am-?dram|amateur|theory\stest|half\smarathon)\b/;
const SCHOOL_WORD = new RegExp(String.raw`\b(?:${YEAR_GROUP}|pupils|students|school|kids|tutor\sgroup|children)\b`);
/** Said of no one day: asking round, wishing, denying, buying. */
const NOT_HAPPENING =
  /\b(?:(?:does|do|has|have|can|could)\s(?:any\s?one|anybody|any\sof\syou|any\s\w{3,10})|any\s?one\s(?:else\s)?(?:know|knows|got|have|has|recommend|tried|used|who|out|fancy|remember|seen|heard)|anybody\s(?:know|got|have)|any\s(?:ideas|recommendations|tips|suggestions|advice|mums|parents|thoughts)|looking\sfor\s(?:a\s|some\s)?(?:recommendations|ideas|resources)|what\sage|what\stime\s(?:does|do|is)|would\snever|i'd\snever|if\si\s(?:was|were|had)|imagine\sif|isn't\s(?:a|the)\s(?:school|teacher)|^\s?is\s(?:the\s)?school|(?:primary|local|good|best|which|what|choosing\sa)\s(?:primary\s|secondary\s)?schools?\s(?:in|for|near|to|is)|why\sdo(?:es)?\s(?:it|exams|schools)|in\sgeneral|nowadays|these\sdays|hot\stake|unpopular\sopinion|worth\sa\sread|great\sread|would\syou\srecommend)\b/;

/** "Good luck to all the Y11s": to those of any school. */
const TO_EVERYBODY = new RegExp(
  String.raw`\b(?:good\sluck|well\sdone|congrat\w{0,12}|best\swishes|thinking\sof|(?:sending|all\smy)\slove|hats\soff|shout\s?out|proud\sof)\s(?:to\s)?(?:all|every(?:one|body)?|any(?:one|body)?)\s(?:of\s)?(?:(?:the|those|you|who|you're|sitting|getting|doing|with)\s){0,3}(?:${YEAR_GROUP}|students|pupils|kids|children|young\speople|gcse|a[\s-]level|sats|teachers|school)`,
);
const OURS = /\b(?:my|our|ours|we|we've|we're|us)\b/;
const LONG_AGO = /\b(?:reunion|(?:from|in)\s(?:19\d\d|200\d|the\s(?:19)?[5-9]0)|class\sof|years\sago|when\si\swas)\b/;
const GENERAL =
  /^\s?(?:any\s?one|anybody|does|do|has|looking|which|what|can\sany)\b|\b(?:would\snever|i'd\snever|imagine\sif|in\sgeneral|nowadays|these\sdays|hot\stake|unpopular\sopinion|worth\sa\sread|great\sread|isn't\s(?:a|the)\s(?:school|teacher))\b/;

function activity(
  passage: Passage,
  context: Context,
): { start: number; end: number; evidence: string; certainty: ItemFind['certainty']; why: string } | undefined {
  const jobs = mayNameJob(passage)
    ? [...ownJobIn(passage), ...someJobIn(passage)].filter(({ evidence }) => !/placement|interview/i.test(evidence))
    : [];
  const { sum, kinds, best } = weigh(passage, CUES, EVENTFUL, jobs);
  const has = (names: readonly string[]): boolean => names.some((name) => kinds.has(name));
  const ofClass = kinds.has('own class') || kinds.has('class');
  const atWork = jobs.length > 0 && kinds.has('school word');
  if (!best || sum < ENOUGH || !has(HAPPENED) || !(has(SCHOOL_KINDS) || ofClass || atWork)) return undefined;
  const { folded } = passage;
  const own = perspectiveOf(folded);
  const item = perspectiveOfItem(context);
  const work = own.ownWork || item.ownWork;
  if (own.fiction || (own.schooldays && (!own.ownWork || standsIn(LONG_AGO, folded))) || (item.schooldays && !work))
    return undefined;
  if ((own.ownChild && !own.ownWork) || (item.ownChild && !work)) return undefined;
  if (own.news && !ofClass && !own.ownWork && !/\b(?:we've|our|we're|we)\b/.test(folded)) return undefined;
  if (standsIn(LEISURE, folded) && !standsIn(SCHOOL_WORD, folded)) return undefined;
  if (
    standsIn(NOT_HAPPENING, folded) &&
    (folded.includes('?') || GENERAL.test(folded)) &&
    !(own.ownWork && (kinds.has('time') || kinds.has('school event')))
  )
    return undefined;
  const certainty =
    kinds.has('staff life') || (ofClass && kinds.has('school event')) || sum >= 5 ? 'sure' : sum >= 3.75 ? 'likely' : 'possible';
  return {
    start: best.start,
    end: best.end,
    evidence: best.evidence,
    certainty:
      standsIn(TO_EVERYBODY, folded) && !OURS.test(folded) ? 'possible' : certainty === 'sure' && !work ? 'likely' : certainty,
    why: `It tells of your own school: ${[...kinds].filter((kind) => kind !== 'first person' && kind !== 'home' && kind !== 'trade').join(', ')}.`,
  };
}

/** A text tells of a school only with one of these words ... */
const GATE = wordList(`
  school schools class classes classroom classrooms kids children child pupil pupils student students taught teach teaching teacher teachers lesson lessons
  reception nursery preschool infants juniors staff staffroom slt smt pta ptfa governor governors assembly assemblies term minibus nativity teenagers duties exclusion
  exclusions detention detentions photocopier observation observations observed obs dfe timetable timetabling timetabled moderation phonics pe laminating laminated
  laminator headteacher deputy nits tuck appraisal tapestry cpoms dojo dojos seesaw sparx gcse gcses sprinklers placement trainee noro sats ofsted estyn hmi hmie siams
  inset ppa prom marking mocks mock residential residentials panto canteen sandpit coursework invigilating playground playtime playtimes breaktime lunchtime lunchtimes
  hometime homework spellings spelling handwriting maths bikeability leavers leaver cpd eisteddfod prefects disco fayre fete year years yr yrs ks1 ks2 ks3 ks4 ks5 eyfs sixth
  lockdown ehcp ehcps mufti pyjama dofe dress safeguarding fieldwork parentmail reports supervisors primary caterpillars volcano pythagoras choir fixture olds
  sports trip trips parents inspected inspection inspectors foundation periods tudor victorian viking geographers fundraiser tuck harvest behaviour deadline advent
`);
/** ... or with two of these. */
const WEAK_GATE = wordList(`
  trip trips form duty performance hall club options meeting evening inspection inspected inspectors certificates county library corridor dinner lunch photographer period
  periods workshop parents parent harvest practice artists secondary cupboard uniform starters interviews interview production exam exams tests papers visit display
  sims merits glue poppies heating foundation snow boiler register science twilight forest breakfast burns sports fair supply 
  golden circle carpet tutor annual baseline deep dive induction transition taster carol christmas bronze silver wet indoor 
  rehearsal rehearsals exchange concert review drill music drama art english history geography conference 
  panto netball football rugby cricket 
  points gold break open work show service level levels book fire cover room head play little lot mine weeks
  report comments topic day days today tonight tomorrow
`);
const YEAR = /\b(?:(?:y|yr|p)\d{1,2}|(?:[7-9]|1[0-3])[a-z]\d?)(?:'?s)?\b|\bbr(?:oke|oken|eaking)\sup\b/;

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  if (context.item.kind === 'profile' || context.item.kind === 'setting') return;
  for (const { passage, field, offset } of stretchesOf(context)) {
    if (field !== undefined) continue;
    if (!hasWord(passage, GATE) && !hasWord(passage, WEAK_GATE, 2) && !standsIn(YEAR, passage.folded)) continue;
    const found = activity(passage, context);
    if (found) yield { ...found, start: offset + found.start, end: offset + found.end };
  }
}

export const signal: ItemSignal = { topic: 'school-activity', inItem };

export const flags: Example[] = [
  'Vaisakhi rehearsals in the hall all day',
  'eid assembly went so well today',
  'Sports day tomorrow and the forecast is biblical rain. Wish us luck',
  "We've had the call. Ofsted in tomorrow and Wednesday",
  'Y2 assembly this morning was the cutest thing I have ever seen',
  'wet play. all week. send help',
  "We're doing the Titanic this half term and the kids are obsessed",
  'Had a lad in year 7 tell me I look like his nan today',
  'Harvest festival at the church with the infants today',
  'Y3 swimming this afternoon, I am 90% chlorine',
  'Off to the Year 6 residential at Kingswood on Monday, back Weds',
  'Breakfast club was down to two staff this morning',
  'Deep dive in history tomorrow. I am the history lead. Pray for me',
  'Just done a home visit for the new nursery intake, always a nice part of the job',
  'Post-16 open evening tonight, come say hi at the psychology stand',
  "Today I watched one of my Year 2s read a whole book by herself. That's why I do it.",
  'Loved judging the Year 4 poetry competition',
  {
    text: "Aylesford's sports day was a washout today",
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  'Our school will be closed tomorrow due to snow',
  { text: 'sports day today with my Y4s', item: { kind: 'post', audience: 'public' } },
  "Massive thank you to the PTA for funding our trip to the pantomime, the kids haven't stopped singing since",
  'Our Y6 kids get their secondary places tomorrow, bless them, nerves everywhere',
  'New head starts with us after Christmas, introduced herself in assembly today, seems lovely',
  'nursery graduation this morning!! tiny mortar boards. dead.',
  'Fab rehearsal for the carol concert at the cathedral today with our choir',
  '4 weeks in at my new place and the kids are cracking',
  'SEND review this afternoon then straight into governors, home at nine',
  'Had our first maths hub session at school on Wednesday, really useful',
  'The staff at Whitmore High pulled off an amazing prom last night',
  'PE in the rain with 7S. Character building, apparently',
  'Just waved off my Year 11s on study leave and now the room feels empty',
  'Our nursery had a visit from a baby lamb this morning and I think I want one',
  'Our Y4 teacher is dressed as a Roman centurion and nobody has batted an eyelid',
  "Took six lads to the schools' climbing final in Sheffield on Friday and they only went and won",
  'A bird got into the gym during the mock exam. 140 kids, one pigeon',
  '3 fire alarms before 11am, all burnt toast, all the staffroom',
  'Had to do the hokey cokey in front of the whole school for Children in Need',
  'Lovely afternoon of den building in the woods with Foundation Stage',
  "We're two TAs down today so it's all hands on deck in Reception",
  'School trip to Eureka cancelled because of the flooding, 58 very sad faces',
  'Half of year 10 are out on geography fieldwork so my lesson was blissful',
  "I'm running the tuck shop this week and it's savage",
];

export const allows: Example[] = [
  'Happy Vaisakhi to all who celebrate',
  'Eid mubarak everyone',
  "My son's sports day today, he came third in the egg and spoon",
  'When I was at school we had proper blackboards and got the slipper',
  'Great thread on retrieval practice by Kate Jones, well worth a read',
  "School's out for summer by Alice Cooper came on in Tesco and I boogied",
  'Lessons learned: never drink prosecco on a school night',
  'My niece got her GCSE results, all 7s and above, so proud',
  'Learning the guitar at 45, lesson 3 and my fingers are bleeding',
  'Little man starts Reception on Monday, where did the time go',
  "Uni assignment due tomorrow and I've written 12 words",
  'Happy Friday everyone, kettle on, feet up',
  'Wet play, the new novel by nobody you know',
  'Nativity set for sale, £10, collect from Ditton',
  'year 6 of marriage today, happy anniversary babe',
  'my yoga class was rammed tonight',
  'Anyone know if the leisure centre pool is open on Boxing Day?',
  "Our kids' school has a new head and honestly she's fab",
  'Watching Educating Yorkshire with a tin of Quality Street',
  'Not being funny but why do exams have to be in hay fever season',
  'Interesting that the DfE are looking at assessment at 16',
  'Big match tonight, COYS',
  "The baby's got her first jabs tomorrow and I'm more nervous than her",
  "The Sixth Sense is on again, still don't know how I missed it",
  'I love snow days as much as the next person but the pavements are lethal',
  'Taking my nan to the theatre for her 80th',
  'Reception on this phone is shocking',
  "My girl's first day at nursery, I was fine until the car",
  'The head of Ofsted is on Radio 4 right now',
  'Schools in Wales get the whole of October off it seems',
  'Has anyone used Sparx? Worth it?',
  'It takes a village',
  "He's been taught a lesson there",
  'Performance of his life from Bellingham',
  "The library's closing at 4 on Saturdays now",
  'Reception class places come out today, anxious mum here',
  'Grandad at the school gate again, love it',
  'First driving lesson today, kangarooed all the way home',
  'Half term plans anyone?',
  'Sunday night blues',
  'My allotment society open day is Saturday',
  'Our nursery run takes 40 mins each way, is that normal?',
  "I'd scrap SATs tomorrow",
  '10k done this morning in 58 minutes!',
  'My best friend from school is getting married today',
  "It's a new term for my evening Spanish course",
  "Baby's first Christmas jumper day at nursery",
  'Just watched a lovely clip of a teacher in Ohio surprising his class',
  'School run done, one Tracy Beaker and one Horrid Henry for World Book Day',
];
