/** Reads the labelled questions, and says how often the answers are right. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Verdict } from '../../rules/answer';
import { ask } from '../../rules/ask/ask';
import { understand } from '../../rules/ask/understand';
import { POLICIES, policyById } from '../../rules/policies';
import type { Policy } from '../../rules/policy';
import { Fact, factsOf, MATTERS, MEANS } from '../../rules/question';
import { defaultSettings } from '../../rules/settings';

const Question = z.object({
  id: z.string(),
  split: z.enum(['tune', 'blind']),
  group: z.string(),
  question: z.string(),
  /** what a reader takes from it, the main matter first; in the second set and the blind half of the first */
  facts: z.optional(z.array(Fact)),
  /** by policy: every verdict that a careful reader could give, and the clauses that would justify it */
  answers: z.record(z.string(), z.object({ verdict: z.array(Verdict), refs: z.array(z.string()) })),
});
export type Question = z.infer<typeof Question>;

/** The two sets: the first has been answered before, the second is by other writers and says what each question is about. */
export const SETS = ['questions', 'questions-2'] as const;

/** The lines of one set; throws with the line's number where one is not as it should be. */
export function readQuestions(set: (typeof SETS)[number] = 'questions'): Question[] {
  const lines = readFileSync(new URL(`./${set}.jsonl`, import.meta.url), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = Question.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${set}.jsonl line ${index + 1}: ${JSON.stringify(parsed.error.issues[0])}`);
    for (const [id, answer] of Object.entries(parsed.data.answers)) answer.refs = answer.refs.map((ref) => wholeRef(id, ref));
    return [parsed.data];
  });
}

/** A long ref is written by its end, after "…". Throws where no clause of the policy, or more than one, ends so. */
function wholeRef(id: string, written: string): string {
  if (!written.startsWith('…')) return written;
  const [ref, other] = (policyById(id)?.clauses ?? []).flatMap((clause) =>
    clause.ref.endsWith(written.slice(1)) ? [clause.ref] : [],
  );
  if (ref === undefined || other !== undefined) throw new Error(`"${written}" is not one clause of ${id}`);
  return ref;
}

export interface AnswerScore {
  asked: number;
  /** the verdict is one of those labelled */
  verdicts: number;
  /** and so is one of the decisive clauses, where clauses are labelled */
  both: number;
  /** a plain yes where the label says no, ask first or get help */
  dangerous: number;
}

export interface Wrong {
  question: Question;
  policy: string;
  verdict: Verdict;
  refs: string[];
}

type Answered = Pick<ReturnType<typeof ask>, 'verdict' | 'clauses'>;

const askedOf = (question: Question, policy: Policy): Answered => ask(question.question, policy, defaultSettings());

/** Answers as if what a reader takes from the question had been understood, with the means that the rules see: what is wrong then is wrong in the rulings. */
export function fromFacts({ question, facts = [] }: Question, policy: Policy): Answered {
  const read: readonly Fact[] = [...facts, ...factsOf(understand(question).facts, MEANS)];
  return ask(question, policy, defaultSettings(), { add: read, remove: Fact.options.filter((fact) => !read.includes(fact)) });
}

/** How often the main matter is the one labelled first, or one of those labelled. */
export function scoreMatters(questions: readonly Question[]): { asked: number; first: number; any: number } {
  const labelled = questions.flatMap(({ question, facts }) =>
    facts === undefined ? [] : [{ wanted: factsOf(facts, MATTERS), got: factsOf(understand(question).facts, MATTERS)[0] }],
  );
  return {
    asked: labelled.length,
    first: labelled.filter(({ wanted, got }) => got === wanted[0]).length,
    any: labelled.filter(({ wanted, got }) => got !== undefined && wanted.includes(got)).length,
  };
}

/** Scores by policy and by group. Everything that is wrong is listed, for the tuning half only to be read. */
export function scoreAnswers(
  questions: readonly Question[],
  answer: (question: Question, policy: Policy) => Answered = askedOf,
): { scores: Map<string, AnswerScore>; wrong: Wrong[] } {
  const scores = new Map<string, AnswerScore>();
  const wrong: Wrong[] = [];
  for (const question of questions)
    for (const policy of POLICIES) {
      const label = question.answers[policy.id];
      if (!label) continue;
      const { verdict, clauses } = answer(question, policy);
      const refs = clauses.map(({ ref }) => ref);
      const right = label.verdict.includes(verdict);
      const both =
        right && (verdict === 'not-covered' || label.refs.length === 0 || refs.some((ref) => label.refs.includes(ref)));
      const dangerous =
        verdict === 'yes' && label.verdict.every((one) => one === 'no' || one === 'ask-first' || one === 'get-help');
      for (const key of ['all', policy.id, question.group]) {
        const score = scores.get(key) ?? { asked: 0, verdicts: 0, both: 0, dangerous: 0 };
        scores.set(key, score);
        score.asked += 1;
        score.verdicts += Number(right);
        score.both += Number(both);
        score.dangerous += Number(dangerous);
      }
      if (!both) wrong.push({ question, policy: policy.id, verdict, refs });
    }
  return { scores, wrong };
}
