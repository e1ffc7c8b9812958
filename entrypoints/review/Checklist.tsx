/** The settings of a site as a list: what to look for, the way there, the clause behind it, and how it stands. */
import { ClauseChips } from '../../components/ClauseChip';
import { LevelSign } from '../../components/LevelSign';
import type { Clause, Policy } from '../../rules/policy';
import type { StepAnswer } from '../../rules/review/review';
import { clausesBehind, type Step } from '../../rules/review/steps';
import type { Account } from '../../rules/topics';
import { policyOf } from '../../rules/wording/policy-facts';

interface Props {
  steps: readonly Step[];
  answers: Readonly<Record<string, StepAnswer>>;
  policy: Policy;
  account: Account;
  /** `undefined` takes an answer back */
  onAnswer: (step: string, state: StepAnswer['state'] | undefined) => void;
}

export function Checklist({ steps, answers, policy, account, onAnswer }: Props) {
  return (
    <ul class="steps">
      {steps.map((step) => (
        <StepRow
          key={step.id}
          step={step}
          answer={answers[step.id]}
          clauses={clausesBehind(policy, step, account)}
          policy={policy}
          onAnswer={(state) => onAnswer(step.id, state)}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  step: Step;
  answer: StepAnswer | undefined;
  clauses: readonly Clause[];
  policy: Policy;
  onAnswer: (state: StepAnswer['state'] | undefined) => void;
}

const CHOICES = [
  { state: 'done', words: 'It is as it should be' },
  { state: 'not-here', words: 'Does not apply' },
] as const;

function StepRow({ step, answer, clauses, policy, onAnswer }: RowProps) {
  return (
    <li class={`step${answer === undefined ? '' : ' step-done'}`}>
      <LevelSign sign={answer === undefined ? 'think' : 'fine'} />
      <div class="step-words">
        <h3 class="sl-heading">{step.title}</h3>
        <p class="sl-small">{step.why}</p>
        {clauses.length === 0 ? (
          <p class="sl-small sl-soft">{policyOf(policy)} does not speak of this; it is worth a look all the same.</p>
        ) : (
          <ClauseChips clauses={clauses.map((clause) => ({ ...clause, stance: 'information' as const }))} policy={policy} />
        )}
        <p class="sl-small">
          <b>Where:</b> {step.how}
        </p>
        <div class="sl-row">
          {step.link === undefined ? null : (
            <a
              class="sl-button sl-button-plain"
              href={step.link}
              target="_blank"
              rel="noreferrer"
              aria-label={`Open the page: ${step.title}`}
            >
              Open the page
            </a>
          )}
          {answer?.by === 'read' ? (
            <span class="sl-small sl-fine-words">Read on your profile: not public.</span>
          ) : (
            CHOICES.map(({ state, words }) => (
              <button
                key={state}
                type="button"
                class="sl-chip"
                aria-pressed={answer?.state === state}
                aria-label={`${step.title}: ${words}`}
                onClick={() => onAnswer(answer?.state === state ? undefined : state)}
              >
                {words}
              </button>
            ))
          )}
        </div>
      </div>
    </li>
  );
}
