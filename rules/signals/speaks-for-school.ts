import { schoolsNamedIn } from '../text/any-school';
import type { Passage } from '../text/passage';
import { perspectiveOf } from '../text/perspective';
import { Phrases } from '../text/phrases';
import { speaksOfSchoolLife } from '../text/school-life';
import { YEAR_GROUP } from '../text/school-talk';
import type { Context, Example, Find, TextSignal } from './signal';

interface Note {
  readonly certainty: Find['certainty'];
  readonly why: string;
  /** the words are a school's only where the text speaks of school */
  readonly needsSchool?: boolean;
}

const SLOTS = {
  us: String.raw`(?:our|the|this)\s(?:[\w'-]{2,14}\s){0,3}(?:school|academy|nursery|sixth\sform|federation|trust|primary|college)`,
  name: String.raw`(?!(?:my|the\spub|work|home|number|least|last|first|night|night|weekends?|church|the\s(?:club|gym|office|shop|brewery))\b)(?:the\s)?(?:st\.?\s)?[a-z][\w'.&-]{1,20}(?:\s[a-z][\w'.&-]{1,20}){0,5}?`,
  families: String.raw`(?:all\s|our\s|dear\s|the\s|any\s|other\s){0,3}(?:(?:${YEAR_GROUP}|reception|nursery|ks[1-5]|eyfs|sixth\sform|school|new|prospective)\s)?(?:parents(?:\s(?:and|&|\/)\s(?:carers|guardians|families|pupils|students))?|carers|families|mums\sand\sdads|pupils|students|staff|governors|parents\/carers)`,
  staff: String.raw`(?:(?:an?|the|two|new|another|experienced|enthusiastic|caring|dedicated|committed|part[\s-]time|full[\s-]time|our|some|permanent|temporary)\s){0,4}(?:${YEAR_GROUP}\s|reception\s|ks[12]\s|sen\s|send\s|1:1\s|maths\s|english\s|science\s|class\s|primary\s|school\s|lunchtime\s|midday\s|early\syears\s|eyfs\s|senior\s|deputy\s|assistant\s){0,2}(?:tas?|teachers?|teaching\sassistants?|midday\ssupervisors?|supervisors?|senco|headteacher|head|caretaker|cook|cleaner|site\smanager|governors?|lsas?|hltas?|cover\ssupervisors?|office\smanager|administrators?|school\s(?:cook|secretary|administrator|business\smanager)|learning\smentor|ects?|volunteers|reading\svolunteers|exam\sinvigilators|invigilators|staff)`,
};

const OFFICIAL = 'It is written as the school would write to families.';
const AS_SCHOOL = 'It speaks in the name of the school.';

const PHRASES = new Phrases<Note>(SLOTS, [
  [
    `
    on {behalf} of (?:everyone at |all (?:the )?staff (?:at|and pupils at) |all at |the governors (?:of|at) |the governing body (?:of|at) |the staff (?:of|at) |the whole )?(?:<us>)
    on {behalf} of (?:the )?(?:headteacher|governing body|governors|senior leadership team|slt|staff and pupils|school community|staff and governors)
    {speaking|writing|talking|posting|replying} (?:on behalf of|for|as) (?:the )?school
    (?:we )?as a {school} (?:,)?(?:we|our)
    we as a {school}
    {our|the} school (?:would like to|wishes to|wants to|is (?:delighted|pleased|proud|sorry|thrilled|excited) to|takes|does not tolerate|apologises|apologise|regrets|can confirm|will not be commenting|has decided|has a zero|cannot comment|is aware of|are aware of|remains committed|is committed)
    {official|school} (?:school )?(?:statement|announcement|notice)(?: (?:from|on behalf of|regarding|about))
    {statement} from (?:the )?(?:school|headteacher|governors|head|academy)`,
    { certainty: 'sure', why: AS_SCHOOL },
  ],
  [
    `
    {dear} (?:<families>)
    {attention|calling|reminder|reminders|message|notice|update} (?:to |for |all |: ?){0,3}(?:<families>)
    (?:(?:a|this is a|just a|gentle|quick|friendly|polite|final|last|important|another) )+{reminder|message|notice|note|update} (?:to|for) (?:<families>)
    {please} (?:note|remember|be aware|can|could|make sure|ensure|remind|send|return|check|remind) (?:that )?(?:all )?(?:<families>|school (?:will|is|closes|finishes|opens)|your child|your children|children|pe kits?)
    {please} (?:send|bring|return|pay|complete|sign|check|label|ensure|make sure) (?:your child|your children|pupils|the permission|the consent|all permission|permission slips|consent forms|pe kits?|reply slips|trip money|dinner money)
    {parents} (?:and carers |/ ?carers |and families )?(?:are|please|can|must|should|will be) (?:reminded|invited|asked|note|remember|collect|book|able to book|welcome|ensure)
    {tickets|forms|letters|slips|places|uniform|order} (?:for [\\w' ]+ )?(?:are|is|can be|will be)(?: now)? (?:available|collected|bought|returned) (?:from|to|at|via) (?:the )?(?:school office|school|office|parentpay|our website|school website|reception)
    we (?:would like to |'d like to |are delighted to |would love to |are pleased to )?{invite|welcome|remind|inform|update|ask|thank} (?:you )?(?:<families>)
    {letting|let} (?:all )?(?:our )?(?:<families>) know
    {applications|admissions|enrolment} (?:for [\\w' ]+ )?(?:are|is) (?:now )?open
    {apply} (?:now )?(?:via|through|on|at|by) (?:our|the school|the school's) (?:website|office)
    {contact|ring|call|phone|email|visit} (?:the|our) school office (?:for|to|on|if)
    {our|the} school (?:is|will be|will remain|remains|reopens|will reopen|is now) (?:closed|closing|open|shut|reopening|partially open)(?: (?:to|for) (?:all )?(?:pupils|years|year))?
    {school} (?:is|will be|will remain|remains|reopens|will reopen|will) (?:open|closed|close|closing|reopen|shut|finish|start|finishing)(?! (?:tomorrow )?(?:hooray|yay))(?=[^.!?]{0,60}(?:please|tomorrow|due to|as usual|at \\d|on mon|on tue|on wed|on thu|on fri|today))
    {thank} you for your (?:continued |ongoing |kind )?(?:support|cooperation|co-operation|understanding|patience)
    {join} our (?:\\w+ ){0,3}(?:team|school|staff|primary|academy)
    {vacancy|vacancies}:? <staff>
    {recruiting|hiring|advertising|appointing}:?(?: for)? <staff>
    {looking|seeking} (?:for|to (?:appoint|recruit)) <staff> (?:to join|for|from|at|who|in)
    we (?:are|'re) {recruiting|hiring}
    {parents|families} of (?:pupils|children) in
    {come} (?:and|to) (?:see|visit|look round|look around|join) (?:us|our) (?:at )?(?:\\w+ ){0,3}(?:school|academy|open (?:day|evening|morning)|nursery|primary|sixth form)
    {book} (?:your|a) (?:place|tour|visit|slot|appointment)(?: \\w+){0,4} (?:school office|our website|parentmail|our school|headteacher|head)`,
    { certainty: 'likely', why: OFFICIAL, needsSchool: true },
  ],
]);

