/** Finds the names of schools in general, whichever they are: "Oakfield Academy", "St Peter's RC Primary School", "riverside primary". */
import type { Hit, Passage } from '../passage';
import { GENERAL_SCHOOL_WORDS } from '../school-names';
import { type Token, withoutWhose } from '../tokens';

/** Words that end a school's name; the weak ones only in capitals and not before another noun. */
const KIND = new Set([
  'school',
  'schools',
  'academy',
  'primary',
  'junior',
  'juniors',
  'infant',
  'infants',
  'grammar',
  'high',
  'college',
  'secondary',
  'comp',
  'comprehensive',
  'prep',
  'nursery',
  'form',
]);
/** Written so after a name, and only so: "Burnside PS", "Glenlarach HS". */
const LETTERS = new Set(['PS', 'HS', 'UTC', 'PRU', 'MAT']);
/** Groups of schools: "Oakhanger Learning Trust", "Bluebell Wood Schools Trust". */
const GROUP = new Set(['trust', 'federation', 'partnership', 'alliance']);
const OF_SCHOOLS = new Set([
  'learning',
  'academy',
  'academies',
  'school',
  'schools',
  'education',
  'educational',
  'multi',
  'infant',
  'primary',
]);

const JOINERS = new Set(['of', 'and', 'the', 'upon', 'on', 'in', 'le', 'de', 'under']);

/** Capitalised words before "School" that name no school. */
const NO_NAME = new Set(
  'the my our your his her their this that a an at in new old every british english american national local big special driving nursing medical law business art drama stage dance language night boarding state public private independent sunday forest summer back before after whole high primary secondary middle first free film ski swim cookery riding village church i we they it he she and but so if when who why how love great good happy proud just also from for to with inset royal_ any some all uk best outstanding international mainstream rural inner city national finishing top school catholic christian faith muslim jewish is are was were amazing lovely fantastic well done thank thanks hello hi dear today tomorrow yesterday year reception nursery teacher head headteacher ta hlta pgce scitt qts gcse btec ofsted nqt ect eyfs send sen pe re it ict npqh dfe maths english science lead experienced qualified passionate dedicated aspiring future senior director deputy assistant manager leader coordinator tutor principal officer'.split(
    ' ',
  ),
);

/** Words after the name that make it something else. */
const OTHER_AFTER =
  /^\s(?:awards?|road|rd|street|st|lane|avenue|close|hill|sports|brixton|o2|street|run|uniform|of\s(?:music|arts?|rock|fashion|surgeons|nursing|physicians|midwives|psychiatrists|speech|law|education|technology|commerce)|for\sscandal|of\sthought|football|players?|graduates?|films?|musical\s\d|teams?\s(?:in\sthe\sleague)|games\s\d|station|park|colou?rs?|care|school\smusical|street|school\srun)\b/;

