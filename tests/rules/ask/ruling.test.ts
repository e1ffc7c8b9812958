/** What the policies make of facts: what decides, what stands beside it, and what a circumstance changes. */
import { describe, expect, it, test } from 'vitest';
import type { Verdict } from '../../../rules/answer';
import { answerFacts, BY_TAPS } from '../../../rules/ask/answer-facts';
import type { Fact } from '../../../rules/question';
import { policyNamed } from '../../support/findings';

const answer = (id: string, facts: string) => answerFacts(facts.split(' ') as Fact[], policyNamed(id));
const refs = (id: string, facts: string): string[] => answer(id, facts).clauses.map(({ ref }) => ref);

describe('verdicts', () => {
  test.each<[facts: string, verdicts: Readonly<Record<string, Verdict>>]>([
    // a circle's open group is no private contact with the pupils in it; to befriend one of them is
    ['group pupil parent shared-circle', { aylesford: 'yes-if', 'barleyhurst-park': 'yes-if', 'elton-primary': 'no' }],
    ['befriend pupil shared-circle', { aylesford: 'no', 'barleyhurst-park': 'no', 'corpus-christi': 'no' }],
    // a tie that leaders must be told of is told of first
    ['message pupil family-friend', { 'barleyhurst-park': 'yes-if', 'corpus-christi': 'ask-first' }],
    ['befriend parent friend-before', { aylesford: 'yes-if', 'corpus-christi': 'ask-first', 'coppice-junior': 'yes-if' }],
    ['befriend parent', { 'corpus-christi': 'yes-if' }],
    // a parent here asks of their own child, a pupil; of a colleague, where somebody is named
    ['befriend own-child staff-parent', { aylesford: 'no', 'coppice-junior': 'yes-if', 'elton-primary': 'ask-first' }],
    ['befriend colleague own-child staff-parent', { aylesford: 'not-covered' }],
    ['befriend own-child', { aylesford: 'not-covered' }],
    // to turn somebody down is what is asked, and some want it reported
    ['decline pupil', { aylesford: 'yes', 'barleyhurst-park': 'yes', 'coppice-junior': 'yes-if', 'elton-primary': 'yes-if' }],
    ['befriend decline pupil', { aylesford: 'no', 'elton-primary': 'no' }],
    // questions about the policy are seldom a plain yes
    ['in-doubt', { aylesford: 'ask-first', 'elton-primary': 'ask-first' }],
    ['outside-policy phone-at-school', { 'barleyhurst-park': 'ask-first', 'corpus-christi': 'ask-first' }],
    ['outside-policy befriend pupil', { aylesford: 'no', 'corpus-christi': 'no' }],
    ['discipline', { aylesford: 'no', 'coppice-junior': 'no' }],
    // a former pupil who is grown up is free to be written to, as to be befriended
    ['message former-pupil adult-now', { 'coppice-junior': 'yes-if' }],
    ['message former-pupil', { 'coppice-junior': 'no' }],
    // the school's e-mail may be out of order
    ['school-email message parent e-mail', { aylesford: 'no' }],
    ['criticise other-school', { aylesford: 'yes-if' }],
    ['criticise', { aylesford: 'no' }],
    ['teach-safety', { aylesford: 'not-covered', 'elton-primary': 'yes-if' }],
    ['message pupil', { aylesford: 'no', 'barleyhurst-park': 'no', 'corpus-christi': 'no' }],
    // one's own child is shown as any parent would show it
    [
      'post-pictures pupil own-child',
      { aylesford: 'not-covered', 'corpus-christi': 'not-covered', 'elton-primary': 'ask-first' },
    ],
    ['post-pictures pupil', { aylesford: 'no', 'corpus-christi': 'no', 'elton-primary': 'no' }],
    // a colleague may be shown, but not shown up
    ['post-pictures colleague', { aylesford: 'yes-if', 'coppice-junior': 'yes-if', 'barleyhurst-park': 'no' }],
    ['post-pictures colleague embarrass', { aylesford: 'no', 'corpus-christi': 'no' }],
    // Coppice speaks of social media alone
    ['message parent phone', { 'coppice-junior': 'not-covered', aylesford: 'no' }],
    ['message parent phone social-media', { 'coppice-junior': 'no' }],
    ['befriend pupil phone', { 'coppice-junior': 'no' }],
    // whoever cannot be known shows no profession
    ['mention-school-life', { aylesford: 'no', 'elton-primary': 'ask-first' }],
    ['mention-school-life anonymous no-names', { aylesford: 'yes-if', 'elton-primary': 'yes-if' }],
    // the school's camera, with the parents' consent, needs nobody's further leave
    ['take-pictures pupil school-account', { 'barleyhurst-park': 'yes-if', 'elton-primary': 'yes-if' }],
    ['take-pictures pupil phone', { 'barleyhurst-park': 'no', 'elton-primary': 'ask-first' }],
    // an emergency is what leave is there for
    ['phone-at-school', { 'barleyhurst-park': 'no' }],
    ['phone-at-school emergency', { 'barleyhurst-park': 'ask-first' }],
    ['phone-at-school no-pupils-near', { 'barleyhurst-park': 'yes-if' }],
    // to say that one works there is to speak for oneself
    ['speak-for-school', { 'coppice-junior': 'ask-first' }],
    ['speak-for-school name-school', { 'coppice-junior': 'yes-if' }],
    // what the policy is comes in only where it is asked first
    ['befriend who-is-bound parent other-school', { aylesford: 'not-covered' }],
    ['who-is-bound own-time', { aylesford: 'yes', 'coppice-junior': 'yes' }],
    // a business of one's own on the school's account
    ['business run-school-account', { 'coppice-junior': 'no' }],
    ['run-school-account', { 'coppice-junior': 'ask-first' }],
    // to write to parents from the school's address
    ['school-email parent school-account', { aylesford: 'yes', 'corpus-christi': 'yes' }],
    ['school-email parent', { aylesford: 'yes-if' }],
    // what holds of anything that is shown gives way to what is closer
    ['copyright post-pictures', { aylesford: 'not-covered', 'elton-primary': 'no' }],
  ])('%s', (facts, verdicts) => {
    for (const [id, verdict] of Object.entries(verdicts)) expect([id, answer(id, facts).verdict]).toEqual([id, verdict]);
  });
});

