/** What a question is answered with: the verdict, the clauses it rests on, and what to say and do. */
import * as z from 'zod/mini';
import { FindingClause } from './finding';
import { Role } from './policy';
import { Fact } from './question';
import { Topic } from './topics';

export const Verdict = z.enum(['no', 'ask-first', 'yes-if', 'yes', 'not-covered', 'get-help']);
export type Verdict = z.infer<typeof Verdict>;

/** A clause as an answer shows it; `note` where the source is unclear or contradicts itself. */
export const AnswerClause = z.extend(FindingClause, { note: z.optional(z.string()) });
export type AnswerClause = z.infer<typeof AnswerClause>;

/** An exception that was held against the question. */
export const Tested = z.object({ ref: z.string(), says: z.string(), met: z.boolean() });
export type Tested = z.infer<typeof Tested>;

export const Answer = z.object({
  question: z.string(),
  verdict: Verdict,
  /** one sentence: what the policy says to this question */
  headline: z.string(),
  /** what was understood, each a chip that can be taken away */
  facts: z.array(Fact),
  /** topics the answer was looked up under, the deciding one first */
  topics: z.array(Topic),
  /** the decisive clauses, the closest first; for `not-covered` none */
  clauses: z.array(AnswerClause),
  /** the exceptions of those clauses */
  tested: z.array(Tested),
  /** polite lines to copy, for declining a pupil or a parent */
  say: z.array(z.string()),
  /** what to do next, in order */
  todo: z.array(z.string()),
  /** whom to tell, or to ask, by role; from the policy */
  tell: z.array(Role),
  /** a fact that would change the verdict if it were so */
  wouldChange: z.array(z.object({ fact: Fact, verdict: Verdict })),
  /** further clauses worth reading; for `not-covered` the nearest ones */
  related: z.array(AnswerClause),
});
export type Answer = z.infer<typeof Answer>;
