/**
 * Confidential facts of one child or family at the writer's own school: the fact, and the child it is told of. Children in general,
 * the writer's own children, news and stories are none.
 */

import type { Context } from '../context';
import { CHILD_FACTS, FACT_SLOTS, type FactKind } from '../lexicon/child-facts';
import type { Hit, Passage, Span } from '../passage';
import { spansIn } from '../spans';
import { standsIn } from '../stands';
import { TriggeredPhrases, textOf } from '../triggered';
import { type Marked, markedOf } from './marked';
import { mentionsIn } from './mentions';
import { perspectiveOf, perspectiveOfItem } from './perspective';

export interface ChildFact extends Hit {
  readonly kind: FactKind;
  /** how the child is spoken of */
  readonly subject: 'named' | 'own' | 'said';
}

const FACTS = new TriggeredPhrases('child facts', FACT_SLOTS, CHILD_FACTS);

/** One child or family, not children in general. */
const ONE_CHILD =
  /\b(?:(?:one|two|three|four|both|couple|few|some)\sof\s(?:mine|ours|yours|our\sfamilies)|(?:one|two|three|four|couple|few)\sof\s(?:my|our|the|your)\s(?:[a-z]{2,10}\s)?(?:kids?|kiddos?|little\sones|boys|girls|lads|lasses|families|lot|littlies|children|bairns|weans|parents|mums|dads)|(?:a|an|this|that|the|poor|wee|little|another|our|my|certain|some)\s(?:(?:poor|little|lovely|young|wee|new|tiny|sweet|troubled|quiet|looked[\s-]after|lac|certain)\s){0,2}(?:kid|kiddo|child|lad|lass|lassie|laddie|girl|boy|bairn|wean|family|pupil|student|teenager|little\sone|fella|tot|starter|joiner|sixth\sformer)(?!\s(?:protection|services|benefit|friendly|hood))|(?:two|three|four|five|\d{1,2})\s(?:kids|children|lads|girls|boys|pupils|students|families|siblings)|(?:kid|child|boy|girl|lad|lass)'s|\d{1,2}\sof\s(?:my|them|the)\s(?:\d{1,2}|class|kids)|the\s(?:twins|siblings|brothers|sisters|triplets)|poor\s(?:kid|lad|lass|mite|thing|bairn|wean|boy|girl|child))(?![a-z])/;
/** Told in short: "kid came in with bruises today". */
const BARE_CHILD =
  /^\W{0,3}(?:(?:so|and|yet|another|new|poor|quiet|wee|little)\s){0,2}(?:kid|lad|lass|girl|boy|child|pupil|student)\s(?:just\s)?(?:came|comes|turned|turns|told|tells|disclosed|discloses|walked|arrived|showed)\b/;
/** Words only staff use of a child. */
const STAFF_CHILD =
  /\b(?:my|our)\s(?:1:1|one[\s-]to[\s-]one|1-1|1\sto\s1|key\s(?:child|kid|worker\sgroup)|lac\s(?:kids?|lad|girl|boy)|sen\s(?:kids?|lad|girl|boy)|tutees?)\b|\bi(?:'ve|\shave|\steach)(?:\sgot)?\s(?:a|this|one|two)\s(?:\w{2,9}\s)?(?:kid|lad|girl|boy|child|lass|family|bairn|wean)\b|\bmeeting\swith\s(?:the\s)?(?:police|parents|mum|dad|social)\b|\bour\sfamilies\b|\bone\sof\s(?:mine|ours)\b|\b(?:boy|girl|lad|lass|child|kid|pupil|student)\si\s(?:support|teach|work\swith|look\safter|key\swork)\b|\b(?:mum|dad|parent|nan|mam)\s(?:told|tells|said\sto)\sme\s(?:at\sthe\s(?:gate|door)|at\spick|at\sdrop|this\smorning|today)|\bin\s[1-6][a-z]\b|\bof\smine\b|\bdsl\b|\bsenco\b|\bsafeguarding\slead\b/;
/** "he's in" Year 2 */
const IS_IN = /\b(?:he|she)(?:'s|\sis|\swas)\s(?:only\s|just\s)?(?:in|one\sof)\s(?:my\s)?$/;
const SINGLE =
  /\b(?:pupil|student|kid|child|lad|girl|boy|lass|lassie|bairn|wean|tutee|one|two|three|another|a|an|couple|few|little\sone|certain|twins|siblings)\b/;
const GENERAL =
  /\b(?:every\s(?:child|kid|pupil|student|school|teacher)|any\s(?:child|kid|pupil)|all\s(?:children|kids|pupils|schools)|(?<!\b(?:my|our|two|three|four|five|\d|the|these|of|some|her|his|their)\s)children\s(?:with|who|like|deserve|need|should)|(?<!\b(?:my|our|two|three|four|five|\d|the|these|of|some|her|his|their)\s)kids\s(?:with|who|like|deserve)|pupils\swith|people\swith|no\schild|when\sa\schild|if\sa\s(?:child|pupil|student|kid)|if\syou're\s(?:worried|concerned)|nationally|across\sthe\scountry|in\sthis\scountry|record\snumbers|statistics|per\scent|percent|\d\sin\s\d|rates?\s(?:of|are)|awareness|acceptance|fundrais\w+|raising\smoney|raise\smoney|sponsor\w*|charity|donat\w+|research\suk|cancer\sresearch|(?:safeguarding|child\sprotection|epilepsy|epipen|first\said|autism|adhd|trauma|attachment|mental\shealth|prevent|send?|kcsie)\s(?:\w{2,10}\s)?(?:training|course|cpd|inset|refresher|module|webinar)|training\s(?:on|about|in|day|session|today|this|tonight)|trained\s(?:in|as|on)|(?<!of\s)course\s(?:on|about|in|today)|cpd|inset|webinar|conference\s(?:on|about|in)|seminar|policy|guidance|research|case\sstudy|article|(?:this|the|a|great|reading|brilliant)\sbook|novel|film|documentary|(?:the|school|role)\splay|character|(?:this|the|an|every|first|last|new)\sepisode|episode\s\d|podcast|poem|prayers?|macbeth|(?:assembly|lesson|topic|unit|display|talk)\s(?:on|about)|campaign|petition|government|minister|mps?|council\scuts|vacanc(?:y|ies)|job\sadvert|hiring|recruiting|join\sour\steam|thank\syou\snhs|world\s\w+\sday|road\ssafety|people\swho\shelp\sus|dressed\sup|pretend(?:ed|ing)?|story|stories|joke|(?:asked|asks)\s(?:me\s)?(?:if|why|whether)|wants\sto\sbe|visit(?:ed)?\sfrom|friendly|my\sfoster|i\sfoster|we\sfoster|convinced|drew|drawing|painted|corner|learn(?:t|ed|ing)\sabout|wr(?:o|i)te\sabout|writing\sabout|officer|dressing\sup)\b/;
/** What shows that it happened, here and lately. */
const HAPPENED =
  /\b(?:today|yesterday|this\s(?:morning|week|afternoon)|last\snight|tonight|we|our|us|at\s(?:ours|school|work)|weekend|again|just|finally|i|i've|i'm|me|my|had\sto|sat|spent|came|went|took|turned|been|dealing\swith|worried|hardest|heart|crying|cried|told|last\s(?:week|night|month|term|year)|found\sout|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/;
const PERSONAL =
  /(?<!\bof\s)\b(?:my|our)\s(?:own\s)?(?:son|daughter|boy\swith|girl\swith|nephew|niece|brother|sister|mum|dad|husband|wife|partner|friend|mate|cousin|nan|gran|grandson|granddaughter|dog|cat)'?s?\b|\bmy\s(?:own\s)?(?:lad|lass|eldest|youngest|oldest|teenager|little\s(?:one|man|lady|lad|girl|boy)|two|three)(?:'s)?\b(?!\s(?:in|from|with|who)\b)|\bi\s(?:was|got|have|had|am)\s(?:\w{2,9}\s)?(?:diagnosed|sectioned|arrested|pregnant|bullied)\b|\bi've\s(?:been\s|got\s|had\s)?(?:\w{2,9}\s)?(?:diagnosed|adhd|autism|anxiety|depression|cancer)\b/;

/** The confidential fact told in this sentence of the passage, if there is one. */
export function childFactIn(passage: Passage, sentence: Span, context: Context): ChildFact | undefined {
  const candidates = FACTS.mayBeIn(passage);
  if (candidates.length === 0) return undefined;
  const text = textOf(passage).slice(sentence.start, sentence.end);
  let looked: Looked | undefined;
  for (const phrase of candidates) {
    const match = phrase.first(text);
    if (!match) continue;
    const { kind, strong } = phrase.note;
    looked ??= look(passage, sentence, text, context);
    if (!looked.fit && !(strong && looked.homely && !/\b(?:my|our)\b/.test(text))) continue;
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].trimEnd().length };
    const subject = subjectOf({ kind, strong, span }, looked, passage, sentence, context);
    if (subject) return { ...span, evidence: passage.text.slice(span.start, span.end), kind, subject };
  }
  return undefined;
}

interface Looked {
  /** the sentence is about here and now, not about children in general, news or the writer's own family */
  readonly fit: boolean;
  /** only the words of a home ("the twins") speak against it */
  readonly homely: boolean;
  readonly marked: Marked;
}

function look(passage: Passage, sentence: Span, text: string, context: Context): Looked {
  const marked = markedOf(passage, context);
  const named = spansIn(marked.roles, sentence.start, sentence.end).some((role) => role.named);
  if ((GENERAL.test(text) && !named) || PERSONAL.test(text)) return { fit: false, homely: false, marked };
  const here = perspectiveOf(text.replace(/(?<=(?:psychotic|manic|epileptic)\s)episode/, ''));
  const item = perspectiveOfItem(context);
  const ours = marked.firstOwn <= sentence.end + 200;
  const home = (here.ownChild || item.ownChild) && !here.ownWork && !item.ownWork && !ours;
  const elsewhere = here.news || here.schooldays || here.fiction;
  return { fit: !home && !elsewhere, homely: home && !elsewhere, marked };
}

/** "Amina 9, Josh 3, Tia 2" */
const GRADED =
  /(?<![\p{L}])\p{Lu}\p{Ll}{2,12}(?:\s(?:got|a|on|with|gets)|\s?[-:–])?\s(?:an?\s)?(?:\d{1,3}\/\d{2,3}|[1-9]|U|[A-E]\*?|\d{2,3}%?)(?![\p{L}\p{N}])(?:[,;.]?\s(?:and\s)?\p{Lu}\p{Ll}{2,12}(?:\s(?:got|a|on|with|gets)|\s?[-:–])?\s(?:an?\s)?(?:\d{1,3}\/\d{2,3}|[1-9]|U|[A-E]\*?|\d{2,3}%?)(?![\p{L}\p{N}]))/u;
const MARKING =
  /\b(?:mocks?|sats|test|tests|grades?|results|marked|marking|assessments?|scores?|papers?|gcses?|tags|cags|phonics|spellings)\b/;

/** Two names with their grades beside talk of marking. */
export function gradeListIn(passage: Passage): Hit | undefined {
  if (!standsIn(MARKING, passage.folded)) return undefined;
  const match = GRADED.exec(passage.text);
  if (!match) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  const people = mentionsIn(passage).filter(({ start, end }) => start >= span.start && end <= span.end);
  return people.length >= 2 ? { ...span, evidence: match[0] } : undefined;
}

/** How the child is spoken of near the fact; undefined when nobody of the writer's school is. */
function subjectOf(
  fact: { kind: FactKind; strong: boolean; span: Span },
  { marked }: Looked,
  passage: Passage,
  sentence: Span,
  context: Context,
): ChildFact['subject'] | undefined {
  const from = Math.max(0, sentence.start - 130);
  const to = Math.min(passage.text.length, Math.max(sentence.end, fact.span.end) + 60);
  const near = passage.folded.slice(from, to);
  if (
    fact.kind === 'grade' &&
    /\b(?:proud|well\sdone|star\sof|congrat\w*|smashed|amazing|superstar|clever|brilliant|yay|bravo)\b|🎉|👏|\b(\d{1,3})\s?\/\s?\1\b/.test(
      near,
    )
  )
    return undefined;
  let said = false;
  const ours = context.schoolTalk === 3 || passage.has('staff-child', STAFF_CHILD) || marked.firstOwn < Number.POSITIVE_INFINITY;
  for (const role of spansIn(marked.roles, from, to)) {
    if (role.who === 'former-pupil' || role.pronoun) continue;
    if (role.named) return 'named';
    const words = passage.folded.slice(Math.max(0, role.start - 10), role.end);
    const one =
      standsIn(SINGLE, words) ||
      IS_IN.test(passage.folded.slice(Math.max(0, role.start - 24), role.start)) ||
      /^\s(?:with|who|whose|who's)\b/.test(passage.folded.slice(role.end, role.end + 8)) ||
      (role.who === 'parent' && role.own);
    if (one && role.own && fact.kind !== 'grade') return 'own';
    said ||= one;
  }
  if (fact.kind === 'grade') return named(passage, fact.span) && (ours || context.schoolTalk >= 2) ? 'named' : undefined;
  if (fact.kind === 'exclusion' && fact.strong && (ours || context.schoolTalk >= 2 || HAPPENED.test(near))) return 'said';
  said ||= ONE_CHILD.test(near) || STAFF_CHILD.test(near) || BARE_CHILD.test(passage.folded.slice(sentence.start, fact.span.end));
  if (said && (ours || (context.schoolTalk >= 2 && HAPPENED.test(near)))) return 'said';
  if (fact.strong && said) return 'said';
  // "Rhys came in with burns on his arm", "meeting with dad who's not meant to know where they live"
  if (
    fact.strong &&
    (named(passage, fact.span) ||
      /\b(?:meeting\swith|rang|phoned|from)\s(?:mum|dad|mam|nan|parents)\b|\b(?:her|his|their)\s(?:mum|dad|stepdad|nan|mam)(?:'s)?\b[^.!?]{0,80}\b(?:school|home\stime|class|pick\s?up|playground|office)\b/.test(
        near,
      ))
  )
    return 'said';
  if (!fact.strong && (ours || context.schoolTalk >= 2) && named(passage, fact.span) && HAPPENED.test(near)) return 'said';
  return undefined;
}

/** A listed first name within reach before the fact. */
const named = (passage: Passage, span: Span): boolean =>
  spansIn(mentionsIn(passage), span.start - 120, span.end).some(
    ({ listed, kind, start, end, key }) =>
      (listed || kind === 'full') && key !== 'my' && end <= span.end && span.start - start < 90,
  );
