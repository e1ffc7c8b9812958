/**
 * `npm run train`: learns who somebody named in a text is from the same labelled texts, and writes `rules/text/people/who-model.ts`. Each fold
 * of writers is held out in turn to set the thresholds and to print what the model adds. The same texts and code give the same file.
 */
import { writeFileSync } from 'node:fs';
import { isProse } from '../../rules/item';
import { featuresOf } from '../../rules/learned/columns';
import { chanceOf } from '../../rules/learned/linear';
import { outputsOf, readNetwork, type StoredNetwork } from '../../rules/learned/network';
import { contextOf } from '../../rules/signals/find';
import { type Mention, mentionsIn } from '../../rules/text/people/mentions';
import type { Relation } from '../../rules/text/people/relation';
import { relationByRules } from '../../rules/text/people/relation-by-rules';
import { surroundingsOf } from '../../rules/text/people/surroundings';
import { settingOf } from '../../rules/text/people/who';
import { whoMarks } from '../../rules/text/people/who-marks';
import { AT_SCHOOL, type AtSchool, type Setting } from '../../rules/text/people/who-stored';
import { type ExampleText, exampleTexts, isSought, type Labelled, labelledTexts, spansIn, TURNS, turnOf } from './examples';
import { groupOf } from './held-out';
import { type Choosing, chosen } from './linear';
import { networkLines } from './model-file';
import { type Example, type Settings, trainNetwork } from './network';
import { sumOfSource } from './source';

const CHOOSING: Choosing = { least: 4, most: 5000, l2: 1 };
const SETTINGS: Settings = {
  hidden: 8,
  rounds: 5,
  batch: 256,
  rate: 0.03,
  without: 0.1,
  withoutHidden: 0.2,
  beside: 1,
  levels: 6,
};
/** How much more the rules’ own examples count. */
const EXAMPLE_WEIGHT = 3;

/** A name in a text, to learn from. */
interface Named {
  readonly features: ReadonlySet<string>;
  /** whom it is taken for */
  readonly labels: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
  readonly weight: number;
  readonly fold: string;
  readonly ruled: string;
  readonly setting: Setting;
}

const topicOf = (who: AtSchool) => `${who}-identified` as const;

