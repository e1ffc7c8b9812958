/** What an answer tells somebody to do, and whom to tell: true to the clause it stands with, and to how the question was put. */
import { describe, expect, it } from 'vitest';
import { answerFacts } from '../../../rules/ask/answer-facts';
import { ask } from '../../../rules/ask/ask';
import { asMySchool } from '../../../rules/ask/own-school';
import { POLICIES } from '../../../rules/policies';
import type { Fact } from '../../../rules/question';
import { defaultSettings } from '../../../rules/settings';
import { verdictWords } from '../../../rules/wording/verdicts';
import { policyNamed } from '../../support/findings';

const settings = defaultSettings();
const asked = (id: string, question: string) => ask(question, policyNamed(id), settings);
const of = (id: string, ...facts: Fact[]) => answerFacts(facts, policyNamed(id));

describe('a worry', () => {
  const FOUND = /\bmaterial\b/;

  it('is not sent by a clause on what was found, or on leave to go outside the policy', () => {
    for (const { id } of POLICIES) {
      for (const worry of ['child-at-risk', 'worry-about-adult', 'pupil-contacts-me'] as const) {
        const [first] = of(id, worry, 'pupil').clauses;
        expect(first?.says).not.toMatch(FOUND);
        expect(first?.says).not.toMatch(/professional judgement/);
      }
    }
    expect(of('aylesford', 'indecent-images').clauses[0]?.ref).toBe('2.7.4');
  });

  it('about a child always names who is there for it', () => {
    for (const { id } of POLICIES) {
      for (const worry of ['child-at-risk', 'indecent-images', 'worry-about-adult', 'pupil-bullied'] as const)
        expect(of(id, worry, 'pupil').headline).toMatch(/the headteacher|the designated safeguarding lead/);
    }
    expect(of('elton-primary', 'worry-about-adult').todo[0]).toBe(
      'Tell the headteacher or the designated safeguarding lead today.',
    );
  });

  it('about the headteacher has somewhere else to go', () => {
    for (const { id } of POLICIES)
      for (const worry of ['worry-about-adult', 'bullied', 'threatened'] as const)
        expect(of(id, worry, 'colleague').todo).toContain('If it is about the headteacher, go to the chair of governors.');
  });

  it('says that it is to be reported where the clause names nobody', () => {
    expect(of('corpus-christi', 'child-at-risk', 'pupil').headline).toMatch(/asks for it to be reported\.$/);
    expect(of('barleyhurst-park', 'child-at-risk', 'pupil').headline).toMatch(/safeguarding lead now\.$/);
  });

  it('over such images is for everybody who is named, not for one of them', () => {
    expect(of('aylesford', 'indecent-images').headline).toContain('the police and the designated safeguarding lead');
  });
});

describe('what to do about contact', () => {
  it('a pupil who asked is told of where the policy wants that', () => {
    expect(of('coppice-junior', 'befriend', 'pupil').todo).toContain(
      'If it was they who asked, let a senior leader know (8.3.2).',
    );
    expect(of('elton-primary', 'message', 'pupil').todo.join(' ')).toMatch(/If it was they who asked, let the headteacher/);
    expect(of('aylesford', 'befriend', 'pupil').todo.join(' ')).not.toMatch(/they who asked/);
  });

  it('whoever would write first has a way of the school’s; whoever would "like" has no request to answer', () => {
    expect(of('aylesford', 'message', 'pupil').todo[0]).toMatch(/^For school matters, use the school’s own phone or e-mail/);
    expect(of('aylesford', 'befriend', 'pupil').todo[0]).toMatch(/^Leave the request unanswered/);
    const { todo, say } = of('coppice-junior', 'react', 'parent', 'social-media');
    expect(todo[0]).toBe('Leave it without a like or a comment.');
    expect(say).toEqual([]);
  });

  it('no line is promised below where none stands', () => {
    for (const { id } of POLICIES) {
      const { todo, say } = of(id, 'befriend', 'pupil', 'relative');
      if (say.length === 0) expect(todo.join(' ')).not.toContain('below');
    }
  });

  it('nobody is told for a circumstance that is not so, nor for a question on the policy itself', () => {
    expect(of('corpus-christi', 'befriend', 'parent').todo.join(' ')).not.toMatch(/^Let|\. Let/);
    expect(of('corpus-christi', 'befriend', 'parent', 'shared-circle').tell).toContain('senior-leader');
    expect(of('corpus-christi', 'befriend', 'relative').todo.join(' ')).not.toMatch(/senior leader know/);
    expect(of('elton-primary', 'who-is-bound').todo).toEqual([]);
  });
});

