/** The questions that the model learns from, and the model that they come to. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { factsByRules, firedBy } from '../../rules/ask/by-rules';
import { CIRCUMSTANCES, Fact, factsOf, MATTERS, WHO } from '../../rules/ask/facts';
import { questionFeatures } from '../../rules/ask/features';
import { plainWords } from '../../rules/ask/plain-words';
import type { ColumnModel } from '../../rules/learned/columns';
import { type Settings, type Shared, trainWhole, wholly } from './softmax';

const Asked = z.object({
  question: z.string(),
  /** the matters first, the main one leading; then whom it is about and the circumstances */
  facts: z.array(Fact),
  /** who wrote it, so that a model can be tried on somebody it never read */
  by: z.int(),
});
export type Asked = z.infer<typeof Asked>;

export interface StoredModel {
  /** of the questions it was trained on */
  readonly hash: string;
  readonly matters: ColumnModel;
  readonly others: ColumnModel;
}

/** Facts beside the matter that the model knows. */
const OTHERS: readonly Fact[] = [...WHO, ...CIRCUMSTANCES];
/** How much the first of several matters counts. */
const MAIN = 0.8;

const MATTER_SETTINGS: Settings = {
  kind: 'one',
  least: 4,
  most: 12_000,
  without: ['f1', 'f3', 'l1', 'l2', 'n', 'q', 'h', 'r', 'r1'],
  l2: 0.16,
  rounds: 70,
  step: 1,
};
const OTHER_SETTINGS: Settings = {
  kind: 'any',
  least: 14,
  without: ['4', 'kb', 'kp', 'f1', 'f3', 'l1', 'l2', 'n', 'q', 'h', 'c', 'cw'],
  l2: 0.1,
  rounds: 40,
  step: 2,
};

/** Who wrote what was heard: the hand that wrote the rules. */
const RULES = 0;

const HEARD = new URL('../corpus/heard.jsonl', import.meta.url);
const FILE = new URL('../corpus/training/questions.jsonl', import.meta.url);

/** The labelled questions; throws where a line is not as it should be. */
export function readTraining(): Asked[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => z.parse(Asked, JSON.parse(line)));
}

/** Questions that the rules were written by, with what each is about but not always all of its other facts. */
export const readHeard = (): Asked[] =>
  readFileSync(HEARD, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => z.parse(Asked, { ...JSON.parse(line), by: RULES }));

/** Tells whether a stored model was trained on the questions as they are now. */
export const trainingHash = (): string =>
  createHash('sha256').update(readFileSync(FILE)).update(readFileSync(HEARD)).digest('hex').slice(0, 16);

/** A model from these questions. `rounds` cuts the training short. */
export function trainQuestions(asked: readonly Asked[], rounds?: number): Omit<StoredModel, 'hash'> {
  const examples = asked.map(({ question, facts, by }) => ({ facts, by, ...readingOf(question) }));
  const matters = examples.flatMap(({ facts, features }): Shared[] => {
    const said = factsOf(facts, MATTERS);
    const [main, ...rest] = said;
    if (main === undefined) return [];
    const labels = new Map(rest.map((matter) => [matter as string, (1 - MAIN) / rest.length]));
    return [{ features, labels: labels.set(main, rest.length === 0 ? 1 : MAIN) }];
  });
  // what was heard leaves out facts; there the rules' own reading stands
  const others = examples.map(({ facts, by, features, ruled }) => ({
    features,
    labels: wholly([...facts, ...(by === RULES ? ruled : [])]),
  }));
  return {
    matters: trainWhole(matters, MATTERS, { ...MATTER_SETTINGS, ...(rounds === undefined ? {} : { rounds }) }),
    others: trainWhole(others, OTHERS, { ...OTHER_SETTINGS, ...(rounds === undefined ? {} : { rounds }) }),
  };
}

function readingOf(question: string): { features: ReadonlySet<string>; ruled: readonly Fact[] } {
  const plain = plainWords(question);
  const fired = firedBy(plain);
  const ruled = factsByRules(plain, fired);
  return { features: questionFeatures(plain, question, fired, ruled), ruled };
}
