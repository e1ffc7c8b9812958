/**
 * Where the writer's own school stands by one of the names in the settings, and how sure that is. A name with a word for a school in it
 * ("Elton Primary") is the school. A bare one ("Elton", "Corpus Christi", "Barleyhurst Park") is also a village, a feast, a park or
 * a person: beside work and school it is the school, elsewhere at most a guess.
 */

import type { Certainty } from '../../topics';
import { type Context, type Find, onceInItem } from '../context';
import { FIRST_NAMES, PUBLIC_FIGURES } from '../names';
import type { Hit, Passage } from '../passage';
import { standsIn } from '../stands';
import { keyOf } from '../tokens';
import { sentenceAround } from '../weigh';
import { ownJobIn } from './own-job';
import { SCHOOL_JOB, SUBJECT } from './school-jobs';
import { STAFF_EVENT, speaksOfSchoolLife } from './school-life';
import { schoolTalkIn } from './school-talk';
import { speaksOfTrade } from './trade-words';

/** Profile fields that name where somebody works. */
export const WORK_FIELDS: ReadonlySet<string> = new Set([
  'work',
  'headline',
  'category',
  'position',
  'employer',
  'job',
  'experience',
]);

/** The village, church or club of the same name. */
const PLACE_AFTER =
  /^'?s?\s(?:village|road|rd|station|church|priory|bridge|high\sst(?:reet)?|town|fc|bulls|castle|park\srun|parkrun|pub|river|lock|marina|hospital|hospice|cathedral|stadium|hotel|square|day\b|lane|street|st\b|retail|services|junction|bypass|newsagents?|co-?op|tesco|library|surgery|rugby|cricket|united|rovers|quarry|lake|woods?|john\b|estate)/;
const PLACE_BEFORE =
  /\b(?:near|through|from|round|around|live\sin|lives\sin|living\sin|outside|past|via|towards|moved\sto|house\sin|plumber\sin|pub\sin|shop\sin|shops\sin|in|born\sin|visit(?:ed|ing)?)\s$/;
/** Right before a name: the writer works, starts, teaches or belongs there. */
export const WORK_BEFORE = new RegExp(
  String.raw`(?:\b(?:work(?:s|ing|ed)?|teach(?:ing|es)?|taught|jobs?|role|post|position|start(?:ed|ing)?|employed|joined|joining|staff|team|here|us|all|everyone|colleagues|welcome|career|years|placement|induction|based|life|training|trained\sas|day|week|term|teacher|ta|tas|head|headteacher|deputy|governor|volunteer|caretaker|cook|${SCHOOL_JOB})\s(?:[a-z0-9'&-]{1,12}\s){0,4}?(?:at|@|for|with|in|of)\s|\b(?:join(?:ed|ing)?|team|love|leaving|left|leave|proud\sof|we\sat|we\sare|my\sschool,?|my\snew\sschool,?|our\sschool,?|my\sschool\sis|school\sis\scalled|i'm\sat|im\sat|i\sam\sat|here\sat)\s|(?:^|\s)@\s?|\b(?:lucky|blessed|day|week|back|term|home)\s(?:here\s)?(?:at|@)\s|📍\s?|(?:^|\s)[—–-]\sat\s|\b(?:years|months)\sat\s)(?:the\s)?$`,
);
export const WORK_AFTER =
  /^,?'?s?\s(?:staff|team|kids|children|pupils|students|crew|family|families|lot\b|parents|sixth\s?form|is\s(?:hiring|recruiting|looking\sfor)|are\s(?:hiring|recruiting)|where\si\s(?:work|teach)|you(?:'ve|\shave)\sbeen|thank\syou|it's\sbeen|i(?:'ve|\shave)\sworked|(?:\d+|many|so\smany|ten|five|twelve)\s(?:happy\s)?years|is\sthe\sbest\splace|the\sbest\sschool\si|we're\s(?:hiring|recruiting)|and\swe're|as\s(?:a|an|the|their|head)\s)/;
/** Right after the name: those who belong to a school, and what goes on there. */
const OF_SCHOOL =
  /^'?s?\s(?:kids|staff|pupils|students|children|team|families|parents|sixth\s?form|crew|(?:summer|christmas|spring|winter)\s(?:fair|fayre|fete|concert|play|production)|nativity|concert|prom|disco)\b/;
/** Right after a bare name: it is the name of something else, or of another place of learning. */
const ELSE_AFTER =
  /^'?s?\s(?:feast|mass|parish|procession|sunday|parade|carnival|abbey|minster|park\b|farm|mill\b|manor|common\b|green\b|beach|bay\b|garden\scentre|golf|brewery|vineyard|food\sbank|community\scentre|youth\sclub|brass\sband|wi\b|morris|festival|council|(?:f|a|u)c\b|(?:univers\w{3,5}|dance|drama|riding|driving|ballet)\b)/;
