/**
 * The readings of a question that are worth ruling on, with how likely each is: the likeliest matters, with every uncertain fact taken as so
 * and as not so. Knows no policy.
 */
import { CIRCUMSTANCES, type Fact, factsOf, MATTERS, type Matter, WHO } from './facts';

/** One way to take a question. */
export interface Reading {
  readonly facts: readonly Fact[];
  /** how likely it is; those of one question come to at most 1 */
  readonly share: number;
}

/** Matters that may be what is asked, with those that go with them; the first is the main one. */
export interface Asked {
  readonly matters: readonly Matter[];
  readonly share: number;
}

export const T = { MOST_MATTERS: 4, LEAST: 0.06, MOST_UNSURE: 3, SURE: 0.9, POWER: 1 };

/** Every likely way to take the question, the likeliest first. `chances`: of each other fact. `means` are sure. */
export function readingsOf(asked: readonly Asked[], chances: ReadonlyMap<Fact, number>, means: readonly Fact[]): Reading[] {
  const matters = asked.slice(0, T.MOST_MATTERS).filter(({ share }, at) => at === 0 || share >= T.LEAST);
  const others: readonly Fact[] = [...WHO, ...CIRCUMSTANCES];
  const chance = (fact: Fact): number => chances.get(fact) ?? 0;
  const unsure = others
    .filter((fact) => chance(fact) > 1 - T.SURE && chance(fact) < T.SURE)
    .sort((a, b) => Math.abs(chance(a) - 0.5) - Math.abs(chance(b) - 0.5))
    .slice(0, T.MOST_UNSURE);
  const sure = others.filter((fact) => chance(fact) >= 0.5 && !unsure.includes(fact));
  let facts: Reading[] = [{ facts: sure, share: 1 }];
  for (const fact of unsure) {
    facts = facts.flatMap((one) => [
      { facts: [...one.facts, fact], share: one.share * chance(fact) },
      { facts: one.facts, share: one.share * (1 - chance(fact)) },
    ]);
  }
  return matters
    .flatMap((one) => facts.map((rest) => ({ facts: inOrder([...one.matters, ...rest.facts, ...means]), share: one.share ** T.POWER * rest.share })))
    .sort((a, b) => b.share - a.share);
}

/** Matters as they are asked, then people, means and circumstances. */
function inOrder(facts: readonly Fact[]): Fact[] {
  const matters: readonly Fact[] = factsOf(facts, MATTERS);
  const rest = facts.filter((fact) => !matters.includes(fact));
  const people: readonly Fact[] = factsOf(rest, WHO);
  const circumstances: readonly Fact[] = CIRCUMSTANCES.filter((one) => rest.includes(one));
  return [...matters, ...people, ...rest.filter((fact) => !people.includes(fact) && !circumstances.includes(fact)), ...circumstances];
}