it('says yes to going through old posts, however it is asked whether one must', () => {
  const verdicts = (['may', 'must', 'undo'] as const).map(
    (manner) => answerFacts(['old-posts'], policyNamed('aylesford'), { ...BY_TAPS, manner }).verdict,
  );
  expect(verdicts).toEqual(['yes-if', 'yes', 'yes']);
});

describe('clauses', () => {
  it('gives one on each topic before a second on any', () => {
    expect(refs('coppice-junior', 'opinions').slice(0, 3)).toEqual(['8.1', '7.1', '4.5']);
  });

  it('shows what asks for less beside what decides, and never for "not covered"', () => {
    expect(refs('aylesford', 'embarrass')).toContain('2.3.3');
    expect(refs('coppice-junior', 'discriminate')).toContain('4.4.1');
    expect(refs('aylesford', 'business')).toEqual([]);
  });

  it('says whose clauses bind, and whom to ask, from where the policy says so', () => {
    expect(refs('coppice-junior', 'who-is-bound')).toEqual(expect.arrayContaining(['1.2', '1.6']));
    expect(refs('elton-primary', 'in-doubt')).toContain('Staff agreement, paragraph 1');
  });

  it('says how far the rules reach in one’s own time', () => {
    expect(refs('elton-primary', 'who-is-bound own-time')).toContain('Staff agreement, point 18');
    expect(refs('barleyhurst-park', 'who-is-bound own-time')).toContain('Definition, paragraph 1');
  });
});

describe('words', () => {
  it('speaks of the matter that decides', () => {
    const { headline, todo } = answer('aylesford', 'react criticise colleague');
    expect(headline).toContain('criticise the school');
    expect(todo.join(' ')).not.toContain('request');
  });
});
