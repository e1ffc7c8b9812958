/**
 * Which guesses of the learned model are not worth saying: it knows the wording of a sentence, and not that the whole text is about the
 * writer's own child or schooldays, that a collection is for charity, or that nobody is spoken of whom prejudice could be about.
 */

import type { SignalFound } from '../signal';
import type { Context } from '../text/context';
import { GROUP_WORDS } from '../text/lexicon/prejudice';
import { perspectiveOfItem } from '../text/people/perspective';
import { ownJobIn } from '../text/school/own-job';
import { standsIn } from '../text/stands';
import { hasWord, wordList } from '../text/words';

/** What these say is of the writer's own school; a parent or a former pupil speaks of another one. */
const OF_OWN_SCHOOL: ReadonlySet<string> = new Set([
  'profession-named',
  'school-activity',
  'people-images',
  'colleague-identified',
  'parent-identified',
  'pupil-identified',
  'contact-pupil',
]);

const GROUPS = wordList(GROUP_WORDS);
const THOSE = wordList('they them their theyre lot people these those');
const MARRIED_TO =
  /\b(?:wife|husband|partner|son|daughter|mum|dad|sister|brother|friend)\s(?:of|to)\s(?:a|an|the|two)\s(?:[a-z]{2,10}\s){0,2}(?:teachers?|head|headteacher|deputy|ta|senco|principal)\b/;
const AMONG_STAFF = /\b(?:staff|colleagues?|slt|inset|ppa|work\s(?:bestie|wife|mate)|at\sours|at\sour\s(?:school|place))\b/;
const LEISURE_CLASS =
  /\b(?:spin|zumba|yoga|pilates|salsa|pottery|hiit|boxercise|swimming|evening)\sclass(?:es)?\b|\btaught\sto\s(?:swim|drive|knit|cook)\b/;
/** Beside a group, what takes its side. */
const SIDING =
  /\b(?:left\s(?:out|behind)|let\sdown|excluded|overlooked|forgotten|blamed|asked\sto|treated|made\sto\sfeel|bullied|picked\son|failed|underfunded|waiting\slists?|deserve\sbetter)\b/;
/** Collected or told for others: a charity, the news, the door of a disco. */
const NO_TRADE =
  /\b(?:raised|raising|fundrais\w{2,4}|charity|sponsor\w{0,4}|macmillan|mind|cancer\sresearch|stroke\sassociation|british\sheart|hospice|food\s?bank|gov\.uk|bbc|full\s(?:report|story)|on\sthe\sdoor|favourite\s(?:book|picture\sbook|film|author))\b/;
const LEARNING_TO_DRIVE =
  /\bdriving\s(?:test|lessons?|theory)\b|\b(?:taught|teaching)\s(?:her|him|my\s\w{2,9})\s(?:to\s(?:drive|ride)|round)\b|\bl[\s-]plates\b/;

/** Whether a guess of the model, of which no rule knows, is idle in this item. */
export function isIdle({ topic, start = 0, end = start }: SignalFound, context: Context): boolean {
  const near = context.passages.filter(({ field }) => field === undefined);
  const at = near.findLast(({ offset }) => offset <= start) ?? near[0];
  if (!at) return false;
  const { passage, offset } = at;
  const sentence = passage.folded.slice(Math.max(0, start - offset), Math.max(0, end - offset));
  const { ownChild, schooldays, fiction, news, ownWork } = perspectiveOfItem(context);
  const atWork = ownWork || ownJobIn(passage).length > 0 || passage.has('among staff', AMONG_STAFF);
  if (OF_OWN_SCHOOL.has(topic) && !atWork && (ownChild || ((schooldays || fiction) && topic !== 'pupil-identified'))) return true;
  if (topic === 'profession-named' && passage.has('married to', MARRIED_TO)) return true;
  if (topic === 'profession-named' && !atWork && (news || passage.has('leisure class', LEISURE_CLASS))) return true;
  if (topic === 'discriminatory')
    return !(hasWord(passage, GROUPS) || (hasWord(passage, THOSE) && !ownChild)) || standsIn(SIDING, sentence);
  if (topic === 'commercial') return standsIn(NO_TRADE, sentence);
  return topic === 'unlawful' && passage.has('learning to drive', LEARNING_TO_DRIVE);
}
