/**
 * The learned model's second look at what the rules found in a text. Where a sentence reads much like those that people labelled with a
 * topic and no rule spoke, it adds a find; where it reads little like them, a rule's find becomes a guess, and where it reads nothing like
 * them, it is taken back. All are guesses from wording, set on writers the model had not seen, and all look at one sentence at a time.
 */
import { isProse } from '../item';
import { openColumns, readColumns } from '../learned/columns';
import { speaksFor } from '../learned/linear';
import { readNetwork } from '../learned/network';
import type { SignalFound } from '../signal';
import type { Context } from '../text/context';
import type { Passage } from '../text/passage';
import { talkOf } from '../text/people/referents';
import { type Told, toldWords } from '../text/telling';
import type { Certainty, SignalTopic } from '../topics';
import { READS_LIKE, READS_UNLIKE } from '../wording/reads-like';
import { type Found, type Marked, marksOf } from './marks';
import { Overlaps } from './overlaps';
import { stepsOf } from './steps';
import type { Threshold } from './stored';
import { TEXTS_MODEL } from './texts-model';
import { type Judges, judged } from './together';

/** How certain a rule's find is once the model has spoken, from the probability where it stands; nothing when it is taken back. */
export function keptAs({ drop, doubt }: Threshold, ruled: Certainty, chance: number): Certainty | undefined {
  if (chance < (drop?.[ruled] ?? 0)) return undefined;
  return chance < (doubt?.[ruled] ?? 0) ? 'possible' : ruled;
}

/** How sure the model is that a find is to be added, from its probability and how much of the item is talk of school. */
export function addedAs(
  { possible = 2, likely = 2, alone = 2 }: Threshold,
  chance: number,
  talk: number,
): 'likely' | 'possible' | undefined {
  if (chance < (talk > 0 ? possible : alone)) return undefined;
  // a guess may hold a post only where the text plainly speaks of school
  return talk >= 2 && chance >= likely ? 'likely' : 'possible';
}

let judges: Judges | undefined;

/** Opens the models step by step, for whoever has only short moments. */
export function* openJudges(): Generator<void> {
  const linear = yield* openColumns(TEXTS_MODEL.linear);
  yield;
  judges ??= { linear, network: readNetwork(TEXTS_MODEL.network) };
}

/** A marked piece of an item, with the offset of its passage in the text or field it stands in. */
interface PieceOfItem {
  readonly passage: Passage;
  readonly offset: number;
  readonly field: string | undefined;
  readonly piece: Marked;
}

/** The marked pieces of an item's prose, in order. */
export function* piecesOfItem(context: Context, found: readonly SignalFound[]): Generator<PieceOfItem> {
  for (const field of new Set(context.passages.map((one) => one.field))) {
    if (!isProse(field)) continue;
    const passages = context.passages.filter((one) => one.field === field);
    const placed = found.flatMap((signal) => {
      const { start, end } = signal;
      return signal.field === field && start !== undefined && end !== undefined ? [{ start, end, signal }] : [];
    });
    const byPassage = new Overlaps(
      passages.map(({ passage, offset }) => ({ start: offset, end: offset + passage.text.length })),
      placed,
    );
    const counts = new Map<string, number>();
    for (const { signal } of placed) counts.set(signal.topic, (counts.get(signal.topic) ?? 0) + 1);
    for (const [at, { passage, offset }] of passages.entries()) {
      const here = byPassage
        .of(at)
        .map(({ start, end, signal }): Found => ({ start: start - offset, end: end - offset, signal }));
      const left = new Map(counts);
      for (const { signal } of here) left.set(signal.topic, (left.get(signal.topic) ?? 0) - 1);
      const elsewhere = new Set([...left].flatMap(([topic, count]) => (count > 0 ? [topic] : [])));
      for (const piece of marksOf(passage, context, here, elsewhere)) yield { passage, offset, field, piece };
    }
  }
}

/** What is left of the rules' finds and what the model adds, in no order. */
export function withOpinion(context: Context, found: readonly SignalFound[]): SignalFound[] {
  if (context.item.kind === 'setting') return [...found];
  judges ??= { linear: readColumns(TEXTS_MODEL.linear), network: readNetwork(TEXTS_MODEL.network) };
  const talk = talkOf(context);
  const changed = new Map<SignalFound, Certainty | undefined>();
  const added: SignalFound[] = [];
  for (const place of piecesOfItem(context, found)) {
    const { piece } = place;
    for (const [label, chance] of judged(judges, piece.marks, piece.size).entries()) {
      const topic = judges.linear.labels[label] as SignalTopic;
      const threshold: Threshold = TEXTS_MODEL.thresholds[topic] ?? {};
      const known = piece.found.filter(({ signal }) => signal.topic === topic);
      for (const { signal } of known) {
        const kept = keptAs(threshold, signal.certainty, chance);
        // of several sentences it stands in, the one that reads least like it decides
        if (kept === undefined || (kept !== signal.certainty && !changed.has(signal))) changed.set(signal, kept);
      }
      const certainty = known.length > 0 ? undefined : addedAs(threshold, chance, talk);
      if (certainty === undefined) continue;
      const quoted = OF_SPEECH.has(topic) && place.passage.isMostlyQuoted(piece);
      if (quoted && certainty === 'possible') continue;
      added.push(find(topic, quoted ? 'possible' : certainty, place, context));
    }
  }
  const kept = found.flatMap((signal) => {
    if (!changed.has(signal)) return [signal];
    const certainty = changed.get(signal);
    return certainty === undefined ? [] : [{ ...signal, certainty, why: `${signal.why} ${READS_UNLIKE}` }];
  });
  return [...kept, ...added];
}

/** Topics of what is said about people: who quotes it does not say it. */
const OF_SPEECH: ReadonlySet<SignalTopic> = new Set([
  'derogatory',
  'criticises-school',
  'allegation',
  'threat',
  'discriminatory',
  'offensive',
]);

function find(
  topic: SignalTopic,
  certainty: 'likely' | 'possible',
  { passage, offset, field, piece }: PieceOfItem,
  context: Context,
): SignalFound {
  return {
    topic,
    certainty,
    ...(field === undefined ? {} : { field }),
    start: piece.start + offset,
    end: piece.end + offset,
    evidence: passage.text.slice(piece.start, piece.end),
    why: `It reads like ${READS_LIKE[topic] ?? 'something your policy speaks of'}. ${toldWords(wordsFor(topic, passage, piece, context), TELLING)}.`,
  };
}

/** A weight from which a word is worth showing. */
const TELLING = 0.2;

/** The words of a piece, and how much each spoke for a topic. */
function wordsFor(topic: string, passage: Passage, { from, to, marks, size }: Marked, context: Context): Told[] {
  if (!judges) return [];
  const weights = new Map(speaksFor(judges.linear, topic, marks, size).map(({ feature, weight }) => [feature, weight]));
  const steps = stepsOf(passage, context);
  const told: Told[] = [];
  for (let at = from; at < to; at += 1) {
    const step = steps[at];
    const token = passage.tokens[at];
    if (!step || !token || token.kind === 'mark') continue;
    const weight =
      (weights.get(step.stem) ?? 0) +
      (weights.get(step.sign) ?? 0) +
      (weights.get(`${steps[at - 1]?.stem} ${step.stem}`) ?? 0) +
      (weights.get(`${step.stem} ${steps[at + 1]?.stem}`) ?? 0);
    told.push({ token, weight });
  }
  return told;
}
