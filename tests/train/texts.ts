/**
 * `npm run train`: learns from the labelled texts and writes `rules/opinion/texts-model.ts`. Each fold of writers is held out in turn to
 * teach the network that judges topics together, to set the thresholds and to print what the models add for writers they have not seen;
 * then they learn from all. The same texts and code give the same file, byte for byte.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type ColumnModel, featuresOf, readColumns } from '../../rules/learned/columns';
import type { LinearModel } from '../../rules/learned/linear';
import { type Network, readNetwork, type StoredNetwork } from '../../rules/learned/network';
import { addedAs } from '../../rules/opinion/opinion';
import type { Limits, Threshold } from '../../rules/opinion/stored';
import { type Judges, judged } from '../../rules/opinion/together';
import { type Certainty, SIGNAL_TOPICS, type SignalTopic } from '../../rules/topics';
import {
  isSought,
  labelledTexts,
  type PieceExample,
  type Read,
  readLabelled,
  ruleExamples,
  TURNS,
  turnOf,
  weightOf,
} from './examples';
import { count, groupOf, shown } from './held-out';
import { type Settings, trainWhole } from './linear';
import { modelLines, networkLines } from './model-file';
import type { Example } from './network';
import { withoutStray } from './slim';
import { sumOfSource } from './source';
import { type Case, roundedDown, thresholdsFor } from './thresholds';
import { heldOutExample, trainTogether } from './together';

/** About the item as a whole, or a matter of exact patterns and lists: the rules decide alone. */
const NOT_LEARNED: ReadonlySet<string> = new Set([
  'own-views-statement',
  'public-visibility',
  'work-time',
  'contact-details',
  'identity-details',
  'school-named',
  'offensive',
]);
const LABELS = SIGNAL_TOPICS.filter((topic) => !NOT_LEARNED.has(topic));
/** Praise of groups of people at large, and protest at what is said of them, read much like scorn: where nothing speaks of school, the rules decide alone. */
const NEVER_ALONE: ReadonlySet<SignalTopic> = new Set<SignalTopic>(['discriminatory']);
const SETTINGS: Settings = {
  least: 3,
  most: 24_900,
  l2: 1,
  rounds: 60,
  steps: [
    { from: 0, step: 4 },
    { from: 6, step: 3 },
    { from: 12, step: 2 },
    { from: 30, step: 1 },
  ],
};
/** How much more the rules' own examples count. */
const EXAMPLE_WEIGHT = 3;

