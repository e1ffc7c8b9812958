/** What a person sees beside their text: the marker, and the panel it opens. Buttons and words only; draws what it is given. */
import { Button } from '../../../components/Button';
import { FindingCard } from '../../../components/FindingCard';
import { LevelSign } from '../../../components/LevelSign';
import type { Finding } from '../../../rules/finding';
import type { Policy } from '../../../rules/policy';
import { askedBy } from '../../../rules/wording/asks';
import { PanelHead } from '../panel/PanelHead';

/** What is known of the text beside which the notes stand. */
export interface NotesState {
  /** the findings still open, most serious first */
  readonly open: readonly Finding[];
  readonly policy: Policy;
  readonly panel: 'closed' | 'list' | 'guard';
  /** what the held press is called: "Post", "Reply", "Enter" ... */
  readonly press: string;
  /** the site has a control that we can hold; without one the person must look for themselves */
  readonly canHold: boolean;
  /** pictures go with the words; who is in them is not seen */
  readonly pictured: boolean;
  /** something to say instead of findings, e.g. that the text is too long to read */
  readonly note?: string;
}

export interface NotesActions {
  toggle(): void;
  close(): void;
  /** back to the words */
  edit(): void;
  /** answers whether it worked */
  copy(text: string): Promise<boolean>;
}

/** The whole of our part of the page. */
export function Notes({ state, actions }: { state: NotesState; actions: NotesActions }) {
  return (
    <>
      <Marker state={state} actions={actions} />
      {state.panel !== 'closed' && <Panel state={state} actions={actions} />}
    </>
  );
}

function Marker({ state, actions }: { state: NotesState; actions: NotesActions }) {
  const worst = state.open[0];
  const words = markerWords(state);
  return (
    <button
      type="button"
      class={`marker ${worst === undefined ? 'marker-quiet' : `marker-${worst.level}`}`}
      aria-expanded={state.panel !== 'closed'}
      aria-label={`Second Look: ${words}`}
      title={words}
      onClick={actions.toggle}
    >
      {state.note === undefined ? <LevelSign sign={worst?.level ?? 'fine'} /> : <span aria-hidden="true">…</span>}
      {worst !== undefined && <span class="marker-count">{state.open.length}</span>}
    </button>
  );
}

function markerWords({ open, note, pictured }: NotesState): string {
  if (note !== undefined) return note;
  if (open.length === 0) return nothing(pictured);
  // the number stands on the marker, so it stands in its name too: people who steer by voice say what they see
  return open.length === 1 ? '1 thing to look at' : `${open.length} things to look at`;
}

const nothing = (pictured: boolean): string =>
  pictured
    ? 'Nothing your policy speaks about in the words. Who is in the picture is for you to look at.'
    : 'Nothing here your policy speaks about.';

function Panel({ state, actions }: { state: NotesState; actions: NotesActions }) {
  const held = state.panel === 'guard';
  // what the guard holds for comes first; what is only worth a thought does not belong in that moment
  const shown = held ? state.open.filter((finding) => finding.level !== 'think') : state.open;
  return (
    <section class="panel" aria-label="Second Look" data-panel={state.panel}>
      <PanelHead title={held ? 'One second look.' : 'Second Look'} close={actions.close} />
      {held && <Held state={state} findings={shown} actions={actions} />}
      <div class="panel-body">
        {state.note !== undefined && <p class="panel-note">{state.note}</p>}
        {state.note === undefined && shown.length === 0 && (
          <p class="panel-note panel-fine">
            <LevelSign sign="fine" />
            <span>{nothing(state.pictured)}</span>
          </p>
        )}
        {shown.map((finding, order) => (
          <FindingCard
            key={`${finding.topic} ${finding.field ?? ''} ${finding.start ?? ''}`}
            finding={fitting(finding)}
            policy={state.policy}
            compact
            folded={order > 0}
            onAction={(action) => (action.kind === 'copy' ? actions.copy(action.text) : false)}
          />
        ))}
        {state.open.length > shown.length && (
          <p class="panel-note">{state.open.length - shown.length} more in the list, worth a second thought.</p>
        )}
      </div>
      <footer class="panel-foot">
        {!state.canHold && shown.length > 0 && <p>Nothing will be held here when you send it, so look before you do.</p>}
        <p>Only you see this. Nothing has left your browser.</p>
      </footer>
    </section>
  );
}

function Held({ state, findings, actions }: { state: NotesState; findings: readonly Finding[]; actions: NotesActions }) {
  return (
    <div class="held">
      <p role="alert">{askedBy(state.policy, findings)}</p>
      <p class="held-choice">
        <Button kind="main" onClick={actions.edit}>
          Edit
        </Button>
        <span>or press {state.press} again to post it as it is.</span>
      </p>
    </div>
  );
}

/** In the middle of writing there is nothing to open and nowhere to go; wording can be copied. */
function fitting(finding: Finding): Finding {
  return { ...finding, actions: finding.actions.filter(({ kind }) => kind === 'copy' || kind === 'ask-leave') };
}
