/**
 * `npm run train`: learns who somebody named in a text is from the same labelled texts, and writes `rules/learned/who-model.ts`. Each fold
 * of writers is held out in turn to set the thresholds and to print what the model adds. The same texts and code give the same file.
 */
import { writeFileSync } from 'node:fs';
import { type PackedModel, probabilities, readModel } from '../../rules/learned/linear';
import { isProse } from '../../rules/learned/opinion';
import { AT_SCHOOL, type AtSchool, speaksOfSchool } from '../../rules/learned/who';
import { whoMarks } from '../../rules/learned/who-marks';
import { contextOf } from '../../rules/signals/find';
import { relationByRules } from '../../rules/text/relations';
import { surroundingsOf } from '../../rules/text/surroundings';
import type { Certainty } from '../../rules/topics';
import { type ExampleText, exampleTexts, HELD_OUT, type Labelled, labelledTexts, spansIn } from './examples';
import { type Example, type RidgeOptions, trainRidge } from './ridge';
import { sumOfSource } from './source';

const OPTIONS: RidgeOptions = { least: 3, l2: 4, steps: 60, drop: 0.08 };
/** How much more the rules’ own examples count. */
const EXAMPLE_WEIGHT = 3;

/** A name in a text, to learn from. */
interface Named extends Example {
  readonly fold: string;
  readonly ruled: string;
}

const topicOf = (who: AtSchool) => `${who}-identified` as const;

/** Names at school of which nothing else in the text speaks. */
let unseen = 0;

/** Every name in a text, with whom the labels take it for. */
function namedIn(text: Labelled, weight = 1): Named[] {
  const { item, settings, maybe, fold } = text;
  const context = contextOf(item, settings);
  const surroundings = surroundingsOf(context);
  const spans = spansIn(text);
  const names = context.passages.flatMap(({ passage, field, offset }) =>
    isProse(field) ? passage.mentions.map((mention) => ({ passage, mention, offset, field })) : [],
  );
  const labelsOf = names.map(({ mention, offset, field }) => {
    const over = spans.filter(
      (span) => span.field === field && mention.start + offset < span.end && mention.end + offset > span.start,
    );
    return new Set<string>(AT_SCHOOL.filter((who) => over.some(({ topic }) => topic === topicOf(who))));
  });
  // the words that show it are marked once, and the same name may come again
  const meant = new Set(names.flatMap(({ mention: { key } }, at) => (labelsOf[at]?.size ? [key] : [])));
  return names.flatMap(({ passage, mention }, at) => {
    const labels = labelsOf[at] ?? new Set();
    const again = labels.size === 0 && meant.has(mention.key);
    const unsure = AT_SCHOOL.filter((who) => !labels.has(who) && (again || maybe.includes(topicOf(who))));
    const ruled = relationByRules(mention, passage, surroundings);
    if (!speaksOfSchool(mention, passage, surroundings, ruled)) {
      if (labels.size > 0) unseen += 1;
      return [];
    }
    return {
      fold,
      weight,
      labels,
      unsure: new Set(unsure),
      ruled: ruled.who,
      features: whoMarks(mention, passage, surroundings, ruled),
    };
  });
}

/** Names in an example of a rule: where it flags, they are who the rules take them for; where it allows, nobody of its topic. */
function namedInExample({ topic, flagged, item, settings }: ExampleText): Named[] {
  const unlabelled = namedIn({ fold: '', item, settings, expect: [], maybe: AT_SCHOOL.map(topicOf) }, EXAMPLE_WEIGHT);
  return unlabelled.map((name) => {
    const labels = new Set<string>(flagged ? AT_SCHOOL.filter((who) => who === name.ruled) : []);
    const unsure = new Set<string>(AT_SCHOOL.filter((who) => !labels.has(who) && (flagged || topicOf(who) !== topic)));
    return { ...name, labels, unsure };
  });
}

const names = labelledTexts().flatMap((text) => namedIn(text));
const examples = (await exampleTexts()).flatMap((example) => namedInExample(example));
const learn = (from: readonly Named[]): PackedModel => trainRidge(from, AT_SCHOOL, OPTIONS);

const held = new Map<Named, number[]>();
for (const folds of HELD_OUT) {
  const model = readModel(learn([...names.filter(({ fold }) => !folds.includes(fold)), ...examples]));
  for (const name of names) if (folds.includes(name.fold)) held.set(name, probabilities(model, name.features));
}

