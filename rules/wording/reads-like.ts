/** What a sentence reads like when only the learned model speaks: the words after "It reads like". */
import type { SignalTopic } from '../topics';

export const READS_LIKE: Partial<Record<SignalTopic, string>> = {
  'profession-named': 'somebody who says that they work in a school',
  'school-named': 'a school named by somebody who works there',
  'school-branding': 'something with a school’s look on it',
  'speaks-for-school': 'words in a school’s own name',
  'contact-details': 'somebody’s own number or address',
  'identity-details': 'details that prove who somebody is',
  'pupil-identified': 'a pupil who could be known from it',
  'colleague-identified': 'somebody you work with who could be known from it',
  'parent-identified': 'a parent who could be known from it',
  'people-images': 'a picture of people at school',
  'school-activity': 'something from your own school’s day',
  confidential: 'something known only from the job',
  credentials: 'a log-in or password',
  'criticises-school': 'a complaint about the school or the job',
  derogatory: 'mockery of somebody at school',
  allegation: 'an accusation against somebody who could be known',
  threat: 'a threat',
  offensive: 'coarse or sexual talk',
  discriminatory: 'words that put a group of people down',
  unlawful: 'talk of breaking the law',
  disrepute: 'something that could embarrass you at work',
  'party-political': 'campaigning for or against a party',
  commercial: 'something being sold or promoted',
  copyright: 'somebody else’s work being passed on',
  'contact-pupil': 'private contact with a pupil',
  'contact-former-pupil': 'private contact with a former pupil',
  'contact-parent': 'private contact with a parent',
  'contact-family': 'contact with family or friends who also belong to the school',
  'contact-channel': 'a private channel offered to pupils or parents',
  'pupil-pages': 'a look at a pupil’s pages',
};

/** Said of a rule's find that the learned model doubts. */
export const READS_UNLIKE = 'The wording around it reads otherwise, so this is a guess.';

/** Whom a name reads like when only the learned model speaks: the words after "“Sam” reads like". */
export const WHO_READS_LIKE = {
  pupil: 'a pupil',
  colleague: 'somebody you work with',
  parent: 'a pupil’s parent or carer',
} as const;
