import { type Aim, aimOf } from '../text/aim';
import { insultsOf } from '../text/insults';
import { FAINT_PRAISE, MOCKERY_SLOTS, MOCKING } from '../text/lexicon/mockery';
import type { Hit, Passage } from '../text/passage';
import { perspectiveOf } from '../text/perspective';
import { Phrases } from '../text/phrases';
import { type Aimed, talkOf } from '../text/referents';
import { around, disowned, isStory } from '../text/speech';
import type { Certainty } from '../topics';
import type { Context, Example, Find, TextSignal } from './signal';

const MOCKERY = new Phrases<'mocking' | 'faint'>(MOCKERY_SLOTS, [
  [MOCKING, 'mocking'],
  [FAINT_PRAISE, 'faint'],
]);

const WHO: Record<Exclude<Aimed, 'school' | 'other-school'>, string> = {
  pupil: 'pupils',
  class: 'a class',
  parent: 'parents',
  colleague: 'somebody you work with',
  head: 'a head or manager',
  leaders: 'the leadership',
  governors: 'governors',
};

/** Roads and strangers: an idiot on the A38 is nobody from school, whatever else the text speaks of. */
const ELSEWHERE =
  /\b(?:cut\sme\sup|overtak\w+|tailgat\w+|roundabout|motorway|[am]\d{1,3}\b|parked\s(?:across|in|on)|my\s(?:drive|car)|on\sthe\s(?:bus|train|tube|tram)|at\sthe\s(?:gym|pub|supermarket|checkout)|next\sdoor's|on\s(?:telly|tv|twitter|here)|in\s(?:parliament|westminster)|at\sthe\smatch|whoever)\b/;

/** Of a class or the leadership as a whole such words complain; they mock only a person. That is `criticises-school`. */
const ONLY_COMPLAINS =
  /\b(?:horrible|useless|clueless|incompetent|inept|hopeless|toxic|pathetic|shambolic|pointless|corrupt|dishonest|bossy|awful|dreadful|abysmal|appalling|atrocious|ridiculous|laughable|unbearable|intolerable|nightmares?|hell|joke|disgrace|shambles|liability|embarrassment|rubbish|trash|worst|circus|rotten|pain|boring|dull|tedious|annoying|irritating|infuriating)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { start, end, evidence, kind, aim } of insultsOf(passage, context)) {
    const find = finding({ start, end, evidence }, aim, passage, context, kind === 'quality' ? 'quality' : 'name');
    if (find) yield find;
  }
  for (const { start, end, evidence, note } of MOCKERY.in(passage)) {
    const hit = { start, end, evidence };
    if (disowned(passage, hit) || isStory(passage, hit) || perspectiveOf(around(passage, hit)).fiction) continue;
    const find = finding(hit, aimOf(passage, hit, context), passage, context, note);
    if (find) yield find;
  }
}

/** What an insult amounts to, by whom it is aimed at and how plainly. */
function finding(
  hit: Hit,
  aim: Aim,
  passage: Passage,
  context: Context,
  kind: 'name' | 'quality' | 'mocking' | 'faint',
): Find | undefined {
  if (aim.who in WHO) {
    if (ONLY_COMPLAINS.test(hit.evidence.toLowerCase()) && ['class', 'leaders', 'governors'].includes(aim.who)) return undefined;
    const certainty: Certainty = aim.how === 'about' || kind === 'faint' ? 'possible' : aim.how === 'said' ? 'sure' : 'likely';
    return { ...hit, certainty, why: `“${hit.evidence}” is said of ${WHO[aim.who as keyof typeof WHO]}.` };
  }
  if (aim.who !== 'unclear' || kind === 'quality' || kind === 'faint') return undefined;
  if (kind === 'mocking' && aim.referent?.weak)
    return { ...hit, certainty: 'possible', why: `“${hit.evidence}” mocks a child or a parent.` };
  if (talkOf(context) < 2 || ELSEWHERE.test(around(passage, hit))) return undefined;
  return {
    ...hit,
    certainty: 'possible',
    why: `“${hit.evidence}” is an insult in a text about school, and may be meant for somebody there.`,
  };
}

export const signal: TextSignal = { topic: 'derogatory', inPassage };

export const flags: Example[] = ['Y9 are feral'];
export const allows: Example[] = ['The ref is an idiot'];
