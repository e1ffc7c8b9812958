/** How far a passage speaks of school life. Patterns are for folded text, bounded, without nested repetition. */
import { lately } from '../lately';
import type { Passage } from '../passage';
import { standsIn } from '../stands';

/** "Y4", "yr 9", "year 11s", "years 3 and 4". */
export const YEAR_GROUP = String.raw`(?:(?:y|yr|year|yrs|years)\.?\s?-?(?:1[0-3]|[1-9])(?:\s?(?:\/|&|and|-)\s?(?:1[0-3]|[1-9]))?(?:'?s)?|year\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)s?|p[1-7](?:'?s)?(?!\d)|s[1-6](?!\d))`;

/** Form codes such as 7B, 10x2, 11Sc3; units of time, weight, distance and money are not forms. */
export const FORM_CODE = String.raw`(?:(?:[7-9]|1[0-3])(?!(?:am|pm|th|st|nd|rd|kg|km|mm|cm|ml|gb|mb|tb|hz|ft|lb|lbs|oz|hr|hrs|min|mins|yo|yrs|ish|k|m|g|x)\b)[a-z]{1,2}\d?)`;

/** Stages and classes by name. */
export const STAGE = String.raw`(?:reception(?:\sclass)?|nursery|pre-?school|eyfs|early\syears|ks\s?[1-5]|key\sstage\s(?:[1-5]|one|two|three|four)|sixth\sform(?:ers?)?|6th\sform|foundation\sstage|foundation\sphase)`;

/** The children one teaches, from inside: "my class", "one of my Y4s", "our kids at school", "my form". */
const OWN_CLASSROOM = new RegExp(
  [
    String.raw`\b(?:my|our)\s(?:[a-z-]{2,12}\s){0,2}(?:class|classes|classroom|form|tutor\sgroup|form\sgroup|tutees?|set|bottom\sset|top\sset|pupils?|students?|learners?|lesson|lessons|register|group\sof\skids|cohort|key\s(?:child|children|kids)|lunchtime\sclub|after-?school\sclub|breakfast\sclub|1:1|one[\s-]to[\s-]one|interventions?|phonics\sgroup|reading\sgroup|school\skids|ks\d\w*|sen\s(?:kids|group|class|pupils?)|year\sgroup|nurture\sgroup)\b`,
    String.raw`\b(?:my|our)\s(?:[a-z-]{2,12}\s){0,2}${YEAR_GROUP}\b`,
    String.raw`\b(?:my|our)\s(?:[a-z-]{2,12}\s)?${FORM_CODE}\b`,
    String.raw`\b(?:my|our)\s(?:[a-z-]{2,12}\s){0,2}(?:reception|nursery|eyfs|ks\s?[1-5]|sixth\sform(?:ers)?)\b`,
    String.raw`\bone\sof\s(?:my|our|the)\s(?:[a-z-]{2,12}\s)?(?:kids|kiddos|kiddies|little\sones|littlies|lot|lads|lasses|boys|girls|children|bairns|wee\sones|weans|${YEAR_GROUP}|${FORM_CODE})\b`,
    String.raw`\b(?:i|we)(?:'ve|'m|\shave|\sam)?\s(?:teach|taught|teaching|been\steaching|cover|covered|support|supported|work\swith|tutor)\s(?:[a-z-]{2,12}\s){0,2}(?:${YEAR_GROUP}|${FORM_CODE}|${STAGE}|class)\b`,
    String.raw`\b(?:in|during|after|before)\s(?:my|our)\s(?:[a-z-]{2,12}\s)?(?:lesson|period|ppa|duty|class|maths|english|science|phonics|reading)\b`,
    String.raw`\b(?:on|doing|did|had)\s(?:playground|lunch|break|gate|bus|corridor|yard)\sduty\b`,
  ].join('|'),
  'g',
);

