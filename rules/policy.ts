/**
 * A school's policy as data: facts about it, and every clause in our own plain words with the topics it speaks on.
 * The source sentence stays in the school's document; `ref` says where to find it.
 */
import * as z from 'zod/mini';
import { Account, Audience, Stance, Topic } from './topics';

/** Somebody at the school, by role: who is bound, who can give leave, who must be told. */
export const Role = z.enum([
  'headteacher',
  'senior-leader',
  'line-manager',
  'governors',
  'safeguarding-lead',
  'data-protection-lead',
  'it-lead',
  'online-safety-lead',
  'school-office',
  'local-authority',
  'police',
  'parents',
  'union',
]);
export type Role = z.infer<typeof Role>;

/** Kinds of people a policy can bind. */
export const StaffKind = z.enum([
  'teacher',
  'support-staff',
  'supply',
  'agency',
  'contractor',
  'trainee',
  'governor',
  'volunteer',
]);
export type StaffKind = z.infer<typeof StaffKind>;

/** A circumstance that a clause names as making a difference to what it asks. */
export const Circumstance = z.enum([
  'relative', // the other person is a relative
  'friend-before', // a friendship from before the school link
  'family-friend', // e.g. the friend of one's own child or family
  'own-child', // it is about the person's own child
  'staff-parent', // the person is a parent at the school too
  'shared-circle', // an openly known shared social circle
  'parents-agreed', // parents or carers have agreed
  'leave-given', // somebody with authority has agreed; `leave` says who
  'professional-use', // a professional need, context or account
  'school-account', // through the school's own account, address or device
  'adult-now', // the former pupil is 18 or over
  'governor-role', // as a governor
  'fiction-or-education', // accepted fiction or approved educational purpose
  'public-knowledge', // already public or common knowledge
  'emergency', // somebody would be at risk otherwise
  'no-pupils-near', // outside teaching time or away from pupils
  'other',
]);
export type Circumstance = z.infer<typeof Circumstance>;

/** The people a clause on contact, or on what is written, can be about. */
export const Other = z.enum(['pupil', 'former-pupil', 'parent', 'colleague', 'governor']);
export type Other = z.infer<typeof Other>;

/** The means of contact a clause can be about. */
export const Means = z.enum(['phone', 'e-mail', 'social-media']);
export type Means = z.infer<typeof Means>;

/** What a clause says about one topic. Limits of account, audience, people and means hold for this topic alone; absent means all. */
export const ClauseTopic = z.object({
  topic: Topic,
  stance: Stance,
  people: z.optional(z.array(Other).check(z.minLength(1))),
  means: z.optional(z.array(Means).check(z.minLength(1))),
  accounts: z.optional(z.array(Account).check(z.minLength(1))),
  audiences: z.optional(z.array(Audience).check(z.minLength(1))),
});
export type ClauseTopic = z.infer<typeof ClauseTopic>;

/** A circumstance under which a clause asks for less, or for something else. */
export const Exception = z.object({
  when: Circumstance,
  says: z.string().check(z.minLength(8)),
  /** the topics it touches; absent means every topic of the clause */
  topics: z.optional(z.array(Topic).check(z.minLength(1))),
});
export type Exception = z.infer<typeof Exception>;

export const Clause = z.object({
  /** how staff would cite it; permanent */
  ref: z.string().check(z.minLength(1)),
  heading: z.string().check(z.minLength(1)),
  /** what it asks, in our own plain words: one or two short sentences */
  says: z.string().check(z.minLength(10), z.maxLength(320)),
  topics: z.array(ClauseTopic).check(z.minLength(1)),
  /** the accounts this clause binds; absent means every account */
  accounts: z.optional(z.array(Account).check(z.minLength(1))),
  exceptions: z.optional(z.array(Exception).check(z.minLength(1))),
  /** whose leave lifts it; only with a `permission` stance or a `leave-given` exception */
  leave: z.optional(z.array(Role).check(z.minLength(1))),
  /** who must be told, and of what the clause says so */
  tell: z.optional(z.array(Role).check(z.minLength(1))),
  /** where the source is unclear or contradicts itself, said plainly */
  note: z.optional(z.string().check(z.minLength(10))),
});
export type Clause = z.infer<typeof Clause>;

/** A statement about the policy as a whole, with the clauses it rests on (an empty list: the cover page). */
const Fact = z.object({ says: z.string().check(z.minLength(3)), refs: z.array(z.string()) });

/** As exactly as the document says it: YYYY, YYYY-MM or YYYY-MM-DD. */
const DateAsPrinted = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

export const Policy = z.object({
  /** file name and permanent id */
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]+$/)),
  school: z.string(),
  /** short name for sentences: "Aylesford's policy" */
  short: z.string(),
  title: z.string(),
  adopted: z.optional(DateAsPrinted),
  /** the review date the document gives; may have passed */
  review: z.optional(DateAsPrinted),
  owner: z.string(),
  /** who is bound, kind by kind, as far as the document says */
  binds: z.extend(Fact, { kinds: z.array(StaffKind).check(z.minLength(1)) }),
  /** who counts as a pupil */
  pupil: z.extend(Fact, {
    /** covers pupils of 18 and over who are still at the school; `unclear` where the document contradicts itself or is silent */
    adultPupils: z.enum(['yes', 'no', 'unclear']),
    /** a former pupil is spoken of up to this age; 'no-age' when the document gives none, 0 when it does not mention them */
    formerUntil: z.union([z.number(), z.literal('no-age')]),
  }),
  /** whom to ask in doubt */
  askWhom: z.extend(Fact, { roles: z.array(Role).check(z.minLength(1)) }),
  /** places where the document contradicts itself */
  conflicts: z.array(Fact),
  /** suggestions for the person's settings */
  names: z.object({
    school: z.array(z.string()).check(z.minLength(1)),
    aliases: z.array(z.string()),
    emailDomains: z.array(z.string()),
  }),
  clauses: z.array(Clause).check(z.minLength(1)),
});
export type Policy = z.infer<typeof Policy>;

/** Whether the review date that the document gives lies before `today` (ISO date, YYYY-MM-DD). A month or year is over on its last day. */
export function reviewOverdue(policy: Policy, today: string): boolean {
  return policy.review !== undefined && policy.review < today.slice(0, policy.review.length);
}

/** The clause with exactly this ref, if the policy has it. */
export function clauseByRef(policy: Policy, ref: string): Clause | undefined {
  return policy.clauses.find((clause) => clause.ref === ref);
}

/** What an account of the school's is there for: only clauses that speak of such accounts bind it in this. */
const WHAT_IT_IS_FOR: readonly Topic[] = [
  'contact-details',
  'contact-channel',
  'profession-named',
  'school-activity',
  'school-named',
  'work-time',
];

/** Whether what a clause says on a topic binds an account of this kind. */
export function bindsAccount(clause: Clause, said: ClauseTopic, account: Account): boolean {
  const accounts = said.accounts ?? clause.accounts;
  return accounts === undefined ? account !== 'school' || !WHAT_IT_IS_FOR.includes(said.topic) : accounts.includes(account);
}
