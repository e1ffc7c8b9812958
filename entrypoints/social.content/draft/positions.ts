/** From offsets in the text back to places in the page. Fails closed: where anything has changed since the reading, there is no place. */
import { asRead, type Reading, type Run } from './walk';

/** A stretch of the page, as a `Range` wants it. */
export interface Spot {
  readonly startNode: Node;
  readonly startOffset: number;
  readonly endNode: Node;
  readonly endOffset: number;
}

/**
 * Where `[start, end)` of the reading's text (UTF-16 offsets) stands in the page now. `undefined` when the offsets are not inside the
 * text, reach from one editor into another, cover nothing but line breaks, or when a node in between has left the page or changed its words.
 */
export function spotOf(reading: Reading, start: number, end: number): Spot | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > reading.text.length)
    return undefined;
  const first = firstEndingAfter(reading.runs, start);
  const last = lastStartingBefore(reading.runs, end);
  const head = reading.runs[first];
  const tail = reading.runs[last];
  if (head === undefined || tail === undefined || first > last || head.part !== tail.part) return undefined;
  for (let index = first; index <= last; index++) {
    const run = reading.runs[index];
    if (run === undefined || !unchanged(run, reading.text)) return undefined;
  }
  const startAt = head.node instanceof Text ? [head.node, head.from + Math.max(0, start - head.at)] : before(head.node);
  const endAt = tail.node instanceof Text ? [tail.node, tail.from + Math.min(tail.length, end - tail.at)] : after(tail.node);
  if (startAt === undefined || endAt === undefined) return undefined;
  const [startNode, startOffset] = startAt as [Node, number];
  const [endNode, endOffset] = endAt as [Node, number];
  return { startNode, startOffset, endNode, endOffset };
}

function unchanged(run: Run, text: string): boolean {
  if (!run.node.isConnected) return false;
  const expected = text.slice(run.at, run.at + run.length);
  if (run.node instanceof Text) return asRead(run.node.data.slice(run.from, run.from + run.length)) === expected;
  return run.node.getAttribute('alt') === expected;
}

/** Index of the first run that ends after `offset`. */
function firstEndingAfter(runs: readonly Run[], offset: number): number {
  return bisect(runs, (run) => run.at + run.length > offset);
}

/** Index of the last run that starts before `offset`; -1 when there is none. */
function lastStartingBefore(runs: readonly Run[], offset: number): number {
  return bisect(runs, (run) => run.at >= offset) - 1;
}

/** Index of the first run for which `holds` is true, given that it stays true from there on. */
function bisect(runs: readonly Run[], holds: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run !== undefined && holds(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function before(element: Element): [Node, number] | undefined {
  const parent = element.parentNode;
  return parent === null ? undefined : [parent, indexIn(parent, element)];
}

function after(element: Element): [Node, number] | undefined {
  const parent = element.parentNode;
  return parent === null ? undefined : [parent, indexIn(parent, element) + 1];
}

const indexIn = (parent: Node, child: Node): number => Array.prototype.indexOf.call(parent.childNodes, child);
