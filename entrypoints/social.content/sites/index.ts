/** Every site the content script can read: a new one is a folder beside this file, and one line here. */
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import type { Site } from './site';
import { x } from './x';

export const SITES: readonly Site[] = [facebook, x, instagram, linkedin];
