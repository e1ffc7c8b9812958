// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join, LIMIT, walk } from '../../../../entrypoints/social.content/draft/walk';

const box = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.innerHTML = html;
  return element;
};
const textOf = (html: string): string => walk(box(html)).text;

/** A block as Draft.js draws it; an empty one holds a filler break. */
const draftBlock = (...spans: string[]): string =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block">${
    spans.length === 0
      ? '<span><br data-text="true"></span>'
      : spans.map((words) => `<span><span data-text="true">${words}</span></span>`).join('')
  }</div></div>`;
const draft = (...blocks: string[]): string => `<div data-contents="true">${blocks.join('')}</div>`;

describe('the text of a box', () => {
  it.each([
    ['one line', 'Hello', 'Hello'],
    ['a break in a line', 'one<br>two', 'one\ntwo'],
    ['the filler at the end is no line', 'one<br>', 'one'],
    ['an empty last line', 'one<br><br>', 'one\n'],
    ['blocks', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['words before a block', 'one<div>two</div>', 'one\ntwo'],
    ['words after a block', '<div>one</div>two', 'one\ntwo'],
    ['an empty block between', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a break between blocks', '<div>one</div><br><div>two</div>', 'one\n\ntwo'],
    ['a break at the start', '<br>one', '\none'],
    ['blocks in blocks make one break', '<div><div><p>one</p></div></div><div><p>two</p></div>', 'one\ntwo'],
    ['inline markup is no break', 'the <b>wh</b>ole<i> word</i>', 'the whole word'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['no-break spaces are spaces', 'one&nbsp;two', 'one two'],
    ['zero-width characters are nothing', 'o\u200bn\ufeffe\u00ad \u2060two', 'one two'],
    ['joiners that shape emoji stay', '👩‍👩‍👧 🇬🇧', '👩‍👩‍👧 🇬🇧'],
    ['emoji images by their alt', 'well <img alt="😀"> done', 'well 😀 done'],
    ['a picture without alt is nothing', 'one<img src="data:,">two', 'onetwo'],
    ['mentions in islands are kept', 'Hi <span contenteditable="false">@josie</span>!', 'Hi @josie!'],
    ['an emoji in an island is kept', 'Hi <span contenteditable="false"><img alt="😀"></span>!', 'Hi 😀!'],
    ['an island that is a block is furniture', 'Hi<div contenteditable="false">Add a picture</div>', 'Hi'],
    ['an island with a button is furniture', 'Hi<span contenteditable="false">x<button>Remove</button></span>', 'Hi'],
    ['a long island is furniture', `Hi<span contenteditable="false">${'a'.repeat(200)}</span>`, 'Hi'],
    ['placeholders are skipped', '<span contenteditable="false" data-slate-placeholder="true">Write</span>', ''],
    ['buttons and drawings are skipped', 'a<button>b</button><svg><title>c</title></svg>d', 'ad'],
    ['hidden parts are skipped', 'a<span hidden>b</span>c', 'ac'],
    ['nothing', '', ''],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ['empty', draft(draftBlock()), ''],
    [
      'one block in several spans',
      draft(draftBlock('Our trip to ', '#AylesfordSchool', ' today')),
      'Our trip to #AylesfordSchool today',
    ],
    ['two blocks', draft(draftBlock('one'), draftBlock('two')), 'one\ntwo'],
    ['an empty block between', draft(draftBlock('one'), draftBlock(), draftBlock('two')), 'one\n\ntwo'],
    ['an empty block last', draft(draftBlock('one'), draftBlock()), 'one\n'],
  ])('of Draft.js: %s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('of blocks is the blocks joined with line breaks, whatever they hold', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '😀', '👩‍👩‍👧', '\u00a0', '7'), minLength: 0, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const html = draft(
          ...lines.map((words) => (words === '' ? draftBlock() : draftBlock(words.replaceAll('\u00a0', '&nbsp;')))),
        );
        expect(textOf(html)).toBe(lines.join('\n').replaceAll('\u00a0', ' '));
      }),
    );
  });
});

describe('the runs of a reading', () => {
  it('cover exactly the words of their node, in order and without gaps but line breaks', () => {
    const { text, runs } = walk(box('<div>o\u200bne&nbsp;</div><div>two <img alt="😀"><b>three</b></div>'));
    expect(runs.map((run) => text.slice(run.at, run.at + run.length))).toEqual(['o', 'ne ', 'two ', '😀', 'three']);
    let end = 0;
    for (const run of runs) {
      expect(text.slice(end, run.at)).toMatch(/^\n*$/);
      end = run.at + run.length;
    }
    expect(end).toBe(text.length);
  });

  it('keep their part and move along when readings are joined', () => {
    const joined = join([walk(box('one')), walk(box('two<br>three'))], '\n\n');
    expect(joined.text).toBe('one\n\ntwo\nthree');
    expect(joined.runs.map((run) => [run.part, joined.text.slice(run.at, run.at + run.length)])).toEqual([
      [0, 'one'],
      [1, 'two'],
      [1, 'three'],
    ]);
  });
});

it('says so when a text is too long to read, and stops', () => {
  const long = walk(box(`<p>${'a'.repeat(LIMIT)}</p><p>${'b'.repeat(10)}</p><p>c</p>`));
  expect(long.tooLong).toBe(true);
  expect(long.text).not.toContain('c');
  expect(walk(box('a'.repeat(LIMIT))).tooLong).toBe(false);
});

it('does not depend on how deep the page nests', () => {
  const root = box('');
  let at: HTMLElement = root;
  for (let depth = 0; depth < 5000; depth++) {
    const inner = document.createElement('span');
    at.append(inner);
    at = inner;
  }
  at.textContent = 'deep';
  expect(walk(root).text).toBe('deep');
});
