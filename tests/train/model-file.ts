/** Models as lines of a TypeScript file, one long line for each block of names and each column. */
import type { ColumnModel } from '../../rules/learned/columns';
import type { StoredNetwork } from '../../rules/learned/network';

/** The properties of a linear model, in TypeScript. */
export const modelLines = ({ labels, ...weights }: ColumnModel): string => `${listed('labels', labels)}\n${weightLines(weights)}`;

/** The properties of a network but for its labels, in TypeScript. */
export const networkLines = ({ inner, outer }: StoredNetwork): string =>
  `  inner: {\n${weightLines(inner)}\n  },\n${listed('outer', outer)}`;

const weightLines = ({ bias, steps, names, columns }: StoredNetwork['inner']): string =>
  Object.entries({ bias, steps, names, columns })
    .map(([name, all]) => listed(name, all))
    .join('\n');

const listed = (name: string, all: readonly unknown[]): string =>
  `  ${name}: [\n${all.map((one) => `    ${JSON.stringify(one)},`).join('\n')}\n  ],`;
