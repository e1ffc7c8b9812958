/** What is understood of a question, and what is not. */
import { describe, expect, it, test } from 'vitest';
import { plainWords } from '../../../rules/ask/plain-words';
import { understand } from '../../../rules/ask/understand';
import { Fact } from '../../../rules/question';
import { FACT_WORDS } from '../../../rules/wording/facts';

describe('plain words', () => {
  test.each([
    ['Can’t I DM a yr4 kid on insta?', 'can not i message a year 4 kid on instagram'],
    ['freind reqest from a parnet', 'friend request from a parent'],
    ['watsapp w/ 6th former', 'whatsapp w sixth form pupil'],
    ['my TA, 23 yr old', 'my assistant aged 23'],
    ['HT and SLT said ok', 'headteacher and senior leader said ok'],
    ['Can I accept Zofia from 6B?', 'can i accept zofia from year 6'],
    ['can i fri\u200bend a 𝗽𝘂𝗽𝗶𝗹', 'can i friend a pupil'],
    ['free from 3.15 till 6', 'free from 3 15 till 6'],
  ])('%s', (typed, words) => expect(plainWords(typed)).toBe(words));

  it('leaves everyday words as they are', () => {
    const words = 'the panel was painted and the patent was parted';
    expect(plainWords(words)).toBe(words);
  });
});

describe('whom and what', () => {
  test.each<[string, Fact[], Fact[]]>([
    ['can i friend this parent', ['befriend', 'parent'], ['pupil']],
    ["a pupil's mum added me", ['befriend', 'parent'], ['pupil']],
    ['mum of a child in my class added me', ['parent'], ['pupil']],
    ['my daughter is in year 2 here, can i be in the class mums whatsapp', ['staff-parent', 'parent', 'group'], ['pupil']],
    ['a lad who left in july wants to follow me', ['former-pupil', 'under-18'], ['pupil', 'adult-now']],
    ['she is 23 now, i taught her in y6, can we be facebook friends', ['former-pupil', 'adult-now'], ['under-18']],
    ['his sister is still here, he left years ago', ['siblings-here', 'former-pupil'], ['relative']],
    ['my sister works at another school', ['relative', 'other-school'], []],
    ['i am a student teacher', [], ['pupil']],
    ['my mum wants to see my photos', ['relative'], ['parent']],
    ['can a parent governor follow me', ['parent', 'governor'], ['governor-role']],
    ['i am a parent governor', ['governor-role'], []],
    ['reply to a pupil from my gmail', ['e-mail', 'pupil'], ['school-account']],
    ['email my y11s from my school email', ['school-account', 'e-mail', 'pupil'], []],
    ['the head has said its fine', ['leave-given'], []],
    ['parents have given consent', ['parents-agreed'], []],
  ])('%s', (question, some, none) => {
    const { facts } = understand(question);
    expect(facts).toEqual(expect.arrayContaining(some));
    for (const fact of none) expect(facts).not.toContain(fact);
  });

  it('a worry is answered as one, whatever its setting', () => {
    expect(understand('a pupil told me on whatsapp that an older man is messaging her').facts).toContain('child-at-risk');
    expect(understand('i put a photo of my class on facebook by mistake').facts).toContain('mistake');
  });

  it('"must I" is not "may I"', () => {
    expect(understand('do i have to make my profile private').manner).toBe('must');
    expect(understand('do i need to take my job title off facebook').manner).toBe('undo');
    expect(understand('can i be on facebook').manner).toBe('may');
    expect(understand('shd i go thru my old tweets').manner).toBe('must');
  });

  it('every fact has words of its own', () => {
    const words = Fact.options.map((fact) => FACT_WORDS[fact]);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('what is said, beside where it is said', () => {
  test.each<[string, Fact[], Fact[]]>([
    ['i liked a comment having a go at our headteacher, just a like', ['react', 'criticise'], []],
    ['slagged off slt in a whatsapp group with two mates', ['criticise'], []],
    ['moaning on fb about how little teachers get paid', ['opinions'], ['criticise']],
    ['moaning on fb about the head of my school and my pay', ['criticise'], ['opinions']],
    ['do the rules still count at the weekend', ['who-is-bound', 'own-time'], []],
    ['anonymous account about teaching in general', ['anonymous'], []],
    ['our year 6 leavers want to add me', ['former-pupil', 'under-18'], []],
    ['one of my kids has been taken into care, can i tell my best friend on facebook', ['confidential'], ['own-child']],
    ['whatsapp for the after school club parents', ['parent'], ['shared-circle', 'no-pupils-near']],
    ['my sewing club has a whatsapp with some parents', ['parent', 'shared-circle'], []],
    ['i babysit for a family and their mum texts me on my phone', ['message', 'parent', 'known-otherwise'], []],
    ['can i text a mum from my phone if the coach broke down', ['message', 'parent'], ['known-otherwise']],
    ['class party photos on my own insta', ['post-pictures', 'pupil'], []],
    ['can i email a parent from the school gmail', ['parent', 'school-account'], []],
    ['can i email a parent from my gmail', ['parent'], ['school-account']],
  ])('%s', (question, some, none) => {
    const { facts } = understand(question);
    expect(facts).toEqual(expect.arrayContaining(some));
    for (const fact of none) expect(facts).not.toContain(fact);
  });

  it('a single follow is a question, and one again and again a worry', () => {
    expect(understand('a pupil has followed me on insta').facts).toContain('befriend');
    expect(understand('a pupil keeps messaging me every night').facts).toContain('pupil-contacts-me');
  });
});
