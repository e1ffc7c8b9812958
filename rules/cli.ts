/**
 * The command line over the engine: `check`, `ask` and `policy`. JSON lines in, JSON lines out.
 * The one file under `rules/` that reads input and writes output.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { ask } from './ask/ask';
import { check } from './check';
import { type Item, ItemImage, LooseItem } from './item';
import { POLICIES, policyById } from './policies';
import { clauseByRef, type Policy } from './policy';
import { defaultSettings, LooseSettings, type Settings } from './settings';
import { findSignals } from './signals/find';

const USAGE = `Usage:
  check --policy ID [--settings settings.json] < items.jsonl    one JSON line of findings per item
  check --signals [--settings settings.json] < items.jsonl      the signals alone, no policy
  ask --policy ID "QUESTION"                                    the answer from this policy's clauses
  ask --policy ID [--settings settings.json] < questions.jsonl  one JSON line of answer per question
  policy list                                                   the policies that are shipped
  policy show ID [REF]                                          the clauses, or one of them`;

/** A sentence for the person at the keyboard; ends the run with exit code 2. */
class UsageError extends Error {}

const Line = z.extend(LooseItem, {
  id: z.optional(z.union([z.string(), z.number()])),
  settings: z.optional(LooseSettings),
});

async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'check') return checkCommand(rest);
  if (command === 'ask') return askCommand(rest);
  if (command === 'policy') return policyCommand(rest);
  throw new UsageError(command === undefined ? USAGE : `There is no command "${command}".\n${USAGE}`);
}

async function checkCommand(args: string[]): Promise<number> {
  const { values } = options(args, { policy: { type: 'string' }, settings: { type: 'string' }, signals: { type: 'boolean' } });
  const policy = values.signals ? undefined : policyNamed(values.policy);
  const settings = values.settings === undefined ? defaultSettings() : settingsFrom(values.settings);
  return eachLine((line, number) => answerLine(line, number, policy, settings));
}

async function askCommand(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { policy: { type: 'string' }, settings: { type: 'string' } }, true);
  const policy = policyNamed(values.policy);
  const settings = values.settings === undefined ? defaultSettings() : settingsFrom(values.settings);
  if (positionals.length === 0) return eachLine((line, number) => askLine(line, number, policy, settings));
  write(answerTo(positionals.join(' '), policy, settings));
  return 0;
}

/** Every line of the input that is not empty to one line of output; 1 when one of them was bad, else 0. */
async function eachLine(answer: (line: string, number: number) => Record<string, unknown>): Promise<number> {
  let failed = false;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const said = answer(number === 1 ? line.replace(/^\uFEFF/, '') : line, number);
    if ('error' in said) failed = true;
    write(said);
  }
  return failed ? 1 : 0;
}

const QuestionLine = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  question: z.string().check(z.minLength(1)),
  settings: z.optional(LooseSettings),
});

function askLine(line: string, number: number, policy: Policy, base: Settings): Record<string, unknown> {
  const raw = parsedLine(line, number);
  if ('error' in raw) return raw;
  sayUnread(raw.value, QuestionLine, `line ${number}`, 'a question');
  const parsed = QuestionLine.safeParse(raw.value);
  if (!parsed.success) return { ...idOf(raw.value), error: `line ${number}: ${firstProblem(parsed.error, 'not a question')}` };
  const { id, question, settings } = parsed.data;
  return {
    ...(id === undefined ? {} : { id }),
    ...answerTo(question, policy, settings === undefined ? base : withSettings(base, settings)),
  };
}

function answerTo(question: string, policy: Policy, settings: Settings): Record<string, unknown> {
  const { verdict, clauses, topics, headline, todo } = ask(question, policy, settings);
  return { question, verdict, refs: clauses.map(({ ref }) => ref), topics, headline, todo };
}

