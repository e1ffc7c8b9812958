/**
 * People spoken of without a name, by what they are to somebody who works in a school: pupils, former pupils, parents.
 * Patterns are for folded text, bounded, without nested repetition. The writer's own children, mother or dance class are none of these.
 */
import type { Passage, Span } from '../passage';
import { FORM_CODE, STAGE, YEAR_GROUP } from '../school/school-talk';
import { Taken } from '../spans';
import { standsIn } from '../stands';

export interface RoleMention extends Span {
  readonly who: 'pupil' | 'former-pupil' | 'parent';
  /** the words alone tie them to the writer's own school ("one of my Y9s"); "pupils" alone does not */
  readonly own: boolean;
}

/** Words between "my" and the noun that do not make it somebody else. */
const ADJECTIVE = String.raw`(?:(?!(?:mum|mam|mom|dad|son|daughter|friend|mate|sister|brother|husband|wife|partner|kids?|boy|girl|niece|nephew|own|old|ex|former|previous|past|mums|dads|parents?|in|on|at|to|and|with|is|was|for|of|from|by|about|but|who|that|are|had|has|have|before|after|during|then|colleagues?|teachers?|boss|dance|teaching)\s)[a-z-]{2,12}\s)`;
const YEAR = `${YEAR_GROUP}(?![a-z0-9])`;
const FORM = `${FORM_CODE}(?![a-z0-9])`;
const CHILDREN =
  'pupils?|students?|tutees?|twins|siblings|kids?|kiddos?|kiddies|child(?:ren)?|lads?|lass(?:es)?|lassies?|laddies?|girls?|boys?|bairns?|weans?|teens?|teenagers?|learners?|ones?|lot|munchkins|gang';
const CLASS = String.raw`(?:class(?:es)?|forms?|tutor\sgroup|tutor|form\sgroup|reg(?:istration)?\sgroup|sets?|house\sgroup|group|(?:[a-z]{3,9}\s)?club|intervention\sgroup|squad|team|school\steam|choir|cast)`;
const SOME = String.raw`(?:one|two|three|four|five|six|some|a\sfew|few|a\scouple|couple|half|most|many|loads|lots|plenty|a\sload|a\sbunch|all|any|each|every|several|both|\d{1,2})\s(?:of\s)?(?:the\s)?`;
const NAMED_CLASS = String.raw`class\s\d[a-z]?(?![a-z0-9])|[1-6]\s?(?:oak|ash|elm|beech|birch|maple|willow|sycamore|cedar|hazel|holly|rowan|larch|pine|alder|chestnut|blue|red|green|yellow)(?![a-z])|(?:oak|ash|elm|beech|birch|maple|willow|sycamore|cedar|hazel|holly|rowan|hedgehogs?|owls?|badgers?|foxes|squirrels?|ladybirds?|butterfl(?:y|ies)|robins?|kingfishers?|otters?|puffins?|caterpillars?|ducklings?|sunflowers?|acorns?)\sclass`;
const COHORT = String.raw`(?:${NAMED_CLASS}|${YEAR}|${FORM}|(?:${STAGE})|sixth[\s-]form(?:ers?)?|a[\s-]level|gcse|btec)`;

