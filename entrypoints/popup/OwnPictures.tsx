/** "Look at the pictures here": the person's own pictures in view, looked at for the school's logo, and forgotten with the popup. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button';
import { FindingCard } from '../../components/FindingCard';
import { Notice } from '../../components/Notice';
import { settle } from '../../rules/acknowledge';
import type { Action, Finding } from '../../rules/finding';
import type { Item } from '../../rules/item';
import type { Policy } from '../../rules/policy';
import type { Settings } from '../../rules/settings';
import type { Audience } from '../../rules/topics';
import type { SupportedSite } from '../browser/supported-sites';
import { type Looked, lookAtPictures } from './look-at-pictures';

interface Props {
  site: SupportedSite;
  policy: Policy;
  settings: Settings;
  /** who sees the profile, as far as it was read */
  audience: Audience;
  tabId: number;
  onSettle: (finding: Finding, verdict: 'fine' | 'wrong', reason: string) => void;
  onAction: (action: Action) => unknown;
  /** the finding with those actions only that can be carried out here */
  adapt: (finding: Finding) => Finding;
  /** the address that may be opened for a post's link */
  linkOf: (link: string | undefined) => string | undefined;
  onOpen: (link: string) => void;
}

type State =
  | { kind: 'idle' }
  | { kind: 'busy'; done: number; of: number }
  | { kind: 'told'; told: string }
  | { kind: 'done'; pictures: readonly Seen[] };

/** A picture with what the policy says about it. */
interface Seen extends Looked {
  readonly findings: readonly Finding[];
}

const NAMES: Record<Looked['kind'], string> = {
  portrait: 'Your profile picture',
  cover: 'Your cover picture',
  post: 'A picture in your post',
};

const FAILED = 'The pictures could not be looked at just now. Try it once more.';

/** A button, progress with a way out, and what was seen. Nothing is looked at before the button is pressed. */
export function OwnPictures(props: Props) {
  const { site, policy, settings, audience, tabId } = props;
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  const start = useRef<HTMLElement>(null);
  useEffect(() => () => running.current?.abort(), []);
  const { kind } = state;
  const before = useRef(kind);
  useEffect(() => {
    // the button that had the focus is gone: on to the way out, to what came of it, or back to the button
    if (before.current === kind) return;
    if (kind === 'busy' || kind === 'idle') start.current?.querySelector('button')?.focus();
    else start.current?.focus();
    before.current = kind;
  }, [kind]);

  const look = async () => {
    running.current?.abort();
    const until = new AbortController();
    running.current = until;
    setState({ kind: 'busy', done: 0, of: 0 });
    try {
      const progress = (done: number, of: number) => setState({ kind: 'busy', done, of });
      const [engine, outcome] = await Promise.all([
        import('../../rules/check'),
        lookAtPictures(tabId, { logo: settings.logo !== undefined, words: settings.readsPictures }, progress, until.signal),
      ]);
      if (until.signal.aborted) return;
      if ('told' in outcome) return setState({ kind: 'told', told: outcome.told });
      const itemOf = (picture: Looked): Item => ({
        kind: picture.kind === 'post' ? 'post' : 'profile',
        site: site.id,
        account: settings.accounts[site.id] ?? 'personal',
        audience,
        images: [{ ...(picture.logo == null ? {} : { logo: picture.logo }), ...(picture.words ? { words: picture.words } : {}) }],
      });
      const pictures = outcome.pictures.map((picture) => ({
        ...picture,
        findings: engine.check(itemOf(picture), policy, settings).filter(({ topic }) => topic !== 'public-visibility'),
      }));
      setState({ kind: 'done', pictures });
    } catch {
      if (!until.signal.aborted) setState({ kind: 'told', told: FAILED });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'idle' });
  };

  const noLogo =
    settings.logo === undefined ? (
      <p class="sl-small sl-soft">
        <button type="button" class="sl-link" onClick={() => browser.runtime.openOptionsPage()}>
          Give your school's logo
        </button>{' '}
        in the settings, and your pictures here can be looked at for it.
      </p>
    ) : null;
  if (settings.logo === undefined && !settings.readsPictures) return noLogo;
  return (
    <section class="own-pictures" aria-label="Your pictures here" ref={start} tabIndex={-1}>
      {state.kind === 'busy' ? (
        <div class="sl-stack">
          <p role="status">
            {state.of === 0 ? 'Taking a picture of this tab ...' : `Looking at picture ${state.done + 1} of ${state.of} ...`}
          </p>
          <progress class="own-progress" aria-label="Pictures looked at" max={Math.max(1, state.of)} value={state.done} />
          <div>
            <Button onClick={cancel}>Cancel</Button>
          </div>
        </div>
      ) : (
        <>
          {state.kind === 'done' ? <Result {...props} pictures={state.pictures} /> : null}
          {state.kind === 'told' ? (
            <div role="status">
              <Notice sign="ask" title={state.told} />
            </div>
          ) : null}
          <div class="sl-row">
            <Button onClick={look}>{state.kind === 'idle' ? 'Look at the pictures here' : 'Look again'}</Button>
          </div>
          <p class="sl-small sl-soft">
            {state.kind === 'done'
              ? 'These copies are forgotten when this closes.'
              : `Takes one picture of what this tab shows, cuts out your own pictures in view, and looks for ${soughtWords(settings)}. Nothing of it is kept or sent.`}
          </p>
          {noLogo}
        </>
      )}
    </section>
  );
}

