/** LinkedIn, as the rest of the extension knows it. What its page is like stands in `hooks.ts`. */
import { controlCalled, type Key, type Site } from '../site';
import { CALLED, HOOK } from './hooks';
import { profile, whose } from './person';
import { pictures, post, posts } from './posts';
import { composerAt, editorAt, leavesAlone, submitAt } from './writing';

export const linkedin: Site = {
  id: 'linkedin',
  links: {
    profile: 'https://www.linkedin.com/in/me/', // A
    audience: 'https://www.linkedin.com/public-profile/settings', // A
    contact: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility', // A
  },
  whose,
  /** No page says who sees a person's posts; the composer does. */
  audience: () => 'unknown',
  profile,
  column: (page) => page.querySelector(HOOK.main) ?? page.documentElement,
  posts,
  post,
  pictures,
  editorAt,
  leavesAlone,
  submitAt,
  contactAt: (element) =>
    element.closest(HOOK.invite) ?? controlCalled(element, CALLED.connect) ?? element.closest(HOOK.follow) ?? undefined,
  composerAt,
  /** Ctrl or Cmd with Enter (C); plain Enter is a new paragraph. */
  sends: (key: Key, composer) => composer.kind !== 'profile' && key.key === 'Enter' && (key.ctrlKey || key.metaKey),
};
