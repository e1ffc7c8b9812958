/** What stands between quotation marks, straight or curly, double or single. */

/** What stands between two marks; `end` exclusive. */
interface Quote {
  readonly start: number;
  readonly end: number;
}

/** A quotation is at most this long, in UTF-16 code units; farther apart, two marks are no pair. */
const LONGEST = 400;

/** Words that begin with an apostrophe: it opens nothing. */
const ELISION =
  /^(?:cause|cos|coz|em|tis|twas|twill|til|till|n|bout|round|ere|ave|ello|eck|im|er|appen|owt|nowt|ard|alf|ome|ospital|\d)(?![a-z])/i;

/**
 * The quotations of a passage in order, marks left out, none inside another. A single mark is taken for a quotation mark only where it opens
 * after a blank and closes before one, since most are apostrophes; a straight double one after a figure is an inch where none is open.
 * One pass over the text; offsets are UTF-16 code units.
 */
export function quotesIn(text: string): Quote[] {
  const found: Quote[] = [];
  const open = new Map<'"' | "'", number>();
  const close = (mark: '"' | "'", at: number): void => {
    const from = open.get(mark);
    open.delete(mark);
    if (from !== undefined && at - from <= LONGEST) found.push({ start: from, end: at });
  };
  for (const { 0: mark, index: at } of text.matchAll(/["“”„«»'‘’]/g)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if ('“„«'.includes(mark)) open.set('"', at + 1);
    else if ('”»'.includes(mark)) close('"', at);
    else if (mark === '"') {
      if (open.has('"')) close('"', at);
      else if (!/\d/.test(before)) open.set('"', at + 1);
    } else if (opensSingle(mark, before, text.slice(at + 1, at + 11))) {
      if (at - (open.get("'") ?? -LONGEST) >= LONGEST) open.set("'", at + 1);
    } else if (mark !== '‘' && closesSingle(before, after)) close("'", at);
  }
  return outermost(found);
}

/** A blank or a bracket before it, a word after it. */
const opensSingle = (mark: string, before: string, after: string): boolean =>
  mark !== '’' && /^[\s(["“—–-]?$/.test(before) && /^[\p{L}\p{N}#@*]/u.test(after) && (mark === '‘' || !ELISION.test(after));

/** The end of a word or of a sentence before it, and no word going on after it; "the kids' table" owns a table. */
const closesSingle = (before: string, after: string): boolean =>
  /^[\p{L}\p{N}.,!?…*)]$/u.test(before) && /^[\s.,;:!?)\]"”—–-]?$/.test(after) && !(/s/i.test(before) && /\s/.test(after));

/** In order, and none within another. */
function outermost(quotes: readonly Quote[]): Quote[] {
  const kept: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (last === undefined || quote.start >= last.end) kept.push(quote);
  }
  return kept;
}
