/** What the words of an answer are made of. */
import type { Verdict } from '../answer';
import type { Exception, Policy, Role } from '../policy';
import type { Fact, Manner, Matter } from '../question';
import type { Stance, Topic } from '../topics';

/** What was decided: the deciding clause, whose leave is wanted, and the exception that was met. */
export interface Decided {
  policy: Policy;
  facts: readonly Fact[];
  /** the matter that decides, of those asked about */
  matter?: Matter;
  verdict: Verdict;
  kind: 'may' | 'about' | 'help';
  ref?: string;
  stance?: Stance;
  /** what the deciding clause speaks of, where that is not the matter itself */
  aside?: Topic;
  /** every topic of that clause */
  on?: readonly Topic[];
  /** former pupils who have grown up are none of those it means */
  young?: boolean;
  leave: readonly Role[];
  tell: readonly Role[];
  /** who is to be told when it was the other who asked, and where the policy says so */
  report?: { readonly ref: string; readonly tell: readonly Role[] };
  met?: Exception;
  manner: Manner;
}
