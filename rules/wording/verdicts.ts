/** The verdicts of an answer as a person reads them. */
import type { Answer, Verdict } from '../ask/answer';
import type { Topic } from '../topics';

export const VERDICT_WORDS: Record<Verdict, string> = {
  no: 'No',
  'ask-first': 'Ask first',
  'yes-if': 'Yes, if …',
  yes: 'Yes',
  'not-covered': 'Your policy does not say',
  'get-help': 'Get help',
};

/** Questions of what, when or how, to which neither yes nor no is an answer: what stands in their place. */
const OPEN: Partial<Record<Topic, string>> = { discipline: 'What may follow', review: 'When it is reviewed' };

/** What an answer to an open question is headed by; nothing where the verdict itself answers. */
export function openWords({ verdict, topics: [topic] }: Pick<Answer, 'verdict' | 'topics'>): string | undefined {
  return topic === undefined || verdict === 'not-covered' || verdict === 'get-help' ? undefined : OPEN[topic];
}
