/** A question + policy -> an answer. Understood, looked up and worded in three places; this is the way between them. */

import type { Answer } from '../answer';
import type { Policy } from '../policy';
import type { Fact } from '../question';
import type { Settings } from '../settings';
import { answerFacts, type Near, type Put } from './answer-facts';
import { leadersRoute } from './duties';
import { privacyRoute } from './open-pages';
import { asMySchool } from './own-school';
import { closeness, searchClauses } from './search';
import { understand } from './understand';
import { watchedRoute } from './watched';
import { chooseReading } from './weigh';

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
  const { readings, ruled, manner, words } = understand(asMySchool(question, policy, settings));
  const nearBy = new Map<string, ReadonlyMap<string, number>>();
  const near: Near = ({ words: of = '' }) => {
    const known = nearBy.get(of) ?? closeness(policy, `${words} ${of}`);
    nearBy.set(of, known);
    return known;
  };
  const put: Put = {
    question,
    manner,
    near,
    routes: { leaders: leadersRoute(words), monitoring: watchedRoute(words), privacy: privacyRoute(words) },
    nearest: () => searchClauses(policy, words),
  };
  const read = chooseReading(readings, ruled, policy, put);
  const own: Fact[] = settings.role === 'governor' && read.includes('parent') ? ['governor-role'] : [];
  const wanted = [...new Set([...edits.add, ...read, ...own])].filter((fact) => !edits.remove.includes(fact));
  return answerFacts(wanted, policy, put);
}
