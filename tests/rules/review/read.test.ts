import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterReading, eyesOf, type ReadItem } from '../../../rules/review/read';
import { newRound, type Round } from '../../../rules/review/review';
import { defaultSettings } from '../../../rules/settings';
import { findingWith } from '../../support/findings';

const MONDAY = '2026-11-16T09:00:00.000Z';
const TUESDAY = '2026-11-17T09:00:00.000Z';

const inBio = findingWith();
const inLocation = findingWith({ field: 'location', evidence: 'Aylesford' });
const { field: _, ...noField } = findingWith({ topic: 'public-visibility', evidence: 'public' });
const onWhole = noField;

const profile = (differs: Partial<ReadItem> = {}): ReadItem => ({
  id: 'profile',
  kind: 'profile',
  excerpt: 'Hannah Marsh',
  fields: ['name', 'bio', 'location'],
  sections: [''],
  cutOff: false,
  audience: 'public',
  findings: [inBio, inLocation, onWhole],
  ...differs,
});
const post = (differs: Partial<ReadItem> = {}): ReadItem => ({
  ...profile(),
  id: '/h/status/1',
  kind: 'post',
  excerpt: 'Had a day',
  fields: [],
  sections: [],
  link: '/h/status/1',
  findings: [findingWith({ topic: 'pupil-identified', evidence: 'Kayden' })],
  ...differs,
});
const read = (round: Round, items: ReadItem[], unread: string[] = [], at = TUESDAY) => afterReading(round, { items, unread }, at);
const first = read(newRound(), [profile(), post()], [], MONDAY);
const fixedIn = (round: Round) => round.found.filter(({ fixed }) => fixed !== undefined).map(({ finding }) => finding.evidence);

describe('a first reading', () => {
  it('keeps what was found, and where', () => {
    expect(first.found.map(({ finding, item, at }) => [finding.evidence, item.kind, item.link, at])).toEqual([
      ['Aylesford School', 'profile', undefined, MONDAY],
      ['Aylesford', 'profile', undefined, MONDAY],
      ['public', 'profile', undefined, MONDAY],
      ['Kayden', 'post', '/h/status/1', MONDAY],
    ]);
    expect(first.read).toEqual({ at: MONDAY, fields: ['name', 'bio', 'location'], unread: [], audience: 'public' });
    expect(first.posts).toEqual(['/h/status/1']);
  });

  it.each([
    ['what is being written', profile({ id: 'draft', kind: 'draft' })],
    ['a profile being edited', profile({ id: 'draft' })],
    ['a reply', profile({ id: 'draft', kind: 'comment' })],
  ])('takes no notice of %s', (_name, item) => expect(read(newRound(), [item])).toEqual(newRound()));
});

describe('a guess from a post at what the profile says outright', () => {
  const guess = findingWith({ topic: 'profession-named', certainty: 'possible', evidence: 'my class today' });
  const job = findingWith({ topic: 'profession-named', certainty: 'sure', evidence: 'Year 4 teacher' });
  const guessing = post({ findings: [guess] });
  const jobs = (round: Round) => round.found.map(({ finding, fixed }) => [finding.evidence, fixed?.by]);

  it('is left out', () =>
    expect(jobs(read(newRound(), [profile({ findings: [job] }), guessing]))).toEqual([['Year 4 teacher', undefined]]));

  it('stays where the profile says nothing of it', () =>
    expect(jobs(read(newRound(), [profile({ findings: [] }), guessing]))).toEqual([['my class today', undefined]]));

  it('goes when the profile is read later, and is not called fixed', () => {
    const before = read(newRound(), [guessing], [], MONDAY);
    expect(jobs(before)).toEqual([['my class today', undefined]]);
    expect(jobs(read(before, [profile({ findings: [job] })]))).toEqual([['Year 4 teacher', undefined]]);
  });
});

