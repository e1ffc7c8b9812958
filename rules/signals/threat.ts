import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import { MENACE, MENACE_SLOTS } from '../text/lexicon/menace';
import { IDLE_THREATS, THREAT_SLOTS, THREATS } from '../text/lexicon/threats';
import type { Hit, Passage } from '../text/passage';
import { perspectiveOf } from '../text/people/perspective';
import { isAtSchool, talkOf } from '../text/people/referents';
import { Phrases } from '../text/phrases';
import { standsIn } from '../text/stands';
import { aimOf } from '../text/temper/aim';
import { barbsIn, type Kind, weighted } from '../text/temper/barbs';
import { around, disowned, isStory, lead } from '../text/temper/speech';
import { mayLean } from '../text/temper/temper';

const THREATENING = new Phrases<'threat' | 'idle'>(THREAT_SLOTS, [
  [THREATS, 'threat'],
  [IDLE_THREATS, 'idle'],
]);

const MENACING: Kind = { leaning: 'menace', phrases: weighted(MENACE_SLOTS, MENACE), enough: 0, alone: 0.4, tie: 0 };

/** What a menace far from school must come to. */
const FAR = 0.6;

/** Games, sport and the stage: "we'll destroy them at rounders". */
const IN_PLAY =
  /\b(?:rounders|scrabble|monopoly|chess|cards|darts|quiz|football|netball|rugby|cricket|hockey|tennis|badminton|match|final|semi-?final|trophy|cup|league|game|games|tournament|race|marathon|parkrun|5k|10k|bake\s?off|on\sstage|karaoke|tug\sof\swar|sports\sday|fantasy|fifa|xbox|ps5|mario\skart|five-?a-?side|on\sstrava|heavy|lifting|boxes|bend\syour\sknees|black\sice|wordle|pb|catan|uno|snap|burpees|(?:kill|murder|shoot|skin|sack)s?\sme|with\sthe\swine|see\syou\sat\s\d)\b/;
/** Somebody else is the one who threatens. */
const SOMEBODY_ELSE =
  /\b(?:he|she|they|who|someone|somebody|parent|pupil|man|bloke|kid|mum|dad|ex|people|neighbour)(?:\s(?:has|have|had|once|just|even|actually|then))?\s(?:said|says|told|shouted|screamed|threatened|threatens|messaged|wrote|texted|warned|posted|sent)\b[^.!?]{0,60}$/;
/** A threat for the next meeting, wherever that is. */
const FACE_TO_FACE = /\b(?:shows?\s(?:his|her|their|your)\sface|lays?\sa\sfinger|comes?\snear)\b/;
const AGAINST_THREATS =
  /\b(?:stop|nobody\sshould|no\sone\sshould|no\schild|shouldn't\shave\sto|i've\sreported|reported\s(?:it|him|her|them|to)|police|zero\stolerance|abuse|assault(?:ed)?|banned\sfrom\sthe\ssite|domestic|campaign|victims?|survivor|training|safeguarding\scourse|anti-?bullying)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (!mayLean(passage, 'menace')) return;
  for (const { start, end, evidence, note } of THREATENING.in(passage)) {
    const hit = { start, end, evidence };
    if (!isMeant(hit, passage)) continue;
    if (note === 'threat') {
      yield { ...hit, certainty: 'likely', why: 'This reads as a threat, or as making somebody’s life hard.' };
    } else if (
      [aimOf(passage, { start: end, end }, context), aimOf(passage, hit, context)].some(
        (aim) => isAtSchool(aim.who) || (aim.referent && isAtSchool(aim.referent.who)),
      )
    ) {
      yield { ...hit, certainty: 'possible', why: 'Said of somebody at school, this could be read as a threat.' };
    } else if (talkOf(context) >= 2 && /\b(?:him|her|them)$/.test(evidence.toLowerCase())) {
      yield { ...hit, certainty: 'possible', why: 'In a text about school, this could be read as a threat.' };
    }
  }
  for (const { start, end, evidence, score, tie } of barbsIn(passage, context, MENACING)) {
    const hit = { start, end, evidence };
    if ((tie < 1 && score < FAR) || !isMeant(hit, passage)) continue;
    yield { ...hit, certainty: score >= 1 && tie >= 2 ? 'likely' : 'possible', why: 'This could be read as a threat.' };
  }
}

/** Whether the writer says it in earnest and in the first place: not a game, a story, a quotation or a report. */
function isMeant(hit: Hit, passage: Passage): boolean {
  if (disowned(passage, hit) || isStory(passage, hit)) return false;
  const sentence = around(passage, hit);
  if (
    (standsIn(IN_PLAY, sentence) && !standsIn(FACE_TO_FACE, sentence)) ||
    standsIn(AGAINST_THREATS, sentence) ||
    perspectiveOf(sentence).fiction
  )
    return false;
  return !SOMEBODY_ELSE.test(lead(passage, hit));
}

export const signal: TextSignal = { topic: 'threat', inPassage };

export const flags: Example[] = [
  "I'll make his life hell",
  "She'll regret it, mark my words",
  'I know where you live',
  'wait till I get hold of him',
  "If that dad comes near my classroom again I'll knock him out",
  "he'd better watch his back",
  "I'd love to punch our deputy in the face",
  'say that to my face and see what happens',
  'that lad needs a good hiding',
  'going to make sure she never works in a school again',
  "you'll get what's coming to you",
  'Everyone go on her page and tell her what you think of her',
  'Keep your mouth shut or everyone finds out',
  'I hope he gets run over',
  'I could strangle Year 9 today',
  "Someone should put a brick through the head's windscreen",
  "Come to the gate again with that mouth and I'll shut it for you",
  'My cousins will batter that deputy, they know where he drinks',
  "If I see that governor in Tesco I won't be responsible for my actions",
];

export const allows: Example[] = [
  'Loved Adolescence on Netflix. Every parent should watch it.',
  'I could murder a curry',
  "If I hear that song once more I'll scream",
  'my mum will kill me',
  "I'd kill for a coffee right now",
  "We're going to destroy the Y5 teachers at rounders",
  "you'll regret not booking early for this show",
  'He threatened to kill me and the police did nothing',
  '"I know where you live" he said. I\'ve reported it.',
  'these shoes are killing me',
  "I'm going to throw this printer out of the window",
  'Wait till you see what Y2 made',
  "the head will kill me if I'm late again lol",
  "I'd never hit a child",
  'I could strangle whoever invented glitter',
  'No child should ever be threatened at school',
  "I'll get you a coffee when I see you",
  "We'll see how brave I am when the zipwire comes round",
  'Someone should put a plaque up for that dinner lady',
  "My brothers have the van so we're moving the sofa Saturday",
  "if there's no cake left I won't be responsible for my actions",
];
