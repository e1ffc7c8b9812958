/** Where a text says that its writer works in a school: "as a teacher I", "started my new job as a TA", "I teach Year 4". */
import type { Certainty } from '../../topics';
import type { Hit, Passage } from '../passage';
import { Phrases } from '../phrases';
import { hasWord, wordList } from '../words';
import { PRIVATE_TEACHING, SUBJECT, schoolJobsIn } from './school-jobs';
import { FORM_CODE, STAGE, YEAR_GROUP } from './school-talk';

interface Note {
  readonly certainty: Certainty;
  /** the words may be said of somebody else: the words before decide */
  readonly anyone?: boolean;
}

/** A word or three between "a" and the job, none of which turns the sentence elsewhere. */
const ADJECTIVES = String.raw`(?:(?!(?:to|of|with|not|no|by|from|like|my|the|for|dating|seeing|marrying|meeting|married|friends|off|on|at|in|about|ex|former|retired|wannabe|failed|than|or|if|so|that|going|would|better)\s)[\w'&/-]{1,14}[\s-]{1,2}){0,3}?`;
const ARTICLE = String.raw`(?:(?:an?|the|their|your|our|one|another)\s)?`;
const ADVERBS = String.raw`(?:(?:also|only|just|still|now|currently|officially|actually|finally|literally|both|honestly|technically)\s){0,2}`;
/** Jobs by names that are short for them, or that others have too. */
const SHORT_NAME = String.raw`(?:teacher|t\.?a|lsa|educator|tutor\sin\sa\sschool|head(?=[,.!]|\s(?:i|we|for|in\sa)\b|$)|deputy(?=[,.!]|\s(?:i|we|for|in\sa)\b|$)|class\steacher|member\sof\s(?:school\sstaff|slt|the\sslt)|dinner\slady|lollipop\slady)`;
/** After a job: it is somebody else who is spoken of. */
const NOT_THE_JOB = String.raw`'s?\s(?:wife|husband|son|daughter|kid|pet)|\s(?:wife|husband|trainer\sfor|recruiter)|\w`;

const SLOTS = {
  jobs: 'teachers|tas|t\\.a\\.s|teaching assistants|headteachers|heads|school staff|school leaders|school support staff|sencos|support staff in schools|ects|nqts|primary teachers|secondary teachers|lsas|dinner ladies|educators|hltas|supply teachers|lunchtime supervisors',
  children: String.raw`(?:[a-z0-9-]{1,12}\s){0,2}?(?:${SUBJECT}|${YEAR_GROUP}|${STAGE}|${FORM_CODE}|primary|secondary|kids|children|infants|juniors|teenagers|teens|tiny\shumans|small\shumans|little\sones|(?:\d{1,2}|four|five|six|seven|eight|nine|ten|eleven)[\s-]year[\s-]olds|special\sneeds|sixth\sform|a[\s-]levels?|gcses?|full[\s-]?time|for\sa\sliving|in\s(?:a|an|the|my)\s(?:[\w-]{2,14}\s){0,3}(?:school|primary|secondary|academy|comp|comprehensive|nursery|pru|pupil\sreferral\sunit|infants|juniors|sixth\sform|college|state\ssector))`,
  place: String.raw`(?:a|an|the|my\slocal|our\slocal|two|several|various|inner[\s-]city|state|local)\s(?:(?!nursing|driving|dance|language|medical|business|law|art|film|drama|riding|ski|swim|surf|sunday)[\w'-]{1,16}\s){0,3}?(?:school|schools|primary|secondary|academy|infants|juniors|sixth\sform|comp|comprehensive|pru|pupil\sreferral\sunit|school\s(?:kitchen|office|canteen|library))`,
  years: String.raw`(?:\d{1,2}|a\sfew|a\scouple\sof|many|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)\+?\s(?:\w{2,9}\s)?(?:years?|yrs|months|decades)`,
  named: String.raw`(?:an?\s|the\s)?(?:[\w'.-]{1,16}\s){1,4}?(?:school|academy|primary|grammar|high|college|juniors|infants|comp)`,
  word: String.raw`(?:[a-z]{3,12}\s)`,
};

