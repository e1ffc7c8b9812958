/**
 * A small network over named features: what they say for each label outright, and through a layer of hidden units which stand for what
 * different words have in common. Stored as columns like the linear models: those of the hidden units first, then those of the labels.
 */
import { type ColumnModel, readColumns } from './columns';
import { type LinearModel, sumsOf } from './linear';

/** The network as it is stored. */
export interface StoredNetwork {
  /** those of the outputs, in order */
  readonly labels: readonly string[];
  /** for each hidden unit and each label what every feature says for it */
  readonly inner: Omit<ColumnModel, 'labels'>;
  /** for each hidden unit what it says for each label */
  readonly outer: readonly (readonly number[])[];
}

export interface Network {
  readonly inner: LinearModel;
  readonly outer: StoredNetwork['outer'];
  readonly labels: StoredNetwork['labels'];
}

/** Opens a stored network. */
export const readNetwork = ({ labels, inner, outer }: StoredNetwork): Network => ({
  inner: readColumns({ ...inner, labels: [...outer.map((_, unit) => `hidden ${unit}`), ...labels] }),
  outer,
  labels,
});

/** What these features say for each label, in the order of the labels: sums, neither shares nor probabilities yet. */
export function outputsOf({ inner, outer }: Network, features: ReadonlySet<string>): number[] {
  const sums = sumsOf(inner, features, features.size);
  const outputs = sums.slice(outer.length);
  for (const [unit, weights] of outer.entries()) {
    const active = sums[unit] ?? 0;
    if (active <= 0) continue;
    for (let label = 0; label < outputs.length; label++) outputs[label] = (outputs[label] ?? 0) + active * (weights[label] ?? 0);
  }
  return outputs;
}

/** Outputs of which one holds, as shares that add up to 1. */
export function shares(outputs: readonly number[]): number[] {
  const most = Math.max(...outputs);
  const powers = outputs.map((output) => Math.exp(output - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
