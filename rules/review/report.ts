/** The review as a report: what was looked at, what was found and what became of it, clause by clause. Pure; says nothing itself. */
import type { FindingClause } from '../finding';
import type { Policy } from '../policy';
import type { Settings } from '../settings';
import type { Audience } from '../topics';
import { mySites, type Outcome, outcomeOf, POSTS_STEP } from './progress';
import { type By, type Found, type Review, roundOf, type StepAnswer } from './review';
import { clausesBehind, REVIEWED_SITES, type ReviewedSite, STEP_IDS, stepsOn } from './steps';

/** One finding as the report lists it. */
export interface ReportRow {
  site: ReviewedSite;
  found: Found;
  outcome: Outcome;
  /** who says that it is fixed */
  by?: By;
  /** why it is fine, in the person's words */
  reason?: string;
}

/** One site as the report lists it. */
export interface ReportSite {
  site: ReviewedSite;
  /** ISO date-time; absent when the profile was never read */
  readAt?: string;
  fields: readonly string[];
  audience: Audience;
  unread: readonly string[];
  posts: number;
  /** the person has looked through their own posts */
  lookedThrough: boolean;
  steps: readonly { title: string; refs: readonly string[]; answer: StepAnswer | undefined }[];
}

export interface Report {
  policy: Policy;
  /** ISO date-times */
  begun?: string;
  finished?: string;
  sites: readonly ReportSite[];
  /** sites that the person left out of it */
  notMine: readonly ReviewedSite[];
  /** the findings under the clause that decides them, in the order of the document */
  byClause: readonly { clause: FindingClause; rows: readonly ReportRow[] }[];
  counts: Record<Outcome, number>;
}

const none = (): Record<Outcome, number> => ({ left: 0, fixed: 0, fine: 0, wrong: 0 });

/** The report on a review, with the policy it was done with. */
export function reportOn(review: Review, policy: Policy, settings: Settings): Report {
  const mine = mySites(review);
  const rows = mine.flatMap((site) => roundOf(review, site).found.map((found) => rowOf(site, found, settings)));
  return {
    policy,
    ...(review.begun === undefined ? {} : { begun: review.begun }),
    ...(review.finished === undefined ? {} : { finished: review.finished }),
    sites: mine.map((site) => siteOf(site, review, policy, settings)),
    notMine: REVIEWED_SITES.filter((site) => !mine.includes(site)),
    byClause: byClause(policy, rows),
    counts: countOf(rows),
  };
}

function rowOf(site: ReviewedSite, found: Found, settings: Settings): ReportRow {
  const { outcome, said } = outcomeOf(found, settings);
  return {
    site,
    found,
    outcome,
    ...(found.fixed === undefined ? {} : { by: found.fixed.by }),
    ...(said === undefined || said.reason === '' ? {} : { reason: said.reason }),
  };
}

function siteOf(site: ReviewedSite, review: Review, policy: Policy, settings: Settings): ReportSite {
  const { read, posts, steps } = roundOf(review, site);
  const account = settings.accounts[site] ?? 'personal';
  return {
    site,
    ...(read === undefined ? {} : { readAt: read.at }),
    fields: read?.fields ?? [],
    audience: read?.audience ?? 'unknown',
    unread: read?.unread ?? [],
    posts: posts.length,
    lookedThrough: steps[POSTS_STEP] !== undefined,
    steps: stepsOn(site).map((step) => ({
      title: step.title,
      refs: clausesBehind(policy, step, account).map(({ ref }) => ref),
      answer: steps[step.id],
    })),
  };
}

function countOf(rows: readonly ReportRow[]): Record<Outcome, number> {
  const counts = none();
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

function byClause(policy: Policy, rows: readonly ReportRow[]): Report['byClause'] {
  const groups = new Map<string, { clause: FindingClause; rows: ReportRow[] }>();
  for (const row of rows) {
    const [clause] = row.found.finding.clauses;
    if (clause === undefined) continue;
    const group = groups.get(clause.ref) ?? { clause, rows: [] };
    group.rows.push(row);
    groups.set(clause.ref, group);
  }
  const place = (ref: string) => policy.clauses.findIndex((clause) => clause.ref === ref);
  return [...groups.values()].sort((a, b) => place(a.clause.ref) - place(b.clause.ref));
}

/** How many lines of a site's checklist have an answer. */
export const answered = (site: ReportSite): number => site.steps.filter(({ answer }) => answer !== undefined).length;
/** How many lines a site's checklist has. */
export const STEP_COUNT = STEP_IDS.length;
