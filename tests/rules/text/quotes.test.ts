import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../rules/text/quotes';

const quoted = (text: string): string[] => quotesIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['She said "no chance" and left', ['no chance']],
    ['“One”, she said, “two”', ['One', 'two']],
    ['‘My Year 9s don’t listen’ is what she said', ['My Year 9s don’t listen']],
    ["'Year 9 are great', said nobody", ['Year 9 are great']],
    ["He shouted 'can't do it!' again", ["can't do it!"]],
    ['Got a 12" pizza. "Best ever" said Tom', ['Best ever']],
    ['«non» they said', ['non']],
    ['"She said \'never\' twice" he wrote', ["She said 'never' twice"]],
  ])('are found in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    "it's the kids' trip and the parents' turn",
    "'cause I said so, in the '90s, 'til it's done'",
    "rock 'n' roll with Year 6's finest",
    'an inch is 1" and two are 2" long',
    '"never closed, whatever comes after it',
    `"${'a'.repeat(500)}" is too far apart`,
  ])('are not found in %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('are read in the time it takes to go through the text once', () => {
    expect(quotesIn('"a '.repeat(200_000))).toHaveLength(100_000);
    for (const unit of ["'a ", '‘a ', '“']) expect(quotesIn(unit.repeat(200_000))).toEqual([]);
  });
});