/** Plain school matters: classes, pupils, lessons, staff roles and the events of the school year. */
const SCHOOL_MATTER = new RegExp(
  [
    String.raw`\b${YEAR_GROUP}\b`,
    String.raw`\b(?:in|from|with|of|for|teach|teaching|cover|taught|and|my|our)\s${FORM_CODE}\b`,
    String.raw`\b(?:${STAGE})\b`,
    // children and where they are
    String.raw`\b(?:pupils?|schoolchildren|classroom|classmates?|(?:whole|entire|the)\sclass|class\s\d\w?|head\s(?:girl|boy)|prefects?|house\scaptain|school\scouncil(?:lor)?|staffroom|staff\sroom|dinner\shall|canteen\squeue|school\s(?:gates?|play|office|trip|choir|band|team|minibus|uniform|hall|disco|fair|fete|show|concert|run|bag|dinners?|photos?|library|nurse|year|day|kids?|children|final|strip)|playground|playtime|breaktime|home\s?time|carpet\s?time|golden\stime|circle\stime|story\s?time|tutor\stime|form\stime|registration|register)\b`,
    // people who work there
    String.raw`\b(?:headteachers?|head\steachers?|deputy\shead|slt|smt|senco|sendco|hlta|lsas?|midday\ssupervisors?|mdsas?|lunchtime\ssupervisors?|lunch\sduty|teaching\sassistants?|teachers?|pgce|ects?|nqts?|supply|dinner\slad(?:y|ies)|probationer|inclusion\sbase|tutor\sgroup|head\sof\s(?:year|science|maths|english|pe|music|art|drama|history|geography|sixth|house|department)|year\shead|safeguarding|form\stutor|cover\ssupervisor)\b`,
    // the week
    String.raw`\b(?:parents'?\s?eve(?:ning)?s?|parents\sevening|inset(?:\sday)?|phonics|guided\sreading|(?:arithmetic|reasoning|maths|reading)\spaper|set\slists?|dinner\s(?:q|queue)|detentions?|assembly|assemblies|lesson|lessons|homework|marking|spellings|spelling\s(?:test|bee)|times\stables|reading\s(?:book|record)s?|seating\splan|period\s(?:[1-7]|one|two|three|four|five|six)|(?:bottom|top|middle)\sset|set\s[1-6]|planners?|behaviou?r\spoints?|house\spoints?|merits?|star\sof\sthe\sweek|pupil\sof\sthe\sweek|show\sand\stell|in\sisolation|on\sreport|exclu(?:ded|sion)|suspended|attendance|sen|send|ehcps?|eal|intervention|1:1|one[\s-]to[\s-]one|key\s(?:worker|person)|forest\sschool|wraparound|breakfast\sclub|after[\s-]school\sclub|homework\sclub|(?:chess|debate|debating|football|maths|coding|science|art|drama|gardening|book)\sclub)\b`,
    // the year
    String.raw`\b(?:sats|ofsted|estyn|mock\sexams?|mocks|gcses?|a-levels?|a\slevels?|highers?|btecs?|results\sday|half\sterm|residential|nativity|sports\sday|world\sbook\sday|harvest\sfestival|bikeability|leavers'?|transition\sday|school\sreports?|end\sof\syear\sreports?|transfer\stest|11\splus|eisteddfod|feis|spelling\sbee|interhouse|inter-?school|u-?1[0-9]s?|under\s1[0-9]s?)\b`,
    String.raw`\b(?:in\sclass|at\sschool|in\sschool|from\sschool|to\sschool|blwyddyn\s\d{1,2}|dosbarth)\b`,
    // hashtags staff use
    String.raw`#(?:teacher\w{0,12}|\w{0,12}teacher|eduTwitter|edutwitter|teach\w{0,12}|sen\w{0,8}|eyfs\w{0,8}|ks[1-5]\w{0,8}|(?:y|yr|year)\d{1,2}\w{0,10}|primary\w{0,12}|secondary\w{0,12}|school\w{0,14}|\w{1,14}school|ta(?:life|s)?|lsa\w{0,6}|nurserylife|earlyyears\w{0,6}|pastoral\w{0,6}|\w{2,10}club|\w{2,12}assembly|p[1-7]|u1[0-9]s?|class\w{1,10}|\w{2,10}class)\b`,
  ].join('|'),
  'g',
);

const IN_PASSING =
  /\b(?:school|schools|class|classes|exam|exams|teach|teaching|taught|kids|students?|college|term|governors?|tutor)\b/g;

/** Forms written in capitals, as staff write them: 7B, 10X. Looked for in the text as written. */
const CAPITAL_FORM =
  /(?<![\p{L}\p{N}£$.,:/-])(?:[7-9]|1[0-3])(?!(?:AM|PM|TH|ST|ND|RD|K|M|G|D|P)(?![A-Za-z]))[A-Z]{1,2}\d?(?![\p{L}\p{N}])/u;

/** 0 nothing, 1 in passing, 2 plainly about school, 3 the writer's own classroom. Remembered on the passage. */
export function schoolTalkOf(passage: Passage): 0 | 1 | 2 | 3 {
  return passage.remember('school-talk', () => {
    if (passage.has('own-classroom', OWN_CLASSROOM)) return 3;
    if (passage.has('school-matter', SCHOOL_MATTER) || CAPITAL_FORM.test(passage.text)) return 2;
    return passage.has('school-in-passing', IN_PASSING) ? 1 : 0;
  });
}

/** The same for the sentence around a position; remembered, since many ask about the same sentence. */
export function schoolTalkNear(passage: Passage, position: number): 0 | 1 | 2 | 3 {
  const { start, end } = passage.nearby(position);
  return passage.remember(`school-talk ${start}`, () => schoolTalkIn(passage.folded.slice(start, end)));
}

/** The same for a stretch of folded text, e.g. one sentence. Remembered for a few. */
export const schoolTalkIn = lately(8, readTalk);

function readTalk(folded: string): 0 | 1 | 2 | 3 {
  for (const [pattern, level] of [
    [OWN_CLASSROOM, 3],
    [SCHOOL_MATTER, 2],
    [IN_PASSING, 1],
  ] as const)
    if (standsIn(pattern, folded)) return level;
  return 0;
}
