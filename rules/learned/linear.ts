/**
 * A small linear model over named features: for each label a bias and weights. What speaks for a label can always be said in words,
 * since every feature has a name. Trained by `tests/train`, stored as plain text; costs one look-up a feature.
 */

/** The model as it is stored. `weights`: a line for each feature, "name<TAB>label:weight,label:weight", in whole steps of `step`. */
export interface PackedModel {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** what one unit of a stored weight is worth */
  readonly step: number;
  readonly weights: string;
}

export interface LinearModel {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** by feature: label and weight in turn */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Unpacks a stored model. */
export function readModel({ labels, bias, step, weights }: PackedModel): LinearModel {
  const byFeature = new Map<string, number[]>();
  for (const line of weights.split('\n')) {
    const at = line.indexOf('\t');
    if (at < 0) continue;
    const pairs: number[] = [];
    // by hand, since this is most of what the model costs at its start: label, colon, weight, comma
    for (let from = at + 1; from < line.length; ) {
      const colon = line.indexOf(':', from);
      const comma = line.indexOf(',', colon);
      const end = comma < 0 ? line.length : comma;
      pairs.push(+line.slice(from, colon), +line.slice(colon + 1, end) * step);
      from = end + 1;
    }
    byFeature.set(line.slice(0, at), pairs);
  }
  return { labels, bias, weights: byFeature };
}

/** What all features together say for each label. `scale` makes every weight smaller or larger. */
export function sumsOf(model: LinearModel, features: Iterable<string>, scale = 1): number[] {
  const sums = [...model.bias];
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

/** How much speaks for each label, as probabilities between 0 and 1, in the order of the labels. */
export function probabilities(model: LinearModel, features: Iterable<string>, scale = 1): number[] {
  return sumsOf(model, features, scale).map((sum) => 1 / (1 + Math.exp(-sum)));
}

/** The same where one label of all holds: the shares add up to 1. */
export function shares(model: LinearModel, features: Iterable<string>, scale = 1): number[] {
  const sums = sumsOf(model, features, scale);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** What speaks for one label, the strongest first: the features with their weights. */
export function speaksFor(model: LinearModel, label: string, features: Iterable<string>): { feature: string; weight: number }[] {
  const wanted = model.labels.indexOf(label);
  const spoken: { feature: string; weight: number }[] = [];
  for (const feature of features) {
    const pairs = model.weights.get(feature) ?? [];
    for (let at = 0; at < pairs.length; at += 2) {
      const weight = pairs[at + 1] ?? 0;
      if (pairs[at] === wanted && weight > 0) spoken.push({ feature, weight });
    }
  }
  return spoken.sort((a, b) => b.weight - a.weight);
}
