import { CHILD_FACTS, CHILD_GRADE, DATA, FINANCE, INSPECTION, IN_CONFIDENCE, NOT_OUR_INSPECTION, OTHER_SECRET, OWN_JOB, SCHOOL_MATTERS, SECURITY, STAFFING, TRIP } from '../text/confidences';
import { type Marked, markedOf } from '../text/marked';
import type { Passage, Span } from '../text/passage';
import { type Perspective, perspectiveOf, perspectiveOfItem } from '../text/perspective';
import type { Context, Example, Find, TextSignal } from './signal';

/** One word at least that such a confidence needs: everything else is skipped at once. */
const GATE =
  /protection|\bcp\b|\bcin\b|in need|looked.after|\blac\b|\bpep\b|care\b|foster|placement|social|mash|lado|early help|disclos|safeguard|cpoms|concern|strategy|conference|neglect|abus|bruis|marks|eye|domestic|refuge|injunction|restrain|allowed|county|groom|exploit|prevent|police|arrest|missing|diagnos|adhd|autis|\basd|\basc|dyslex|dysprax|tourette|epilep|seizure|\bfit\b|diabet|cancer|leuk|tumour|chemo|harm|cutting|cuts|overdose|suicid|kill|disorder|anorex|bulim|mental|section|depress|anxiety|camhs|pregnan|miscarr|abort|hospital|ambulance|medica|meds|allerg|wet|soil|nappies|hearing|mut|trauma|hiv|sickle|fibrosis|palsy|down|fas|pica|gender|came out|ehc|\bsen\b|\bsend\b|\biep|review|funding|special|psych|provision|\bpru\b|timetable|reading age|died|dead|dying|passed|prison|jail|inside|drunk|drink|drugs|split|divorc|separat|deport|terminal|custody|homeless|evict|meals|fsm|premium|food|heating|bed\b|eaten|asylum|empty|alone|lets|nobody|nights|turned up|benefits|job|exclu|perm|pex|suspend|fixed|expel|managed|kicked|knife|blade|machete|weed|vodka|dealing|mock|sats|grade|test|exam|phonics|between|keep|don't tell|public|official|announced|supposed|meant|shouldn't|can't|embargo|hush|shh|confiden|mum's|record|leaked|early|letter|🤫|🤐|capability|support plan|investigat|disciplin|performance|sacked|fired|let go|redundan|restructur|signed off|off with|off on|long.term|breakdown|affair|rehab|notice|grievance|gardening|new head|next head|new deputy|ofsted|estyn|hmi|inspect|isi\b|siams|the call|phone call|draft|red\b|deficit|overspen|debt|short|budget|skint|broke|code|pin\b|combination|combo|key|gate|door|window|fence|fire|alarm|cctv|camera|blind|left|lost|stolen|nicked|dropped|forgot|photo|pic|screen|here's|look at|coach|minibus|bus\b|walk|lodge|dorm|hotel|hostel|cabin|losing/;

/** One child or family, not children in general. */
const ONE_CHILD =
  /\b(?:one\sof\s(?:mine|ours)|(?:one|two|three|four|couple|few)\sof\s(?:my|our)\s(?:[a-z]{2,10}\s)?(?:kids|little\sones|boys|girls|lads|lasses|families|lot|littlies|kiddos|children|bairns|weans|parents)|(?:a|an|this|that|the|poor|wee|little|another|our|my)\s(?:(?:poor|little|lovely|young|wee|new|tiny|sweet|troubled|quiet|looked[\s-]after|lac|autistic)\s){0,2}(?:kid|kiddo|child|lad|lass|lassie|laddie|girl|boy|bairn|wean|family|pupil|student|teenager|fella)|(?:two|three|four|five|\d{1,2})\s(?:kids|children|lads|girls|boys|pupils|students|families)|my\s(?:1:1|one[\s-]to[\s-]one|1-1|key\s(?:child|kid)|lac\skids?))(?![a-z])/g;
