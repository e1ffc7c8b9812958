/** Reads the labelled corpora beside this file. Each line says in `split` which half it belongs to. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Item, LooseItem } from '../../rules/item';
import { defaultSettings, LooseSettings, type Settings } from '../../rules/settings';
import { SignalTopic } from '../../rules/topics';

const Labelled = z.extend(LooseItem, {
  id: z.string(),
  split: z.enum(['tune', 'blind']),
  settings: z.optional(LooseSettings),
  /** every topic that applies, with the words that show it */
  expect: z.array(z.object({ topic: SignalTopic, evidence: z.string() })),
  /** topics that two sensible people could disagree about; not scored */
  maybe: z._default(z.array(z.string()), []),
  /** what the line is for, in the labeller's words */
  about: z.optional(z.string()),
  tradition: z.optional(z.string()),
  form: z.optional(z.string()),
  trap: z.optional(z.string()),
});

export interface LabelledItem {
  id: string;
  split: 'tune' | 'blind';
  item: Item;
  settings: Settings;
  expect: { topic: SignalTopic; evidence: string }[];
  maybe: string[];
  about: string;
  tradition: string | undefined;
  form: string | undefined;
}

export const CORPORA = ['staff-drafts', 'staff-drafts-hard', 'pupil-names', 'pupil-names-2', 'namesakes', 'namesakes-2'] as const;
export type Corpus = (typeof CORPORA)[number];

/** The lines of one corpus. Throws with the line's number where one is not as it should be. */
export function readCorpus(name: Corpus): LabelledItem[] {
  const lines = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = Labelled.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${name}.jsonl line ${index + 1}: ${JSON.stringify(parsed.error.issues[0])}`);
    const { id, split, settings, expect, maybe, about, tradition, form, trap: _, ...item } = parsed.data;
    return [
      {
        id,
        split,
        item: compact(item) as Item,
        settings: { ...defaultSettings(), ...(compact(settings ?? {}) as Partial<Settings>) },
        expect,
        maybe,
        about: about ?? '',
        tradition,
        form,
      },
    ];
  });
}

const compact = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
