import { expect, it } from 'vitest';
import { Passage } from '../../../../rules/text/passage';
import { mentionsIn } from '../../../../rules/text/people/mentions';

it('reads initials, and a long chain of them in the time it takes to go through it once', () => {
  const mentions = (text: string): string[] => mentionsIn(new Passage(text)).map(({ evidence }) => evidence);
  expect(mentions('T.M. was off again')).toEqual(['T.M']);
  expect(mentions('Meeting for J. K. at three')).toEqual(['J. K']);
  // each initial once walked through all that follow: a minute for this much
  for (const unit of ['A.', 'J.K. ', 'A. B. C. '])
    expect(mentions(unit.repeat(100_000 / unit.length)).length).toBeLessThan(100_000);
});
