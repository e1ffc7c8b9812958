/** X, as the rest of the extension knows it. What its page is like stands in `hooks.ts`. */
import type { Site } from '../site';
import { HOOK } from './hooks';
import { columnOf, profile, whose } from './person';
import { pictures, post, posts } from './posts';
import { composerAt, editorAt, leavesAlone, submitAt } from './writing';

export const x: Site = {
  id: 'x',
  links: {
    profile: 'https://x.com/settings/profile', // A
    audience: 'https://x.com/settings/audience_and_tagging', // A
    contact: 'https://x.com/settings/contacts', // B
  },

  whose,
  audience(page) {
    return page.querySelector(`${HOOK.switcher} ${HOOK.lock}`) === null ? 'unknown' : 'connections';
  },
  profile,
  column: columnOf,
  posts,
  post,
  pictures,
  editorAt,
  leavesAlone,
  submitAt,
  contactAt: (element) => element.closest(HOOK.follow) ?? undefined,
  composerAt,
  /** Ctrl or Cmd with Enter (B, 2026-11-20); plain Enter is a new line. Saving a profile has no key. */
  sends(key, composer) {
    return composer.kind !== 'profile' && key.key === 'Enter' && (key.ctrlKey || key.metaKey);
  },
};
