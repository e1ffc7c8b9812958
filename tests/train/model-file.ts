/** Models as lines of a TypeScript file, one long line for each block of names and each column. */
import type { ColumnModel } from '../../rules/learned/columns';
import type { StoredNetwork } from '../../rules/learned/network';

/** The properties of a linear model, in TypeScript. */
export const modelLines = ({ labels, bias, steps, names, columns }: ColumnModel): string =>
  Object.entries({ labels, bias, steps, names, columns })
    .map(([name, all]) => listed(name, all))
    .join('\n');

/** The properties of a network, in TypeScript. */
export const networkLines = ({ inner, outer }: StoredNetwork): string =>
  `  inner: {\n${modelLines(inner)}\n  },\n${listed('outer', outer)}`;

const listed = (name: string, all: readonly unknown[]): string =>
  `  ${name}: [\n${all.map((one) => `    ${JSON.stringify(one)},`).join('\n')}\n  ],`;
