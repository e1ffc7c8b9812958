/** Words from anywhere, checked as they are typed or pasted. They are never stored. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { copyWords } from '../../components/copy';
import { FindingCard, FULL_CARDS } from '../../components/FindingCard';
import { MarkedText } from '../../components/MarkedText';
import { EmptyState, Notice } from '../../components/Notice';
import { acknowledge, bringBack, settle } from '../../rules/acknowledge';
import type { Action, Finding } from '../../rules/finding';
import type { Item } from '../../rules/item';
import type { Policy } from '../../rules/policy';
import type { Settings } from '../../rules/settings';
import { Account, Audience } from '../../rules/topics';
import { ACCOUNT_WORDS, AUDIENCE_WORDS } from '../../rules/wording/places';
import type { SettingsInUse } from '../browser/use-settings';
import { Settled } from './FindingGroups';
import { OtherLanguage } from './OtherLanguage';
import { countWords } from './page-state';
import { Select } from './Select';

/** Quiet time after the last key before the words are checked, in milliseconds. */
const PAUSE = 200;
/** Longest text that is checked as it is typed, in UTF-16 units: three of the longest posts any site takes. */
const LONGEST = 200_000;

const KINDS = ['draft', 'comment', 'profile'] as const;
type Kind = (typeof KINDS)[number];
const KIND_WORDS: Record<Kind, string> = { draft: 'A post', comment: 'A reply or comment', profile: 'Profile text' };

/** A box for words, three small choices, and what the policy says. Nothing of it outlives the popup. */
export function PasteAndCheck({ inUse, policy }: { inUse: SettingsInUse; policy: Policy | undefined }) {
  const { settings, update } = inUse;
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Kind>('draft');
  const [account, setAccount] = useState<Account>('personal');
  const [audience, setAudience] = useState<Audience>('unknown');
  const settled = useLater(text, PAUSE);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const engine = useEngine();
  const looked = useMemo(
    () => (engine && policy && settings ? look(engine, itemOf(settled, kind, account, audience), policy, settings) : undefined),
    [engine, settled, kind, account, audience, policy, settings],
  );

  const keep = (finding: Finding, verdict: 'fine' | 'wrong', reason: string) => {
    update((now) => acknowledge(now, finding, { verdict, reason, at: new Date().toISOString() }));
    box.current?.focus();
  };
  const act = async (finding: Finding, action: Action): Promise<boolean> => {
    if (action.kind === 'edit') {
      box.current?.focus();
      box.current?.setSelectionRange(finding.start ?? 0, finding.end ?? 0);
    }
    if (action.kind !== 'copy') return true;
    return copyWords(action.text);
  };

  return (
    <div class="page">
      <div class="sl-stack">
        <label class="sl-legend" for={id}>
          Your words
        </label>
        <textarea
          id={id}
          ref={box}
          class="sl-input typing"
          placeholder="Paste or type a post, a reply or your profile"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="paste-choices">
          <Select label="What it is" value={kind} onChange={setKind} options={KINDS.map((value) => [value, KIND_WORDS[value]])} />
          <Select
            label="Account"
            value={account}
            onChange={setAccount}
            options={Account.options.map((value) => [value, ACCOUNT_WORDS[value].name])}
          />
          <Select
            label="Who sees it"
            value={audience}
            onChange={setAudience}
            options={Audience.options.map((value) => [value, AUDIENCE_WORDS[value]])}
          />
        </div>
      </div>
      <p class="sl-unseen" role="status">
        {settled.trim() === '' || looked === undefined || looked === 'failed' ? '' : wordsFor(looked)}
      </p>
      {settled.length > LONGEST ? (
        <Notice title={`That is very long. Only the first ${LONGEST.toLocaleString('en-GB')} characters were looked at.`} />
      ) : null}
      {settled.trim() === '' || looked === undefined || !policy ? (
        <p class="sl-small sl-soft">Your words are checked here as you type, and forgotten when this closes.</p>
      ) : looked === 'failed' ? (
        <Notice sign="ask" title="Something of ours went wrong.">
          <p>These words could not be checked.</p>
        </Notice>
      ) : (
        <>
          {looked.open.length === 0 && looked.otherLanguage ? (
            <OtherLanguage what="Most of this" />
          ) : looked.open.length === 0 ? (
            <EmptyState sign="fine" title="Nothing here your policy speaks about." />
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to enter it
            <section class="marked" aria-label="Your words, with the places marked" tabIndex={0}>
              <MarkedText text={settled} findings={looked.open} />
            </section>
          )}
          {looked.open.length === 0 ? null : (
            <section class="group" aria-label="What we saw">
              <h2 class="group-title">What we saw</h2>
              {looked.open.map((finding, order) => (
                <FindingCard
                  key={`${finding.topic} ${finding.start} ${finding.evidence}`}
                  finding={{ ...finding, actions: finding.actions.filter(({ kind }) => kind !== 'open-setting') }}
                  policy={policy}
                  folded={looked.open.length > FULL_CARDS && order > 0}
                  onSettle={(verdict, reason) => keep(finding, verdict, reason)}
                  onAction={(action) => act(finding, action)}
                />
              ))}
            </section>
          )}
          <Settled settled={looked.settled} onBringBack={(by) => update((now) => bringBack(now, by))} />
        </>
      )}
    </div>
  );
}

function itemOf(words: string, kind: Kind, account: Account, audience: Audience): Item {
  const text = words.slice(0, LONGEST);
  const item = { kind, site: 'other', account, audience } as const;
  return kind === 'profile' ? { ...item, fields: { bio: text } } : { ...item, text };
}

/** What a screen reader hears; a text that was not read is told of by its notice. */
const wordsFor = ({ open, otherLanguage }: Looked): string => (otherLanguage && open.length === 0 ? '' : countWords(open.length));

type Looked = ReturnType<typeof settle> & { readonly otherLanguage: boolean };

/** What the engine says; `failed` when it could not say anything. */
function look(engine: Engine, item: Item, policy: Policy, settings: Settings): Looked | 'failed' {
  if (engine === 'failed') return 'failed';
  try {
    return { ...settle(engine.check(item, policy, settings), settings), otherLanguage: engine.inOtherLanguage(item) };
  } catch {
    return 'failed';
  }
}

type Engine = Pick<typeof import('../../rules/check'), 'check' | 'inOtherLanguage'> | 'failed';

/** The engine, fetched from the extension's own files once the popup stands: most people open it for this page alone. */
function useEngine(): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  useEffect(() => {
    import('../../rules/check').then(setEngine, () => setEngine('failed'));
  }, []);
  return engine;
}

/** The value as it was when it last stood still for `pause` milliseconds. */
function useLater(value: string, pause: number): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return later;
}