function Result({
  pictures,
  settings,
  policy,
  adapt,
  linkOf,
  onOpen,
  onSettle,
  onAction,
}: Props & { pictures: readonly Seen[] }) {
  const open = pictures.flatMap((picture) => {
    const findings = settle(picture.findings, settings).open;
    return findings.length === 0 ? [] : [{ picture, findings }];
  });
  const others = pictures.filter((picture) => !open.some((entry) => entry.picture === picture));
  return (
    <>
      {open.map(({ picture, findings }, order) => (
        // the same two pictures never change places
        // biome-ignore lint/suspicious/noArrayIndexKey: there is nothing else to tell them by
        <div class="group" key={order}>
          <div class="group-head">
            <h2 class="group-title">{NAMES[picture.kind]}</h2>
            <Open link={linkOf(picture.link)} onOpen={onOpen} />
          </div>
          <Thumbnail picture={picture} />
          {findings.map((finding, place) => (
            <FindingCard
              key={`${finding.topic} ${finding.evidence}`}
              finding={adapt(finding)}
              policy={policy}
              folded={order > 0 || place > 0}
              onSettle={(verdict, reason) => onSettle(finding, verdict, reason)}
              onAction={onAction}
            />
          ))}
        </div>
      ))}
      <p role="status">{lookedWords(others, settings)}</p>
      {others.length === 0 ? null : (
        <ul class="own-others">
          {others.map(({ kind, shown }, order) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: there is nothing else to tell them by
            <li key={order}>
              <img src={shown} alt={NAMES[kind]} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Open({ link, onOpen }: { link: string | undefined; onOpen: (link: string) => void }) {
  return link === undefined ? null : (
    <button type="button" class="sl-link" onClick={() => onOpen(link)}>
      Open it
    </button>
  );
}

/** A picture with the place of the logo outlined. */
function Thumbnail({ picture: { shown, kind, logo } }: { picture: Looked }) {
  const percent = (part: number): string => `${(part * 100).toFixed(1)}%`;
  return (
    <div class="own-picture">
      <img src={shown} alt={logo == null ? NAMES[kind] : `${NAMES[kind]}, with the place of the logo outlined`} />
      {logo == null ? null : (
        <span
          class="own-place"
          style={{
            left: percent(logo.box.x),
            top: percent(logo.box.y),
            width: percent(logo.box.width),
            height: percent(logo.box.height),
          }}
        />
      )}
    </div>
  );
}

/** "your school's logo and for words your policy speaks about" */
function soughtWords({ logo, readsPictures }: Settings): string {
  const words = 'words your policy speaks about';
  if (logo === undefined) return words;
  return readsPictures ? `your school's logo and for ${words}` : "your school's logo";
}

/** "Nothing seen in 3 pictures that your policy speaks about. Looking did not work for one picture." */
function lookedWords(pictures: readonly Looked[], { logo, readsPictures }: Settings): string {
  const failed = pictures.filter(
    (picture) => (logo !== undefined && picture.logo === undefined) || (readsPictures && picture.words === undefined),
  ).length;
  const several = (number: number) => (number === 1 ? 'one picture' : `${number} pictures`);
  const clean = pictures.length - failed;
  return [
    ...(clean > 0 ? [`Nothing seen in ${several(clean)} that your policy speaks about.`] : []),
    ...(failed > 0 ? [`Looking did not work for ${several(failed)}.`] : []),
  ].join(' ');
}
