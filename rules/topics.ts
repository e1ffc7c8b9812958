/**
 * The words of the house: topics, stances, accounts, audiences, certainty and levels.
 * One list of each, used by policies, signals, findings and screens alike.
 */
import * as z from 'zod/mini';

/** Topics that a signal can find in an item. The file name of the signal is the topic. */
export const SIGNAL_TOPICS = [
  'profession-named',
  'school-named',
  'school-branding',
  'speaks-for-school',
  'own-views-statement',
  'public-visibility',
  'contact-details',
  'identity-details',
  'pupil-identified',
  'colleague-identified',
  'parent-identified',
  'people-images',
  'school-activity',
  'confidential',
  'credentials',
  'criticises-school',
  'derogatory',
  'allegation',
  'threat',
  'offensive',
  'discriminatory',
  'unlawful',
  'disrepute',
  'party-political',
  'commercial',
  'copyright',
  'work-time',
  'contact-pupil',
  'contact-former-pupil',
  'contact-parent',
  'contact-family',
  'contact-channel',
  'pupil-pages',
] as const;

/** Topics that only clauses and questions speak of; no signal finds them. */
export const CLAUSE_TOPICS = [
  'declare-relationship',
  'ask-permission',
  'report-concern',
  'cyberbullying',
  'indecent-images',
  'school-account',
  'school-devices',
  'photography',
  'phones-in-school',
  'privacy-settings',
  'monitoring',
  'discipline',
  'pupil-online-safety',
  'leader-duties',
  'scope',
  'review',
] as const;

export const SignalTopic = z.enum(SIGNAL_TOPICS);
export type SignalTopic = z.infer<typeof SignalTopic>;

export const Topic = z.enum([...SIGNAL_TOPICS, ...CLAUSE_TOPICS]);
export type Topic = z.infer<typeof Topic>;

/** What a clause says on a topic. `permission`: not without leave; `duty`: something must be done. */
export const Stance = z.enum(['forbidden', 'permission', 'discouraged', 'duty', 'allowed', 'information']);
export type Stance = z.infer<typeof Stance>;

/** How the person uses the account that is being checked. */
export const Account = z.enum(['personal', 'professional', 'school']);
export type Account = z.infer<typeof Account>;

/** Who can see the item. */
export const Audience = z.enum(['public', 'connections', 'only-me', 'unknown']);
export type Audience = z.infer<typeof Audience>;

/** How certain a signal is. A `possible` one is shown as "worth a look", never as a fact. */
export const Certainty = z.enum(['sure', 'likely', 'possible']);
export type Certainty = z.infer<typeof Certainty>;

/** What the policy asks: don't (`stop`), get leave first (`ask`), a second thought (`think`). */
export const Level = z.enum(['stop', 'ask', 'think']);
export type Level = z.infer<typeof Level>;

/** The places an item can come from. */
export const SiteId = z.enum(['facebook', 'x', 'instagram', 'linkedin', 'other']);
export type SiteId = z.infer<typeof SiteId>;
