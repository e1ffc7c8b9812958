/** The labelled texts the model learns from: those written for training, and the tuning half of the corpora. Never the blind half. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Item } from '../../rules/item';
import { piecesOfItem } from '../../rules/opinion/opinion';
import { defaultSettings, type Settings } from '../../rules/settings';
import type { Example, SignalFound } from '../../rules/signal';
import { contextOf, findByRules } from '../../rules/signals/find';
import { talkOf } from '../../rules/text/people/referents';
import { SIGNAL_TOPICS, type SignalTopic } from '../../rules/topics';
import { CORPORA, type Corpus, readCorpus } from '../corpus/read';

const Line = z.object({
  /** who wrote it */
  w: z.string(),
  kind: z.enum(['draft', 'comment', 'post', 'profile']),
  site: z.enum(['facebook', 'x', 'instagram', 'linkedin', 'other']),
  text: z.optional(z.string()),
  /** of a profile told in its parts; told in one run, it is a bio */
  fields: z.optional(z.record(z.string(), z.string())),
  /** topic and the words that show it */
  expect: z._default(z.array(z.tuple([z.string(), z.string()])), []),
  maybe: z._default(z.array(z.string()), []),
});

/** A labelled text before it is read. */
export interface Labelled {
  readonly fold: string;
  readonly item: Item;
  readonly settings: Settings;
  readonly expect: readonly (readonly [topic: string, evidence: string])[];
  readonly maybe: readonly string[];
}

/** One piece of a text, as the trainer sees it. */
export interface PieceExample {
  readonly features: ReadonlySet<string>;
  readonly size: number;
  /** the topics whose evidence it holds */
  readonly labels: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
  readonly weight: number;
  /** who labelled it */
  readonly by: string;
  /** what the rules found in it */
  readonly found: readonly SignalFound[];
}

/** A text that is read: what the rules found, and its pieces. */
export interface Read extends Labelled {
  readonly found: readonly SignalFound[];
  /** how much of it is talk of school */
  readonly talk: number;
  readonly pieces: readonly PieceExample[];
}

/** How many times a part of the texts is held out; every text is once. */
export const TURNS = [0, 1, 2] as const;

/** In which turn a writer, or a block of a tuning half, is held out: `t7`, `tune 1` and `names 1` in the second. */
export const turnOf = (fold: string): number => Number(/\d+$/.exec(fold)?.[0] ?? 0) % TURNS.length;

/** These writers, the last of them included, were shown what the models got wrong, and wrote more of that. */
const SOUGHT = { from: 81, to: 118 } as const;
/** These wrote mostly of people named, more of them pupils than in life, or mostly of what is hardest to tell. */
const ONE_SIDED: ReadonlySet<number> = new Set([135, 136, 144, 155, 156, 157, 161, 167, 168, 172, 174, 177, 178, 179, 187, 193]);

/** Whether texts were sought: they teach, but say nothing of how often a find is right. */
export function isSought(fold: string): boolean {
  const writer = Number(/^t(\d+)$/.exec(fold)?.[1] ?? 0);
  return (writer >= SOUGHT.from && writer <= SOUGHT.to) || ONE_SIDED.has(writer);
}

/** Who labelled the texts of a fold: each writer their own, the tuning halves the same few people. */
const labellerOf = (fold: string): string => /^(?:tune|names)/.exec(fold)?.[0] ?? fold;

/** How much a text counts: the tuning drafts are labelled as the blind ones are. */
export const weightOf = (fold: string): number => (fold.startsWith('tune') ? 2 : 1);

/** Corpora of whole drafts with every topic labelled; the others are about names. */
const DRAFTS: ReadonlySet<Corpus> = new Set<Corpus>(['staff-drafts', 'staff-drafts-hard']);

/** A tuning half is held out in blocks: neighbours share phrases. */
const BLOCKS = 4;

/** All texts to learn from, each with the fold it is held out in: its writer, or a block of a tuning half. */
export function labelledTexts(): Labelled[] {
  const lines = readFileSync(new URL('../corpus/training/texts.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const written = lines.map((line): Labelled => {
    const { w, kind, site, text = '', fields, expect, maybe } = z.parse(Line, JSON.parse(line));
    const words = kind === 'profile' ? { fields: fields ?? { bio: text } } : { text };
    const item: Item = { kind, site, account: 'personal', audience: 'unknown', ...words };
    return { fold: w, item, settings: defaultSettings(), expect, maybe };
  });
  const tuned = CORPORA.flatMap((name) => {
    const half = readCorpus(name).filter(
      ({ split, item }) => split === 'tune' && (item.text !== undefined || item.fields !== undefined),
    );
    return half.map(({ item, settings, expect, maybe }, at): Labelled => {
      const block = Math.floor((at * BLOCKS) / half.length);
      return {
        fold: `${DRAFTS.has(name) ? 'tune' : 'names'} ${block}`,
        item,
        settings,
        expect: expect.map(({ topic, evidence }) => [topic, evidence]),
        maybe,
      };
    });
  });
  return [...written, ...tuned];
}