describe('how it was asked', () => {
  it('what is to be taken down is what the clause asks not to show', () => {
    const { headline } = asked('elton-primary', 'someone tagged me drunk, should I get it taken off my page?');
    expect(headline).toMatch(/^Yes: .* asks you not to /);
  });

  it('"must I" with limits is neither yes nor "leaves room"', () => {
    const must = answerFacts(['message', 'parent', 'school-account', 'pupil'], policyNamed('barleyhurst-park'), {
      question: '',
      manner: 'must',
      near: () => new Map(),
      nearest: () => [],
    });
    expect(must.verdict).toBe('yes-if');
    expect(must.headline).toMatch(/^Not in every case/);
  });

  it('whether pages may stand open is another question than who may see them', () => {
    expect(asked('barleyhurst-park', 'can my profile be public?').verdict).toBe('no');
    expect(asked('barleyhurst-park', 'is it ok if my insta is public').verdict).toBe('no');
    const { verdict, headline } = asked('barleyhurst-park', 'who should be able to see my facebook?');
    expect(verdict).toBe('yes-if');
    expect(headline).toMatch(/asks you not to leave your pages open to everyone\. What only a few can see is another matter\.$/);
    expect(asked('aylesford', 'can my profile be public?').verdict).toBe('yes-if');
  });
});

describe('the school by its name', () => {
  it.each([
    ['elton-primary', 'Can I say I work at Elton Primary on LinkedIn?', 'Can I say I work at my school on LinkedIn?'],
    ['coppice-junior', 'can i use the Coppice logo', 'can i use my school logo'],
    ['corpus-christi', 'CORPUS CHRISTI Catholic Primary School in my bio?', 'my school in my bio?'],
    ['aylesford', 'a mum at Coppice', 'a mum at Coppice'],
  ])('%s: %s', (id, question, meant) => {
    expect(asMySchool(question, policyNamed(id), settings)).toBe(meant);
  });

  it('is the person’s own, in the policy’s words or in theirs', () => {
    expect(asked('elton-primary', 'can I put Elton Primary in my bio').facts).toContain('name-school');
    const own = { ...settings, schoolNames: ['Hollybush Lane Academy'] };
    expect(asMySchool('a lad at hollybush lane academy', policyNamed('aylesford'), own)).toBe('a lad at my school');
  });

  it('its pupils are not another school’s, unless that is said', () => {
    const { facts, verdict } = asked('aylesford', 'a lad at my school has followed me');
    expect(facts).not.toContain('other-school');
    expect(verdict).toBe('no');
    expect(asked('aylesford', 'a lad from another school has followed me').facts).toContain('other-school');
  });
});

describe('what others do', () => {
  it.each([
    'a parent filmed the nativity and put it on facebook, what should I do',
    'one of the mums has posted photos of the class party on insta',
    'can parents film the sports day',
    'my husband posted a pic of me in my school lanyard',
  ])('is not told off as if it were the person’s own: %s', (question) => {
    const { verdict, headline, facts } = asked('aylesford', question);
    expect(facts).toContain('by-others');
    expect(verdict).toBe('not-covered');
    expect(headline).toBe(
      "Aylesford's policy asks things of the people who work at the school. What others do, take to the headteacher.",
    );
  });

  it.each([
    'a dad put our class photo on facebook, can I share it',
    'can I post photos a parent took',
    'my TA posted a photo of the class',
    'a mum sent me a friend request',
    'a parent posted something nasty about me',
  ])('what the person would do with it, or a colleague does, is as always: %s', (question) => {
    expect(asked('aylesford', question).verdict).not.toBe('not-covered');
  });

  it('a message that is to stop is turned down, not allowed or refused', () => {
    for (const { id } of POLICIES) {
      const { verdict, headline } = asked(id, 'how do I stop a parent messaging me');
      expect(verdict).toBe('yes');
      expect(headline).toMatch(/^Yes, turn it down/);
    }
  });

  it('to take photos down is not to take photos', () => {
    expect(asked('elton-primary', 'should I take down photos of my hen do').facts).not.toContain('take-pictures');
  });
});

describe('whose leave', () => {
  it('over a picture of colleagues is not the parents’', () => {
    expect(of('elton-primary', 'post-pictures', 'colleague').headline).not.toContain('parents');
    expect(of('elton-primary', 'take-pictures', 'pupil').headline).toContain(
      'the headteacher, or the parents or carers to agree',
    );
  });

  it('an exception for "some other" circumstance is not met by one that the clause names', () => {
    const { tested } = of('corpus-christi', 'befriend', 'parent', 'shared-circle');
    expect(tested.filter(({ met }) => met).map(({ says }) => says)).toEqual([
      'You and the parent move in one circle, openly, and senior leaders know.',
    ]);
  });
});

