/** The first page of a review: what will happen, and which sites the person has. */
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Check } from '../../components/Check';
import { Notice } from '../../components/Notice';
import { begin } from '../../rules/review/course';
import { mySites } from '../../rules/review/progress';
import { REVIEWED_SITES } from '../../rules/review/steps';
import { policyOf } from '../../rules/wording/policy-facts';
import { SUPPORTED_SITES } from '../browser/supported-sites';
import type { Part } from './part';

/** `instead`: why an earlier review cannot simply go on. */
export function Start({ policy, settings, review, update, instead }: Part & { instead?: string }) {
  const [mine, setMine] = useState<readonly string[]>(() => {
    const before = mySites(review);
    return before.length > 0 ? before : REVIEWED_SITES.filter((site) => settings.accounts[site] !== undefined);
  });
  const start = () => {
    const chosen = REVIEWED_SITES.filter((site) => mine.includes(site));
    void update((now) => begin(now, policy, chosen, settings, new Date().toISOString()));
  };
  return (
    <section class="start">
      {instead === undefined ? null : (
        <Notice title={instead}>
          <p>What you found and settled there stays settled.</p>
        </Notice>
      )}
      <h1 class="title">A calm half hour with your own social media</h1>
      <p class="lead">
        New at a school, you are asked to look through what is already out there. We go through it together, site by site, with{' '}
        {policyOf(policy)} beside us. You can stop at any time and go on another day.
      </p>
      <ol class="start-steps">
        <li>
          <b>Your profile.</b> You open it; we read it and say what the policy would.
        </li>
        <li>
          <b>Your settings.</b> A short list, with the way to each and the clause behind it.
        </li>
        <li>
          <b>Your posts and pictures.</b> You scroll; what comes by is read. Nothing is opened or pressed for you.
        </li>
        <li>
          <b>A report.</b> For you alone, to keep or to print. Nobody is told anything.
        </li>
      </ol>
      <fieldset class="start-sites">
        <legend class="sl-legend">Which of these do you have?</legend>
        {SUPPORTED_SITES.map(({ id, name }) => (
          <Check
            key={id}
            label={name}
            checked={mine.includes(id)}
            onChange={(on) => setMine(on ? [...mine, id] : mine.filter((one) => one !== id))}
          />
        ))}
      </fieldset>
      <div class="sl-row">
        <Button kind="main" disabled={mine.length === 0} onClick={start}>
          Begin
        </Button>
        {mine.length === 0 ? (
          <span class="sl-small sl-soft">Choose at least one. An account you never use counts too.</span>
        ) : null}
      </div>
    </section>
  );
}
