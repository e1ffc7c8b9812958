import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReview } from '../../../rules/review/parse';
import { afterReading } from '../../../rules/review/read';
import { newReview, Review, withRound } from '../../../rules/review/review';
import { findingWith } from '../../support/findings';

const AT = '2026-11-16T09:00:00.000Z';
const item = {
  id: 'profile',
  kind: 'profile' as const,
  excerpt: '',
  fields: ['bio'],
  sections: [''],
  cutOff: false,
  audience: 'public' as const,
  findings: [findingWith(), findingWith({ evidence: 'Aylesford' })],
};
const review: Review = withRound(
  { ...newReview(), policy: 'aylesford', adopted: '2020-06', begun: AT, remind: 'term' },
  'x',
  (round) => ({
    ...afterReading(round, { items: [item], unread: [], account: 'personal', engine: '0.1.0' }, AT),
    mine: true,
    steps: { tags: { state: 'done', by: 'said', at: AT }, posts: { state: 'done', by: 'said', at: AT } },
  }),
);

describe('a stored review', () => {
  it('that was never begun is a new one', () => {
    expect(parseReview(undefined)).toEqual({ value: newReview() });
  });

  it('comes back as it was, also from the first version that was ever kept', () => {
    expect(parseReview(JSON.parse(JSON.stringify(review)))).toEqual({ value: review });
    const kept = JSON.parse(readFileSync(new URL('./review-v1.json', import.meta.url), 'utf8'));
    expect(parseReview(kept)).toEqual({ value: kept });
  });

  it.each(['rubbish', 7, [], true])('that is %j starts afresh and is set aside', (raw) => {
    const { value, setAside, told } = parseReview(raw);
    expect(value).toEqual(newReview());
    expect(setAside).toEqual(raw);
    expect(told).toMatch(/kept aside/);
  });

  it('with one bad finding keeps everything else', () => {
    const raw = JSON.parse(JSON.stringify(review));
    raw.rounds.x.found[0].finding.level = 'terrible';
    const { value, setAside, told } = parseReview(raw);
    expect(value.rounds.x?.found.map(({ finding }) => finding.evidence)).toEqual(['Aylesford']);
    expect(value.rounds.x?.steps).toEqual(review.rounds.x?.steps);
    expect(value).toMatchObject({ policy: 'aylesford', adopted: '2020-06', begun: AT, remind: 'term' });
    expect(setAside).toEqual(raw);
    expect(told).toMatch(/Part of your review/);
  });

  it('with one bad answer, reading or round keeps the others', () => {
    const raw = JSON.parse(JSON.stringify(review));
    raw.rounds.x.steps.tags = 'yes';
    raw.rounds.x.read = { at: 3 };
    raw.rounds.facebook = 'mine';
    const { value } = parseReview(raw);
    expect(Object.keys(value.rounds)).toEqual(['x']);
    expect(value.rounds.x?.read).toBeUndefined();
    expect(Object.keys(value.rounds.x?.steps ?? {})).toEqual(['posts']);
    expect(value.rounds.x?.found).toHaveLength(2);
  });

  it('of a newer version is kept as far as it is understood, and set aside', () => {
    const { value, told } = parseReview({ ...review, version: 9 });
    expect(value).toEqual(review);
    expect(told).toMatch(/newer/);
  });

  it('of any kind is read without a throw, as one that reads as itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ version: fc.constant(1), rounds: fc.jsonValue(), past: fc.jsonValue() })),
        (raw) => {
          const { value, told, setAside } = parseReview(raw);
          expect(Review.safeParse(value).success).toBe(true);
          expect(told === undefined).toBe(setAside === undefined);
        },
      ),
    );
  });
});
