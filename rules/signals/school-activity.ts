import { HAPPENINGS } from '../text/lexicon/school-events';
import type { Hit, Passage } from '../text/passage';
import { type Perspective, perspectiveOf, perspectiveOfItem } from '../text/perspective';
import { SCHOOL_EVENT, STAFF_EVENT } from '../text/school-life';
import { FORM_CODE, schoolTalkOf, YEAR_GROUP } from '../text/school-talk';
import type { Context, Example, Find, TextSignal } from './signal';

const HAPPENING = new RegExp(String.raw`(?<![a-z0-9-])(?:${HAPPENINGS})(?![a-z0-9])`, 'g');

/** The writer's classes, or children at the writer's place of work. */
const CLASS = new RegExp(
  [
    String.raw`\b(?:my|our)\s(?:[a-z-]{2,12}\s){0,2}(?:class|classes|classroom|form|tutor\sgroup|tutees?|set|pupils|students|infants|juniors|learners|sixth\sformers|key\schildren|reception|nursery|cohort|${YEAR_GROUP}|${FORM_CODE}|(?:kids|lot|children|ones|lads|girls|boys|team|choir)\s(?:at|from|in)\s(?:school|work|my))(?![a-z0-9])`,
    String.raw`\b(?:(?:with|of|in|the|our|my|taking|took|took\sthe|for|from|to|and|see|watch(?:ing|ed)?|judging|\d{1,3}|these|those|all|some|lovely|little|a|an|which|by|teaching|taught|got|have|had)\s)(?:[a-z-]{2,10}\s){0,2}(?:${YEAR_GROUP}|ks[1-5]|eyfs|foundation\sphase|infants|juniors)(?![a-z0-9]|\s(?:of|old|mum|in\sa\srow|anniversary))`,
    String.raw`\b(?:with|teaching|taught|got|have|had|covered|covering)\s${FORM_CODE}(?![a-z0-9])`,
    String.raw`(?:^|[.!?,]\s)(?:${YEAR_GROUP})(?![a-z0-9]|\s(?:of|old|mum|in\sa\srow|anniversary))`,
    String.raw`\b(?:with|took|taking|taught|teaching|the|our|in|to|from|for)\s(?:the\s)?(?:reception|nursery|infants|juniors|sixth\sform(?:ers)?|pre-?school)(?!\s(?:at\sthe|venue|area|desk|drinks|party|was\sat|phone|hotel|rhyme|fees|wall|in\sthe\sevening))(?![a-z])`,
    String.raw`^\s?(?:reception|nursery)\s(?:were|are|was|had|loved|have|made)\b`,
    String.raw`\b(?:kid|lad|boy|girl|child|pupil|student|bairn|wean|lass|one|someone|half|some|most|none)\s(?:in|of|from)\s(?:my|our|the)?\s?(?:[a-z-]{2,10}\s)?(?:class|form|lesson|year\s?\d{1,2}|yr\s?\d{1,2}|y\d{1,2}|${FORM_CODE})(?![a-z0-9])`,
    String.raw`\bone\sof\s(?:my|our|the)\s(?:[a-z-]{2,10}\s)?(?:kids|kiddos|pupils|students|little\sones|littlies|lads|lasses|girls|boys|bairns|weans|infants)\b`,
    String.raw`\b(?:pupils|students|classroom|staffroom|teaching)\b|\b(?:the|our)\s(?:head|headteacher|deputy)\s(?:dressed|announced|told|said|asked|came|walked|has|was|did|gave|took|just|made|got)\b`,
  ].join('|'),
);

/** Children who are a class only where the sentence speaks of school. */
const KIDS = /\b(?:the|my|our|these)\s(?:kids|children|pupils|students|little\sones|bairns|weans|class|group|girls|boys|lads)\b/;
const SCHOOLISH =
  /\b(?:school|class|lesson|lessons|classroom|assembly|taught|teach|at\swork|(?:half\s)?term|topic|phonics|miss|sir|playtime|playground)\b/;

/** The school itself, as the place where the writer is. */
const AT_SCHOOL =
  /\b(?:at|in|round|around|into|to|from|for|leaving|leave|back\sat)\s(?:our\s|my\s)?(?:school|work)\b(?!\s(?:experience|out))|\b(?:our|my)\s(?:\w{2,10}\s){0,2}school\b|\bschool's\b/;
/** Words about work that are everybody's: they need the kids beside them. */
const CHILDREN =
  /\b(?:kids|children|pupils|students|class|classes|little\sones|infants|juniors|head|staff|teacher|teachers|ta|tas|assembly|lesson|taught|teach)\b/;

