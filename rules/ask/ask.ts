/** A question + policy -> an answer. Understood, looked up and worded in three places; this is the way between them. */
import type { Policy } from '../policy';
import type { Settings } from '../settings';
import type { Answer, Verdict } from './answer';
import { answerFacts, type Near, type Put, verdictOf } from './answer-facts';
import { type Fact, factsOf, MATTERS } from './facts';
import type { Reading } from './readings';
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
  const { readings, ruled, manner, words } = understand(question);
  const nearBy = new Map<string, ReadonlyMap<string, number>>();
  const near: Near = ({ words: of = '' }) => {
    const known = nearBy.get(of) ?? closeness(policy, `${words} ${of}`);
    nearBy.set(of, known);
    return known;
  };
  const put: Put = { question, manner, near, nearest: () => searchClauses(policy, words) };
  const read = chosen(readings, ruled, policy, put);
  const own: Fact[] = settings.role === 'governor' && read.includes('parent') ? ['governor-role'] : [];
  const wanted = [...new Set([...edits.add, ...read, ...own])].filter((fact) => !edits.remove.includes(fact));
  return answerFacts(wanted, policy, put);
}

export const A = { tie: 0.85, guard: 0.1, ruled: 0, bias: [1, 1, 1, 1, 1, 1] };
const ORDER: readonly Verdict[] = ['get-help', 'no', 'ask-first', 'yes-if', 'not-covered', 'yes'];

/** The likeliest reading that gives the verdict which most speaks for. */
export function chosen(readings: readonly Reading[], ruled: readonly Fact[], policy: Policy, put: Put): readonly Fact[] {
  const byVerdict = new Map<Verdict, { weight: number; facts: readonly Fact[] }>();
  let pupilsNo = 0;
  for (const { facts, share } of readings) {
    const verdict = verdictOf(facts, policy, put);
    const known = byVerdict.get(verdict);
    byVerdict.set(verdict, { weight: (known?.weight ?? 0) + share * (A.bias[ORDER.indexOf(verdict)] ?? 1), facts: known?.facts ?? facts });
    if ((verdict === 'no' || verdict === 'get-help') && (facts.includes('pupil') || facts.includes('former-pupil'))) pupilsNo += share;
  }
  const most = Math.max(...[...byVerdict.values()].map(({ weight }) => weight));
  const order = ORDER.filter((one) => (byVerdict.get(one)?.weight ?? 0) >= most * A.tie);
  const [best] = order;
  if (best === undefined) return ruled;
  const facts = byVerdict.get(best)?.facts ?? [];
  if (best !== 'yes') return facts;
  const [main] = factsOf(facts, MATTERS);
  const shared = put.manner !== 'may' && main !== undefined && ruled.includes(main);
  if ((shared ? STRICTER_THAN_MUST : STRICTER).includes(verdictOf(ruled, policy, put))) return ruled;
  if (pupilsNo >= A.guard) {
    const [, next] = [...byVerdict].sort(([, a], [, b]) => b.weight - a.weight).find(([verdict]) => verdict !== 'yes') ?? [];
    if (next) return next.facts;
  }
  return facts;
}

const STRICTER: readonly Verdict[] = ['get-help', 'no', 'ask-first', 'yes-if'];
/** Where somebody asks whether they must, and the rules see the same matter, a yes gives no leave, and one with conditions is no stricter. */
const STRICTER_THAN_MUST: readonly Verdict[] = ['get-help', 'no', 'ask-first'];
