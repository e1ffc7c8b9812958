/** Counts right and wrong topics over labelled items. */
import { findSignals } from '../../rules/signals/find';
import type { SignalTopic } from '../../rules/topics';
import type { LabelledItem } from './read';

export interface Score {
  right: number;
  /** flagged though it does not apply */
  wrong: number;
  /** not flagged though it applies */
  missed: number;
}

/** Topics about the item as a whole; labelled only on lines written for them, so other lines say nothing about them. */
const ITEM_TOPICS: ReadonlySet<string> = new Set(['own-views-statement', 'public-visibility', 'work-time']);

export interface Mistake {
  id: string;
  topic: SignalTopic;
  kind: 'wrong' | 'missed';
  evidence: string;
  text: string;
  certainty?: string;
}

/** Scores topics item by item: a topic counts once an item, however often it is found in it. */
export function scoreTopics(items: readonly LabelledItem[]): {
  byTopic: Map<SignalTopic, Score>;
  mistakes: Mistake[];
  byCertainty: Map<string, Score>;
} {
  const byTopic = new Map<SignalTopic, Score>();
  const byCertainty = new Map<string, Score>();
  const mistakes: Mistake[] = [];
  const scoreOf = <K>(map: Map<K, Score>, key: K): Score => {
    const score = map.get(key) ?? { right: 0, wrong: 0, missed: 0 };
    map.set(key, score);
    return score;
  };
  for (const { id, item, settings, expect, maybe, about } of items) {
    const text = item.text ?? JSON.stringify(item.fields ?? item.images);
    const found = new Map<SignalTopic, { certainty: string; evidence: string }>();
    for (const { topic, certainty, evidence } of findSignals(item, settings)) {
      const earlier = found.get(topic);
      if (!earlier || RANK.indexOf(certainty) < RANK.indexOf(earlier.certainty)) found.set(topic, { certainty, evidence });
    }
    const expected = new Map(expect.map(({ topic, evidence }) => [topic, evidence]));
    for (const [topic, { certainty, evidence }] of found) {
      if (expected.has(topic)) {
        scoreOf(byTopic, topic).right += 1;
        scoreOf(byCertainty, certainty).right += 1;
      } else if (!maybe.includes(topic) && !(ITEM_TOPICS.has(topic) && !about.includes(topic))) {
        scoreOf(byTopic, topic).wrong += 1;
        scoreOf(byCertainty, certainty).wrong += 1;
        mistakes.push({ id, topic, kind: 'wrong', evidence, text, certainty });
      }
    }
    for (const [topic, evidence] of expected) {
      if (found.has(topic)) continue;
      scoreOf(byTopic, topic).missed += 1;
      mistakes.push({ id, topic, kind: 'missed', evidence, text });
    }
  }
  return { byTopic, mistakes, byCertainty };
}

const RANK = ['sure', 'likely', 'possible'];

export const precision = ({ right, wrong }: Score): number => (right + wrong === 0 ? Number.NaN : right / (right + wrong));
export const recall = ({ right, missed }: Score): number => (right + missed === 0 ? Number.NaN : right / (right + missed));

/** Adds scores up. */
export function total(scores: Iterable<Score>): Score {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of scores) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}
