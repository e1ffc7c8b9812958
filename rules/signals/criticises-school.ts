import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import { CLASS_FAULTS, COMPLAINT_SLOTS, DISMISSALS, FAULTS, GRIPES, SCHOOL_GRIPES } from '../text/lexicon/complaints';
import { GRIEVANCE, GRIEVANCE_SLOTS } from '../text/lexicon/grievance';
import type { Hit, Passage } from '../text/passage';
import { perspectiveOf } from '../text/people/perspective';
import { maySpeakOfSchool, referentsNear, talkOf } from '../text/people/referents';
import { Phrases } from '../text/phrases';
import { plainOf } from '../text/plain';
import { speaksOfTrade } from '../text/school/trade-words';
import { standsIn } from '../text/stands';
import { type Aim, aimOf } from '../text/temper/aim';
import { barbsIn, type Kind, weighted } from '../text/temper/barbs';
import { insultsOf } from '../text/temper/insults';
import { around, disowned, isStory, lead } from '../text/temper/speech';
import { mayLean } from '../text/temper/temper';
import { tonesOf } from '../text/temper/tone';

type Complaint = 'fault' | 'gripe' | 'school-gripe' | 'class-fault' | 'dismissal';

const COMPLAINTS = new Phrases<Complaint>(COMPLAINT_SLOTS, [
  [FAULTS, 'fault'],
  [GRIPES, 'gripe'],
  [SCHOOL_GRIPES, 'school-gripe'],
  [CLASS_FAULTS, 'class-fault'],
  [DISMISSALS, 'dismissal'],
]);

const GRUMBLING: Kind = { leaning: 'grievance', phrases: weighted(GRIEVANCE_SLOTS, GRIEVANCE), enough: 0.3, alone: 0.7, tie: 2 };

const WHO: Partial<Record<Aim['who'], string>> = {
  head: 'a head or manager',
  leaders: 'the leadership',
  governors: 'the governors',
  school: 'the school',
};

/** Of a class these complain; what mocks it is `derogatory`. */
const OF_A_CLASS =
  /\b(?:worst|nightmares?|hell|awful|dreadful|horrendous|horrible|hideous|unbearable|intolerable|appalling|atrocious|abysmal|impossible|shambles|joke|disgrace|annoying|irritating|infuriating|pain|unteachable|out of control|vile|rude|rubbish)\b/;

/** "my sister says", "people ask": somebody else's complaint. */
const SOMEBODY_ELSE =
  /\b(?:people|friends?|mates?|sister|brother|husband|wife|partner|mum|dad|everyone|others|neighbour|cousin|someone|anyone|he|she|who)(?:\s(?:always|still|often|once|keep))?\s(?:says?|said|thinks?|reckons?|asks?|asked|tells?|told|hates?)\b/;
/** Government, inspectors and the trade at large are not the school. */
const AT_LARGE =
  /\b(?:government|govt|tories|tory|labour|ofsted|dfe|minister|ministers|gove|chancellor|education\ssecretary|education\spolicy|funding\scuts|across\sthe\scountry|nationally|teachers\severywhere|this\scountry|the\ssystem|(?:aln|send|curriculum|pension)\sreforms?)\b/;
const VOTING = /\b(?:reform|the\sonly\sparty|voting|vote)\b/;
const OTHER_JOBS =
  /\b(?:his|her|their|your|husband's|wife's|partner's|sister's|friend's|mate's|son's|daughter's|old|previous|former|last)\s(?:[a-z]{2,12}\s)?(?:job|work|boss|school|workplace|place|company)\b/;
/** "the parents at our place are ...": the place is not what the words are said of. */
const PLACE_ONLY = /\b(?:at|in|of|from|to|near|outside)\s$/;
/** "School says", "Management have": the school as whoever runs it. */
const SCHOOL_ACTS = /(?:^|[.!?;,]\s?|\b(?:and|but|while|because|so|when|if)\s)(?:the\s)?(?:school|work|they)\b[^.!?]{0,50}$/;

