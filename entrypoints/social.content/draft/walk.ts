/**
 * Reads the words of an element as a person sees them, and remembers for each stretch which node it came from.
 * One walk yields both, so that text and positions can never disagree.
 */

/** A stretch of the text and the node it came from. */
export interface Run {
  /** a text node; or an element read as one piece (an emoji image) */
  readonly node: Text | Element;
  /** UTF-16 offset of the stretch inside the text node; 0 for an element */
  readonly from: number;
  /** UTF-16 offset of the stretch inside the text */
  readonly at: number;
  /** UTF-16 code units */
  readonly length: number;
  /** which of the joined parts it belongs to */
  readonly part: number;
}

export interface Reading {
  readonly text: string;
  /** in reading order; line breaks between blocks belong to no run */
  readonly runs: readonly Run[];
  /** the text went on beyond `LIMIT`; what is here is incomplete and must not be judged as the whole */
  readonly tooLong: boolean;
}

/** UTF-16 code units. The longest post of any of the four sites has 63,206; beyond this we say so instead of reading. */
export const LIMIT = 100_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Never words of the text: controls, code and drawings. */
const SILENT = new Set(
  'BUTTON INPUT SELECT TEXTAREA SCRIPT STYLE NOSCRIPT TEMPLATE SVG VIDEO AUDIO CANVAS IFRAME OBJECT'.split(' '),
);

/** Invisible and meaningless for reading: zero-width space, word joiner, byte order mark, soft hyphen. Joiners that shape emoji stay. */
const ZERO_WIDTH = /[\u200b\u2060\ufeff\u00ad]/g;

const PLACEHOLDER = '[data-slate-placeholder], [data-placeholder], [class*="placeholder" i]';

/** An island in an editor longer than this is a widget, not a mention. */
const LONGEST_MENTION = 120;

/**
 * The text of `root`: `\n` at `<br>` and between blocks (as many as a person sees), no-break spaces as spaces, zero-width
 * characters left out, emoji images by their `alt`, placeholders and widgets skipped, mentions kept.
 */
export function walk(root: Element, part = 0): Reading {
  const runs: Run[] = [];
  let text = '';
  let owesBreak = false; // a block has ended: the next thing stands on a new line
  let lineHasWords = false;
  let brWaits = false; // a <br> counts only when something follows it on its own block: the last one is a filler

  const settleBreaks = () => {
    if (owesBreak) text += '\n';
    if (brWaits) text += '\n';
    owesBreak = false;
    brWaits = false;
  };
  const add = (node: Text | Element, from: number, words: string) => {
    if (words === '') return;
    settleBreaks();
    runs.push({ node, from, at: text.length, length: words.length, part });
    text += words;
    lineHasWords = true;
  };
  const enterBlock = () => {
    if (owesBreak) text += '\n';
    if (lineHasWords || brWaits) text += '\n';
    owesBreak = false;
    brWaits = false;
    lineHasWords = false;
  };
  const leaveBlock = () => {
    brWaits = false;
    owesBreak = true;
    lineHasWords = false;
  };

  let node: Node | null = root.firstChild;
  while (node !== null && text.length <= LIMIT) {
    let descend: Node | null = null;
    if (node instanceof Text) addText(node, add);
    else if (node instanceof Element && !isSilent(node)) {
      if (node.tagName === 'BR') {
        if (brWaits) settleBreaks();
        brWaits = true;
      } else if (node.tagName === 'IMG') {
        const alt = node.getAttribute('alt') ?? '';
        if (alt.length <= LONGEST_MENTION) add(node, 0, alt);
      } else {
        if (isBlock(node)) enterBlock();
        descend = node.firstChild;
        if (descend === null && isBlock(node)) leaveBlock();
      }
    }
    if (descend !== null) node = descend;
    else {
      while (node !== null && node !== root && node.nextSibling === null) {
        node = node.parentNode;
        if (node instanceof Element && node !== root && isBlock(node)) leaveBlock();
      }
      node = node === null || node === root ? null : node.nextSibling;
    }
  }
  return { text, runs, tooLong: text.length > LIMIT };
}

/** Several readings as one text with `separator` between them; a part's runs keep its number. */
export function join(readings: readonly Reading[], separator: string): Reading {
  const runs: Run[] = [];
  let text = '';
  readings.forEach((reading, part) => {
    if (part > 0) text += separator;
    for (const run of reading.runs) runs.push({ ...run, at: run.at + text.length, part });
    text += reading.text;
  });
  return { text, runs, tooLong: text.length > LIMIT || readings.some((reading) => reading.tooLong) };
}

/** What a text node's own characters look like in the text, one for one. */
export function asRead(characters: string): string {
  return characters.replaceAll('\u00a0', ' ');
}

function addText(node: Text, add: (node: Text, from: number, words: string) => void) {
  const { data } = node;
  let from = 0;
  for (const gap of data.matchAll(ZERO_WIDTH)) {
    add(node, from, asRead(data.slice(from, gap.index)));
    from = gap.index + gap[0].length;
  }
  add(node, from, asRead(data.slice(from)));
}

const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);

function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('contenteditable') !== 'false') return false;
  // an island the person cannot type in: a mention or an emoji is text, anything else is furniture
  if (element.matches(PLACEHOLDER) || isBlock(element)) return true;
  if (element.querySelector('button, input, select, textarea, [role="button"]') !== null) return true;
  return (element.textContent ?? '').length > LONGEST_MENTION;
}
