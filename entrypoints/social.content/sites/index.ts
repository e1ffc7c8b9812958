/** Every site the content script can read: a new one is a file beside this one, and one line here. */
import type { Site } from './site';
import { x } from './x';

export const SITES: readonly Site[] = [x];
