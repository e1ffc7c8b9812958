/** Takes out of a trained model what it must not or need not hold. */
import { blockOf, type ColumnModel, charOf, featuresOf } from '../../rules/learned/columns';

const NOTHING = charOf(0);

/** The same model for the labels that are `kept` only. */
export function slimmed(model: ColumnModel, kept: readonly string[]): ColumnModel {
  const places = kept.map((label) => model.labels.indexOf(label));
  return withoutIdle({
    ...model,
    labels: kept,
    bias: places.map((at) => model.bias[at] ?? 0),
    columns: places.map((at) => model.columns[at] ?? ''),
  });
}

/** The same model where a rule's find of one of these topics weighs for that topic alone. */
export function withoutStray(model: ColumnModel, topics: ReadonlySet<string>): ColumnModel {
  const owners = featuresOf(model).map(({ name }) => {
    const topic = /^R rule (\S+)/.exec(name)?.[1];
    return topic !== undefined && topics.has(topic) ? topic : undefined;
  });
  const columns = model.columns.map((column, label) =>
    owners.map((owner, at) => (owner === undefined || owner === model.labels[label] ? column[at] : NOTHING)).join(''),
  );
  return withoutIdle({ ...model, columns });
}

/** The same model without the features that weigh nothing. */
export function withoutIdle(model: ColumnModel): ColumnModel {
  const kept = featuresOf(model).flatMap((feature, at) =>
    model.columns.some((column) => column[at] !== NOTHING) ? [{ ...feature, at }] : [],
  );
  return {
    ...model,
    names: model.names.map((_, block) => blockOf(kept.flatMap((one) => (one.block === block ? [one.name] : [])))),
    columns: model.columns.map((column) => kept.map(({ at }) => column[at]).join('')),
  };
}