/** Where the words stand that show a topic. Offsets are UTF-16 code units into the text, or into the field named. */
export function spansIn({ item: { text, fields = {} }, expect }: Labelled): readonly LabelledSpan[] {
  const places: [field: string | undefined, words: string][] = [
    ...(text === undefined ? [] : [[undefined, text] as const]),
    ...Object.entries(fields),
  ].map(([field, words]) => [field, words]);
  return expect.flatMap(([topic, evidence]) => {
    const [field, words] = places.find(([, one]) => one.includes(evidence)) ?? [];
    const start = words?.indexOf(evidence) ?? -1;
    return start < 0 ? [] : [{ topic, field, start, end: start + evidence.length }];
  });
}

/** Words of a text that show a topic. */
interface LabelledSpan {
  readonly topic: string;
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Reads one text as the engine does. */
export function readLabelled(labelled: Labelled, weight = 1): Read {
  const { fold, item, settings, expect, maybe } = labelled;
  const by = labellerOf(fold);
  const context = contextOf(item, settings);
  const found = findByRules(context);
  const spans = spansIn(labelled);
  const hoped = new Set(expect.map(([topic]) => topic));
  const pieces = [...piecesOfItem(context, found)].map(({ offset, field, piece }) => {
    const start = piece.start + offset;
    const end = piece.end + offset;
    const labels = new Set(
      spans.flatMap((span) => (span.field === field && span.start < end && span.end > start ? [span.topic] : [])),
    );
    const unsure = new Set([...maybe, ...hoped].filter((topic) => !labels.has(topic)));
    const here = piece.found.map(({ signal }) => signal);
    return { features: piece.marks, size: piece.size, labels, unsure, weight, by, found: here };
  });
  return { ...labelled, found, talk: talkOf(context), pieces };
}

/** An example of a rule: what it is an example of, and its pieces. */
export interface RuleExample {
  readonly about: { readonly topic: SignalTopic; readonly flagged: boolean };
  /** how much of it is talk of school */
  readonly talk: number;
  readonly pieces: readonly PieceExample[];
}

/** An example of a rule before it is read. */
export interface ExampleText {
  readonly topic: SignalTopic;
  readonly flagged: boolean;
  readonly item: Item;
  readonly settings: Settings;
}

/** The texts that each signal file brings as flagged and as allowed. */
export async function exampleTexts(): Promise<ExampleText[]> {
  const all: ExampleText[] = [];
  for (const topic of SIGNAL_TOPICS) {
    const { flags, allows } = (await import(`../../rules/signals/${topic}.ts`)) as { flags: Example[]; allows: Example[] };
    for (const [flagged, examples] of [
      [true, flags],
      [false, allows],
    ] as const) {
      for (const example of examples) {
        const given = typeof example === 'string' ? { text: example } : example;
        const { text, fields } = given;
        if (text === undefined && fields === undefined) continue;
        const item: Item = {
          kind: fields === undefined ? 'draft' : 'profile',
          site: 'x',
          account: 'personal',
          audience: 'unknown',
          ...(text === undefined ? {} : { text }),
          ...(fields === undefined ? {} : { fields }),
          ...given.item,
        };
        all.push({ topic, flagged, item, settings: { ...defaultSettings(), ...given.settings } });
      }
    }
  }
  return all;
}

/** The rules' own examples as labelled texts. They say something of their own topic only. */
export async function ruleExamples(weight: number): Promise<RuleExample[]> {
  return (await exampleTexts()).map(({ topic, flagged, item, settings }) => {
    const others = new Set(SIGNAL_TOPICS.filter((other) => other !== topic));
    const { pieces, talk } = readLabelled({ fold: 'rules', item, settings, expect: [], maybe: [] }, weight);
    const labelled = pieces.map((piece) => {
      const holds = flagged && piece.found.some((signal) => signal.topic === topic);
      const unsure = flagged && !holds ? new Set([...others, topic]) : others;
      return { ...piece, labels: new Set(holds ? [topic] : []), unsure };
    });
    return { about: { topic, flagged }, talk, pieces: labelled };
  });
}
