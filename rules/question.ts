/**
 * What a question is understood to be about, as a flat list of facts. Each fact is one chip that the person can take away,
 * or one tap that adds what is missing; the answer follows from the facts and the policy alone.
 */
import * as z from 'zod/mini';
import { Means, Other } from './policy';

/** Longer than this is no longer a question: only so much is kept and read, in UTF-16 code units. */
export const LONGEST_QUESTION = 1200;

/** Whom it is about: the other people of a policy. */
export const WHO = Other.options;
export type Who = Other;

/** By what means; a policy may speak of numbers, of e-mail and of networks apart. */
export const MEANS = Means.options;

/** What one writes of school and of people, whoever they are. */
export const WRITTEN = [
  'mention-pupil',
  'mention-colleague',
  'mention-parent',
  'mention-school-life',
  'confidential',
  'criticise',
  'insult',
  'accuse',
  'discriminate',
  'swear',
] as const;

/** What the person wants to do, or is worried about. */
export const MATTERS = [
  // being in touch
  'befriend',
  'message',
  'group',
  'give-details',
  'look-at-pages',
  'react',
  'decline',
  'declare',
  // saying who one is
  'name-school',
  'name-job',
  'use-logo',
  'speak-for-school',
  'own-views',
  // writing about school
  ...WRITTEN,
  'embarrass',
  'private-life',
  'unlawful',
  'politics',
  'causes',
  'business',
  'copyright',
  'opinions',
  // pictures
  'take-pictures',
  'post-pictures',
  // oneself
  'privacy',
  'own-details',
  'identity',
  'password',
  'old-posts',
  // tools and times
  'work-time',
  'phone-at-school',
  'school-devices',
  'own-device',
  'school-email',
  'run-school-account',
  'use-with-pupils',
  'teach-safety',
  'pupil-phones',
  'pupils-online',
  // what the policy is
  'who-is-bound',
  'monitoring',
  'discipline',
  'review',
  'in-doubt',
  'outside-policy',
  'leaders',
  // help
  'child-at-risk',
  'pupil-contacts-me',
  'indecent-images',
  'pornography',
  'threatened',
  'bullied',
  'pupil-bullied',
  'impersonated',
  'worry-about-adult',
  'mistake',
  // nothing that such a policy speaks of
  'something-else',
] as const;
export type Matter = (typeof MATTERS)[number];

/** To be in touch with somebody, and how. */
export const IN_TOUCH: readonly Matter[] = ['befriend', 'message', 'group', 'give-details', 'react'];
/** The same, and turning it down. */
export const OF_CONTACT: readonly Matter[] = [...IN_TOUCH, 'decline'];

/** Circumstances that a clause may name as making a difference. */
export const CIRCUMSTANCES = [
  'relative',
  'friend-before',
  'family-friend',
  'own-child',
  'staff-parent',
  'shared-circle',
  'known-otherwise',
  'parents-agreed',
  'leave-given',
  'professional-use',
  'school-account',
  'adult-now',
  'under-18',
  'siblings-here',
  'governor-role',
  'no-pupils-near',
  'emergency',
  'other-school',
  'no-names',
  'anonymous',
  'own-time',
  'by-others',
] as const;
export type AskCircumstance = (typeof CIRCUMSTANCES)[number];

export const Fact = z.enum([...WHO, ...MEANS, ...MATTERS, ...CIRCUMSTANCES]);
export type Fact = z.infer<typeof Fact>;

const isOneOf = <T extends string>(list: readonly T[], fact: string): fact is T => (list as readonly string[]).includes(fact);

/** The facts of one kind, in the order they were understood. */
export const factsOf = <T extends string>(facts: readonly Fact[], kind: readonly T[]): T[] =>
  facts.filter((fact): fact is Fact & T => isOneOf(kind, fact));

/** Whether pupils are spoken of, or those who were; how old they are now may be unknown. */
export const ofPupils = (facts: readonly Fact[]): boolean => facts.includes('pupil') || facts.includes('former-pupil');

/** One's own child is a relative, unless it is the child's friends, or other parents, that are asked about. */
export const isOfFamily = (facts: readonly Fact[]): boolean =>
  facts.includes('own-child') && !facts.includes('family-friend') && !facts.includes('parent');

/** How the question was put. `may`: is it all right; `must`: is it asked of me; `undo`: must I take back or leave off. */
export type Manner = 'may' | 'must' | 'undo';