const PHRASES = new Phrases<Note>(SLOTS, [
  [
    `
    i {teach} <children>
    i (?:also|only|currently|now|still|just|actually|mainly|mostly) {teach} <children>
    i(?:'ve| have) {taught} <children>
    {working} (?:in|at) (?:a|the) (?:[\\w'-]+ ){0,2}(?:nursery class|school nursery|school|primary|secondary|academy|pru|reception class)(?= (?:means|is|has|for|as|and|you|so)|[.,!]|$)
    i (?:run|manage|cook in|clean|work in|look after) (?:the|a|our) {school} (?:kitchen|office|library|canteen|labs?|breakfast club|minibus|site|grounds)
    (?:i've been |been |i have been )(?:in|working in) {primary|secondary|early} (?:education|years|schools|teaching) (?:for|since|all|over)
    i (?:also |now |currently |only )?{work} (?:full time |part time )?(?:in|at|for) <place>
    i(?:'ve| have) {worked} (?:\\w{2,10} ){0,3}(?:in|at|for) <place>
    i(?:'m| am|'ve been| have been) (?:now )?{working} (?:in|at|for) <place>
    i {teach} at <named>
    {my} (?:\\w{2,9} )?(?:nqt|ect|rqt|pgce|scitt|ect1|ect2|teacher training|teaching|qts) (?:year|course|career|certificate|training|job|post|placement|degree|qualification|mentor)
    (?:passed|got|completed|finished|doing|done|started|starting|gained) my {hlta|nqt|ect|npqh|npqsl|npqml|npqlt}
    (?:doing|started|starting) my {pgce|scitt}
    {my} (?:\\w{2,9} )?(?:nqt|ect|rqt|teaching) interview
    {passed} (?:my )?(?:nqt|ect|pgce|qts|induction)(?: year)?
    (?:i'll be|i'm going to be|i will be|i'm|im) {teaching} <children>
    i {lead|head|run|manage} (?:the )?(?:maths|english|science|mfl|pe|history|geography|phonics|reading|send|pastoral|early years|ks1|ks2) (?:department|team|curriculum|provision|at our school|at my school)
    `,
    { certainty: 'sure' },
  ],
  [
    `
    {years} in (?:primary|secondary|early years|education|schools|the classroom)
    `,
    { certainty: 'sure', anyone: true },
  ],
  // qualified, which is not yet at work in a school
  [
    `
    (?:passed|got|completed|finished|done|gained) my {qts|pgce|scitt}(?! (?:essays?|assignments?|application|interview|dissertation|in (?:19|20)\\d\\d))
    `,
    { certainty: 'possible' },
  ],
  [
    `
    {as} (?:\\w{3,10} )?(?:<jobs>) (?:we|i|our|it's)
    we(?:'re| are) (?:both |all |just |only )?{teachers|tas|headteachers|sencos|teaching}(?= |[.,!]|$)
    {us|fellow} (?:\\w{3,10} )?(?:<jobs>)
    {we} (?:<jobs>)
    {leaving|leave|quit|quitting|love|loved|hate|loving|missed|starting|started|start|return|returning} teaching(?= (?:at|in|for|after|this|as|and|so|but|because|next|on|more|again|my|them|these)|[.,!]|$)
    {teaching} <years>
    {teaching} (?:for|since|over) <years>
    {years} (?:of |in )?(?:teaching|in the classroom|in education|at the chalk ?face)
    {teaching} since (?:19|20)\\d\\d
    {year|years} (?:of |as |in )?(?:a )?teach(?:ing|er)
    {job|role} (?:in|at) <place>
    (?:i'll be|i will be|will be|be|to be) {teaching} <children> (?:from|in|next|this) (?:september|sept|january|jan|easter|year|week|term)
    {teachers|tas|headteachers} like me
    this <word>?{teacher|ta|headteacher|senco|nqt|ect} (?:is|needs|has|deserves|wants|loves|will|can)
    from (?:a|one|your) <word><word>?{teacher|ta|headteacher|senco|dinner}
    {teacher|ta} (?:tired|mode|voice|brain|bladder|besties?|problems)
    i {teach}(?= (?:and|so|but|which|because)|[.,!?]|$)
    i {work} in (?:education|schools|early years|primary education|secondary education|the school (?:kitchen|office|library|canteen))
    (?:any|anyone|anybody) (?:other|else) (?:working )?{in} (?:a|an) (?:[\\w'-]+ ){0,2}(?:school|primary|secondary|academy|pru|nursery)(?: office| kitchen)?(?= [\\w]+ing| who| this| feel| out|[?,.!]|$)
    i {supply} teach
    i (?:do|cover|run|manage|work) (?:the )?{lunchtimes|lunchtime|dinners|breakfast|office|after-school|playtimes|reception} (?:club )?(?:at|in|for) <place>
    i (?:do|did|'ve done|am doing|'m doing|started) {supply}(?= |[.,!]|$)
    (?:now|and|to|i'd|i'll|always) {teach} <children>
    {hoping|about|excited|nervous|ready|due} to (?:start|begin) (?:my )?(?:teacher training|pgce|scitt|teaching|first teaching)
    my {teacher} training
    my {teaching} (?:career|degree|qualification|interview)
    {teaching} (?:is|was) (?:in my|my)(?= )
    `,
    { certainty: 'likely', anyone: true },
  ],
]);