/** Right so often from there on, among names it had not seen. */
const RIGHT: Record<Exclude<Certainty, 'possible'>, number> = { likely: 0.82, sure: 0.93 };

interface Chance {
  readonly chance: number;
  readonly holds: boolean;
  /** the few names of the tuning halves, which are labelled more strictly, count for as much as the many of the writers */
  readonly weight: number;
}

/** The lowest probability from which such a share is right. */
function lowest(sorted: readonly Chance[], share: number): number {
  let right = 0;
  let seen = 0;
  let best = 1;
  for (const [at, { chance, holds, weight }] of sorted.entries()) {
    seen += weight;
    if (holds) right += weight;
    if (at >= 10 && right / seen >= share) best = chance;
  }
  return best;
}

/** The probability from which right and found are best together (the harmonic mean of precision and recall). */
function together(sorted: readonly Chance[]): number {
  const all = sorted.reduce((sum, { holds, weight }) => sum + (holds ? weight : 0), 0);
  let right = 0;
  let seen = 0;
  let best = { score: 0, chance: 1 };
  for (const { chance, holds, weight } of sorted) {
    seen += weight;
    if (holds) right += weight;
    const score = (2 * right) / (seen + all);
    if (score > best.score) best = { score, chance };
  }
  return best.chance;
}

const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;
const percent = (share: number): string => share.toFixed(2);
const thresholds = Object.fromEntries(
  AT_SCHOOL.map((who, label) => {
    const known = [...held].filter(([{ unsure }]) => !unsure?.has(who));
    const isTuned = ({ fold }: Named): boolean => fold.startsWith('tune');
    const count = (tuned: boolean): number => known.filter(([name]) => isTuned(name) === tuned && name.labels.has(who)).length;
    const weightOf = { true: 1 / count(true), false: 1 / count(false) };
    const sorted = known
      .map(
        ([name, chances]): Chance => ({
          chance: chances[label] ?? 0,
          holds: name.labels.has(who),
          weight: weightOf[`${isTuned(name)}`],
        }),
      )
      .sort((a, b) => b.chance - a.chance);
    const possible = together(sorted);
    for (const group of ['writers', 'tune']) {
      const here = known.filter(([{ fold }]) => fold.startsWith('tune') === (group === 'tune'));
      const all = here.filter(([{ labels }]) => labels.has(who)).length;
      const shown = (found: readonly (readonly [Named, number[]])[]): string => {
        const right = found.filter(([{ labels }]) => labels.has(who)).length;
        return `${percent(right / found.length)} / ${percent(right / all)}`;
      };
      console.log(
        `${who.padEnd(10)} ${group.padEnd(8)} ${all} names: rules ${shown(here.filter(([{ ruled }]) => ruled === who))}, both ${shown(here.filter(([, chances]) => (chances[label] ?? 0) >= possible))} (precision / recall, held out)`,
      );
    }
    const likely = Math.max(possible, lowest(sorted, RIGHT.likely));
    return [
      who,
      { possible: rounded(possible), likely: rounded(likely), sure: rounded(Math.max(likely, lowest(sorted, RIGHT.sure))) },
    ];
  }),
);

const { labels, bias, step, weights } = learn([...names, ...examples]);
const file = `/** Written by \`npm run train\`. Not edited by hand. */
import type { PackedModel } from './linear';
import type { WhoThresholds } from './who';

export const WHO_MODEL: PackedModel & { readonly source: string; readonly thresholds: WhoThresholds } = {
  source: '${sumOfSource()}',
  labels: [${labels.map((label) => `'${label}'`).join(', ')}],
  bias: [${bias.join(', ')}],
  step: ${step},
  thresholds: {
${AT_SCHOOL.map((who) => `    ${who}: { possible: ${thresholds[who]?.possible}, likely: ${thresholds[who]?.likely}, sure: ${thresholds[who]?.sure} },`).join('\n')}
  },
  weights: ${JSON.stringify(weights)},
};
`;
writeFileSync(new URL('../../rules/learned/who-model.ts', import.meta.url), file);
console.log(
  `${names.length} names, ${examples.length} in examples of the rules; ${weights.split('\n').length} marks written; ${unseen} names at school are in no talk of it`,
);
