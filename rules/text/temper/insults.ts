/** Insults in a passage and who they are aimed at: the one reading that several signals share. */
import { type Context, onceInItem } from '../context';
import { BORROWED_INSULTS, PLAIN_INSULTS, SCORNFUL } from '../lexicon/insults';
import type { Hit, Passage } from '../passage';
import { perspectiveOf } from '../people/perspective';
import { maySpeakOfSchool, type Referent, referentsNear } from '../people/referents';
import { plainOf } from '../plain';
import { standsIn } from '../stands';
import { withoutWhose } from '../tokens';
import { wordsOf } from '../words';
import { type Aim, aimOf, isSaidOf } from './aim';
import { rudeWordsOf } from './rude-words';
import { around, disowned, isStory, lead } from './speech';

export interface Insult extends Hit {
  /** `name`: "muppet"; `quality`: "thick"; `swearing`: "wanker" */
  readonly kind: 'name' | 'quality' | 'swearing';
  readonly aim: Aim;
}

type Sort = 'plain' | 'borrowed' | 'scornful';
const SORTS = new Map<string, Sort>();
for (const [sort, words] of [
  ['scornful', SCORNFUL],
  ['borrowed', BORROWED_INSULTS],
  ['plain', PLAIN_INSULTS],
] as const) {
  for (const word of words.split(/\s+/)) if (word !== '') SORTS.set(word, sort);
}

