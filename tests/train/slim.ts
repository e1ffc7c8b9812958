/** Takes out of a trained model what it must not or need not hold. */
import { type ColumnModel, charOf } from '../../rules/learned/columns';

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
  const owners = model.names.split('\n').map((name) => {
    const topic = /^R rule (\S+)/.exec(name)?.[1];
    return topic !== undefined && topics.has(topic) ? topic : undefined;
  });
  const columns = model.columns.map((column, label) =>
    owners.map((owner, at) => (owner === undefined || owner === model.labels[label] ? column[at] : NOTHING)).join(''),
  );
  return withoutIdle({ ...model, columns });
}

/** The same model without the features that weigh nothing. */
function withoutIdle({ names, columns, ...model }: ColumnModel): ColumnModel {
  const all = names.split('\n');
  const kept = all.flatMap((_, at) => (columns.some((column) => column[at] !== NOTHING) ? [at] : []));
  return {
    ...model,
    names: kept.map((at) => all[at]).join('\n'),
    columns: columns.map((column) => kept.map((at) => column[at]).join('')),
  };
}
