/** How far a passage speaks of school life. Patterns are for folded text, bounded, without nested repetition. */
import type { Passage } from './passage';

/** "Y4", "yr 9", "year 11s", "years 3 and 4". */
export const YEAR_GROUP = String.raw`(?:(?:y|yr|year|yrs|years)\.?\s?-?(?:1[0-3]|[1-9])(?:\s?(?:\/|&|and|-)\s?(?:1[0-3]|[1-9]))?(?:'?s)?|year\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)s?|p[1-7](?:'?s)?|s[1-6](?=\s(?:class|pupil|kid|lad|girl|boy)))`;

/** Form codes such as 7B, 10x2, 11Sc3; units of time, weight, distance and money are not forms. */
export const FORM_CODE = String.raw`(?:(?:[7-9]|1[0-3])(?!(?:am|pm|th|st|nd|rd|kg|km|mm|cm|ml|gb|mb|tb|hz|ft|lb|lbs|oz|hr|hrs|min|mins|yo|yrs|ish|k|m|g|x|s|p|d|h|c|f|l|w|v|a?m)\b)[a-z]{1,2}\d?)`;

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
    String.raw`\b(?:pupils?|classroom|staffroom|staff\sroom|headteacher|head\steacher|deputy\shead|slt|smt|senco|sendco|hlta|midday\ssupervisors?|mdsa|lunchtime\ssupervisors?|lunch\sduty|teaching\sassistants?|parents'?\s?eve(?:ning)?s?|parents\sevening|inset(?:\sday)?|sats|phonics|ofsted|estyn|ehcp|eal|sen|send|detentions?|assembly|form\stime|tutor\stime|register|playtime|home\stime|hometime|carpet\stime|golden\stime|show\sand\stell|school\strip|residential|nativity|sports\sday|school\sgates?|school\splay|school\soffice|lesson|lessons|homework|mock\sexams?|mocks|gcses?|a-levels?|half\sterm|in\sclass|at\sschool|in\sschool|from\sschool|teachers?|pgce|ect|nqt|supply|dinner\slad(?:y|ies)|isolation|on\sreport|seating\splan|spellings|reading\sbook|times\stables|forest\sschool|wraparound|breakfast\sclub|after\sschool\sclub|head\sof\syear|safeguarding|attendance|exclu(?:ded|sion)|suspended|tutor|playground|behaviou?r\spoints?|house\spoints?|merits?|star\sof\sthe\sweek|pupil\sof\sthe\sweek|leavers'?)\b`,
  ].join('|'),
  'g',
);

const IN_PASSING =
  /\b(?:school|schools|class|exam|exams|teach|teaching|kids|student|students|uni|college|course|term|governors?)\b/g;

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

/** The same for a stretch of folded text, e.g. one sentence. */
export function schoolTalkIn(folded: string): 0 | 1 | 2 | 3 {
  for (const [pattern, level] of [
    [OWN_CLASSROOM, 3],
    [SCHOOL_MATTER, 2],
    [IN_PASSING, 1],
  ] as const) {
    pattern.lastIndex = 0;
    if (pattern.test(folded)) return level;
  }
  return 0;
}
