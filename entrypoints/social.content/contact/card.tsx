/** The card beside a press of Follow or its like: one question, one tap, the answer. Buttons and words only. */
import { Button } from '../../../components/Button';
import { ClauseChip } from '../../../components/ClauseChip';
import { LevelSign } from '../../../components/LevelSign';
import { SIGN_OF } from '../../../components/verdict-sign';
import type { Answer } from '../../../rules/answer';
import type { Policy } from '../../../rules/policy';
import type { Fact } from '../../../rules/question';
import { FACT_WORDS } from '../../../rules/wording/facts';
import { VERDICT_WORDS } from '../../../rules/wording/verdicts';
import { PanelHead } from '../panel/PanelHead';

/** Who it can be, as a person would tap it. */
export const PEOPLE = [
  ['pupil', 'A pupil'],
  ['former-pupil', 'A former pupil'],
  ['parent', 'A parent'],
] as const;
export type Person = (typeof PEOPLE)[number][0];

/** The press has gone its way before the answer came. */
const TAKE_BACK = 'If it has gone through, you can undo it here, or in your list of friends or followers.';

export interface CardActions {
  tell(who: Person): void;
  /** this is so, too */
  add(fact: Fact): void;
  /** opens the policy at a clause */
  read(ref: string): void;
  /** nobody from school: not asked again on this page */
  dismiss(): void;
  close(): void;
}

/** A small card has room for so many circumstances to tap. */
const MOST_MORE = 3;

/** What to do once the press has gone its way: a request that is ruled out is not left unanswered, but taken back. */
function stepsAfter({ verdict, todo }: Answer): readonly string[] {
  if (verdict === 'no') return [TAKE_BACK, ...todo.slice(1)];
  return verdict === 'ask-first' ? [...todo, TAKE_BACK] : todo;
}

/** Whether a card with either answer tells the same: why, by which clause, and what to do. */
export const sameAgain = (a: Answer, b: Answer): boolean =>
  a.verdict === b.verdict &&
  a.headline === b.headline &&
  a.clauses[0]?.ref === b.clauses[0]?.ref &&
  stepsAfter(a).join() === stepsAfter(b).join();

/** What the policy says, once somebody was chosen. */
export interface CardAnswer {
  readonly answer: Answer;
  readonly policy: Policy;
  /** what the person has said of them: who it is first */
  readonly said: readonly Fact[];
  /** what was said last has not changed the answer */
  readonly same: boolean;
}

export function Card({ told, actions }: { told: CardAnswer | undefined; actions: CardActions }) {
  return (
    <section class="panel card" aria-label="Second Look">
      <PanelHead
        title={told === undefined ? 'Somebody from school?' : VERDICT_WORDS[told.answer.verdict]}
        close={actions.close}
      />
      <div class="panel-body">
        {told === undefined ? (
          <>
            <p>Your policy may have a word on it. Who is it?</p>
            <div class="sl-row">
              {PEOPLE.map(([who, words]) => (
                <Button key={who} onClick={() => actions.tell(who)}>
                  {words}
                </Button>
              ))}
              <Button kind="quiet" onClick={actions.dismiss}>
                Nobody from school
              </Button>
            </div>
          </>
        ) : (
          <Told {...told} actions={actions} />
        )}
      </div>
      <footer class="panel-foot">
        <p>Nothing was read about this person. Only you see this.</p>
      </footer>
    </section>
  );
}

function Told({ answer, policy, said, same, actions }: CardAnswer & { actions: CardActions }) {
  const more = moreToTap(answer, said);
  const last = said.at(-1);
  const [clause] = answer.clauses;
  return (
    <>
      <div class={`sl-answer-head sl-${SIGN_OF[answer.verdict]}`} role="status">
        <LevelSign sign={SIGN_OF[answer.verdict]} large />
        <div class="sl-part">
          <p>{answer.headline}</p>
          {same && last !== undefined ? <p class="sl-small">With “{FACT_WORDS[last]}” your policy says the same.</p> : null}
          {stepsAfter(answer).map((step) => (
            <p key={step} class="sl-small">
              {step}
            </p>
          ))}
        </div>
      </div>
      {clause === undefined ? null : (
        <div class="sl-clauses">
          <ClauseChip clause={clause} policy={policy} />
          <button type="button" class="sl-link sl-small" onClick={() => actions.read(clause.ref)}>
            Read it in the policy
          </button>
        </div>
      )}
      {more.length === 0 ? null : (
        <div class="sl-part">
          <p class="sl-small sl-soft">Tap what is so as well:</p>
          <div class="sl-row">
            {more.map((fact) => (
              <button key={fact} type="button" class="sl-chip" onClick={() => actions.add(fact)}>
                {FACT_WORDS[fact]}
              </button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** Family first: whoever is related looks for it, whatever the policy says of it. Then what would change the answer. */
function moreToTap({ wouldChange }: Answer, said: readonly Fact[]): readonly Fact[] {
  const changes = wouldChange.map(({ fact }) => fact);
  return [...new Set<Fact>(['relative', ...changes])].filter((fact) => !said.includes(fact)).slice(0, MOST_MORE);
}
