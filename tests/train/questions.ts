/** The questions that the model learns from, and the model that they come to. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { factsByRules, firedBy } from '../../rules/ask/by-rules';
import { questionFeatures } from '../../rules/ask/features';
import { plainWords } from '../../rules/ask/plain-words';
import type { StoredNetwork } from '../../rules/learned/network';
import { MOST_STEPS } from '../../rules/learned/packed';
import { CIRCUMSTANCES, Fact, factsOf, MATTERS, type Matter, WHO } from '../../rules/question';
import { type Example, type Settings, trainNetwork } from './network';

const Asked = z.object({
  question: z.string(),
  /** the matters first, the main one leading; then whom it is about and the circumstances */
  facts: z.array(Fact),
  /** who wrote it, so that a model can be tried on somebody it never read */
  by: z.int(),
});
export type Asked = z.infer<typeof Asked>;

/** Facts beside the matter that the model knows. */
const OTHERS: readonly Fact[] = [...WHO, ...CIRCUMSTANCES];
/** How much the first of several matters counts. */
const MAIN = 0.8;

const SETTINGS: Settings = {
  hidden: 84,
  rounds: 40,
  batch: 128,
  rate: 0.008,
  without: 0.6,
  withoutHidden: 0.4,
  beside: 0.3,
  levels: MOST_STEPS,
};
/** Features of fewer questions than this, and of these kinds, are left out; so many of the others are kept. */
const LEAST = 4;
const KINDS_LEFT_OUT: ReadonlySet<string> = new Set(['f1', 'f3', 'l1', 'l2', 'n', 'q', 'h', 'r', 'r1']);
const MOST = 24_000;
/** What tells of questions about something else counts so much there: there is no end of such words, and matters are known by their own. */
const OF_SOMETHING_ELSE = 0.3;

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
export function trainQuestions(asked: readonly Asked[], rounds = SETTINGS.rounds): StoredNetwork {
  const examples = asked.flatMap(({ question, facts, by }): (Example & { main: Matter })[] => {
    const [main, ...rest] = factsOf(facts, MATTERS);
    if (main === undefined) return [];
    const { features, ruled } = readingOf(question);
    // what was heard leaves out facts; there the rules' own reading stands
    const others = OTHERS.filter((one) => facts.includes(one) || (by === RULES && ruled.includes(one)));
    const labels = new Map<string, number>([
      ...rest.map((matter) => [matter, (1 - MAIN) / rest.length] as const),
      [main, rest.length === 0 ? 1 : MAIN],
      ...others.map((one) => [one, 1] as const),
    ]);
    return [{ features, labels, main }];
  });
  return trainNetwork(examples, tellingNames(examples), { one: MATTERS, any: OTHERS }, { ...SETTINGS, rounds });
}

/** The features that tell most of the main matter: by how much knowing them shortens naming the matters of the questions that have them. */
function tellingNames(examples: readonly { features: ReadonlySet<string>; main: Matter }[]): string[] {
  const totals = new Map<string, number>();
  const counts = new Map<string, Map<string, number>>();
  const addOne = (to: Map<string, number>, key: string): void => void to.set(key, (to.get(key) ?? 0) + 1);
  for (const { features, main } of examples) {
    addOne(totals, main);
    for (const name of features) {
      const known = counts.get(name) ?? new Map<string, number>();
      addOne(known, main);
      counts.set(name, known);
    }
  }
  const told = [...counts].flatMap(([name, byMatter]) => {
    const all = [...byMatter.values()].reduce((sum, count) => sum + count, 0);
    if (all < LEAST || name.includes('\n') || KINDS_LEFT_OUT.has(name.slice(0, name.indexOf(':')))) return [];
    let worth = 0;
    for (const [matter, count] of byMatter) {
      const told = count * Math.log((count / all) * (examples.length / (totals.get(matter) ?? 1)));
      worth += matter === 'something-else' ? OF_SOMETHING_ELSE * told : told;
    }
    return [{ name, worth }];
  });
  told.sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1));
  return told
    .slice(0, MOST)
    .map(({ name }) => name)
    .sort();
}

function readingOf(question: string): { features: ReadonlySet<string>; ruled: readonly Fact[] } {
  const plain = plainWords(question);
  const fired = firedBy(plain);
  const ruled = factsByRules(plain, fired);
  return { features: questionFeatures(plain, question, fired, ruled), ruled };
}
