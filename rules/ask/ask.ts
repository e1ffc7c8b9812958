/** A question + policy -> an answer. Understood, looked up and worded in three places; this is the way between them. */
import type { Policy } from '../policy';
import type { Settings } from '../settings';
import type { Answer, Verdict } from './answer';
import { answerFacts, type Put } from './answer-facts';
import { type Fact, factsOf, MATTERS } from './facts';
import { closeness, searchClauses } from './search';
import { understand } from './understand';

/** Facts the person added by a tap, or took away; they win over what was understood. */
export interface Edits {
  add: readonly Fact[];
  remove: readonly Fact[];
}

/**
 * Answers a question from this policy's clauses alone. Synchronous and pure; reads at most the first 1,200 UTF-16 code units.
 * Settings give the person's own part at the school. Never throws.
 */
export function ask(question: string, policy: Policy, settings: Settings, edits: Edits = { add: [], remove: [] }): Answer {
  const { facts, ruled, manner, words } = understand(question);
  const put: Put = {
    question,
    manner,
    near: (route) => closeness(policy, `${words} ${route.words ?? ''}`),
    nearest: () => searchClauses(policy, words),
  };
  const read = safer(facts, ruled, policy, put);
  const own: Fact[] = settings.role === 'governor' && read.includes('parent') ? ['governor-role'] : [];
  const wanted = [...new Set([...edits.add, ...read, ...own])].filter((fact) => !edits.remove.includes(fact));
  return answerFacts(wanted, policy, put);
}

const STRICTER: readonly Verdict[] = ['get-help', 'no', 'ask-first', 'yes-if'];
/** Where somebody asks whether they must, and the rules see the same matter, a yes gives no leave, and one with conditions is no stricter. */
const STRICTER_THAN_MUST: readonly Verdict[] = ['get-help', 'no', 'ask-first'];

/** Nobody is told a plain yes by a reading that the rules do not share, where theirs is stricter: then theirs stands. */
function safer(facts: readonly Fact[], ruled: readonly Fact[], policy: Policy, put: Put): readonly Fact[] {
  if (answerFacts(facts, policy, put).verdict !== 'yes') return facts;
  const [main] = factsOf(facts, MATTERS);
  const shared = put.manner !== 'may' && main !== undefined && ruled.includes(main);
  const stricter = shared ? STRICTER_THAN_MUST : STRICTER;
  return stricter.includes(answerFacts(ruled, policy, put).verdict) ? ruled : facts;
}
