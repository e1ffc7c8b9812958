import type { Example, ItemFind, ItemSignal, SignalFound } from '../signal';
import type { Context } from '../text/context';
import { CAMPAIGN_CUES, CAMPAIGN_SLOTS, CAMPAIGNING } from '../text/lexicon/campaign';
import type { Passage } from '../text/passage';
import { Phrases } from '../text/phrases';
import { standsIn } from '../text/stands';
import { type Cue, Cues, stretchesOf, weigh } from '../text/weigh';
import { hasWord, wordList } from '../text/words';

const WHOLE = new Phrases<true>(CAMPAIGN_SLOTS, [[CAMPAIGNING, true]]);
const CUES = new Cues(CAMPAIGN_SLOTS, CAMPAIGN_CUES);
/** Roses and arrows that party people put beside their words. */
const PATTERNS: readonly (readonly [RegExp, Cue])[] = [[/\u{1f339}|\u27a1\ufe0f\s?reform/gu, { kind: 'call', weight: 1 }]];
const ENOUGH = 2.5;

const TAG =
  /#(?:gtto|toriesout\w{0,10}|toryout\w{0,6}|getthetoriesout|never(?:trusta)?tory|neverkissedatory|starmerout|sunakout|johnsonout|borisout|kemiout|labourout|reformout|farageout|reformforpm|votelabour|votetory|voteconservatives?|votegreen|votelibdem|votesnp|bothvotessnp|voteplaid|votereform|voteleave|voteremain|votetactically|tacticalvoting|fbpe|rejoineu|rejoin|jc4pm|labourgain|forthemany\w{0,12}|foronebrexit|indyref2|yesscot|freescotland|changewelsh|generalelectionnow|backboris|backkemi|teamkeir|votenige?l?|reformuk|imwithcorbyn|makevotesmatter|toryscum|torybritain|starmeroutnow|labourdoorstep|canvass\w{0,8}|doorstep2\d{1,4}|libdemfightback|joinreform|joinlabour|joingreens)(?![a-z0-9])/g;