/** "Teacher here.", "TA here:", "Headteacher here, and". */
const HERE = /^\s(?:here|speaking|of\s\d{1,2}\syears)\b/;
const OPENS = /(?:^|[.!?]\s)((?:[a-z]{4,12}\s){0,2})$/;
function* speaking(passage: Passage): Generator<OwnJob> {
  for (const job of jobsIn(passage)) {
    const here = HERE.exec(passage.after(job, 24))?.[0];
    // the start of what is looked at is no start of a sentence, except that of the whole passage
    const lead = job.start > 32 ? `-${passage.folded.slice(job.start - 32, job.start)}` : passage.folded.slice(0, job.start);
    const before = OPENS.exec(lead)?.[1];
    if (here === undefined || before === undefined) continue;
    const start = job.start - before.length;
    const end = job.end + here.length;
    yield { start, end, evidence: passage.text.slice(start, end), certainty: 'sure' };
  }
}

/** Hashtags that teachers use of themselves. */
const TEACHER_TAG =
  /#(?:teacher(?:s)?(?:of(?:instagram|insta|twitter|tiktok)|life|gram|problems|tired|mum|uk|style)|primaryteacher\w{0,6}|secondaryteacher|ukteacher|teachersfollowteachers|ta(?:life|ofinstagram)|nqt(?:life|chat|uk)?|ect(?:life|chat|uk|1|2)|pgce(?:life|student)?|eyfsteacher|ks[12]teacher|teach(?:ing)?life|iteach\w{0,10}|supplyteacher|sencolife|newteacher|traineeteacher|lovemyjob(?=[^#]{0,20}#teach)|proudteacher|proudheadteacher|proudhead)(?![a-z0-9])/g;

