import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import { FAINT_PRAISE, MOCKERY_SLOTS, MOCKING } from '../text/lexicon/mockery';
import { SCORN, SCORN_SLOTS } from '../text/lexicon/scorn';
import type { Hit, Passage, Span } from '../text/passage';
import { perspectiveOf } from '../text/people/perspective';
import { type Aimed, maySpeakOfSchool, type Referent, talkOf } from '../text/people/referents';
import { Phrases } from '../text/phrases';
import { speaksOfTrade } from '../text/school/trade-words';
import { type Aim, aimOf } from '../text/temper/aim';
import { barbsIn, type Kind, weighted } from '../text/temper/barbs';
import { insultsOf } from '../text/temper/insults';
import { around, disowned, isOfOurselves, isStory, lead } from '../text/temper/speech';
import type { Certainty } from '../topics';

const MOCKERY = new Phrases<'mocking' | 'faint'>(MOCKERY_SLOTS, [
  [MOCKING, 'mocking'],
  [FAINT_PRAISE, 'faint'],
]);

const SCORNING: Kind = { leaning: 'scorn', phrases: weighted(SCORN_SLOTS, SCORN), enough: -0.3, alone: 0.5, tie: 2 };

/** "I look like", "my hair is like": the writer's own. */
const OF_SELF = /\b(?:i|i'm|im|i've|i'd|i\sfeel|my\s(?:own\s)?[a-z]+(?:\sis)?|me)\s(?:just\s|really\s|literally\s|all\s)?$/;

/** "fell over in front of 9B like a": of nobody else. */
const SELF_UNSAID =
  /^\s*(?:just\s)?(?:fell|tripped|slipped|cried|woke|sat|stood|walked|danced|sang|dressed)\b(?![^.!?]{0,60}\b(?:he|she|they)\b)/;
const PLAIN = 1;

const WHO: Record<Exclude<Aimed, 'school' | 'other-school'>, string> = {
  pupil: 'pupils',
  class: 'a class',
  parent: 'parents',
  colleague: 'somebody you work with',
  head: 'a head or manager',
  leaders: 'the leadership',
  governors: 'governors',
};

/** A describing word with nobody else's mark before it: "grumpy Year 4 teacher" and not "our grumpy Year 4 teacher". */
const BARE_BEFORE =
  /(?:^|[.,;:!|/&+•·–—-]\s{0,2}|\b(?:i'm|im|i\sam|just|am|an?|and|also|slightly|mostly|one)\s)(?:[a-z'-]{2,14},?\s){0,2}$/;
const SOMEBODY_ELSES =
  /\b(?:my|our|the|that|this|these|those|some|another|his|her|their|any|every|by|with|of)\s(?:[a-z'-]{2,14},?\s){0,2}$/;
/** More than one. */
const SEVERAL = /s$/;
const HERE = /^[a-z\s'-]{0,30}?(?:\bhere\b|,\sme\b|\bspeaking\b|\bseeks?\b|\breporting\b)/;

/** Whether the words describe the writer by one person's job or place in a family: in a profile, and in a post that begins so and goes on "here". */
function isOfWriter(passage: Passage, hit: Span, referent: Referent | undefined, { field }: Context): boolean {
  if (!referent || referent.named || referent.start < hit.start) return false;
  const text = passage.folded;
  if (SEVERAL.test(text.slice(referent.start, referent.end)) || SOMEBODY_ELSES.test(passage.before(hit, 40))) return false;
  if (field !== undefined) return BARE_BEFORE.test(passage.before(hit, 40));
  return hit.start <= 12 && HERE.test(text.slice(referent.end, referent.end + 44));
}

/** Roads and strangers: an idiot on the A38 is nobody from school, whatever else the text speaks of. */
const ELSEWHERE =
  /\b(?:cut\sme\sup|overtak\w+|tailgat\w+|roundabout|motorway|[am]\d{1,3}\b|parked\s(?:across|in|on)|my\s(?:drive|car)|on\sthe\s(?:bus|train|tube|tram)|at\sthe\s(?:gym|pub|supermarket|checkout)|next\sdoor's|on\s(?:telly|tv|twitter|here)|in\s(?:parliament|westminster)|at\sthe\smatch|whoever)\b/;

/** Of a class or the leadership as a whole such words complain; they mock only a person. That is `criticises-school`. */
const ONLY_COMPLAINS =
  /\b(?:horrible|useless|clueless|incompetent|inept|hopeless|toxic|pathetic|shambolic|pointless|corrupt|dishonest|bossy|awful|dreadful|abysmal|appalling|atrocious|ridiculous|laughable|unbearable|intolerable|nightmares?|hell|joke|disgrace|shambles|liability|embarrassment|rubbish|trash|worst|circus|rotten|pain|boring|dull|tedious|annoying|irritating|infuriating)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (!maySpeakOfSchool(context) && !speaksOfTrade(passage)) return;
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
  for (const { start, end, evidence, score, tie, near } of barbsIn(passage, context, SCORNING)) {
    const hit = { start, end };
    if (isOfOurselves(passage, hit) || OF_SELF.test(passage.before(hit, 30)) || SELF_UNSAID.test(lead(passage, hit))) continue;
    if (near && near.who in WHO && isOfWriter(passage, hit, near, context)) continue;
    // of the school or of nobody in sight it must be plain
    if (!(near && (near.who in WHO || near.named)) && score < PLAIN) continue;
    const whom = near && near.who in WHO ? WHO[near.who as keyof typeof WHO] : 'somebody at school';
    yield {
      start,
      end,
      evidence,
      certainty: score >= 1 && tie >= 2.5 ? 'likely' : 'possible',
      why: `“${evidence}” may belittle ${whom}.`,
    };
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
  if (isOfOurselves(passage, hit)) return undefined;
  if (aim.who in WHO) {
    if (isOfWriter(passage, hit, aim.referent, context)) return undefined;
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

export const flags: Example[] = [
  'My deputy is thick as mince',
  'My bottom set are thick as mince and twice as lively',
  "bless him he's not the sharpest tool in the box, one of my Y7s",
  'Y9 were feral after lunch again',
  'The parents at our place are a nightmare, every single one of them',
  "Half of 8C couldn't find their own backside with a map",
  "Spent parents' eve nodding at the most entitled mum in Surrey",
  "our new deputy couldn't organise a raffle",
  "She's dragging those kids up, you only have to look at them at the gate",
  'The TA in my room does sod all except eat biscuits',
  "What a muppet. Can't believe the head said that in briefing",
  'Mrs Dobson from the office is a miserable old bat',
  'teaching the great unwashed again, period 5',
  'That family are all inbred, I taught the brothers too',
  'one braincell between the lot of them, my Y10s',
  'Our caretaker is bone idle and everyone at school knows it',
  "Kayden's mum is a gobby cow",
  'My tutor group: thirty hormonal idiots',
  'the supply we had in today was as much use as a chocolate teapot',
  'That mum from Year 2 has a voice like a burst foghorn',
  'SLT, what a collection of empty suits',
  "Half the department couldn't boil an egg between them",
  'Our SENCO has a face like a smacked backside from 8am till 4',
  { fields: { bio: 'PE teacher, teaching the feral children of Year 9' } },
  'our grumpy Year 4 teacher moaned at me again',
  'half our parents cant even be bothered to read with their own kids',
  'the ks2 lead is such a snake',
];

export const allows: Example[] = [
  'The bar staff at the Crown are thick as mince',
  'the staff at Tesco are clueless',
  'cake in the staffroom and none left by break, we are animals',
  'we all look like zombies in the staffroom by Friday',
  "we're a bunch of savages when there's a buffet after parents' eve",
  'The ref was an absolute muppet tonight',
  "I'm such an idiot, left my lanyard on the bus again",
  'My brother is thick as mince but I love him',
  'This photocopier is a useless lump of plastic',
  'Year 3 loved how revolting Mr Twit is',
  'He called me an idiot in front of the whole class and then said sorry',
  'I would never call a child thick. Ever.',
  'Nobody in my class is stupid and I tell them so',
  'Calling teenagers feral says more about you than about them',
  '"You\'re all idiots" is not something any teacher should say',
  'Our TA is worth her weight in gold',
  'The villain in the Year 6 play is a nasty piece of work and Sam acts him brilliantly',
  'My own kids are feral today, roll on bedtime',
  'Some idiot cut me up on the way to work',
  "My class are the kindest bunch I've taught",
  'thick fog on the school run, take care all',
  'Boris is a clown and always was',
  'fell over in front of 9B like a total muppet',
  'love my little monsters, best class ever',
  "Our kids can't all read yet, but every one of them loves a story",
  'Y5 wrote poems about slugs and I may never recover',
  'Y7 like sponges today, soaked up the lot',
  'Never met a kinder man than our old head, RIP',
  'Berk and Defne ran the tombola like pros',
  { fields: { bio: 'grumpy Year 4 teacher' } },
  { fields: { bio: 'mardy year 6 TA, fuelled by tea' } },
  { fields: { bio: 'miserable git, science teacher' } },
  'grumpy year 4 teacher here, do not approach before coffee',
  "Toddlers scream at me on the bus home and honestly some people shouldn't have kids. Marking now",
  'I could not keep a cactus alive, ask my class',
  'The Year 4 lead is such a star',
];