const SINGLE = /\b(?:pupil|student|kid|child|lad|girl|boy|lass|lassie|bairn|wean|tutee|one|two|three|another|a|an|couple|few)\b/;
const GENERAL =
  /\b(?:every\s(?:child|kid|pupil|student|school|teacher)|any\s(?:child|kid|pupil)|all\s(?:children|kids|pupils|schools)|children\s(?:with|who|like|deserve|need|should)|kids\s(?:with|who|like|deserve)|pupils\swith|people\swith|no\schild|when\sa\schild|if\sa\s(?:child|pupil|student|kid)|nationally|across\sthe\scountry|in\sthis\scountry|record\snumbers|statistics|per\scent|percent|rates?\s(?:of|are)|awareness|acceptance|fundrais\w+|raising\smoney|sponsor\w*|charity|donat\w+|training|trained|(?<!of\s)course|cpd|inset|webinar|conference\s(?:on|about|in)|seminar|policy|guidance|research|case\sstudy|article|(?:this|the|a|great|reading)\sbook|novel|film|documentary|(?:the|school|role)\splay|character|episode|podcast|poem|macbeth|(?:assembly|lesson|topic|unit|display|talk)\s(?:on|about)|campaign|petition|government|minister|mps?|council\scuts|vacanc(?:y|ies)|job\sadvert|hiring|recruiting|join\sour\steam|thank\syou\snhs|world\s\w+\sday|road\ssafety|people\swho\shelp\sus|dressed\sup|role\splay|pretend(?:ed|ing)?|story|stories|joke|asked\s(?:me\s)?(?:if|why|whether)|wants\sto\sbe|visit(?:ed)?\sfrom)\b/;
