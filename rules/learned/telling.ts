/** What spoke most for a label, as it is told to a person. */
import type { Token } from '../text/tokens';

/** A word of the text and how much it spoke for the label. */
export interface Told {
  readonly token: Token;
  readonly weight: number;
}

const SHOWN = 3;

/** The words that spoke most, as written and in reading order: the end of a sentence about a guess, without its full stop. */
export function toldWords(words: readonly Told[], least: number): string {
  const most = words
    .filter(({ weight }) => weight > least)
    .sort((a, b) => b.weight - a.weight || a.token.start - b.token.start)
    .slice(0, SHOWN)
    .sort((a, b) => a.token.start - b.token.start)
    .map(({ token }) => `“${token.text}”`);
  return `That is a guess from the wording${most.length === 0 ? '' : `, most of all from ${most.join(', ')}`}`;
}
