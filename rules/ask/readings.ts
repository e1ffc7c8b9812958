/**
 * The readings of a question that are worth ruling on, with how likely each is: the likeliest matters, with every uncertain fact taken as so
 * and as not so. Knows no policy.
 */
import { CIRCUMSTANCES, type Fact, factsOf, type Matter, WHO } from '../question';

/** One way to take a question. */
export interface Reading {
  readonly facts: readonly Fact[];
  /** how likely it is; those of one question come to 1 */
  readonly share: number;
}

/** Matters that may be what is asked, with those that go with them; the first is the main one. */
export interface Asked {
  readonly matters: readonly Matter[];
  readonly share: number;
}

/** Matters less likely than this are no reading of their own, unless there is no likelier one. */
const LEAST = 0.03;
/** So many matters, and so many uncertain facts in or out, make 48 readings at most. */
const MOST_MATTERS = 6;
const MOST_UNSURE = 3;
/** Of questions by people it never read the model is surer than it is right: shares are drawn nearer to each other by this power. */
const TEMPERED = 0.7;
/** A fact this likely is so, and one that is this unlikely is not. */
const SURE = 0.9;

const OTHERS: readonly Fact[] = [...WHO, ...CIRCUMSTANCES];

/** Every likely way to take a question, the likeliest first. `chances`: how likely each other fact is; `means` are sure. */
export function readingsOf(asked: readonly Asked[], chances: ReadonlyMap<Fact, number>, means: readonly Fact[]): Reading[] {
  const matters = asked.slice(0, MOST_MATTERS).filter(({ share }, at) => at === 0 || share >= LEAST);
  const chance = (fact: Fact): number => chances.get(fact) ?? 0;
  const unsure = OTHERS.filter((fact) => chance(fact) > 1 - SURE && chance(fact) < SURE)
    .sort((a, b) => Math.abs(chance(a) - 0.5) - Math.abs(chance(b) - 0.5))
    .slice(0, MOST_UNSURE);
  const sure = OTHERS.filter((fact) => chance(fact) >= 0.5 && !unsure.includes(fact));
  let others: Reading[] = [{ facts: sure, share: 1 }];
  for (const fact of unsure) {
    others = others.flatMap(({ facts, share }) => [
      { facts: [...facts, fact], share: share * chance(fact) },
      { facts, share: share * (1 - chance(fact)) },
    ]);
  }
  const total = matters.reduce((sum, { share }) => sum + share ** TEMPERED, 0);
  return matters
    .flatMap((one) =>
      others.map(({ facts, share }) => ({
        facts: inOrder(one.matters, facts, means),
        share: (one.share ** TEMPERED / total) * share,
      })),
    )
    .sort((a, b) => b.share - a.share);
}

/** Matters as they are asked, then people, means and circumstances. */
const inOrder = (matters: readonly Matter[], others: readonly Fact[], means: readonly Fact[]): Fact[] => [
  ...matters,
  ...WHO.filter((one) => others.includes(one)),
  ...means,
  ...factsOf(others, CIRCUMSTANCES),
];
