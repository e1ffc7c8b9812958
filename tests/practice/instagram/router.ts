/** The site's navigation: the lists of followers open as dialogs above the profile they belong to. */
import { createRouter } from '../common/router';

/** What lies in an address: "/thepagemill/followers/" is ["thepagemill", "followers"]. */
export const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

export const { navigate, leave, usePlace } = createRouter(/^\/[^/]+\/(followers|following)\/?$/, (path) => {
  const [first, second] = partsOf(path);
  return second === 'followers' || second === 'following' ? `/${first}/` : '/';
});
