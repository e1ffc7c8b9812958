/**
 * Which reading of a question is answered: each is ruled on, and the verdict that most speaks for is given, with the likeliest reading that
 * leads to it, so that what was understood, the clauses and the verdict belong together.
 */

import type { Verdict } from '../answer';
import type { Policy } from '../policy';
import { type Fact, factsOf, MATTERS, ofPupils } from '../question';
import { type Put, verdictOf } from './answer-facts';
import type { Reading } from './readings';

/** Where two verdicts are nearly as likely, the one that stands first here is given. */
const CAREFUL: readonly Verdict[] = ['get-help', 'no', 'ask-first', 'yes-if', 'not-covered', 'yes'];
/** So much of the weight of the likeliest is nearly as likely. */
const NEARLY = 0.85;
/** A reading by which a pupil is spoken of, and the answer is no or help, is plausible from here on: then nobody is told a plain yes. */
const PLAUSIBLE = 0.1;

/** The reading to answer; `ruled`: what the rules alone make of the question. */
export function chooseReading(readings: readonly Reading[], ruled: readonly Fact[], policy: Policy, put: Put): readonly Fact[] {
  const verdicts = new Map<string, Verdict>();
  const verdictFor = (facts: readonly Fact[]): Verdict => {
    const key = facts.join();
    const verdict = verdicts.get(key) ?? verdictOf(facts, policy, put);
    verdicts.set(key, verdict);
    return verdict;
  };
  const weights = new Map<Verdict, number>();
  let against = 0;
  for (const { facts, share } of readings) {
    const verdict = verdictFor(facts);
    weights.set(verdict, (weights.get(verdict) ?? 0) + share);
    if (verdict === 'get-help' || (verdict === 'no' && ofPupils(facts))) against += share;
  }
  const likeliest = (verdict: Verdict): readonly Fact[] =>
    readings.find(({ facts }) => verdictFor(facts) === verdict)?.facts ?? ruled;
  const best = mostCareful(weights);
  if (best !== 'yes') return best === undefined ? ruled : likeliest(best);
  const facts = likeliest(best);
  if (stricter(facts, ruled, put).includes(verdictFor(ruled))) return ruled;
  weights.delete('yes');
  const instead = against >= PLAUSIBLE ? mostCareful(weights) : undefined;
  return instead === undefined ? facts : likeliest(instead);
}

/** The verdict with the most weight, or a more careful one with nearly as much. */
function mostCareful(weights: ReadonlyMap<Verdict, number>): Verdict | undefined {
  const most = Math.max(...weights.values());
  return CAREFUL.find((verdict) => (weights.get(verdict) ?? 0) >= most * NEARLY && weights.has(verdict));
}

const STRICTER: readonly Verdict[] = ['get-help', 'no', 'ask-first', 'yes-if'];
/** Where somebody asks whether they must, and the rules see the same matter, a yes gives no leave, and one with conditions is no stricter. */
const STRICTER_THAN_MUST: readonly Verdict[] = ['get-help', 'no', 'ask-first'];

/** Nobody is told a plain yes by a reading that the rules do not share, where theirs is one of these: then theirs stands. */
function stricter(facts: readonly Fact[], ruled: readonly Fact[], { manner }: Put): readonly Verdict[] {
  const [main] = factsOf(facts, MATTERS);
  return manner !== 'may' && main !== undefined && ruled.includes(main) ? STRICTER_THAN_MUST : STRICTER;
}
