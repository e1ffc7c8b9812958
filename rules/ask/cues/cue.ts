/** What a cue is. */
import type { Matter } from '../../question';

/** How much a cue says, and the cue itself, over plain words. */
export type Cue = readonly [weight: number, cue: RegExp];

export type Cues = Partial<Readonly<Record<Matter, readonly Cue[]>>>;