/** A saint's name by itself, as people call their school. */
const SAINT =
  /(?<![\p{L}\p{N}#@])(?:St\.?|Saint|Our Lady(?: of)?(?: the)?)\s[A-Z][\p{L}]{2,14}(?:['’]s|s)?(?:\s(?:and|&)\sSt\.?\s[A-Z][\p{L}]{2,14}(?:['’]s|s)?)?(?![\p{L}\p{N}])/gu;
const NOT_SCHOOL_AFTER =
  /^['’]?\s(?:church|hospital|hospice|cathedral|park|stadium|square|road|street|st\b|lane|day|way|hall|island|bay|pancras|square|town|rovers|fc|house\shotel|hotel|abbey|priory|beach|college,?\s(?:oxford|cambridge|durham)|arena|football|rugby|ward|well|head|ives|albans|andrews\suni)/i;

const LOWER_NAME =
  /(?<=\b(?:at|@|for|joined|joining|with)\s)(?!(?:a|an|the|my|our|your|his|her|their|this|that|any|some|all|local|primary|secondary|old|new|nursing|driving|her|every|least|most|high|junior|middle)\s)(?:(?:st\.?|saint)\s)?(?!(?:local|primary|secondary|private|public|state|big|small|in|of|the|a|my)\s)[a-z][a-z'-]{2,16}(?:\s(?!(?:in|of|the|a|my|our|at|to|and|for|is|was)\s)[a-z][a-z'-]{2,16})?(?:\s(?:c\sof\se|ce|rc|catholic|community))?\s(?:primary|academy|infants?|juniors?|high\sschool|grammar|secondary\sschool|middle\sschool|junior\sschool|infant\sschool|prep\sschool)(?:\sschool|\sacademy)?(?![a-z])(?!\sawards)/g;

/** "Ysgol Gymraeg Cwm Afan", "Coleg Glan Afon": in Welsh the name comes after. */
const WELSH =
  /(?<![\p{L}\p{N}])(?:Ysgol|Coleg)(?:\s(?:[Gg]ynradd|[Gg]ymraeg|[Gg]ymunedol|[Gg]yfun|[Uu]wchradd|[Ff]eithrin|[Gg]atholig|[Yy]r?|[Ss]ant)){0,3}\s(?!(?:Gynradd|Gymraeg|Gyfun|Uwchradd|Feithrin)\b)\p{Lu}[\p{L}'’-]{1,20}(?:\s(?:yr?\s)?\p{Lu}[\p{L}'’-]{1,20}){0,3}/gu;

const cues =
  /\b(?:school|academy|primary|juniors?|infants?|grammar|high|college|secondary|comp|comprehensive|prep|nursery|sixth|ps|hs|utc|pru|mat|trust|federation|partnership|alliance|ysgol|coleg)\b/;

/** Schools named in full, in order. Remembered. */
export function schoolsNamedIn(passage: Passage): readonly Hit[] {
  return passage.remember('schools-named', () => (passage.has('school-kind', cues) ? find(passage) : []));
}

/** Saints' names that may stand for a school: only beside words about work there. */
export function saintsIn(passage: Passage): Hit[] {
  if (!/\b(?:st\.?|saint|our\slady)\s/.test(passage.folded)) return [];
  return [...passage.text.matchAll(SAINT)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, evidence: match[0] }))
    .filter((hit) => !NOT_SCHOOL_AFTER.test(passage.text.slice(hit.end, hit.end + 30)));
}

