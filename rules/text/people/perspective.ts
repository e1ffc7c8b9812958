/**
 * From where a text looks at school: from the writer's own work there, as a parent or relative, back at the writer's own
 * schooldays, or at schools in the news. Only the first is the writer's working life. Patterns are for folded text.
 */
import { onceForItem } from '../context';
import { lately } from '../lately';
import { FIRST_NAMES } from '../names';
import type { Passage } from '../passage';
import { FORM_CODE, YEAR_GROUP } from '../school/school-talk';
import { firstIn, standsIn } from '../stands';
import { keyOf } from '../tokens';

/** What a text says of the writer's own child or another young relative: "my son", "our eldest", "proud nan moment". */
const OWN_CHILD = new RegExp(
  [
    String.raw`\b(?:my|our)\s(?:own\s|lovely\s|little\s|clever\s|big\s|gorgeous\s|beautiful\s|eldest\s|oldest\s|youngest\s|middle\s|teenage\s|\d{1,2}[\s-]?(?:yo|year[\s-]old)\s|(?:four|five|six|seven|eight|nine|ten|eleven)[\s-]year[\s-]old\s|step-?|god){0,2}(?:sons?|daughters?|eldest|oldest|youngest|littlest|grandsons?|granddaughters?|grandchild(?:ren)?|grandkids|grandbabies|nephews?|nieces?|toddler|bairn|wean|teenager|middle\s(?:one|child)|first\s?born|baby\s(?:girl|boy)|(?:little|baby|kid)\s(?:brother|sister|man|lady|one|boy|girl|lad|dude|monkey)|own\s(?:kids?|children|two|three|boys?|girls?|little\sones?)|twins|child|kid|wee\s(?:man|one|boy|girl|lad)|boy|baby|two|three\s(?:boys|girls|kids)|two\s(?:boys|girls|kids))(?:'s)?\b(?!\s(?:year\s\d|yr\s?\d|y\d|of\smy|in\smy\sclass|in\smy\sform|weeks|days|hours|classes|forms|sets|pupils|students))`,
    String.raw`\b(?:my|our)\s(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)[\s-]year[\s-]olds?\b(?!\s(?:class|pupils))|\bboth\s(?:my\s|our\s|the\s)?(?:kids|children|boys|girls)\b`,
    String.raw`^\s?(?:(?:${YEAR_GROUP}\s)?(?:daughter|son)|eldest|youngest|little\sman|daughter|son|grandson|granddaughter)(?:'s)?\b`,
    String.raw`\bthe\s(?:eldest|youngest|grandkids|grandchildren|teenager|baby|toddler|twins)\b|\b(?:anxious|nervous|worried|emotional|weepy|excited|knackered|tired|stressed|busy)\s(?:mum|mam|dad|parent|nan)\b`,
    String.raw`\b(?:as\sa|proud|fellow|speaking\sas\sa|soccer|sen)\s(?:\w{2,10}\s)?(?:mum|mam|mom|mummy|dad|daddy|parent|nan|nana|nanny|gran|granny|grandma|grandad|grandparent|auntie|aunty|aunt|uncle|godmother|stepmum|stepdad)\b`,
    String.raw`\b(?:mum|dad|auntie|mummy|daddy|nan)\smoment\b`,
    String.raw`\b(?:my|our)\s(?:teenage\s)?${YEAR_GROUP}\s(?:sons?|daughters?|nephews?|nieces?|grandsons?|granddaughters?)\b`,
    String.raw`\bboth\sof\smine\b(?!\sin)|\b(?:the\s)?school\srun\b|\b(?:for|in)\sour\shousehold\b|\bgot\s(?:a\s)?${YEAR_GROUP}\sat\shome\b`,
    String.raw`\b(?:uniform|blazer|school\sshoes|pe\skit|new\sshoes)\s(?:[a-z]{2,9}\s){0,3}cost\s(?:me|us|£)|\bfor\s(?:one|my|a\ssingle)\schild\b`,
    String.raw`\b(?:any|other|school)\s(?:mums|dads|mams|parents)\s(?:know|with|out|here|going)\b`,
    String.raw`\b(?:dd|ds|dgs|dgd)\d?\b`,
    String.raw`\blittle\s(?:man|lady|miss|one)\s(?:starts?|started|has|is|was|had|loved|came|got)\b`,
    String.raw`\bmy\s(?:two\s)?(?:kids|boys|girls|children|two|lad|lot)(?:'s|'|s')?\s(?:school|schools|class|teacher|nursery|teachers|classes)\b`,
    String.raw`\b(?:our|my)\slot\sat\shome\b|\b(?:not|isn't)\swork's\b|\bhis\sblazer\b`,
  ].join('|'),
);

