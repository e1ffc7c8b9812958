/** Runs every signal over an item. The text is read once; each signal looks at the same reading. */

import { altField, type Item, isPictureField, pictureField } from '../item';
import { sensesOf } from '../learned/senses-of';
import { isIdle } from '../opinion/guesses';
import { openJudges, withOpinion } from '../opinion/opinion';
import type { Settings } from '../settings';
import type { SignalFound } from '../signal';
import type { Context } from '../text/context';
import { type Passage, readText, type Span } from '../text/passage';
import { mentionsIn } from '../text/people/mentions';
import { type Readable, readable } from '../text/readable';
import { schoolTalkOf } from '../text/school/school-talk';
import { schoolNames } from '../text/school-names';
import { wholePhrase } from '../text/whole-phrase';
import { type WatchList, watchedIn } from '../watch-list';
import { SIGNALS } from './index';

/** What a site's own description says of words in a picture: "May be an image of text that says 'Open evening'". */
const SAYS = /\btext that says\s+["'‘“](.{2,2000})["'’”]/is;

/** How sites begin a description that they made themselves. */
const MADE_BY_SITE =
  /^(?:(?:photo|image|picture|video|reel|carousel|story)s?\b(?:\s(?:by|shared|from|may|preview|of)\b|[,:.]|\s*$)|may (?:be|contain)\b|no (?:photo|image|alt\w*|description)|(?:profile|cover) (?:photo|picture|image)|graphical user interface|user generated)|\b(?:may be an? (?:image|illustration|meme|black|close-up|doodle)|may contain:)/i;
/** Fewer words than this are a label. */
const FEWEST_WORDS = 4;

/** A picture's description where somebody wrote it: on Instagram it is often the caption, and whoever listens to the page hears it. */
const ownWordsIn = (alt: string): string =>
  MADE_BY_SITE.test(alt.trim()) || alt.trim().split(/\s+/).length < FEWEST_WORDS ? '' : alt;

/** Fields whose very presence speaks of work. */
const WORK_FIELDS = new Set(['work', 'headline', 'category']);

/** An item as it is read: once, for all signals. */
export function contextOf(item: Item, settings: Settings): Context {
  const passages: { passage: ReturnType<typeof readText>[number]['passage']; field: string | undefined; offset: number }[] = [];
  if (item.text !== undefined) {
    for (const { passage, offset } of readText(item.text)) passages.push({ passage, field: undefined, offset });
  }
  for (const [field, value] of Object.entries(item.fields ?? {})) {
    for (const { passage, offset } of readText(value)) passages.push({ passage, field, offset });
  }
  const images = item.images ?? [];
  for (const [index, image] of images.entries()) {
    const read = image.words ?? SAYS.exec(image.alt ?? '')?.[1];
    const place = [index + 1, images.length] as const;
    for (const { passage, offset } of readText(read ?? '')) passages.push({ passage, field: pictureField(...place), offset });
    for (const { passage, offset } of readText(ownWordsIn(image.alt ?? '')))
      passages.push({ passage, field: altField(...place), offset });
  }
  let schoolTalk: Context['schoolTalk'] = 0;
  for (const { passage, field } of passages) {
    const talk = schoolTalkOf(passage);
    if (talk > schoolTalk && (field === undefined || !WORK_FIELDS.has(field) || talk > 1)) schoolTalk = talk;
  }
  return { item, settings, school: schoolNames(settings), passages, field: undefined, schoolTalk };
}

/** Topics that one word can decide. */
const UNKIND: ReadonlySet<string> = new Set(['derogatory', 'offensive', 'discriminatory']);
/** Before somebody's name, and hardly before an insult: "well done", "proud of", "and". */
const BEFORE_NAME = /(?:^|[,.!?]\s|\b(?:done|of|and|with|for|to|from|is|bless|called|named)\s)$/;

/** Whether one word in capitals is what somebody is called: many names are a rude word in another language (Berk, Kike, Fanny). */
function isCalledSo(passage: Passage, { start, end }: Span): boolean {
  const mention = mentionsIn(passage).find((one) => one.start <= start && end <= one.end);
  return (
    mention?.listed === true &&
    !mention.lower &&
    /^\p{Lu}\p{Ll}+$/u.test(passage.text.slice(start, end)) &&
    BEFORE_NAME.test(passage.folded.slice(Math.max(0, start - 12), start))
  );
}

/** What the rules find, before the learned model has looked at it. */
export function findByRules(shared: Context): SignalFound[] {
  const found: SignalFound[] = [];
  for (const { passage, field, offset } of shared.passages) {
    // words in a picture are words of the post, not of a profile
    const context: Context = { ...shared, field: field !== undefined && isPictureField(field) ? undefined : field };
    for (const signal of SIGNALS) {
      if (!('inPassage' in signal)) continue;
      for (const { start, end, evidence, certainty, why, by, to } of signal.inPassage(passage, context)) {
        if (UNKIND.has(signal.topic) && isCalledSo(passage, { start, end })) continue;
        found.push({
          topic: signal.topic,
          certainty,
          ...(field === undefined ? {} : { field }),
          start: start + offset,
          end: end + offset,
          evidence,
          why,
          ...(by === undefined ? {} : { by }),
          ...(to === undefined ? {} : { to }),
        });
      }
    }
  }
  for (const signal of SIGNALS) {
    if (!('inItem' in signal)) continue;
    for (const find of signal.inItem(shared, found)) found.push({ topic: signal.topic, ...find });
  }
  return withoutOverlaps(
    found.map((signal) => wholeWords(signal, shared.item)),
    shared.passages,
  );
}

/**
 * The signals in an item, in reading order. Offsets are UTF-16 code units into the item's text, or into the field named.
 * Pure: the same item and settings give the same signals.
 */
export function findSignals(item: Item, settings: Settings): SignalFound[] {
  const plain = inPlainLetters(item);
  const context = contextOf(plain.item, settings);
  const ruled = findByRules(context);
  const known = new Set(ruled.map(placeOf));
  const opinion = withOpinion(context, ruled).filter(
    (signal) => signal.certainty !== 'possible' || known.has(placeOf(signal)) || !isIdle(signal, context),
  );
  const found = withoutIdleGuesses(opinion);
  const all = settings.watch === undefined ? found : [...found, ...watched(context, settings.watch)];
  return withoutOverlaps(all, context.passages).map(plain.asWritten);
}

/** The item with letters that are dressed up made plain, and the way back for what is found in it. */
function inPlainLetters(item: Item): { item: Item; asWritten: (found: SignalFound) => SignalFound } {
  const changed = new Map<string | undefined, { written: string; plain: Readable }>();
  const made = (written: string, field?: string): string => {
    const plain = readable(written);
    if (plain) changed.set(field, { written, plain });
    return plain?.text ?? written;
  };
  const { text, fields } = item;
  const plainItem: Item = {
    ...item,
    ...(text === undefined ? {} : { text: made(text) }),
    ...(fields === undefined
      ? {}
      : { fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, made(value, field)])) }),
  };
  if (changed.size === 0) return { item, asWritten: (found) => found };
  return {
    item: plainItem,
    asWritten: (found) => {
      const here = changed.get(found.field);
      if (here === undefined || found.start === undefined || found.end === undefined) return found;
      const { start, end } = here.plain.placeOf(found.start, found.end);
      return { ...found, start, end, evidence: here.written.slice(start, end) };
    },
  };
}

