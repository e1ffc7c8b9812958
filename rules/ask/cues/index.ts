/**
 * Cues for what a question is about, over plain words. Each matter has cues that settle it (weight 3 and more), speak for it (2) or
 * only hint at it (1); the weights add up, and the matter with most is the one asked about. Worries weigh more than anything else.
 * Each cue is linear in the text.
 */
import type { Matter } from '../../question';
import { CONTACT_CUES } from './contact';
import type { Cue } from './cue';
import { HELP_CUES } from './help';
import { SCHOOL_CUES } from './school';
import { WRITING_CUES } from './writing';

export const MATTER_CUES: Readonly<Record<Matter, readonly Cue[]>> = {
  ...CONTACT_CUES,
  ...WRITING_CUES,
  ...SCHOOL_CUES,
  ...HELP_CUES,
};