/** "I teach history at Cardinal Newman": a name without the word school, where only a school can stand. */
const WORKPLACE =
  /(?:\b(?:teach(?:ing|er)?|taught|TA|HLTA|SENCO|head of [a-z]{2,12}|colleagues|teacher of [a-z]{2,12})(?:\s[a-z]{2,12}){0,2}\s(?:at|@)\s)(?:the\s)?((?:(?:St\.?|[A-Z][\p{L}'’-]{2,16})\s){0,2}[A-Z][\p{L}'’-]{2,16})/gu;
const OTHER_WORKPLACE =
  /^(?:Tesco|Asda|Aldi|Sainsbury|Morrisons|Lidl|University|Uni|Oxford|Cambridge|Durham|Harvard|NHS|King|Christmas|Easter|Costa|Greggs|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Headway|Twinkl|Ofsted|Home|Half|Zoom|Teams)/;

/** Names of places where somebody teaches, without a word that makes them schools. */
export function workplacesIn(passage: Passage): Hit[] {
  if (!/\b(?:teach|taught|ta|hlta|senco|head|colleagues)/.test(passage.folded)) return [];
  return [...passage.text.matchAll(WORKPLACE)]
    .map((match) => ({
      start: match.index + match[0].length - (match[1]?.length ?? 0),
      end: match.index + match[0].length,
      evidence: match[1] ?? '',
    }))
    .filter(
      (hit) =>
        hit.evidence !== '' &&
        !OTHER_WORKPLACE.test(hit.evidence) &&
        !/(?:Church|University|Centre|Leisure|Studio|Gym|Club|Hospital)/.test(hit.evidence) &&
        !/^\s(?:university|uni|hospital|gym|studio)/i.test(passage.text.slice(hit.end, hit.end + 14)),
    );
}

function find(passage: Passage): Hit[] {
  const { tokens } = passage;
  const hits: Hit[] = [];
  let taken = 0;
  for (let index = 1; index < tokens.length; index += 1) {
    const kind = tokens[index];
    if (kind?.kind !== 'word' || !kind.capital || kind.start < taken || !isKind(kind, tokens[index - 1])) continue;
    const first = nameStart(tokens, index);
    if (first === undefined) continue;
    const last = nameEnd(tokens, index);
    const start = tokens[first]?.start ?? kind.start;
    const ending = /['’ʼ`´][sS]?$/.exec(tokens[last]?.text ?? '');
    const end = (tokens[last]?.end ?? kind.end) - (ending && last === index ? ending[0].length : 0);
    if (OTHER_AFTER.test(passage.folded.slice(end, end + 24))) continue;
    hits.push({ start, end, evidence: passage.text.slice(start, end) });
    taken = end;
  }
  const welsh = [...passage.text.matchAll(WELSH)].map(({ 0: evidence, index }) => ({
    start: index,
    end: index + evidence.length,
    evidence,
  }));
  for (const { start, end, evidence } of [...welsh, ...passage.matches(LOWER_NAME)]) {
    if (!hits.some((hit) => hit.start < end && start < hit.end)) hits.push({ start, end, evidence });
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** Whether a word in capitals ends a school's name, as far as it and the word before say. */
function isKind({ key, text }: Token, before: Token | undefined): boolean {
  const bare = withoutWhose(key);
  if (GROUP.has(bare)) return OF_SCHOOLS.has(before?.key ?? '');
  if (bare === 'form') return before?.key === 'sixth';
  return KIND.has(bare) || LETTERS.has(text.replace(/['’]s?$/, ''));
}

const touching = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end <= 2;

/** Walks back over the name's words; undefined when none of them tells one school from another. */
function nameStart(tokens: readonly Token[], kind: number): number | undefined {
  let first = kind;
  let telling: number | undefined;
  for (let at = kind - 1; at >= 0 && kind - at <= 9; at -= 1) {
    const token = tokens[at];
    if (!token || !touching(token, tokens[at + 1])) break;
    const key = withoutWhose(token.key);
    if (token.kind === 'mark') {
      // the full stop of "St." and the & between two names
      if ((token.text === '.' && /^(?:st|c|e|r)$/.test(tokens[at - 1]?.key ?? '')) || token.text === '&') continue;
      break;
    }
    if (token.kind !== 'word') break;
    const general = GENERAL_SCHOOL_WORDS.has(key) || /^(?:c|e|va|vc|cofe|re)$/.test(key);
    if (!token.capital) {
      if (JOINERS.has(key) && tokens[at - 1]?.capital) continue;
      break;
    }
    if (general) {
      first = at;
      if (/^(?:st|saint)$/.test(key)) break;
      continue;
    }
    if (NO_NAME.has(key) || /\d/.test(key)) break;
    telling = at;
    first = at;
  }
  return telling === undefined ? undefined : Math.min(first, telling);
}

/** Walks on over "School", "and Sixth Form", "& Nursery" in capitals. */
function nameEnd(tokens: readonly Token[], kind: number): number {
  let last = kind;
  for (let at = kind + 1; at < tokens.length && at - kind <= 6; at += 1) {
    const token = tokens[at];
    if (!token || !touching(tokens[at - 1], token)) break;
    const key = withoutWhose(token.key);
    if (token.kind === 'word' && token.capital && GENERAL_SCHOOL_WORDS.has(key)) last = at;
    else if (!(key === 'and' || key === '&' || key === 'with' || key === 'of')) break;
  }
  return last;
}