/** What a find is of and where: the same before and after the model has spoken. */
const placeOf = ({ topic, field, start, end }: SignalFound): string => `${topic} ${field ?? ''} ${start} ${end}`;

/** The find with its words whole and its phrase not broken off, for whoever sees it underlined. */
function wholeWords(signal: SignalFound, item: Item): SignalFound {
  const { field, start, end, evidence, why } = signal;
  const text = field === undefined ? item.text : item.fields?.[field];
  if (text === undefined || start === undefined || end === undefined || text.slice(start, end) !== evidence) return signal;
  const whole = wholePhrase(text, { start, end });
  if (whole.start === start && whole.end === end) return signal;
  const words = text.slice(whole.start, whole.end);
  return { ...signal, ...whole, evidence: words, why: why.replace(`“${evidence}”`, `“${words}”`) };
}

/** Names the person asked to be told of; no opinion takes them back. */
const watched = ({ passages }: Context, list: WatchList): SignalFound[] =>
  passages.flatMap(({ passage, field, offset }) =>
    [...watchedIn(passage, list)].map(({ start, end, evidence }) => ({
      topic: 'pupil-identified' as const,
      certainty: 'sure' as const,
      ...(field === undefined ? {} : { field }),
      start: start + offset,
      end: end + offset,
      evidence,
      why: 'You asked to be told of this name.',
    })),
  );

/**
 * Makes ready what is set up with a first text, a signal at a step: whoever has only short moments goes on when the next one comes.
 * Whatever is not made ready is set up by the text that needs it.
 */
export function* setUp(first: Item, settings: Settings): Generator<void> {
  const context = contextOf(first, settings);
  for (const signal of SIGNALS) {
    if (!('inPassage' in signal)) continue;
    for (const { passage } of context.passages) Array.from(signal.inPassage(passage, context));
    yield;
  }
  sensesOf('');
  yield;
  yield* openJudges();
  yield;
  findSignals(first, settings);
}

/** What an item says of its writer as a whole: where it is told outright, a guess elsewhere in it tells nothing more. */
const OF_THE_WRITER: ReadonlySet<string> = new Set(['profession-named']);

function withoutIdleGuesses(found: readonly SignalFound[]): SignalFound[] {
  const told = new Set(found.flatMap(({ topic, certainty }) => (certainty === 'possible' ? [] : [topic])));
  return found.filter(({ topic, certainty }) => certainty !== 'possible' || !OF_THE_WRITER.has(topic) || !told.has(topic));
}

const RANK = { sure: 0, likely: 1, possible: 2 } as const;

/** Of several finds of one topic in overlapping words the surest is kept, of equally sure ones the first. In reading order. */
function withoutOverlaps(found: readonly SignalFound[], passages: Context['passages']): SignalFound[] {
  const byPlace = new Map<string, SignalFound[]>();
  for (const signal of found) {
    const key = `${signal.topic} ${signal.field ?? ''}`;
    const group = byPlace.get(key);
    if (group) group.push(signal);
    else byPlace.set(key, [signal]);
  }
  const kept: SignalFound[] = [];
  for (const group of byPlace.values()) {
    const placed = group.filter((signal) => signal.start !== undefined);
    kept.push(...group.filter((signal) => signal.start === undefined));
    placed.sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (b.end ?? 0) - (a.end ?? 0));
    let last: SignalFound | undefined;
    for (const signal of placed) {
      if (last && (signal.start ?? 0) < (last.end ?? 0)) {
        if (RANK[signal.certainty] < RANK[last.certainty]) {
          kept[kept.length - 1] = signal;
          last = signal;
        }
        continue;
      }
      kept.push(signal);
      last = signal;
    }
  }
  const order = new Map(found.map((signal, index) => [signal, index]));
  const fields = [...new Set(passages.map(({ field }) => field))];
  const fieldOrder = (a: SignalFound, b: SignalFound): number => fields.indexOf(a.field) - fields.indexOf(b.field);
  return kept.sort((a, b) => fieldOrder(a, b) || (a.start ?? 0) - (b.start ?? 0) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
