/** The verdicts of an answer as a person reads them. */
import type { Answer, Verdict } from '../answer';
import { type Fact, factsOf, MATTERS, type Matter, OF_CONTACT, WHO } from '../question';
import type { Topic } from '../topics';

export const VERDICT_WORDS: Record<Verdict, string> = {
  no: 'No',
  'ask-first': 'Ask first',
  'yes-if': 'Yes, if …',
  yes: 'Yes',
  'not-covered': 'Your policy does not say',
  'get-help': 'Get help',
};

/** What stands over an answer. */
export const verdictWords = (answer: Parameters<typeof openWords>[0]): string =>
  openWords(answer) ?? VERDICT_WORDS[answer.verdict];

/** Questions of what, when or whom, to which neither yes nor no is an answer: what stands in their place. */
const OPEN: Partial<Record<Matter, string>> = {
  discipline: 'What may follow',
  review: 'When it is reviewed',
  'who-is-bound': 'Whom it binds',
};

/** What an answer to an open question, or to one that is not answered yet, is headed by; nothing where the verdict itself answers. */
export function openWords({ verdict, topics: [topic], facts }: Pick<Answer, 'verdict' | 'topics' | 'facts'>): string | undefined {
  if (verdict === 'get-help') return undefined;
  const [matter] = factsOf(facts, MATTERS);
  const answered =
    matter !== undefined && (verdict === 'not-covered' ? matter === 'review' : topic !== undefined && TOPIC_OF[matter] === topic);
  if (answered && !(matter === 'who-is-bound' && facts.includes('own-time'))) return OPEN[matter];
  if (verdict !== 'not-covered') return undefined;
  const missing = missingOf(facts);
  return missing && MISSING[missing];
}

/** The topic under which each is answered. */
const TOPIC_OF: Partial<Record<Matter, Topic>> = { discipline: 'discipline', review: 'review', 'who-is-bound': 'scope' };

const MISSING = { who: 'It depends on who', matter: 'Say it another way' } as const;

/** What a question lacks before a policy can be asked: whom it is about, or what. */
export function missingOf(facts: readonly Fact[]): keyof typeof MISSING | undefined {
  const matters = factsOf(facts, MATTERS);
  if (matters.length === 0) return 'matter';
  return matters.some((matter) => OF_CONTACT.includes(matter)) && factsOf(facts, WHO).length === 0 ? 'who' : undefined;
}