function parsedLine(line: string, number: number): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { error: `line ${number}: not valid JSON (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** One input line to one output line; a bad line becomes an error with its number and, where it can be read, its id. */
function answerLine(line: string, number: number, policy: Policy | undefined, base: Settings): Record<string, unknown> {
  const raw = parsedLine(line, number);
  if ('error' in raw) return raw;
  sayUnread(raw.value, Line, `line ${number}`, 'an item');
  const parsed = Line.safeParse(raw.value);
  if (!parsed.success) return { ...idOf(raw.value), error: `line ${number}: ${firstProblem(parsed.error, 'not an item')}` };
  const { id, settings: own, ...item } = parsed.data;
  const copied = id === undefined ? {} : { id };
  if (item.text === undefined && item.fields === undefined && item.images === undefined && item.kind !== 'setting') {
    return { ...copied, error: `line ${number}: nothing to check: give "text", "fields" or "images"` };
  }
  const settings = own === undefined ? base : withSettings(base, own);
  const whole = withoutUndefined(item) as Item;
  if (!policy) return { ...copied, signals: findSignals(whole, settings) };
  const findings = check(whole, policy, settings).flatMap((finding) =>
    [finding, ...finding.also.map((place) => ({ ...finding, field: undefined, start: undefined, end: undefined, ...place }))].map(
      ({ topic, level, certainty, clauses, field, start, end, evidence }) => ({
        topic,
        level,
        certainty,
        refs: clauses.map(({ ref }) => ref),
        field,
        start,
        end,
        evidence,
      }),
    ),
  );
  return { ...copied, findings };
}

function policyCommand(args: string[]): number {
  const [verb, id, ...refs] = args;
  if (verb === 'list') {
    for (const policy of POLICIES) {
      const { school, title, adopted, review } = policy;
      write({ id: policy.id, school, title, adopted, review, clauses: policy.clauses.length });
    }
    return 0;
  }
  if (verb !== 'show') throw new UsageError(`Say "policy list" or "policy show ID [REF]".\n${USAGE}`);
  const policy = policyNamed(id);
  const ref = refs.join(' ');
  if (ref === '') {
    for (const clause of policy.clauses) write(clause);
    return 0;
  }
  const clause = clauseByRef(policy, ref);
  if (!clause)
    throw new UsageError(`${policy.school}'s policy has no clause "${ref}". "policy show ${policy.id}" lists them all.`);
  write(clause);
  return 0;
}

function options<T extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: string[],
  known: T,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args, options: known as NonNullable<T>, strict: true, allowPositionals });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function policyNamed(id: string | undefined): Policy {
  const known = POLICIES.map((policy) => policy.id).join(', ');
  if (id === undefined) throw new UsageError(`Say which policy: one of ${known}.`);
  const policy = policyById(id);
  if (!policy) throw new UsageError(`There is no policy "${id}". There are: ${known}.`);
  return policy;
}

function settingsFrom(path: string): Settings {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(
      `The settings file ${path} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  sayUnread(raw, SETTINGS_FILE, `The settings file ${path}`, 'the settings');
  const parsed = LooseSettings.safeParse(raw);
  if (!parsed.success) throw new UsageError(`The settings file ${path} has a mistake: ${firstProblem(parsed.error)}`);
  return withSettings(defaultSettings(), parsed.data);
}

const withSettings = (base: Settings, given: LooseSettings): Settings => ({
  ...base,
  ...(withoutUndefined(given) as Partial<Settings>),
});

const withoutUndefined = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));

/** A file that the extension has saved says of which version it is. */
const SETTINGS_FILE = z.extend(LooseSettings, { version: z.optional(z.unknown()) });

/** What has been said of keys that nothing reads: once for each, however many lines have it. */
const unread = new Set<string>();

/**
 * Says on standard error which keys nothing reads, and which there are: one of them may be a slip of the keyboard. The answer is given
 * all the same, since labelled lines have keys of their own.
 */
function sayUnread(value: unknown, { shape }: { shape: object }, where: string, what: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const known = Object.keys(shape);
  for (const [key, inside] of Object.entries(value)) {
    const said = `${what} ${key}`;
    if (!known.includes(key) && !unread.has(said)) {
      unread.add(said);
      process.stderr.write(
        `${where}: "${key}" is no part of ${what}, so it is left aside. The parts are: ${known.join(', ')}.\n`,
      );
    }
    if (key === 'settings' && known.includes(key)) sayUnread(inside, LooseSettings, where, 'the settings');
    if (key === 'images' && Array.isArray(inside)) for (const image of inside) sayUnread(image, ItemImage, where, 'an image');
  }
}

function idOf(raw: unknown): { id?: string | number } {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}

/** The first thing wrong, with where it stands: `"kind": Invalid option ...`. */
function firstProblem(error: z.core.$ZodError, otherwise = 'not what was expected'): string {
  const issue = error.issues[0];
  if (!issue) return otherwise;
  const where = issue.path.map(String).join('.');
  return where === '' ? issue.message : `"${where}": ${issue.message}`;
}

const write = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

z.config(z.locales.en());
// whoever reads the first lines alone has all they want
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
