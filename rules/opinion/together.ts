/**
 * Judges the topics of a sentence together. The linear model weighs each topic by itself; a small network then looks at what it came to for
 * all of them and at what is known of the whole sentence, since an insult is one thing about a class and another about a kettle.
 */
import { chanceOf, type LinearModel, sumsOf } from '../learned/linear';
import { type Network, outputsOf } from '../learned/network';
import { isOwnTopicOnly } from './marks';

/** The two models that judge a sentence. Both have the same labels in the same order. */
export interface Judges {
  readonly linear: LinearModel;
  readonly network: Network;
}

/** Probabilities between 0 and 1 for each label, from the marks of a sentence and how many of them are of its own words. */
export function judged({ linear, network }: Judges, marks: ReadonlySet<string>, size: number): number[] {
  const sums = sumsOf(linear, marks, size);
  const outputs = outputsOf(network, wholeMarks(linear, marks, size, sums));
  return sums.map((sum, label) => chanceOf(sum + (outputs[label] ?? 0)));
}

/** A topic's sum is told in whole steps between these: below, it is as good as out of the question, and above, as good as sure. */
const LOWEST = -5;
const HIGHEST = 2;

/**
 * What the network reads: how far up the linear model's sum for each topic comes, and the marks that are about the whole sentence. What may
 * only be known of its own topic is left out of both. `sums`: those of all marks, where they are known.
 */
export function wholeMarks(
  linear: LinearModel,
  marks: ReadonlySet<string>,
  size: number,
  sums = sumsOf(linear, marks, size),
): Set<string> {
  const whole = new Set<string>();
  const own: string[] = [];
  for (const mark of marks) {
    if (isOwnTopicOnly(mark)) own.push(mark);
    else if (isOfWhole(mark)) whole.add(mark);
  }
  const shared = own.length === 0 ? sums : sumsOf(linear, without(marks, own), size);
  for (const [label, sum] of shared.entries())
    for (let step = LOWEST; step <= HIGHEST && sum >= step; step++) whole.add(stepOf(linear.labels[label] ?? '', step));
  return whole;
}

const steps = new Map<string, readonly string[]>();

/** The mark of a topic whose sum comes up to a step; every sentence has dozens of these, so they are put together once. */
function stepOf(label: string, step: number): string {
  let known = steps.get(label);
  if (known === undefined) {
    known = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, at) => `T ${label} ${LOWEST + at}`);
    steps.set(label, known);
  }
  return known[step - LOWEST] as string;
}

function without(marks: ReadonlySet<string>, some: readonly string[]): Set<string> {
  const rest = new Set(marks);
  for (const mark of some) rest.delete(mark);
  return rest;
}

/** Not a word or words: what a rule knows, here or beside, what it is about, who is in it. */
const isOfWhole = (mark: string): boolean =>
  mark.startsWith('R ') ||
  mark.startsWith('B ') ||
  (mark.startsWith('S ') && !mark.includes(' + ')) ||
  (mark.startsWith('<') && !mark.includes(' '));
