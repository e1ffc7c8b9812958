import type { Passage } from './passage';
import type { Mention } from './people';
import { PARENT_AFTER } from './relation-cues';

/** "Zofia and Tobi's mum": of both. */
const AND_ANOTHERS = /^\s(?:and|&|n)\s(?=\p{L}{2,16}'?s\s)\p{L}{2,16}?(?='?s\s)/u;

/**
 * What calls a parent by the child's name: "'s mum" after "Zofia", " and Tobi's mum" after the first of two. Nothing after a title, and
 * nothing where the name does not own it.
 */
export function parentCalledBy(mention: Mention, passage: Passage): string | undefined {
  if (mention.kind === 'title') return undefined;
  const after = passage.after(mention);
  if (mention.possessive) return PARENT_AFTER.exec(after)?.[0];
  const [pair] = AND_ANOTHERS.exec(after) ?? [];
  const called = pair === undefined ? undefined : PARENT_AFTER.exec(after.slice(pair.length))?.[0];
  return called === undefined ? undefined : `${pair}${called}`;
}