const OUR_NAME = /\bour\s(\p{L}{2,14})(?:'s)?\b/gu;

const SCHOOLDAYS =
  /\b(?:in\s(?:year|yr|primary|secondary|reception|infants|juniors|sixth\sform)\s?\d{0,2}\s(?:i|we)\s|when\si\swas\s(?:at|in|a|little|young|small|younger|\d|their|your|his|her)|when\swe\swere\s(?:at|in|kids|little|young|younger|\d)|back\sin\s(?:the\sday|(?:19|20)\d\d|the\s\d0'?s|my|primary|secondary|school|year)|in\sthe\s(?:19)?[5-9]0'?s|in\sthe\s(?:nineties|eighties|seventies|sixties|noughties)|in\s(?:my|our)\sday\b|(?:i|you|anyone\selse|anybody\selse|who\selse|who)\s(?:still\s|also\s|fondly\s)?remembers?\b|my\sold\s(?:\w{2,10}\s)?(?:school|teacher|headteacher|head|headmaster|tutor|primary|secondary|class)|my\s(?:\w{2,10}\s){0,2}(?:teacher|headmaster|headmistress|headteacher|tutor)\s(?:at\sschool|used|once|told|always|said|never|hated)|our\s(?:\w{2,10}\s)?(?:teacher|headmaster|headmistress)\s(?:used|once|always|threw|made\sus)|class\sof\s'?(?:(?:19|20)?\d\d)|reunion|growing\sup\b|as\sa\s(?:kid|child|teenager|pupil)|my\s(?:childhood|schooldays|school\sdays)|school\s?days\b|at\sschool\si\s(?:was|got|had|hated|loved|always|never)|(?:hated|loved|did|failed|learnt|learned|got|had)\s(?:\w{2,12}\s){0,3}(?:at|in)\sschool\b(?=[^.!?]{0,30}\b(?:but|years|myself|as\sa\skid|back\sthen|never)\b)|nightmares\sabout|i\swent\sto\s(?:school|the\ssame)|took\sme\sback\sto|throwback|tbt\b|from\s(?:19[5-9]\d|200\d)\b|\d{2}\syears\sago|when\swe\sused\sto|old\sschool\s(?:friend|mate|photo|report)s?|schoolfriends?|school\sfriends?|friends?\sfrom\s(?:school|primary|college)|tell(?:ing)?\smy\s(?:mum|dad|parents)\sthat?|telling\smy\s(?:mum|dad)|in\s19\d\d|(?:do|doing|did|done|finish(?:ed|ing)?|start(?:ed|ing)?)\s(?:my\s|this\s|some\s)?(?:[a-z]{2,10}\s)?(?:coursework|homework|dissertation)|(?:sat|sit|sitting|doing|failed|passed)\s(?:all\s)?my\s(?:first\s|last\s)?(?:gcses?|a[\s-]levels?|as[\s-]levels?|exams?|mocks)|(?:when|after|before|since|until)\si\s(?:leave|left|finish|finished)\sschool|this\scollege|my\slecturers?)\b/;

const NEWS =
  /\b(?:bbc|guardian|telegraph|daily\smail|the\stimes|the\smirror|the\sindependent|the\ssun|sky\snews|itv|channel\s4|c4|newsnight|radio\s4|tes\sarticle|schools\s?week|dfe|department\sfor\seducation|education\ssecretary|schools\sminister|minister|ministers|government|govt|gov\.uk|policy\smakers|white\spaper|(?:new|interesting|recent|latest|this)\s(?:study|research|report|piece|article|data|survey|podcast|episode|documentary|book|thread|blog|paper)|study\s(?:finds|found|shows|says)|research\s(?:finds|shows|says|suggests)|according\sto|podcast|documentary|webinar|great\s(?:thread|blog|article|piece|post|read|episode)|headlines?|petition|nationally|(?:schools|teachers|pupils|kids|children)\s(?:across|in)\s(?:england|wales|scotland|america|the\suk|the\scountry|britain|the\sus|finland)|(?:schools|parents|everyone|all\skids|every\sschool|teachers)\sshould(?:n't)?\b|why\s(?:do|are|can't)\sschools|do\s(?:schools|teachers)\sstill|ofsted\s(?:is|are|should|needs?|must|has\sto|reform|gradings?|grades?|judg[e]?ments?|report\scards?|to\sscrap|boss|chief)|scrap(?:ping)?\s(?:ofsted|sats)|abolish)\b/;

const FICTION =
  /\b(?:in\s(?:literature|fiction)|the\svillain|bridget\sjones|waterloo\sroad|educating\s(?:yorkshire|essex|manchester|greater|rita|cardiff)|abbott\selementary|grange\shill|bad\seducation|big\sschool|teachers\son\s(?:c4|channel)|line\sof\sduty|netflix|episode|season\s\d|series\s\d|box\s?set|novel|matilda\sthe\smusical|harry\spotter|hogwarts|sex\seducation|derry\sgirls|inbetweeners|school\sof\srock|on\stelly|on\sthe\stelly|on\siplayer|hollyoaks|corrie|emmerdale|eastenders|coronation\sstreet|strictly|bake\soff|taskmaster|traitors|love\sisland|gladiators)\b/;

/** The writer at work in a school, whatever else the sentence says. */
const OWN_WORK = new RegExp(
  [
    String.raw`\b(?:my|our)\s(?:[a-z-]{2,12}\s){0,2}(?:class|classroom|form|tutor\sgroup|tutees?|set|pupils|students|school\skids|cohort|lesson|lessons|key\schildren|sixth\sformers)\b(?!\s(?:reunion|photo\sfrom))`,
    String.raw`\b(?:my|our|with|of|the)\s(?:[a-z-]{2,12}\s){0,2}${YEAR_GROUP}(?![a-z0-9])`,
    String.raw`\bmy\s(?:[a-z-]{2,12}\s)?(?:reception|nursery|${FORM_CODE})\b`,
    String.raw`\bi\s(?:teach|taught|covered)\b|\bi'm\s(?:teaching|covering)\b|\bas\sa\s(?:[a-z-]{2,12}\s)?(?:teacher|ta|hlta|head|headteacher|senco|tutor)\b|\bppa\b|\bslt\b`,
  ].join('|'),
);

/** What a stretch of folded text says of where the writer stands. */
export interface Perspective {
  readonly ownChild: boolean;
  readonly schooldays: boolean;
  readonly news: boolean;
  readonly fiction: boolean;
  readonly ownWork: boolean;
}

/** Reads a stretch of folded text, e.g. one sentence. Remembered for a few. */
export const perspectiveOf = lately(8, read);

function read(folded: string): Perspective {
  const childPhrase = firstIn(OWN_CHILD, folded);
  const ownChild = childPhrase !== null || speaksOfOurName(folded);
  // "my daughter's class": what is left without the child decides whether the writer's own class is there too
  const rest = childPhrase
    ? folded.slice(0, childPhrase.index) + folded.slice(childPhrase.index + childPhrase[0].length)
    : folded;
  return {
    ownChild,
    schooldays: standsIn(SCHOOLDAYS, folded),
    news: standsIn(NEWS, folded),
    fiction: standsIn(FICTION, folded),
    ownWork: standsIn(OWN_WORK, rest),
  };
}

/** "Our Evie", as families say. */
function speaksOfOurName(folded: string): boolean {
  if (!folded.includes('our ')) return false;
  for (const [, name] of folded.matchAll(OUR_NAME)) {
    if (name !== undefined && FIRST_NAMES.has(keyOf(name)) && name.length > 2) return true;
  }
  return false;
}

/** The perspective of a short item as a whole: up to eight passages. Longer ones have none of their own. */
export const perspectiveOfItem = onceForItem<Perspective>(({ passages }) => {
  const few = passages.length <= 8 ? passages : [];
  return perspectiveOf(few.map(({ passage }) => passage.folded.slice(0, 600)).join('. '));
});

/** The perspective of the passage. Remembered. */
export function perspectiveOfPassage(passage: Passage): Perspective {
  return passage.remember('perspective', () => perspectiveOf(passage.folded));
}
