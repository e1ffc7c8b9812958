/** Questions as staff type them, and what each of the five policies makes of them. */
import { describe, expect, it, test } from 'vitest';
import type { Verdict } from '../../../rules/answer';
import { answerFacts } from '../../../rules/ask/answer-facts';
import { ask } from '../../../rules/ask/ask';
import { POLICIES } from '../../../rules/policies';
import { defaultSettings } from '../../../rules/settings';
import { verdictWords } from '../../../rules/wording/verdicts';
import { policyNamed } from '../../support/findings';

const settings = defaultSettings();
const asked = (id: string, question: string) => ask(question, policyNamed(id), settings);

type Expected = Record<string, [Verdict, string?]>;
const all = (verdict: Verdict): Expected => Object.fromEntries(POLICIES.map(({ id }) => [id, [verdict]]));

describe('the policies differ, and so do the answers', () => {
  test.each<[string, Expected]>([
    [
      'can i friend this parent?',
      {
        aylesford: ['yes-if', '2.6.2'],
        'barleyhurst-park': ['yes-if', 'Protection of Personal Information, paragraph 1'],
        'coppice-junior': ['no', '8.4'],
        'corpus-christi': ['yes-if', 'Social contact, paragraph 2'],
        'elton-primary': ['ask-first', 'Staff agreement, point 20'],
      },
    ],
    [
      'friend req from a mum, we were mates before i worked here',
      { 'coppice-junior': ['yes-if', '8.4'], 'elton-primary': ['ask-first'], aylesford: ['yes-if', '2.6.2'] },
    ],
    [
      'can I add an ex pupil whos 19 now',
      {
        aylesford: ['yes-if'],
        'coppice-junior': ['yes-if', '8.3'],
        'corpus-christi': ['yes-if', 'Safer online behaviour, paragraph 5'],
        'elton-primary': ['yes-if', 'Terms of Use, point 7'],
        'barleyhurst-park': ['not-covered'],
      },
    ],
    [
      'former pupil aged 16 wants to follow me',
      { aylesford: ['no'], 'coppice-junior': ['no', '8.3'], 'elton-primary': ['no', 'Terms of Use, point 7'] },
    ],
    [
      'shes my niece and in y4 here, we are friends on fb',
      {
        aylesford: ['no', '2.3.4'],
        'coppice-junior': ['yes-if', '8.3'],
        'elton-primary': ['ask-first', 'Staff guidance, point 3'],
      },
    ],
    [
      'can i put the schools name on my linkedin',
      { aylesford: ['no', '2.3.10'], 'barleyhurst-park': ['no', 'Definition, paragraph 2'], 'coppice-junior': ['yes-if'] },
    ],
    ['do i have to say my views are my own', { 'coppice-junior': ['yes', '7.1'], aylesford: ['not-covered'] }],
    ['can i sell cakes on facebook', { 'elton-primary': ['no', 'Terms of Use, point 2'], aylesford: ['not-covered'] }],
    [
      'can i campaign for labour on my twitter',
      { 'barleyhurst-park': ['no', 'Everyone must, point 7'], 'coppice-junior': ['not-covered'] },
    ],
    ['can I scroll instagram in my lunch break', { 'coppice-junior': ['yes-if', '8.6.2'], 'elton-primary': ['ask-first'] }],
    ['can we set up a class twitter', { 'coppice-junior': ['ask-first', '5.1'], 'elton-primary': ['ask-first'] }],
    ['a pupil has followed me on insta', all('no')],
    ['yr 6 lad sent me a freind request', all('no')],
    ['when is half term', all('not-covered')],
    ['whats the wifi password', all('not-covered')],
    ['a girl in my class told me her uncle is hurting her', all('get-help')],
    ['i have found nudes of a pupil on a phone', all('get-help')],
    ['parents slagging me off in the class facebook group', all('get-help')],
    ['someone has made a fake account of me', all('get-help')],
    ['i posted a photo of a child by mistake', all('get-help')],
  ])('%s', (question, expected) => {
    for (const [id, [verdict, ref]] of Object.entries(expected)) {
      const answer = asked(id, question);
      expect([id, answer.verdict]).toEqual([id, verdict]);
      if (ref !== undefined)
        expect([id, answer.clauses.map((clause) => clause.ref)]).toEqual([id, expect.arrayContaining([ref])]);
    }
  });
});

