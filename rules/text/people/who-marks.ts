/**
 * What stands around a name, as named marks: how the name is written, which cues of the rules hold, how far the words around it speak of
 * school and of children, the other names beside it, and the words of its sentence. Of other sentences only what speaks of people or of
 * school counts, so that a harmless one more changes nothing. The name itself is no mark, so that every tradition is read alike, but for names
 * that grown-ups alone bear.
 */

import { sensesOf } from '../../learned/senses-of';
import { isClass, stemOf } from '../../learned/stems';
import { ELDER_NAMES } from '../names';
import type { Passage } from '../passage';
import { schoolTalkNear } from '../school/school-talk';
import { standsIn } from '../stands';
import type { Token } from '../tokens';
import { childTalkOf } from './child-talk';
import { type Mention, mentionsIn } from './mentions';
import { type Perspective, perspectiveOf, perspectiveOfPassage } from './perspective';
import type { Relation, Surroundings } from './relation';
import * as cues from './relation-cues';

/** Cues that end at the name, that begin after it, and that may stand anywhere in its sentence. */
const [BEFORE, AFTER, AROUND] = (['_BEFORE', '_AFTER', ''] as const).map((end) =>
  Object.entries(cues).filter(([name]) => (end === '' ? !/_(?:BEFORE|AFTER)$/.test(name) : name.endsWith(end))),
) as [Cues, Cues, Cues];
type Cues = [name: string, pattern: RegExp][];

/** Words looked at on either side, in order. */
const NEAR = 3;
/** Words of a sentence farther than this from the name say nothing. */
const FAR = 25;

/** The marks of one mention. `ruledOf` says what the rules made of a name in this passage. */
export function whoMarks(
  mention: Mention,
  passage: Passage,
  surroundings: Surroundings,
  ruledOf: (mention: Mention) => Relation,
): ReadonlySet<string> {
  const marks = new Set<string>();
  const ruled = ruledOf(mention);
  const before = passage.before(mention, 70);
  const after = passage.after(mention, 70);
  marks.add(`rule ${ruled.who}`).add(`rule ${ruled.who} ${ruled.certainty}`);
  const { wordToo, lower, possessive } = mention;
  const form = formOf(mention);
  marks.add(form);
  if (wordToo) marks.add(`${form} word`);
  if (lower) marks.add(`${form} lower`);
  if (possessive) marks.add('possessive');
  if (isElder(mention)) marks.add('elder').add(`elder ${form}`);
  for (const [name, cue] of BEFORE) if (cue.test(before)) marks.add(name);
  for (const [name, cue] of AFTER) if (cue.test(after)) marks.add(name);
  const here = schoolTalkNear(passage, mention.start);
  for (let level = 1; level <= 3; level += 1) {
    if (here >= level) marks.add(`here ${level}`).add(`here ${level} ${form}`);
    if (surroundings.schoolTalk >= level) marks.add(`item ${level}`).add(`item ${level} ${form}`);
  }
  const children = childTalkOf(passage);
  for (let level = 1; level <= children; level += 1) marks.add(`children ${level}`);
  for (const mark of aroundOf(mention, passage)) marks.add(mark);
  for (const mark of passage.remember('who whole', () => wholeOf(passage))) marks.add(mark);
  addBeside(marks, mention, passage, ruledOf);
  addWords(marks, mention, passage);
  return marks;
}

/** Whether somebody so called has all but certainly left school. */
const isElder = ({ kind, key }: Mention): boolean => (kind === 'first' || kind === 'full') && ELDER_NAMES.has(key);

const formOf = ({ kind, listed }: Mention): string => `${kind}${listed ? ' listed' : ''}`;

/** Senses that count wherever they stand in the passage: people at school, and what is done there. */
const WHOLE_SENSES: ReadonlySet<string> = new Set([
  'needs',
  'welfare',
  'results',
  'staffing',
  'inspection',
  'pupil',
  'described',
  'schoolday',
  'schoolyear',
  'job',
  'group',
  'parent',
  'colleague',
  'relative',
  'former',
  'school',
]);

