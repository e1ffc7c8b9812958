import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import { CRIME_SLOTS, CRIMES } from '../text/lexicon/crimes';
import type { Hit, Passage } from '../text/passage';
import { perspectiveOf } from '../text/people/perspective';
import { Phrases } from '../text/phrases';
import { standsIn } from '../text/stands';
import { doneByOthers } from '../text/temper/aim';
import { around, disowned, isStory } from '../text/temper/speech';

const CRIMINAL = new Phrases<'crime'>(CRIME_SLOTS, [[CRIMES, 'crime']]);

/** Told as news, taught as a lesson, or spoken against. */
const TOLD =
  /\b(?:police|arrested|court|jailed|convicted|sentenced|bbc|news|headlines?|report(?:s|ed|edly)|says\sreport|on\sthe\srise|awareness|workshop|lesson\son|assembly\son|assembly\sabout|topic|unit\son|history|gunpowder|guy\sfawkes|bonfire|documentary|campaign|charity|recovery|sober|rehab|victims?|don't\sdo|say\sno\sto|dangers?\sof|warn(?:s|ed|ing)?|never\s(?:drink\sand\s)?driv\w+|stop\sthe|end\s(?:knife|gun)|fined|points\son\smy|speed\sawareness|lesson\slearned|pshe|rse|safeguarding|county\slines|screenplay|novel|dvd|box\s?set|doctor|prescri\w+|gp\b|pharmac\w+|chemist)\b/;
/** Somebody did it to the writer, or somebody else did it. */
const OTHERS_DID =
  /\b(?:someone|somebody|some\s(?:idiot|scumbag|scrote|git|bastard|toerag|kid|lad|bloke|one)|he|she|they|kids|a\s(?:kid|lad|pupil|parent|man|thief)|pupils?|students?|thieves|neighbour|who|my\sex|people)\s(?:has|have|had|just|once|actually|even|then)?\s?$/;

/** Calling for it names somebody else as a matter of course: "politicians should be hanged". */
const CALLS_FOR =
  /^(?:should|ought|needs?|wants?|deserves?|must|someone|somebody|let'?s|kill|hang|punch|fuck|burn|string|line|execute|shoot|gas|would|could)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  for (const { start, end, evidence } of CRIMINAL.in(passage)) {
    const hit = { start, end, evidence };
    if (isTold(hit, passage) || (!CALLS_FOR.test(evidence.toLowerCase()) && doneByOthers(passage, hit, context))) continue;
    yield { ...hit, certainty: 'likely', why: 'This cheers on, plans or boasts of violence, damage, drugs or another crime.' };
  }
}

function isTold(hit: Hit, passage: Passage): boolean {
  const sentence = around(passage, hit);
  if (standsIn(TOLD, sentence) || OTHERS_DID.test(passage.before(hit, 40))) return true;
  return disowned(passage, hit) !== undefined || isStory(passage, hit) || perspectiveOf(sentence).fiction;
}

export const signal: TextSignal = { topic: 'unlawful', inPassage };

export const flags: Example[] = [
  'Someone should burn that council building to the ground',
  "drove home after six pints, don't tell the missus",
  'did 120 on the M6, new record',
  'great night, bag of coke and no sleep',
  "let's smash up every bank on the high street",
  'nicked three reams of paper from work, perks of the job',
  'my dealer does a student discount',
  'time to take to the streets and riot, burn it all down',
  'slashed his tyres, felt great',
  'anyone selling a bit of weed?',
  'all politicians should be hanged',
  'streaming the boxing on a dodgy link as always',
  'never pay for a train ticket, just jump the barriers',
  "cash in hand tutoring, what the taxman doesn't know",
];

export const allows: Example[] = [
  'This cake should be illegal',
  'Robbed! Never a red card',
  'Diet coke and a sandwich',
  'Weeding the allotment all morning',
  'Smashed my PB at parkrun',
  'Teaching the Gunpowder Plot again, boom',
  'Y6 did a great drugs awareness workshop with the police',
  'Two arrested for arson at a local school, police say',
  'Never drink and drive',
  'This class is on fire today',
  'Nicked a biscuit from the tin',
  'took my hay fever pills and slept',
  'We shot the school film today',
  'The caretaker caught a lad who stole laptops from school',
];
