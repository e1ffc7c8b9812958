/**
 * The report as it stands on the page, on paper and in the saved file: one piece of markup without a button in it, so that what is
 * seen is what is saved.
 */
import { LevelSign } from '../../components/LevelSign';
import { answered, type Report, type ReportRow, type ReportSite, STEP_COUNT } from '../../rules/review/report';
import { findingHeading, seenWords } from '../../rules/wording/headings';
import { levelWords } from '../../rules/wording/levels';
import { itemWords } from '../../rules/wording/places';
import { dateWords, policyDatesInFull } from '../../rules/wording/policy-facts';
import { BY_WORDS, OUTCOME_WORDS, postsWords, SEEN_BY_WORDS } from '../../rules/wording/review';
import { listWords } from '../../rules/wording/roles';
import { siteName } from './part';

interface Props {
  report: Report;
  /** with what was found, for the person alone; without: that the review was done, for handing in */
  personal: boolean;
  /** ISO date */
  today: string;
}

export function ReportDocument({ report, personal, today }: Props) {
  const { policy, sites, counts } = report;
  const found = counts.left + counts.fixed + counts.fine + counts.wrong;
  return (
    <article class="report" aria-labelledby="report-title">
      <header class="report-head">
        <h1 class="title" id="report-title">
          {personal ? 'My review of my own social media' : 'Review of social networking sites'}
        </h1>
        <dl class="report-facts">
          <Fact name="Policy">
            {policy.school}: {policy.title}. {policyDatesInFull(policy, today)}
          </Fact>
          <Fact name="Done">
            {report.begun === undefined ? 'not begun' : `begun ${dateWords(report.begun)}`}
            {report.finished === undefined ? ', not finished yet' : `, finished ${dateWords(report.finished)}`}
          </Fact>
          <Fact name="Sites">{sites.length === 0 ? 'none' : listWords(sites.map(({ site }) => siteName(site)))}</Fact>
          {personal ? null : (
            <>
              <Fact name="Name">
                <span class="report-line" />
              </Fact>
              <Fact name="Signed">
                <span class="report-line" />
              </Fact>
            </>
          )}
        </dl>
      </header>
      {personal ? (
        <section class="report-part">
          <h2 class="report-title">In numbers</h2>
          <ul class="report-numbers">
            <Count count={found} words="found" />
            <Count count={counts.fixed} words="changed" />
            <Count count={counts.fine} words="fine, with a reason" />
            <Count count={counts.wrong} words="not what it seemed" />
            <Count count={counts.left} words="left as it is" />
          </ul>
        </section>
      ) : null}
      <section class="report-part">
        <h2 class="report-title">Site by site</h2>
        <div class="report-sites">
          {sites.map((site) => (
            <SiteLines key={site.site} site={site} personal={personal} />
          ))}
        </div>
        {report.notMine.length === 0 ? null : (
          <p class="sl-small sl-soft">Not part of this review: {listWords(report.notMine.map(siteName))}.</p>
        )}
      </section>
      {personal && found > 0 ? (
        <section class="report-part">
          <h2 class="report-title">Clause by clause</h2>
          {report.byClause.map(({ clause, rows }) => (
            <div key={clause.ref} class="report-clause">
              <h3 class="report-ref">
                {clause.ref}
                {clause.ref.startsWith(clause.heading) ? null : <span class="sl-soft"> · {clause.heading}</span>}
              </h3>
              <p class="sl-small sl-soft">{clause.says}</p>
              <ul class="report-rows">
                {rows.map((row) => (
                  <Row
                    key={`${row.site} ${row.found.item.id} ${row.found.finding.topic} ${row.found.finding.evidence}`}
                    row={row}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ) : null}
      <footer class="report-foot sl-small sl-soft">
        <p>
          Made with Second Look on {dateWords(today)}, in the browser of the person whose accounts these are.{' '}
          {personal
            ? 'It is theirs alone, and shared only if they choose to.'
            : 'It says what was looked at, and leaves out what was found.'}{' '}
          “Read” was read on the page by the extension; “said” is the person’s own word. The clauses are in plain words; the
          school’s own document holds.
        </p>
      </footer>
    </article>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="report-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Count({ count, words }: { count: number; words: string }) {
  return (
    <li>
      <b class="report-count">{count}</b> {words}
    </li>
  );
}

function SiteLines({ site, personal }: { site: ReportSite; personal: boolean }) {
  const open = site.steps.filter(({ answer }) => answer === undefined).map(({ title }) => title.toLowerCase());
  return (
    <div class="report-site">
      <h3 class="report-ref">{siteName(site.site)}</h3>
      <ul class="report-lines">
        <li>
          <b>Profile:</b>{' '}
          {site.readAt === undefined
            ? 'not read'
            : `read ${dateWords(site.readAt)}${personal && site.audience !== 'unknown' ? `, seen by ${SEEN_BY_WORDS[site.audience]}` : ''}`}
          {personal && site.unread.length > 0 ? `; not read: ${listWords(site.unread)}` : null}
        </li>
        <li>
          <b>Posts:</b> {postsWords(site.posts)} read; {site.lookedThrough ? 'looked through (said)' : 'not looked through yet'}
        </li>
        <li>
          <b>Settings:</b> {answered(site)} of {STEP_COUNT} looked at
          {personal ? (
            <ul class="report-steps">
              {site.steps.map(({ title, refs, answer }) =>
                answer === undefined ? null : (
                  <li key={title}>
                    {title}
                    {refs.length === 0 ? null : <span class="sl-soft"> ({refs.join('; ')})</span>}:{' '}
                    {answer.state === 'not-here' ? 'does not apply' : 'as it should be'} ({BY_WORDS[answer.by]})
                  </li>
                ),
              )}
              {open.length === 0 || open.length === STEP_COUNT ? null : <li>Not looked at yet: {open.join('; ')}.</li>}
            </ul>
          ) : null}
        </li>
      </ul>
    </div>
  );
}

function Row({ row: { site, found, outcome, by, reason } }: { row: ReportRow }) {
  const { finding, item } = found;
  const seen = seenWords(finding);
  const heading = findingHeading(finding);
  return (
    <li class="report-row">
      <LevelSign sign={outcome === 'left' ? finding.level : 'fine'} />
      <p class="sl-small">
        <b>{OUTCOME_WORDS[outcome]}</b>
        {by === undefined ? null : ` (${BY_WORDS[by]})`}
        {reason === undefined ? null : `, because: ${reason}`}. {heading}
        {seen === undefined ? null : `${heading.endsWith('?') ? '' : ':'} ${seen}`}
        <span class="sl-soft">
          {' · '}
          {siteName(site)}, {itemWords(item.kind, finding.field).toLowerCase()}
          {item.excerpt === '' || item.kind === 'profile' ? null : ` “${item.excerpt}”`}. {levelWords(finding)}.
        </span>
      </p>
    </li>
  );
}
