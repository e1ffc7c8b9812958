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
