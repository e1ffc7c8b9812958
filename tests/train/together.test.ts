/** The network that judges the topics of a sentence together, on a linear model of three marks. */
import { expect, it } from 'vitest';
import type { LinearModel } from '../../rules/learned/linear';
import { readNetwork } from '../../rules/learned/network';
import { judged, wholeMarks } from '../../rules/opinion/together';
import type { PieceExample } from './examples';
import { heldOutExample, trainTogether } from './together';

/** By itself it calls whatever is thick an insult, and whatever is free an advertisement. */
const linear: LinearModel = {
  labels: ['derogatory', 'commercial'],
  bias: [-3, -3],
  weights: new Map([
    ['thick', [0, 3.5]],
    ['free', [1, 3.5]],
    ['A rule commercial', [1, 4]],
  ]),
};

const piece = (marks: string, ...labels: string[]): PieceExample => ({
  features: new Set(marks.split(', ')),
  size: 1,
  labels: new Set(labels),
  unsure: new Set(),
  weight: 1,
  by: 't1',
  found: [],
});
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const AN_INSULT = piece('thick, <class>', 'derogatory');
const A_SLICE = piece('thick, R fiction');
const PIECES = [
  ...times(1500, AN_INSULT),
  ...times(1500, A_SLICE),
  ...times(1500, piece('R fiction')),
  ...times(1500, piece('<class>')),
];
const trained = (pieces: readonly PieceExample[]): ((marks: string) => number[]) => {
  const network = readNetwork(
    trainTogether(
      pieces.map((one) => heldOutExample(linear, one)),
      linear.labels,
    ),
  );
  return (marks) => judged({ linear, network }, new Set(marks.split(', ')), 1);
};

it('tells apart what the linear model cannot', () => {
  const chances = trained(PIECES);
  expect(chances('thick, <class>')[0]).toBeGreaterThan(0.9);
  expect(chances('thick, R fiction')[0]).toBeLessThan(0.1);
  expect(chances('<class>')[0]).toBeLessThan(0.1);
});

it('learns nothing of a label on which readers differ', () => {
  const unsure = PIECES.map((one) => ({ ...one, unsure: new Set(['derogatory']) }));
  const alone = 1 / (1 + Math.exp(-0.5));
  expect(Math.abs((trained(unsure)('thick, <class>')[0] ?? 0) - alone)).toBeLessThan(0.15);
});

it('reads how far up each sum comes, what is about the whole, and no single word', () => {
  expect([...wholeMarks(linear, new Set(['thick', '<class>', '<class> thick', 'B talk 2', 'S insult + <class>']), 1)]).toEqual([
    '<class>',
    'B talk 2',
    ...[-5, -4, -3, -2, -1, 0].map((step) => `T derogatory ${step}`),
    ...[-5, -4, -3].map((step) => `T commercial ${step}`),
  ]);
});

it('tells the other topics nothing of what only its own topic may know', () => {
  const marks = ['thick', '<class>'];
  expect(wholeMarks(linear, new Set([...marks, 'A rule commercial']), 1)).toEqual(wholeMarks(linear, new Set(marks), 1));
  const [without = [], having = []] = ['thick, <class>', 'thick, <class>, A rule commercial'].map(trained(PIECES));
  expect(having[0]).toBe(without[0]);
  expect(having[1]).toBeGreaterThan(without[1] ?? 1);
});
