import type { Passage } from './passage';
import type { Mention } from './people';
import { PARENT_AFTER } from './relation-cues';

/** What calls a parent by the child's name: "'s mum" after "Zofia". Nothing after a title, and nothing where the name does not own it. */
export const parentCalledBy = (mention: Mention, passage: Passage): string | undefined =>
  mention.possessive && mention.kind !== 'title' ? PARENT_AFTER.exec(passage.after(mention))?.[0] : undefined;
