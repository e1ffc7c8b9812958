/** What a signal is: one topic, found in the words of a passage or in the item as a whole. Signals know nothing of policies. */
import type { Item } from '../item';
import type { Means, Other } from '../policy';
import type { Settings } from '../settings';
import type { Hit, Passage } from '../text/passage';
import type { SchoolNames } from '../text/school-names';
import type { Certainty, SignalTopic } from '../topics';

/** What a signal may know besides the passage it looks at. */
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

/** A find about the item as a whole, e.g. who can see it. */
export interface ItemFind {
  readonly certainty: Certainty;
  readonly why: string;
  readonly evidence: string;
  readonly field?: string;
  readonly start?: number;
  readonly end?: number;
}

export interface TextSignal {
  readonly topic: SignalTopic;
  readonly inPassage: (passage: Passage, context: Context) => Iterable<Find>;
}

export interface ItemSignal {
  readonly topic: SignalTopic;
  /** sees the finds of all text signals, so that it can say what is missing */
  readonly inItem: (context: Context, found: readonly SignalFound[]) => Iterable<ItemFind>;
}

export type SignalRule = TextSignal | ItemSignal;

/** A signal as it leaves the engine: offsets into the item's text or field. */
export interface SignalFound extends Reach {
  readonly topic: SignalTopic;
  readonly certainty: Certainty;
  readonly field?: string;
  readonly start?: number;
  readonly end?: number;
  readonly evidence: string;
  readonly why: string;
}

/** An example that a signal flags or allows: a text, or a text with what else matters about the item. */
export type Example =
  | string
  | {
      readonly text?: string;
      readonly fields?: Record<string, string>;
      readonly settings?: Partial<Settings>;
      readonly item?: Partial<Item>;
    };
