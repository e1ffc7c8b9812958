/** A quiet word that another review is due, with a way to it, past it, and out of it. */
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import type { Policy } from '../../rules/policy';
import { dueOf } from '../../rules/review/reminder';
import { DUE_WORDS } from '../../rules/wording/review';
import { reviewAddress } from '../browser/pages';
import { storedReview } from '../browser/review';
import { useStored } from '../browser/use-stored';

export function ReviewDue({ policy }: { policy: Policy }) {
  const { value: review, update } = useStored(storedReview, 'Your review');
  const due = review === undefined ? undefined : dueOf(review, policy, Date.now());
  if (due === undefined) return null;
  return (
    <div class="page">
      <Notice sign="think" title={DUE_WORDS[due.why]}>
        <div class="sl-row">
          <Button kind="main" onClick={() => void browser.tabs.create({ url: reviewAddress() })}>
            Look again
          </Button>
          <Button onClick={() => void update((now) => ({ ...now, notNow: due.key }))}>Not now</Button>
          <Button kind="quiet" onClick={() => void update((now) => ({ ...now, remind: 'never' }))}>
            Don’t remind me
          </Button>
        </div>
      </Notice>
    </div>
  );
}
