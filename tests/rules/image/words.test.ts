import { describe, expect, it } from 'vitest';
import { MOST_WORDS, wordsIn } from '../../../rules/image/words';

/** A row of the table; `line` is page, block, paragraph and line. */
const row = (line: number, word: string, confidence: number, level = 5) =>
  [level, 1, 1, 1, line, 1, 0, 0, 10, 10, confidence, word].join('\t');
const table = (...rows: string[]) => rows.join('\n');

describe('words in a picture', () => {
  it('come line by line, in order', () => {
    expect(
      wordsIn(table(row(1, '', -1, 4), row(1, 'Aylesford', 96), row(1, 'School', 91), row(2, 'Sports', 90), row(2, 'day', 95))),
    ).toBe('Aylesford School\nSports day');
  });

  it('leave out what was not seen clearly', () => {
    expect(wordsIn(table(row(1, 'Call', 95), row(1, 'xqzv', 31), row(1, '07700', 93)))).toBe('Call 07700');
    expect(wordsIn(table(row(1, 'Maybe', 62), row(1, 'words', 64)))).toBe('');
  });

  it.each(['N', 'NN', '|', '— ~ |', "'''", '_|_|_', '©'])('take %j for grain', (seen) => {
    expect(wordsIn(table(row(1, seen, 95)))).toBe('');
  });

  it('are cut off at a length, and never made of anything else', () => {
    expect(wordsIn(table(...Array.from({ length: 900 }, (_, line) => row(line, 'prospectus', 95)))).length).toBe(MOST_WORDS);
    for (const odd of ['', '\n\n', '5\t1', 'five', '5\t\t\t\t\t\t\t\t\t\tNaN\tword', 'x'.repeat(10_000)])
      expect(wordsIn(odd)).toBe('');
  });
});
