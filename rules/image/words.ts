/** From what a reader of pictures saw, word by word, to words that are worth checking. It sees words in leaves and grain, too. */

/** Confidence, 0 to 100, from which a word counts, and a line of words on average. */
const SURE_WORD = 60;
const SURE_LINE = 72;
/** UTF-16 units; a page of print photographed is cut off. */
export const MOST_WORDS = 2000;
/** A line is words when this much of it is letters and digits. */
const LETTERS = 0.7;

/**
 * The words in a reader's table (tab-separated; a row with level 5 is a word, with page, block, paragraph, line, word number, its box, its
 * confidence and the word), line by line; "" when there are none to be sure of.
 */
export function wordsIn(table: string): string {
  const lines = new Map<string, { word: string; sure: number }[]>();
  for (const row of table.split('\n')) {
    const [level, page, block, paragraph, line, , , , , , confidence, ...rest] = row.split('\t');
    const word = rest.join(' ').trim();
    if (level !== '5' || word === '') continue;
    const key = `${page} ${block} ${paragraph} ${line}`;
    const words = lines.get(key) ?? [];
    lines.set(key, words);
    words.push({ word, sure: Number(confidence) });
  }
  return [...lines.values()].flatMap(lineOf).join('\n').slice(0, MOST_WORDS);
}

function lineOf(words: readonly { word: string; sure: number }[]): string[] {
  const kept = words.filter(({ sure }) => sure >= SURE_WORD);
  const average = kept.reduce((sum, { sure }) => sum + sure, 0) / kept.length;
  const text = kept.map(({ word }) => word).join(' ');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const whole = text.replace(/\s/g, '').length;
  // one word of three letters at least: a leaf is seldom more than two
  return average >= SURE_LINE && letters >= LETTERS * whole && /[\p{L}\p{N}]{3}/u.test(text) ? [text] : [];
}
