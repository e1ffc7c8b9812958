/** Who a mentioned person is to the writer, and how sure that is: what the rules say of the name, and the learned model's word on it. */
import type { Mention } from './mentions';
import { besideList, listOf } from './name-lists';
import { elsewhereAs } from './not-at-school';
import { onceFor, type Relation } from './relation';
import { didForColleague, relationByRules } from './relation-by-rules';
import { withLearned } from './who';

/** Decides who `mention` is; several signals ask, so the answer is remembered for the same surroundings. */
export const relationOf = onceFor((mention, passage, surroundings) => {
  const byRules = (one: Mention): Relation => relationByRules(one, passage, surroundings);
  // what is plain from the words needs no guess
  const list = listOf(mention, passage);
  const plain =
    elsewhereAs(mention, passage) !== undefined ||
    didForColleague(passage.after(mention, 70), surroundings.schoolTalk) ||
    (list !== undefined && besideList(list, passage));
  return plain ? byRules(mention) : withLearned(mention, passage, surroundings, byRules);
});
