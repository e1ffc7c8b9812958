/** From signal to finding: levels, accounts, audiences, certainty, merging and what the person has settled. */
import { describe, expect, it } from 'vitest';
import { settle } from '../../rules/acknowledge';
import { check } from '../../rules/check';
import type { Item } from '../../rules/item';
import { POLICIES } from '../../rules/policies';
import type { Policy } from '../../rules/policy';
import { defaultSettings } from '../../rules/settings';
import { findSignals } from '../../rules/signals/find';
import { policyNamed } from '../support/findings';
import { draft, policyOf } from '../support/items';

const settings = { ...defaultSettings(), schoolNames: ['Larkfield Primary School'] };
const PUPIL = 'So proud of Zofia in Y4 today';
const found = (item: Item, policy: Policy) => check(item, policy, settings).filter(({ topic }) => topic === 'pupil-identified');

describe('level', () => {
  it.each([
    ['forbidden', 'stop'],
    ['permission', 'ask'],
    ['discouraged', 'think'],
    ['duty', 'think'],
  ] as const)('%s means %s', (stance, level) => {
    expect(
      found(draft(PUPIL), policyOf({ topics: [{ topic: 'pupil-identified', stance }] })).map((finding) => finding.level),
    ).toEqual([level]);
  });

  it.each(['allowed', 'information'] as const)('%s alone is no finding', (stance) => {
    expect(found(draft(PUPIL), policyOf({ topics: [{ topic: 'pupil-identified', stance }] }))).toEqual([]);
  });

  it('asks where leave can lift a prohibition', () => {
    const policy = policyOf({
      topics: [{ topic: 'pupil-identified', stance: 'forbidden' }],
      exceptions: [{ when: 'leave-given', says: 'The head may agree.' }],
      leave: ['headteacher'],
    });
    const [finding] = found(draft(PUPIL), policy);
    expect(finding?.level).toBe('ask');
    expect(finding?.actions).toContainEqual({ kind: 'ask-leave', of: ['headteacher'] });
  });

  it('takes the strictest clause, and names it first', () => {
    const policy = policyOf(
      { topics: [{ topic: 'pupil-identified', stance: 'information' }] },
      { topics: [{ topic: 'pupil-identified', stance: 'discouraged' }] },
      { topics: [{ topic: 'pupil-identified', stance: 'forbidden' }] },
    );
    const [finding] = found(draft(PUPIL), policy);
    expect(finding?.level).toBe('stop');
    expect(finding?.clauses.map(({ ref }) => ref)).toEqual(['3', '2', '1']);
  });

  it('says nothing where no clause speaks', () => {
    expect(found(draft(PUPIL), policyOf({ topics: [{ topic: 'commercial', stance: 'forbidden' }] }))).toEqual([]);
  });
});

it('what is out already is to be edited or deleted, and what is being written to be left out', () => {
  const policy = policyOf({ topics: [{ topic: 'pupil-identified', stance: 'forbidden' }] });
  expect(found(draft(PUPIL), policy)[0]?.todo).toMatch(/^Leave out the name/);
  expect(found(draft(PUPIL, { kind: 'post' }), policy)[0]?.todo).toMatch(/^Edit this post, or delete it\. Leave out the name/);
});

it('what to do keeps to a clause that says never, also where the find is a guess, and may offer to ask where the clause does', () => {
  const photo = draft('Pic of my class dressed as Vikings, look at their faces');
  const never = policyOf({ topics: [{ topic: 'people-images', stance: 'forbidden' }] });
  const leave = policyOf({ topics: [{ topic: 'people-images', stance: 'permission' }] });
  const pictureIn = (item: Item, policy: Policy) => check(item, policy, settings).find(({ topic }) => topic === 'people-images');
  const todoOn = (policy: Policy, item = photo) => pictureIn(item, policy)?.todo;
  const both = policyOf(
    { topics: [{ topic: 'people-images', stance: 'forbidden' }] },
    { topics: [{ topic: 'people-images', stance: 'permission' }], leave: ['headteacher'] },
  );
  expect(todoOn(never)).toBe('Leave the picture out.');
  // leave that another clause speaks of does not lift this one
  expect(todoOn(both)).toBe('Leave the picture out.');
  expect(pictureIn(photo, both)?.actions).toEqual([{ kind: 'edit' }]);
  expect(todoOn(leave)).toMatch(/check consent and leave first/);
  const guess = draft('The school put photos of the Y6 residential on its page, lovely to see');
  expect(pictureIn(guess, never)?.level).toBe('think');
  expect(todoOn(never, guess)).toBe('Leave the picture out.');
});