const started = performance.now();
const said = (what: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const texts = labelledTexts().map((text) => readLabelled(text, weightOf(text.fold)));
const examples = await ruleExamples(EXAMPLE_WEIGHT);
said(`${texts.length} texts and ${examples.length} examples of the rules read`);

const cases = new Map<SignalTopic, Case[]>(LABELS.map((topic) => [topic, []]));
const heldIn = (turn: number): Read[] => texts.filter(({ fold }) => turnOf(fold) === turn);
const linears = TURNS.map((turn) => {
  const linear = readColumns(learn([...texts.filter(({ fold }) => turnOf(fold) !== turn), ...examples]));
  said(`held out in turn ${turn}: ${heldIn(turn).length} texts`);
  return linear;
});

/** The network that the texts of these turns come to. */
function learnTogether(turns: readonly number[]): { readonly stored: StoredNetwork; readonly network: Network } {
  const heldOut = turns.flatMap((turn) =>
    heldIn(turn).flatMap(({ pieces }) => pieces.map((piece): Example => heldOutExample(linears[turn] as LinearModel, piece))),
  );
  const stored = trainTogether(heldOut, LABELS);
  return { stored, network: readNetwork(stored) };
}

const chancesOf = new Map<Read, number[][]>();
for (const turn of TURNS) {
  const { network } = learnTogether(TURNS.filter((other) => other !== turn));
  const judges: Judges = { linear: linears[turn] as LinearModel, network };
  for (const text of heldIn(turn).filter(({ fold }) => !isSought(fold))) {
    const chances = text.pieces.map(({ features, size }) => judged(judges, features, size));
    chancesOf.set(text, chances);
    LABELS.forEach((topic, label) => {
      const known = caseOf(
        text,
        topic,
        chances.map((all) => all[label] ?? 0),
      );
      if (known) cases.get(topic)?.push(known);
    });
  }
  said(`judged together in turn ${turn}`);
}

/** Learns from texts, and keeps only what weighs. */
function learn(from: readonly { readonly pieces: readonly PieceExample[] }[]): ColumnModel {
  const pieces = from.flatMap((text) => text.pieces);
  return withoutStray(trainWhole(pieces, LABELS, SETTINGS));
}

/** What is known of a text and a topic; nothing where readers differ. */
function caseOf(text: Read, topic: SignalTopic, chances: readonly number[]): Case | undefined {
  const holds = text.expect.some(([expected]) => expected === topic);
  if (!holds && text.maybe.includes(topic)) return undefined;
  let silent: number | undefined;
  const found: { certainty: Case['found'][number]['certainty']; chance: number }[] = [];
  text.pieces.forEach((piece, at) => {
    const chance = chances[at] ?? 0;
    const here = piece.found.filter((signal) => signal.topic === topic);
    for (const { certainty } of here) found.push({ certainty, chance });
    if (here.length === 0) silent = Math.max(silent ?? 0, chance);
  });
  const clean = text.expect.length + text.maybe.length === 0;
  return { silent, found, holds, group: groupOf(text.fold), alone: text.talk === 0, clean };
}

const thresholds: Partial<Record<SignalTopic, Threshold>> = {};
for (const topic of LABELS) {
  const { alone, ...others } = thresholdsFor(cases.get(topic) ?? []);
  thresholds[topic] = alone === undefined || NEVER_ALONE.has(topic) ? others : { ...others, alone };
}

const packed = learn([...texts, ...examples]);
const { stored, network } = learnTogether(TURNS);
const judges: Judges = { linear: readColumns(packed), network };
said(`learned from all: ${featuresOf(packed).length} marks, ${featuresOf(stored.inner).length} of whole sentences`);

/** Limits that leave a rule's find of this probability alone, where the rule is so certain. */
function spared(limits: Limits = {}, ruled: ReadonlySet<Certainty>, chance: number): Limits {
  const lowered = roundedDown(chance);
  const entries = Object.entries(limits) as [Certainty, number][];
  return Object.fromEntries(entries.map(([one, limit]) => [one, ruled.has(one) ? Math.min(limit, lowered) : limit]));
}

// where the model and an example of a rule differ, the example is right
let given = 0;
for (const { about, talk, pieces } of examples) {
  const label = LABELS.indexOf(about.topic);
  const known = thresholds[about.topic];
  if (label < 0 || known === undefined) continue;
  let next: Threshold = known;
  for (const { features, size, found } of pieces) {
    const chance = judged(judges, features, size)[label] ?? 0;
    const here = found.filter(({ topic }) => topic === about.topic);
    if (about.flagged) {
      const ruled = new Set(here.map(({ certainty }) => certainty));
      next = { ...next, drop: spared(next.drop, ruled, chance), doubt: spared(next.doubt, ruled, chance) };
    } else if (here.length === 0 && addedAs(next, chance, talk) !== undefined) {
      const above = Math.ceil((chance + 0.002) * 1e4) / 1e4;
      const { likely } = next;
      if (talk === 0) next = { ...next, alone: above };
      else next = { ...next, possible: above, ...(likely === undefined ? {} : { likely: Math.max(likely, above) }) };
    }
  }
  if (next.possible !== known.possible) {
    given += 1;
    console.log(`      ${about.topic}: speaks from ${next.possible} instead of ${known.possible} because of an example`);
  }
  thresholds[about.topic] = next;
}
said(`${given} thresholds moved for the rules' examples`);
const ranked = new Map<string, Map<SignalTopic, { chance: number; holds: boolean }[]>>();
for (const [topic, known] of cases)
  for (const { silent, found, holds, group } of known) {
    const byTopic = ranked.get(group) ?? new Map<SignalTopic, { chance: number; holds: boolean }[]>();
    ranked.set(group, byTopic);
    const list = byTopic.get(topic) ?? [];
    byTopic.set(topic, list);
    list.push({ chance: Math.max(silent ?? 0, ...found.map(({ chance }) => chance)), holds });
  }
console.log(shown(count([...chancesOf.keys()], chancesOf, LABELS, thresholds), ranked));

const file = `/** Written by \`npm run train\`. Not edited by hand. */
import type { ColumnModel } from '../learned/columns';
import type { StoredNetwork } from '../learned/network';
import type { TextsModel } from './stored';

const linear: ColumnModel = {
${modelLines(packed)}
};

const network: StoredNetwork = {
  labels: linear.labels,
${networkLines(stored)}
};

export const TEXTS_MODEL: TextsModel = {
  source: '${sumOfSource()}',
  thresholds: {
${Object.entries(thresholds)
  .map(([topic, threshold]) => `    '${topic}': ${JSON.stringify(threshold)},`)
  .join('\n')}
  },
  linear,
  network,
};
`;
writeFileSync(new URL('../../rules/opinion/texts-model.ts', import.meta.url), file);
said(`written, ${createHash('sha256').update(file).digest('hex').slice(0, 12)}`);
