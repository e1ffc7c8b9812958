import { aimOf } from '../text/aim';
import { ANTIC_SLOTS, DRUNKEN, INDISCREET, SHIRKING, WORSE_FOR_WEAR } from '../text/lexicon/antics';
import type { Hit, Passage } from '../text/passage';
import { perspectiveOf } from '../text/perspective';
import { Phrases } from '../text/phrases';
import { plainOf } from '../text/plain';
import { referentsNear, talkOf } from '../text/referents';
import { around, disowned, isStory, lead } from '../text/speech';
import type { Context, Example, Find, TextSignal } from './signal';

type Antic = 'drunk' | 'worse' | 'shirking' | 'indiscreet';

const ANTICS = new Phrases<Antic>(ANTIC_SLOTS, [
  [DRUNKEN, 'drunk'],
  [WORSE_FOR_WEAR, 'worse'],
  [SHIRKING, 'shirking'],
  [INDISCREET, 'indiscreet'],
]);

const WHY: Record<Antic, string> = {
  drunk: 'This tells of being drunk.',
  worse: 'This tells of being hung over at work.',
  shirking: 'This tells of time or work dodged.',
  indiscreet: 'This tells of something many would rather not know of somebody who works in a school.',
};

const WORK =
  /\b(?:work|working|school|class|classroom|lessons?|assembly|teach|teaching|teacher|period\s\d|period\sone|p[1-6]\b|first\speriod|year\s\d{1,2}|y\d{1,2}|briefing|inset|parents'?\seve(?:ning)?|staff\s?room|ppa|duty|registration|form\stime|observation|nursery|supply|30\skids|the\skids|pupils|phonics|marking|reports?|\d\skids|children|ofsted|year\s(?:one|two|three|four|five|six)|schoolnight|school\snight)\b|#school/;
/** Sober, ill, or somebody else's evening. */
const SOBER =
  /\b(?:sober|dry\sjanuary|alcohol[\s-]free|non[\s-]alcoholic|mocktails?|teetotal|0%|in\srecovery|don't\sdrink|do\snot\sdrink|gave\sup\s(?:drinking|alcohol)|never\sdrunk|awareness|lesson\son|assembly\son|workshop|police|vocabulary|on\sexcitement|from\ssugar|on\spower|wedding\sspeech|recipe|trifle)\b/;
const OTHERS =
  /\b(?:my\s(?:neighbour|husband|hubby|wife|partner|brother|sister|dad|mum|mate|friend|son|daughter|flatmate|housemate|ex|dog|cat|boyfriend|girlfriend|uncle|nan|other\shalf)|the\s(?:neighbours?|kids|children|bloke|man|woman|lad|dog|cat|ref)|(?:he|she|they|kids|pupils|students|children|teenagers|people|men|lads|politicians|fans|some\s(?:bloke|man|woman|lad|idiot)|drivers?|teachers\swho|staff\swho|anyone\swho|people\swho|parents?|toddlers?|year\s\d{1,2}s?|y\d{1,2}s?))\b[^.!?]{0,30}$/;
/** Between whoever does it and the doing. */
const AUXILIARY =
  /^(?:'s|'re)?\s(?:(?:is|are|was|were|has|have|had|been|will|would|might|could|can|got|get|gets|getting|always|all|just|really|so|to|be|going|gonna|being|absolutely|totally|completely|then|who|once|even|probably)\s){0,5}$/;
const PAST =
  /\b(?:when\si\swas\s(?:at|a|in|young|\d)|at\suni\b|in\s(?:19\d\d|20[01]\d)|years\sago|back\sin\sthe\sday|as\sa\s(?:student|teenager|kid)|never\sagain\sdid)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { start, end, evidence, note } of ANTICS.in(passage)) {
    const hit = { start, end, evidence };
    if (!isOwn(hit, passage, context)) continue;
    if (note === 'worse' && !WORK.test(around(passage, hit)) && talkOf(context) < 2) continue;
    yield { ...hit, certainty: 'likely', why: WHY[note] };
  }
}

/** Whether the writer tells it of themselves or their own night out, and not as a story, a joke about others, or long ago. */
function isOwn(hit: Hit, passage: Passage, context: Context): boolean {
  const sentence = around(passage, hit);
  const before = lead(passage, hit);
  if (SOBER.test(sentence) || PAST.test(sentence) || OTHERS.test(before)) return false;
  if (disowned(passage, hit) || isStory(passage, hit)) return false;
  const { fiction, schooldays, news } = perspectiveOf(sentence);
  if (fiction || schooldays || news) return false;
  const doer = referentsNear(passage, hit, context)
    .filter((known) => known.end <= hit.start)
    .pop();
  if (doer && !['self', 'it', 'you', 'they'].includes(doer.who) && AUXILIARY.test(plainOf(passage).slice(doer.end, hit.start)))
    return false;
  const aim = aimOf(passage, { start: hit.start, end: hit.start }, context);
  return !(aim.how === 'said' && ['pupil', 'class', 'parent', 'other', 'nobody', 'other-school'].includes(aim.who));
}

export const signal: TextSignal = { topic: 'disrepute', inPassage };

export const flags: Example[] = ['Teaching period 1 with the hangover from hell'];
export const allows: Example[] = ['Glass of wine and strictly'];
