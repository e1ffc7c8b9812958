/** What somebody mentioned in a text is to the writer, and what is known around the mention. */
import type { Certainty } from '../../topics';
import type { Passage } from '../passage';
import type { Mention } from './mentions';

export type Who = 'pupil' | 'parent' | 'colleague' | 'family' | 'friend' | 'public' | 'unknown';

export interface Relation {
  readonly who: Who;
  readonly certainty: Certainty;
  /** what decided, in words */
  readonly why: string;
}

/** What is known beyond the passage. */
export interface Surroundings {
  /** how far the whole item speaks of school */
  readonly schoolTalk: 0 | 1 | 2 | 3;
  /** keys of names that the item itself calls family or friends */
  readonly cleared: ReadonlySet<string>;
}

type Deciding = (mention: Mention, passage: Passage, surroundings: Surroundings) => Relation;

/** The same, worked out once for a mention in the same surroundings. */
export function onceFor(decide: Deciding): Deciding {
  const decided = new WeakMap<Mention, { surroundings: Surroundings; relation: Relation }>();
  return (mention, passage, surroundings) => {
    const known = decided.get(mention);
    if (known?.surroundings === surroundings) return known.relation;
    const relation = decide(mention, passage, surroundings);
    decided.set(mention, { surroundings, relation });
    return relation;
  };
}
