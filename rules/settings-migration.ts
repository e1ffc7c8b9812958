/**
 * Settings as they were stored or saved to a file, by this or an earlier version, to settings of today.
 * What cannot be read is set aside whole and said in a sentence; the good parts are kept. Pure.
 */

import * as z from 'zod/mini';
import { isRecord } from './record';
import { Acknowledged, defaultSettings, SchoolHours, SETTINGS_VERSION, Settings, Term } from './settings';
import { Account, SiteId } from './topics';
import { listWords } from './wording/roles';

/** Turns settings of one version into the next. Gets and gives plain data; it may throw, which counts as unreadable. */
export type Step = (old: Record<string, unknown>) => Record<string, unknown>;

/** One step for each version that ever was, keyed by the version it starts from. There is only version 1 so far. */
const STEPS: Readonly<Record<number, Step>> = {};

export interface Parsed {
  settings: Settings;
  /** the stored value as it was, when any part of it could not be used */
  setAside?: unknown;
  /** what happened, in a sentence for the person; present exactly when `setAside` is */
  told?: string;
}

/** What each part of the settings is called in a sentence. */
const PART_WORDS: Record<keyof Settings, string> = {
  version: 'the version',
  policy: "your school's policy",
  schoolNames: "your school's names",
  schoolAliases: "your school's short names",
  schoolEmailDomains: "your school's e-mail addresses",
  role: 'your role',
  accounts: 'how you use your accounts',
  sitesOff: 'which sites are on',
  schoolHours: 'your school hours',
  watch: 'the names to watch',
  highlight: 'marking words as you type',
  asksAtContact: 'asking who it is when you follow somebody',
  readsPictures: 'reading words in pictures',
  logo: "your school's logo",
  acknowledged: 'the findings you settled',
};

const KEPT = 'Everything else is as it was, and the old version is kept aside.';

/** Reads stored settings. Absent means fresh settings; never throws. */
export function parseSettings(raw: unknown): Parsed {
  if (raw === undefined || raw === null) return { settings: defaultSettings() };
  const whole = Settings.safeParse(raw);
  if (whole.success) return { settings: whole.data };
  if (!isRecord(raw)) {
    return {
      settings: defaultSettings(),
      setAside: raw,
      told: 'Your settings could not be read, so they start afresh. The old version is kept aside.',
    };
  }
  const version = versionOf(raw);
  let current = raw;
  if (version < SETTINGS_VERSION) {
    try {
      current = migrate(raw, STEPS, version, SETTINGS_VERSION);
    } catch {
      return {
        settings: defaultSettings(),
        setAside: raw,
        told: 'Your settings come from a version that can no longer be read, so they start afresh. The old version is kept aside.',
      };
    }
  }
  const { settings, lost } = salvage(current);
  if (version > SETTINGS_VERSION) {
    return {
      settings,
      setAside: raw,
      told: 'Your settings were saved by a newer Second Look. What this one understands is kept; the newer version is kept aside.',
    };
  }
  if (lost.length === 0) return { settings };
  const which = listWords(lost.map((part) => PART_WORDS[part]));
  return { settings, setAside: raw, told: `Part of your settings could not be read: ${which}. ${KEPT}` };
}

/**
 * Takes settings through the steps from one version to another, in order, and stamps the version reached.
 * @throws {Error} when a step is missing, or whatever the step throws
 */
export function migrate(
  raw: Record<string, unknown>,
  steps: Readonly<Record<number, Step>>,
  from: number,
  to: number,
): Record<string, unknown> {
  let settings = raw;
  for (let version = from; version < to; version++) {
    const step = steps[version];
    if (step === undefined) throw new Error(`no step from version ${version} to ${version + 1}`);
    settings = { ...step(settings), version: version + 1 };
  }
  return settings;
}

/**
 * Reads settings saved to a file. Unlike stored settings they are taken whole or not at all, so that an import cannot lose anything.
 * Answers the settings, or a sentence that says what was wrong and where.
 */
