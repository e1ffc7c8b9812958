/** How schools write to families and the public. For `Phrases`. */

import type { Certainty } from '../../topics';
import { YEAR_GROUP } from '../school/school-talk';
import type { Cue } from '../weigh';

export const OFFICE_SLOTS = {
  us: String.raw`(?:our|the|this)\s(?:[\w'-]{2,14}\s){0,3}(?:school|academy|nursery|sixth\sform|federation|trust|primary|college)`,
  name: String.raw`(?!(?:my|the\spub|work|home|number|least|last|first|night|night|weekends?|church|the\s(?:club|gym|office|shop|brewery))\b)(?:the\s)?(?:st\.?\s)?[a-z][\w'.&-]{1,20}(?:\s[a-z][\w'.&-]{1,20}){0,5}?`,
  families: String.raw`(?:all\s|our\s|dear\s|the\s|any\s|other\s){0,3}(?:(?:${YEAR_GROUP}|reception|nursery|ks[1-5]|eyfs|sixth\sform|school|new|prospective)\s)?(?:parents(?:\s(?:and|&|\/)\s(?:carers|guardians|families|pupils|students))?|carers|families|mums\sand\sdads|pupils|students|staff|governors|parents\/carers)`,
  staff: String.raw`(?:(?:an?|the|two|new|another|experienced|enthusiastic|caring|dedicated|committed|part[\s-]time|full[\s-]time|our|some|permanent|temporary)\s){0,4}(?:${YEAR_GROUP}\s|reception\s|ks[12]\s|sen\s|send\s|1:1\s|maths\s|english\s|science\s|class\s|primary\s|school\s|lunchtime\s|midday\s|early\syears\s|eyfs\s|senior\s|deputy\s|assistant\s){0,2}(?:tas?|teachers?|teaching\sassistants?|midday\ssupervisors?|supervisors?|senco|headteacher|head|caretaker|cook|cleaner|site\smanager|governors?|lsas?|hltas?|cover\ssupervisors?|office\smanager|administrators?|school\s(?:cook|secretary|administrator|business\smanager)|learning\smentor|ects?|volunteers|reading\svolunteers|exam\sinvigilators|invigilators|staff)`,
};

export const OFFICIAL = 'It is written as the school would write to families.';
export const AS_SCHOOL = 'It speaks in the name of the school.';

export interface Note {
  readonly certainty: Certainty;
  readonly why: string;
  /** the words are a school's only where the text speaks of school */
  readonly needsSchool?: boolean;
}

/** Whole sayings, each enough by itself. */
export const OFFICE: readonly (readonly [string, Note])[] = [
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
];

