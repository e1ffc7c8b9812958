import { COPY_CUES, COPY_SLOTS, COPYING } from '../text/lexicon/copying';
import type { Passage } from '../text/passage';
import { Phrases } from '../text/phrases';
import { type Cue, stretchesOf, weigh } from '../text/weigh';
import type { Context, Example, ItemFind, ItemSignal, SignalFound } from './signal';

const WHOLE = new Phrases<string>(COPY_SLOTS, COPYING);
const CUES = new Phrases<Cue>(COPY_SLOTS, COPY_CUES);
const ENOUGH = 4.5;

const GATE = /\b(?:pdfs?|scan(?:s|ned|ning)?|photocop\w{1,4}|cop(?:y|ied|ies)|pasted|ripped|pirat\w{1,4}|torrent\w{0,3}|screenshots?|screenshotted|screengrabs?|screenies|paywall\w{0,2}|lyrics|download(?:s|ed)?|upload(?:ed|ing)?|full|whole|entire|complete|leaked|papers?|markscheme|mark\sschemes?|drive|dropbox|usb|not\s(?:meant|supposed|allowed)\sto\sshare|photo|pic|image|images|pics|photos|twinkl|login|secure|cracked|dodgy|shared|link|group|attached|typed|nicked|pinched|recorded|watermark|subscription)\b/;

/** Bought, linked, asked for, one's own, or a warning. */
const NOT_COPYING =
  /\b(?:(?:don't|do\snot|never|shouldn't|mustn't|can't|wouldn't)\s(?:just\s|ever\s)?(?:photocopy|copy|share|download|use|scan|post|upload|nick|steal|rip|pirate|screenshot)|not\sallowed\sto\s(?:photocopy|copy)|against\sthe|illegal\sto|please\sstop|stop\s(?:copying|photocopying|nicking)|bought|(?:to|can|i'll|please|go|i)\sbuy|purchased|order(?:ed)?|my\sown|i\smade|i've\smade|ive\smade|i\swrote|i've\swritten|made\sa|designed\sa|gov\.uk|official\swebsite|publisher's\swebsite|with\spermission|given\spermission|creative\scommons|royalty\sfree|public\sdomain|out\sof\scopyright|free\strial|library|borrowed\sfrom\sthe\slibrary|anyone\s(?:got|have|know)|does\sany|has\sany|where\s(?:can|do)\si|looking\sfor|can't\sstop\ssinging|stuck\sin\smy\shead|watched|(?:i'm|am|been|currently|still|was|loved)\sreading|read\sthe|listened|learnt|learned|marked|marking|printed\sout\smy|someone\s(?:copied|nicked|stole)|copied\s(?:me|him|her|off\shis|their\sfriend)|pupil|kid)\b/;

function copying(passage: Passage): { start: number; end: number; evidence: string; why: string } | undefined {
  for (const hit of WHOLE.in(passage)) {
    if (!passage.isQuoted(hit) && !NOT_COPYING.test(passage.sentenceText(hit.start))) return { ...hit, why: hit.note };
  }
  const { sum, best, kinds } = weigh(passage, CUES);
  if (!best || sum < ENOUGH || !(kinds.has('copied') || kinds.has('handed on')) || NOT_COPYING.test(passage.folded)) return undefined;
  return { ...best, why: `It seems to hand on somebody else’s work: ${[...kinds].join(', ')}.` };
}

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  if (context.item.kind === 'profile' || context.item.kind === 'setting') return;
  for (const { passage, offset } of stretchesOf(context)) {
    if (!passage.has('copying', GATE)) continue;
    const found = copying(passage);
    if (found) yield { certainty: 'likely', start: offset + found.start, end: offset + found.end, evidence: found.evidence, why: found.why };
  }
}

export const signal: ItemSignal = { topic: 'copyright', inItem };
