/** The person's settings, versioned. Only what the engine and the screens need; nothing of it ever leaves the browser. */
import * as z from 'zod/mini';
import { LogoFeatures } from './image/features';
import { Account, Certainty, SignalTopic, SiteId } from './topics';

export const SETTINGS_VERSION = 1;

/** Time of day, HH:MM, in the school's time zone (Europe/London). */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A day, YYYY-MM-DD. */
const Day = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));

export const Term = z.object({ from: Day, to: Day }).check(z.refine(({ from, to }) => from <= to));

export const SchoolHours = z.object({
  start: TimeOfDay,
  end: TimeOfDay,
  /** term dates, ISO; empty means "every weekday may be a school day" */
  terms: z._default(z.array(Term), []),
});
export type SchoolHours = z.infer<typeof SchoolHours>;

export const StaffRole = z.enum([
  'teacher',
  'teaching-assistant',
  'support-staff',
  'leader',
  'governor',
  'volunteer',
  'supply',
  'trainee',
]);
export type StaffRole = z.infer<typeof StaffRole>;

/** A finding the person has looked at and settled: remembered by what was found, so that it does not nag again. */
export const Acknowledged = z.object({
  topic: SignalTopic,
  evidence: z.string(),
  field: z.optional(z.string()),
  /** how sure we were of what was settled; surer finds of the same words are new. Left out in what was settled before this was kept */
  certainty: z.optional(Certainty),
  verdict: z.enum(['fine', 'wrong']),
  reason: z.string(),
  /** ISO date-time */
  at: z.string(),
});
export type Acknowledged = z.infer<typeof Acknowledged>;

export const Settings = z.object({
  version: z.literal(SETTINGS_VERSION),
  policy: z.optional(z.string()),
  schoolNames: z.array(z.string()),
  schoolAliases: z.array(z.string()),
  schoolEmailDomains: z.array(z.string()),
  role: z.optional(StaffRole),
  /** how the account on each site is used; a site left out is personal */
  accounts: z.partialRecord(SiteId, Account),
  /** sites switched off */
  sitesOff: z.array(SiteId),
  schoolHours: z.optional(SchoolHours),
  /** names to be told of, only as hashes: SHA-256, in hex, of salt, a line break and the name as `nameKey` has it */
  watch: z.optional(z.object({ salt: z.string(), hashes: z.array(z.string()) })),
  /** marks found words in the composer; a page can notice which, though not why */
  highlight: z.boolean(),
  /** asks who it is when the person presses Follow or its like */
  asksAtContact: z._default(z.boolean(), true),
  /** reads the words in pictures that are attached to a draft */
  readsPictures: z._default(z.boolean(), true),
  /** what the school's logo is recognised by; the picture it came from is never kept */
  logo: z.optional(LogoFeatures),
  acknowledged: z.array(Acknowledged),
});
export type Settings = z.infer<typeof Settings>;

/** Fresh settings: nothing chosen yet, everything on. */
export function defaultSettings(): Settings {
  return {
    version: SETTINGS_VERSION,
    schoolNames: [],
    schoolAliases: [],
    schoolEmailDomains: [],
    accounts: {},
    sitesOff: [],
    highlight: true,
    asksAtContact: true,
    readsPictures: true,
    acknowledged: [],
  };
}

/** Settings as they come from a command-line file or a line's own `settings`: anything may be left out. */
export const LooseSettings = z.partial(z.omit(Settings, { version: true }));
export type LooseSettings = z.infer<typeof LooseSettings>;
