import { describe, expect, it } from 'vitest';
import '../../../rules/signals';
import { Passage } from '../../../rules/text/passage';
import { everyPhraseList, Phrases } from '../../../rules/text/phrases';

/** The lists of the engine itself, taken before this file makes its own. */
const shipped = [...everyPhraseList];

const found = (phrases: Phrases<string>, text: string) => phrases.in(new Passage(text)).map(({ evidence }) => evidence);

describe('phrases', () => {
  const greetings = new Phrases({ who: 'all|everyone' }, [['{hello} <who>\n(?:a )?{good|great} [a-z]+', 'greeting']]);

  it('are found around their anchors, with slots filled and blanks loose', () => {
    expect(found(greetings, 'Well, Hello  everyone, a good day')).toEqual(['Hello  everyone', 'a good day']);
    expect(found(greetings, 'hello you')).toEqual([]);
  });

  it('reach over three blanks and no more, so that a wall of blanks costs nothing', () => {
    expect(found(greetings, 'hello,   everyone')).toEqual(['hello,   everyone']);
    expect(found(greetings, 'hello    everyone')).toEqual([]);
    const { folded } = new Passage(`HELLO${' \t'.repeat(5000)}everyone`);
    expect(folded).toHaveLength(10_013);
    expect(folded).toMatch(/^hello\s{3}[^\s]+everyone$/);
  });

  it('want exactly one group of anchors', () => {
    expect(() => found(new Phrases({}, [['no anchor here', 'x']]), 'no anchor here')).toThrow(/exactly one group of anchors/);
    expect(() => found(new Phrases({}, [['{one} and {two}', 'x']]), 'one and two')).toThrow(/exactly one group/);
  });

  it('are all well written', () => {
    expect(shipped.length).toBeGreaterThan(5);
    for (const list of shipped) expect(() => list.proveAll()).not.toThrow();
  });
});
