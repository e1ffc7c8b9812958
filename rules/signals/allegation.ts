import type { Example, TextSignal } from '../signal';
import type { Context, Find } from '../text/context';
import { BLAME, BLAME_SLOTS } from '../text/lexicon/blame';
import { WRONG_SLOTS, WRONGS } from '../text/lexicon/wrongs';
import type { Hit, Passage } from '../text/passage';
import { mentionsIn } from '../text/people/mentions';
import { perspectiveOf } from '../text/people/perspective';
import { maySpeakOfSchool, type Referent, referentsNear, talkOf } from '../text/people/referents';
import { Phrases } from '../text/phrases';
import { speaksOfTrade } from '../text/school/trade-words';
import { standsIn } from '../text/stands';
import { aimOf } from '../text/temper/aim';
import { type Barb, barbsIn, type Kind, weighted } from '../text/temper/barbs';
import { around, disowned, isStory } from '../text/temper/speech';
import { mayLean } from '../text/temper/temper';
import type { Certainty } from '../topics';

const WRONGDOING = new Phrases<'wrong'>(WRONG_SLOTS, [[WRONGS, 'wrong']]);

const BLAMING: Kind = { leaning: 'blame', phrases: weighted(BLAME_SLOTS, BLAME), enough: 0.2, alone: 0.4, tie: 2 };

/** Of these an accusation is one that can be answered by a person or a school. */
const ACCUSED: Partial<Record<Referent['who'], string>> = {
  head: 'a head or manager',
  leaders: 'the leadership',
  governors: 'a governor',
  colleague: 'somebody on the staff',
  parent: 'a parent',
  school: 'the school',
  'other-school': 'another school',
};

/** Courts, papers and tribunals have spoken, or it is news: not the writer's accusation. */
const REPORTED_IN_PUBLIC =
  /\b(?:bbc|guardian|telegraph|daily\smail|sky\snews|itv\snews|the\snews|news\sreport|in\scourt\s(?:today|this|on|for)|court\s(?:hears?|heard|case|told)|crown\scourt|magistrates|trial|tribunal|jailed|convicted|conviction|sentenced|pleaded|guilty|struck\soff|jury|judge|prosecut\w+|inquest|verdict|ex-(?:head|deputy|teacher)|former\s(?:head|deputy|teacher|headteacher|principal)|reports\sthe|according\sto|headlines?|article|documentary|podcast|https?:)\b/;