/** Matters of work that grumbling may be about. */
const WORK_MATTERS =
  /\b(?:inset|cpd|twilights?|briefings?|meetings?|observ(?:ation|ations|ed)|timetable|behaviour\s(?:system|policy)|polic(?:y|ies)|deadlines?|emails?|data\sdrop|cover|ppa|duty|learning\sobjectives|lesson\splans?|marking|photocopier|staffroom|heating|classroom|in\slieu|the\s(?:job|pension)|(?:this|my|ours?)\s(?:job|pay)|teaching|appraisal|performance\smanagement|learning\swalks?|book\slooks?|initiatives?|reports?)\b/;
const THE_JOB = /\b(?:(?:the|this|my)\sjob|my\snotice|notice\sin|this\s(?:career|profession)|at\sours)\b/;
const COMPLAINED_OF: ReadonlySet<string> = new Set(['leaders', 'head', 'governors', 'school']);

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (!mayLean(passage, 'grievance')) return;
  if (
    !maySpeakOfSchool(context) &&
    !speaksOfTrade(passage) &&
    !passage.has('own work', OWN_WORKPLACE) &&
    !namesOwn(passage.folded, context)
  )
    return;
  let found = false;
  for (const { start, end, evidence, aim } of insultsOf(passage, context)) {
    const find = perspectiveOf(around(passage, { start, end })).ownChild
      ? undefined
      : blame({ start, end, evidence }, aim, passage);
    if (find) yield find;
    found ||= find !== undefined;
  }
  for (const { start, end, evidence, note } of COMPLAINTS.in(passage)) {
    const hit = { start, end, evidence };
    // "a nightmare, set 4 on a Friday" is two thoughts
    if (note !== 'fault' && BROKEN.test(evidence)) continue;
    const find = complaint(hit, note, passage, context);
    if (!find || disowned(passage, hit) || isElsewhere(hit, passage)) continue;
    yield find;
    found = true;
  }
  if (!found) yield* grumbles(passage, context);
  yield* grievances(passage, context);
}

/** Grumbling in roundabout words, weighed with who stands beside it. */
function* grievances(passage: Passage, context: Context): Generator<Find> {
  for (const { start, end, evidence, score, tie, near, sentence } of barbsIn(passage, context, GRUMBLING)) {
    const hit = { start, end, evidence };
    if ((standsIn(AT_LARGE, sentence) && !(near && COMPLAINED_OF.has(near.who))) || isElsewhere(hit, passage)) continue;
    const certainty = score >= 1 && tie >= 2.5 ? 'likely' : 'possible';
    yield { ...hit, certainty, why: 'This reads as a grumble about the job, the school or a class.' };
  }
}

/** Grumbling that no single phrase gives away: its tone, beside those in charge or matters of work. */
function* grumbles(passage: Passage, context: Context): Generator<Find> {
  for (const { score, plainest } of tonesOf(passage)) {
    if (score < 2 || disowned(passage, plainest) || isElsewhere(plainest, passage)) continue;
    const near = plainOf(passage).slice(Math.max(0, plainest.start - REACH), plainest.end + REACH);
    if (AT_LARGE.test(near)) continue;
    const about = referentsNear(passage, plainest, context).some(
      ({ who, start, end }) => COMPLAINED_OF.has(who) && end > plainest.start - REACH && start < plainest.end + REACH,
    );
    if (!about && !THE_JOB.test(near) && !(score >= 3 && WORK_MATTERS.test(near))) continue;
    yield { ...plainest, certainty: 'possible', why: 'The tone here complains of work or of those in charge.' };
  }
}