/** It happened, happens or will happen: a time, a past tense, an announcement. */
const WHEN =
  /\b(?:today|tonight|tomorrow|tmrw|tomo|tmw|this\s(?:morning|afternoon|aft|evening|week|term|half|year|time|am|pm)|yesterday|last\s(?:night|week|thing|term|thursday|friday|day|ever)|next\s(?:week|term|year|month|mon|tue|wed|thur|fri)\w{0,6}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weds|thurs|fri|in\s(?:january|february|march|april|may|june|july|september|october|november|december|the\s(?:spring|summer|autumn|morning))|all\s(?:week|day|morning|afternoon)|every\s(?:night|day|week|single)|first|just|done|survived|prep|prepping|again|overnight|went|so\sfar|currently|right\snow|soon|later|shut|closed|gone|this\shalf|coming\sup|starts?|was|were|had|did|got|went|made|won|loved|smashed|raised|came|said|told|asked|took|taken|finished|finally|back\sfrom|off\sto|ready|weeks?\s(?:till|until|to)|days?\s(?:till|until|to)|countdown|booked|planned|organised|ended|ran|sobbed|cried|gave|wrote|read|performed|planted|hatched|dressed|been|spent|taught|marked|covered|watched|what\sa|so\sproud|well\sdone|brilliant|amazing|fantastic|great|lovely|fab|carnage|chaos|obsessed|\d{1,2}[.:]\d\d|\d{1,2}\s?(?:am|pm))\b/;
/** A time that belongs to no story of long ago, for weaker evidence. */
const NOW =
  /\b(?:today|tonight|tomorrow|tmrw|tomo|this\s(?:morning|afternoon|aft|week|term|half)|yesterday|last\s(?:night|week|thing)|next\s(?:week|term|mon|tue|wed|thur|fri)\w{0,6}|on\s(?:mon|tues|wednes|thurs|fri)day|all\s(?:week|day|morning|afternoon)|every\snight|just|overnight|first\s(?:full\s)?(?:day|lesson|week)|last\s(?:day|lesson)|weeks?\s(?:till|until)|by\s(?:tomorrow|monday)|currently|right\snow|at\swork|at\sschool|in\sthe\s(?:spring|summer|autumn)|in\s(?:june|july|may|march)|back\sfrom)\b/;
const FIRST_PERSON = /\b(?:i|i'm|im|i've|ive|i'll|we|we're|we've|we'll|my|our|ours|us|me|mine)\b/;

/** Classes that are no school's. */
const LEISURE =
  /\b(?:gym|spin|yoga|pilates|zumba|hiit|boxercise|aqua|dog\straining|puppy|antenatal|slimming|guitar|piano|pottery|evening\sclass|night\sclass|art\sclass\sfor\sadults|driving|uni|university|lecture|seminar|dissertation|antenatal|first\sclass\s(?:ticket|stamp|seat)|class\s(?:action|a\sdrugs)|flat\s?pack|ikea|wardrobe|hotel|wedding|marriage|anniversary|sunday\sleague|premier\sleague|prosecco\son\sa\sschool|for\ssale|ono\b|collection\sonly|collect\sfrom)\b/;
const SCHOOL_WORD = new RegExp(String.raw`\b(?:${YEAR_GROUP}|pupils|students|school|kids|tutor\sgroup)\b`);
/** "Our school crest": a thing, not a happening. */
const SCHOOL_THING =
  /^\s?(?:crest|logo|badge|hoodie|uniform|jumper|website|newsletter|lanyard|fleece|tie|blazer|mug|run|holidays?)\b/;
/** Said of no one day: asking round, wishing, denying. */
const NOT_HAPPENING =
  /\b(?:(?:does|do|has|have|can|could)\s(?:any\s?one|anybody|any\sof\syou|any\s\w{3,10})|any\s?one\s(?:else\s)?(?:know|knows|got|have|has|recommend|tried|used|who|out|fancy|remember|seen|heard)|anybody\s(?:know|got|have)|any\s(?:ideas|recommendations|tips|suggestions|advice|mums|parents|thoughts)|looking\sfor\s(?:a\s|some\s)?(?:recommendations|ideas|resources)|what\sage|what\stime\s(?:does|do|is)|would\snever|i'd\snever|if\si\s(?:was|were|had)|imagine\sif|isn't\s(?:a|the)\s(?:school|teacher)|^\s?is\s(?:the\s)?school)\b/;

interface Reading {
  hit: Hit;
  certainty: Find['certainty'];
  why: string;
}

