import { CAMPAIGN_CUES, CAMPAIGN_SLOTS, CAMPAIGNING } from '../text/lexicon/campaign';
import type { Passage } from '../text/passage';
import { Phrases } from '../text/phrases';
import { type Cue, stretchesOf, weigh } from '../text/weigh';
import type { Context, Example, ItemFind, ItemSignal, SignalFound } from './signal';

const WHOLE = new Phrases<true>(CAMPAIGN_SLOTS, [[CAMPAIGNING, true]]);
const CUES = new Phrases<Cue>(CAMPAIGN_SLOTS, CAMPAIGN_CUES);
/** Roses and arrows that party people put beside their words. */
const PATTERNS: readonly (readonly [RegExp, Cue])[] = [[/\u{1f339}|\u27a1\ufe0f\s?reform/gu, { kind: 'call', weight: 1 }]];
const ENOUGH = 2.5;

const TAG =
  /#(?:gtto|toriesout\w{0,10}|toryout\w{0,6}|getthetoriesout|never(?:trusta)?tory|neverkissedatory|starmerout|sunakout|johnsonout|borisout|kemiout|labourout|reformout|farageout|reformforpm|votelabour|votetory|voteconservatives?|votegreen|votelibdem|votesnp|bothvotessnp|voteplaid|votereform|voteleave|voteremain|votetactically|tacticalvoting|fbpe|rejoineu|rejoin|jc4pm|labourgain|forthemany\w{0,12}|foronebrexit|indyref2|yesscot|freescotland|changewelsh|generalelectionnow|backboris|backkemi|teamkeir|votenige?l?|reformuk|imwithcorbyn|makevotesmatter|toryscum|torybritain|starmeroutnow|labourdoorstep|canvass\w{0,8}|doorstep2\d{1,4}|libdemfightback|joinreform|joinlabour|joingreens)(?![a-z0-9])/g;

/** A party, a politician or a vote must be named before anything else is looked at. */
const GATE = /\b(?:vot(?:e|es|ed|ing)|labour|tor(?:y|ies)|conservatives?|lib\s?dems?|liberal\sdem\w{1,6}|greens?|reform|ukip|snp|plaid|sinn|dup|starmer|keir|kemi|badenoch|farage|nigel|sunak|rishi|davey|polanski|boris|corbyn|canvass\w{0,3}|leaflet\w{0,4}|candidate|elect\w{0,4}|re-elect|independence|rejoin|indyref|your\sparty|election|burnham|rayner|take\sback)\b|#/;

/** Reported, asked, taught, joked: no campaigning. */
const NOT_CAMPAIGN =
  /\b(?:bbc|itv|sky\snews|guardian|poll(?:s|ing)?\s(?:shows?|suggests?|puts?|finds?)|according\sto|by-election|ballot\spaper|debate[sd]?|interview(?:ed|s)?|analysis|history\sof|suffragettes?|teaching|taught|lesson|assembly|mock\selection|y(?:ea)?r?\s?1?\d\s|my\s(?:students|class|pupils)|who\swould|which\sparty|undecided|however\syou\svote|whoever\syou|whichever\sway|strictly|x\sfactor|bgt|britain's\sgot|i'm\sa\sceleb|eurovision|love\sisland|dance\sfinals?|pet\scompetition|labour\sward|in\slabour|into\slabour|went\sinto|labour\spains?|greens\s(?:and|&)\s(?:browns?|veg)|your\sgreens|some\sgreens|collard|bowling|putting|golf|vinted|the\sdress|reform\sschool|pension\sreform|school\sreform|reform\sof|nobel|oscars?|referee|man\sof\sthe\smatch|goal\sof|union|neu|nasuwt|unison|strike\sballot|quiz|who\swill\swin|should\si\svote|who\sshould\si|both\ssides|don't\scare\swho)\b/;

const ASKED = /\b(?:did|does|do|will|would|anyone|anybody|who)\s(?:[\w']{1,12}\s){0,3}$/;

function campaign(passage: Passage): { start: number; end: number; evidence: string } | undefined {
  for (const hit of passage.matches(TAG)) return hit;
  for (const hit of WHOLE.in(passage)) {
    if (passage.isQuoted(hit) || NOT_CAMPAIGN.test(passage.sentenceText(hit.start))) continue;
    if (ASKED.test(passage.before(hit, 30)) && /^[^.!]{0,80}\?/.test(passage.after(hit, 82))) continue;
    return hit;
  }
  const { sum, best, kinds } = weigh(passage, CUES, PATTERNS);
  if (!best || sum < ENOUGH || !kinds.has('party or politician') || NOT_CAMPAIGN.test(passage.folded) || /\?\s*$/.test(passage.folded)) return undefined;
  return best;
}

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  if (context.item.kind === 'setting') return;
  for (const { passage, field, offset } of stretchesOf(context)) {
    if (!passage.has('politics', GATE)) continue;
    const found = campaign(passage);
    if (!found) continue;
    yield {
      certainty: 'likely',
      ...(field === undefined ? {} : { field }),
      start: offset + found.start,
      end: offset + found.end,
      evidence: found.evidence,
      why: 'It speaks for or against a party, a politician or a side in a vote.',
    };
  }
}

export const signal: ItemSignal = { topic: 'party-political', inItem };
