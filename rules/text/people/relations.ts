/** Who a mentioned person is to the writer, and how sure that is: what the rules say of the name, and the learned model's word on it. */
import { onceFor } from './relation';
import { relationByRules } from './relation-by-rules';
import { withLearned } from './who';

/** Decides who `mention` is; several signals ask, so the answer is remembered for the same surroundings. */
export const relationOf = onceFor((mention, passage, surroundings) =>
  withLearned(mention, passage, surroundings, (one) => relationByRules(one, passage, surroundings)),
);