const PUPIL = new RegExp(
  [
    String.raw`\b(?:${SOME})?(?:my|our)\s${ADJECTIVE}{0,3}?(?:(?:${COHORT}|s[1-6](?='?s?\b))(?:'?s)?(?:\s(?:${CHILDREN}|${CLASS})|\s[a-z]{3,10}\s(?:class|set|group|students|pupils|kids))?|(?:pupils?|students?|tutees?|learners|prefects|house\scaptains|form\scaptains|head\s(?:boy|girl)|digital\sleaders|sixth[\s-]formers?|6th[\s-]formers?)|(?:class|form|tutor\sgroup|form\sgroup|tutor\skids|set)(?:'s)?(?:\s(?:${CHILDREN}))?)(?![a-z])`,
    String.raw`\b(?:a|an|this|that|the|some|another|one|these|those|any|\d{1,2}|two|three|four|few|couple\sof)\s${ADJECTIVE}{0,2}?(?:(?:${COHORT})\s(?:${CHILDREN}|class|set|form|group)|${YEAR}|(?:pupils?|students?|tutees?|sixth[\s-]formers?|6th[\s-]formers?)(?:\sof\s(?:mine|ours))?)(?![a-z])(?!\s(?:teacher|loan|union|nurse|house|finance|council))`,
    String.raw`\b(?:${CHILDREN}|someone|somebody)\s(?:in|from|at|of)\s(?:(?:my|our|the)\s${ADJECTIVE}{0,2}?)?(?:${CLASS}|school|work|${COHORT}|s[1-6](?![a-z0-9]))(?![a-z])`,
    String.raw`\b(?:${CHILDREN}|someone|people)\s(?:that\s|who\s|whom\s)?i(?:'m)?\s(?:currently\s|actually\s|now\s|also\s)?(?:teach|teaching|tutor|look\safter\sat\s(?:school|nursery))\b`,
    String.raw`\b(?:half|most|some|all|loads|one|two|a\sfew|a\scouple|lots)\sof\s(?:the\s)?(?:${COHORT})(?:'?s)?(?:\s(?:${CHILDREN}))?(?![a-z])`,
    String.raw`\b(?:${COHORT})\s(?:${CHILDREN})(?![a-z])`,
    String.raw`\b(?:football|netball|rugby|hockey|drama|computing|choir|dance\sclub|band|orchestra|debate|dofe|duke\sof\sed|school\splay|show|cast|maths|english|science|history|geography|spanish|french|art|music|pe|btec|gcse|a[\s-]level|prefect)\s(?:lads|girls|kids|squad|students|pupils|group|class)(?![a-z])|\b(?:yous|you)\slot\sin\s(?:${COHORT})`,
    String.raw`\b(?:${YEAR}|${FORM})(?:'s)?|\b(?:sixth\sform|6th\sform|reception|nursery|s[1-6])(?=\s?[:,!–-])|(?<!uni\s|university\s|college\s)\b(?:pupils?|students|sixth[\s-]formers|schoolkids|school\skids)(?![a-z])(?!'?\s(?:union|loan|finance|house|accommodation|digs|night|discount|premium))`,
  ].join('|'),
  'g',
);

const FORMER = new RegExp(
  [
    String.raw`\b(?:${SOME})?(?:my\s|our\s|a\s|an\s|any\s|the\s|some\s)?(?:lovely\s|favourite\s|fave\s)?(?:ex|former|old|past|previous|last\syear's)[\s-](?:[a-z]{2,12}\s)?(?:(?:${COHORT})(?:'?s)?(?:\s(?:${CHILDREN}|${CLASS}))?|pupils?|students?|tutees?|sixth[\s-]formers?|(?:class|form|tutor\sgroup|form\sgroup)(?:\skids)?)(?![a-z])(?!\s(?:union|loan|house|digs|nurse|flat|days|teacher|photo|reunion))`,
    String.raw`\b(?:${CHILDREN}|someone|somebody|people|class|pupil|a\sfew)\s(?:that\s|who\s|whom\s)?i(?:'ve|\shave)?\s(?:used\sto\s(?:teach|tutor|have\sin)|once\staught|previously\staught|first\staught|taught|had\sin\s(?:${COHORT})|had\sin\smy\s(?:first|nqt|old))\b(?!\s(?:today|this\s(?:morning|afternoon|week)|yesterday|about|how|them|to\b))`,
    String.raw`\b(?:(?:my|our|this\syear's|last\syear's|all\sthe|the|those|any|some\sof\smy|some\sof\sour)\s)?(?:${YEAR}(?:'?s)?\s|school\s)?leavers(?!'?\s(?:assembly|hood(?:y|ies)|prom|ball|do|party|service|day|disco|book|lunch|breakfast|drinks?|show|mass|tea|certificates?))(?![a-z'])`,
    String.raw`\b(?:${SOME})?my\s(?:very\s)?first\s(?:ever\s)?(?:pupils|students|class|form|tutor\sgroup)\b(?=[^.!?]{0,60}\b(?:married|now|baby|uni|graduat\w+|grown|adult|\d\d|\d0s|since)\b)`,
    String.raw`\bi\s(?:used\sto\steach|once\staught|taught)\syou\b`,
    String.raw`\bclass\sof\s(?:20|19|')\d{1,2}(?:\d\d)?\b|\balumni\b`,
    String.raw`\b(?:now\s)?(?:that\s)?you(?:'ve|\shave)\s(?:all\s|now\s|officially\s|finally\s)?(?:left|finished)\s(?:school|us|${YEAR}|sixth\sform|for\sgood|the\sbuilding|your\s(?:exams|gcses|a[\s-]levels))|\b(?:now|officially)\s(?:left|gone|finished)\s(?:school|us)\b|\byou're\s(?:no\slonger|not)\s(?:my\s)?(?:pupils?|students?|at\sschool)\b|\bofficially\s(?:gone|left|finished|leavers)\b|\bno\slonger\smy\s(?:pupils?|students?)\b`,
    String.raw`\b(?:${COHORT})(?:'?s)?\s(?:who|that)(?:'ve|\shave)?\s(?:just\s)?(?:left|finished|graduated)\b`,
  ].join('|'),
  'g',
);

