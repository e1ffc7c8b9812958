/** One site's round: the profile, the settings, the posts, and the person's word that it is done. */
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button';
import { Check } from '../../components/Check';
import { Notice } from '../../components/Notice';
import { ProgressRing } from '../../components/ProgressRing';
import { acknowledge, bringBack } from '../../rules/acknowledge';
import { POSTS_STEP, progressOf } from '../../rules/review/progress';
import { type Found, type Round, roundOf, type StepAnswer, sameFound, withRound } from '../../rules/review/review';
import { OWN_PROFILE, stepsOn } from '../../rules/review/steps';
import { fieldWords } from '../../rules/wording/places';
import { leftWords, postsWords, SEEN_BY_WORDS } from '../../rules/wording/review';
import { listWords } from '../../rules/wording/roles';
import type { SupportedSite } from '../browser/supported-sites';
import type { SettingsInUse } from '../browser/use-settings';
import { Checklist } from './Checklist';
import { FoundList } from './FoundList';
import type { Part } from './part';
import { whenWords } from './when';

interface Props extends Part {
  site: SupportedSite;
  updateSettings: SettingsInUse['update'];
}

export function SiteRound({ policy, settings, review, update, site, updateSettings }: Props) {
  const { id } = site;
  const round = roundOf(review, id);
  const { done, total, left, closed } = progressOf(round, settings);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus({ preventScroll: true }), []);

  const now = () => new Date().toISOString();
  const change = (how: (round: Round) => Round) => update((kept) => withRound(kept, id, how));
  const answer = (step: string, state: StepAnswer['state'] | undefined) =>
    void change((kept) => {
      const { [step]: _, ...rest } = kept.steps;
      return { ...kept, steps: state === undefined ? rest : { ...rest, [step]: { state, by: 'said', at: now() } } };
    });
  const settle = (one: Found, verdict: 'fine' | 'wrong', reason: string) =>
    void updateSettings((kept) => acknowledge(kept, one.finding, { verdict, reason, at: now() }));
  const reopen = (one: Found) => {
    if (one.fixed === undefined) void updateSettings((kept) => bringBack(kept, one.finding));
    else void change((kept) => replace(kept, one, ({ fixed: _, ...rest }) => rest));
  };
  const fixed = (one: Found) =>
    void change((kept) => replace(kept, one, (rest) => ({ ...rest, fixed: { by: 'said', at: now() } })));
  const open = (link: string) =>
    browser.tabs.create({ url: link }).then(
      () => true,
      () => false,
    );
  const list = { policy, settings, site, onSettle: settle, onReopen: reopen, onFixed: fixed, onOpen: open };
  const inProfile = round.found.filter(({ item }) => item.kind === 'profile');
  const inPosts = round.found.filter(({ item }) => item.kind !== 'profile');

  return (
    <section class="round">
      <p>
        <a class="sl-link" href="#review">
          All sites
        </a>
      </p>
      <header class="round-head">
        <ProgressRing done={done} total={total} closed={closed} />
        <div>
          <h1 class="title" tabIndex={-1} ref={top}>
            {site.name}
          </h1>
          <p class="sl-soft" role="status">
            {closed ? 'Done' : `${done} of ${total} steps`}, {leftWords(left)}.
          </p>
        </div>
      </header>

      <RoundPart number={1} title="Your profile">
        <ProfileRead round={round} site={site} onOpen={() => void open(OWN_PROFILE[id].link)} how={OWN_PROFILE[id].how} />
        <FoundList found={inProfile} read={round.read !== undefined} {...list} />
      </RoundPart>

      <RoundPart number={2} title="Your settings">
        <p class="sl-soft">What cannot be read from here, you tell us. Open each page, look, and say how it stands.</p>
        <Checklist
          steps={stepsOn(id)}
          answers={round.steps}
          policy={policy}
          account={settings.accounts[id] ?? 'personal'}
          onAnswer={answer}
        />
      </RoundPart>

      <RoundPart number={3} title="Your posts and pictures">
        <p>
          Scroll through your own posts on {site.name}, as far back as you like. What comes by is read, pictures by their
          description. So far: {postsWords(round.posts.length)}.
        </p>
        <p class="sl-small sl-soft">
          {settings.logo === undefined
            ? 'If you give your school’s logo in the settings, the popup can look for it in your pictures.'
            : 'To look for the school’s logo in them, press “Look at the pictures here” in the popup.'}
        </p>
        <FoundList found={inPosts} read={round.posts.length > 0} {...list} />
        <Check
          label="I have looked through my posts and pictures"
          checked={round.steps[POSTS_STEP] !== undefined}
          onChange={(on) => answer(POSTS_STEP, on ? 'done' : undefined)}
        />
      </RoundPart>

      <div class="round-end">
        {closed ? (
          <div class="sl-row">
            <a class="sl-button sl-button-main" href="#review">
              Back to all sites
            </a>
            <Button kind="quiet" onClick={() => void change(({ closed: _, ...rest }) => rest)}>
              Not done after all
            </Button>
          </div>
        ) : (
          <>
            <div class="sl-row">
              <Button
                kind="main"
                onClick={async () => {
                  if (await change((kept) => ({ ...kept, closed: now() }))) location.hash = '#review';
                }}
              >
                Done with {site.name}
              </Button>
            </div>
            <p class="sl-small sl-soft">{openWords(total - done, left)}</p>
          </>
        )}
      </div>
    </section>
  );
}

/** What closing the round now would leave. */
function openWords(steps: number, left: number): string {
  const parts = [
    ...(steps === 0 ? [] : [steps === 1 ? 'one step' : `${steps} steps`]),
    ...(left === 0 ? [] : [left === 1 ? 'one finding' : `${left} findings`]),
  ];
  return parts.length === 0
    ? 'Everything here has been looked at.'
    : `${listWords(parts)} still open. That is all right: the report says so.`.replace(/^./, (first) => first.toUpperCase());
}

const replace = (round: Round, one: Found, change: (one: Found) => Found): Round => ({
  ...round,
  found: round.found.map((kept) => (sameFound(kept, one) ? change(kept) : kept)),
});

interface PartProps {
  number: number;
  title: string;
  children: preact.ComponentChildren;
}

function RoundPart({ number, title, children }: PartProps) {
  const id = `part-${number}`;
  return (
    <section class="round-part" aria-labelledby={id}>
      <h2 class="round-title" id={id}>
        <span class="round-number">{number}</span>
        {title}
      </h2>
      {children}
    </section>
  );
}

function ProfileRead({
  round: { read },
  site,
  how,
  onOpen,
}: {
  round: Round;
  site: SupportedSite;
  how: string;
  onOpen: () => void;
}) {
  if (read === undefined) {
    return (
      <>
        <p>{how} Come back here once you have seen it. Only what is proven to be your own is read.</p>
        <div>
          <Button kind="main" onClick={onOpen}>
            Open {site.name}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>
        Read {whenWords(read.at)}: {listWords(read.fields.map(fieldWords))}. Who can see it: {SEEN_BY_WORDS[read.audience]}.
      </p>
      {read.unread.length === 0 ? null : (
        <Notice sign="ask" title={`Not read: ${listWords(read.unread)}.`}>
          <p class="sl-small">Open it on {site.name} and it is read. Or look at it yourself, or paste it into the popup.</p>
        </Notice>
      )}
      <div class="sl-row">
        <Button onClick={onOpen}>Check it again</Button>
        <span class="sl-small sl-soft">Changed something? Open your profile once more, and it is ticked here.</span>
      </div>
    </>
  );
}
