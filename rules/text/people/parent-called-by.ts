import type { Passage } from '../passage';
import type { Mention } from './mentions';
import { PARENT_AFTER } from './relation-cues';

/** "Zofia and Tobi's mum": of both. */
const AND_ANOTHERS =
  /^\s(?:and|&|n)\s(?!(?:his|hers|its|this|was|is|has|theirs|yours|ours)\s)(?=\p{L}{2,16}'?s\s)\p{L}{2,16}?(?='?s\s)/u;

/** "I'm Nell's mum": the writer, and no parent of a pupil's. */
const SELF_BEFORE = /\b(?:i'm|im|i\sam|as)\s$/;

/**
 * What calls a parent by the child's name: "'s mum" after "Zofia", " and Tobi's mum" after the first of two. Nothing after a title, and
 * nothing where the name does not own it.
 */
export function parentCalledBy(mention: Mention, passage: Passage): string | undefined {
  if (mention.kind === 'title' || SELF_BEFORE.test(passage.before(mention, 12))) return undefined;
  const after = passage.after(mention);
  if (mention.possessive) return PARENT_AFTER.exec(after)?.[0];
  const [pair] = AND_ANOTHERS.exec(after) ?? [];
  const called = pair === undefined ? undefined : PARENT_AFTER.exec(after.slice(pair.length))?.[0];
  return called === undefined ? undefined : `${pair}${called}`;
}
