import { isProse } from '../item';
import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import type { Hit, Passage } from '../text/passage';
import { schoolsNamedIn } from '../text/school/any-school';
import { ownJobIn } from '../text/school/own-job';
import { NOT_SCHOOL_TEACHING, SUBJECT, schoolJobsIn } from '../text/school/school-jobs';
import { STAGE, YEAR_GROUP } from '../text/school/school-talk';

const EDGE_BEFORE = '(?<![a-z0-9@#-])';
const EDGE_AFTER = '(?![a-z0-9])';

/** Profile fields that tell of the past, of places or of nothing personal. */
const OTHER_FIELDS = new Set([
  'education',
  'location',
  'contact',
  'website',
  'birthday',
  'email',
  'phone',
  'address',
  'hometown',
  'relationship',
  'family',
  'languages',
  'born',
  'interests',
  'audience',
  'link',
]);

/** "Teacher", "TA" in a profile: the word before must not make it another trade. */
const TEACHER_ALONE = new RegExp(
  String.raw`${EDGE_BEFORE}(?<!\b${NOT_SCHOOL_TEACHING}[\s-])(?:teacher|schoolie|teach(?:es|ing)?\s(?:tiny\shumans|small\shumans|little\s(?:ones|humans|people)|kids|children|teens|teenagers|teenage\w*|(?:in\s)?(?:primary|secondary|a\s(?:primary|secondary|school))|${SUBJECT}|${YEAR_GROUP}|${STAGE})|educator)${EDGE_AFTER}(?!\s(?:training\sconsultant|recruit\w*|trainer|on\syoutube|of\s(?:yoga|pilates|dance|piano|english\sas\sa)))`,
  'g',
);
/** TA as staff write it: in capitals, or as one of the parts of a profile. */
const CAPITAL_TA = /(?<![\p{L}\p{N}#@])(?:TA|T\.A\.|LSA|TAs|HT|DHT|AHT|AP|DSL|SLT|HOD|HOY|SBM)(?![\p{L}\p{N}]|\s?\d)/gu;
const PART_TA =
  /(?:^|[|•·,/;&.–—-]|\band\b|\b(?:primary|secondary|school|senior|proud|full[\s-]time|part[\s-]time|sen|send|eyfs|ks1|ks2|reception|nursery|infant|1:1)\b)\s?(?:ta|lsa)(?=\s?(?:$|[|•·,/;&.–—-]|and\b|by\sday|at\b|in\b|life))/g;
/** "Year 2 👩‍🏫", "| Y6 |": a class as a part of a bio. */
const CLASS_PART = new RegExp(
  String.raw`(?:^|[|•·,/;:]\s?)(?:(?:miss|mrs|mr|ms)\s[a-z'-]{2,20}\s)?(?:(?:teaching|wrangling|herding|corralling|looking\safter)\s)?(?:${YEAR_GROUP}|reception|ks[1-5]|eyfs)(?=\s?(?:$|[|•·,/;@.]|👩|👨|🧑|class\b|team\b|fun\b|at\b))(?!\s?(?:👩|👨|🧑)?\s?(?:mum|dad|parent))`,
  'gu',
);
const TEACHER_EMOJI = /(?:👩|👨|🧑)\p{Emoji_Modifier}?\u200d🏫/gu;
/** What makes a title in a profile somebody else's or a thing of the past. */
const NOT_NOW =
  /(?:\b(?:ex|former(?:ly)?|retired|recovering|lapsed|wife\sof\sa|husband\sof\sa|married\sto\sa|partner\sof\sa|son\sof\sa|daughter\sof\sa|child\sof\sa|mum\sof\sa|mum\sto\sa|dating\sa|not\sa|never\sa|used\sto\sbe\s(?:a|an)|was\s(?:a|an)|once\s(?:a|an)|(?:his|her|their)\s|failed|wannabe|would-?be|recruiting|recruit|for|supporting|helping|inspiring|training|trainer\sof|coach\sto|consultant\sfor|hypnosis\sfor|resources\sfor|is\sthe\sbest|is\sthe\sonly|is\sa\sgreat|is\sa|be\syour\sown)[\s-](?:\w{2,14}\s){0,2}$)/;
const NOT_NOW_AFTER =
  /^[\s,]{0,2}(?:\(?retired|\(?ret'?d|turned|no\smore|\(?until|'s\s(?:wife|husband|pet|son|daughter|kid)|recruitment|training\scollege|\d{4}\s?-\s?(?:19|20)\d\d|wife\b|husband\b|of\sthe\syear\s(?:award\s)?sponsor)/;

function* inProfile(passage: Passage, context: Context): Generator<Find> {
  const stated = 'A job in a school stands in your profile.';
  const keep = (hit: Hit): boolean => !NOT_NOW.test(passage.before(hit, 50)) && !NOT_NOW_AFTER.test(passage.after(hit, 24));
  const work = context.field === 'work' || context.field === 'headline' || context.field === 'category';
  for (const hit of schoolJobsIn(passage)) if (keep(hit)) yield { ...trimmed(hit), certainty: 'sure', why: stated };
  for (const hit of passage.matches(TEACHER_ALONE))
    if (keep(hit)) yield { ...hit, certainty: work ? 'sure' : 'likely', why: stated };
  CAPITAL_TA.lastIndex = 0;
  for (const match of passage.text.matchAll(CAPITAL_TA)) {
    const hit = { start: match.index, end: match.index + match[0].length, evidence: match[0] };
    if (!keep(hit) || (/^(?:HT|AP|SLT|HOD)$/.test(match[0]) && !work && context.schoolTalk < 2)) continue;
    yield { ...hit, certainty: 'likely', why: `“${match[0]}” is short for a job in a school.` };
  }
  for (const hit of passage.matches(PART_TA)) if (keep(hit)) yield { ...trimmed(hit), certainty: 'likely', why: stated };
  for (const hit of passage.matches(CLASS_PART))
    yield { ...trimmed(hit), certainty: 'likely', why: 'A class stands in your profile as yours.' };
  if (
    work &&
    /^\s?(?:teacher|principal|educator|deputy|invigilator|caretaker\s?[-–|,]\s?\w{2,20}\s(?:school|primary|academy))\s?$/.test(
      passage.folded,
    )
  ) {
    yield { start: 0, end: passage.text.length, evidence: passage.text, certainty: 'likely', why: stated };
  }
  if (work || isProse(context.field)) {
    for (const hit of passage.matches(AT_A_SCHOOL))
      if (keep(hit) && !passage.has('other trade', OTHER_TRADE))
        yield { ...trimmed(hit), certainty: 'likely', why: 'A school stands in your profile as where you work.' };
  }
  if (work) {
    for (const hit of schoolsNamedIn(passage))
      if (keep(hit) && !passage.has('other trade', OTHER_TRADE))
        yield {
          start: hit.start,
          end: hit.end,
          evidence: hit.evidence,
          certainty: 'likely',
          why: 'A school stands in your profile as where you work.',
        };
  }
  for (const hit of passage.matches(PRINCIPAL)) yield { ...trimmed(hit), certainty: 'likely', why: stated };
  for (const match of passage.text.matchAll(TEACHER_EMOJI)) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      evidence: match[0],
      certainty: 'possible',
      why: 'The picture sign of a teacher stands in your profile.',
    };
  }
}

const PRINCIPAL =
  /(?:^|[|•·,/;]\s?)(?:principal|head|deputy|director|ceo|chair)\s(?:at|of|,)\s(?:the\s)?(?:[\w'.-]{2,20}\s){1,4}(?:school|academy|primary|college|sixth\sform|academies|academy\strust|schools\strust|learning\strust|infants|juniors|secondary|high)/g;

/** "in a wee primary", "at a large comprehensive": the place makes it a school job, whatever the job. */
const AT_A_SCHOOL =
  /\b(?:work(?:s|ing)?\s)?(?:in|at|for)\s(?:a|an|the|my\slocal|local)\s(?:[\w'-]{1,14}\s){0,3}?(?:primary(?:\sschool)?|secondary(?:\sschool)?|infants?(?:\sschool)?|juniors?(?:\sschool)?|high\sschool|special\sschool|grammar(?:\sschool)?|comprehensive|comp|middle\sschool|prep\sschool|village\sschool|girls'?\sschool|boys'?\sschool|state\sschool|school|schools|pru|pupil\sreferral\sunit|academy|multi[\s-]academy\strust|academy\strust)(?![a-z])/g;
/** Those who deal with schools from outside. */
const OTHER_TRADE =
  /\b(?:recruit\w*|consultan\w{2,4}|supplier|sales|account\smanager|publisher|architect|photographer|driving|dance|language\sschool|business\sschool|law\sschool|film\sschool|art\sschool|ski\sschool|swim\sschool|drama\sschool|stage\sschool|parent|mum\sof|kids\sat|student\sat|studied|pupil\sat|went\sto|alumn\w{1,3})\b/;

/** Cuts separators and space off both ends. */
function trimmed(hit: Hit): Hit {
  const lead = /^[\s|•·,/;&.–—-]*/.exec(hit.evidence)?.[0].length ?? 0;
  const evidence = hit.evidence.slice(lead).trimEnd();
  return { start: hit.start + lead, end: hit.start + lead + evidence.length, evidence };
}

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (context.field !== undefined) {
    if (!OTHER_FIELDS.has(context.field)) yield* inProfile(passage, context);
    return;
  }
  if (context.item.kind === 'profile') yield* inProfile(passage, context);
  for (const { start, end, evidence, certainty } of ownJobIn(passage)) {
    yield { start, end, evidence, certainty, why: 'The words say that you work in a school.' };
  }
}

export const signal: TextSignal = { topic: 'profession-named', inPassage };

export const flags: Example[] = [
  'Just covered a Y10 science lesson, I teach French',
  { fields: { bio: 'ECT1 surviving on coffee' } },
  { fields: { bio: 'PE teacher, triathlete, Dad to Finn' } },
  { fields: { work: 'science technician, secondary school' } },
  { fields: { headline: 'PGCE Secondary Geography trainee' } },
  { fields: { bio: 'dinner lady extraordinaire, nan of 5' } },
  { fields: { bio: 'School governor, parish councillor, gardener' } },
  "I'm an NQT and I'm exhausted, does it get easier?",
  "I'm a dinner lady so my weekends are sacred",
  "teacher friends, how do you switch off in the holidays? I've done this job 8 years and still can't",
  'Proud to be a teaching assistant',
  { fields: { headline: "Headteacher, St Peter's RC Primary School, Stockport" } },
  { fields: { bio: 'Y6 teacher. opinions own, RT not endorsement' } },
  "First day of my teaching placement today and I've already been called mum",
  { fields: { headline: 'SEN Teaching Assistant | Makaton | ELSA' } },
  { fields: { bio: 'MFL teacher 🇫🇷🇪🇸 wine taster 🍷' } },
  { fields: { bio: 'maths teacher/ wannabe baker / cat servant' } },
  { fields: { bio: 'Teaching assistant, Slimming World, Corrie' } },
  "After 12 years in the classroom I'm finally going part time",
  'This primary school teacher is going to bed at 8pm and nobody can stop me',
  'I have been a caretaker in schools for 22 years and never seen anything like it',
  'Proud to be head of music at The Piggott School',
  "I've been a dinner lady since 1999 and I love it",
  "Term time only contract, that's why I stay as a cover supervisor",
  'Hoping to start my teacher training in September at Sheffield Hallam',
  'I do lunchtimes at the local infants, best job in the world',
  "After ten years of teaching I've finally learnt to say no",
  { fields: { bio: 'Mum, wife, TA, knackered' } },
  { fields: { bio: 'Assistant Head. Rants about Ofsted.' } },
  { fields: { bio: 'ECT2 in a primary school, slowly losing my voice' } },
  'Started my PGCE today, terrified',
];

export const allows: Example[] = [
  { fields: { bio: 'Yoga teacher in Brighton. Breathe.' } },
  { fields: { work: 'U11s football coach at Ditton Minors' } },
  { fields: { headline: 'Project manager at BT' } },
  { fields: { bio: 'Retired headteacher enjoying the allotment' } },
  { fields: { education: 'PGCE Primary, Canterbury Christ Church University', bio: 'coffee first' } },
  { fields: { bio: 'Zumba instructor | fitness coach' } },
  { fields: { headline: 'Senior Software Engineer, ex-Monzo' } },
  { fields: { bio: 'Sunday school teacher and worship leader' } },
  "My son's teacher is an absolute legend",
  'My yoga teacher is made of rubber',
  'My mum was a dinner lady for 30 years',
  "I teach piano on Saturdays if anyone's interested in starting",
  'Our driving teacher was about 90',
  'ta for all the birthday messages xx',
  'Gonna teach the dog to fetch the remote',
  'Teaching my daughter to ride her bike today',
  { fields: { headline: 'Head of Sales, EMEA' } },
  { fields: { bio: 'Fluent in sarcasm. Student of nothing.' } },
  { fields: { headline: 'Principal Engineer at Arup' } },
  { fields: { headline: 'Deputy Manager, Costa Coffee' } },
  { fields: { bio: 'Reading FC. Darts. Wife.' } },
  { fields: { headline: 'Business Manager, Ford dealership' } },
  "She's the best teacher my kids have ever had",
  'Teach me how to fold a fitted sheet',
  'The head of the council should resign',
  'Gonna be a teaching hospital next to the new estate',
  'as a nurse I see this every day',
  'Thinking about retraining, maybe teaching? Any advice?',
  'Why would anyone want to be a headteacher these days',
  'Head office have messed up again',
  'Teachers are heroes',
  { fields: { bio: 'Head of nothing. Dad of two.' } },
  { fields: { bio: "proud teacher's wife" } },
  { fields: { headline: 'Executive Assistant to the CEO' } },
  'The teacher in this film is terrifying',
  'Had my first guitar lesson, my teacher is very patient',
  "My wife has had 20 years in education and still can't spell necessary",
  'Teacher says Zak is a character. Cheers I think? Proud mum',
  "Parents evening for our Isla. Teacher says she's a chatterbox",
  "My husband is 25 years in education next month and I'm throwing him a party",
  'Teacher friends, happy last day! I am at my desk in insurance, jealous',
  'PGCE or Teach First? My niece is asking',
  'As the wife of a deputy head I can confirm he has not had a weekend since 2016',
];
