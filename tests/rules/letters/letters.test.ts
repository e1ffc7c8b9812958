import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS, leaveLetter, letterById } from '../../../rules/letters';
import { type Letter, plainText, write } from '../../../rules/letters/letter';
import { POLICIES } from '../../../rules/policies';
import { policyNamed } from '../../support/findings';

const letter = (id: string): Letter => {
  const found = letterById(id);
  if (found === undefined) throw new Error(`no letter ${id}`);
  return found;
};
const every = LETTERS.flatMap((one) => POLICIES.map((policy) => [one.id, policy.id] as const));

describe('every letter with every policy', () => {
  it.each(every)('%s, %s: whole sentences, its blanks and no others, and a clause that the policy has', (id, policyId) => {
    const policy = policyNamed(policyId);
    const one = letter(id);
    const written = write(one, policy, {});
    const text = plainText(written);
    expect(text).not.toMatch(/undefined|\{|\}|violation/);
    const shown = written.paragraphs.flat().flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
    expect(new Set(shown)).toEqual(new Set(one.blanks.map(({ label }) => label)));
    if (written.clause !== undefined) expect(policy.clauses).toContain(written.clause);
    if (one.form === 'letter') expect(written.to).toHaveLength(1);
    expect(written.to).not.toContain('parents');
    expect(written.to).not.toContain('police');
  });

  it('cites the clause by its ref in each letter to school that has one', () => {
    for (const policy of POLICIES) {
      for (const one of LETTERS.filter(({ form }) => form === 'letter')) {
        const written = write(one, policy, {});
        if (written.clause !== undefined)
          expect(plainText(written), `${one.id} ${policy.id}`).toContain(`(${written.clause.ref})`);
      }
    }
  });
});

it.each([
  ['school-branding', 'leave-name'],
  ['school-activity', 'leave-event'],
  ['people-images', 'leave-picture'],
  ['derogatory', undefined],
  ['contact-parent', undefined],
] as const)('what asks leave for %s is %s', (topic, id) => expect(leaveLetter(topic)?.id).toBe(id));

describe('the clause behind it', () => {
  it.each([
    ['leave-name', 'aylesford', '2.3.10'],
    ['leave-name', 'barleyhurst-park', 'Not acceptable, point 1'],
    ['leave-event', 'elton-primary', 'Terms of Use, point 9'],
    ['leave-picture', 'barleyhurst-park', 'Not acceptable, point 4'],
    ['declare', 'corpus-christi', 'Social contact, paragraph 2'],
    ['declare', 'elton-primary', 'Staff guidance, point 3'],
    ['report-contact', 'coppice-junior', '8.3.2'],
    ['report-contact', 'elton-primary', 'Terms of Use, point 12'],
    ['decline-parent', 'coppice-junior', '8.4'],
    ['own-views', 'coppice-junior', '7.1'],
  ])('%s, %s: %s', (id, policyId, ref) => expect(write(letter(id), policyNamed(policyId), {}).clause?.ref).toBe(ref));

  it('is none where the policy does not speak of it', () => {
    expect(write(letter('own-views'), policyNamed('aylesford'), {}).clause).toBeUndefined();
  });

  it('that says no is not put as one that asks for leave', () => {
    const ask = plainText(write(letter('leave-name'), policyNamed('barleyhurst-park'), {}));
    const no = plainText(write(letter('leave-name'), policyNamed('aylesford'), {}));
    expect(ask).toContain('asks for leave');
    expect(no).toContain('asks us not to');
  });

  it('that only comes to this by our reading is cited as that, and not as what it says', () => {
    const picture = plainText(write(letter('leave-picture'), policyNamed('aylesford'), {}));
    expect(picture).toContain('I take what our social media policy (2.4.6) says to cover this');
    expect(picture).not.toContain('asks us not to post pictures');
  });
});

it('a pupil’s contact goes to whoever looks after safety, by the policy, and never tells the pupil’s words on', () => {
  expect(write(letter('report-contact'), policyNamed('elton-primary'), {}).to).toEqual(['headteacher']);
  expect(write(letter('report-contact'), policyNamed('aylesford'), {}).to).toEqual(['safeguarding-lead']);
});

it('words are put in as they are, once', () => {
  const one = letter('leave-name');
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60 }).filter((words) => words.trim() !== ''),
      (words) => {
        const written = write(one, policyNamed('aylesford'), { site: words });
        const pieces = written.paragraphs.flat().filter((piece) => 'words' in piece && piece.words === words.trim());
        expect(pieces.length).toBeGreaterThanOrEqual(1);
        expect(plainText(written)).not.toContain('[the site');
      },
    ),
  );
  expect(plainText(write(one, policyNamed('aylesford'), { site: '{me}', me: 'Hannah' }))).toContain('my own {me} account');
});