describe('accounts and audiences', () => {
  it('leaves out clauses that bind another account', () => {
    const policy = policyOf({ topics: [{ topic: 'pupil-identified', stance: 'forbidden' }], accounts: ['school'] });
    expect(found(draft(PUPIL), policy)).toEqual([]);
    expect(found(draft(PUPIL, { account: 'school' }), policy)).toHaveLength(1);
  });

  it('does not hold what a school’s account is there for against it, unless a clause speaks of such accounts', () => {
    const text = 'Message us on 01926 746100 or email office@larkfieldprimary.org.uk';
    const number = 'New number, ring me on 07700 900461 any time, year 6 parents';
    const anybody = policyOf({
      topics: [
        { topic: 'contact-details', stance: 'forbidden' },
        { topic: 'contact-channel', stance: 'forbidden' },
      ],
    });
    const schools = policyOf({ topics: [{ topic: 'contact-details', stance: 'forbidden' }], accounts: ['school'] });
    const findings = (of: Item, policy: Policy) => check(of, policy, settings).length;
    expect(findings(draft(number), anybody)).toBeGreaterThan(0);
    expect(findings(draft(number, { account: 'school' }), anybody)).toBe(0);
    expect(findings(draft(text, { account: 'school' }), anybody)).toBe(0);
    expect(findings(draft(number, { account: 'school' }), schools)).toBeGreaterThan(0);
  });

  it('leaves out clauses about another audience, and takes an unknown one as anybody', () => {
    const policy = policyOf({ topics: [{ topic: 'pupil-identified', stance: 'forbidden', audiences: ['public'] }] });
    expect(found(draft(PUPIL, { audience: 'connections' }), policy)).toEqual([]);
    expect(found(draft(PUPIL, { audience: 'unknown' }), policy)).toHaveLength(1);
  });
});

describe('findings', () => {
  it('point at the words, in UTF-16 code units', () => {
    const text = `👨‍👩‍👧‍👦 good morning\n${PUPIL}`;
    const [finding] = found(draft(text), policyNamed('aylesford'));
    expect(text.slice(finding?.start, finding?.end)).toBe('Zofia');
  });

  it('join the same risk in several places into one', () => {
    const findings = found(draft(`${PUPIL}. Zofia was brilliant in my lesson`), policyNamed('aylesford'));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.also.map(({ evidence }) => evidence)).toEqual(['Zofia']);
  });

  it('take a guess about somebody who is surely named beside it as a further place', () => {
    const beside = (sentence: string) => draft(`Zofia in my class lost her tooth today. ${sentence}`);
    // which of them the learned model guesses at, and how surely, is for it to say
    const guesses = [
      "She's the only one in Y4 who wears a hijab.",
      'Her mum has not rung back about the hearing aid.',
      'The wee one who only started after half term has no coat.',
      'She is the one whose brother left for the special school.',
      'His foster mum rang about the nightmares again.',
    ].filter((sentence) =>
      findSignals(beside(sentence), settings).some(
        ({ topic, certainty, evidence }) => topic === 'pupil-identified' && certainty === 'possible' && evidence === sentence,
      ),
    );
    expect(guesses.length).toBeGreaterThan(0);
    for (const guess of guesses) {
      const [finding, ...others] = found(beside(guess), policyNamed('aylesford')).filter(
        ({ topic }) => topic === 'pupil-identified',
      );
      expect(others).toEqual([]);
      expect(finding?.evidence).toBe('Zofia');
      expect(finding?.also.map(({ evidence }) => evidence)).toEqual([guess]);
    }
  });

  it('guess at no job where one is told outright', () => {
    const bio = 'Year 4 teacher at Larkfield Primary School. Handmade cards, DM to order. hannah.clarke@gmail.com';
    const found = findSignals({ ...draft(''), kind: 'profile', fields: { bio } }, settings);
    expect(found.filter(({ topic }) => topic === 'profession-named').map(({ evidence }) => evidence)).toEqual(['Year 4 teacher']);
  });

  it('never show a guess as more than worth a thought', () => {
    for (const policy of POLICIES) {
      const text =
        'Year 6 leavers assembly. Grace was lovely. J and the others too. Parents in tears. Mrs Obi said well done, Tiger';
      for (const finding of check(draft(text), policy, settings))
        if (finding.certainty === 'possible') expect(finding.level).toBe('think');
    }
  });

  it('are settled by what was found, and come back when that is undone', () => {
    const findings = found(draft(PUPIL), policyNamed('aylesford'));
    const told = {
      topic: 'pupil-identified' as const,
      evidence: 'ZOFIA',
      verdict: 'fine' as const,
      reason: 'my niece',
      at: '2026-11-20T20:00:00Z',
    };
    expect(settle(findings, { ...settings, acknowledged: [told] })).toEqual({
      open: [],
      settled: [{ finding: findings[0], by: told }],
    });
    expect(settle(findings, settings).open).toEqual(findings);
  });
});

describe('the five policies', () => {
  const profile: Item = {
    kind: 'profile',
    site: 'x',
    account: 'personal',
    audience: 'public',
    fields: {
      name: 'Miss H Clarke',
      bio: 'Year 4 teacher at Larkfield Primary School, so proud of Zofia in my class. Vote Green! Handmade cards, DM to order. hannah.clarke@gmail.com',
      location: 'Leeds',
    },
  };

  it('give five different sets of findings on one and the same profile, each traceable to its clauses', () => {
    const sets = POLICIES.map((policy) => {
      const findings = check(profile, policy, settings);
      for (const finding of findings) {
        expect(finding.clauses.length).toBeGreaterThan(0);
        for (const { ref, says } of finding.clauses) expect(policy.clauses.find((clause) => clause.ref === ref)?.says).toBe(says);
      }
      return findings
        .map(({ topic, level, clauses }) => `${topic} ${level} ${clauses.length > 0 ? '' : '?'}`)
        .sort()
        .join('; ');
    });
    expect(new Set(sets).size, sets.join('\n')).toBe(5);
  });
});