/** Right before a bare name: a feast or a parish is called so. */
const FEAST_BEFORE =
  /\b(?:feast|solemnity|octave|procession|parish|church|chapel|shrine|monastery|diocese|our\slady|mass|novena)\b(?:\s[a-z]{2,6}){0,2}\s$/;
/** A word for a place of learning; after a bare name the settings would say so if it were the writer's own. */
const ANOTHER_KIND = /^\s(?:school|primary|academy|college|high\b|juniors?|infants?|nursery|grammar|university)/;
/** "Elton School of Dance": of a trade, not of a town. */
const OF_A_TRADE = /^\sof\s(?!(?:course|ours|mine|the)\b)[a-z]/;
const INSTITUTION = /(?:school|academy|college|centre)$/;
/** "took the kids to", "a run round": an outing there. */
const OUTING_BEFORE =
  /\b(?:went|go|going|gone|took|take|taking|trips?|off|drive|drove|walk\w{0,3}|run|ran|running|popp?(?:ed|ing)|nipp?(?:ed|ing)|picnic|parkrun|5k|down|up|over|day\sout)\s(?:[a-z]{2,9}\s){0,3}(?:to|at|round|around|by)\s(?:the\s)?$/;
const SCHOOL_SUBJECT = new RegExp(
  String.raw`\b(?:${SUBJECT}|pta|staff|official|team|choir|band|orchestra|library|sports?|news|alumni|clubs?)\b`,
);
const SAYS_WORK = /\b(?:work|teach|staff|job)[a-z]{0,4}\s(?:[a-z]{1,9}\s){0,3}$/;
/** "A message from all at Aylesford": those who speak. */
const SPEAKS_BEFORE =
  /\b(?:statement|message|letter|newsletter|news|update|greetings|hello|hi|wishes|thanks|thank\syou|love)\sfrom\s(?:(?:all|everyone|us|all\sof\sus|the\steam)\s(?:here\s)?at\s)?$/;
/** "At Aylesford we ..." */
const WE_AFTER = /^,?\s(?:we|we're|we've|our)\b/;
/** "teach in Aylesford": the place around the school as well as the school. */
const IN_A_PLACE = /\bin\s(?:the\s)?$/;
const AT_A_PLACE = /(?:\bat|@|\bfor|\bteam)\s?(?:the\s)?$/;

export const says = (hit: Hit, certainty: Certainty, why: string): Find => ({
  start: hit.start,
  end: hit.end,
  evidence: hit.evidence,
  certainty,
  why,
});
const OWN = 'This is the name of your school, as it stands in your settings.';
const BESIDE_SCHOOL = 'The name your school goes by stands next to words about school.';
const BESIDE_WORK = 'The name your school goes by stands where you say where you work.';
const GOES_BY = 'Your school goes by this name, and so may other things.';

/** The own school by its names and aliases. */
function* byName(passage: Passage, context: Context): Generator<Find> {
  const { full, bare } = context.school;
  if (!full) return;
  for (const hit of passage.matches(full)) {
    if (INSTITUTION.test(passage.folded.slice(hit.start, hit.end)) && OF_A_TRADE.test(passage.after(hit, 20))) continue;
    const find = isBare(passage, hit, bare) ? byBareName(passage, hit, context) : says(hit, 'sure', OWN);
    if (find) yield find;
  }
}

/** Whether a name or alias means the own school, and is more than a guess. */
export const namesOwnSchool = onceInItem((passage, context) =>
  [...byName(passage, context)].some(({ certainty }) => certainty !== 'possible'),
);

/** The own school by its names and aliases, and by the distinctive word alone beside work and school. */
export function* ownSchoolIn(passage: Passage, context: Context): Generator<Find> {
  yield* byName(passage, context);
  const { core } = context.school;
  if (!core) return;
  for (const hit of passage.matches(core)) {
    const sentence = sentenceAround(passage, hit);
    if (PLACE_AFTER.test(passage.after(hit)) || (context.field === 'location' && context.schoolTalk < 2)) continue;
    const inWorkField = isWorkField(context.field);
    const worked = WORK_BEFORE.test(passage.before(hit)) || WORK_AFTER.test(passage.after(hit)) || inWorkField;
    if (!worked && (PLACE_BEFORE.test(passage.before(hit, 24)) || isSurname(passage, hit))) continue;
    if (worked && (schoolTalkIn(sentence) >= 1 || inWorkField || ownJobIn(passage).length > 0)) yield says(hit, 'sure', OWN);
    else if (speaksOfSchoolLife(sentence)) yield says(hit, 'likely', BESIDE_SCHOOL);
    else if (OF_SCHOOL.test(passage.after(hit)) || (worked && saysWhere(passage, hit))) yield says(hit, 'likely', BESIDE_WORK);
  }
}

