/** Every site the browser tests go through. */
import { facebook } from './facebook';
import { instagram } from './instagram';
import type { SiteSpec } from './kinds';
import { linkedin } from './linkedin';
import { x } from './x';

export const SITE_SPECS: readonly SiteSpec[] = [facebook, x, instagram, linkedin];
