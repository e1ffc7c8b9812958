/**
 * Marks found words without touching the box: the CSS Custom Highlight API draws over the page's own text nodes. The page can see
 * *that* words are marked, so there is one mark with one neutral look, which says nothing of topic or level.
 * Where the browser has no such API, or refuses, nothing is marked and everything else goes on.
 */

/** The mark's name in the page, and its only look. `currentcolor` reads on light and dark pages alike. */
const NAME = 'second-look';
const STYLE = `::highlight(${NAME}) { text-decoration: underline dotted currentcolor 2px; text-underline-offset: 2px; }`;

/** More marks than this help nobody. */
const MOST = 60;

export interface Marks {
  /** Marks these ranges instead of the ones before. */
  show(ranges: readonly Range[]): void;
  /** Drops marks whose words are no longer the ones that were found. Cheap. */
  prune(): void;
  clear(): void;
}

/** Marks for one page, gone with `signal`. */
export function createMarks(signal: AbortSignal): Marks {
  let marked: { range: Range; words: string }[] = [];
  let sheet: CSSStyleSheet | undefined;
  const dressed = new Set<Document | ShadowRoot>();

  const registry = () => globalThis.CSS?.highlights;
  const draw = () => {
    const marks = registry();
    if (marks === undefined || typeof Highlight === 'undefined') return;
    if (marked.length === 0) marks.delete(NAME);
    else marks.set(NAME, new Highlight(...marked.map((mark) => mark.range)));
  };
  // a rule reaches only the tree that owns the text, so each tree gets the sheet
  const dress = (root: Node) => {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
    }
    if (root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dressed.add(root);
  };
  const quietly = (work: () => void) => {
    try {
      work();
    } catch {
      marked = []; // marks are an extra: without them every finding is still in the panel
    }
  };
  const clear = () => {
    marked = [];
    quietly(draw);
    quietly(() => {
      for (const root of dressed) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    });
    dressed.clear();
  };

  signal.addEventListener('abort', clear);
  return {
    show(ranges) {
      quietly(() => {
        if (registry() === undefined) return;
        marked = ranges.slice(0, MOST).map((range) => ({ range, words: range.toString() }));
        for (const { range } of marked) dress(range.startContainer.getRootNode());
        draw();
      });
    },
    prune() {
      if (marked.length === 0) return;
      quietly(() => {
        const before = marked.length;
        marked = marked.filter(({ range, words }) => words !== '' && range.toString() === words);
        if (marked.length < before) draw();
      });
    },
    clear,
  };
}