describe('the same page again', () => {
  it('changes only the time', () => {
    const again = read(first, [profile(), post()]);
    expect(again.found).toHaveLength(4);
    expect(again.found.every(({ at }) => at === TUESDAY)).toBe(true);
    expect(fixedIn(again)).toEqual([]);
    expect(again.posts).toEqual(first.posts);
  });

  it('a field without it is fixed, and nothing else', () => {
    const again = read(first, [profile({ findings: [inLocation, onWhole] })]);
    expect(fixedIn(again)).toEqual(['Aylesford School']);
    expect(again.found[0]?.fixed).toEqual({ by: 'read', at: TUESDAY });
  });

  it('what another use of the account leaves unsaid was never fixed, and is no longer shown', () => {
    const own = afterReading(newRound(), { items: [profile(), post()], unread: [], account: 'personal' }, MONDAY);
    const nothing = [profile({ findings: [] }), post()];
    const school = afterReading(own, { items: nothing, unread: [], account: 'school' }, TUESDAY);
    expect(school.found.map(({ finding }) => finding.evidence)).toEqual(['Kayden']);
    expect(fixedIn(school)).toEqual([]);
    expect(fixedIn(afterReading(own, { items: nothing, unread: [], account: 'personal' }, TUESDAY))).toHaveLength(3);
  });

  it('what another version of Second Look no longer finds was not fixed by the person, and is no longer shown', () => {
    const old = afterReading(newRound(), { items: [profile()], unread: [], engine: '1.0.0' }, MONDAY);
    const less = [profile({ findings: [inBio, onWhole] })];
    const later = afterReading(old, { items: less, unread: [], engine: '1.1.0' }, TUESDAY);
    expect(later.found.map(({ finding }) => finding.evidence)).toEqual(['Aylesford School', 'public']);
    expect(fixedIn(later)).toEqual([]);
    const then = afterReading(later, { items: [profile({ findings: [onWhole] })], unread: [], engine: '1.1.0' }, TUESDAY);
    expect(fixedIn(then)).toEqual(['Aylesford School']);
  });

  it('what is no longer looked for, since the settings changed, was not fixed by the person', () => {
    const with_ = { ...defaultSettings(), schoolNames: ['Aylesford School'], schoolAliases: ['ASSFC'] };
    const without = { ...with_, schoolAliases: [] };
    const old = afterReading(newRound(), { items: [profile()], unread: [], engine: eyesOf('1.0.0', with_) }, MONDAY);
    const less = [profile({ findings: [inBio, onWhole] })];
    expect(fixedIn(afterReading(old, { items: less, unread: [], engine: eyesOf('1.0.0', without) }, TUESDAY))).toEqual([]);
    expect(fixedIn(afterReading(old, { items: less, unread: [], engine: eyesOf('1.0.0', { ...with_ }) }, TUESDAY))).toHaveLength(
      1,
    );
  });

  it('what is still there stays, whoever reads, also when it was called fixed', () => {
    const old = afterReading(newRound(), { items: [profile()], unread: [], engine: '1.0.0' }, MONDAY);
    const said = { ...old, found: old.found.map((one) => ({ ...one, fixed: { by: 'said' as const, at: MONDAY } })) };
    const later = afterReading(said, { items: [profile()], unread: [], engine: '1.1.0' }, TUESDAY);
    expect(later.found.map(({ fixed, stillThere }) => [fixed, stillThere])).toEqual(later.found.map(() => [undefined, true]));
    expect(later.found).toHaveLength(3);
  });

  it('what now stands second in a finding is still there, and no new one', () => {
    const number = findingWith({ topic: 'contact-details', evidence: '07700 900461' });
    const both = {
      ...findingWith({ topic: 'contact-details', evidence: 'jo@example.com' }),
      also: [{ field: 'bio', evidence: '07700 900461' }],
    };
    const before = read(newRound(), [profile({ findings: [number] })], [], MONDAY);
    const after = read(before, [profile({ findings: [both] })]);
    expect(fixedIn(after)).toEqual([]);
    expect(after.found.map(({ finding }) => finding.evidence)).toEqual(['jo@example.com']);
    const mail = findingWith({ topic: 'contact-details', evidence: 'jo@example.com' });
    const apart = read(newRound(), [profile({ findings: [number, mail] })], [], MONDAY);
    expect(read(apart, [profile({ findings: [both] })]).found).toHaveLength(1);
  });

  it('a field that was emptied is fixed', () => {
    expect(fixedIn(read(first, [profile({ fields: ['name', 'bio'], findings: [inBio, onWhole] })]))).toEqual(['Aylesford']);
  });

  it('a field that could not be read says nothing', () => {
    const again = read(first, [profile({ fields: ['name', 'bio'], findings: [inBio, onWhole] })], ['your location']);
    expect(fixedIn(again)).toEqual([]);
  });

  it('another page of the profile says nothing about this one', () => {
    const again = read(first, [profile({ fields: ['work'], sections: ['work'], findings: [] })]);
    expect(fixedIn(again)).toEqual([]);
    expect(fixedIn(read(first, [profile({ fields: ['work'], sections: ['work', ''], findings: [] })]))).toHaveLength(3);
  });

  it('a post that was not looked at says nothing; one that shows only its beginning neither', () => {
    expect(fixedIn(read(first, [profile()]))).toEqual([]);
    expect(fixedIn(read(first, [profile(), post({ findings: [], cutOff: true })]))).toEqual([]);
    expect(fixedIn(read(first, [profile(), post({ findings: [] })]))).toEqual(['Kayden']);
  });

  it('what comes back is there again', () => {
    const fixed = read(first, [profile({ findings: [inLocation, onWhole] })]);
    const back = read(fixed, [profile()]);
    expect(back.found).toHaveLength(4);
    expect(fixedIn(back)).toEqual([]);
    expect(back.found[0]?.stillThere).toBeUndefined();
  });

  it('what the person called changed and is still there is said to be', () => {
    const [one, ...rest] = first.found;
    if (one === undefined) throw new Error('nothing was found');
    const said = { ...first, found: [{ ...one, fixed: { by: 'said' as const, at: MONDAY } }, ...rest] };
    const again = read(said, [profile()]);
    expect(again.found[0]).toMatchObject({ stillThere: true });
    expect(again.found[0]?.fixed).toBeUndefined();
  });
});

describe('who can see it', () => {
  it('a profile that is not public ticks the first line; a public one takes that tick away, but not the person’s own', () => {
    const locked = read(first, [profile({ audience: 'connections' })]);
    expect(locked.steps['audience']).toEqual({ state: 'done', by: 'read', at: TUESDAY });
    expect(read(locked, [profile()]).steps['audience']).toBeUndefined();
    expect(read(locked, [profile({ audience: 'unknown' })]).steps['audience']).toBeDefined();
    const said = { ...first, steps: { audience: { state: 'done' as const, by: 'said' as const, at: MONDAY } } };
    expect(read(said, [profile()]).steps).toEqual(said.steps);
  });
});

it('no reading ever loses a finding', () => {
  const item = fc.constantFrom(
    profile(),
    profile({ findings: [] }),
    profile({ fields: ['name'] }),
    post(),
    post({ findings: [] }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(item, { maxLength: 3 }), { maxLength: 6 }), (readings) => {
      let round = first;
      for (const items of readings) {
        const next = read(round, items);
        expect(next.found.length).toBeGreaterThanOrEqual(round.found.length);
        round = next;
      }
    }),
  );
});