/** A party, a politician or a vote must be named before anything else is looked at. */
const GATE = wordList(
  `
  vote votes voted voting labour tory tories conservative conservatives lib libdem libdems liberal green greens reform reform's ukip snp plaid sinn dup sdlp starmer keir kemi
  badenoch farage nigel sunak rishi davey polanski boris corbyn canvass canvassed canvassing leaflet leaflets leafleting leafletting leafleted candidate elect elected election
  re reelect independence rejoin indyref party burnham rayner brexit mp mps councillor government johnson truss braverman jenrick streeting phillipson reeves sturgeon
  swinney back doorknocking pm
`.replace(/'/g, ''),
);
const TAGGED = /#/;

/** Reported, asked, taught, joked: no campaigning. */
const NOT_CAMPAIGN =
  /\b(?:walks?\sinto\sa|that's\sthe\sjoke|punch\s?line|spirit\sanimal|the\sjoke\smy|bbc|itv|sky\snews|guardian|poll(?:s|ing)?\s(?:shows?|suggests?|puts?|finds?)|according\sto|by-election|ballot\spaper|debate[sd]?|interview(?:ed|s)?|analysis|history\sof|suffragettes?|teaching|taught|lesson|assembly|mock\selection|y(?:ea)?r?\s?1?\d\s|my\s(?:students|class|pupils)|who\swould|which\sparty|undecided|however\syou\svote|whoever\syou|whichever\sway|strictly|x\sfactor|bgt|britain's\sgot|i'm\sa\sceleb|eurovision|love\sisland|dance\sfinals?|pet\scompetition|labour\sward|in\slabour|into\slabour|went\sinto|labour\spains?|greens\s(?:and|&)\s(?:browns?|veg)|your\sgreens|some\sgreens|collard|bowling|putting|golf|vinted|the\sdress|reform\sschool|pension\sreform|school\sreform|reform\sof|nobel|oscars?|referee|man\sof\sthe\smatch|goal\sof|union|neu|nasuwt|unison|strike\sballot|quiz|who\swill\swin|should\si\svote|who\sshould\si|both\ssides|don't\scare\swho)\b/;

const ASKED = /\b(?:did|does|do|will|would|anyone|anybody|who)\s(?:[\w']{1,12}\s){0,3}$/;

/** Tags that are a call by themselves, whatever stands beside them. */
const CALL = /^#(?:gtto|vote(?!match)|[a-z]{3,10}out|getthetoriesout|never|backboris|backkemi|teamkeir|join)/;

interface Campaign {
  readonly start: number;
  readonly end: number;
  readonly evidence: string;
  readonly sure?: boolean;
}

function campaign(passage: Passage): Campaign | undefined {
  for (const hit of passage.matches(TAG)) return { ...hit, sure: CALL.test(hit.evidence.toLowerCase()) };
  for (const hit of WHOLE.in(passage)) {
    if (passage.isQuoted(hit) || standsIn(NOT_CAMPAIGN, passage.sentenceText(hit.start))) continue;
    if (ASKED.test(passage.before(hit, 30)) && /^[^.!]{0,80}\?/.test(passage.after(hit, 82))) continue;
    return hit;
  }
  const { sum, best, kinds } = weigh(passage, CUES, PATTERNS);
  if (
    !best ||
    sum < ENOUGH ||
    !kinds.has('party or politician') ||
    standsIn(NOT_CAMPAIGN, passage.folded) ||
    /\?\s*$/.test(passage.folded)
  )
    return undefined;
  return best;
}

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  if (context.item.kind === 'setting') return;
  for (const { passage, field, offset } of stretchesOf(context)) {
    if (!hasWord(passage, GATE) && !TAGGED.test(passage.folded)) continue;
    const found = campaign(passage);
    if (!found) continue;
    yield {
      certainty: found.sure ? 'sure' : 'likely',
      ...(field === undefined ? {} : { field }),
      start: offset + found.start,
      end: offset + found.end,
      evidence: found.evidence,
      why: 'It speaks for or against a party, a politician or a side in a vote.',
    };
  }
}

export const signal: ItemSignal = { topic: 'party-political', inItem };

export const flags: Example[] = [
  "Vote Labour on Thursday. That's it, that's the tweet",
  'Out canvassing for the Greens in the rain this morning',
  'Reform UK are the only party that will fix this country, join us',
  'never kissed a tory 🌹',
  'Only one way to get a fair deal for Scotland: SNP 1 & 2',
  'Sign up to be a member of the Labour party today, link below',
  'Put up my Vote Green poster in the front window',
  "Don't let the Tories wreck our NHS, vote tactically on 4 July",
  'Join me in backing Kemi, the only grown up in the room',
  "I've joined Your Party and I'm telling everyone I know to do the same",
  '14 years of Tory chaos. Kick them out.',
  'Knocked on 200 doors for Labour today, feet killing me',
  'Please sign and share: Liberal Democrats campaign to save our library, join us',
  '🌹 Red wave incoming, vote Labour 🌹',
  'Come and help us leaflet for the Conservatives on Saturday, bacon butties provided',
  'My local Labour councillor is brilliant and deserves your vote on Thursday',
  'Anyone but Reform. Please, vote with your brain on Thursday',
  "I'm backing Kemi, she talks sense",
  'SNP have my vote, always',
  'Vote for me on May 7th, your Conservative voice on the parish',
  "Farage is a con man, don't fall for it. Vote anyone else",
  '#ToriesOut #VoteLabour',
  "#ToriesOut that's it",
];

export const allows: Example[] = [
  "Don't forget your photo ID if you're voting today",
  'Starmer and Sunak debate on ITV at 9',
  'NEU ballot papers have landed, make sure you post yours back',
  "The government's new curriculum review is out, worth a read",
  'Went into labour at 3am',
  'My Reform dress from Vinted arrived',
  "vote for my nephew's dog in the cutest pet competition",
  'We ran a mock election in Politics with Y12, great turnout',
  "Who'd be Prime Minister eh",
  'Tory Burch bag sale at Bicester',
  'Whoever wins on Thursday, please fix the potholes',
  "Strictly vote: I'm voting for Chris and Dianne!",
  'Voted! Now for a bacon sandwich #dogsatpollingstations',
  'General election called for July, here we go',
  'Martin Lewis for Prime Minister',
  "Conservative dressers please look away, I've bought orange trousers",
  "Reform school would've sorted me out",
  "My sister's waters broke, labour at last!",
  'Who do you think won the debate?',
  "Snap election in Portugal, our holiday landlord says it's chaos",
  'Polling station is at the school so we get the day off, yay democracy',
  'Interesting lecture on the history of the Conservative party',
  'Voted Postal again so I can stay in bed',
  'The Chancellor is on at 12.30',
  'Does anyone know who our MP is?',
  'Election night snacks sorted',
  'Lovely to meet our MP at the library opening',
  "Keir Starmer's speech starts at 2pm",
  "Rishi Sunak, Liz Truss and Boris walk into a bar. That's it, that's the joke, we all paid",
];
