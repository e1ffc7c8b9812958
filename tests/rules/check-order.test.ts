/** Which clause decides, which comes first, and in what order findings stand. */
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check';
import type { Finding } from '../../rules/finding';
import type { Item } from '../../rules/item';
import type { Clause, Policy } from '../../rules/policy';
import { defaultSettings } from '../../rules/settings';
import { policyNamed } from '../support/findings';
import { draft, policyOf } from '../support/items';

const settings = { ...defaultSettings(), schoolNames: ['Larkfield Primary School'] };
const on = (topic: Finding['topic'], found: readonly Finding[]): Finding | undefined => found.find((one) => one.topic === topic);
const refs = (finding: Finding | undefined): string[] => (finding?.clauses ?? []).map(({ ref }) => ref);

const ADDRESS = "Housewarming on Saturday at 14 Acacia Avenue, we've moved in!";
const MAIL = 'Email me on jo.hartley82@gmail.com if you want the pram';
const NUMBER = 'my new number is 07700 900123';

describe('a clause on some means or some people decides nothing else', () => {
  it.each([
    ['aylesford', ADDRESS, 'think', '2.3.2'],
    ['aylesford', MAIL, 'think', '2.3.2'],
    ['aylesford', NUMBER, 'stop', '2.4.2'],
    ['corpus-christi', ADDRESS, 'think', 'Safer online behaviour, paragraph 2'],
    ['corpus-christi', NUMBER, 'stop', 'Protection of personal information, paragraph 2'],
    ['barleyhurst-park', ADDRESS, 'think', 'Everyone must, point 5'],
    ['barleyhurst-park', NUMBER, 'stop', 'Protection of Personal Information, paragraph 1'],
  ])('%s: %s', (id, text, level, ref) => {
    const finding = on('contact-details', check(draft(text), policyNamed(id), settings));
    expect([finding?.level, refs(finding)[0]]).toEqual([level, ref]);
  });

  it.each([
    ['aylesford', 'Parents, email me at jo.hartley82@gmail.com with any questions about homework', 'stop', '2.4.3'],
    ['aylesford', "Parents - text me on 07700 900123 if your child won't be at rehearsal", 'stop', '2.4.2'],
    ['elton-primary', 'Parents, email me at jo.hartley82@gmail.com about homework', 'ask', 'Staff agreement, point 20'],
  ])('an offer, %s: %s', (id, text, level, ref) => {
    const finding = on('contact-channel', check(draft(text), policyNamed(id), settings));
    expect([finding?.level, refs(finding)[0]]).toEqual([level, ref]);
    expect(refs(finding)).not.toContain('Staff agreement, point 4');
  });

  it('Coppice speaks of networks, and not of telephones', () => {
    expect(
      on('contact-channel', check(draft('Parents - text me on 07700 900123'), policyNamed('coppice-junior'), settings)),
    ).toBe(undefined);
    expect(
      on('contact-channel', check(draft('Parents, inbox me on Facebook'), policyNamed('coppice-junior'), settings))?.level,
    ).toBe('stop');
  });

  it('two ways in one text are held against the clauses on either', () => {
    const finding = on('contact-details', check(draft(`${ADDRESS} And ${NUMBER}.`), policyNamed('aylesford'), settings));
    expect([finding?.level, refs(finding)[0]]).toEqual(['stop', '2.4.2']);
  });
});

describe('among clauses on one topic', () => {
  const PUPIL = 'So proud of Zofia in Y4 today';
  const first = (policy: Policy, item = draft(PUPIL)) => on('pupil-identified', check(item, policy, settings));

  it('the one about few things comes before the one about many', () => {
    const wide: Partial<Clause> = {
      topics: [
        { topic: 'pupil-identified', stance: 'forbidden' },
        { topic: 'confidential', stance: 'forbidden' },
      ],
    };
    expect(refs(first(policyOf(wide, { topics: [{ topic: 'pupil-identified', stance: 'forbidden' }] })))).toEqual(['2', '1']);
  });

  it('an entry’s own accounts go before those of its clause', () => {
    const policy = policyOf({
      accounts: ['school'],
      topics: [{ topic: 'pupil-identified', stance: 'forbidden', accounts: ['personal'] }],
    });
    expect(first(policy)?.level).toBe('stop');
    expect(first(policy, draft(PUPIL, { account: 'school' }))).toBeUndefined();
  });

  it('the first entry that binds speaks, where a clause has several', () => {
    const policy = policyOf({
      topics: [
        { topic: 'pupil-identified', stance: 'forbidden', audiences: ['connections'] },
        { topic: 'pupil-identified', stance: 'discouraged', audiences: ['public'] },
      ],
    });
    expect(first(policy)?.level).toBe('think');
    expect(first(policy, draft(PUPIL, { audience: 'connections' }))?.level).toBe('stop');
  });

  it('an exception for another topic lifts nothing', () => {
    const policy = policyOf({
      topics: [{ topic: 'pupil-identified', stance: 'forbidden' }],
      exceptions: [{ when: 'leave-given', says: 'For pictures.', topics: ['people-images'] }],
      leave: ['headteacher'],
    });
    expect(first(policy)?.level).toBe('stop');
  });
});

describe('findings', () => {
  it('stand with the most serious first, then the surest', () => {
    const policy = policyOf({
      topics: [
        { topic: 'pupil-identified', stance: 'discouraged' },
        { topic: 'contact-details', stance: 'discouraged' },
        { topic: 'offensive', stance: 'forbidden' },
      ],
    });
    const found = check(draft('jo.hartley82@gmail.com What a load of fucking shit. Zofia in my Y4 drew me.'), policy, settings);
    expect(found.map(({ topic }) => topic)).toEqual(['offensive', 'pupil-identified', 'contact-details']);
    expect(found.slice(1).map(({ certainty }) => certainty)).toEqual(['sure', 'likely']);
  });

  it('lead with the surest of their places, whatever comes first', () => {
    const finding = on(
      'contact-details',
      check(
        draft(`07700 900456. ${'It rained all day, and nobody minded much. '.repeat(3)}My new number is 07700 900123`),
        policyNamed('aylesford'),
        settings,
      ),
    );
    expect(finding?.evidence).toBe('07700 900123');
    expect(finding?.also.map(({ evidence }) => evidence)).toEqual(['07700 900456']);
  });

  it('on a profile lead to its contact details only where they stand there', () => {
    const profile = (fields: Record<string, string>): Item => ({
      kind: 'profile',
      site: 'linkedin',
      account: 'personal',
      audience: 'public',
      fields,
    });
    const opens = (fields: Record<string, string>) =>
      on('contact-details', check(profile(fields), policyNamed('aylesford'), settings))?.actions;
    expect(opens({ contact: '07700 900123' })).toContainEqual({ kind: 'open-setting', setting: 'contact' });
    expect(opens({ bio: 'ring me on 07700 900123' })).toContainEqual({ kind: 'open-setting', setting: 'profile' });
  });
});
