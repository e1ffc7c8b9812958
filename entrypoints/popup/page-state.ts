/** What the popup has to say about a page, worked out from what is known. Pure, so that each state can be tested. */
import { settle } from '../../rules/acknowledge';
import type { Finding } from '../../rules/finding';
import { policyById } from '../../rules/policies';
import type { Policy } from '../../rules/policy';
import type { Acknowledged, Settings } from '../../rules/settings';
import { fieldWords, itemWords } from '../../rules/wording/places';
import { listWords } from '../../rules/wording/roles';
import type { CheckedItem, PageReport } from '../browser/messages';
import type { PageAnswer, ReadTab } from '../browser/read-page';
import type { SupportedSite } from '../browser/supported-sites';

export type PageState =
  | { kind: 'loading' }
  | { kind: 'no-policy' }
  /** `keptOut`: sites the browser keeps us out of, where this page may be one of them */
  | { kind: 'not-supported'; keptOut: readonly SupportedSite[] }
  | { kind: 'off'; site: SupportedSite }
  /** the browser does not let us into its pages any more */
  | { kind: 'kept-out'; site: SupportedSite }
  /** opened before the extension was, or left behind by an update */
  | { kind: 'refresh'; site: SupportedSite }
  | { kind: 'unreadable'; site: SupportedSite }
  | { kind: 'read'; site: SupportedSite; policy: Policy; report: PageReport };

/** `tab` is undefined while it is being looked for, `null` when there is none; `answer` is undefined until it comes. */
export function pageState(
  settings: Settings | undefined,
  tab: ReadTab | null | undefined,
  answer: PageAnswer | undefined,
): PageState {
  if (settings === undefined) return { kind: 'loading' };
  const policy = settings.policy === undefined ? undefined : policyById(settings.policy);
  if (policy === undefined) return { kind: 'no-policy' };
  if (tab === undefined) return { kind: 'loading' };
  const site = tab?.site;
  if (site === undefined) {
    const keptOut = answer?.kind === 'kept-out' ? answer.sites.filter(({ id }) => !settings.sitesOff.includes(id)) : [];
    return { kind: 'not-supported', keptOut };
  }
  if (settings.sitesOff.includes(site.id)) return { kind: 'off', site };
  if (answer === undefined) return { kind: 'loading' };
  if (answer.kind === 'kept-out') return { kind: 'kept-out', site };
  // the tab has not heard yet that its site is on again
  if (answer.kind === 'nobody' || (answer.kind === 'report' && answer.report.off)) return { kind: 'refresh', site };
  if (answer.kind === 'unreadable') return { kind: 'unreadable', site };
  return { kind: 'read', site, policy, report: answer.report };
}

/** Findings that stand together: one profile field, one post, one draft. */
export interface Group {
  key: string;
  title: string;
  /** first words of a post */
  excerpt?: string;
  /** where the post is, as the page reported it */
  link?: string;
  findings: Finding[];
}

/** What is being written comes first, since it can still be changed; then the profile, then posts. */
const ORDER: readonly CheckedItem['kind'][] = ['draft', 'comment', 'profile', 'setting', 'post'];

/** The open findings in groups, and those the person has settled. */
export function groupFindings(
  report: PageReport,
  settings: Settings,
): { groups: Group[]; settled: { finding: Finding; by: Acknowledged }[] } {
  const groups = new Map<string, Group>();
  const settled: { finding: Finding; by: Acknowledged }[] = [];
  const items = report.checked.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const item of items) {
    const sorted = settle(item.findings, settings);
    settled.push(...sorted.settled);
    for (const finding of sorted.open) {
      const key = `${item.id} ${finding.field ?? ''}`;
      const group = groups.get(key) ?? newGroup(key, item, finding.field);
      groups.set(key, group);
      group.findings.push(finding);
    }
  }
  return { groups: [...groups.values()], settled };
}

function newGroup(key: string, item: CheckedItem, field: string | undefined): Group {
  return {
    key,
    title: itemWords(item.kind, field),
    ...(item.kind === 'post' && item.excerpt !== '' ? { excerpt: item.excerpt } : {}),
    ...(item.link === undefined ? {} : { link: item.link }),
    findings: [],
  };
}

/** "Read: your profile (name, bio), 2 posts and what you are writing." Undefined when nothing was read. */
export function readWords(report: PageReport): string | undefined {
  const parts: string[] = [];
  for (const { kind, fields } of report.checked) {
    if (kind === 'profile')
      parts.push(fields.length === 0 ? 'your profile' : `your profile (${fields.map(fieldWords).join(', ')})`);
  }
  const posts = report.checked.filter(({ kind }) => kind === 'post').length;
  if (posts > 0) parts.push(posts === 1 ? 'one post' : `${posts} posts`);
  if (report.checked.some(({ kind }) => kind === 'draft' || kind === 'comment')) parts.push('what you are writing');
  return parts.length === 0 ? undefined : `Read: ${listWords(parts)}.`;
}

/** What a screen reader hears when the findings change. */
export function countWords(count: number): string {
  if (count === 0) return 'Nothing here your policy speaks about.';
  return count === 1 ? 'One thing to look at.' : `${count} things to look at.`;
}
