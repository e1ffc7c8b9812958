import type { Example, ItemFind, ItemSignal, SignalFound } from '../signal';
import type { Context } from '../text/context';
import { AS_SCHOOL, type Note, OFFICE, OFFICE_CUES, OFFICE_SLOTS, OFFICIAL } from '../text/lexicon/office';
import type { Passage } from '../text/passage';
import { perspectiveOf } from '../text/people/perspective';
import { Phrases } from '../text/phrases';
import { schoolsNamedIn } from '../text/school/any-school';
import { speaksOfSchoolLife } from '../text/school/school-life';
import { standsIn } from '../text/stands';
import { Cues, stretchesOf, weigh } from '../text/weigh';
import { hasWord, wordList } from '../text/words';

const WHOLE = new Phrases<Note>(OFFICE_SLOTS, OFFICE);
const CUES = new Cues(OFFICE_SLOTS, OFFICE_CUES);
const ENOUGH = 3.5;

/** "We at Oakfield Primary are delighted", "Everyone at Coppice would like to". */
const WE_AT =
  /\b(?:we|us|all\sof\sus|everyone|everybody|all|the\s(?:staff|team)|staff)\s(?:here\s)?at\s(?:our\sschool|school|(?:the\s)?(?:[a-z][\w'.&-]{1,20}\s){1,6}?)\s?(?:are|'re|would\slike|wish|want|have|'ve|were|will|believe|pride|offer|take|welcome|invite|is|send|could\snot)\b/g;

/** Not the school's voice: denied, asked, reported, joked. */
const NOT_SPEAKING =
  /\b(?:don't|do\snot|doesn't|not|never|can't|cannot|wouldn't|didn't)\s(?:\w{2,10}\s){0,3}$|\b(?:if|whether|imagine|hope|hoping|praying|fingers\scrossed|heard|says|said|text(?:ed)?|told|rumour\w{0,2}|waiting\sto\shear|is)\s(?:\w{2,10}\s){0,3}$/;
const OTHER_FIRM =
  /\b(?:the\spub|our\ssalon|our\sshop|our\srestaurant|our\scaf[eé]|the\scaf[eé]|our\sclub|the\sclub|our\schurch|our\scompany|our\sclinic|restaurants?|planes?|supermarket|my\sdaughter's\sschool|my\sson's\sschool|kids'\sschool|of\schildren\sin)\b/;

const SCHOOL = /\b(?:school|academy|nursery|pupils|parents|carers|families|tas?|teachers?|teaching|headteacher|governors)\b/;

interface Voice {
  readonly start: number;
  readonly end: number;
  readonly evidence: string;
  readonly certainty: ItemFind['certainty'];
  readonly why: string;
}

function voiceOf(passage: Passage, context: Context): Voice | undefined {
  for (const hit of WHOLE.in(passage)) {
    const sentence = passage.sentenceText(hit.start);
    if (
      passage.isQuoted(hit) ||
      NOT_SPEAKING.test(passage.before(hit, 40)) ||
      standsIn(OTHER_FIRM, sentence) ||
      perspectiveOf(sentence).ownChild
    )
      continue;
    if (hit.note.needsSchool && !speaksOfSchoolLife(sentence) && context.schoolTalk < 2 && !standsIn(SCHOOL, passage.folded))
      continue;
    return { start: hit.start, end: hit.end, evidence: hit.evidence, certainty: hit.note.certainty, why: hit.note.why };
  }
  for (const hit of passage.matches(WE_AT)) {
    const stretch = passage.folded.slice(hit.start, hit.end);
    const named = schoolsNamedIn(passage).some((name) => name.start >= hit.start && name.start < hit.end + 10);
    const own = context.school.core !== undefined && new RegExp(context.school.core.source, 'u').test(stretch);
    if (!named && !own && !/\bschool\b/.test(stretch)) continue;
    if (/\b(?:are|'re|would|wish|want|will|believe|pride|offer|take|welcome|invite|send)$/.test(stretch))
      return { start: hit.start, end: hit.end, evidence: hit.evidence, certainty: 'sure', why: AS_SCHOOL };
  }
  const { sum, best, kinds } = weigh(passage, CUES);
  if (!best || sum < ENOUGH || !(kinds.has('official wording') || kinds.has('school’s name') || kinds.has('vacancy')))
    return undefined;
  if (
    standsIn(OTHER_FIRM, passage.folded) ||
    perspectiveOf(passage.folded).ownChild ||
    !(standsIn(SCHOOL, passage.folded) || context.schoolTalk >= 2)
  )
    return undefined;
  return { start: best.start, end: best.end, evidence: best.evidence, certainty: 'likely', why: OFFICIAL };
}

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  const { item } = context;
  if (item.account === 'school' || item.kind === 'profile' || item.kind === 'setting') return;
  for (const { passage, offset } of stretchesOf(context)) {
    if (!hasWord(passage, GATE)) continue;
    const voice = voiceOf(passage, context);
    if (voice) yield { ...voice, start: offset + voice.start, end: offset + voice.end };
  }
}

/** A school's voice speaks of a school or to families. */
const GATE = wordList(
  `
  school schools academy nursery parent parents carer carers families pupils students governors headteacher hiring recruiting vacancy vacancies child primary juniors infants
  breakfast kits kit sixth trust staff teacher teachers team ta tas office everyone governors'
`.replace(/'/g, ''),
);

export const signal: ItemSignal = { topic: 'speaks-for-school', inItem };

export const flags: Example[] = [
  'We at Oakfield Primary are delighted to announce our new headteacher',
  'We are hiring a TA, apply via our website by Friday',
  'Please note that school will close at 1.30pm on Friday',
  'The school would like to apologise for the late coach yesterday',
  'Parents and carers: tickets for the nativity are available from the school office',
  'Speaking for the school, we do not tolerate bullying',
  "As a school we've decided to ban phones from January",
  'School is OPEN today, please take care on the paths',
  'Vacancy: midday supervisor, 7.5 hours a week, contact the school office for a form',
  'Please could all pupils return their library books by Monday. Thank you for your support.',
  'Parents please note the Year 5 trip is now on Tuesday not Monday',
  'The academy is aware of an incident this afternoon and is working with the police',
  'Due to the boiler failure school is closed to all pupils today. Work will be set on Teams',
  'Well done to all our pupils and a big thank you to parents for your continued support',
  'We want every child in our school to feel safe and we have a zero tolerance approach to bullying',
  "Statement from the headteacher regarding today's events",
  'Would all parents please remember to park considerately at drop off',
  "Tomorrow's nursery session is cancelled, we apologise for the short notice",
  'School remains open as usual despite the weather, stay safe everyone',
  'A message to our Year 6 families: secondary applications close on 31 October',
  'We are looking for a caring lunchtime supervisor to join our team, apply at the school office',
  'On behalf of staff and governors, thank you to our amazing PTA',
];

export const allows: Example[] = [
  { text: 'Dear parents, school is closed tomorrow due to snow', item: { account: 'school' } },
  'Dear parents of children in restaurants: put some headphones on them',
  'We are hiring at the pub, DM me',
  'We are delighted to announce the birth of our son Albie',
  "On behalf of my family I'd like to thank you for the cards",
  'Is the school closed tomorrow? Has anyone heard?',
  'Waiting to hear if school will be closed tomorrow, fingers crossed for snow',
  'We at number 42 wish you a merry Christmas',
  "My daughter's school just texted to say it's closed tomorrow",
  'our school would never have allowed that in my day',
  'Happy Christmas from all of us at the Taylor household',
  "Dear Lord, give me strength, it's only Monday",
  'On behalf of women everywhere, no',
  "We're looking for a new drummer, message me",
  'Does anyone know if school is open on Monday?',
  'Reminder to self: buy milk',
  'Thank you for your support everyone, means the world after losing dad',
  'Our club is recruiting volunteers for U9s',
  'Parents, how do you get toddlers to eat veg?',
  'Parents of Facebook, what are you doing for half term?',
  'A message to all drivers on the A249: indicate',
  'Come and join us at the Legion tonight, karaoke',
  "We're looking for a dog walker, any recs?",
  "I can't speak for the school but I think it's mad",
  'We are hiring a marquee for the wedding',
  "Delighted to announce I'm going to be an auntie",
  "Please note I don't do mornings",
  { text: 'We are delighted to welcome our new Reception families', item: { account: 'school' } },
];