const PARENTS =
  '(?:mums?|mams?|moms?|mummys?|mummies|mothers?|dads?|daddys?|daddies|fathers?|parents?|carers?|nans?|grans?|grandmas?|grandads?|grandparents?|step-?dads?|step-?mums?|famil(?:y|ies))';
const PARENT = new RegExp(
  [
    // "class mums", "my Y4 parents", "reception mums and dads"
    String.raw`\b(?:${SOME})?(?:(?:my|our|the|a|an|some|those|these|any|all|another|that|this)\s(?:[a-z-]{2,12}\s)?)?(?:class|form|tutor\sgroup|school|playground|nursery|reception|year|${YEAR}|${FORM}|${STAGE}|${NAMED_CLASS}|[1-6][a-z]{1,2}(?![a-z0-9])|pta|prefect|team|trip|football|netball|choir|club|babies|kids')(?:'s)?\s${PARENTS}(?:\sand\s(?:dads?|mums?|carers?))?(?![a-z])(?!'?\s?(?:evening|eve\b))`,
    // "a mum from my class", "a single dad in Y2", "the parents of one of my pupils"
    String.raw`\b${PARENTS}\s(?:from|in|of|at|with\sa\s(?:kid|child|son|daughter)\s(?:in|at))\s(?:a\s|the\s)?(?:pupils?|students?|(?:kids|children|lads?|girls?|boys?|a\s(?:lad|girl|boy|kid|child))\s(?:i\steach|in\smy)|(?:(?:one|some|two|a\sfew|a\scouple)\sof\s)?(?:my|our|the)?\s?${ADJECTIVE}{0,2}?(?:class(?:es)?|form|tutor\sgroup|set|school|work|pupils?|students?|tutees?|nursery|reception|playground|school\sgates?|${NAMED_CLASS}|[1-6][a-z](?![a-z0-9])|${YEAR}|${FORM}))(?![a-z])(?:\s?(?:kids|pupils|class|lads|girls|babies|lot|'s))?`,
    // "one of my pupils' dads", "my Y4's mum", "a student's mother"
    String.raw`\b(?:(?:one|some|two|a\sfew|half|most|loads|lots)\sof\s)?(?:(?:my|our|a|an|the|another)\s)?${ADJECTIVE}{0,2}?(?:pupils?|students?|tutees?|${YEAR}|kids?(?=s?'|'s))(?:'s|s'|'|s)\s(?:[a-z]{3,10}\s)?${PARENTS}(?![a-z])`,
    // "one of the mums", "half my parents", "a parent"
    String.raw`\b(?:one|some|two|three|four|a\sfew|few|a\scouple|couple|half|most|many|loads|lots|all|several|any|a\sload|\d{1,2})\s(?:of\s)?(?:(?:the|my|our|these|those)\s(?:[a-z-]{2,12}\s){0,2}?(?=\w)|(?=parents))(?:parents|mums|mams|dads|carers|mummies|daddies|families)(?![a-z])(?!'?\s?eve)`,
    String.raw`\b(?:a|another|this|that|one|certain)\s(?:(?!(?:single|new|good|bad|great|working|better|as|foster|proud|helicopter|adoptive|lone|first)\s)[a-z-]{2,12}\s){0,2}?parent(?![a-z])(?!'?\s?(?:eve|governor|teacher|company|forum|council|association))`,
    String.raw`(?<!\b(?:my|his|her|their|your|both|step|birth|grand|as|single|new|of)\s)\b(?:the\s)?parents(?![a-z])(?!'?\s?(?:eve|evening|forum|association|and\sstudents\sevening))`,
    // teachers say "my parents" of their class too, where it is about reaching them
    String.raw`(?<=\b(?:tell|told|telling|let|ask|asked|encourage|prefer)\s)my\sparents(?=\s(?:(?:can|just|to|they|that)\s){1,3}(?:text|message|whatsapp|dm|ring|call|facebook)\sme\b)|\bmy\sparents(?=\s(?:all\s)?(?:have|got)\smy\s(?:number|mobile))`,
    String.raw`\bfamil(?:y|ies)\s(?:whose|with)\s(?:kids?|children|lad|girl|boy|daughter|son|twins)\s(?:i\steach|in\smy)|\bparent(?=\s(?:friend|follow|facebook)\srequests?\b)`,
    String.raw`\bmums\s(?:and|&|n)\sdads\b|\b(?:her|his|whose|their)\s(?:[a-z]{2,10}\s)?(?:lad|son|daughter|kid|kids|child|twins|little\sone|boy|girl|eldest|youngest|children)(?:'s|\sis|\sare|\swas)?\s(?:both\s)?(?:in|at)\s(?:my|our)\s(?:[a-z-]{2,10}\s)?(?:class|form|school|set|tutor|nursery|${YEAR}|${FORM})`,
  ].join('|'),
  'g',
);