const isWorkField = (field: string | undefined): boolean => field !== undefined && (WORK_FIELDS.has(field) || field === 'name');

const saysWhere = (passage: Passage, hit: Hit): boolean =>
  AT_A_PLACE.test(passage.before(hit)) || /\b(?:work|teach|staff|job|we\sat)/.test(passage.before(hit));

/** Whether these words are nothing but a name without a word for a school. */
function isBare(passage: Passage, { start, end }: Hit, bare: RegExp | undefined): boolean {
  if (!bare) return false;
  const name = passage.folded.slice(start, end);
  const [match] = name.matchAll(bare);
  return match?.[0].length === name.length;
}

/** The school by a bare name, unless the village, the feast or somebody of that name is meant. */
function byBareName(passage: Passage, hit: Hit, context: Context): Find | undefined {
  const before = passage.before(hit);
  const after = passage.after(hit);
  if (PLACE_AFTER.test(after) || ELSE_AFTER.test(after) || FEAST_BEFORE.test(before) || isSomebody(passage, hit))
    return undefined;
  if (ANOTHER_KIND.test(after)) return context.school.kinds ? undefined : says(hit, 'likely', BESIDE_SCHOOL);
  const { field } = context;
  if (field === 'location') return undefined;
  if (field === 'name') return nameOfSchool(passage, hit);
  const sentence = sentenceAround(passage, hit);
  const talk = schoolTalkIn(sentence);
  const ownJob = ownJobIn(passage).length > 0;
  const inWorkField = field !== undefined && WORK_FIELDS.has(field);
  const around = IN_A_PLACE.test(before);
  const worked = WORK_BEFORE.test(before) || WORK_AFTER.test(after) || (inWorkField && (!around || talk > 0 || ownJob));
  if (SPEAKS_BEFORE.test(before)) return says(hit, 'likely', BESIDE_WORK);
  const stay = belongs(before, after);
  const outing = !stay && (PLACE_BEFORE.test(passage.before(hit, 24)) || OUTING_BEFORE.test(before));
  if (!worked && (outing || isLastName(passage, hit))) return talk === 3 ? says(hit, 'possible', GOES_BY) : undefined;
  if (OF_SCHOOL.test(after)) return says(hit, 'sure', OWN);
  if (goesOn(passage, hit)) return worked ? says(hit, 'possible', GOES_BY) : undefined;
  if (worked && (talk >= 1 || inWorkField || ownJob || SAYS_WORK.test(before))) return says(hit, around ? 'likely' : 'sure', OWN);
  if (talk === 3 || standsIn(STAFF_EVENT, sentence)) return says(hit, 'sure', OWN);
  if (speaksOfSchoolLife(sentence)) return says(hit, 'likely', BESIDE_SCHOOL);
  if (AT_A_PLACE.test(before) && WE_AFTER.test(after)) return says(hit, 'likely', BESIDE_WORK);
  if (worked && saysWhere(passage, hit)) return says(hit, around ? 'possible' : 'likely', BESIDE_WORK);
  if (stay) return says(hit, 'possible', GOES_BY);
  return talk >= 1 || context.schoolTalk >= 1 || AT_A_PLACE.test(before) || speaksOfTrade(passage)
    ? says(hit, 'possible', GOES_BY)
    : undefined;
}

/** Coming back, leaving and missing, as of a place one belongs to. */
const LEFT_BEFORE = /\b(?:left|leaving|quit(?:ting)?|leave)\s$/;
const LEFT_AFTER =
  /^\s(?:last\s(?:year|summer|month|term|christmas|easter|week|july|june|december|april|may)|in\s(?:july|june|december|april|may|the\ssummer|20\d\d)|this\s(?:year|summer|term|july|month)|after\s\d|because|and\s(?:honestly|never|best|i)|behind|for\sgood|at\s(?:christmas|easter)|[.!]|$)/;