/** Small signs of a school's own voice: kind, weight and the words. */
export const OFFICE_CUES: readonly (readonly [string, Cue])[] = [
  [
    `
    on {behalf} of(?! (?:my|our|the|women|men|introverts)(?: (?:whole |entire )?(?:family|mum|dad|husband|wife|kids|dog|cat|bride|groom|team gb|nation))?(?= |,))
    on {behalf} of (?:the|our) (?:school|staff|governors|headteacher|academy|trust|nursery|slt|team|children|pupils|pta)
    as a (?:whole )?{school|academy|nursery|trust} (?:community|family|team|we|our|,)
    (?:we|our [a-z]+|us|are|together) as a (?:whole )?{school}
    (?:[a-z'.-]+ ){1,3}{primary|academy|school|juniors|infants|nursery} (?:will|has|is) (?:be |now |been )?(?:reopen|reopening|open|closed|close|closing|delighted|proud|pleased|recruiting|looking|hosting|holding|awarded|rated|shortlisted|seeking|remain)
    {statement|announcement} (?:from|by|on behalf of|regarding)
    (?:the|our) {school|academy|nursery|trust|governors|headteacher|college} (?:is|are|has|have|will|would|can|cannot|takes|does|do|must|wish|wishes|remains|apologises|regrets) (?:also |now |very |not |be )*(?:comment on|tolerate|discuss|aware|working|pleased|delighted|sorry|closed|open|taking|committed|unable|confirm|comment|investigating|like to|reviewing|been (?:awarded|named|shortlisted|recognised|rated|chosen|selected)|decided|introducing|putting|monitoring|hosting|holding|recruiting|looking|seeking|seriously|reopen)
    `,
    { kind: 'school’s name', weight: 2.5, shared: true },
  ],
  [
    `
    {dear} (?:all |our |year \\d+ |reception |y\\d+ )*(?:parents|families|carers|parent|students|pupils|staff|everyone at|friends of)
    {families|parents|carers} (?:don't|dont|remember|please|we|a reminder|thank)
    {parents|families|carers|guardians} (?:please|and carers|are|,|:|of|will|can|should|must|of all)
    (?:all|our|any|to|thank|for|with|remind|that) (?:all |our |you |the |any )*(?:of our )?{families|parents|carers|pupils|students|children}(?! are| is| were| have| think)
    {every} (?:child|pupil|student) (?:in|at|to|should|is|matters|deserves)
    your {child|children|son|daughter|child's|children's}
    {school|academy} community
    `,
    { kind: 'families addressed', weight: 1.5, shared: true },
  ],
  [
    `
    {don't|dont} forget (?:to|that|your|it's) (?:send|bring|return|book|order|sign|pe|wear|pay|collect|join|pack)
    {please} (?:keep|note|ensure|be aware|can you|could you|return|remember to|send|make sure|see|do not|contact|speak|collect|bring|use|ring|check)
    {reminder|reminders|notice|important|urgent|update}(?= (?:to|for|that|:|-|about|regarding|all|from|notice|information|parents)|:|$)
    {all|year|reception|nursery} (?:\\d+ )?(?:pupils|students|children|parents|families|staff) (?:should|must|need to|needs to|will|are|can|may|have)
    {school|academy} news
    {shortlisted|nominated|accredited|awarded} (?:for|as|the|by|with)
    (?:does|do|will) not {comment|tolerate|discuss|accept|share|permit|allow|condone}
    {non-uniform|mufti} day (?:is|on|this|tomorrow)
    {doors|gates} (?:open|will|at)
    {money|slips|forms|kits|payment|letters} (?:is|are|should|must|need|needs|due|by|to be)
    {apologies|apologise|apologize} (?:for|to)
    any {inconvenience}
    thank you for your (?:continued |ongoing |kind )*{support|cooperation|co-operation|understanding|patience}
    your (?:continued |ongoing ){support}
    {delighted|pleased|proud|thrilled|excited} to (?:announce|welcome|invite|confirm|introduce|share|offer|report|inform)
    we(?:'d| would)? (?:like|love|want|wish) to {thank|invite|welcome|remind|congratulate|wish|apologise|inform}
    a (?:very |big |huge )*{warm|huge|big} (?:thank you to|welcome)
    {zero} tolerance
    (?:is|are) {aware} of
    {due} to (?:the |adverse |unforeseen |staffing |a |heavy |boiler |snow |ice |weather |severe )
    {until} further notice
    {work} will be set
    {closed} (?:today|tomorrow|to|until|due|for)
    will (?:be |remain |not be |now be ){closed|open|running|taking|closing|held|moved|cancelled|reopening|finishing|collected|returned|available|dismissed}
    {closing} date
    visit our {website|open|school}
    {applications|admissions|places|tours|enrolment|registrations} (?:are|is|for|open|available|still|now|close)
    {apply|applications} (?:now|via|by|online|on|through|should)
    {further} (?:details|information) (?:can|will|to follow|on|from|will be)
    {well} done to (?:all|everyone|our|the)
    {congratulations} to (?:all|everyone|our)
    school {office}
    {ring|contact|call|email} (?:the|our) (?:school )?(?:office|reception)
    {committed} to
    {start|finish|doors|gates} (?:times?|open|close|is|are|will)
    `,
    { kind: 'official wording', weight: 2 },
  ],
  [
    `
    (?:is|are|has been|have been|will be) {cancelled|postponed|rescheduled|moved|rearranged|suspended}
    {short} notice
    (?:now )?{enrolling|enrol|admitting} (?:for|in|now|pupils)
    we {apologise|regret}
    {policy|policies} (?:is|are|has|will) (?:changing|changed|change|been updated|be updated)
    {asked} us to
    let (?:all )?(?:families|parents|you) {know}
    `,
    { kind: 'notice', weight: 1.5 },
  ],
  [
    `
    {our} thoughts (?:as|are)
    {our} (?:lovely |wonderful |fantastic |amazing |whole |brilliant |entire |school |year \\d+ |reception |nursery |incredible |fabulous )*(?:school|families|pupils|students|parents|children|learners|school community|staff|governors|nursery|academy|website|open day|open evening|open morning|sixth form|values|vision)
    {we} (?:are|have|will|would|at|want|believe|do not|don't|pride|offer|'re|stand|support|remember|celebrate|can|cannot|hope)
    {us} at
    at our (?:[\\w]+ ){0,3}{school|academy|nursery|primary}
    {we're|we've|we'll|we'd}
    {join} our
    `,
    { kind: '“we” as the school', weight: 1, shared: true },
  ],
  [
    `
    {looking|recruiting|hiring|seeking|appoint|advertising|need} (?:for |to (?:appoint|recruit) )?<staff>
    <staff> {required|needed|wanted|sought}
    exciting {opportunity}
    on the {hunt|lookout} for (?:a|an|our next) (?:[a-z]+ ){0,3}(?:<staff>|teacher|year|ta)
    (?:looking for|seeking|need|appoint|recruit) (?:a|an|two|our next|some) (?:[a-z'-]+ ){0,4}{teacher|ta|teachers|senco|headteacher|caretaker|cook|supervisor|governor|governors|assistant|hlta|technician|receptionist}
    {vacancy|vacancies|post|role} (?:for|:|available|has arisen|at our)
    join our (?:[\\w]+ ){0,3}{team|school|staff}
    `,
    { kind: 'vacancy', weight: 2.5 },
  ],
  [
    `
    {i|i'm|im|i've|ive|my|me}
    `,
    { kind: 'first person', weight: -1, shared: true },
  ],
  [
    `
    {my|our} (?:son|daughter|kids|child|eldest|youngest|lad|boy|girl)('s|s)?
    {anyone|anybody|does|heard|rumour|hope|hoping|praying|fingers}
    `,
    { kind: 'somebody outside', weight: -2.5 },
  ],
];
