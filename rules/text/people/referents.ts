/** Those a text speaks of: people and groups at school, the school, and everybody and everything else that words may be aimed at. */

import { type Context, onceForItem, onceInItem } from '../context';
import { KINDS } from '../lexicon/referents';
import type { Passage, Span } from '../passage';
import { plainOf } from '../plain';
import { saintsIn, schoolsNamedIn } from '../school/any-school';
import { schoolTalkIn } from '../school/school-talk';
import { everyIn, standsIn } from '../stands';
import { wordsOf } from '../words';
import { mentionsIn } from './mentions';
import { relationOf } from './relations';
import { surroundingsOf } from './surroundings';

export type Aimed = 'pupil' | 'class' | 'parent' | 'colleague' | 'head' | 'leaders' | 'governors' | 'school' | 'other-school';

export interface Referent extends Span {
  readonly who: Aimed | 'self' | 'they' | 'you' | 'it' | 'nobody' | 'other';
  /** says little by itself ("kids", "his mum"): needs talk of school beside it */
  readonly weak: boolean;
  /** a person's name */
  readonly named?: boolean;
}

const REFERENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}@])(?:${KINDS.map(({ words }) => `(${words.replace(/\n\s*/g, '').replace(/ /g, String.raw`\s`)})`).join('|')})(?![\p{L}\p{N}-])`,
  'gu',
);

/** "my kids", "my boys": pupils where the sentence is about school, the writer's own where it is not. */
const OWN_OR_PUPILS = /^my (?:kids?|boys?|girls?|children)$/;
const HOME =
  /\b(?:bed\s?time|bath\s?time|at home|own kids|half term|easter|summer holidays?|husband|hubby|wife|nan|grandma|school run|their school|dinner|tea time|sofa|garden|beach)\b/;

/** "his brothers", "her sister": a family the writer knows from school, unlike "my brother". */
const KIN = /^(?:husband|wife|partner|boyfriend|girlfriend|brothers?|sisters?|uncle|aunt|auntie|cousins?|sons?|daughters?)$/;

/** Everybody and everything the passage speaks of, in order. Weighing names needs the context. */
export const referentsOf = onceInItem<readonly Referent[]>((passage, context) => {
  const text = plainOf(passage);
  const referents: Referent[] = [];
  for (const match of everyIn(REFERENT, text)) {
    const group = KINDS.findIndex((_, index) => match[index + 1] !== undefined);
    const kind = KINDS[group];
    if (!kind) continue;
    const { who, weak } = kind;
    const start = match.index;
    const end = start + match[0].length;
    if (OWN_OR_PUPILS.test(match[0])) {
      const sentence = passage.sentenceText(start);
      const pupils = schoolTalkIn(sentence) >= 2 && !standsIn(HOME, sentence);
      referents.push({ start, end, who: pupils ? 'pupil' : 'other', weak: pupils });
      continue;
    }
    const others =
      who === 'other' && KIN.test(match[0]) && /\b(?:his|her|their|'s)\s$/.test(text.slice(Math.max(0, start - 8), start));
    referents.push(others ? { start, end, who: 'parent', weak: true } : { start, end, who, weak });
  }
  return withNames(passage, context, referents);
});

/** How many referents on either side of words are weighed: nearer ones decide, and a long text costs no more for each. */
const NEAREST = 14;

/** The referents around a span. */
export function referentsNear(passage: Passage, span: Span, context: Context): readonly Referent[] {
  const referents = referentsOf(passage, context);
  if (referents.length <= 2 * NEAREST) return referents;
  let low = 0;
  let high = referents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((referents[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  return referents.slice(Math.max(0, low - NEAREST), low + NEAREST);
}

/** Adds the people and schools spoken of by name, by what they are to the writer. */
function withNames(passage: Passage, context: Context, referents: readonly Referent[]): readonly Referent[] {
  const schools = [...schoolsNamedIn(passage), ...saintsIn(passage)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }): Referent => {
      const own = context.school.full !== undefined && standsIn(context.school.full, passage.folded.slice(start, end));
      return { start, end, who: own ? 'school' : 'other-school', weak: false, named: true };
    });
  const surroundings = surroundingsOf(context);
  const people: Referent[] = [];
  for (const mention of mentionsIn(passage)) {
    // a capital word that no list knows is a place as often as a person
    if (!mention.listed && mention.kind === 'first') continue;
    const { who } = relationOf(mention, passage, surroundings);
    const aimed: Referent['who'] = who === 'pupil' || who === 'parent' || who === 'colleague' ? who : 'other';
    people.push({ start: mention.start, end: mention.end, who: aimed, weak: who === 'unknown', named: true });
  }
  return joined(joined(referents, schools), people);
}

/** Two lists in order made one; of two that overlap the one from the first list stays. */
function joined(first: readonly Referent[], second: readonly Referent[]): readonly Referent[] {
  if (second.length === 0) return first;
  const all: Referent[] = [];
  let at = 0;
  for (const added of second) {
    for (let known = first[at]; known && known.end <= added.start; known = first[at]) {
      all.push(known);
      at += 1;
    }
    const next = first[at];
    const last = all[all.length - 1];
    if (!(next && next.start < added.end) && !(last && last.end > added.start)) all.push(added);
  }
  return [...all, ...first.slice(at)];
}

/** Words of the trade that the reading of school talk leaves open, because elsewhere they mean other things. */
const TRADE =
  /#\w{0,20}(?:teach|school|class|edu|tutor|pupil)|\b(?:i\steach|teaching\s(?:in|at|a|the)|the\s(?:deputy|head|trainee|caretaker|staffroom|office\sstaff)\b|drop(?:s|ped|ping)?\s(?:her|his|their|the)\s(?:kids?|child|children|son|daughter)|(?:school|playground|school's|the)\sgates?|helicopter\s(?:mum|parent|mother)|(?:our|the)\strainee|lost\sproperty|trip\s(?:form|letter|money)|book\s?bags?|pe\skits?|wet\splay|worksheets?|parents?\s(?:evening|eve)|p\/?tas?|whatsapp\sgroup|reading\srecords?|lanyard|playtime|home-?time|lollipop\slady|learning\swalk|observation|book\s(?:look|scrutiny)|lesson\splans?|marking|my\smentor|dinner\slad(?:y|ies)|teacher\b|teachers\b|pupils?\b|deputy\b|senior\sleadership|leadership\steam|governors?\b|\bslt\b|staff\s(?:meeting|room|quiz|do\b|night|party|christmas)|staffroom|social\sservices|home\svisit|(?:mum|dad|parents?|mother|father|carer)s?\s(?:turned\sup|stormed|came\sin|rang|kicked\soff|complained|emailed|phoned|didn't\sturn|hasn't\sturned)|tutor\sgroup|fractions|full\sstops?|timetable)/;

/** How far the item speaks of school, counting who it speaks of and words of the trade too. */
export function talkOf(context: Context): 0 | 1 | 2 | 3 {
  if (context.schoolTalk >= 2) return context.schoolTalk;
  return context.passages.some(({ passage }) => passage.has('trade', TRADE)) ? 2 : context.schoolTalk;
}

/** Words of which at least one stands wherever somebody at school is spoken of: a quick look before the thorough one. */
const PEOPLE_WORDS = new Set(
  `slt slts smt leadership leaders management bosses boss trust mat ceo chain governors governor governing govs head heads headteacher
  headteachers headmaster headmistress ht principal principals hod hoy dht aht deputy deputies assistant vice manager managers gaffer pupil
  pupils student students learner learners tutee tutees class classes form tutor cohort lot set sets year years yr yrs group groups reception
  nursery formers parent parents carer carers pta mum mums dad dads mam mams mom moms mummy daddy mummies mother mothers father fathers
  stepdad stepmum families family nan gran grandma granny ta tas lsa lsas hlta hltas senco sencos sendco dsl caretaker caretakers site
  premises bursar business dinner lunchtime midday middays mdsa mdsas supply cover nqt nqts ect ects trainee trainees teacher teachers
  colleague colleagues mentor technician technicians department dept faculty staff staffroom exams office coworker coworkers workmate
  workmates phase pastoral attendance cook librarian receptionist secretary cleaner cleaners admin coach counsellor school schools academy
  college workplace place dump building job hole shithole employer work kid kids kiddo kiddos kiddies kiddie child children lad lads lass
  lasses lassie lassies laddie laddies girl girls boy boys teenager teenagers teen teens ones littlies bairn bairns wean weans youth youths
  youngster youngsters people brother brothers sister sisters son sons daughter daughters husband wife partner uncle aunt eyfs ks1 ks2 ks3
  ks4 ks5 sixth key powers higher senior chaplain invigilator invigilators psych ewo assistants higherups`.split(/\s+/),
);
const CLASS_CODE = /^(?:(?:y|yr|year|p|s|ks)?\d{1,2}[a-z]{0,2}\d?s?)$/;

/** Whether the item may speak of anybody at school at all; a quick look at its words. */
export const maySpeakOfSchool = onceForItem(
  (context) =>
    talkOf(context) > 0 ||
    context.passages.some(({ passage }) =>
      // "the bursar's had": a word's key is written without its apostrophe
      [...wordsOf(passage).keys()].some(
        (word) => PEOPLE_WORDS.has(word) || (word.endsWith('s') && PEOPLE_WORDS.has(word.slice(0, -1))) || CLASS_CODE.test(word),
      ),
    ),
);

const AT_SCHOOL: ReadonlySet<string> = new Set<Aimed>([
  'pupil',
  'class',
  'parent',
  'colleague',
  'head',
  'leaders',
  'governors',
  'school',
]);

/** Whether this is somebody connected with the writer's school, or the school. */
export const isAtSchool = (who: Referent['who'] | 'unclear'): who is Aimed => AT_SCHOOL.has(who);
