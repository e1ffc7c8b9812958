/** A signal joined with the clauses that speak on its topic for this account and audience. */
import * as z from 'zod/mini';
import { Role } from './policy';
import { Certainty, Level, SignalTopic, Stance } from './topics';

export const FindingClause = z.object({ ref: z.string(), heading: z.string(), says: z.string(), stance: Stance });
export type FindingClause = z.infer<typeof FindingClause>;

/**
 * What the person can do about it; the screen turns it into a button.
 * `open-setting`: the site's own page for the field or audience; `edit`: back to the words; `ask-leave`: ask these people first.
 */
export const Action = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('edit') }),
  z.object({ kind: z.literal('open-setting'), setting: z.enum(['profile', 'audience', 'contact']) }),
  z.object({ kind: z.literal('ask-leave'), of: z.array(Role) }),
  z.object({ kind: z.literal('copy'), text: z.string() }),
]);
export type Action = z.infer<typeof Action>;

export const Place = z.object({
  /** the profile field it stands in; absent for the item's text */
  field: z.optional(z.string()),
  /** UTF-16 code units into the text or field; absent when the finding is about the whole item */
  start: z.optional(z.number()),
  end: z.optional(z.number()),
  evidence: z.string(),
});
export type Place = z.infer<typeof Place>;

export const Finding = z.extend(Place, {
  topic: SignalTopic,
  level: Level,
  certainty: Certainty,
  /** the deciding clause first */
  clauses: z.array(FindingClause).check(z.minLength(1)),
  /** what decided, in words */
  why: z.string(),
  /** what to do about it, in words */
  todo: z.string(),
  actions: z.array(Action),
  /** further places in the same item that say the same */
  also: z.array(Place),
});
export type Finding = z.infer<typeof Finding>;
