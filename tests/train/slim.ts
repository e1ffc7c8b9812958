/** Takes out of a trained model what it must not or need not hold. */
import type { PackedModel } from '../../rules/learned/linear';

/** The same model for the labels that are `kept` only. */
export function slimmed(model: PackedModel, kept: readonly string[]): PackedModel {
  const place = new Map(kept.map((label, at) => [model.labels.indexOf(label), at]));
  const lines = model.weights.split('\n').flatMap((line) => {
    const [name = '', pairs = ''] = line.split('\t');
    const left = pairs.split(',').flatMap((pair) => {
      const [label, weight] = pair.split(':');
      const at = place.get(Number(label));
      return at === undefined ? [] : [`${at}:${weight}`];
    });
    return left.length === 0 ? [] : [`${name}\t${left.join(',')}`];
  });
  const bias = kept.map((label) => model.bias[model.labels.indexOf(label)] ?? 0);
  return { labels: kept, bias, step: model.step, weights: lines.join('\n') };
}

/** The same model where a rule's find of one of these topics weighs for that topic alone. */
export function withoutStray(model: PackedModel, topics: ReadonlySet<string>): PackedModel {
  const lines = model.weights.split('\n').flatMap((line) => {
    const [name = '', pairs = ''] = line.split('\t');
    const topic = /^R rule (\S+)/.exec(name)?.[1];
    if (topic === undefined || !topics.has(topic)) return [line];
    const own = pairs.split(',').filter((pair) => model.labels[Number(pair.split(':')[0])] === topic);
    return own.length === 0 ? [] : [`${name}\t${own.join(',')}`];
  });
  return { ...model, weights: lines.join('\n') };
}