export function readSettingsFile(text: string): { settings: Settings } | { told: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { told: 'This file is not a settings file: it is not JSON. Nothing was changed.' };
  }
  if (!isRecord(raw) || !('version' in raw)) {
    return { told: 'This file is not a settings file of Second Look: it has no version. Nothing was changed.' };
  }
  const version = versionOf(raw);
  if (version > SETTINGS_VERSION) {
    return {
      told: `This file was saved by a newer Second Look (settings version ${version}). Update the extension, then try again. Nothing was changed.`,
    };
  }
  let current = raw;
  try {
    current = migrate(raw, STEPS, version, SETTINGS_VERSION);
  } catch {
    return { told: `This file has settings version ${version}, which cannot be read any more. Nothing was changed.` };
  }
  const parsed = Settings.safeParse(current);
  if (parsed.success) return { settings: parsed.data };
  return { told: `${describe(parsed.error.issues)} Nothing was changed.` };
}

/** Names the part and the place of the first thing wrong, and says how many more there are. */
function describe(issues: readonly z.core.$ZodIssue[]): string {
  const [first] = issues;
  if (first === undefined) return 'This file could not be read.';
  const [part] = first.path;
  const words = typeof part === 'string' && part in PART_WORDS ? PART_WORDS[part as keyof Settings] : 'a part we do not know';
  const more = issues.length === 1 ? '' : ` So could ${issues.length - 1} more.`;
  return `${capital(words)} could not be read, at “${first.path.map(String).join('.')}”: ${reason(first)}.${more}`;
}

/** What was expected there, in words. */
function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${EXPECTED[issue.expected] ?? issue.expected} was expected`;
    case 'invalid_value':
      return `it can only be ${listWords(
        issue.values.map((value) => `“${String(value)}”`),
        'or',
      )}`;
    case 'invalid_format':
      return 'it is not written as expected (times are like 08:30, days like 2026-01-05)';
    case 'invalid_key':
      return 'there is no such site';
    default:
      return 'it is not as expected';
  }
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of values',
  record: 'a group of values',
  number: 'a number',
};

/** Keeps each part that is good, and the good entries of lists; names the parts where something was lost. */
function salvage(raw: Record<string, unknown>): { settings: Settings; lost: (keyof Settings)[] } {
  const settings = defaultSettings();
  const lost: (keyof Settings)[] = [];
  for (const part of PARTS) {
    if (part === 'version' || raw[part] === undefined) continue;
    const whole = z.safeParse(Settings.shape[part], raw[part]);
    if (whole.success) {
      Object.assign(settings, { [part]: whole.data });
      continue;
    }
    lost.push(part);
    const entries = PARTIAL[part]?.(raw[part]);
    if (entries !== undefined) Object.assign(settings, { [part]: entries });
  }
  return { settings, lost };
}

const PARTS = Object.keys(PART_WORDS) as (keyof Settings)[];

const goodOnes = (schema: z.core.$ZodType) => (raw: unknown) =>
  Array.isArray(raw) ? raw.flatMap((entry) => goodOne(schema, entry)) : undefined;

function goodOne(schema: z.core.$ZodType, entry: unknown): unknown[] {
  const parsed = z.safeParse(schema, entry);
  return parsed.success ? [parsed.data] : [];
}

/** How the good entries of a part are told from the bad ones. */
const PARTIAL: Partial<Record<keyof Settings, (raw: unknown) => unknown>> = {
  schoolNames: goodOnes(z.string()),
  schoolAliases: goodOnes(z.string()),
  schoolEmailDomains: goodOnes(z.string()),
  sitesOff: goodOnes(SiteId),
  acknowledged: goodOnes(Acknowledged),
  // hours without a term that cannot be read hold on every weekday of the others
  schoolHours: (raw) => (isRecord(raw) ? goodOne(SchoolHours, { ...raw, terms: goodOnes(Term)(raw['terms']) })[0] : undefined),
  accounts: (raw) =>
    isRecord(raw)
      ? Object.fromEntries(
          Object.entries(raw).filter(([site, use]) => SiteId.safeParse(site).success && Account.safeParse(use).success),
        )
      : undefined,
};

/** A missing or unreadable version counts as today's: the parts are then judged one by one. */
function versionOf(raw: Record<string, unknown>): number {
  const { version } = raw;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : SETTINGS_VERSION;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
