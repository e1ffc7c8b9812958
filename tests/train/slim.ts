/** Takes out of a trained model what it must not or need not hold. */
import { blockOf, type ColumnModel, charOf, featuresOf } from '../../rules/learned/columns';
import { ownTopicOf } from '../../rules/opinion/marks';

const NOTHING = charOf(0);

/** The same model where a mark that may say something of one topic only weighs for that topic alone. */
export function withoutStray(model: ColumnModel): ColumnModel {
  const owners = featuresOf(model).map(({ name }) => ownTopicOf(name));
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
