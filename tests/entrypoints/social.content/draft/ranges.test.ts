// @vitest-environment happy-dom
/** What is marked in the box: the words that were found, and a guess about a whole sentence only where nothing in it is surer. */
import { expect, it } from 'vitest';
import { rangesOf } from '../../../../entrypoints/social.content/draft/ranges';
import { walk } from '../../../../entrypoints/social.content/draft/walk';
import type { Finding } from '../../../../rules/finding';
import { findingWith } from '../../../support/findings';

const WORDS = 'Kayden was sent home. Ring me on 07700 900461.';

function marked(...found: [string, Finding['certainty']][]): string[] {
  const box = document.createElement('div');
  box.textContent = WORDS;
  document.body.replaceChildren(box);
  const findings = found.map(([evidence, certainty]) => {
    const { field: _, ...inText } = findingWith({ evidence, certainty });
    const start = WORDS.indexOf(evidence);
    return { ...inText, start, end: start + evidence.length };
  });
  return rangesOf({ reading: walk(box) }, findings).map(String);
}

it('marks what is found, guesses too', () => {
  expect(marked(['Kayden', 'sure'], ['07700 900461', 'sure'])).toEqual(['Kayden', '07700 900461']);
  expect(marked(['Kayden was sent home.', 'possible'])).toEqual(['Kayden was sent home.']);
});

it('does not hide a word in a sentence that is guessed about', () => {
  expect(marked(['Kayden was sent home.', 'possible'], ['Kayden', 'sure'])).toEqual(['Kayden']);
  expect(marked([WORDS, 'possible'], ['Kayden was sent home.', 'possible'], ['07700 900461', 'likely'])).toEqual([
    'Kayden was sent home.',
    '07700 900461',
  ]);
});

it('marks both where they only overlap, or are as long', () => {
  expect(marked(['Kayden', 'possible'], ['Kayden', 'sure'])).toEqual(['Kayden', 'Kayden']);
});
