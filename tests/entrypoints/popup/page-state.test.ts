import { describe, expect, it } from 'vitest';
import type { CheckedItem, PageReport } from '../../../entrypoints/browser/messages';
import { supportedSite } from '../../../entrypoints/browser/supported-sites';
import { countWords, groupFindings, pageState, readWords } from '../../../entrypoints/popup/page-state';
import { acknowledge } from '../../../rules/acknowledge';
import { defaultSettings } from '../../../rules/settings';
import { findingWith } from '../../support/findings';

const REPORT: PageReport = { site: 'x', off: false, ownership: 'own-profile', checked: [], unread: [], failed: [], links: {} };
const chosen = { ...defaultSettings(), policy: 'aylesford' };
const X = supportedSite('x');
const tab = { id: 1, site: X, address: 'https://x.com/jo' };
const unknown = { id: 1, site: undefined, address: undefined };
const item = (differs: Partial<CheckedItem>): CheckedItem => ({
  id: 'profile',
  kind: 'profile',
  excerpt: '',
  fields: ['name', 'bio'],
  sections: [''],
  cutOff: false,
  audience: 'public',
  findings: [],
  ...differs,
});

describe('what the popup shows', () => {
  it.each([
    ['loading', undefined, tab, undefined],
    ['no-policy', defaultSettings(), tab, undefined],
    ['no-policy', { ...chosen, policy: 'closed-school' }, tab, undefined],
    ['loading', chosen, undefined, undefined],
    ['not-supported', chosen, null, undefined],
    ['not-supported', chosen, unknown, undefined],
    ['kept-out', chosen, tab, { kind: 'kept-out' as const, sites: X === undefined ? [] : [X] }],
    ['off', { ...chosen, sitesOff: ['x' as const] }, tab, undefined],
    ['loading', chosen, tab, undefined],
    ['refresh', chosen, tab, { kind: 'nobody' as const }],
    ['refresh', chosen, tab, { kind: 'report' as const, report: { ...REPORT, off: true } }],
    ['unreadable', chosen, tab, { kind: 'unreadable' as const }],
    ['read', chosen, tab, { kind: 'report' as const, report: REPORT }],
  ])('%s', (kind, settings, where, answer) => expect(pageState(settings, where, answer).kind).toBe(kind));
});

it.each([
  ['is named where the page may be it', [], [X]],
  ['is not, where it is switched off anyway', ['x' as const], []],
])('a site that we are kept out of %s', (_how, sitesOff, named) => {
  const state = pageState({ ...chosen, sitesOff }, unknown, { kind: 'kept-out', sites: X === undefined ? [] : [X] });
  expect(state).toEqual({ kind: 'not-supported', keptOut: named });
});

describe('groups', () => {
  const inBio = findingWith();
  const inName = findingWith({ field: 'name', evidence: 'Miss Aylesford' });
  const { field: _, ...inText } = findingWith({ evidence: 'our school' });
  const checked = [
    item({ id: '/a/status/1', kind: 'post', excerpt: 'Had a day', link: '/a/status/1', fields: [], findings: [inText] }),
    item({ findings: [inBio, inName, findingWith({ topic: 'profession-named' })] }),
    item({ id: 'draft', kind: 'draft', excerpt: 'Off to', fields: [], findings: [inText] }),
  ];

  it('stand by field and post, what is being written first', () => {
    const { groups, settled } = groupFindings({ ...REPORT, checked }, chosen);
    expect(groups.map(({ title, findings }) => [title, findings.length])).toEqual([
      ['What you are writing', 1],
      ['Your profile: bio', 2],
      ['Your profile: name', 1],
      ['Your post', 1],
    ]);
    expect(groups[3]).toMatchObject({ excerpt: 'Had a day', link: '/a/status/1' });
    expect(groups[0]).not.toHaveProperty('excerpt');
    expect(settled).toEqual([]);
  });

  it('leave out what is settled', () => {
    const settings = acknowledge(chosen, inName, { verdict: 'fine', reason: 'r', at: '2026-11-01T10:00:00Z' });
    const { groups, settled } = groupFindings({ ...REPORT, checked }, settings);
    expect(groups.map(({ title }) => title)).not.toContain('Your profile: name');
    expect(settled).toMatchObject([{ finding: inName, by: { reason: 'r' } }]);
  });

  it('says what was read', () => {
    expect(readWords(REPORT)).toBeUndefined();
    expect(readWords({ ...REPORT, checked })).toBe('Read: your profile (name, bio), one post and what you are writing.');
    expect(readWords({ ...REPORT, checked: [item({ fields: [] }), item({ kind: 'post' }), item({ kind: 'post' })] })).toBe(
      'Read: your profile and 2 posts.',
    );
  });

  it('counts in words', () => {
    expect([0, 1, 2].map(countWords)).toEqual([
      'Nothing here your policy speaks about.',
      'One thing to look at.',
      '2 things to look at.',
    ]);
  });
});
