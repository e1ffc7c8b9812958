/**
 * How often questions of a writer whom the model never read are understood: `npx tsx tests/train/questions-held-out.ts [writer ...]`. The honest
 * estimate for questions nobody thought of, as far as one writer is unlike another.
 */
import type { Verdict } from '../../rules/answer';
import { answerFacts, BY_TAPS } from '../../rules/ask/answer-facts';
import { factsByRules } from '../../rules/ask/by-rules';
import { plainWords } from '../../rules/ask/plain-words';
import { HELP } from '../../rules/ask/precedence';
import { understand } from '../../rules/ask/understand';
import { chooseReading } from '../../rules/ask/weigh';
import { readNetwork } from '../../rules/learned/network';
import { POLICIES } from '../../rules/policies';
import type { Policy } from '../../rules/policy';
import { CIRCUMSTANCES, type Fact, factsOf, MATTERS, MEANS, WHO } from '../../rules/question';
import { type Asked, readHeard, readTraining, trainQuestions } from './questions';

export interface Figures {
  asked: number;
  /** the main matter is the one labelled first */
  first: number;
  /** or one of those labelled */
  any: number;
  /** worries answered with help, of all worries */
  worries: number;
  /** help given where no worry is labelled, of all others */
  alarms: number;
  /** verdicts over all policies that are the same as for the labelled facts */
  verdicts: number;
  /** verdicts of a plain yes where the labelled facts give a no, ask first or help */
  dangerous: number;
  /** of the other people, found and rightly found */
  who: string;
  circumstances: string;
}

/** The reading that is answered under a policy. */
type Answered = (question: string, policy: Policy) => readonly Fact[];

/** How well `facts` of each question meets its labels; the verdicts are those of `answered`. */
export function figuresOf(
  asked: readonly Asked[],
  facts: (question: string) => readonly Fact[],
  answered: Answered = facts,
): Figures {
  let [first, any, worries, caught, alarms, same, dangerous] = [0, 0, 0, 0, 0, 0, 0];
  const who = [0, 0, 0];
  const circumstances = [0, 0, 0];
  for (const { question, facts: labelled } of asked) {
    const got = facts(question);
    const [main] = factsOf(got, MATTERS);
    const wanted = factsOf(labelled, MATTERS);
    first += Number(main === wanted[0]);
    any += Number(main !== undefined && wanted.includes(main));
    const isWorry = wanted[0] !== undefined && HELP.includes(wanted[0]);
    const helped = main !== undefined && HELP.includes(main);
    worries += Number(isWorry);
    caught += Number(isWorry && helped);
    alarms += Number(!wanted.some((matter) => HELP.includes(matter)) && helped);
    count(who, factsOf(labelled, WHO), factsOf(got, WHO));
    count(circumstances, factsOf(labelled, CIRCUMSTANCES), factsOf(got, CIRCUMSTANCES));
    const told: Fact[] = [...labelled, ...factsOf(got, MEANS)];
    for (const policy of POLICIES) {
      const verdict = (list: readonly Fact[]): Verdict => answerFacts(list, policy).verdict;
      const [wantedVerdict, gotVerdict] = [verdict(told), verdict(answered(question, policy))];
      same += Number(wantedVerdict === gotVerdict);
      dangerous += Number(gotVerdict === 'yes' && ['no', 'ask-first', 'get-help'].includes(wantedVerdict));
    }
  }
  const total = asked.length;
  return {
    asked: total,
    first: first / total,
    any: any / total,
    worries: caught / worries,
    alarms: alarms / (total - worries),
    verdicts: same / total / POLICIES.length,
    dangerous: dangerous / total / POLICIES.length,
    who: shareOf(who),
    circumstances: shareOf(circumstances),
  };
}

function count(into: number[], wanted: readonly Fact[], got: readonly Fact[]): void {
  into[0] = (into[0] ?? 0) + got.filter((one) => wanted.includes(one)).length;
  into[1] = (into[1] ?? 0) + got.length;
  into[2] = (into[2] ?? 0) + wanted.length;
}

const shareOf = ([right = 0, got = 0, wanted = 0]: readonly number[]): string =>
  `precision ${(right / got).toFixed(2)} recall ${(right / wanted).toFixed(2)}`;

/** Trains without one writer and asks that writer's questions, of the rules alone and of both together. */
export function withoutWriter(by: number, asked: readonly Asked[], rounds?: number): { rules: Figures; both: Figures } {
  const model = readNetwork(trainQuestions([...asked.filter((one) => one.by !== by), ...readHeard()], rounds));
  const theirs = asked.filter((one) => one.by === by);
  return {
    rules: figuresOf(theirs, (question) => factsByRules(plainWords(question))),
    both: figuresOf(
      theirs,
      (question) => understand(question, model).facts,
      (question, policy) => {
        const { readings, ruled } = understand(question, model);
        return chooseReading(readings, ruled, policy, BY_TAPS);
      },
    ),
  };
}

if (process.argv[1]?.endsWith('questions-held-out.ts')) {
  const asked = readTraining();
  const wanted = process.argv.slice(2).map(Number);
  for (const by of wanted.length > 0 ? wanted : [...new Set(asked.map((one) => one.by))]) {
    const { rules, both } = withoutWriter(by, asked);
    console.log(`writer ${by}\n  rules ${JSON.stringify(rules)}\n  both  ${JSON.stringify(both)}`);
  }
}
