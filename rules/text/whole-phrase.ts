/** Where an underline begins and ends so that it reads well: at whole words, without loose signs, and not on a word that leads on to another. */
import type { Span } from './passage';

/** Nothing ends on these: "as much use as a chocolate" does, "as much use as a" does not. */
const LEADING_ON = new Set(
  'a an the my our his her their your this that these those of to with from by or as very so such some any every no each its at for into onto upon than be is are was were been all in about thank bringing'.split(
    ' ',
  ),
);
/** Nor does anything end on these, which begin another thought. */
const ANOTHER_THOUGHT = /[ \u00a0](?:and|but|so|because|cos|coz|when|if|while|who|which|i|i'm|ive|i've|we|he|she|they|it)$/i;
/** "like a wet": likened to something of two words. */
const LIKENED = /\b(?:like|as)\s(?:a|an)\s[\p{L}-]{2,16}$/iu;
const GOES_ON =
  /^[ \u00a0](?!(?:and|but|or|so|who|when|while|because|cos|if|in|on|at|to|for|of|with|from|he|she|they|i|i'm|we|you|it|is|was|are|today|every|again|all|lol|this|that|my|the)(?![\p{L}]))\p{Ll}[\p{L}'’-]{1,15}(?![\p{L}\p{N}])/u;
/** The most words that are taken in, and the longest of them in UTF-16 code units. */
const WORDS = 3;
const LONGEST = 24;

const IN_WORD = /[\p{L}\p{N}_]/u;
const LAST_WORD = /(?:^|[^\p{L}\p{N}'’])([\p{L}\p{N}'’]{1,24})$/u;
const NEXT_WORD = /^[ \u00a0]([\p{L}\p{N}][\p{L}\p{N}'’-]{0,23})(?![\p{L}\p{N}])/u;
/** A second noun right after: "the school minibus", "a chocolate teapot". */
const COMPOUND =
  /^[ \u00a0](?:minibus|teapots?|fireguard|car\spark|gates?|office|staff|toilets?|loos?|meetings?|hall|kitchen|trip|team)(?![\p{L}\p{N}])/u;

/** The span widened to whole words and to the end of its phrase, or narrowed by the signs and blanks at its ends. */
export function wholePhrase(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST && IN_WORD.test(text[from] ?? '') && IN_WORD.test(text[from - 1] ?? '')) from -= 1;
  // "zofias mum": the name ends before the s
  const broken = !/^s(?![\p{L}\p{N}])/u.test(text.slice(to, to + 2));
  while (broken && to < text.length && to - end < LONGEST && IN_WORD.test(text[to - 1] ?? '') && IN_WORD.test(text[to] ?? ''))
    to += 1;
  while (to > from + 1 && /[\s,;:]/.test(text[to - 1] ?? '')) to -= 1;
  while (from < to - 1 && /[\s,;:]/.test(text[from] ?? '')) from += 1;
  for (let taken = 0; taken < WORDS && endsOpen(text.slice(Math.max(from, to - LONGEST - 2), to), to - from); taken += 1) {
    const next = NEXT_WORD.exec(text.slice(to, to + LONGEST + 2));
    if (!next) break;
    to += next[0].length;
  }
  for (let cut = 0; cut < WORDS; cut += 1) {
    const thought = ANOTHER_THOUGHT.exec(text.slice(Math.max(from, to - LONGEST), to));
    if (!thought || to - thought[0].length <= from) break;
    to -= thought[0].length;
  }
  const likened = LIKENED.test(text.slice(Math.max(from, to - LONGEST - 8), to)) && GOES_ON.exec(text.slice(to, to + LONGEST));
  if (likened) return { start: from, end: to + likened[0].length };
  const compound = COMPOUND.exec(text.slice(to, to + LONGEST));
  if (compound && to > end - 1 && /\s/.test(text.slice(from, to))) to += compound[0].length;
  return { start: from, end: to };
}

/** Whether a phrase of several words ends on one that leads on. */
function endsOpen(tail: string, length: number): boolean {
  const word = LAST_WORD.exec(tail)?.[1]?.toLowerCase();
  return word !== undefined && word.length < length && LEADING_ON.has(word);
}