/** Every name in a text, with whom the labels take it for. */
function namedIn(text: Labelled, weight = 1): Named[] {
  const { item, settings, maybe, fold } = text;
  const context = contextOf(item, settings);
  const surroundings = surroundingsOf(context);
  const spans = spansIn(text);
  const names = context.passages.flatMap(({ passage, field, offset }) =>
    isProse(field) ? mentionsIn(passage).map((mention) => ({ passage, mention, offset, field })) : [],
  );
  const labelsOf = names.map(({ mention, offset, field }) => {
    const over = spans.filter(
      (span) => span.field === field && mention.start + offset < span.end && mention.end + offset > span.start,
    );
    return new Set<string>(AT_SCHOOL.filter((who) => over.some(({ topic }) => topic === topicOf(who))));
  });
  // the words that show it are marked once, and the same name may come again
  const meant = new Set(names.flatMap(({ mention: { key } }, at) => (labelsOf[at]?.size ? [key] : [])));
  return names.map(({ passage, mention }, at) => {
    const labels = labelsOf[at] ?? new Set();
    const again = labels.size === 0 && meant.has(mention.key);
    const unsure = AT_SCHOOL.filter((who) => !labels.has(who) && (again || maybe.includes(topicOf(who))));
    const ruledOf = (one: Mention): Relation => relationByRules(one, passage, surroundings);
    const ruled = ruledOf(mention);
    return {
      fold,
      weight,
      labels,
      unsure: new Set(unsure),
      ruled: ruled.who,
      setting: settingOf(mention, passage, surroundings, ruled),
      features: whoMarks(mention, passage, surroundings, ruledOf),
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

/** The network that these names and the examples come to. */
function learn(from: readonly Named[]): StoredNetwork {
  const all = [...from, ...examples];
  const read = all.flatMap((one): Example[] => {
    const example = { features: one.features, labels: new Map([...one.labels].map((who) => [who, 1])), unsure: one.unsure };
    return Array.from({ length: one.weight }, () => example);
  });
  return trainNetwork(read, chosen(all, AT_SCHOOL, CHOOSING), { one: [], any: AT_SCHOOL }, SETTINGS);
}

const held = new Map<Named, number[]>();
for (const turn of TURNS) {
  const network = readNetwork(learn(names.filter(({ fold }) => turnOf(fold) !== turn)));
  for (const name of names)
    if (turnOf(name.fold) === turn && !isSought(name.fold)) held.set(name, outputsOf(network, name.features).map(chanceOf));
}

/** Right so often from there on, among names it had not seen. */
const RIGHT = { likely: 0.82, sure: 0.93, children: 0.75, alone: 0.8 } as const;
/** Where nothing speaks of school, at most one of so many others may be taken for somebody at it. */
const STRANGERS = 400;

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

/** How much more it counts to find somebody than to be right: a pupil named is what must not be missed. */
const FINDING: Record<AtSchool, number> = { pupil: 1.4, colleague: 1, parent: 1 };

/** The probability from which right and found are best together (the weighed harmonic mean of precision and recall). */
function together(sorted: readonly Chance[], finding: number): number {
  const all = sorted.reduce((sum, { holds, weight }) => sum + (holds ? weight : 0), 0);
  const square = finding ** 2;
  let right = 0;
  let seen = 0;
  let best = { score: 0, chance: 1 };
  for (const { chance, holds, weight } of sorted) {
    seen += weight;
    if (holds) right += weight;
    const score = ((1 + square) * right) / (seen + square * all);
    if (score > best.score) best = { score, chance };
  }
  return best.chance;
}

const percent = (share: number): string => share.toFixed(2);
const thresholds = AT_SCHOOL.map((who, label) => {
  const all = [...held].filter(([{ unsure }]) => !unsure.has(who));
  const isTuned = ({ fold }: Named): boolean => groupOf(fold) !== 'writers';
  const known = all.filter(([{ setting }]) => setting !== 'alone');
  const count = (tuned: boolean): number => known.filter(([name]) => isTuned(name) === tuned && name.labels.has(who)).length;
  const weightOf = { true: 1 / count(true), false: 1 / count(false) };
  const sortedOf = (setting: Setting): Chance[] =>
    all
      .filter(([name]) => name.setting === setting)
      .map(
        ([name, chances]): Chance => ({
          chance: chances[label] ?? 0,
          holds: name.labels.has(who),
          weight: weightOf[`${isTuned(name)}`],
        }),
      )
      .sort((a, b) => b.chance - a.chance);
  const sorted: Record<Setting, Chance[]> = {
    school: sortedOf('school'),
    children: sortedOf('children'),
    alone: sortedOf('alone'),
  };
  const possible = together(sorted.school, FINDING[who]);
  for (const group of ['writers', 'tune']) {
    const here = known.filter(([{ fold }]) => (groupOf(fold) === 'writers') === (group === 'writers'));
    const there = here.filter(([{ labels }]) => labels.has(who)).length;
    const shown = (found: readonly (readonly [Named, number[]])[]): string => {
      const right = found.filter(([{ labels }]) => labels.has(who)).length;
      return `${percent(right / found.length)} / ${percent(right / there)}`;
    };
    console.log(
      `${who.padEnd(10)} ${group.padEnd(8)} ${there} names: rules ${shown(here.filter(([{ ruled }]) => ruled === who))}, both ${shown(here.filter(([, chances]) => (chances[label] ?? 0) >= possible))} (precision / recall, held out)`,
    );
  }
  const likely = Math.max(possible, lowest(sorted.school, RIGHT.likely));
  const sure = Math.max(likely, lowest(sorted.school, RIGHT.sure));
  const children = Math.max(possible, lowest(sorted.children, RIGHT.children));
  const strangers = sorted.alone.filter(({ holds }) => !holds);
  const alone = Math.max(
    children,
    lowest(sorted.alone, RIGHT.alone),
    (strangers[Math.floor(strangers.length / STRANGERS)]?.chance ?? 1) + 0.001,
  );
  for (const [setting, from] of [
    ['children', children],
    ['alone', alone],
  ] as const) {
    const here = sorted[setting];
    const found = here.filter(({ chance }) => chance >= from);
    console.log(
      `${who.padEnd(10)} ${setting.padEnd(8)} ${here.filter(({ holds }) => holds).length} of ${here.length} names: ${found.filter(({ holds }) => holds).length} right of ${found.length} found`,
    );
  }
  const rounded = Object.entries({ possible, likely, sure, children, alone }).map(
    ([name, chance]) => `${name}: ${Math.round(chance * 1000) / 1000}`,
  );
  return `    ${who}: { ${rounded.join(', ')} },`;
});

const network = learn(names);
const file = `/** Written by \`npm run train\`. Not edited by hand. */
import type { StoredNetwork } from '../../learned/network';
import type { WhoModel } from './who-stored';

const network: StoredNetwork = {
  labels: [${network.labels.map((who) => `'${who}'`).join(', ')}],
${networkLines(network)}
};

export const WHO_MODEL: WhoModel = {
  source: '${sumOfSource()}',
  thresholds: {
${thresholds.join('\n')}
  },
  network,
};
`;
writeFileSync(new URL('../../rules/text/people/who-model.ts', import.meta.url), file);
console.log(
  `${names.length} names, ${examples.length} in examples of the rules; ${featuresOf(network.inner).length} marks written`,
);