describe('an answer', () => {
  it('shows what it understood, and follows what the person says to it', () => {
    const first = asked('coppice-junior', 'can I friend this parent');
    expect(first.facts).toEqual(['befriend', 'parent']);
    expect(first.wouldChange).toContainEqual({ fact: 'staff-parent', verdict: 'yes-if' });
    const added = ask('can I friend this parent', policyNamed('coppice-junior'), settings, { add: ['staff-parent'], remove: [] });
    expect(added.verdict).toBe('yes-if');
    expect(added.tested.filter(({ met }) => met).map(({ ref }) => ref)).toEqual(['8.4']);
    expect(added.tell).toEqual(['senior-leader']);
    const taken = ask('can I friend this parent', policyNamed('coppice-junior'), settings, {
      add: [],
      remove: ['befriend', 'parent'],
    });
    expect(taken.verdict).toBe('not-covered');
  });

  it('offers a polite line when somebody is to be declined, and none otherwise', () => {
    expect(asked('aylesford', 'a pupil wants to follow me').say).toHaveLength(1);
    expect(asked('aylesford', 'can i swear on my twitter').say).toEqual([]);
  });

  it('never asks anybody to look into, copy or keep indecent images, and names the safeguarding lead first', () => {
    for (const { id } of POLICIES) {
      const { todo } = asked(id, 'pupil showed me an indecent image of another child, should i screenshot it');
      expect(todo[0]).toContain('designated safeguarding lead');
      expect(todo.join(' ')).toContain('don’t copy');
    }
  });

  it('where the policy is silent says so, with whom to ask and the nearest clauses', () => {
    const answer = asked('aylesford', 'can i run an etsy shop');
    expect(answer).toMatchObject({ verdict: 'not-covered', clauses: [] });
    expect(answer.headline).toContain('the headteacher');
  });

  it('a governor who asks about a parent is answered as one', () => {
    const governor = { ...settings, role: 'governor' as const };
    expect(ask('can i friend a parent', policyNamed('coppice-junior'), governor).facts).toContain('governor-role');
  });

  it('from taps alone is the same as from words', () => {
    const words = asked('coppice-junior', 'can I friend this parent');
    const taps = answerFacts(['befriend', 'parent'], policyNamed('coppice-junior'));
    expect([taps.verdict, taps.clauses, taps.tested]).toEqual([words.verdict, words.clauses, words.tested]);
  });

  it('an empty question, or nothing but noise, is answered kindly', () => {
    for (const question of ['', '   ', '?', 'asdf ghjk', '🤷', '\u0000\ud83d', 'a'.repeat(100_000)]) {
      const answer = asked('aylesford', question);
      expect(answer.verdict).toBe('not-covered');
      expect(answer.headline).not.toBe('');
    }
  });
});

describe('a worry goes to somebody at school first', () => {
  test.each(POLICIES.map(({ id }) => [id] as const))('%s', (id) => {
    for (const question of ['a girl in my class told me her uncle is hurting her', 'i have found nudes of a pupil on a phone'])
      expect(asked(id, question).headline).toMatch(/tell .*(?:safeguarding lead|headteacher)\b.* now/);
    expect(asked(id, 'i have found nudes of a pupil on a phone').todo[0]).toMatch(/safeguarding lead at once/);
  });

  test('whoever is named outside the school comes after, with the clause', () => {
    const { headline, clauses, todo } = answerFacts(['indecent-images', 'pupil'], policyNamed('corpus-christi'));
    expect(headline).toMatch(
      /^Don't carry this alone: tell the headteacher .* now\. Corpus Christi's policy \(.+\) names the police and the local authority too\.$/,
    );
    expect(clauses.some(({ ref }) => headline.includes(`(${ref})`))).toBe(true);
    expect(todo.join(' ')).toMatch(/police and the local authority/);
  });

  test('a worry about an adult shows what no adult here is to do with pupils, too', () => {
    const { verdict, topics, clauses } = asked('barleyhurst-park', 'one of the coaches has half the y10 girls on his snapchat');
    expect([verdict, ...topics]).toEqual(expect.arrayContaining(['get-help', 'contact-pupil']));
    expect(clauses.map(({ ref }) => ref)).toContain('Everyone must, point 2');
  });
});

describe('what was read wrongly once', () => {
  test.each([
    'can I keep a pupil as a friend if my profile is locked down',
    'Can I keep pupils as followers if my account is private',
    'can pupils stay on my friends list if I hide my posts from them',
    'may I share my location with a pupil on Snap Maps',
    'can I open my account to my students',
  ])('%s: no, however private the rest', (question) => {
    for (const { id } of POLICIES) expect([id, asked(id, question).verdict]).toEqual([id, 'no']);
  });

  test.each(['can I stop pupils finding me', 'how do i hide my friends list from pupils'])('%s: no contact', (question) => {
    expect(asked('aylesford', question).facts).not.toContain('befriend');
  });

  test.each([
    'one of the dads keeps messaging me its making me uncomfortable',
    'a dad wont stop texting me',
    'I’m being bullied online by a parent, who do I tell?',
  ])('%s: a worry about a grown-up is none about a pupil', (question) => {
    const { verdict, facts } = asked('elton-primary', question);
    expect([verdict, facts[0]]).toEqual(['get-help', 'bullied']);
    expect(facts).toContain('parent');
  });

  test('a social tie opens no rule but those on contact', () => {
    const { wouldChange } = asked('barleyhurst-park', 'can i use my phone in lessons');
    expect(wouldChange.map(({ fact }) => fact)).not.toContain('shared-circle');
    expect(answerFacts(['phone-at-school', 'shared-circle'], policyNamed('barleyhurst-park')).verdict).toBe('no');
  });

  test('a break is no time away from pupils where they are spoken of, and home no time of one’s own in a worry', () => {
    expect(asked('elton-primary', 'can i take photos of the kids on my phone at lunch').facts).not.toContain('no-pupils-near');
    expect(asked('elton-primary', 'can i check my phone at lunch in the staffroom').facts).toContain('no-pupils-near');
    expect(asked('elton-primary', 'i think a child is being hurt at home').facts).not.toContain('own-time');
  });

  test('what leaves nothing behind is not to be taken down', () => {
    expect(asked('barleyhurst-park', 'can i use my phone in lessons').todo[0]).toMatch(/^Leave it be\. /);
    expect(asked('aylesford', 'can i put the schools name on my linkedin').todo[0]).toMatch(/take it down/);
  });
});

