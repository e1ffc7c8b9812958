/** A linear model as lines of a TypeScript file, one long line for each block of names and each column. */
import type { ColumnModel } from '../../rules/learned/columns';

/** The properties of a model, in TypeScript. */
export const modelLines = ({ labels, bias, steps, names, columns }: ColumnModel): string =>
  Object.entries({ labels, bias, steps, names, columns })
    .map(([name, all]) => `  ${name}: [\n${all.map((one) => `    ${JSON.stringify(one)},`).join('\n')}\n  ],`)
    .join('\n');
