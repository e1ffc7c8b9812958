/**
 * A linear model stored tightly: for each feature its name, a tab, and two characters for each weight, the label and how many steps.
 * Half the size of numbers in words, and as quickly read.
 */
import type { LinearModel } from './linear';

/** The model as it is stored. */
export interface PairedModel {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** what one step of a weight is worth */
  readonly step: number;
  /** a line for each feature */
  readonly weights: string;
}

/** The characters begin here, so that all of them are plain ones of one byte. */
const LABEL = 0x30;
const NOTHING = 0x50;
const MOST = 32;

/** Two characters for one weight, in whole steps; no more than 32 either way, and never none. */
export const pairOf = (label: number, steps: number): string =>
  String.fromCharCode(LABEL + label, NOTHING + Math.max(-MOST, Math.min(MOST, steps)));

/** Unpacks a stored model. */
export function readPairs({ labels, bias, step, weights }: PairedModel): LinearModel {
  const byFeature = new Map<string, number[]>();
  for (const line of weights.split('\n')) {
    const at = line.indexOf('\t');
    if (at < 0) continue;
    const pairs: number[] = [];
    for (let one = at + 1; one + 1 < line.length; one += 2)
      pairs.push(line.charCodeAt(one) - LABEL, (line.charCodeAt(one + 1) - NOTHING) * step);
    byFeature.set(line.slice(0, at), pairs);
  }
  return { labels, bias, weights: byFeature };
}
