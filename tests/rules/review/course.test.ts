import { describe, expect, it } from 'vitest';
import { acknowledge } from '../../../rules/acknowledge';
import { POLICIES } from '../../../rules/policies';
import { begin, finish, reopen } from '../../../rules/review/course';
import { allClosed, mySites, outcomeOf, POSTS_STEP, progressOf } from '../../../rules/review/progress';
import { afterReading } from '../../../rules/review/read';
import { dueOf } from '../../../rules/review/reminder';
import { reportOn } from '../../../rules/review/report';
import { newReview, type Review, roundOf, withRound } from '../../../rules/review/review';
import { clausesBehind, OWN_PROFILE, REVIEWED_SITES, STEP_IDS, stepsOn } from '../../../rules/review/steps';
import { defaultSettings } from '../../../rules/settings';
import { findingWith, policyNamed } from '../../support/findings';

const AT = '2026-11-16T09:00:00.000Z';
const DAY = 24 * 60 * 60 * 1000;
const aylesford = policyNamed('aylesford');
const settings = defaultSettings();
const begun = begin(newReview(), aylesford, ['x', 'linkedin'], settings, AT);
const inBio = findingWith();
const inName = findingWith({ field: 'name', evidence: 'Miss Marsh', topic: 'profession-named' });
const withFindings = withRound(begun, 'x', (round) =>
  afterReading(
    round,
    {
      items: [
        {
          id: 'profile',
          kind: 'profile',
          excerpt: '',
          fields: ['name', 'bio'],
          sections: [''],
          cutOff: false,
          audience: 'public',
          findings: [inBio, inName],
        },
      ],
      unread: ['your location'],
    },
    AT,
  ),
);
const settled = acknowledge(settings, inName, { verdict: 'fine', reason: 'I have leave for this', at: AT });

describe('a review', () => {
  it('begins with the sites that are mine', () => {
    expect(begun).toMatchObject({ policy: 'aylesford', adopted: '2020-06', begun: AT });
    expect(mySites(begun)).toEqual(['x', 'linkedin']);
    expect(begun.rounds.facebook?.mine).toBe(false);
  });

  it('counts what is done and what is left', () => {
    expect(progressOf(roundOf(begun, 'x'), settings)).toEqual({ done: 0, total: 9, left: 0, closed: false });
    expect(progressOf(roundOf(withFindings, 'x'), settings)).toEqual({ done: 1, total: 9, left: 2, closed: false });
    expect(progressOf(roundOf(withFindings, 'x'), settled)).toMatchObject({ left: 1 });
    const said = { state: 'done', by: 'said', at: AT } as const;
    const all = withRound(withFindings, 'x', (round) => ({
      ...round,
      steps: Object.fromEntries([...STEP_IDS, POSTS_STEP].map((id) => [id, said])),
    }));
    expect(progressOf(roundOf(all, 'x'), settled)).toMatchObject({ done: 9, total: 9 });
  });

  it('says what has become of a finding; what is gone is fixed, whatever was said', () => {
    const found = roundOf(withFindings, 'x').found;
    const outcomes = found.map((one) => outcomeOf(one, settled).outcome);
    expect(outcomes).toEqual(['left', 'fine']);
    const gone = found.map((one) => ({ ...one, fixed: { by: 'read' as const, at: AT } }));
    expect(gone.map((one) => outcomeOf(one, settled).outcome)).toEqual(['fixed', 'fixed']);
  });

  it('is all done when every site of mine is, and not when I have none', () => {
    expect(allClosed(newReview())).toBe(false);
    const one = withRound(begun, 'x', (round) => ({ ...round, closed: AT }));
    expect(allClosed(one)).toBe(false);
    expect(allClosed(withRound(one, 'linkedin', (round) => ({ ...round, closed: AT })))).toBe(true);
  });

  it('once finished goes into the past in numbers alone when another begins', () => {
    const done = finish(withFindings, AT);
    const next = begin(done, aylesford, ['x'], settled, '2027-11-16T09:00:00.000Z');
    expect(next.past).toEqual([{ policy: 'aylesford', begun: AT, finished: AT, sites: ['x', 'linkedin'], found: 2, left: 1 }]);
    expect(JSON.stringify(next)).not.toContain('Aylesford School');
    expect(next.finished).toBeUndefined();
    expect(begin(withFindings, aylesford, ['x'], settled, AT).past).toEqual([]);
    expect(reopen(done).finished).toBeUndefined();
  });
});