/** Before the phrase: it is a wish, a denial, long ago, or another person's job. */
const NOT_MINE =
  /\b(?:if\s(?:i|you)(?:'d|\shad)?(?:\s(?:was|were|become|became))?|wish\si|never|not|wasn't|isn't|aren't|don't|doesn't|didn't|can't\simagine|glad|want(?:ed|s)?\sto\sbe|dream(?:t|ed|s)?\s(?:of|about)|think(?:ing)?\s(?:of|about)|consider(?:ing|ed)?|could(?:'ve|\shave)?\s(?:been)?|should(?:'ve|\shave)\sbeen|would(?:n't)?|i'd|used\sto\s(?:be|work)|i\swas|back\swhen|he|she|they|who|whose|mum|mam|dad|sister|brother|wife|husband|hubby|partner|friend|mate|daughter|son|nan|grandad|cousin|neighbour|aunt\w{0,3}|uncle|boyfriend|girlfriend|fiancee?|someone|anyone|anybody|somebody|people|folk|her|his|him|them|their|he's|she's|they're|who's|you|your|you're|good\sas|bad\sas|same\sas|such\sas|known\sas|same)\b[^.!?;]{0,28}$/;
const PAST_AFTER =
  /^[^.!?]{0,24}\b(?:years\sago|when\si\swas|in\sthe\s(?:19)?[6-9]0s|before\si\s(?:left|retired|quit)|until\si\s(?:left|retired|quit)|in\sanother\slife)\b/;

const SHORT = new RegExp(
  String.raw`(?<![a-z0-9#@'-])(?:${SHORT_NAME}(?!${NOT_THE_JOB})|supply\steaching|headteachers|teachers|tas|teaching\sassistants|sencos|nqts|ects)(?![a-z0-9])`,
  'g',
);
const SOMEBODY_ELSE = new RegExp(`^(?:${NOT_THE_JOB})`);
/** Every job in a school, by its title or by a shorter name, wherever it stands: in order, none overlapping another. */
const jobsIn = (passage: Passage): readonly Hit[] =>
  passage.remember('jobs', () => {
    const { folded } = passage;
    const titles = schoolJobsIn(passage).filter(
      ({ start, end }) => folded.charAt(start - 1) !== "'" && !SOMEBODY_ELSE.test(folded.slice(end, end + 24)),
    );
    const jobs: Hit[] = [];
    for (const job of [...titles, ...passage.matches(SHORT)].sort((a, b) => a.start - b.start))
      if (job.start >= (jobs.at(-1)?.end ?? 0)) jobs.push(job);
    return jobs;
  });
const SOMEBODYS =
  /(?:\b(?:the|my|our|his|her|their|your|every|each|any|some|that|those|these|which|whose|good|great|best|old|no|new|former|ex|all|most|many|for|like|son's|daughter's|'s|about|from|to|by|with|than|of|and|or|between|against|more|becoming)\s(?:[\w'&/-]{1,14}\s){0,2}|['’]s\s(?:[\w'-]{1,14}\s)?|-)$/;
const PLURAL_SELF = /\b(?:(?:fellow|other)\s(?:[\w'&/-]{1,14}\s){0,2}|(?:us|we)\s(?:poor\s|primary\s|secondary\s|school\s)?)$/;
const CLAUSE_START =
  /(?:^\s?|[.!?,:;(–—|]\s?|\b(?:hi\sall|hi\severyone|hello|morning|evening|hey)\s|[^ -~]\s?)(?:(?:just|only|still|newly|fully|very|one|your\saverage|your\stypical|another|burnt\sout|knackered|tired|exhausted|proud|happy|grumpy|hungry|broke|skint|qualified|experienced|secondary|primary|full-time|part-time|overworked|stressed|fellow)\s){0,4}$/;
/** After a job without an article: a headline or a matter of policy rather than a person. */
const NEWS_AFTER =
  /^'?s?\s(?:friends?|mates?|pals?|people|peeps|folk)\b|^'?s?\s(?:(?:just\s|has\s|even\s|also\s)?(?:says?|said|tells|told|asks|asked|reckons?|reckoned|thinks|thought|wants|wanted|emailed|rang|called|messaged)\s(?!i\b|me\b)(?=\w)|in\s(?:doing|today|to)|caught|jailed|sacked|banned|arrested|struck|suspended|accused|charged|found|dies|died|wins|won|who|shortages?|strikes?|recruitment|retention|crisis|unions?|training\sday|pay\saward|pay\sdeal|vacancies|vacancy|needed|wanted|required|numbers|workload\s(?:survey|report)|of\sthe\syear|appreciation|day\b|resources?|gifts?|presents?|planner|voice\s(?:from|in)|conference)/;
const FIRST = /\b(?:i|i'm|im|i've|ive|i'd|i'll|me|my|we|us|myself)\b/;
const VACANT = /\b(?:vacanc(?:y|ies)|hiring|recruiting|wanted|looking\sfor|seeking|to\sappoint|apply|required)\b/;
const SEEN =
  /\b(?:hir\w{2,4}|need\w{0,2}|recruit\w{0,3}|know|met|saw|seen|had|have|got|ask\w{0,3}|love|want\w{0,2}|see|called|thinks?|told|find|found|we|us)\b[^.]{0,20}$/;
const KNOWING =
  /\b(?:you're|youre|you\sare|of\sbeing|about\sbeing|hazards?\sof\sbeing|part\sof\sbeing|thing\sabout\sbeing|life\sof|day\sin\sthe\slife\sof)\s(?:a|an)\s(?:[\w'-]{2,12}\s){0,2}$/;

/** A job that is named without saying whose it is: the words around it decide. */
function* loose(passage: Passage): Generator<OwnJob> {
  for (const hit of jobsIn(passage)) {
    const before = passage.folded.slice(Math.max(passage.sentenceAt(hit.start).start, hit.start - 60), hit.start);
    if (/^(?:teacher|educator)/.test(passage.folded.slice(hit.start, hit.end)) && TRADE_BEFORE.test(before)) continue;
    const after = passage.after(hit, 40);
    if (passage.isQuoted(hit) || NEWS_AFTER.test(after) || /^'?s?\s(?:wife|husband|mum|dad|son|daughter)\b/.test(after)) continue;
    const start = hit.start;
    const own = { start, end: hit.end, evidence: hit.evidence };
    if (/(?:teachers|assistants|tas|heads|sencos|nqts|ects)$/.test(hit.evidence.toLowerCase())) {
      if (PLURAL_SELF.test(before) && !/\b(?:the|my|our|some|all\sthe)\s(?:other)\s/.test(before))
        yield { ...own, certainty: 'possible' };
      continue;
    }
    if (KNOWING.test(before)) {
      yield { ...own, certainty: 'possible' };
      continue;
    }
    if (
      /^\shere\b/.test(after) ||
      (/\bthis\s(?:[\w'-]{2,14}\s){0,2}$/.test(before) && /^\s(?:is|needs|has|will|wants|loves|can|deserves)\b/.test(after))
    ) {
      yield { ...own, certainty: 'likely' };
      continue;
    }
    // "PGCE or Teach First?"
    if (/^(?:pgce|scitt|qts)$/i.test(hit.evidence) && passage.sentenceText(start).includes('?')) continue;
    // "ta" is thanks, and a vacancy is nobody's job yet
    if (/^[tT]a$/.test(hit.evidence) || passage.has('vacant', VACANT)) continue;
    if (CLAUSE_START.test(before) && !/^\s(?:and|or|&)\s\w+s\b/.test(after)) {
      // a bare "TA" or "teacher" between commas may be a list of others
      if (/,\s?$/.test(before) && !FIRST.test(passage.sentenceText(start))) continue;
      yield { ...own, certainty: 'likely' };
      continue;
    }
    if (SOMEBODYS.test(before) || NOT_MINE.test(before)) continue;
    if (/\b(?:a|an)\s(?:[\w'&/-]{1,14}\s){0,2}$/.test(before) && FIRST.test(before) && !SEEN.test(before))
      yield { ...own, certainty: 'possible' };
  }
}

/** Words that are or end a job's name. */
const JOB_NAMES = wordList(
  `
  teacher teachers teacher's ta tas t lsa lsas hlta hltas elsa senco sencos sendco sendcos head heads headteacher headteachers headmaster headmistress deputy depute principal nqt
  nqts ect ects ect1 ect2 rqt pgce qts scitt npqh npqsl npqml npqlt dinner midday mdsa supervisor supervisors caretaker governor educator librarian technician invigilator bursar
  schoolteacher mentor athro athrawes dsl practitioner assistant assistants cook lead leader officer manager secretary receptionist nurse school schools coordinator coach
  trainee leaders lady ladies member teaching
`.replace(/'/g, ''),
);
const namesJob = (passage: Passage): boolean => hasWord(passage, JOB_NAMES);

/** Words without which no job in a school is named. */
const JOB_WORDS = wordList(
  `
  teach teaches teaching teacher teachers teacher's taught ta tas t lsa lsas hlta hltas elsa senco sencos sendco sendcos head heads headteacher headteachers headmaster
  headmistress deputy depute principal nqt nqts ect ects ect1 ect2 rqt pgce qts scitt npqh npqsl npqml npqlt dinner midday mdsa lunchtime lunchtimes supervisor caretaker
  governor educator tutor librarian technician invigilator bursar school schools schoolteacher primary secondary academy nursery education classroom supply pastoral mentor
  athro athrawes early eyfs dsl sbm practitioner assistant cook
`.replace(/'/g, ''),
);

/** Whether a job in a school may be named at all. */
export const mayNameJob = (passage: Passage): boolean => hasWord(passage, JOB_WORDS);

/** Right before a job: it is the writer's. */
const MINE_BEFORE = new RegExp(
  String.raw`\b(?:i'?m|i\sam|i'?ll\sbe|i\swill\sbe|i(?:'?ve|\shave)?\sbeen|been(?=\san?\s)|i'?m\s(?:going\sto|gonna|about\sto|soon\sto)\sbe|i\swork\sas|officially|proud\sto\s(?:be|have\sbecome|call\smyself)|speaking\sas|my\s(?:new\s)?(?:job|role|work|post|career|years|time|first\syear|first\sweek|first\sday|life)\sas|(?:i'?m|i\sam|currently|now)\straining\s(?:to\sbe|as|to\sbecome))\s${ADVERBS}${ARTICLE}${ADJECTIVES}$`,
);
/** Right before a job: it is the writer's unless the words before that say otherwise. */
const PERHAPS_MINE_BEFORE = new RegExp(
  String.raw`\b(?:as|being|become|becoming|became|life\s(?:of|as)|(?:got|landed|accepted|secured|offered|given|starting|started|start|appointed|promoted)(?=\s(?:a|an|the|my|to|new|first|as|of|me|full|part|permanent|dream)\s)(?:\s(?:a|an|the|my|me|to|new|first|dream|permanent|perm|full|part|time|job|role|post|position|promotion|as|of)){1,7}|(?:job|role|post|position)\s(?:as|of)|qualified\s(?:as|to\sbe)|(?:retraining|retrained|trained|train|training)\s(?:as|to\sbe|to\sbecome))\s${ARTICLE}${ADJECTIVES}$`,
);
const TRADE_BEFORE = new RegExp(String.raw`\b${PRIVATE_TEACHING}[\s-](?:[a-z]{2,12}\s)?$`);

/** Jobs that the words right before them make the writer's own. */
function* framed(passage: Passage): Generator<OwnJob> {
  for (const hit of jobsIn(passage)) {
    const from = Math.max(0, hit.start - 80);
    const before = passage.folded.slice(from, hit.start);
    if (passage.isQuoted(hit) || PAST_AFTER.test(passage.after(hit))) continue;
    if (/^(?:teacher|educator|teachers)/.test(passage.folded.slice(hit.start, hit.end)) && TRADE_BEFORE.test(before)) continue;
    const sure = MINE_BEFORE.exec(before);
    const frame = sure ?? PERHAPS_MINE_BEFORE.exec(before);
    if (!frame) continue;
    const start = from + frame.index;
    if (isDenied(passage, start, sure === null)) continue;
    yield { start, end: hit.end, evidence: passage.text.slice(start, hit.end), certainty: sure ? 'sure' : 'likely' };
  }
}

/** Whether the words before a phrase say that it is not so, or of somebody else. */
function isDenied(passage: Passage, start: number, anyone: boolean): boolean {
  const span = { start, end: start };
  if (!NOT_MINE.test(passage.before(span, anyone ? 60 : 12))) return false;
  const said =
    anyone &&
    /\bi(?:'m|'ve)?\s(?:\w{2,10}\s){0,2}$/.test(passage.before(span, 14)) &&
    !/\b(?:if|wish|was)\b/.test(passage.before(span, 24));
  return !said;
}

export interface OwnJob extends Hit {
  readonly certainty: Certainty;
}

/** Every such place in a passage, in order. */
export function ownJobIn(passage: Passage): OwnJob[] {
  return passage.remember('own-job', () => {
    const found: OwnJob[] = [];
    if (!mayNameJob(passage) && !passage.folded.includes('#')) return found;
    for (const hit of PHRASES.in(passage)) {
      const { start, end, evidence, note } = hit;
      if (passage.isQuoted(hit) || PAST_AFTER.test(passage.after(hit)) || isDenied(passage, start, note.anyone === true))
        continue;
      found.push({ start, end, evidence, certainty: note.certainty });
    }
    if (namesJob(passage)) {
      found.push(...framed(passage));
      if (found.length === 0) found.push(...loose(passage));
    }
    found.push(...speaking(passage));
    for (const { start, end, evidence } of passage.matches(TEACHER_TAG))
      found.push({ start, end, evidence, certainty: 'likely' });
    return found;
  });
}
