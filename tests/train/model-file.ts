/** Models as lines of a TypeScript file, one long line for each block of names and each packed column. */
import { type ColumnModel, featuresOf, stepsIn } from '../../rules/learned/columns';
import type { StoredNetwork } from '../../rules/learned/network';
import { pack } from './pack';

/** The properties of a linear model, in TypeScript. */
export const modelLines = ({ labels, ...weights }: ColumnModel): string => `${listed('labels', labels)}\n${weightLines(weights)}`;

/** The properties of a network but for its labels, in TypeScript. */
export const networkLines = ({ inner, outer }: StoredNetwork): string =>
  `  inner: {\n${weightLines(inner)}\n  },\n${listed('outer', outer)}`;

function weightLines({ bias, steps, names, columns }: StoredNetwork['inner']): string {
  const features = featuresOf({ names });
  const sizes = names.map((_, at) => features.filter(({ block }) => block === at).length);
  const packed = columns.map((column) => pack(stepsIn(column), sizes));
  const lists = Object.entries({ bias, steps, names, columns: packed }).map(([name, all]) => listed(name, all));
  return [...lists, '  packed: true,'].join('\n');
}

const listed = (name: string, all: readonly unknown[]): string =>
  `  ${name}: [\n${all.map((one) => `    ${written(one)},`).join('\n')}\n  ],`;

/** Stands for the end of a line among the names of a block, since an escaped one packs less well. */
const END = '~';

/** As it stands in TypeScript. @throws {Error} where a name holds the sign itself */
function written(one: unknown): string {
  if (typeof one !== 'string' || !one.includes('\n')) return JSON.stringify(one);
  if (one.includes(END)) throw new Error(`A name holds "${END}", which stands for the end of a line.`);
  return `${JSON.stringify(one.replaceAll('\n', END))}.replaceAll('${END}', '\\n')`;
}