describe('the school’s own channel', () => {
  it('is none of one’s own, also where it is given away', () => {
    for (const { id } of POLICIES) {
      const { verdict, headline } = asked(id, 'can I give a parent my school email address');
      expect(verdict).not.toBe('no');
      expect(headline).not.toContain('your own number');
    }
    expect(asked('barleyhurst-park', 'can I give a parent my own email address').verdict).toBe('no');
  });

  it('a clause on one’s own phone is said to be on that', () => {
    expect(asked('aylesford', 'can I text a parent from my own phone').headline).toMatch(
      /asks you not to use your own phone, e-mail or accounts with parents\.$/,
    );
  });

  it('whoever has to ask first promises nothing', () => {
    const { verdict, say } = of('elton-primary', 'befriend', 'parent');
    expect(verdict).toBe('ask-first');
    expect(say).toEqual(['Thank you for asking. I have to check with school first, so bear with me.']);
  });
});

describe('what the policy is', () => {
  it('whom it binds is said, not that it says so', () => {
    for (const one of POLICIES) {
      const answer = answerFacts(['who-is-bound'], one);
      expect(verdictWords(answer)).toBe('Whom it binds');
      expect(answer.headline).toContain(one.binds.says);
    }
    const own = of('coppice-junior', 'who-is-bound', 'own-time');
    expect(verdictWords(own)).toBe('Yes');
    expect(own.headline).toMatch(/your own time too\.$/);
  });

  it('its dates are told whether or not a clause speaks of them', () => {
    expect(of('coppice-junior', 'review').headline).toMatch(
      /^Coppice's policy is dated October 2022 and names October 2023 for its review\./,
    );
    const silent = of('barleyhurst-park', 'review');
    expect(silent.verdict).toBe('not-covered');
    expect(verdictWords(silent)).toBe('When it is reviewed');
    expect(silent.headline).toBe("Barleyhurst Park's policy is dated 19 October 2023 and names 2025 for its review.");
  });
});

describe('leave that was given', () => {
  it('settles a family tie that the school wants to hear of first', () => {
    expect(of('elton-primary', 'befriend', 'pupil', 'relative').verdict).toBe('ask-first');
    expect(of('elton-primary', 'befriend', 'pupil', 'relative', 'leave-given').verdict).toBe('yes-if');
    expect(of('corpus-christi', 'befriend', 'parent', 'shared-circle').verdict).toBe('ask-first');
    expect(of('corpus-christi', 'befriend', 'parent', 'shared-circle', 'leave-given').verdict).toBe('yes-if');
  });

  it('opens nothing where the policy gives none', () => {
    expect(of('aylesford', 'befriend', 'pupil', 'relative', 'leave-given').verdict).toBe('no');
    expect(of('elton-primary', 'befriend', 'pupil', 'leave-given').verdict).toBe('no');
  });
});

describe('what is said in passing', () => {
  it.each([
    ['ignore or block? year 7 boy followed me', 'decline'],
    ['Fed up of parents messaging me at 10pm, can i just leave them on read', 'decline'],
    ['School ipad, signed consent forms, photo of the class in forest school. Good to go?', 'parents-agreed'],
    ['School ipad, signed consent forms, photo of the class in forest school. Good to go?', 'school-account'],
    ["Different school's parents block my drive, thinking of complaining on the residents page", 'other-school'],
    ['can I post it with smiley faces over the kids faces', 'no-names'],
  ] as const)('is heard: %s', (question, fact) => {
    expect(asked('aylesford', question).facts).toContain(fact);
  });

  it('a governor who asks is none for whom the governors’ exception stands', () => {
    expect(asked('coppice-junior', 'a governor sent me a friend request').facts).not.toContain('governor-role');
    expect(asked('coppice-junior', 'parent governor here, can i friend a mum').facts).toContain('governor-role');
  });
});

describe('a safety floor', () => {
  it.each([
    'a pupil sent me a topless photo',
    'a pupil sent me a pic in her bikini',
    'topless photo from a pupil',
    'one of my year 9 girls messaged me a video in her underwear',
  ])('a picture of an undressed child is never to be kept: %s', (question) => {
    for (const { id } of POLICIES) {
      const { verdict, facts, todo } = asked(id, question);
      expect(verdict).toBe('get-help');
      expect(facts).toContain('indecent-images');
      expect(todo.join(' ')).toMatch(/don’t copy/);
      expect(todo.join(' ')).not.toContain('Keep the messages');
    }
  });

  it('messages from a pupil are kept, and a picture among them is left alone', () => {
    for (const { id } of POLICIES) {
      const todo = of(id, 'pupil-contacts-me', 'pupil').todo.join(' ');
      expect(todo).toContain('Keep the messages');
      expect(todo).toMatch(/shows a child undressed, leave it where it is/);
    }
    expect(asked('aylesford', 'can i post a photo of me in a bikini').facts).not.toContain('indecent-images');
  });

  it.each(['can i give the pupils my snapchat', 'year 8s want my insta handle', 'tell my class my tiktok username?'])(
    'a name on a network is contact there: %s',
    (question) => {
      for (const { id } of POLICIES) expect(asked(id, question).verdict).toBe('no');
    },
  );
});
