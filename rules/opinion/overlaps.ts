/** Spans sorted into the places they touch; the time grows with the text alone. */
import type { Span } from '../text/passage';

/** Which spans touch which of some places in order, worked out once. */
export class Overlaps<T extends Span> {
  readonly #byPlace: T[][];

  constructor(places: readonly Span[], spans: readonly T[]) {
    this.#byPlace = places.map(() => []);
    for (const span of spans) {
      let low = 0;
      let high = places.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle]?.end ?? 0) <= span.start) low = middle + 1;
        else high = middle;
      }
      for (let at = low; at < places.length && (places[at]?.start ?? 0) < span.end; at += 1) this.#byPlace[at]?.push(span);
    }
  }

  /** The spans that touch one place. */
  of(at: number): readonly T[] {
    return this.#byPlace[at] ?? [];
  }
}
