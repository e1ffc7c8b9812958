import { describe, expect, it } from 'vitest';
import { acknowledge, bringBack, settle } from '../../rules/acknowledge';
import { check } from '../../rules/check';
import type { Finding } from '../../rules/finding';
import { defaultSettings } from '../../rules/settings';
import { policyNamed } from '../support/findings';

const finding = (evidence: string, field?: string): Finding => ({
  topic: 'school-named',
  level: 'stop',
  certainty: 'sure',
  evidence,
  ...(field === undefined ? {} : { field }),
  clauses: [{ ref: '1', heading: 'h', says: 's', stance: 'forbidden' }],
  why: 'w',
  todo: 't',
  actions: [],
  also: [],
});
const said = { verdict: 'fine', reason: ' old news ', at: '2026-11-01T10:00:00Z' } as const;

describe('settling a finding', () => {
  it('is remembered, whatever the spacing and capitals, and can be taken back', () => {
    const settings = acknowledge(defaultSettings(), finding('Aylesford School', 'bio'), said);
    expect(settings.acknowledged).toEqual([
      {
        topic: 'school-named',
        evidence: 'Aylesford School',
        field: 'bio',
        certainty: 'sure',
        verdict: 'fine',
        reason: 'old news',
        at: said.at,
      },
    ]);
    const again = [finding(' aylesford  school ', 'bio'), finding('Aylesford School'), finding('Elton', 'bio')];
    const sorted = settle(again, settings);
    expect(sorted.settled.map(({ finding }) => finding)).toEqual([again[0]]);
    expect(sorted.open).toEqual([again[1], again[2]]);
    const [entry] = settings.acknowledged;
    expect(entry && bringBack(settings, entry).acknowledged).toEqual([]);
  });

  it('takes the latest word', () => {
    const once = acknowledge(defaultSettings(), finding('Elton'), said);
    const twice = acknowledge(once, finding('elton'), { ...said, verdict: 'wrong', reason: '' });
    expect(twice.acknowledged).toMatchObject([{ evidence: 'elton', verdict: 'wrong', reason: '' }]);
  });
});

describe('what was settled', () => {
  const policy = policyNamed('aylesford');
  const namedIn = (text: string): Finding[] =>
    check(
      { kind: 'post', site: 'facebook', account: 'personal', audience: 'connections', text },
      policy,
      defaultSettings(),
    ).filter(({ topic }) => topic === 'pupil-identified');

  it('about one’s own child is not settled about a pupil of the same name', () => {
    const own = namedIn('Alfie got Star of the Week');
    expect(own.map(({ evidence }) => evidence)).toEqual(['Alfie']);
    const settings = own.reduce((kept, one) => acknowledge(kept, one, said), defaultSettings());
    expect(settle(own, settings).open).toEqual([]);
    expect(settle(namedIn('Alfie in my class wet himself again'), settings).open).toHaveLength(1);
  });

  it('before it was kept how sure we were stays settled', () => {
    const [one] = namedIn('Alfie in my class wet himself again');
    const { certainty: _, ...rest } = one as Finding;
    const settings = acknowledge(defaultSettings(), rest, said);
    expect(settle([one as Finding], settings).open).toEqual([]);
  });
});

describe('a finding in several places', () => {
  const also = (...more: string[]) => more.map((evidence) => ({ evidence }));
  const both: Finding = { ...finding('07700 900461'), also: also('01632 960983') };

  it('is settled in all of them, and brought back in all of them', () => {
    const settings = acknowledge(defaultSettings(), both, said);
    expect(settings.acknowledged.map(({ evidence }) => evidence)).toEqual(['07700 900461', '01632 960983']);
    expect(settle([both], settings).open).toEqual([]);
    expect(settle([both], settings).settled).toMatchObject([{ by: { evidence: '07700 900461' } }]);
    const [, second] = settings.acknowledged;
    expect(second && bringBack(settings, second).acknowledged).toEqual([]);
    expect(bringBack(settings, both).acknowledged).toEqual([]);
  });

  it('stays open where a place is new, and shows that place', () => {
    const settings = acknowledge(defaultSettings(), finding('07700 900461'), said);
    const { open, settled } = settle([both, { ...finding('Elton'), also: also('07700 900461', 'Aylesford') }], settings);
    expect(settled).toEqual([]);
    expect(open).toEqual([finding('01632 960983'), { ...finding('Elton'), also: also('Aylesford') }]);
  });

  it('is left as it is while nothing of it is settled', () => expect(settle([both], defaultSettings()).open).toEqual([both]));
});

it('a likeness of the logo that was called wrong says nothing of the logo itself', () => {
  const policy = policyNamed('aylesford');
  const box = { x: 0.7, y: 0.7, width: 0.2, height: 0.2 };
  const shown = (certainty: 'possible' | 'likely') => ({
    kind: 'draft' as const,
    site: 'instagram' as const,
    account: 'personal' as const,
    audience: 'public' as const,
    text: '',
    images: [{ logo: { certainty, box } }],
  });
  const [mat] = check(shown('possible'), policy, defaultSettings());
  expect(mat?.topic).toBe('school-branding');
  const settings =
    mat === undefined
      ? defaultSettings()
      : acknowledge(defaultSettings(), mat, { verdict: 'wrong', reason: '', at: '2026-06-01T10:00:00Z' });
  expect(settle(check(shown('possible'), policy, settings), settings).open).toEqual([]);
  expect(settle(check(shown('likely'), policy, settings), settings).open.map(({ topic }) => topic)).toEqual(['school-branding']);
});
