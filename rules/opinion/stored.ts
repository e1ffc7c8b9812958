/** The models that judge sentences as they are stored. */
import type { ColumnModel } from '../learned/columns';
import type { StoredNetwork } from '../learned/network';
import type { Certainty } from '../topics';

/** Probabilities by how certain a rule was. */
export type Limits = { [certainty in Certainty]?: number };

/** From which probability the model speaks, by topic. A figure that is missing means never. */
export interface Threshold {
  /** adds a find that is worth a look, to an item that speaks of school */
  readonly possible?: number;
  /** adds a find that is likely right */
  readonly likely?: number;
  /** adds a find that is worth a look to an item in which nothing else speaks of school: mostly other people's lives */
  readonly alone?: number;
  /** below this a rule's find is taken back, by how certain the rule was */
  readonly drop?: Readonly<Limits>;
  /** below this it is worth a look and no more */
  readonly doubt?: Readonly<Limits>;
}

/** The models that judge sentences, and from which probability on they speak, as they are stored. */
export interface TextsModel {
  /** what they were made from, as `tests/train/source.ts` sums it up */
  readonly source: string;
  readonly thresholds: Readonly<Record<string, Threshold>>;
  readonly linear: ColumnModel;
  readonly network: StoredNetwork;
}