const WORK_HERE =
  /\b(?:my|our)\s(?:school|place|head|deputy|slt|staff|staffroom|department|trust|academy|class|form|governors|budget|nursery|caretaker|site|kids|office|principal|ta|team)\b|\bat\s(?:ours|work|our\s(?:place|school)|my\s(?:place|school))\b|\bstaff\s?room\b|\bwe(?:'re|'ve|'ll)?\b|\bus\b|\bours\b|\bschool\b|\bslt\b|\b(?:the|our)\shead(?:teacher)?\b|\bgovernors\b/;
/** Words that only a school has beside a confidence. */
const SCHOOL_ONLY =
  /\b(?:head(?:teacher)?'s|head\s?teacher|(?:new|old|the|our)\shead|head\sof\s\w+|deputy|ofsted|estyn|hmi|sats|slt|governors?|tas?|lsas?|teachers?|senco|sendco|dsl|caretaker|hod|nqt|ect|capability|cpoms|mash|lado|ehcps?|y(?:ea)?r?\s?\d{1,2}s?|in\s(?:science|maths|english|humanities|reception|nursery|the\soffice|pe|music|art|geography|history|drama|mfl))\b/;
const SCHOOL_PLACE =
  /\b(?:school|staff|class(?:room)?|playground|site\s(?:manager|team|office)|caretaker|club|fair|fayre|fete|pta|nursery|reception|sports\shall|science\sblock|block|gym|staff\s?room|first\sin|sunday\sprep|work|year\s?\d|y\d|kids|pupils?|students?|office|ours|corridor|mark\s?book|mark\s?sheets?|registers?|seating\splan|class\slists?|sims|arbor|bike\sshed|field|dinner\shall|canteen|\ue001+)\b|\ue001/;
const HOME_PLACE = /\b(?:airbnb|cottage|flat|hotel|holiday|parcel|my\shouse|our\shouse|villa|allotment|caravan|neighbour|amazon|evri|delivery|landlord|escape\sroom|museum|pub|garage|our\sdrive|bathroom|car\s?park\sat\stesco|my\skeys|car\skeys|house\skeys)\b/;
const SAID_NOT = /\b(?:i\s(?:would\s|will\s|'d\s|'ll\s)?never|i'd\snever|never\s(?:share|post|discuss|talk|tell|leave)|don't\s(?:post|share|leave|discuss)|do\snot|shouldn't\s(?:post|share|discuss)|(?:we|you|staff|i|teachers)\s(?:mustn't|must\snot)|can't\sdiscuss|not\sallowed\sto\sdiscuss|no\scomment|reminder|remember\sto)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (!GATE.test(passage.folded)) return;
  if (context.field !== undefined && context.field !== 'bio') return;
  const marked = markedOf(passage, context);
  const stretch: Stretch = { passage, marked, context, perspective: perspectiveOfItem(context) };
  if (stretch.perspective.fiction) return;
  const finds: Find[] = [];
  for (const sentence of passage.sentences) {
    if (sentence.end - sentence.start > 2000) continue;
    const words = marked.text.slice(sentence.start, sentence.end);
    if (!GATE.test(words) && !GATE.test(passage.folded.slice(sentence.start, sentence.end))) continue;
    if (SAID_NOT.test(words)) continue;
    const find = aboutChild(stretch, sentence, words) ?? aboutSchool(stretch, sentence, words) ?? aboutSecurity(stretch, sentence, words);
    if (find && !passage.isQuoted(find)) finds.push(find);
  }
  yield* finds;
}

interface Stretch {
  readonly passage: Passage;
  readonly marked: Marked;
  readonly context: Context;
  readonly perspective: Perspective;
}

function findAt(stretch: Stretch, sentence: Span, match: { index: number; 0: string }, certainty: Find['certainty'], why: string): Find {
  const start = sentence.start + match.index;
  const end = start + match[0].trimEnd().length;
  return { start, end, evidence: stretch.passage.text.slice(start, end), certainty, why };
}

/** A fact about one child or family of the writer's school. */
function aboutChild(stretch: Stretch, sentence: Span, words: string): Find | undefined {
  const { passage, marked, context } = stretch;
  if (GENERAL.test(words)) return undefined;
  const here = perspectiveOf(passage.folded.slice(sentence.start, sentence.end));
  if ((here.ownChild || stretch.perspective.ownChild) && !here.ownWork && !marked.roles.some(({ own }) => own)) return undefined;
  if (here.news || here.schooldays) return undefined;
  for (const { kind, pattern } of CHILD_FACTS) {
    const fact = pattern.exec(words);
    if (!fact) continue;
    const subject = childNear(stretch, sentence, fact.index);
    if (!subject) continue;
    const certainty = subject === 'named' || subject === 'own' ? 'sure' : 'likely';
    return findAt(stretch, sentence, fact, kind === 'safeguarding' || subject === 'named' ? certainty : 'likely', WHY[kind] ?? '');
  }
  const grade = CHILD_GRADE.exec(words);
  if (grade && marked.roles.some(({ named, who, start }) => named && who === 'pupil' && start >= sentence.start - 80 && start < sentence.end) && context.schoolTalk >= 1) {
    return findAt(stretch, sentence, grade, 'likely', 'A grade is told together with the pupil it belongs to.');
  }
  return undefined;
}

const WHY: Record<string, string> = {
  safeguarding: 'This tells of a safeguarding matter about a child or family at your school.',
  medical: 'This tells of a child’s health or diagnosis.',
  'special needs': 'This tells of a child’s special needs or support.',
  family: 'This tells of a child’s circumstances at home.',
  exclusion: 'This tells of a pupil being excluded, or why.',
};

/** How a child of the writer's school is spoken of in this sentence or the one before. */
function childNear(stretch: Stretch, sentence: Span, factAt: number): 'named' | 'own' | 'said' | undefined {
  const { passage, marked, context } = stretch;
  const at = sentence.start + factAt;
  const from = Math.max(0, sentence.start - 120);
  let best: 'named' | 'own' | 'said' | undefined;
  for (const role of marked.roles) {
    if (role.end < from || role.start > Math.min(sentence.end, at + 140) || role.who === 'former-pupil') continue;
    if (role.named) return 'named';
    const words = `${passage.folded.slice(Math.max(0, role.start - 3), role.start)}${passage.folded.slice(role.start, role.end)}`;
    if (!SINGLE.test(words) && !(role.who === 'parent' && role.own)) continue;
    if (role.own) best = 'own';
    else best ??= 'said';
  }
  if (best === 'own') return best;
  const ours =
    context.schoolTalk === 3 ||
    /\b(?:cpoms\S*|mash|lado|cp\s\w+|cin\s\w+|lac|ehcps?|myconcern)\b/.test(marked.text.slice(sentence.start, sentence.end)) || marked.roles.some(({ own }) => own);
  if (best && (ours || /\b(?:today|yesterday|this\s(?:morning|week|afternoon)|last\snight|tonight|we|our|at\s(?:ours|school|work)|weekend|again|just)\b/.test(passage.folded))) return best;
  if (!ours && !/\bone\sof\s(?:mine|ours)\b/.test(passage.folded)) return undefined;
  ONE_CHILD.lastIndex = 0;
  const near = passage.folded.slice(from, Math.min(sentence.end, at + 140));
  return ONE_CHILD.test(near) ? 'own' : undefined;
}

/** Staffing, inspections, money and what is not announced yet. */
function aboutSchool(stretch: Stretch, sentence: Span, words: string): Find | undefined {
  const { passage, context } = stretch;
  const here = perspectiveOf(passage.folded.slice(sentence.start, sentence.end));
  if (here.ownChild || here.schooldays) return undefined;
  const secret = IN_CONFIDENCE.exec(passage.folded);
  const ours = WORK_HERE.test(passage.folded) || (context.schoolTalk >= 2 && !here.news);
  const inspection = INSPECTION.exec(words);
  if (inspection && !NOT_OUR_INSPECTION.test(passage.folded) && !/\?\s*$/.test(words)) {
    const outcome = /\b(?:draft|provisional|verbal|ri\b|requires|inadequate|special\smeasures|serious)/.test(inspection[0]);
    if (!outcome || ours || secret) return findAt(stretch, sentence, inspection, ours ? 'sure' : 'likely', 'An inspection is told of before the school has made it public.');
  }
  if (here.news && !secret) return undefined;
  const staffing = STAFFING.exec(words);
  if (staffing && !GENERAL.test(words) && (ours || SCHOOL_ONLY.test(passage.folded)) && !OWN_JOB.test(words.slice(0, staffing.index + 1)) && !/^\s?i\b/.test(staffing[0])) {
    const announced = /\b(?:new|next)\s(?:head|deputy|principal|ceo|chair)/.test(staffing[0]);
    if ((!announced || secret) && !/\b(?:my\s(?:husband|wife|partner|mum|dad|sister|friend|mate)|pupils?|students?)\b/.test(staffing[0])) {
      return findAt(stretch, sentence, staffing, 'likely', 'This tells of a colleague’s employment or health, or of jobs at the school.');
    }
  }
  const money = FINANCE.exec(words);
  if (money && !GENERAL.test(words) && ours) return findAt(stretch, sentence, money, 'likely', 'This tells of the school’s finances.');
  if (secret && !OTHER_SECRET.test(passage.folded) && secret.index >= sentence.start && secret.index < sentence.end) {
    if (SCHOOL_MATTERS.test(passage.folded) && (ours || SCHOOL_ONLY.test(passage.folded)) && !GENERAL.test(words)) {
      return findAt(stretch, sentence, { index: secret.index - sentence.start, 0: secret[0] }, 'likely', 'Your own words say that this is not public yet.');
    }
  }
  const meeting = /\b(?:governors'?|slt|staff|trust|board)\s(?:meeting|briefing|were\stold|have\sagreed|voted)\b[^.!?]{0,60}?\b(?:merg\w+|clos(?:ing|ure)|redundan\w+|deficit|restructur\w+|academis\w+|join(?:ing)?\sa\s(?:trust|mat)|cuts|told\sus)\b/.exec(words);
  if (meeting && !GENERAL.test(words)) return findAt(stretch, sentence, meeting, 'likely', 'This tells what was said in a meeting of the school.');
  return undefined;
}

/** Codes, keys, cameras, lost records and where children will be. */
function aboutSecurity(stretch: Stretch, sentence: Span, words: string): Find | undefined {
  const { passage, marked, context } = stretch;
  const place = SCHOOL_PLACE.test(marked.text) || context.schoolTalk >= 2;
  if (!place || HOME_PLACE.test(passage.folded) || /\?\s*$/.test(words)) return undefined;
  if (!/\b(?:training|simulation|lego|minecraft)\b/.test(words)) {
    for (const { pattern, why } of SECURITY) {
      const match = pattern.exec(words);
      if (match && !/\b(?:forgot|forgotten|can't\sremember|new\sdoor\scode\ssystem|dress\scode|post\s?code|qr|car\s(?:door|window|keys)|my\scar)\b/.test(words)) return findAt(stretch, sentence, match, 'likely', why);
    }
  }
  for (const { pattern, why } of DATA) {
    const match = pattern.exec(words);
    if (match && !/\b(?:planning|lesson\splans|my\slunch|coffee|found\sit|empty|blank|encrypted)\b/.test(words)) return findAt(stretch, sentence, match, 'likely', why);
  }
  const group = marked.roles.some(({ who }) => who === 'pupil') || /\b(?:trip|residential|kids|pgl|school)\b/.test(passage.folded);
  if (!group || !/\b(?:trip|residential|coach|minibus|taking|walking|pgl|museum|beach|camp|lodge|hostel|hotel|bus|zoo|theatre|visit)\b/.test(passage.folded)) return undefined;
  const here = perspectiveOf(passage.folded);
  if (here.ownChild || here.schooldays) return undefined;
  for (const pattern of TRIP) {
    const match = pattern.exec(words);
    if (match && /\b(?:we|we're|we'll|i'm|taking|my|our|us)\b/.test(marked.text) && !/\b(?:was|were|went|had|great|amazing|brilliant|fab)\b/.test(words)) {
      return findAt(stretch, sentence, match, 'likely', 'This tells where and when a group of children can be met.');
    }
  }
  return undefined;
}

export const signal: TextSignal = { topic: 'confidential', inPassage };
