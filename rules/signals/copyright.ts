import type { Example, ItemFind, ItemSignal, SignalFound } from '../signal';
import type { Context } from '../text/context';
import { COPY_CUES, COPY_SLOTS, COPYING } from '../text/lexicon/copying';
import type { Passage } from '../text/passage';
import { Phrases } from '../text/phrases';
import { standsIn } from '../text/stands';
import { Cues, stretchesOf, weigh } from '../text/weigh';
import { hasWord, wordList } from '../text/words';

const WHOLE = new Phrases<string>(COPY_SLOTS, COPYING);
const CUES = new Cues(COPY_SLOTS, COPY_CUES);
const ENOUGH = 4;

/** Words without which nothing is copied or handed on. */
const GATE = wordList(`
  pdf pdfs scan scans scanned scanning photocopy photocopied photocopying copy copies copied pasted ripped ripping pirate pirated torrent torrented screenshot screenshots
  screenshotted screengrabs screenies paywall paywalled lyrics download downloads downloaded downloading upload uploaded uploading full whole entire complete leaked paper
  papers markscheme mark drive dropbox usb share sharing shared photo pic image images pics photos twinkl login secure cracked dodgy link group attached typed nicked
  pinched recorded watermark subscription stick reposting repost epub illegally photographed
`);

/** Bought, linked, asked for, one's own, or a warning. */
const NOT_COPYING =
  /\b(?:(?:don't|do\snot|never|shouldn't|mustn't|can't|wouldn't)\s(?:just\s|ever\s)?(?:photocopy|copy|share|download|use|scan|post|upload|nick|steal|rip|pirate|screenshot)|not\sallowed\sto\s(?:photocopy|copy)|against\sthe|illegal\sto|please\sstop|stop\s(?:copying|photocopying|nicking)|bought|(?:to|can|i'll|please|go|i)\sbuy|purchased|order(?:ed)?|my\sown|i\smade|i've\smade|ive\smade|i\swrote|i've\swritten|made\sa|designed\sa|gov\.uk|official\swebsite|publisher's\swebsite|with\spermission|given\spermission|creative\scommons|royalty\sfree|public\sdomain|out\sof\scopyright|free\strial|library|borrowed\sfrom\sthe\slibrary|anyone\s(?:got|have|know)|does\sany|has\sany|where\s(?:can|do)\si|looking\sfor|can't\sstop\ssinging|stuck\sin\smy\shead|watched|(?:i'm|am|been|currently|still|was|loved)\sreading|read\sthe|listened|learnt|learned|marked|marking|printed\sout\smy|someone\s(?:copied|nicked|stole)|copied\s(?:me|him|her|off\shis|their\sfriend)|pupil|kid)\b/;

function copying(passage: Passage): { start: number; end: number; evidence: string; why: string } | undefined {
  for (const hit of WHOLE.in(passage)) {
    if (!passage.isQuoted(hit) && !standsIn(NOT_COPYING, passage.sentenceText(hit.start))) return { ...hit, why: hit.note };
  }
  const { sum, best, kinds } = weigh(passage, CUES);
  if (!best || sum < ENOUGH || !(kinds.has('copied') || kinds.has('handed on')) || standsIn(NOT_COPYING, passage.folded))
    return undefined;
  return { ...best, why: `It seems to hand on somebody else’s work: ${[...kinds].join(', ')}.` };
}

function* inItem(context: Context, _found: readonly SignalFound[]): Generator<ItemFind> {
  if (context.item.kind === 'profile' || context.item.kind === 'setting') return;
  for (const { passage, offset } of stretchesOf(context)) {
    if (!hasWord(passage, GATE)) continue;
    const found = copying(passage);
    if (found)
      yield {
        certainty: 'likely',
        start: offset + found.start,
        end: offset + found.end,
        evidence: found.evidence,
        why: found.why,
      };
  }
}

export const signal: ItemSignal = { topic: 'copyright', inItem };

export const flags: Example[] = [
  "Here's the full PDF of the White Rose unit, help yourselves",
  'Sharing the actual 2026 AQA paper and mark scheme in the drive, link in comments',
  'Ripped the film off Netflix so we can show it in class, shout if you want the file',
  "Full lyrics to the song below because it's so beautiful: verse 1...",
  'Anyone want my Twinkl login downloads? Got 40gb of their stuff on a drive, free to share',
  "copied and pasted the entire poem here as it's not online anywhere",
  "I've uploaded the full audiobook of Wonder to my google drive, link below",
  'put the complete Hamilton soundtrack and film on a usb for the drama club, can copy it for anyone',
  'dm me for the PiXL papers, not meant to share but hey',
  'Entire Read Write Inc set scanned, yours if you message me',
  'Have put all the Harry Potter audiobooks in a shared folder for the class',
  "I've typed out the whole of The Highwayman... no wait, the whole of Skellig for my set, link here",
  'Full episode of Horrible Histories ripped from iPlayer, in the drive for whoever wants it',
  "Sharing the AQA specimen answers from the secure area, don't tell anyone",
  'I photocopy the entire workbook every year so we only buy one, shout if you want a set',
  "Nicked this artist's drawings off Pinterest for my worksheet and took her name off",
  'Link to the full Disney+ film in my drive for wet play, shhh',
  "I've uploaded all the Oxford Owl guided reading books to a shared drive",
  'Screen recorded the whole webinar even though it was £90, shout for the file',
  'The full White Rose end of block tests are in this Dropbox, fill your boots',
  "Photocopied the entire Horrible Histories book for my group, don't tell Terry",
  'Downloaded the Matilda film illegally for the last week of term, pm for the link',
];

export const allows: Example[] = [
  'Great article in the Times today, link below',
  'Made my own fractions worksheet, free to download',
  'The White Rose schemes are brilliant',
  'Love this line from Wonder: choose kind',
  'Anyone got a link to buy the new CGP guides?',
  'Read the full report on gov.uk here',
  "Don't photocopy textbooks folks, it's against the licence",
  "Here's my slides from the TeachMeet, share away",
  'Twinkl have a free trial on at the moment',
  'Finally bought the whole set of Harry Potter on Kindle',
  'Does anyone know where I can get past papers for AQA?',
  'Loved this article, worth subscribing to TES for',
  'Just bought the CGP guides, £6 each, bargain',
  'Film night: the full Lord of the Rings, extended',
  'Three papers marked, forty to go',
  'My own poem, written on the train, copied out below',
  'Quoting Larkin at 7am, they do mess you up',
  'Photocopier jam of the century',
  'White Rose have put their new unit up for free on their website',
  'This poem by Mary Oliver always gets me, link to her book',
  'Just made a knowledge organiser on the Tudors, help yourself',
  'The CGP cartoons still make me laugh',
  'Finished the whole box set in a weekend',
  'New Julia Donaldson out today!',
  'Bought the Matilda DVD for the last week of term',
  'Love the White Rose end of block tests',
  "Here's a link to the Katie Morag page on the publisher's site",
  'I scanned my own passport and it came out upside down',
];
