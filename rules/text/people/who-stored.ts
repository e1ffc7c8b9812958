/** The model of names as it is stored, and what its answers mean. */
import type { StoredNetwork } from '../../learned/network';
import type { Certainty } from '../../topics';
import type { Who } from './relation';

/** Those at school whom a name may belong to. */
export const AT_SCHOOL = ['pupil', 'colleague', 'parent'] as const satisfies readonly Who[];
export type AtSchool = (typeof AT_SCHOOL)[number];

/** How far what stands around a name speaks of school: outright, only by talk of children, or not at all. */
export type Setting = 'school' | 'children' | 'alone';

/** From which probability a name is taken for one of them: in each setting, and how certain that is. */
export type WhoThresholds = Readonly<Record<AtSchool, Readonly<Record<Exclude<Setting, 'school'> | Certainty, number>>>>;

/** The model of names as it is stored. */
export interface WhoModel {
  /** what it was made from, as `tests/train/source.ts` sums it up */
  readonly source: string;
  readonly thresholds: WhoThresholds;
  readonly network: StoredNetwork;
}
