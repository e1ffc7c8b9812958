/** Letters and lines: chosen from a list, filled in, copied, printed or saved. What is filled in is kept nowhere. */
import { useId, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { ClauseChip } from '../../components/ClauseChip';
import { copyWords } from '../../components/copy';
import { LETTERS, letterById } from '../../rules/letters';
import { type Blank, type Letter, plainText, type Written, write } from '../../rules/letters/letter';
import type { Policy } from '../../rules/policy';
import { dateWords, policyOf } from '../../rules/wording/policy-facts';
import { listRoles } from '../../rules/wording/roles';
import { saveText } from '../browser/save-file';
import { today } from '../browser/today';
import { fragmentOf } from './place';

/** `chosen`: the id of a letter. */
export function Letters({ policy, chosen }: { policy: Policy; chosen: string | undefined }) {
  const letter = letterById(chosen);
  return (
    <section class="letters">
      <div class="letters-head">
        <h1 class="title">Letters and lines</h1>
        <p class="lead sl-soft">
          Words for the moments when something has to be said, with the clause of {policyOf(policy)} behind them. Fill in the
          blanks, and change what you like in your copy. Nothing you write here is kept.
        </p>
      </div>
      <div class="letters-desk">
        <nav class="letters-list" aria-label="Letters">
          {LETTERS.map(({ id, title }) => (
            <a
              key={id}
              class="letters-item"
              href={fragmentOf({ view: 'letters', ref: id })}
              aria-current={id === letter?.id ? 'page' : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
        {letter === undefined ? (
          <p class="sl-soft letters-none">Choose what you would like to say.</p>
        ) : (
          <Desk key={letter.id} letter={letter} policy={policy} />
        )}
      </div>
    </section>
  );
}

function Desk({ letter, policy }: { letter: Letter; policy: Policy }) {
  const [filled, setFilled] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState('');
  const written = write(letter, policy, filled);
  const open = new Set(written.paragraphs.flat().flatMap((piece) => ('blank' in piece ? [piece.blank] : []))).size;
  const text = letter.form === 'letter' ? `${head(written)}\n\n${plainText(written)}` : plainText(written);
  const copy = () =>
    copyWords(text).then((done) =>
      setSaid(
        !done
          ? 'It could not be copied; it can be marked and copied by hand.'
          : open === 0
            ? 'Copied'
            : open === 1
              ? 'Copied, with one blank to fill in'
              : `Copied, with ${open} blanks to fill in`,
      ),
    );
  return (
    <div class="desk">
      <div class="desk-head">
        <h2 class="round-title">{letter.title}</h2>
        <p class="sl-small sl-soft">{letter.when}</p>
        {written.clause === undefined ? (
          <p class="sl-small sl-soft">{policyOf(policy)} has no clause on this.</p>
        ) : (
          <ClauseChip clause={{ ...written.clause, stance: 'information' }} policy={policy} />
        )}
      </div>
      {letter.blanks.length === 0 ? null : (
        <div class="desk-blanks">
          {letter.blanks.map((blank) => (
            <BlankField
              key={blank.id}
              blank={blank}
              value={filled[blank.id] ?? ''}
              onInput={(words) => setFilled((now) => ({ ...now, [blank.id]: words }))}
            />
          ))}
        </div>
      )}
      <Paper letter={letter} written={written} />
      <div class="sl-row desk-do">
        <Button kind="main" onClick={copy} onBlur={() => setSaid('')}>
          Copy
        </Button>
        {letter.form === 'letter' ? <Button onClick={() => print()}>Print</Button> : null}
        <Button onClick={() => saveText(`${letter.id}.txt`, `${text}\n`, 'text/plain')}>Save as a file</Button>
        <span role="status" class="sl-small sl-soft">
          {said}
        </span>
      </div>
    </div>
  );
}

const head = ({ to }: Written): string => `To ${listRoles(to)}\n${dateWords(today())}`;

function Paper({ letter, written }: { letter: Letter; written: Written }) {
  return (
    <article class="paper" aria-label="The words">
      {letter.form === 'letter' ? (
        <p class="paper-head">
          To {listRoles(written.to)}
          <br />
          {dateWords(today())}
        </p>
      ) : null}
      {written.paragraphs.map((pieces, order) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs stay in their places
        <p key={order} class="paper-words">
          {pieces.map((piece, at) =>
            'words' in piece ? (
              piece.words
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: blanks stay in their places
              <mark key={at} class="paper-blank">
                {piece.blank}
              </mark>
            ),
          )}
        </p>
      ))}
    </article>
  );
}

function BlankField({ blank, value, onInput }: { blank: Blank; value: string; onInput: (words: string) => void }) {
  const id = useId();
  const shared = { id, class: 'sl-input', value, autocomplete: 'off' } as const;
  return (
    <div class="desk-blank">
      <label class="sl-legend" for={id}>
        {blank.label.replace(/^./, (first) => first.toUpperCase())}
      </label>
      {blank.long === true ? (
        <textarea {...shared} rows={3} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      )}
    </div>
  );
}
