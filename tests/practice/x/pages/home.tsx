/** @jsxImportSource react */
/** /home: the inline composer and what others have posted. */
import { Composer } from '../components/composer';
import { ColumnHead } from '../components/frame';
import { Timeline } from '../components/timeline';
import { t } from '../labels';
import { feed, useSite } from '../store';

export function Home() {
  const site = useSite();
  return (
    <>
      <ColumnHead title={t.home} />
      <div className="tabs" role="tablist">
        <span role="tab" aria-selected="true" tabIndex={0} className="tab current">
          {t.forYou}
        </span>
        <span role="tab" aria-selected="false" tabIndex={-1} className="tab">
          {t.following}
        </span>
      </div>
      <Composer />
      <Timeline posts={feed(site)} label={t.home} />
    </>
  );
}
