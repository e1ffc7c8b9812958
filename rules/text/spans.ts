/** Looking things up by their place in a text, in time that does not grow with the square of it. */
import type { Span } from './passage';

/** Of spans in order that do not overlap, those that touch the stretch from `from` to `to`. */
export function spansIn<S extends Span>(spans: readonly S[], from: number, to: number): readonly S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && (spans[end]?.start ?? to) < to) end += 1;
  return spans.slice(low, end);
}

/** Places of a text that are taken already. Spans asked about are short, so asking is cheap. */
export class Taken {
  readonly #places: Uint8Array;

  constructor(length: number) {
    this.#places = new Uint8Array(length);
  }

  isFree({ start, end }: Span): boolean {
    for (let at = start; at < end; at += 1) if (this.#places[at] === 1) return false;
    return true;
  }

  take({ start, end }: Span): void {
    this.#places.fill(1, start, end);
  }
}
