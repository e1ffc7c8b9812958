/** Where the evidence of findings stands in the page. */
import type { Finding } from '../../../rules/finding';
import { spotOf } from './positions';
import type { Draft } from './read';

/** A range of the page for every place of every finding in the draft's own text; what no longer stands there is left out. */
export function rangesOf(draft: Draft, findings: readonly Finding[]): Range[] {
  return findings
    .flatMap((finding) => [finding, ...finding.also])
    .flatMap(({ field, start, end }) => {
      if (field !== undefined || start === undefined || end === undefined) return [];
      const spot = spotOf(draft.reading, start, end);
      if (spot === undefined) return [];
      const range = document.createRange();
      range.setStart(spot.startNode, spot.startOffset);
      range.setEnd(spot.endNode, spot.endOffset);
      return [range];
    });
}
