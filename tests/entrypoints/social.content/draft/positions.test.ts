// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { spotOf } from '../../../../entrypoints/social.content/draft/positions';
import { join, type Reading, walk } from '../../../../entrypoints/social.content/draft/walk';

let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '';
  root = document.createElement('div');
  document.body.append(root);
});

const read = (html: string): Reading => {
  root.innerHTML = html;
  return walk(root);
};

/** The words a spot covers, read back from the page. */
function wordsAt(reading: Reading, start: number, end: number): string | undefined {
  const spot = spotOf(reading, start, end);
  if (spot === undefined) return undefined;
  const range = document.createRange();
  range.setStart(spot.startNode, spot.startOffset);
  range.setEnd(spot.endNode, spot.endOffset);
  return range.toString();
}

describe('a place in the text', () => {
  it.each([
    ['inside one node', 'Hello Jayden there', 'Jayden'],
    ['behind an emoji', '😀👩‍👩‍👧 Jayden', 'Jayden'],
    ['across nodes', 'Hello <b>Jay</b>den there', 'Jayden'],
    ['across spans of Draft.js', '<div><span><span>Our </span></span><span><span>#Aylesford</span></span></div>', 'Our #Ayles'],
    ['at the very end', 'Hello Jayden', 'Jayden'],
    ['the whole', 'Jayden', 'Jayden'],
  ])('points at the words: %s', (_name, html, words) => {
    const reading = read(html);
    const start = reading.text.indexOf(words);
    expect(wordsAt(reading, start, start + words.length)).toBe(words);
  });

  it('points at the words across a line break and a zero-width space', () => {
    const reading = read('<div>Jay</div><div>den</div>');
    expect(wordsAt(reading, 0, 7)).toBe('Jayden');
    const split = read('Jay\u200bden');
    expect(wordsAt(split, 0, 6)).toBe('Jay\u200bden');
    expect(wordsAt(split, 3, 6)).toBe('den');
  });

  it('takes in an emoji image as a whole', () => {
    const reading = read('Hi <img alt="😀"> Jo');
    const spot = spotOf(reading, 3, 5);
    expect(spot).toMatchObject({ startNode: root, startOffset: 1, endNode: root, endOffset: 2 });
  });

  it('points at the same words as the text has, wherever it is cut', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, fc.boolean()), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (pieces, one, two) => {
          const reading = read(pieces.map(([words, block]) => (block ? `<div>${words}</div>` : `<b>${words}</b>`)).join(''));
          const [start = 0, end = 0] = [one % reading.text.length, two % (reading.text.length + 1)].sort((x, y) => x - y);
          const words = wordsAt(reading, start, end);
          const expected = reading.text.slice(start, end).replaceAll('\n', '');
          if (expected === '') expect(words).toBeUndefined();
          else expect(words).toBe(expected);
        },
      ),
    );
  });
});

describe('fails closed', () => {
  it.each([
    ['a negative start', -1, 3],
    ['an empty stretch', 3, 3],
    ['turned round', 5, 2],
    ['beyond the end', 0, 100],
    ['no whole numbers', 0.5, 3],
    ['not a number', Number.NaN, 3],
  ])('on %s', (_name, start, end) => {
    expect(spotOf(read('Hello Jayden'), start, end)).toBeUndefined();
  });

  it('when the words have changed since', () => {
    const reading = read('Hello Jayden');
    (root.firstChild as Text).data = 'Hello Hayden';
    expect(spotOf(reading, 6, 12)).toBeUndefined();
    expect(spotOf(reading, 0, 5)).toBeUndefined();
  });

  it('when the node has left the page', () => {
    const reading = read('Hello <b>Jayden</b>');
    root.querySelector('b')?.remove();
    expect(spotOf(reading, 6, 12)).toBeUndefined();
    expect(spotOf(reading, 0, 5)).toBeDefined();
  });

  it('when an image is another one now', () => {
    const reading = read('Hi <img alt="😀">');
    root.querySelector('img')?.setAttribute('alt', '🙃');
    expect(spotOf(reading, 3, 5)).toBeUndefined();
  });

  it('when it would reach from one box into another', () => {
    root.innerHTML = '<p>one</p><p>two</p>';
    const [first, second] = [...root.children];
    const reading = join([walk(first as Element), walk(second as Element)], '\n\n');
    expect(reading.text).toBe('one\n\ntwo');
    expect(spotOf(reading, 1, 7)).toBeUndefined();
    expect(wordsAt(reading, 5, 8)).toBe('two');
  });

  it('on a line break alone', () => {
    expect(spotOf(read('<div>one</div><div>two</div>'), 3, 4)).toBeUndefined();
  });
});
