/** Facebook, as the rest of the extension knows it. What its page is like stands in `hooks.ts`. */
import { controlCalled, type Key, type Site } from '../site';
import { CALLED, HOOK } from './hooks';
import { pictures, post, posts, profile, whose } from './person';
import { composerAt, editorAt, leavesAlone, submitAt } from './writing';

export const facebook: Site = {
  id: 'facebook',
  links: {
    profile: 'https://www.facebook.com/me', // A
    audience: 'https://www.facebook.com/privacy/checkup/', // A
    contact: 'https://www.facebook.com/me?sk=directory_contact_info', // B
  },
  whose,
  /** Each post has an audience of its own; the composer says which. */
  audience: () => 'unknown',
  profile,
  column: (page) => page.querySelector(HOOK.main) ?? page.documentElement,
  posts,
  post,
  pictures,
  editorAt,
  leavesAlone,
  submitAt,
  contactAt(element) {
    const asked = controlCalled(element, CALLED.friend) ?? controlCalled(element, CALLED.follow);
    if (asked !== undefined) return asked;
    const named = element.closest('[role="button"][aria-label^="Add friend" i]'); // A: the label may carry the person's name
    if (named !== null) return named;
    const { pathname } = element.ownerDocument.location;
    return pathname.startsWith('/friends') ? controlCalled(element, CALLED.confirm) : undefined;
  },
  composerAt,
  /** Enter alone sends a comment (B); Ctrl or Cmd with Enter may send a post (C). A list of names to choose from takes Enter for itself. */
  sends(key: Key, composer) {
    if (key.key !== 'Enter' || composer.kind === 'profile') return false;
    if (composer.kind === 'draft') return key.ctrlKey || key.metaKey;
    const choosing = composer.parts.some(({ editor }) => editor.hasAttribute('aria-activedescendant'));
    return !key.shiftKey && !key.altKey && !choosing;
  },
};
