/** Names to be told of: added, checked and taken away by typing them, since what is kept of them cannot be shown. */
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { faultInName, type WatchList, withNames, withoutName } from '../../rules/watch-list';
import { Section, type SectionProps } from './Section';

/** Longest list that is taken at once, in UTF-16 code units: some thousand names. */
const LONGEST = 40_000;

/** A list with nothing on it, and a salt of its own. */
function newList(): WatchList {
  const salt = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { salt, hashes: [] };
}

export function WatchSection({ settings, save }: SectionProps) {
  const [told, setTold] = useState<string>();
  const [forgotten, setForgotten] = useState<WatchList>();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const kept = settings.watch?.hashes.length ?? 0;
  const change = (made: (list: WatchList) => WatchList) =>
    save(({ watch, ...others }) => {
      const list = made(watch ?? newList());
      return list.hashes.length === 0 ? others : { ...others, watch: list };
    });
  /** The names in the box, or nothing, and why. */
  const typed = (): string[] | undefined => {
    const names = (box.current?.value ?? '')
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const bad = names.find((name) => faultInName(name) !== undefined);
    setForgotten(undefined);
    box.current?.focus();
    if (names.length === 0) setTold('Type a name first.');
    else if (bad !== undefined) setTold(`“${bad}”: ${faultInName(bad)}`);
    else return names;
    return undefined;
  };
  const done = (saved: boolean, words: string) => {
    setTold(saved ? words : undefined);
    if (saved && box.current !== null) box.current.value = '';
  };
  return (
    <Section
      id="watch"
      title="Names to be told of"
      intro="A class list, or the names you would hate to let slip. Whatever else a text says, you are told of these."
    >
      <form
        class="sl-stack"
        onSubmit={async (event) => {
          event.preventDefault();
          const names = typed();
          if (names === undefined) return;
          done(await change((list) => withNames(list, names)), names.length === 1 ? 'Added.' : `${names.length} names added.`);
        }}
      >
        <label class="sl-unseen" for={id}>
          Names, one a line or with commas
        </label>
        <textarea
          id={id}
          ref={box}
          class="sl-input watch-names"
          rows={3}
          maxLength={LONGEST}
          placeholder="One a line, or with commas"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-told`}
          onInput={() => setTold(undefined)}
        />
        <div class="sl-row">
          <Button type="submit">Add</Button>
          <Button
            kind="quiet"
            disabled={kept === 0}
            onClick={async () => {
              const names = typed();
              if (names === undefined) return;
              const list = settings.watch;
              const was = names.filter((name) => list !== undefined && withoutName(list, name).was);
              if (was.length === 0)
                return setTold(names.length === 1 ? 'This name is not kept.' : 'None of these names is kept.');
              const saved = await change((now) => was.reduce((rest, name) => withoutName(rest, name).list, now));
              done(saved, was.length === 1 ? `“${was[0]}” is taken away.` : `${was.length} names are taken away.`);
            }}
          >
            Take away
          </Button>
        </div>
      </form>
      <p class="sl-small" id={`${id}-told`} role="status">
        {told}
      </p>
      <p class="sl-small sl-soft">
        {kept === 0
          ? 'No names are kept. What is kept of a name is a scrambled form that cannot be read back.'
          : `${kept === 1 ? 'One name is kept,' : `${kept} names are kept,`} in a scrambled form that cannot be read back: not by you, and not by anybody who comes by this computer.`}
      </p>
      {kept > 0 ? (
        <p>
          <button
            type="button"
            class="sl-link"
            onClick={async () => {
              const list = settings.watch;
              if (await change((now) => ({ ...now, hashes: [] }))) {
                setTold('All names are forgotten.');
                setForgotten(list);
              }
            }}
          >
            Forget all names
          </button>
        </p>
      ) : forgotten === undefined ? null : (
        <p>
          <button
            type="button"
            class="sl-link"
            onClick={async () => {
              if (await change(() => forgotten)) setTold('They are all there again.');
              setForgotten(undefined);
            }}
          >
            Undo
          </button>
        </p>
      )}
    </Section>
  );
}
