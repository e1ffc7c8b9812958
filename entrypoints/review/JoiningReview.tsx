/** The joining review: choosing one's sites, a round on each, and the end. What is done is kept at every step. */
import { browser } from 'wxt/browser';
import { Notice, Told } from '../../components/Notice';
import type { Policy } from '../../rules/policy';
import { afterReading, eyesOf } from '../../rules/review/read';
import { withRound } from '../../rules/review/review';
import { unopenedWords } from '../../rules/wording/places';
import { policyOf } from '../../rules/wording/policy-facts';
import { storedReview } from '../browser/review';
import { SUPPORTED_SITES } from '../browser/supported-sites';
import type { SettingsInUse } from '../browser/use-settings';
import { useStored } from '../browser/use-stored';
import { Overview } from './Overview';
import type { Place } from './place';
import { ReportView } from './ReportView';
import { SiteRound } from './SiteRound';
import { Start } from './Start';
import { useReadings } from './use-readings';

interface Props {
  policy: Policy;
  settings: NonNullable<SettingsInUse['settings']>;
  updateSettings: SettingsInUse['update'];
  place: Place;
}

/** Shows the part of the review that `place` names, and takes in what the person's own pages say meanwhile. */
export function JoiningReview({ policy, settings, updateSettings, place }: Props) {
  const { value: review, told, close, update } = useStored(storedReview, 'Your review');
  const going = review?.begun !== undefined && review.policy === policy.id;

  useReadings((report) => {
    // what is finished stays as it was, until the person goes on with it
    if (!going || review?.finished !== undefined || review?.rounds[report.site]?.mine !== true) return;
    const at = new Date().toISOString();
    const account = settings.accounts[report.site] ?? 'personal';
    const { checked: items, unread, unopened = [] } = report;
    const missed = unopened.length === 0 ? unread : [...unread, unopenedWords(unopened)];
    const reading = { items, unread: missed, account, engine: eyesOf(browser.runtime.getManifest().version, settings) };
    void update((now) => withRound(now, report.site, (round) => afterReading(round, reading, at)));
  });

  if (review === undefined) {
    return told === undefined ? (
      <p class="sl-soft" role="status">
        Reading your review&nbsp;...
      </p>
    ) : (
      <Notice sign="ask" title={told} />
    );
  }
  const shared = { policy, settings, review, update };
  const site = place.view === 'review' ? SUPPORTED_SITES.find(({ id }) => id === place.ref) : undefined;
  return (
    <>
      <Told told={told} close={close} />
      {review.begun === undefined ? (
        <Start {...shared} />
      ) : !going ? (
        <Start {...shared} instead={`Your review was with another policy. Begin again with ${policyOf(policy)}?`} />
      ) : place.view === 'report' ? (
        <ReportView {...shared} />
      ) : site !== undefined ? (
        <SiteRound key={site.id} {...shared} site={site} updateSettings={updateSettings} />
      ) : (
        <Overview {...shared} />
      )}
    </>
  );
}
