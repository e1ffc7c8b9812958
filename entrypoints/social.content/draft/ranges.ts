/** Where the evidence of findings stands in the page. */
import type { Finding } from '../../../rules/finding';
import { spotOf } from './positions';
import type { Draft } from './read';

/** A range of the page for every place of every finding in the draft's own text; what no longer stands there is left out. */
export function rangesOf(draft: Pick<Draft, 'reading'>, findings: readonly Finding[]): Range[] {
  const places = findings
    .flatMap(({ certainty, also, ...own }) => [own, ...also].map((place) => ({ ...place, guessed: certainty === 'possible' })))
    .flatMap(({ field, start, end, guessed }) =>
      field !== undefined || start === undefined || end === undefined ? [] : [{ start, end, guessed }],
    );
  // a whole sentence that is guessed about would hide the very words that stand in it
  const hides = (one: (typeof places)[number]): boolean =>
    one.guessed &&
    places.some((other) => one.start <= other.start && other.end <= one.end && other.end - other.start < one.end - one.start);
  return places
    .filter((place) => !hides(place))
    .flatMap(({ start, end }) => {
      const spot = spotOf(draft.reading, start, end);
      if (spot === undefined) return [];
      const range = document.createRange();
      range.setStart(spot.startNode, spot.startOffset);
      range.setEnd(spot.endNode, spot.endOffset);
      return [range];
    });
}
