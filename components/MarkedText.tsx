/** The person's words, read-only, with the found places marked. */
import type { Finding, Place } from '../rules/finding';
import type { Level } from '../rules/topics';

export interface Stretch {
  /** where it begins: UTF-16 code units into the whole text */
  start: number;
  text: string;
  /** the most serious finding that covers it */
  level?: Level;
}

const SERIOUSNESS: readonly Level[] = ['stop', 'ask', 'think'];

/**
 * Cuts a text into stretches at the edges of the found places. Offsets are UTF-16 code units; places that lie outside the text,
 * or have no place, are left out. Where places overlap the most serious level wins. The stretches joined are the text.
 */
export function stretches(text: string, findings: readonly Finding[]): Stretch[] {
  const edges = findings
    .flatMap((finding) => [finding, ...finding.also].flatMap((place) => edgesOf(place, finding.level, text.length)))
    .sort((a, b) => a.at - b.at);
  const cut: Stretch[] = [];
  const covering: Record<Level, number> = { stop: 0, ask: 0, think: 0 };
  let from = 0;
  const add = (to: number) => {
    if (to <= from) return;
    const level = SERIOUSNESS.find((rank) => covering[rank] > 0);
    const before = cut.at(-1);
    const words = text.slice(from, to);
    if (before !== undefined && before.level === level) before.text += words;
    else cut.push(level === undefined ? { start: from, text: words } : { start: from, text: words, level });
    from = to;
  };
  for (const { at, level, opens } of edges) {
    add(at);
    covering[level] += opens;
  }
  add(text.length);
  return cut;
}

/** Where a place begins and ends; nothing when it has no place, or one that lies outside the text. */
function edgesOf({ start, end }: Place, level: Level, length: number): { at: number; level: Level; opens: 1 | -1 }[] {
  if (start === undefined || end === undefined || start < 0 || start >= end || end > length) return [];
  return [
    { at: start, level, opens: 1 },
    { at: end, level, opens: -1 },
  ];
}

/** The text with a `mark` around each found place. Offsets as in `stretches`; the words themselves are never changed. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return (
    <p class="sl-marked">
      {stretches(text, findings).map(({ start, text: words, level }) =>
        level === undefined ? (
          words
        ) : (
          <mark key={start} class={`sl-${level}`}>
            {words}
          </mark>
        ),
      )}
    </p>
  );
}