/** A comma before the last word of a short phrase. */
const BROKEN = /^[^,]{1,24},\s?\S+$/;
/** Where the writer works, told in no word of school. */
const OWN_WORKPLACE =
  /\b(?:hate|loathe|detest|can't\sstand|sick\sof|dread|fed\sup\s(?:of|with))\s(?:it\s)?(?:working\s(?:there|here)|where\si\s(?:work|teach))\b|\b(?:learning\swalks?|book\s(?:looks?|scrutin\w{1,3}))\b/;

/** How far from a grumble whoever it is about may stand, in UTF-16 code units. */
const REACH = 160;

function isElsewhere(hit: Hit, passage: Passage): boolean {
  const { start } = passage.nearby(hit.start);
  const sentence = around(passage, hit);
  const before = passage.folded.slice(start, hit.start);
  if (SOMEBODY_ELSE.test(before) || standsIn(OTHER_JOBS, sentence)) return true;
  const { fiction, schooldays, ownChild } = perspectiveOf(sentence);
  return fiction || schooldays || ownChild || isStory(passage, hit);
}

/** Of a deputy or the chair alone an insult is personal; of the head or the whole leadership it complains of them too. */
const PERSONAL = /^(?:deput|assistant|vice|chair|line|hod|hoy|dht|aht|heads? of)/;

/** An insult is also a complaint where the school, its leadership or its governors are meant, or a class as a whole. */
function blame(hit: Hit, aim: Aim, passage: Passage): Find | undefined {
  const who = WHO[aim.who];
  if (who) {
    const called = aim.referent ? passage.folded.slice(aim.referent.start, aim.referent.end) : '';
    if (PERSONAL.test(called) && !/useless|clueless|incompetent|inept|hopeless|toxic/.test(hit.evidence)) return undefined;
    const certainty = aim.how === 'said' ? 'sure' : aim.how === 'near' ? 'likely' : 'possible';
    return { ...hit, certainty, why: `“${hit.evidence}” is said of ${who}.` };
  }
  if (aim.who !== 'class' || !OF_A_CLASS.test(hit.evidence.toLowerCase())) return undefined;
  return { ...hit, certainty: aim.how === 'said' ? 'likely' : 'possible', why: `“${hit.evidence}” complains of a whole class.` };
}

/** Whether the own school is named by any name the settings know. */
const namesOwn = (folded: string, { school }: Context): boolean =>
  (school.full !== undefined && folded.search(school.full) >= 0) ||
  (school.core !== undefined && folded.search(school.core) >= 0);

/** "The school run can do one": the drive there. */
const RUN = /\bschool\s(?:run|shoes?|shoe|dinners?|uniform|traffic|holidays?|bags?|fees|places?|photos?|wear|gates?)\b/;

function complaint(hit: Hit, kind: Complaint, passage: Passage, context: Context): Find | undefined {
  const atLarge = AT_LARGE.test(around(passage, hit)) || VOTING.test(passage.before(hit, 120));
  if (kind === 'gripe' || kind === 'school-gripe') {
    if (atLarge || (kind === 'school-gripe' && talkOf(context) === 0) || PLACE_ONLY.test(passage.before(hit, 12)))
      return undefined;
    return { ...hit, certainty: 'likely', why: 'This complains of the job, the school or a class.' };
  }
  if (kind === 'dismissal') {
    const wished = lead(passage, { start: hit.start, end: hit.start });
    const aim = aimOf(passage, { start: hit.start, end: hit.start }, context);
    const meant =
      WHO[aim.who] !== undefined || aim.who === 'class' || standsIn(WORK_MATTERS, wished) || namesOwn(wished, context);
    if (atLarge || !meant || aim.how === 'about' || RUN.test(wished)) return undefined;
    return { ...hit, certainty: 'likely', why: 'This wishes part of the job or those in charge gone.' };
  }
  // whoever is at fault stands before the words, so that nobody inside them is taken for it
  const aim = aimOf(passage, { start: hit.start, end: hit.start }, context);
  if (kind === 'class-fault') {
    if (aim.who !== 'class' && aim.who !== 'school') return undefined;
    return {
      ...hit,
      certainty: aim.how === 'about' ? 'possible' : 'likely',
      why: 'This complains of a whole class or the school.',
    };
  }
  const who = WHO[aim.who] ?? WHO[aimOf(passage, hit, context).who];
  if (who) return { ...hit, certainty: aim.how === 'about' ? 'possible' : 'likely', why: `This finds fault with ${who}.` };
  if (atLarge || (aim.who !== 'unclear' && aim.who !== 'nobody') || talkOf(context) < 1) return undefined;
  const before = lead(passage, { start: hit.start + 5, end: hit.end });
  return SCHOOL_ACTS.test(before)
    ? { ...hit, certainty: 'possible', why: 'This seems to find fault with the school.' }
    : undefined;
}

export const signal: TextSignal = { topic: 'criticises-school', inPassage };

export const flags: Example[] = [
  "SLT haven't a clue what goes on in a classroom",
  'This school is a joke',
  "Worst class I've ever had and it's only October",
  'I absolutely hate this job',
  'another pointless meeting after school tonight',
  'counting the days till I leave this dump',
  'Zero support from management, yet again',
  'That briefing could have been an email',
  'Our head never leaves her office',
  'Dreading 9C tomorrow, last period',
  'My school treats its TAs like dirt',
  "us TAs don't get paid enough for this",
  'behaviour in our school is out of control and nobody does a thing',
  'Nice of the head to tell us at 4pm on a Friday',
  'Morale is through the floor at work',
  "If one more member of SLT tells me to smile I'm walking",
  'the way they speak to support staff at our place is vile',
  'Trust spent forty grand on a logo and we photocopy on both sides, no paper left',
  'School has cut my hours again, no warning, no thanks',
  "So we lose our PPA again because there's no cover. Brilliant",
  { fields: { headline: 'Year 4 teacher at a school that treats staff like dirt' } },
  'Monday morning briefing can do one',
  'the head can do one',
  'I actually hate working there now. Counting down till I can leave',
  'SLT walked past me three times while I was on my own with 60 kids at dinner. Useless.',
  'Left last summer and best decision ever, school was toxic from the top down',
  "I can't stand working here anymore",
];

export const allows: Example[] = [
  'This government is a joke',
  'Ofsted is not fit for purpose',
  'So tired, roll on Friday',
  'My sister hates her job in Tesco',
  'I hate Mondays',
  'Love my job, love my class',
  "I don't hate my job, I hate getting up at six",
  'Counting the days till Christmas!',
  'Long meeting but a useful one',
  'SLT brought us doughnuts, heroes',
  "The DfE haven't a clue",
  "I'd never slag off my school on here",
  "My friend says her school is a shambles. I'm lucky with mine",
  'Tough day but the kids were brilliant',
  'this bus company is a disgrace',
  "I'm leaving for a new job in Leeds and will miss my lovely Y2s",
  'Funding cuts are killing schools across the country',
  'The worst thing about being a teacher is the pens going missing',
  'Data drop done, and with a day to spare',
  'Had a great twilight session on dyslexia, learned loads',
  "New staffroom kettle! It's the little things",
  { fields: { headline: 'Deputy Headteacher | tackling burnout and poor retention' } },
  { fields: { headline: 'Head of Maths at Aylesford School | data, marking, observations and other misery' } },
  { fields: { headline: 'Assistant Headteacher - Behaviour, Pastoral and Attendance | Workload and wellbeing' } },
  'School run traffic can do one',
  'Homework with a 7 yr old can do one',
  'Fronted adverbials can do one',
  'School shoe rant. Clarks can do one',
  'I used to hate working there but the pick n mix made up for it',
  'I hate working from home, the cat keeps walking on the keyboard',
  'the ginger lad is a nightmare, set him in the sandpit and he is happy',
  'I hated working there, worst call centre in Leeds',
  'Management of this campsite can do one, no hot water for 3 days',
];
