/** The trainer of the linear models, on examples of which the answer is known. */
import { expect, it } from 'vitest';
import { featuresOf, readColumns } from '../../rules/learned/columns';
import { chanceOf, type LinearModel, sumsOf } from '../../rules/learned/linear';
import { type Example, trainWhole } from './linear';

const LABELS = ['rain', 'sun'];
const SETTINGS = {
  least: 2,
  l2: 0.05,
  rounds: 40,
  steps: [
    { from: 0, step: 2 },
    { from: 6, step: 0.25 },
  ],
};
const say = (words: string, label: string, times: number): Example[] =>
  Array.from({ length: times }, () => ({ features: new Set(words.split(' ')), labels: new Set([label]) }));
const chances = (model: LinearModel, ...words: string[]): number[] => sumsOf(model, new Set(words), words.length).map(chanceOf);
const examples = [
  ...say('grey wet', 'rain', 5),
  ...say('grey umbrella', 'rain', 3),
  ...say('blue hot', 'sun', 6),
  ...say('blue hat', 'sun', 1),
];

it('learns what speaks for each label, and keeps what is rare in coarser steps', () => {
  const packed = trainWhole(examples, LABELS, SETTINGS);
  expect(featuresOf(packed)).toEqual([
    { name: 'umbrella', block: 0 },
    { name: 'wet', block: 0 },
    { name: 'blue', block: 1 },
    { name: 'grey', block: 1 },
    { name: 'hot', block: 1 },
  ]);
  const model = readColumns(packed);
  const stepsIn = (name: string, step: number): number[] =>
    (model.weights.get(name) ?? []).flatMap((weight, at) => (at % 2 === 1 ? [Math.abs(weight / step) % 1] : []));
  for (const { name, block } of featuresOf(packed))
    expect(new Set(stepsIn(name, packed.steps[block] ?? 0)), name).toEqual(new Set([0]));
  const [rain = 0, sun = 0] = chances(model, 'grey', 'wet');
  expect(rain).toBeGreaterThan(0.9);
  expect(sun).toBeLessThan(0.1);
});

it('keeps so many of the features, those that weigh most', () => {
  const names = featuresOf(trainWhole(examples, LABELS, { ...SETTINGS, most: 2 })).map(({ name }) => name);
  expect(names).toHaveLength(2);
  expect(names).toContain('blue');
  expect(names).not.toContain('umbrella');
});

it('learns nothing of a label on which readers differ', () => {
  const unsure = examples.map((example) => ({ ...example, unsure: new Set(['rain']) }));
  const [rain] = chances(readColumns(trainWhole(unsure, LABELS, SETTINGS)), 'grey', 'wet');
  expect(rain).toBeCloseTo(0.5);
});

it('does not take how freely somebody labels for the meaning of their words', () => {
  const said = (words: string, label: string | undefined, by: string): Example[] =>
    Array.from({ length: 6 }, () => ({
      features: new Set(words.split(' ')),
      labels: new Set(label === undefined ? [] : [label]),
      by,
    }));
  const theirs = [...said('grey aye', 'rain', 'Mairi'), ...said('blue aye', 'rain', 'Mairi'), ...said('grey yes', 'rain', 'Ann')];
  const all = [...theirs, ...said('blue yes', undefined, 'Ann')];
  const byAye = (examples: readonly Example[]): number =>
    chances(readColumns(trainWhole(examples, LABELS, SETTINGS)), 'aye')[0] ?? 0;
  expect(byAye(all)).toBeLessThan(byAye(all.map(({ by: _, ...example }) => example)));
});
