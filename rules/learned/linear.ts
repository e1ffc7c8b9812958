/**
 * A small linear model over named features: for each label a bias and weights. What speaks for a label can always be said in words,
 * since every feature has a name. Trained by `tests/train`, stored by `columns.ts`; costs one look-up a feature.
 */

export interface LinearModel {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly weights: Weights;
}

/** By feature: label and weight in turn; nothing for a feature that weighs nothing. */
export interface Weights {
  get(feature: string): readonly number[] | undefined;
}

/** What all features together say for each label: their sum by the root of `size`, so that long texts weigh no more. */
export function sumsOf(model: LinearModel, features: ReadonlySet<string>, size: number): number[] {
  const sums = [...model.bias];
  const scale = evened(size);
  for (const feature of features) {
    const pairs = model.weights.get(feature);
    if (pairs === undefined) continue;
    for (let at = 0; at < pairs.length; at += 2) {
      const label = pairs[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + scale * (pairs[at + 1] ?? 0);
    }
  }
  return sums;
}

/** By how much a weight counts in a text with so many features. */
const evened = (size: number): number => 1 / Math.sqrt(Math.max(1, size));

/** The probability that a sum stands for. */
export const chanceOf = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** What speaks for one label, the strongest first: the features with their weights. */
export function speaksFor(
  model: LinearModel,
  label: string,
  features: ReadonlySet<string>,
  size = features.size,
): { feature: string; weight: number }[] {
  const scale = evened(size);
  const wanted = model.labels.indexOf(label);
  const spoken: { feature: string; weight: number }[] = [];
  for (const feature of features) {
    const pairs = model.weights.get(feature) ?? [];
    for (let at = 0; at < pairs.length; at += 2) {
      const weight = pairs[at + 1] ?? 0;
      if (pairs[at] === wanted && weight > 0) spoken.push({ feature, weight: scale * weight });
    }
  }
  return spoken.sort((a, b) => b.weight - a.weight);
}