/** Schools or people in general, asked about or supposed. */
const IN_GENERAL =
  /\b(?:some\sschools?|schools\s(?:that|who|which|across|everywhere)|any\sschool|(?:if|when|what\sif|imagine|suppose)\s(?:a|your|the|any|some|my)\s(?:school|head|teacher|colleague|child)|is\sit\strue|do\sschools|anyone\swho|people\swho|mps?|politicians?|government|tories|tory|labour|ministers?|bankers|footballers?|celebrities|training\s(?:on|about|today)|how\sto\s(?:spot|report|deal)|spot(?:ting)?\sthe\ssigns|signs\sof|awareness|course\son|policy\son|lesson\son|assembly\son|falsely\saccused|false\sallegation|untrue|not\strue|never\shappened|cleared\sof|malicious|rumours?\s(?:that|about)|we\s(?:do\snot|don't|never|have\snever))\b/;
/** Harmless play: games, biscuits, pets. */
const HARMLESS =
  /\b(?:rounders|monopoly|scrabble|cluedo|game|games|bingo|quiz|cards|wordle|biscuits?|sandwich|cakes?|chips|chocolate|sweets|crisps|grapes|hamster|dog|cat|my\sheart|the\sshow|the\slimelight|hearts|thunder|a\skiss|penalty|offside|var|referee|pirates?|treasure|yoga|diet|slimming|slimming\sworld|weigh-?in|hide\sand\sseek|april\sfool|santa|elf|tooth\sfairy|duvet|covers|remote|last\s(?:slice|biscuit|chip)|mug|pen|pens|stapler)\b/;
/** What is held for others: nobody takes that in play, not even biscuit money. */
const HELD_FOR_OTHERS =
  /\b(?:money|cash|funds?|takings|till|petty|kitty|collections?|donations?|charity|budget|raffle|whip-?round)\b/;
/** Words that by themselves speak of schools. */
const SCHOOL_WRONG =
  /\b(?:sats|ofsted|off-?\s?roll\w*|attendance|exam|exams|gcse|coursework|census|registers?|sen|send|pupils?|exclusions?|pta|safeguarding|moderation|phonics|ppa|bursar|catchment|headship|deputy|year\s\d{1,2}|y\d{1,2}|sixth\sform)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (!mayLean(passage, 'blame')) return;
  if (!maySpeakOfSchool(context) && !speaksOfTrade(passage) && mentionsIn(passage).length === 0) return;
  for (const { start, end, evidence } of WRONGDOING.in(passage)) {
    const hit = { start, end, evidence };
    const sentence = around(passage, hit);
    if (
      REPORTED_IN_PUBLIC.test(passage.folded.slice(Math.max(0, start - 200), end + 200)) ||
      standsIn(IN_GENERAL, sentence) ||
      (standsIn(HARMLESS, sentence) && !standsIn(HELD_FOR_OTHERS, passage.folded.slice(start, end)))
    )
      continue;
    if (disowned(passage, hit) || isStory(passage, hit) || perspectiveOf(sentence).fiction) continue;
    const find = accusation(hit, sentence, passage, context);
    if (find) yield find;
  }
  for (const barb of barbsIn(passage, context, BLAMING)) {
    const find = suspicion(barb, passage);
    if (find) yield find;
  }
}

/** A hint, or a wrong told in other words, of somebody who can be known. */
function suspicion({ start, end, evidence, score, tie, near, sentence }: Barb, passage: Passage): Find | undefined {
  const who = near ? (ACCUSED[near.who] ?? (near.named ? 'somebody named' : undefined)) : 'somebody at school';
  if (!who) return undefined;
  const nearby = passage.folded.slice(Math.max(0, start - 200), end + 200);
  if (REPORTED_IN_PUBLIC.test(nearby) || standsIn(IN_GENERAL, sentence) || standsIn(HARMLESS, sentence)) return undefined;
  if (startsWithSelf(passage, { start, end, evidence })) return undefined;
  const certainty = score >= 1 && tie >= 2.5 ? 'likely' : 'possible';
  return { start, end, evidence, certainty, why: `This hints that ${who} did something wrong.` };
}

function accusation(hit: Hit, sentence: string, passage: Passage, context: Context): Find | undefined {
  // whoever is accused stands before the words; somebody wronged may stand inside them
  const aim = aimOf(passage, { start: hit.start, end: hit.start }, context);
  if (aim.who === 'self' || startsWithSelf(passage, hit)) return undefined;
  const said = (certainty: Certainty, who: string): Find => ({
    ...hit,
    certainty,
    why: `This says that ${who} did something wrong.`,
  });
  const who = aim.who === 'unclear' ? undefined : ACCUSED[aim.who];
  if (who) return said(aim.how === 'about' ? 'possible' : 'likely', who);
  if (aim.referent?.named && aim.who !== 'nobody') return said(talkOf(context) >= 1 ? 'likely' : 'possible', 'somebody named');
  if (aim.who === 'unclear' && aim.referent?.weak && aim.referent.who === 'parent') return said('possible', 'a parent');
  if (aim.who !== 'unclear' && aim.who !== 'pupil') return undefined;
  if ((aim.who === 'pupil' || aim.referent?.who === 'pupil') && /neglect|abuse|beat|starv|groom|hit/.test(hit.evidence))
    return said('likely', 'somebody at a pupil’s home');
  if (aim.who === 'pupil') return undefined;
  const concerned = referentsNear(passage, hit, context).some(
    (known) =>
      known.start >= passage.sentenceAt(hit.start).start &&
      known.end <= hit.end + 60 &&
      ACCUSED[known.who] !== undefined &&
      !known.weak,
  );
  if (standsIn(SCHOOL_WRONG, sentence) || concerned) return said('likely', 'somebody at a school');
  return talkOf(context) >= 2 ? said('possible', 'somebody at school') : undefined;
}

/** "I cheated", "I've had an affair with": the writer's own doing. */
function startsWithSelf(passage: Passage, hit: Hit): boolean {
  return /\b(?:i|i've|i'd|we|we've|i'm|we're)\s(?:(?:have|had|was|been|once|just|also|all|never|am|were|did|would|could)\s){0,3}$/.test(
    passage.before(hit, 40),
  );
}

export const signal: TextSignal = { topic: 'allegation', inPassage };

export const flags: Example[] = [
  'The head fiddles the attendance figures, always has',
  "he's having an affair with the bursar and the whole staffroom knows",
  'They off-roll kids before census day at our place',
  "St Mark's cheated in the SATs again",
  'Our head told us to change the answers on the Y6 papers',
  'The caretaker has been nicking stuff from the DT store',
  'One of our governors is on the take',
  'that academy down the road gives the kids the answers',
  'SLT hid the naughty kids on a trip when Ofsted came',
  'Mrs Pell slapped a child in Reception and nothing was done',
  'my head swept a serious complaint under the carpet',
  'The trust CEO pays himself bonuses out of the SEND budget',
  "she only got the job because she's married to the head",
  'Mr Barnes is a bully and half the department is scared of him',
  'They lied to Ofsted about exclusions',
  'Ask our business manager whose brother-in-law got the catering contract',
  'Our SENCO bins the referrals so the numbers look low',
  "Three complaints about the same teacher and each one 'lost'",
  "the dinner lady's been nicking from the till",
  "the bursar's had her hand in the till",
  'the TA is stealing the biscuit money',
  'pretty sure one of my dads is dealing from the car at pick up',
];

export const allows: Example[] = [
  'Former headteacher jailed for fraud, BBC News',
  'A teacher has been convicted of stealing from her school',
  'Lady Macbeth lied to everyone and Year 10 loved it',
  'Training today on how to spot grooming',
  'Schools that off-roll should be ashamed',
  'Chelsea cheated, never a penalty',
  'Y4 cheated at rounders and I let them',
  "I'd never accuse a colleague of that",
  'We do not off-roll and never have',
  'Someone nicked my bike from the station',
  'Is it true that some schools cheat in SATs?',
  'The deputy covered for me when I was ill',
  'the kids drew the head as a pirate who stole the treasure',
  'He was falsely accused of hitting a pupil and it ruined him',
  "I've had an affair with the biscuit tin since August",
  'Fair play to the caretaker who found my stolen phone',
  "The head's daughter got into medical school, we're all so pleased for her",
  'Money raised at the summer fair goes to the hospice, thanks all',
  'Ask Mr Patel in the corner shop about the parcel',
  'TA stole my mug and the last biscuit',
  'Dinner lady nicked my biscuits again',
  'the dinner lady at school is a treasure',
  'dealing with year 9 is hard',
  'he is dealing with it well, our Y4 lad',
];
