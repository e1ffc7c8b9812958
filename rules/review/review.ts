/**
 * A joining review as it is kept in the browser: which sites are the person's, what was read of their own, what was found, and what
 * they said themselves. Whether a finding is fine or wrong stands in the settings alone, so that nothing has to be said twice.
 */
import * as z from 'zod/mini';
import { placesOf, sameFinding } from '../acknowledge';
import { Finding } from '../finding';
import { ItemKind } from '../item';
import { Account, Audience, SiteId } from '../topics';

export const REVIEW_VERSION = 1;

/** Who says so: the extension has read it on the page, or the person has told us. The report keeps the two apart. */
export const By = z.enum(['read', 'said']);
export type By = z.infer<typeof By>;

/** A finding on something of the person's own, with what it takes to know it again. */
export const Found = z.object({
  finding: Finding,
  item: z.object({
    /** 'profile', or the path of the post's own address */
    id: z.string(),
    kind: ItemKind,
    /** the first words of a post */
    excerpt: z.string(),
    link: z.optional(z.string()),
  }),
  /** the pages of the profile that had been read when it was last seen */
  sections: z.array(z.string()),
  /** ISO date-time: last seen */
  at: z.string(),
  /** the person has said that it is changed, and a later reading has seen it all the same */
  stillThere: z.optional(z.boolean()),
  /** it is gone */
  fixed: z.optional(z.object({ by: By, at: z.string() })),
});
export type Found = z.infer<typeof Found>;

/** Whether two are the same finding in the same item, as the person sees it: one of its places is enough, since which stands first may change. */
export const sameFound = (a: Located, b: Located): boolean =>
  a.item.id === b.item.id && placesOf(a.finding).some((one) => placesOf(b.finding).some((other) => sameFinding(one, other)));

interface Located {
  readonly item: Pick<Found['item'], 'id'>;
  readonly finding: Finding;
}

/** What was said to one line of the checklist. */
export const StepAnswer = z.object({
  state: z.enum(['done', 'not-here']),
  by: By,
  /** ISO date-time */
  at: z.string(),
});
export type StepAnswer = z.infer<typeof StepAnswer>;

/** One site's part of the review. */
export const Round = z.object({
  /** whether the person has an account there; absent until they say */
  mine: z.optional(z.boolean()),
  /** the last reading of the profile */
  read: z.optional(
    z.object({
      /** ISO date-time */
      at: z.string(),
      fields: z.array(z.string()),
      /** parts that could not be read, as a person would name them */
      unread: z.array(z.string()),
      audience: Audience,
    }),
  ),
  /** how the account was used when its pages were last read: other clauses hold for another use */
  account: z.optional(Account),
  /** what they were last read with: another version, or other settings, may judge the same words otherwise; see `eyesOf` */
  engine: z.optional(z.string()),
  /** ids of the posts that were read, oldest first */
  posts: z.array(z.string()),
  found: z.array(Found),
  /** by the id of the step */
  steps: z.record(z.string(), StepAnswer),
  /** ISO date-time: the person has called it done */
  closed: z.optional(z.string()),
});
export type Round = z.infer<typeof Round>;

/** An earlier review, in numbers alone. */
export const PastReview = z.object({
  policy: z.string(),
  /** ISO date-times */
  begun: z.string(),
  finished: z.string(),
  sites: z.array(SiteId),
  found: z.number(),
  left: z.number(),
});
export type PastReview = z.infer<typeof PastReview>;

/** When to be reminded of the next one. */
export const Remind = z.enum(['term', 'year', 'never']);
export type Remind = z.infer<typeof Remind>;

export const Review = z.object({
  version: z.literal(REVIEW_VERSION),
  /** the policy it is done with; absent until it is begun */
  policy: z.optional(z.string()),
  /** the date of that policy's version, as the document prints it */
  adopted: z.optional(z.string()),
  /** ISO date-times */
  begun: z.optional(z.string()),
  finished: z.optional(z.string()),
  rounds: z.partialRecord(SiteId, Round),
  remind: Remind,
  /** the reminder for this very reason was closed; see `dueOf` */
  notNow: z.optional(z.string()),
  past: z.array(PastReview),
});
export type Review = z.infer<typeof Review>;

/** More earlier reviews than this are not kept; the oldest go. */
export const MOST_PAST = 12;
/** More posts than this are not counted one by one. */
export const MOST_POSTS = 2000;

/** A review that has not begun. */
export function newReview(): Review {
  return { version: REVIEW_VERSION, rounds: {}, remind: 'year', past: [] };
}

/** A round in which nothing has been said or read. */
export function newRound(): Round {
  return { posts: [], found: [], steps: {} };
}

/** The round of a site, a new one when there is none. */
export function roundOf(review: Review, site: SiteId): Round {
  return review.rounds[site] ?? newRound();
}

/** The review with one round changed. The change gets the round as it is. */
export function withRound(review: Review, site: SiteId, change: (round: Round) => Round): Review {
  return { ...review, rounds: { ...review.rounds, [site]: change(roundOf(review, site)) } };
}