describe('what is not understood', () => {
  it.each([
    'ga i ychwanegu disgybl ar facebook',
    'ga i fod yn ffrindiau gyda rhiant',
    'czy moge dodac ucznia na facebooku',
    'puedo agregar a un alumno en facebook',
  ])('another language is answered with nothing but that: %s', (question) => {
    for (const { id } of POLICIES) {
      const answer = asked(id, question);
      expect([answer.verdict, answer.facts, answer.clauses]).toEqual(['not-covered', [], []]);
      expect(verdictWords(answer)).toBe('Say it another way');
      expect(answer.headline).toMatch(/plain English/);
    }
  });

  it.each(['retweeting corbyn with a pupil', 'shd i add wayne rooneys mum on insta', 'bcc parents?'])(
    'names and slang are none: %s',
    (question) => {
      expect(asked('aylesford', question).facts).not.toEqual([]);
    },
  );

  it('nobody is named: that is asked, and not called uncovered', () => {
    const answer = asked('elton-primary', 'can i add someone on facebook');
    expect([answer.verdict, verdictWords(answer), answer.todo]).toEqual(['not-covered', 'It depends on who', []]);
    expect(answer.wouldChange.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['pupil', 'parent']));
  });
});

describe('the headline says what the clause says', () => {
  it('where the clause that decides is on something beside the matter', () => {
    const { headline, clauses } = asked('corpus-christi', "can i repost the school's nativity photos on my page");
    expect(headline).toContain('show what you do for a living');
    expect(clauses[0]?.ref).toBe('Safer online behaviour, paragraph 11');
  });

  it('and names nobody whom the clause leaves out', () => {
    const { headline } = answerFacts(['befriend', 'pupil', 'parent', 'social-media'], policyNamed('elton-primary'));
    expect(headline).toMatch(/friends online with pupils\.$/);
    expect(answerFacts(['befriend', 'former-pupil', 'social-media'], policyNamed('elton-primary')).headline).toMatch(
      /former pupils under 18\.$/,
    );
  });

  it('clauses for a professional network come after those for one’s own accounts, unless it is asked about', () => {
    const [own] = asked('barleyhurst-park', 'can i say where i work on my profile').clauses;
    expect(own?.ref).toBe('Safer Online Behaviour, paragraph 1');
  });

  it('what follows for staff is not looked up among the pupils’ rules', () => {
    const { clauses, todo } = asked('elton-primary', 'will i get sacked for a post');
    expect(clauses.map(({ ref }) => ref)).not.toContain('Pupil guidance, point 6');
    expect(todo.join(' ')).toContain('speak to the e-safety coordinator yourself');
  });
});

describe('what a careful reader of the answers found', () => {
  it.each([
    'I found child porn on the staffroom computer',
    "I've found something nasty on the shared computer. I think its child porn",
  ])('images of abuse that somebody came upon are not their own doing: %s', (question) => {
    for (const { id } of POLICIES) {
      const { verdict, todo } = asked(id, question);
      expect(verdict).toBe('get-help');
      expect(todo.join(' ')).toMatch(/don’t copy/);
      expect(todo.join(' ')).not.toMatch(/take it down/);
    }
  });

  it('nobody is 18 or over and under 18', () => {
    const { facts, verdict } = asked('coppice-junior', 'an ex pupil, 19, has added me');
    expect(facts).toContain('adult-now');
    expect(facts).not.toContain('under-18');
    expect(verdict).toBe('yes-if');
  });

  it('the school’s own phone is none that is broken', () => {
    const { facts, verdict } = asked('aylesford', 'my work phone is broken, can I text the y12s from mine for the trip');
    expect(facts).not.toContain('school-account');
    expect(verdict).toBe('no');
  });

  it('an exception for what the job needs opens no private channel to a pupil', () => {
    const { verdict, wouldChange } = asked('corpus-christi', 'Can I give a pupil my own email for work purposes');
    expect(verdict).toBe('no');
    expect(wouldChange.map(({ fact }) => fact)).not.toContain('professional-use');
  });

  it('who is to agree is whom to ask', () => {
    const { verdict, headline, tell } = asked('coppice-junior', 'can I run a class Instagram');
    expect(verdict).toBe('ask-first');
    expect(headline).toMatch(/senior leader|headteacher|school leader/);
    expect(tell.length).toBeGreaterThan(0);
  });

  it('nobody sends their own daughter a polite line', () => {
    expect(asked('aylesford', 'my daughter is a student here, do I have to unfriend her').say).toEqual([]);
  });
});
