import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../rules/text/hashtags';

const names = (tag: string) =>
  piecesOf(tag)
    .filter(({ kind }) => kind === 'name')
    .map(({ key }) => key);

describe('hashtags', () => {
  it.each([
    ['TeamZofia', ['zofia']],
    ['welldonekwabena', ['kwabena']],
    ['WeLoveYouSabiha', ['sabiha']],
    ['zofia', ['zofia']],
    ['HaniasFirstGoal', ['hania']],
    ['kavyascorner', ['kavya']],
    ['teachersofinstagram', []],
    ['MondayMotivation', []],
  ])('#%s', (tag, expected) => {
    expect(names(tag)).toEqual(expected);
  });

  it('gives up on endless ones', () => {
    expect(piecesOf('a'.repeat(4000))).toEqual([]);
  });
});
