/**
 * What a sentence says, as named marks: its words and word pairs, what they are about, the people and groups in it, what the rules
 * found in it and beside it. The learned model weighs these marks. What stands in other sentences counts only where a rule knows it,
 * so that a harmless sentence more changes nothing.
 */

import { sensesOf } from '../learned/senses-of';
import type { SignalFound } from '../signal';
import type { Context } from '../text/context';
import type { Passage, Span } from '../text/passage';
import { childTalkOf } from '../text/people/child-talk';
import { perspectiveOf } from '../text/people/perspective';
import { isAtSchool, referentsOf } from '../text/people/referents';
import { schoolTalkIn } from '../text/school/school-talk';
import { kindsOfWord, LEANINGS, tempersIn } from '../text/temper/temper';
import { Overlaps } from './overlaps';
import { type Piece, piecesOf } from './pieces';
import { type Step, signOf, stepsOf } from './steps';

/** What a rule found, where it stands in the passage. */
export interface Found extends Span {
  readonly signal: SignalFound;
}

/** A piece of a passage with its marks, and what the rules found in it. */
export interface Marked extends Piece {
  readonly marks: ReadonlySet<string>;
  /** how many of the marks are of its own words: no line beside it changes that */
  readonly size: number;
  readonly found: readonly Found[];
}

/**
 * Topics whose rules read several lines together, so that a harmless line can change what they find. They say something of themselves
 * only: no find of another topic may hang on them.
 */
const READ_ACROSS: ReadonlySet<string> = new Set([
  'commercial',
  'copyright',
  'party-political',
  'people-images',
  'school-activity',
  'school-branding',
  'speaks-for-school',
]);

/** How the mark of such a find begins. */
const OWN_TOPIC_ONLY = 'A rule ';

/** Whether a mark may say something of one topic only: that whose name follows. */
export const isOwnTopicOnly = (mark: string): boolean => mark.startsWith(OWN_TOPIC_ONLY);

/** The topic of such a mark. */
export const ownTopicOf = (mark: string): string | undefined =>
  isOwnTopicOnly(mark) ? mark.slice(OWN_TOPIC_ONLY.length).split(' ')[0] : undefined;

const topicOf = ({ signal }: Found): string => signal.topic;

/** The marks of every piece of a passage. `found` is what the rules found in it; `elsewhere` the topics found in the rest of the item. */
export function marksOf(
  passage: Passage,
  context: Context,
  found: readonly Found[],
  elsewhere: ReadonlySet<string>,
): readonly Marked[] {
  const pieces = piecesOf(passage);
  const steps = stepsOf(passage, context);
  const referents = referentsOf(passage, context).filter(({ who }) => isAtSchool(who) || who === 'other');
  const inside = new Overlaps(pieces, found);
  const people = new Overlaps(pieces, referents);
  const tempers = tempersIn(passage, pieces);
  const quotes = new Overlaps(pieces, passage.quotes);
  const topics = countOf(
    found.filter(({ signal }) => !READ_ACROSS.has(signal.topic)),
    topicOf,
  );
  const signs = countOf(referents, signOf);
  return pieces.map((piece, at) => {
    const marks = new Set<string>();
    addWords(marks, passage, steps, piece);
    addView(marks, passage, piece);
    for (const leaning of LEANINGS)
      marks.add(`R ${leaning} ${Math.max(-3, Math.min(3, Math.floor((tempers[at]?.scores[leaning] ?? 0) * 1.5)))}`);
    const { size } = marks;
    for (const {
      signal: { topic, certainty },
    } of inside.of(at)) {
      const kind = READ_ACROSS.has(topic) ? OWN_TOPIC_ONLY : 'R rule ';
      marks.add(`${kind}${topic}`);
      marks.add(`${kind}${topic} ${certainty}`);
    }
    if (quotes.of(at).length > 0) marks.add('R quote');
    for (const topic of elsewhere) if (!READ_ACROSS.has(topic)) marks.add(`B ${topic}`);
    addBeside(marks, topics, inside.of(at), topicOf);
    addBeside(marks, signs, people.of(at), signOf);
    marks.add(`B talk ${context.schoolTalk}`);
    if (context.item.kind === 'profile') marks.add('R profile');
    return { ...piece, marks, size, found: inside.of(at) };
  });
}

/** Those at school whom words may be about: they are weighed together with what the words are about. */
const GROUPS = ['pupil', 'class', 'parent', 'colleague', 'head', 'leaders', 'governors', 'school', 'other', 'other-school']
  .flatMap((who) => [`<${who}>`, `<${who}?>`])
  .concat(['pupil', 'parent', 'colleague', 'family', 'unknown', 'public'].flatMap((who) => [`<name:${who}>`, `<mrs:${who}>`]));

function addWords(marks: Set<string>, passage: Passage, steps: readonly Step[], piece: Piece): void {
  const senses = new Set<string>();
  let before = '^';
  let second = '';
  let stem = '^';
  let stemSecond = '';
  for (let at = piece.from; at < piece.to; at += 1) {
    const step = steps[at];
    const token = passage.tokens[at];
    if (!step || !token) continue;
    if (step.stem !== '') {
      marks.add(step.stem);
      const pair = `${stem} ${step.stem}`;
      marks.add(pair);
      for (const sense of sensesOf(step.stem)) senses.add(sense);
      for (const sense of sensesOf(pair)) senses.add(sense);
      if (stemSecond !== '') for (const sense of sensesOf(`${stemSecond} ${pair}`)) senses.add(sense);
      for (const kind of kindsOfWord(token.key)) marks.add(`kind ${kind}`);
      stemSecond = stem;
      stem = step.stem;
    }
    const { sign } = step;
    const isSign = sign.startsWith('<');
    // a sign that covers several words is one step
    if (sign === before && isSign) continue;
    if (isSign) marks.add(sign);
    if (isSign || before.startsWith('<')) marks.add(`${before} ${sign}`);
    if (second !== '') marks.add(`${second} _ ${sign}`);
    second = before;
    before = sign;
  }
  marks.add(`${stem} $`);
  const groups = GROUPS.filter((group) => marks.has(group));
  for (const sense of senses) {
    marks.add(`S ${sense}`);
    for (const group of groups) marks.add(`S ${sense} + ${group}`);
  }
  const length = piece.to - piece.from;
  marks.add(`R length ${length < 6 ? 1 : length < 12 ? 2 : length < 22 ? 3 : length < 36 ? 4 : 5}`);
}

function addView(marks: Set<string>, passage: Passage, { start, end }: Piece): void {
  const folded = passage.folded.slice(start, end);
  const { ownChild, schooldays, news, fiction, ownWork } = perspectiveOf(folded);
  if (ownChild) marks.add('R own child');
  if (schooldays) marks.add('R schooldays');
  if (news) marks.add('R news');
  if (fiction) marks.add('R fiction');
  if (ownWork) marks.add('R own work');
  marks.add(`R talk ${schoolTalkIn(folded)}`);
  marks.add(`R child talk ${Math.min(childTalkOf(passage), 3)}`);
  if (/^\p{Ll}/u.test(passage.text.slice(start, start + 2))) marks.add('R lower');
}

/** Adds what stands in the passage but not in the piece. */
function addBeside<T>(
  marks: Set<string>,
  counts: ReadonlyMap<string, number>,
  here: readonly T[],
  name: (one: T) => string,
): void {
  const own = countOf(here, name);
  for (const [key, count] of counts) if (count > (own.get(key) ?? 0)) marks.add(`B ${key}`);
}

function countOf<T>(all: readonly T[], name: (one: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(name(one), (counts.get(name(one)) ?? 0) + 1);
  return counts;
}
