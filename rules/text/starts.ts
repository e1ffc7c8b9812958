const STEP = /[\p{L}\p{N}]+[^\s\p{L}\p{N}]?|\S/gu;

/** Where a phrase can begin in a text: at a word or sign that no letter or digit stands right before. Offsets in UTF-16 code units, in order. */
export function startsOf(text: string): readonly number[] {
  const starts: number[] = [];
  // a sign right after a word is taken with it, as no phrase begins there
  for (const { index } of text.matchAll(STEP)) starts.push(index);
  return starts;
}
