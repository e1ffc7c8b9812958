/** What a signal is: one topic, found in the words of a passage or in the item as a whole. Signals know nothing of policies. */
import type { Item } from './item';
import type { Settings } from './settings';
import type { Context, Find, Reach } from './text/context';
import type { Passage } from './text/passage';
import type { Certainty, SignalTopic } from './topics';

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
