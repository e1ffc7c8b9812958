/** The review as a whole: how far each site has come, and the end of it. */
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { LevelSign } from '../../components/LevelSign';
import { Notice } from '../../components/Notice';
import { ProgressRing } from '../../components/ProgressRing';
import { policyById } from '../../rules/policies';
import { begin, finish, reopen } from '../../rules/review/course';
import { allClosed, mySites, progressOf } from '../../rules/review/progress';
import { Remind, type Review, roundOf, withRound } from '../../rules/review/review';
import { REVIEWED_SITES, type ReviewedSite } from '../../rules/review/steps';
import type { Settings } from '../../rules/settings';
import { dateWords, policyOf } from '../../rules/wording/policy-facts';
import { leftWords, REMIND_WORDS } from '../../rules/wording/review';
import { storedReview } from '../browser/review';
import { type Part, siteName } from './part';

export function Overview({ policy, settings, review, update }: Part) {
  const mine = mySites(review);
  const others = REVIEWED_SITES.filter((site) => !mine.includes(site));
  const left = mine.reduce((sum, site) => sum + progressOf(roundOf(review, site), settings).left, 0);
  const setMine = (site: ReviewedSite, is: boolean) =>
    void update((now) => withRound(now, site, (round) => ({ ...round, mine: is })));
  return (
    <section class="overview">
      <div class="overview-head">
        <h1 class="title">Your review</h1>
        <p class="sl-soft">
          With {policyOf(policy)}, begun {dateWords(review.begun ?? '')}.
        </p>
      </div>
      {review.finished === undefined ? null : <Finished review={review} update={update} left={left} />}
      <ul class="cards">
        {mine.map((site) => (
          <SiteCard key={site} site={site} review={review} settings={settings} onNotMine={() => setMine(site, false)} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <p class="sl-small sl-soft overview-others">
          Not part of this review:{' '}
          {others.map((site) => (
            <span key={site}>
              {siteName(site)}{' '}
              <button
                type="button"
                class="sl-link"
                aria-label={`${siteName(site)} is mine after all`}
                onClick={() => setMine(site, true)}
              >
                I have it after all
              </button>
            </span>
          ))}
        </p>
      )}
      {review.finished === undefined ? (
        <div class="overview-end">
          <div class="sl-row">
            <Button
              kind={allClosed(review) ? 'main' : 'plain'}
              disabled={mine.length === 0}
              onClick={() => void update((now) => finish(now, new Date().toISOString()))}
            >
              Finish the review
            </Button>
            <a class="sl-link" href="#report">
              The report so far
            </a>
          </div>
          <p class="sl-small sl-soft">
            {allClosed(review)
              ? `Every site is done, ${leftWords(left)}.`
              : 'You can finish whenever you like. What has not been looked at is said so in the report.'}
          </p>
        </div>
      ) : (
        <div class="sl-row">
          <Button onClick={() => void update(reopen)}>Go on with this one</Button>
          <Button kind="quiet" onClick={() => void update((now) => begin(now, policy, mine, settings, new Date().toISOString()))}>
            Begin a new one
          </Button>
        </div>
      )}
      <Earlier past={review.past} />
      <Forget />
    </section>
  );
}

/** What is kept of the reviews before: numbers alone. */
function Earlier({ past }: Pick<Review, 'past'>) {
  if (past.length === 0) return null;
  const withWhat = (id: string): string => {
    const policy = policyById(id);
    return policy === undefined ? '' : `, with ${policyOf(policy)}`;
  };
  return (
    <details class="earlier">
      <summary>Earlier reviews</summary>
      <ul class="earlier-list">
        {past.toReversed().map(({ policy, begun, finished, sites, found, left }) => (
          <li key={`${begun} ${finished}`} class="sl-small">
            {dateWords(finished)}, {sites.length === 1 ? 'one site' : `${sites.length} sites`}
            {withWhat(policy)}: {found === 0 ? 'nothing found' : `${found} found, ${leftWords(left)}`}.
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Two presses, so that nobody loses a review by one. */
function Forget() {
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!sure) {
    return (
      <p>
        <button type="button" class="sl-link" onClick={() => setSure(true)}>
          Forget this review
        </button>
      </p>
    );
  }
  return (
    <Notice sign="ask" title="Forget what was read, found and said, here and in earlier reviews?">
      <p>What you settled as fine or wrong stays in your settings. A report you saved is yours to keep.</p>
      {failed ? <p role="alert">That could not be done just now, and nothing was forgotten. Try it once more.</p> : null}
      <div class="sl-row">
        <Button onClick={() => storedReview.reset().catch(() => setFailed(true))}>Forget it</Button>
        <Button kind="main" onClick={() => setSure(false)}>
          Keep it
        </Button>
      </div>
    </Notice>
  );
}

interface CardProps {
  site: ReviewedSite;
  review: Review;
  settings: Settings;
  onNotMine: () => void;
}

function SiteCard({ site, review, settings, onNotMine }: CardProps) {
  const round = roundOf(review, site);
  const { done, total, left, closed } = progressOf(round, settings);
  const begun = done > 0 || round.found.length > 0;
  return (
    <li class="card">
      <ProgressRing done={done} total={total} closed={closed} />
      <div class="card-words">
        <h2 class="card-title">
          <a href={`#review/${site}`}>{siteName(site)}</a>
        </h2>
        <p class="sl-small sl-soft">
          {closed ? 'Done' : begun ? `${done} of ${total} steps` : 'Not begun'}
          {begun ? `, ${leftWords(left)}` : null}
        </p>
      </div>
      <div class="card-do">
        <a
          class={`sl-button ${closed ? 'sl-button-plain' : 'sl-button-main'}`}
          href={`#review/${site}`}
          aria-label={`${begun ? (closed ? 'Look again at' : 'Go on with') : 'Begin with'} ${siteName(site)}`}
        >
          {begun ? (closed ? 'Look again' : 'Go on') : 'Begin'}
        </a>
        {begun ? null : (
          <button type="button" class="sl-link sl-small" aria-label={`${siteName(site)} is not mine`} onClick={onNotMine}>
            Not mine
          </button>
        )}
      </div>
    </li>
  );
}

function Finished({ review, update, left }: Pick<Part, 'review' | 'update'> & { left: number }) {
  return (
    <div class="finished">
      <LevelSign sign="fine" large />
      <h2 class="sl-empty-title">That is your review done.</h2>
      <p>
        Finished {dateWords(review.finished ?? '')}, {leftWords(left)}. Only you know what is in it.
      </p>
      <div class="sl-row">
        <a class="sl-button sl-button-main" href="#report">
          See the report
        </a>
      </div>
      <Choice
        legend="When shall we suggest another look? A small number on the icon, nothing more."
        inline
        options={Remind.options.map((value) => ({ value, ...REMIND_WORDS[value] }))}
        value={review.remind}
        onChange={(remind) => void update((now) => ({ ...now, remind }))}
      />
    </div>
  );
}