const firstHit = (passage: Passage, pattern: RegExp, from: number, to: number): Hit | undefined => {
  pattern.lastIndex = from;
  const match = pattern.exec(passage.folded);
  if (!match || match.index >= to) return undefined;
  const end = match.index + match[0].length;
  return { start: match.index, end, evidence: passage.text.slice(match.index, end) };
};

function read(passage: Passage, start: number, end: number, item: Perspective): Reading | undefined {
  const sentence = passage.folded.slice(start, end);
  const staff = firstHit(passage, STAFF_EVENT, start, end);
  const event = staff ? undefined : firstHit(passage, SCHOOL_EVENT, start, end);
  const people = CLASS.exec(sentence) ?? (SCHOOLISH.test(sentence) ? KIDS.exec(sentence) : null);
  const atSchool = AT_SCHOOL.exec(sentence);
  if (!staff && !event && !people && !atSchool) return undefined;
  const own = perspectiveOf(sentence);
  const work = own.ownWork || item.ownWork;
  if (own.fiction || own.schooldays || (own.news && !own.ownWork && !/\b(?:we've|our|we're)\b/.test(sentence))) return undefined;
  if ((own.ownChild && !own.ownWork) || (item.ownChild && !item.ownWork)) return undefined;
  if (item.schooldays && !work) return undefined;
  if (LEISURE.test(sentence) && !SCHOOL_WORD.test(sentence)) return undefined;
  const asking = NOT_HAPPENING.test(sentence);
  if (asking && !(own.ownWork && NOW.test(sentence))) return undefined;
  if (staff)
    return {
      hit: staff,
      certainty: own.ownWork ? 'sure' : 'likely',
      why: `“${staff.evidence}” is something only people who work in a school speak of.`,
    };
  const told = WHEN.test(sentence);
  const first = FIRST_PERSON.test(sentence);
  if (
    event &&
    (told || first || people || atSchool || headline(passage, event, start, end) || WHEN.test(passage.folded.slice(0, 300)))
  ) {
    return {
      hit: event,
      certainty: own.ownWork || people ? 'sure' : 'likely',
      why: `“${event.evidence}” is a school event, told as your own.`,
    };
  }
  if (event) return undefined;
  const happening = told ? firstHit(passage, HAPPENING, start, end) : undefined;
  if (people) {
    if (happening)
      return { hit: happening, certainty: 'likely', why: `“${happening.evidence}” is told next to “${people[0].trim()}”.` };
    if (told && (work || NOW.test(sentence) || /\b(?:in|of)\b/.test(people[0]))) {
      return {
        hit: place(passage, start + people.index, people[0].length),
        certainty: 'likely',
        why: 'Something that happened with your class is told.',
      };
    }
    return undefined;
  }
  if (!atSchool || !told || /\b(?:he|she)\b/.test(sentence)) return undefined;
  const at = start + atSchool.index;
  const ours = /^(?:our|my)\s/.test(atSchool[0]) && !SCHOOL_THING.test(passage.folded.slice(at + atSchool[0].length, end));
  if (happening && (ours || CHILDREN.test(sentence) || atSchool[0].includes('school'))) {
    return {
      hit: happening,
      certainty: ours ? 'likely' : 'possible',
      why: `“${happening.evidence}” is told of your place of work.`,
    };
  }
  if (ours && NOW.test(sentence))
    return {
      hit: place(passage, at, atSchool[0].length),
      certainty: 'likely',
      why: 'Something that happens at your school is told.',
    };
  return undefined;
}

function place(passage: Passage, start: number, length: number): Hit {
  const evidence = passage.text.slice(start, start + length);
  return { start, end: start + length, evidence };
}

/** "Sports day!", "Nativity 2026": an event that opens the sentence and is not what the sentence judges. */
const headline = (passage: Passage, event: Hit, start: number, end: number): boolean =>
  passage.folded.slice(start, event.start).trim() === '' &&
  !/^\s(?:is|are|should|has|must|needs?|can)\b/.test(passage.folded.slice(event.end, end));

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (context.field !== undefined || context.item.kind === 'profile' || context.item.kind === 'setting') return;
  if (
    schoolTalkOf(passage) === 0 &&
    !passage.has('school-place', /\b(?:work|taught|kids|children|infants|juniors|the\shead)\b/) &&
    !passage.has('school-event', SCHOOL_EVENT) &&
    !passage.has('staff-life', STAFF_EVENT)
  )
    return;
  const item = perspectiveOfItem(context);
  for (const { start, end } of passage.sentences) {
    const reading = read(passage, start, end, item);
    if (reading) yield { ...reading.hit, certainty: reading.certainty, why: reading.why };
  }
}

export const signal: TextSignal = { topic: 'school-activity', inPassage };
