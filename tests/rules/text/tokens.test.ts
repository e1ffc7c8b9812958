import { describe, expect, it } from 'vitest';
import { fold, keyOf, tokenise } from '../../../rules/text/tokens';

const shapes = (text: string) => tokenise(text).tokens.map(({ kind, text: raw }) => `${kind}:${raw}`);

describe('tokens', () => {
  it('keeps links, addresses, hashtags and handles whole', () => {
    expect(shapes('See https://a.example/x?y=1 or mail jo.b@school.example #TeamZofia @AylesfordSch')).toEqual([
      'word:See',
      'url:https://a.example/x?y=1',
      'word:or',
      'word:mail',
      'email:jo.b@school.example',
      'hashtag:#TeamZofia',
      'handle:@AylesfordSch',
    ]);
  });

  it('keeps apostrophes and hyphens inside words', () => {
    expect(shapes("O'Neill’s Anna-May didn't")).toEqual(["word:O'Neill’s", 'word:Anna-May', "word:didn't"]);
  });

  it('ends a sentence at its mark, but not after a title or an initial', () => {
    expect(tokenise('Mrs. Khan came. Then J.T. left! Yes').sentences).toHaveLength(3);
  });

  it('counts positions in UTF-16 code units', () => {
    const text = '👩‍🏫 hello';
    const word = tokenise(text).tokens.find(({ kind }) => kind === 'word');
    expect([word?.start, word?.end]).toEqual([text.indexOf('hello'), text.length]);
  });
});

describe('folding', () => {
  it('straightens quotes and keeps the length, for letters whose small form is longer too', () => {
    for (const text of ['“It’s”', 'İSTANBUL', 'ﬃ ẞ', 'a\u00a0b']) expect(fold(text)).toHaveLength(text.length);
    expect(fold('“It’s”')).toBe('"it\'s"');
  });

  it('drops accents for looking up', () => {
    expect(['Zoë', 'Łukasz', 'Şükrü', 'Siân', 'Þóra'].map(keyOf)).toEqual(['zoe', 'lukasz', 'sukru', 'sian', 'þora']);
  });
});
