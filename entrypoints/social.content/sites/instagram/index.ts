/** Instagram, as the rest of the extension knows it. What its page is like stands in `hooks.ts`. */
import { controlCalled, type Key, type Site } from '../site';
import { CALLED, HOOK } from './hooks';
import { audience, moved, pictures, post, posts, profile, whose } from './person';
import { composerAt, editorAt, leavesAlone, submitAt } from './writing';

export const instagram: Site = {
  id: 'instagram',
  links: {
    profile: 'https://www.instagram.com/accounts/edit/', // B
    audience: 'https://www.instagram.com/accounts/settings/v2/account_privacy/', // A
    contact: 'https://www.instagram.com/accounts/edit/', // B
  },
  whose,
  moved,
  audience,
  profile,
  column: (page) => page.querySelector(HOOK.main) ?? page.documentElement,
  posts,
  post,
  pictures,
  editorAt,
  leavesAlone,
  submitAt,
  contactAt: (element) => controlCalled(element, CALLED.follow),
  composerAt,
  /** Enter alone sends a comment (C). A list of names to choose from takes Enter for itself. */
  sends(key: Key, composer) {
    if (key.key !== 'Enter' || composer.kind !== 'comment') return false;
    const choosing = composer.parts.some(({ editor }) => editor.hasAttribute('aria-activedescendant'));
    return !key.shiftKey && !key.altKey && !key.ctrlKey && !key.metaKey && !choosing;
  },
};