const BACK_BEFORE = /\bback\s(?:to|in|at)\s$/;
const BACK_AFTER =
  /^\s(?:tomorrow|tmrw|tmoz|2moro|(?:on\s)?(?:mon|tues|wednes|thurs|fri)day|today|next\sweek|(?:this|in\sthe)\smorning|after\s(?:half|easter|christmas|xmas|six|the\s(?:holidays|summer)|(?:\d|two|three|six)\sweeks)|in\s(?:september|january))(?=\s?(?:[.!,;😭😩🙈]|$|and|cba|ffs|lol|already|again|then|for\s(?:another|the\s(?:new|last|next)|round)|[^ -~]))/u;
const BELONG_BEFORE =
  /\b(?:(?:year|term|shift)\s(?:at|in)|see\sthe\sback\sof|good\sriddance(?:\sto)?|(?:bye|goodbye|farewell|so\slong)(?:\sto)?|(?:i|i'll|gonna|really|will|already)\s(?:so\s|really\s)?(?:miss|hate|love)(?:ing)?|hate|resign(?:ed|ing)\sfrom)\s$/;
const DAY_AFTER =
  /^\s(?:can\s(?:do\sone|jog\son|get\sin\sthe\s(?:bin|sea))\b|(?:was|is|has\sbeen|were)\s(?:[a-z]{2,10}\s){0,2}(?:mad|mental|chaos|chaotic|carnage|hectic|manic|wild|bonkers|hell|grim|rough|brutal|long|a\snightmare|kicking\soff|toxic|a\sshambles|a\sjoke)\b)/;

/** Whether somebody speaks of a place as one that they work at, come back to or have left: the village of that name is so spoken of, too. */
const belongs = (before: string, after: string): boolean =>
  (LEFT_BEFORE.test(before) && LEFT_AFTER.test(after)) ||
  (BACK_BEFORE.test(before) && BACK_AFTER.test(after)) ||
  BELONG_BEFORE.test(before) ||
  DAY_AFTER.test(after);

/** An account's name: the school's beside a word of school ("Coppice Maths"); alone it may be somebody's ("Elton"), with others it is ("Elton Smith"). */
function nameOfSchool(passage: Passage, hit: Hit): Find | undefined {
  const rest = `${passage.folded.slice(0, hit.start)} ${passage.folded.slice(hit.end)}`.slice(0, 120);
  if (schoolTalkIn(rest) > 0 || SCHOOL_SUBJECT.test(rest)) return says(hit, 'likely', BESIDE_SCHOOL);
  if (/\p{L}/u.test(rest)) return undefined;
  return says(hit, /\s/.test(hit.evidence) ? 'likely' : 'possible', GOES_BY);
}

/** "Mrs Aylesford", "Debbie Elton". */
function isLastName(passage: Passage, hit: Hit): boolean {
  const [, before] = /(?:^|\s)(\p{L}+)\.?\s$/u.exec(passage.folded.slice(Math.max(0, hit.start - 20), hit.start)) ?? [];
  // "I miss Hillmead"
  if (before === 'miss' && /\b(?:i|i'll|we|will|gonna|really|so|already|do)\smiss\s$/.test(passage.before(hit, 20))) return false;
  return (
    before !== undefined &&
    (/^(?:mr|mrs|ms|miss|dr|sir)$/.test(before) || (isSurname(passage, hit) && FIRST_NAMES.has(keyOf(before))))
  );
}

/** "Elton John", "elton musk": somebody known by a name that begins so. */
function isSomebody(passage: Passage, hit: Hit): boolean {
  const [next] = /^\s\p{L}+/u.exec(passage.folded.slice(hit.end, hit.end + 24)) ?? [];
  return next !== undefined && PUBLIC_FIGURES.has(keyOf(hit.evidence + next));
}

/** The name goes on in a capital word that is not of school: "Barleyhurst Park Rangers". */
function goesOn(passage: Passage, hit: Hit): boolean {
  if (!/^\p{Lu}/u.test(hit.evidence)) return false;
  const next = /^['’]?s?\s(\p{Lu}\p{Ll}+)/u.exec(passage.text.slice(hit.end, hit.end + 30));
  return next !== null && !speaksOfSchoolLife(passage.after(hit, 30)) && schoolTalkIn(passage.after(hit, 30)) === 0;
}

/** "Elton John", "Mrs Aylesford". */
function isSurname(passage: Passage, hit: Hit): boolean {
  const before = /(\p{Lu}\p{Ll}+)\s$/u.exec(passage.text.slice(Math.max(0, hit.start - 20), hit.start));
  return (
    before !== null &&
    /^(?:Mr|Mrs|Ms|Miss|Dr|[A-Z][a-z]+)$/.test(before[1] ?? '') &&
    !/^(?:The|At|Go|Well|Team|Love|Our|So|And|Proud|Come|For)$/.test(before[1] ?? '')
  );
}
