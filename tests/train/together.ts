/**
 * Trains the network that judges the topics of a sentence together. It learns from what linear models said of sentences whose writers they
 * had not seen, since of what it has learned from a model is too sure.
 */
import { type LinearModel, sumsOf } from '../../rules/learned/linear';
import type { StoredNetwork } from '../../rules/learned/network';
import { wholeMarks } from '../../rules/opinion/together';
import type { PieceExample } from './examples';
import { countsOf } from './linear';
import { type Example, type Settings, trainNetwork } from './network';

const SETTINGS: Settings = {
  hidden: 48,
  rounds: 10,
  batch: 128,
  rate: 0.003,
  without: 0.2,
  withoutHidden: 0.2,
  beside: 1,
  levels: 6,
};
/** Marks of fewer sentences than this are left out. */
const LEAST = 60;

/** A sentence with what a linear model that had not seen its writer says of each label. */
export function heldOutExample(linear: LinearModel, { features, size, labels, unsure }: PieceExample): Example {
  const from = sumsOf(linear, features, size);
  return {
    features: wholeMarks(linear, features, size, from),
    from,
    labels: new Map([...labels].map((label) => [label, 1])),
    unsure,
  };
}

/** The network that these sentences come to. */
export function trainTogether(examples: readonly Example[], labels: readonly string[]): StoredNetwork {
  const names = [...countsOf(examples)].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).sort();
  return trainNetwork(examples, names, { one: [], any: labels }, SETTINGS);
}