/** Classes of a hobby or of one's own studies. */
const ELSEWHERE =
  /\b(?:dance|zumba|yoga|pilates|spin|hiit|driving|antenatal|nct|evening|fitness|gym|swim(?:ming)?|ballet|karate|judo|boxing|slimming|cookery|pottery|uni|university|phd|masters|first|middle|working|upper|business|world|bake|body|step|aqua|salsa|barre|crossfit)\s(?:class|classes|group|students|set|form|team|pals)\b/;
/** "my niece in Year 10", "my daughter's class". */
const OF_RELATIVE =
  /\b(?:my|our|his|her|their)\s(?:own\s|little\s|eldest\s|youngest\s|oldest\s|big\s)?(?:sons?|daughters?|nieces?|nephews?|cousins?|brothers?|sisters?|grandsons?|granddaughters?|kids?|boys?|girls?|eldest|youngest|godson|goddaughter|stepson|stepdaughter)(?:'s|s')?\s(?:(?:is|are|was|who's|who\sis|just|now|going|starts?|started|goes|both)\s){0,2}(?:in|into|from|at)?\s?(?:the\s)?$/;
/** The words without which a pattern finds nothing; asked first, since they cost little. */
const FORMER_GATE =
  /\b(?:ex|former|old|past|previous|last|taught|teach|tutor|had|leavers|first|alumni|class\sof|left|finished|gone|longer|graduated|not\s(?:my|at))\b/;
const PARENT_GATE = /mum|mam|mom|moth|dad|fath|parent|carer|nan|gran|famil|\b(?:her|his|whose|their)\s/;
const PUPIL_GATE =
  /pupil|student|tutee|twins|sibling|kid|child|lad|lass|girl|boy|bairn|wean|teen|learner|ones?\b|lot\b|munchkin|gang|class|form|tutor|group|set|squad|team|choir|cast|year|\by(?:r|rs)?\.?\s?-?\d|\b[ps][1-7]|\d[a-z]|reception|nursery|school|eyfs|key\sstage|\bks|foundation|early|gcse|btec|level|someone|somebody|people|prefect|play|show|band|orchestra|debate|lads/;
const GATE =
  /lads|squad|prefect|club|requests|lot in|\bs[1-6]|group|btec|pupil|student|tutee|class|form|tutor|set\b|year|\by\s?\d|\byr|\bp[1-7]|\b(?:[7-9]|1[0-3])[a-z]|leaver|alumni|parent|mum|dad|mam\b|mother|father|carer|nan\b|gran|famil|teach|taught|school|nursery|reception|ks\s?\d|gcse|a.level|learner|team|choir|you've left|work\b/;

/** The pupils, former pupils and parents a passage speaks of by role, in order, not overlapping. */
export function findRoles(passage: Passage): readonly RoleMention[] {
  return passage.remember('roles', () => {
    if (!standsIn(GATE, passage.folded)) return [];
    const roles: RoleMention[] = [];
    const taken = new Taken(passage.folded.length);
    const add = (role: RoleMention): void => {
      roles.push(role);
      taken.take(role);
    };
    // who is a parent or has left is said by more words than who is a pupil: those are read first and keep their place
    for (const [who, pattern, gate] of [
      ['former-pupil', FORMER, FORMER_GATE],
      ['parent', PARENT, PARENT_GATE],
      ['pupil', PUPIL, PUPIL_GATE],
    ] as const) {
      if (!standsIn(gate, passage.folded)) continue;
      for (const { start, end, evidence } of passage.matches(pattern)) {
        const words = evidence.toLowerCase();
        if (standsIn(ELSEWHERE, words) || OF_RELATIVE.test(passage.folded.slice(Math.max(0, start - 48), start))) continue;
        if (!taken.isFree({ start, end })) continue;
        if (
          who !== 'parent' &&
          /^'?s?'?\s(?:[a-z]{3,8}\s)?(?:mum|mam|dad|parents?|mother|father|carer|nan|famil)/.test(
            passage.folded.slice(end, end + 24),
          )
        ) {
          add({
            start,
            end: end + (/^'?s?'?\s(?:[a-z]{3,8}\s)?[a-z]{3,8}/.exec(passage.folded.slice(end, end + 24))?.[0].length ?? 0),
            who: 'parent',
            own: isOwn(words),
          });
          continue;
        }
        const group = who === 'parent' ? (CLASS_AFTER.exec(passage.folded.slice(end, end + 24))?.[0].length ?? 0) : 0;
        add({ start, end: end + group, who, own: isOwn(words) });
      }
    }
    // "9C" is a form in capitals only: in small letters it is a temperature as often
    for (const match of passage.text.matchAll(CAPITAL_FORM)) {
      const end = match.index + match[0].length;
      if (taken.isFree({ start: match.index, end })) add({ start: match.index, end, who: 'pupil', own: false });
    }
    return roles.sort((a, b) => a.start - b.start);
  });
}

/** "all parents" + "of 2H". */
const CLASS_AFTER = /^\s(?:of|from|in)\s(?:[1-6][a-z]{1,2}\d?|(?:my|our)\sschool)(?![a-z0-9])/;
/** "from 9C", "half of 11L". */
const CAPITAL_FORM =
  /(?<=\b(?:[Ff]rom|[Ii]n|[Oo]f|[Ww]ith|[Mm]y|[Oo]ur|[Aa]nd|[Tt]o|[Ff]or)\s)(?:[7-9]|1[0-3])[A-Z]{1,2}\d?(?![\p{L}\p{N}])/gu;

const isOwn = (words: string): boolean => /\b(?:my|our|mine|ours|i|i've|i'm)\b/.test(words);
