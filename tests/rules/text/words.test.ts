import { describe, expect, it } from 'vitest';
import { lately } from '../../../rules/text/lately';
import { Passage } from '../../../rules/text/passage';
import { hasWord, WordList, wordList, wordsOf } from '../../../rules/text/words';

describe('the words of a passage', () => {
  it('stand without apostrophes, hyphened ones in their parts, each with all its places', () => {
    expect([...wordsOf(new Passage("The teacher's co-head, the TEACHERS"))]).toEqual([
      ['the', [0, 23]],
      ['teachers', [4, 27]],
      ['co', [14]],
      ['head', [17]],
    ]);
  });
});

describe('a list of words', () => {
  const jobs = new WordList<number>();
  for (const [index, word] of ['teacher', 'ta', 'head', 'teach'].entries()) jobs.set(word, index);

  it('finds those that stand in a passage, in their order there', () => {
    const passage = new Passage('Head, teacher and tap: the head teacher teaches a ta');
    expect(jobs.in(passage)).toEqual([
      ['head', 2],
      ['teacher', 0],
      ['ta', 1],
    ]);
    expect(jobs.in(passage, 1)).toEqual([['head', 2]]);
    expect(jobs.in(new Passage('teapot, tee, heads'))).toEqual([]);
  });

  it('answers whether so many of them stand there', () => {
    const words = wordList('  ofsted\n slt ');
    expect(hasWord(new Passage('SLT said'), words)).toBe(true);
    expect(hasWord(new Passage('SLT said, SLT did'), words, 2)).toBe(false);
    expect(hasWord(new Passage('SLT said Ofsted'), words, 2)).toBe(true);
  });
});

describe('answers remembered lately', () => {
  it('are worked out once, until so many others were asked for', () => {
    const asked: string[] = [];
    const length = lately(2, (text) => asked.push(text) && text.length);
    expect(['a', 'bb', 'a', 'bb', 'ccc', 'bb', 'a'].map(length)).toEqual([1, 2, 1, 2, 3, 2, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});