/** "We at Oakfield Primary are delighted", "Everyone at Coppice would like to". */
const WE_AT =
  /\b(?:we|us|all\sof\sus|everyone|everybody|all|the\s(?:staff|team)|staff)\s(?:here\s)?at\s(?:our\sschool|school|(?:the\s)?(?:[a-z][\w'.&-]{1,20}\s){1,6}?)\s?(?:are|'re|would\slike|wish|want|have|'ve|were|will|believe|pride|offer|take|welcome|invite|is|send|could\snot)\b/g;

/** Not the school's voice: denied, asked, reported, joked. */
const NOT_SPEAKING =
  /\b(?:don't|do\snot|doesn't|not|never|can't|cannot|wouldn't|didn't)\s(?:\w{2,10}\s){0,3}$|\b(?:if|whether|imagine|hope|hoping|praying|fingers\scrossed|heard|says|said|text(?:ed)?|told|rumour\w{0,2}|waiting\sto\shear|is)\s(?:\w{2,10}\s){0,3}$/;
const OTHER_FIRM =
  /\b(?:the\spub|our\ssalon|our\sshop|our\srestaurant|our\scaf[eé]|the\scaf[eé]|our\sclub|the\sclub|our\schurch|the\soffice|our\scompany|our\sclinic|restaurants?|planes?|supermarket|my\sdaughter's\sschool|my\sson's\sschool|kids'\sschool|of\schildren\sin)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (context.item.account === 'school' || context.field !== undefined) return;
  const hits = PHRASES.in(passage);
  for (const hit of hits) {
    const { start, end, evidence, note } = hit;
    const sentence = passage.sentenceText(start);
    if (
      passage.isQuoted(hit) ||
      NOT_SPEAKING.test(passage.before(hit, 40)) ||
      OTHER_FIRM.test(sentence) ||
      perspectiveOf(sentence).ownChild
    )
      continue;
    if (
      note.needsSchool &&
      !speaksOfSchoolLife(sentence) &&
      context.schoolTalk < 2 &&
      !/\b(?:school|academy|nursery|pupils|parents|carers|tas?|teachers?|teaching)\b/.test(passage.folded)
    )
      continue;
    yield { start, end, evidence, certainty: note.certainty, why: note.why };
  }
  for (const hit of passage.matches(WE_AT)) {
    const stretch = passage.folded.slice(hit.start, hit.end);
    const named = schoolsNamedIn(passage).some((name) => name.start >= hit.start && name.start < hit.end + 10);
    const own = context.school.core !== undefined && new RegExp(context.school.core.source, 'u').test(stretch);
    if (!named && !own && !/\bschool\b/.test(stretch)) continue;
    if (!/\b(?:are|'re|would|wish|want|will|believe|pride|offer|take|welcome|invite|send)$/.test(stretch)) continue;
    yield { start: hit.start, end: hit.end, evidence: hit.evidence, certainty: 'sure', why: AS_SCHOOL };
  }
}

export const signal: TextSignal = { topic: 'speaks-for-school', inPassage };
