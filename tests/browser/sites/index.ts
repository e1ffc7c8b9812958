/** Every site the browser tests go through. */
import { facebook } from './facebook';
import type { SiteSpec } from './kinds';
import { linkedin } from './linkedin';
import { x } from './x';

export const SITE_SPECS: readonly SiteSpec[] = [facebook, x, linkedin];
