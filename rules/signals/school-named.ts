import type { Example, TextSignal } from '../signal';
import { type Context, type Find, linesBeside } from '../text/context';
import type { Passage } from '../text/passage';
import { perspectiveOf, perspectiveOfItem } from '../text/people/perspective';
import { saintsIn, schoolsNamedIn, workplacesIn } from '../text/school/any-school';
import { ownJobIn } from '../text/school/own-job';
import { ownSchoolIn, says, WORK_AFTER, WORK_BEFORE, WORK_FIELDS } from '../text/school/own-school-named';
import { schoolJobsIn } from '../text/school/school-jobs';
import { schoolTalkIn } from '../text/school/school-talk';
import { standsIn } from '../text/stands';
import { sentenceAround } from '../text/weigh';

/** Profile fields that tell of schooldays or of other things than work. */
const OTHER_FIELDS = new Set([
  'education',
  'birthday',
  'relationship',
  'family',
  'languages',
  'born',
  'interests',
  'audience',
  'hometown',
]);
/** The name is somebody's past, opponent, choice or news. */
const NOT_WORK =
  /\b(?:went\sto|attend(?:ed|s|ing)?|pupils?\sat|student\sat|was\sat|studied\sat|educated\sat|graduated|alumn\w{1,3}|old\s(?:boys|girls)\sof|vs?|versus|against|lost\s(?:\d[\d-]{0,4}\s)?to|beat|beaten\sby|outside|looking\sat|catchment|got\sinto|getting\sinto|places?\sat|appl(?:ied|y|ying)\s(?:for\s\w{2,8}\s)?(?:to|for|at)|offer\sfrom|met\s(?:my|the|your)\s\w{2,10}\sat|fixture|visitors\sfrom|article\son|closure\sof|headteacher\sof|parents\sat|incident\sat|fire\sat|police\sat|near|behind|opposite|next\sto|voting\sat|polling\sstation\sat|car\sboot\sat|hall\sat|classes\sat|class\sof\s\d{4}|school\s(?:friends?|mates?)\sfrom)\s(?:[a-z0-9'-]{1,12}\s){0,2}$/;
/** "The head at Brookfield Academy was": somebody else works there. */
const OTHERS_WORK =
  /(?<!\b(?:i'm|i\sam|im|as|be|being|become|became|job|role|post|for)\s)\b(?:the|a|an|their|his|her|some|that|another)\s(?:[a-z]{2,10}\s){0,2}(?:head|headteacher|headmaster|headmistress|deputy|governor|governors|caretaker|cook|teacher|ta|boss|principal|chair|senco)\s(?:at|of|in|from)\s(?:the\s)?$/;
/** "We are so lucky at ...", "our families here at ...". */
const OUR_PLACE = /\b(?:at|@|here\sat)\s(?:the\s)?$/;
const STRANGER =
  /\b(?:any\s?one\s(?:know|heard|else|got|recommend)|any\sgood|what(?:'s|\sis)\s.{0,30}\slike|choosing\s(?:a|between)|apparently|primary\sschools\sfor|good\sschool|rated\soutstanding|police|arrested|stabb(?:ed|ing)|bbc|news)\b/;

/** Talk of a school as those outside see it: a choice, a memory, somebody else's. */
const ELSEWHERE =
  /\?\s?$|\b(?:remember|reunion|ex|former|used\sto\sgo|vote|my\s(?:son|daughter|lad|niece|nephew|grandson|granddaughter|mate|friend|sister|brother|cousin|neighbour)'?s?|our\s(?:two|eldest|youngest)|any\s?one's|the\sold|knocked\sdown|came\sdown|apprentice|fc|u\d{1,2}s?|signed\sfor|class\sof|sponsor\w{0,5}|exhibition|ballet|opera|orchestra|show\stonight|radio|film|on\stelly)\b/;

/** "Basil in Nursery", "Blake & Junior" */
const PUPIL_IN = /\sin\s|^\p{L}+\s&\s\p{L}+$/u;

const INITIALS = /(?<![\p{L}\p{N}#@])[A-Z][A-Z0-9&.]{1,7}(?![\p{L}\p{N}])/gu;
/** What is tied to a core in a hashtag or handle so that it means the school. */
const SCHOOL_IN_TAG =
  /(?:sch|school|sixth|primary|pri(?![a-z])|juniors?|jnr|infants?|academy|acad|team|weare|proud|staff|class|year\d|y\d|ks\d|reception|nursery|teacher|maths|english|science|pe$|pta|head|mrs?[a-z]|miss|family|college|high|official|life)/;

/** So short a name is in many other words ("#park" in "#parkrun"), UTF-16 code units. */
const SHORT_RUN = 5;

/** Whether a tag names the school: a short name has to be all of it, or stand beside a word for a school. */
const holds = (tag: string, run: string): boolean =>
  run.length >= SHORT_RUN
    ? tag.includes(run)
    : tag === run || ((tag.startsWith(run) || tag.endsWith(run)) && SCHOOL_IN_TAG.test(tag.replace(run, ' ').trim()));

function* ownSchool(passage: Passage, context: Context): Generator<Find> {
  const { runs, coreRuns, domains, initials } = context.school;
  yield* ownSchoolIn(passage, context);
  if (initials.size > 0) {
    for (const match of passage.text.matchAll(INITIALS)) {
      const letters = match[0].replace(/[.&]/g, '').toLowerCase();
      if (!initials.has(letters)) continue;
      const hit = { start: match.index, end: match.index + match[0].length, evidence: match[0] };
      yield says(hit, letters.length >= 4 ? 'sure' : 'likely', 'These are the initials of your school.');
    }
  }
  if (runs.length + coreRuns.length + domains.length + initials.size === 0) return;
  for (const token of passage.tokens) {
    if (token.kind === 'hashtag' || token.kind === 'handle') {
      const tag = token.key.slice(1).replace(/[^\p{L}\p{N}]/gu, '');
      const hit = { start: token.start, end: token.end, evidence: token.text };
      if (
        runs.some((run) => holds(tag, run)) ||
        [...initials].some((letters) => letters.length >= 4 && (tag.startsWith(letters) || tag.endsWith(letters)))
      )
        yield says(hit, 'sure', 'Your school’s name is in it.');
      else {
        const run = coreRuns.find((name) => tag.includes(name));
        if (run === undefined) continue;
        if (SCHOOL_IN_TAG.test(tag.replace(run, ' ').trim()) || (tag === run && context.schoolTalk >= 2))
          yield says(hit, 'likely', 'The name your school goes by is in it.');
        else if (tag === run && (context.schoolTalk === 1 || passage.has('staff', /\bstaff\b/)))
          yield says(hit, 'possible', 'The name your school goes by is in it.');
      }
    } else if (token.kind === 'email' || token.kind === 'url') {
      if (
        domains.some(
          (domain) => token.key.includes(`@${domain}`) || token.key.includes(`.${domain}`) || token.key.includes(`/${domain}`),
        )
      ) {
        yield says(
          { start: token.start, end: token.end, evidence: token.text },
          'sure',
          'This address is at your school’s domain.',
        );
      }
    }
  }
  for (const domain of domains) {
    const at = passage.folded.indexOf(domain);
    if (at !== -1)
      yield says(
        { start: at, end: at + domain.length, evidence: passage.text.slice(at, at + domain.length) },
        'sure',
        'This is your school’s domain.',
      );
  }
}

const SCH_UK =
  /(?<![a-z0-9])(?:[a-z0-9._%+-]{1,40}@|https?:\/\/|www\.)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30}){0,2}\.sch\.uk(?![a-z0-9])/g;
const SCHOOL_TAG =
  /#(?:[a-z]{4,24}(?:primary|academy|school|juniors|infants|highschool|grammar|ceprimary|sch|sixthform|nursery))(?![a-z0-9_])/g;
const COMMON_TAG =
  /^#(?:back2?to|high|primary|old|my|i?love|new|secondary|night|summer|big|lovemy|our|happy|forest|special|home|first|best|driving|public|private|free|middle|future|proud|after|lovethis|great|outstanding|welsh|inner|catholic|uk|boarding|sunday|film|art|drama|dance|ballet|backto|lastdayof|firstdayof|endof|startof|thank|teach|at|village|small|church|state|good)\w{0,8}(?:school|primary|academy|juniors|nursery|sch)$/;

/** A job in a list of jobs that has come to an end: "Sept 2015 - Jul 2020". */
const ENDED = /\b(?:19|20)\d\d\s?(?:-|–|—|to)\s?(?:[a-z]{3,9}\.?\s)?(?:19|20)\d\d\b/;
/** A job of former years. */
const ONCE = /\b(?:former|formerly|ex|retired)\b|\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d/;

function* anySchool(passage: Passage, context: Context): Generator<Find> {
  const { field } = context;
  for (const hit of passage.folded.includes('.sch.uk') ? passage.matches(SCH_UK) : []) {
    if (perspectiveOf(sentenceAround(passage, hit)).ownChild) continue;
    yield says(hit, field === undefined ? 'likely' : 'sure', 'This address belongs to a school.');
  }
  for (const hit of passage.matches(SCHOOL_TAG)) {
    if (
      COMMON_TAG.test(hit.evidence.toLowerCase()) ||
      (field === undefined && context.schoolTalk < 2) ||
      perspectiveOfItem(context).ownChild
    )
      continue;
    yield says(hit, 'likely', 'The hashtag names a school, next to words about school.');
  }
  for (const hit of workplacesIn(passage)) {
    if (!perspectiveOf(sentenceAround(passage, hit)).ownChild) yield says(hit, 'likely', 'A place is named where you teach.');
  }
  const named = schoolsNamedIn(passage);
  const hits = named.length > 0 ? named : saintsIn(passage);
  for (const hit of hits) {
    const before = passage.before(hit, 70);
    const sentence = sentenceAround(passage, hit);
    const saint = named.length === 0;
    if (NOT_WORK.test(before)) continue;
    if (field === 'name' && /^[\p{L}'-]+\s(?:academy|school|college)$/u.test(passage.folded)) continue;
    if (
      field !== undefined &&
      (WORK_FIELDS.has(field) || field === 'name') &&
      (!saint || ownJobIn(passage).length > 0 || field === 'work')
    ) {
      if (!passage.has('worked there once', ONCE) && !ENDED.test(linesBeside(context).get(passage)?.below ?? ''))
        yield says(hit, 'likely', 'A school stands in your profile as where you work.');
      continue;
    }
    const { ownChild, schooldays, news } = perspectiveOf(sentence);
    if (ownChild || schooldays || standsIn(STRANGER, sentence)) continue;
    const worked = (WORK_BEFORE.test(before) && !OTHERS_WORK.test(before)) || WORK_AFTER.test(passage.after(hit));
    const jobHere =
      ownJobIn(passage).length > 0 || (field !== undefined && context.schoolTalk >= 2 && schoolJobsIn(passage).length > 0);
    if (worked && (!saint || jobHere || schoolTalkIn(sentence) >= 2))
      yield says(hit, 'likely', 'A school is named as the place where you work.');
    else if (!saint && !news && schoolTalkIn(sentence) === 3 && /\b(?:at|@|of|here)\s(?:the\s)?$/.test(before))
      yield says(hit, 'likely', 'A school is named next to your own class.');
    else if (!saint && !news && OUR_PLACE.test(before) && /\b(?:we|our|us|my\scolleagues|my\steam)\b/.test(sentence))
      yield says(hit, 'likely', 'A school is named as yours.');
    else if (!saint && jobHere) yield says(hit, 'likely', 'A school is named next to your job.');
    // those who work in schools mostly name their own; where the settings say which that is, nobody need guess
    else if (
      context.settings.schoolNames.length === 0 &&
      !saint &&
      !news &&
      !standsIn(ELSEWHERE, sentence) &&
      !PUPIL_IN.test(hit.evidence)
    )
      yield says(hit, 'possible', 'A school is named; it may be yours.');
  }
}

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (context.field !== undefined && OTHER_FIELDS.has(context.field)) return;
  yield* ownSchool(passage, context);
  yield* anySchool(passage, context);
}

export const signal: TextSignal = { topic: 'school-named', inPassage };

export const flags: Example[] = [
  { fields: { work: "Teacher\nThe King's School\nSept 2020 - Present · 6 yrs" } },
  { text: 'what a sports day #Park', settings: { schoolNames: ['Park Primary'], schoolAliases: ['#Park'] } },
  { text: 'what a sports day #parkschool', settings: { schoolNames: ['Park Primary'], schoolAliases: ['#Park'] } },
  { fields: { headline: 'Class Teacher at Oak Hill Primary' } },
  {
    text: 'Great open evening at Aylesford tonight, thanks to all the staff and kids',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  {
    fields: { headline: 'Teacher of English at Aylesford School & Sixth Form' },
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  {
    text: '@AylesfordSch what a day!',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  {
    text: "Aylesford's sports day was a washout today",
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  { text: 'So lucky to work at St. Mary’s', settings: { schoolNames: ["St Mary's C of E Primary School"] } },
  { text: '#StMarysCEPrimary #proud', settings: { schoolNames: ["St Mary's C of E Primary School"] } },
  { fields: { work: 'Brookside Infant School and Nursery' } },
  "New job! I'll be the Y5 teacher at Riverside Primary from September",
  "First day at my new school, Holmewood High, and I'm shattered",
  'I teach at Kingsdown High School in Warrington',
  'We at Oakfield Primary are delighted to announce our new headteacher',
  { fields: { name: 'Coppice Juniors Official' } },
  {
    text: 'So who else at Aylesford School is doing the Macmillan walk?',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  {
    text: 'Congratulations #AylesfordSixthForm on a stunning set of results',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  {
    text: "Nine years at St Mary's and still getting lost in the juniors corridor",
    settings: { schoolNames: ["St Mary's C of E Primary School"] },
  },
  { fields: { headline: 'Assistant Headteacher at Longfield Academy | SSAT' } },
  { fields: { work: "St Wilfrid's Catholic High School" } },
  'The staff at Whitmore High pulled off an amazing prom last night',
  'What an incredible day with our Year 3s here at Hillview Primary!',
  { fields: { name: 'Longfield Academy Science Department' } },
  "Ladywood Primary, you've been the best first school a teacher could ask for",
  { fields: { intro: 'Works at St Ambrose Barlow RC High School' } },
  {
    text: 'Collected my new @aylesfordsch lanyard',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  { fields: { work: 'Tapton School, Sheffield' } },
  'Our Y6s at Lydgate Juniors raised £300 for Shelter',
  'Network Manager | Ashgrove Schools Partnership | have you tried turning it off',
  'back at Burnside PS after mat leave and my peg is still there',
  'Bore da! Mabolgampau heddiw in Ysgol Bro Tawel and it is raining',
  'Thrilled that Brantwick Primary has been shortlisted for an award',
  "I'm the new head at Brookfield Academy",
  { text: 'Back to Hillmead tomorrow, cba', settings: { schoolNames: ['Hillmead Primary School'], schoolAliases: ['Hillmead'] } },
  {
    text: 'Left Hillmead last summer, best decision ever',
    settings: { schoolNames: ['Hillmead Primary School'], schoolAliases: ['Hillmead'] },
  },
  { text: 'I miss Hillmead already', settings: { schoolNames: ['Hillmead Primary School'], schoolAliases: ['Hillmead'] } },
  { text: 'hillmead was mad today lol', settings: { schoolNames: ['Hillmead Primary School'], schoolAliases: ['Hillmead'] } },
];

export const allows: Example[] = [
  { fields: { work: "Teacher\nThe King's School\nSept 2015 - Jul 2020 · 4 yrs 11 mos" } },
  {
    text: 'Did the 5k this morning #parkrun #southparkrewatch',
    settings: { schoolNames: ['Park Primary'], schoolAliases: ['#Park'] },
  },
  { text: 'beach day #sun #teamsun', settings: { schoolNames: ['Sandhills Primary'], schoolAliases: ['##', '#🏫'] } },
  {
    text: 'Lovely walk round Aylesford village and a pint at the Chequers',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  {
    text: 'Aylesford Priory is a beautiful spot for a picnic',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  {
    text: 'Aylesford Bulls won again!! Great rugby',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  { text: "St Mary's church bells have kept me up since 7", settings: { schoolNames: ["St Mary's C of E Primary School"] } },
  { text: "Mum's in St Mary's Hospital again, fingers crossed", settings: { schoolNames: ["St Mary's C of E Primary School"] } },
  { fields: { education: "St Joseph's Catholic High School", work: 'Plumber' } },
  'I went to Oakfield Academy, class of 2004, anyone else?',
  "Lost to St Peter's at netball, 12-3",
  'Tate & Lyle Academy sponsorship is a joke',
  'Academy Sports store is closing down',
  'Got my ticket for the O2 Academy Brixton!',
  "Police outside Hillcrest Academy this afternoon, anyone know what's going on?",
  'Old boys of Harrow School running the country again',
  'Grange Hill was better than Byker Grove fight me',
  {
    text: 'The A20 through Aylesford is closed again',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  {
    text: 'Aylesford Newsprint site is being flattened',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  {
    text: 'Moving to Aylesford next month, any dentists taking on?',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  { text: "Carols at St Mary's church at 6 on Sunday", settings: { schoolNames: ["St Mary's C of E Primary School"] } },
  { text: "St Mary's Bay was freezing", settings: { schoolNames: ["St Mary's C of E Primary School"] } },
  'My two go to Moorside Primary and we love it',
  'Everyone thinking of the families at Southport tonight',
  'Loved the School of Rock musical in the West End',
  'Basil in Nursery calls me Mrs Cheese',
  'Is Kingswood Infants any good? Moving from Stoke in March',
  'Anthony sat his maths in the KS4 PRU',
  'The Kings Fund and the National Trust both wrote to me today, the Harbour Trust did not',
  'London College of Fashion show tonight',
  'Ashdown Forest is gorgeous in the frost',
  'Royal Academy summer exhibition is worth a go',
  'Bloke from Eton running the country, shock',
  'Ladywood Primary closed due to flood, says BBC Midlands',
  'We got into Deanery High!! Our girl is so chuffed',
  'Saw Rick Astley at the Academy last night',
  {
    text: 'Aylesford crematorium at 2 for Uncle Ron',
    settings: {
      schoolNames: ['Aylesford School and Sixth Form College'],
      schoolAliases: ['ASSFC'],
      schoolEmailDomains: ['aylesford.kent.sch.uk'],
    },
  },
  { text: "Midnight mass at St Mary's tonight", settings: { schoolNames: ["St Mary's C of E Primary School"] } },
  'Tapton School is looking for swim volunteers apparently',
  'Wednesday beat Notre Dame High School in the schools cup in 1987, I was there',
  {
    text: 'The head at Brookfield Academy was fiddling the SATs papers for years',
    settings: { schoolNames: ['Hillmead Primary School'], schoolAliases: ['Hillmead'] },
  },
  {
    text: 'Back to Hillmead for Sunday lunch with mum',
    settings: { schoolNames: ['Hillmead Primary School'], schoolAliases: ['Hillmead'] },
  },
  {
    text: 'Left Hillmead at 6 and home by 9, roads were clear',
    settings: { schoolNames: ['Hillmead Primary School'], schoolAliases: ['Hillmead'] },
  },
  {
    text: 'Miss Hillmead does a lovely wedding cake',
    settings: { schoolNames: ['Hillmead Primary School'], schoolAliases: ['Hillmead'] },
  },
  { text: 'off to hillmead on the bus', settings: { schoolNames: ['Hillmead Primary School'], schoolAliases: ['Hillmead'] } },
];