describe('the reminder', () => {
  const done: Review = finish(withFindings, AT);
  const now = Date.parse(AT);

  it.each([
    ['a year', 'year', 364, undefined],
    ['a year', 'year', 365, 'time'],
    ['a term', 'term', 90, undefined],
    ['a term', 'term', 91, 'time'],
    ['never', 'never', 4000, undefined],
  ] as const)('after %s: %s, %d days', (_name, remind, days, why) => {
    expect(dueOf({ ...done, remind }, aylesford, now + days * DAY)?.why).toBe(why);
  });

  it('closed with "Not now", it comes again in the next term or year', () => {
    const year = dueOf(done, aylesford, now + 400 * DAY);
    const closed = { ...done, notNow: year?.key ?? '' };
    expect(dueOf(closed, aylesford, now + 500 * DAY)).toBeUndefined();
    expect(dueOf(closed, aylesford, now + 740 * DAY)?.why).toBe('time');
  });

  it('comes with another school or a new version, once for each', () => {
    expect(dueOf(done, aylesford, now)).toBeUndefined();
    const school = dueOf(done, policyNamed('coppice-junior'), now);
    expect(school?.why).toBe('school');
    const closed = { ...done, notNow: school?.key ?? '' };
    expect(dueOf(closed, policyNamed('coppice-junior'), now)).toBeUndefined();
    expect(dueOf(closed, policyNamed('elton-primary'), now)?.why).toBe('school');
    expect(dueOf(done, { ...aylesford, adopted: '2026-09' }, now)?.why).toBe('version');
    expect(dueOf(done, undefined, now)).toBeUndefined();
    expect(dueOf(begun, aylesford, now + 4000 * DAY)).toBeUndefined();
  });
});

describe('the checklist', () => {
  it('has every line for every site, with a way in words, and addresses on the site’s own hosts', () => {
    for (const site of REVIEWED_SITES) {
      const steps = stepsOn(site);
      expect(steps.map(({ id }) => id)).toEqual([...STEP_IDS]);
      for (const { how, link } of steps) {
        expect(how.length).toBeGreaterThan(15);
        if (link !== undefined)
          expect(new URL(link).hostname).toMatch(site === 'x' ? /^x\.com$/ : new RegExp(`(^|\\.)${site}\\.com$`));
      }
      expect(new URL(OWN_PROFILE[site].link).protocol).toBe('https:');
    }
  });

  it('rests on clauses that ask something of this account, wherever the policy speaks', () => {
    for (const policy of POLICIES) {
      const lines = stepsOn('x').map((step) => clausesBehind(policy, step, 'personal'));
      expect(lines.filter((clauses) => clauses.length > 0).length, policy.id).toBeGreaterThan(3);
      for (const clause of lines.flat()) expect(policy.clauses).toContain(clause);
    }
    const audience = stepsOn('x').find(({ id }) => id === 'audience');
    if (audience === undefined) throw new Error('no such line');
    expect(clausesBehind(aylesford, audience, 'personal').map(({ ref }) => ref)).toContain('2.4.5');
    expect(clausesBehind(policyNamed('elton-primary'), audience, 'personal')).toEqual([]);
  });
});

describe('who you are connected with', () => {
  const people = stepsOn('facebook').find(({ id }) => id === 'people');
  if (people === undefined) throw new Error('no such line');

  it('shows the clause on parents beside that on pupils, and the one that wants ties made known', () => {
    const coppice = clausesBehind(policyNamed('coppice-junior'), people, 'personal').map(({ ref }) => ref);
    expect(coppice).toContain('8.4');
    for (const policy of POLICIES) {
      const topics = new Set(
        clausesBehind(policy, people, 'personal').flatMap((clause) => clause.topics.map(({ topic }) => topic)),
      );
      if (
        policy.clauses.some((clause) =>
          clause.topics.some(({ topic, stance }) => topic === 'declare-relationship' && stance === 'duty'),
        )
      )
        expect(topics, policy.id).toContain('declare-relationship');
    }
  });
});

describe('the report', () => {
  const report = reportOn(withFindings, aylesford, settled);

  it('lists every finding once, under the clause that decides it, with what became of it', () => {
    expect(report.byClause.map(({ clause, rows }) => [clause.ref, rows.map(({ outcome, reason }) => [outcome, reason])])).toEqual(
      [
        [
          '2.3.10',
          [
            ['left', undefined],
            ['fine', 'I have leave for this'],
          ],
        ],
      ],
    );
    expect(report.counts).toEqual({ left: 1, fixed: 0, fine: 1, wrong: 0 });
  });

  it('says of each site what was read and what was not', () => {
    expect(report.sites.map(({ site, readAt, unread, posts }) => [site, readAt, unread, posts])).toEqual([
      ['x', AT, ['your location'], 0],
      ['linkedin', undefined, [], 0],
    ]);
    expect(report.notMine).toEqual(['facebook', 'instagram']);
    expect(report.sites[0]?.steps).toHaveLength(STEP_IDS.length);
  });
});
