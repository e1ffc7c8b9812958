/** A box for a question, and the answer from the chosen policy as it is typed. Nothing of it is stored. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer } from '../rules/answer';
import type { ask } from '../rules/ask/ask';
import type { Policy } from '../rules/policy';
import { type Fact, LONGEST_QUESTION } from '../rules/question';
import type { Settings } from '../rules/settings';
import { verdictWords } from '../rules/wording/verdicts';
import { AnswerCard } from './AnswerCard';
import { copyWords } from './copy';
import { FactChips } from './FactChips';
import { Notice } from './Notice';

interface Props {
  policy: Policy;
  settings: Settings;
  /** the box takes the focus whenever this grows; 0: not yet */
  focus: number;
  /** what stands in the box at first */
  first?: string;
  onRead?: (ref: string) => void;
}

/** Questions of the kind people ask, to start from. */
const EXAMPLES = [
  'Can I friend this parent?',
  'A pupil has followed me on Instagram',
  'Can I post photos of sports day?',
  'Someone has been rude about me in the parents’ group',
];

/** Asks as the person types. */
export function AskBox({ policy, settings, focus, first = '', onRead }: Props) {
  const [question, setQuestion] = useState(first);
  const [add, setAdd] = useState<readonly Fact[]>([]);
  const [remove, setRemove] = useState<readonly Fact[]>([]);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const engine = useEngine();

  useEffect(() => {
    if (focus > 0) box.current?.focus();
  }, [focus]);
  useEffect(() => {
    if (first !== '') setQuestion(first);
  }, [first]);

  const change = (words: string) => {
    setQuestion(words);
    // what was taken away belonged to the words as they were, and what was added to the question they asked
    setRemove([]);
    if (!goesOn(question, words)) setAdd([]);
  };
  const answer = useMemo(
    () =>
      engine === undefined || question.trim() === '' ? undefined : answerTo(engine, question, policy, settings, { add, remove }),
    [engine, question, policy, settings, add, remove],
  );

  return (
    <div class="sl-ask-box">
      <div class="sl-stack">
        <label class="sl-legend" for={id}>
          Your question
        </label>
        <textarea
          id={id}
          ref={box}
          class="sl-input sl-question"
          rows={2}
          maxLength={LONGEST_QUESTION}
          placeholder="Can I friend this parent?"
          value={question}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </div>
      {question.length < LONGEST_QUESTION ? null : (
        <p class="sl-small" role="status">
          Only the first {LONGEST_QUESTION.toLocaleString('en-GB')} characters are kept and read. Ask in a sentence or two.
        </p>
      )}
      <p class="sl-unseen" role="status">
        {answer === undefined || answer === 'failed' ? '' : `${verdictWords(answer).replace(/ …$/, '')}. ${answer.headline}`}
      </p>
      {answer === undefined ? (
        <div class="sl-stack">
          <p class="sl-small sl-soft">Answered from {policy.short}’s policy alone, as you type. For example:</p>
          <div class="sl-examples">
            {EXAMPLES.map((example) => (
              <button
                key={example}
                type="button"
                class="sl-chip"
                onClick={() => {
                  change(example);
                  box.current?.focus();
                }}
              >
                {example}
              </button>
            ))}
          </div>
        </div>
      ) : answer === 'failed' ? (
        <Notice sign="ask" title="Something of ours went wrong.">
          <p>This question could not be answered. You can still look it up in the policy.</p>
        </Notice>
      ) : (
        <>
          <FactChips
            facts={answer.facts}
            onRemove={(fact) => {
              setRemove([...remove, fact]);
              setAdd(add.filter((other) => other !== fact));
              box.current?.focus();
            }}
          />
          <AnswerCard
            answer={answer}
            policy={policy}
            onAdd={(fact) => {
              setAdd([...add, fact]);
              setRemove(remove.filter((other) => other !== fact));
              // the button that was pressed goes; the focus must not go with it
              box.current?.focus();
            }}
            onCopy={copyWords}
            {...(onRead ? { onRead } : {})}
          />
        </>
      )}
    </div>
  );
}

/** Whether words are the same question still, and not another put in its place: half of the shorter stands in both, at its ends. */
function goesOn(before: string, now: string): boolean {
  const shorter = Math.min(before.trim().length, now.trim().length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  return shorter > 0 && start + end >= shorter / 2;
}

type Engine = { ask: typeof ask } | 'failed';

function answerTo(engine: Engine, ...args: Parameters<typeof ask>): Answer | 'failed' {
  if (engine === 'failed') return 'failed';
  try {
    return engine.ask(...args);
  } catch {
    return 'failed';
  }
}

/** The engine, fetched from the extension's own files once the page stands. */
function useEngine(): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  useEffect(() => {
    import('../rules/ask/ask').then(setEngine, () => setEngine('failed'));
  }, []);
  return engine;
}