/** Every listed word and every part of one with a hyphen. */
const PARTS = new Set([...SORTS.keys()].flatMap((word) => [word.replace(/'/g, ''), ...word.split('-')]));

const WORD = /[a-z][a-z'-]{1,24}/g;
/** What makes an innocent word an insult: "little horrors", "bunch of animals", "lazy old cow", "the class clown of a deputy". */
const INSULTING_LEAD =
  /\b(?:bunch|load|pack|pair|set|group|shower|collection|bag|herd|gaggle|room(?:\s|-)?full|class(?:\s|-)?full|army|horde|hordes|swarm)\s(?:of\s)?(?:[a-z'-]{2,14}\s){0,3}$|\b(?:what|such)\s(?:a|an)\s(?:[a-z'-]{2,14}\s){0,2}$|\b(?:run\sby|led\sby|full\sof|surrounded\sby|work(?:ing)?\s(?:with|for)|teach(?:ing)?|managed\sby|that|some|another|you)\s(?:(?:a|an|absolute|complete|total|bunch|of|these|such)\s){0,3}$|\b(?:complete|total|utter|absolute|proper|right|real|pure|actual|massive|giant|little|wee|old|silly|lazy|stupid|nosy|nosey|moody|grumpy|bossy|mad|miserable|fat|evil|horrible|horrid|vile|nasty|gobby|smug|ugly|selfish|spiteful|mardy|mean|rude|snotty|stuck-up|two-faced|feral|daft|useless|bitter|sour|dozy|vicious|slimy|sly|conniving|lying|power-mad|jumped-up|jumped\sup|ungrateful|spoilt|thick|dim)\s$/;
/** "her own nightmare", "circus of a school": things, not people, where a person is not what the word is said of. */
const PLACES = /^(?:circus|zoo|shambles|trainwreck|nightmares?|trash|rubbish|garbage|disgrace)$/;
/** Innocent company of words that also scorn. */
const INNOCENT_AFTER =
  /^(?:s)?\s(?:health|maths|arithmetic|illness|wellbeing|load|fog|forest|snow|coat|jumper|slice|crust|ice|skin|socks|felt|pen|pens|paper|card|paint|sauce|soup|o'clock|weather|rain|day|week|journey|drive|traffic|cold|cough|bug|smell|taste|carpet|kitchen|queue|morning|night|term|year\sall\sround|for\sit|with\s(?:cold|tiredness|excitement)|about\s(?:football|books|dinosaurs)|behaviour\spolicy|question|questions|answer|mistake|idea|joke|jokes|song|game|scheme|princess\s(?:dress|party))\b/;
const DRESSED_UP =
  /\b(?:dressed|costumes?|nativity|play|panto|assembly|halloween|fancy\sdress|topic|circus\s(?:day|skills|school|workshop|tent)|farm|zoo\strip|trip\sto|story|book|draw(?:ing|n)?|paint(?:ed|ing)?|learn(?:ed|t|ing)?\sabout|visit(?:ed|or|ors)?|workshop|museum|science|habitat|endangered|craft|masks?|face\spaint|puppet|puppets|poem|poems|model|models|clay)\b/;
/** Kindly meant: "love my little monsters". */
const KINDLY =
  /\b(?:love|loved|adore|miss|proud|bless|fave|favourite|lovely|gorgeous|wonderful|amazing|brilliant|best|cutest|sweet|sweetest|darling|haha\sjk|hugs)\b/;

/** Swear words that more often only swear than name a person. */
const SWEARS_TOO =
  /^(?:shits?|shite|arse|ass|dicks?|tits?|cocks?|bugger|sod|turds?|knobs?|nobs?|fanny|bitch|bastard|pricks?|piss\w*|slag|minge|git)$/;

/** "fell over like a muppet": likened to, by whoever it is said of, and that is mostly the writer. */
const LIKENED = /\blike\s(?:(?:a|an|some|complete|total|right|absolute|proper|such|bloody|fucking)\s){1,4}$/;
/** "the way they speak to staff is vile": said of how people act, not of staff. */
const MANNER = /\bway\s(?:they|he|she|we|we're|i|i'm|slt|you|it|the\s[a-z]+)\b/;

/** The insults the writer stands behind, with whom each is aimed at. */
export const insultsOf = onceInItem<readonly Insult[]>((passage, context) =>
  maySpeakOfSchool(context) ? findInsults(passage, context) : [],
);

/** Whether any word, or a part of a hyphenated one, is in the lists. */
function mayInsult(passage: Passage): boolean {
  for (const word of wordsOf(passage).keys())
    if (PARTS.has(word) || (word.endsWith('s') && PARTS.has(word.slice(0, -1)))) return true;
  return false;
}

function findInsults(passage: Passage, context: Context): Insult[] {
  const text = plainOf(passage);
  const found: Insult[] = [];
  const candidates: { start: number; end: number; sort: Sort | 'swearing' }[] = [];
  WORD.lastIndex = 0;
  for (let match = mayInsult(passage) ? WORD.exec(text) : null; match !== null; match = WORD.exec(text)) {
    // a quotation mark that closes after the word is none of its letters
    const written = match[0].replace(/'+$/, '');
    const word = withoutWhose(written);
    let sort = SORTS.get(word);
    if (!sort && word.includes('-')) sort = SORTS.get(word.replace(/-/g, '')) ?? SORTS.get(word.split('-').pop() ?? '');
    if (sort) candidates.push({ start: match.index, end: match.index + written.length, sort });
  }
  for (const rude of rudeWordsOf(passage)) if (rude.name) candidates.push({ start: rude.start, end: rude.end, sort: 'swearing' });
  if (candidates.length === 0) return found;
  for (const { start, end, sort } of candidates) {
    const span = { start, end };
    const before = passage.before(span, 60);
    const after = passage.after(span, 40);
    if (sort !== 'swearing' && INNOCENT_AFTER.test(after)) continue;
    if (/[#@]$/.test(before) || disowned(passage, span) || isStory(passage, span)) continue;
    const sentence = around(passage, span);
    if (perspectiveOf(sentence).fiction || MANNER.test(sentence)) continue;
    const borrowed = sort === 'borrowed' || SWEARS_TOO.test(plainOf(passage).slice(start, end));
    const aim =
      sort === 'scornful'
        ? aimOfQuality(passage, span, context)
        : borrowed
          ? aimOfBorrowed(passage, span, context)
          : aimOf(passage, span, context);
    if (!aim || (LIKENED.test(before) && aim.how !== 'said')) continue;
    found.push({
      start,
      end,
      evidence: passage.text.slice(start, end),
      kind: sort === 'swearing' ? 'swearing' : sort === 'scornful' ? 'quality' : 'name',
      aim,
    });
  }
  return found;
}

/** A borrowed word insults only where it says what somebody is, or comes with "little", "bunch of", "lazy". */
function aimOfBorrowed(passage: Passage, span: Hit | { start: number; end: number }, context: Context): Aim | undefined {
  const sentence = around(passage, span);
  if (standsIn(DRESSED_UP, sentence)) return undefined;
  const aim = aimOf(passage, span, context);
  const word = plainOf(passage).slice(span.start, span.end);
  if (aim.how === 'said') return standsIn(KINDLY, sentence) ? undefined : aim;
  const alone = FRAGMENT.test(sentence.trim()) && sentence.length < 40;
  if (PLACES.test(word) || standsIn(KINDLY, sentence) || !(alone || INSULTING_LEAD.test(passage.before(span, 60))))
    return undefined;
  return aim;
}

/** "Snowflake.", "Absolute clowns!": a sentence that is nothing but the name. */
const FRAGMENT = /^(?:(?:absolute|total|complete|utter|proper|pure|actual|lazy|silly|stupid|right|little)\s){0,2}[a-z-]+[.!\s]*$/;

/** "are thick", "thick kids", "the laziest TA", "Lazy and rude, that office lady". */
const OPENS =
  /(?:^|[.!?:;,-]\s{0,2}|\b(?:such|how|so|absolutely|utterly|completely|totally|proper|pure|just|really|and|honestly)\s)$/;

/** One word as a sentence, and a word that only people are called. */
const ALONE = /^\W{0,3}(?:(?:absolutely|utterly|totally|completely|just|so|honestly|truly)\s)?[a-z'-]+[.!]?\s?$/;
const CONTEMPT =
  /^(?:clueless|useless|pathetic|thick|gormless|feral|stupid|dumb|lazy|vile|spineless|gutless|brainless|witless|hopeless|workshy|moronic|idiotic|ignorant|deluded|entitled|unhinged|arrogant|smug|classless|shameless)$/;
/** Nothing but qualities from where the sentence begins. */
const OPENING =
  /^\W{0,3}(?:(?:so|just|utterly|totally|absolutely|pure|proper|really|very|bone|[a-z'-]{3,14},|and|[a-z'-]{3,14}\sand)\s){0,4}$/;

function aimOfQuality(passage: Passage, span: { start: number; end: number }, context: Context): Aim | undefined {
  const text = plainOf(passage);
  const aim = aimOf(passage, span, context);
  const referent = aim.referent;
  if (aim.how === 'said') return aim;
  // "parents who send them in with nits: lazy"
  if (
    referent &&
    aim.how === 'near' &&
    referent.end <= span.start &&
    /[:–—-]\s(?:(?:so|just|absolutely|total|all|and|lazy|rude|[a-z]+,)\s){0,3}$/.test(text.slice(referent.end, span.start))
  )
    return aim;
  // "thick, the lot of them": nothing but the quality before the word for them, or the reverse
  if (referent && aim.how === 'near' && referent.start >= span.end) {
    return OPENS.test(passage.before(span, 14)) &&
      /^[\s,]{1,3}(?:(?:my|our|the|these|that|those|lot|of|them)\s?){0,4}$/.test(text.slice(span.end, referent.start))
      ? aim
      : undefined;
  }
  // "That new TA gets on my nerves. Nosy, bossy and ...": a sentence that opens with qualities
  if (
    referent &&
    aim.how === 'near' &&
    referent.end <= span.start &&
    OPENING.test(lead(passage, span)) &&
    (span.start - passage.sentenceAt(span.start).start > 3 || /^(?:,|\s(?:and|but)\b)/.test(text.slice(span.end, span.end + 6)))
  )
    return aim;
  // "Half of them turned up late. Clueless.": a word alone, after those it is said of
  if (
    referent &&
    aim.how === 'near' &&
    referent.end <= span.start &&
    ALONE.test(text.slice(passage.sentenceAt(span.start).start, span.end + 2)) &&
    CONTEMPT.test(text.slice(span.start, span.end))
  )
    return aim;
  const pronoun = pronounSaidOf(passage, span, context);
  if (pronoun) return aim;
  return undefined;
}

/** Whether "he", "she" or "they" right before is who the words are said of. */
function pronounSaidOf(passage: Passage, span: { start: number; end: number }, context: Context): Referent | undefined {
  return referentsNear(passage, span, context).find(
    (known) =>
      known.who === 'they' && known.end <= span.start && span.start - known.end < 60 && isSaidOf(passage, known, span.start),
  );
}