/** What the passage as a whole says of itself, of people and of school. */
const wholeOf = (passage: Passage): ReadonlySet<string> =>
  new Set([
    ...saidBy(passage.folded, perspectiveOfPassage(passage)).map((said) => `whole ${said}`),
    ...passage.tokens
      .flatMap(({ kind, key }) => (kind === 'word' ? sensesOf(stemOf(key)) : []))
      .flatMap((sense) => (WHOLE_SENSES.has(sense) ? [`whole S ${sense}`] : [])),
  ]);

/** Names looked at on either side. */
const BESIDE = 6;

/** The other names of the passage: how they are written, and whom the rules take them for. */
function addBeside(marks: Set<string>, mention: Mention, passage: Passage, ruledOf: (mention: Mention) => Relation): void {
  const mentions = mentionsIn(passage);
  const here = passage.remember('who places', () => new Map(mentions.map((one, at) => [one, at]))).get(mention) ?? 0;
  for (let at = Math.max(0, here - BESIDE); at <= here + BESIDE; at += 1) {
    const other = mentions[at];
    if (other === undefined || at === here) continue;
    const again = other.key === mention.key;
    marks.add(`${again ? 'again' : at < here ? 'before' : 'after'} ${ruledOf(other).who}`);
    marks.add(`${again ? 'again' : 'other'} ${formOf(other)}`);
  }
}

/** What is the same for every name in a sentence. */
function aroundOf(mention: Mention, passage: Passage): readonly string[] {
  return passage.remember(`who around ${passage.nearby(mention.start).start}`, () => {
    const sentence = passage.sentenceText(mention.start);
    return saidBy(sentence, perspectiveOf(sentence));
  });
}

/** Which cues stand in a text, and from where it is told. */
const saidBy = (text: string, view: Perspective): string[] => [
  ...AROUND.flatMap(([name, cue]) => (standsIn(cue, text) ? [name] : [])),
  ...Object.entries(view).flatMap(([name, holds]) => (holds ? [`view ${name}`] : [])),
];

function addWords(marks: Set<string>, mention: Mention, passage: Passage): void {
  const { tokens } = passage;
  const signs = passage.remember('who signs', () => signsOf(passage));
  const first = firstEndingAfter(tokens, mention.start);
  let last = first;
  while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < mention.end) last += 1;
  const here = tokens[first]?.sentence;
  const near = (at: number, edge: string): string => (tokens[at]?.sentence === here ? (signs[at] ?? edge) : edge);
  for (let step = 1; step <= NEAR; step += 1)
    marks.add(`-${step} ${near(first - step, '^')}`).add(`+${step} ${near(last + step, '$')}`);
  const before = near(first - 1, '^');
  const after = near(last + 1, '$');
  marks
    .add(`- ${near(first - 2, '^')} ${before}`)
    .add(`+ ${after} ${near(last + 2, '$')}`)
    .add(`-+ ${before} ${after}`);
  for (let at = Math.max(0, first - FAR); at <= last + FAR; at += 1) {
    const sign = tokens[at]?.sentence === here && (at < first || at > last) ? signs[at] : undefined;
    if (sign === undefined) continue;
    marks.add(sign);
    for (const sense of sensesOf(sign)) marks.add(`S ${sense}`);
  }
}

/** The tokens of a stretch; offsets are UTF-16 code units into the passage. Costs no more in a longer passage. */
export function tokensIn(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  const first = firstEndingAfter(tokens, start);
  return tokens.slice(first, firstEndingAfter(tokens, end));
}

/** The place of the first token that ends after `position`, in UTF-16 code units. */
function firstEndingAfter(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Every token by its stem, or by a sign for a name, a class, a number or an address. */
function signsOf(passage: Passage): readonly string[] {
  const mentions = mentionsIn(passage);
  let at = 0;
  return passage.tokens.map((token) => {
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    const name = mentions[at];
    if (name && name.start <= token.start) return name.kind === 'title' ? '<mrs>' : '<name>';
    if (token.kind === 'word' || token.kind === 'number')
      return isClass(token.key) ? '<class>' : token.kind === 'word' ? stemOf(token.key) : '<n>';
    return token.kind === 'handle' || token.kind === 'url' || token.kind === 'email' ? `<${token.kind}>` : token.key;
  });
}
