/** What is known around a passage while it is read, and what a reader of it finds. */
import type { Item } from '../item';
import type { Means, Other } from '../policy';
import type { Settings } from '../settings';
import type { Certainty } from '../topics';
import type { Hit, Passage } from './passage';
import type { SchoolNames } from './school-names';

/** What may be known besides the passage that is looked at. */
export interface Context {
  readonly item: Item;
  readonly settings: Settings;
  /** the names of the person's school, ready for matching */
  readonly school: SchoolNames;
  /** every passage of the item, in order, with the profile field each stands in */
  readonly passages: readonly { passage: Passage; field: string | undefined; offset: number }[];
  /** the profile field of the passage being looked at; undefined for the item's text */
  readonly field: string | undefined;
  /** how far the item as a whole speaks of school life: 0 not at all, 1 in passing, 2 plainly, 3 the writer's own classroom */
  readonly schoolTalk: 0 | 1 | 2 | 3;
}

/** What a find on contact is about more closely, for clauses that speak of some ways or some people only. Absent: not known. */
export interface Reach {
  /** by these means; none of them for a street address */
  readonly by?: readonly Means[];
  /** to these people */
  readonly to?: readonly Other[];
}

/** One find. Offsets are UTF-16 code units into the passage. */
export interface Find extends Hit, Reach {
  readonly certainty: Certainty;
  /** what decided, in words a person understands */
  readonly why: string;
}

/** The same, worked out once for each item. It must not hang on the field being looked at. */
export function onceForItem<T>(compute: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context['passages'], { value: T }>();
  return (context) => {
    let answer = known.get(context.passages);
    if (!answer) {
      answer = { value: compute(context) };
      known.set(context.passages, answer);
    }
    return answer.value;
  };
}

/**
 * The same, worked out once for each passage of an item, in the field where it stands. For what hangs on the words around the passage or on the settings;
 * what follows from its own words alone is kept by `passage.remember`, for every item.
 */
export function onceInItem<T>(compute: (passage: Passage, context: Context) => T): (passage: Passage, context: Context) => T {
  const fieldsOf = onceForItem(() => new Map<string | undefined, Map<Passage, { value: T }>>());
  return (passage, context) => {
    const fields = fieldsOf(context);
    const known = fields.get(context.field) ?? new Map<Passage, { value: T }>();
    fields.set(context.field, known);
    let answer = known.get(passage);
    if (!answer) {
      answer = { value: compute(passage, context) };
      known.set(passage, answer);
    }
    return answer.value;
  };
}

/** What stands in the lines above and below each line of a profile's field, folded; empty where there is none. */
export const linesBeside = onceForItem(({ passages }) => {
  const lineAt = (at: number, field: string | undefined): string => {
    const other = passages[at];
    return other !== undefined && field !== undefined && other.field === field ? other.passage.folded : '';
  };
  return new Map(
    passages.map(({ passage, field }, at) => [passage, { above: lineAt(at - 1, field), below: lineAt(at + 1, field) }]),
  );
});
