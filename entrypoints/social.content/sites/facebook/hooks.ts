/**
 * What is known of Facebook's page. Each hook carries a grade (A: three or more independent public projects, one of 2026; B: two, or
 * one that checked the live site; C: one; D: old or doubtful). Established 2026-11-20 from public sources; none of it was tried on
 * the live site. Roles and attributes come first; labels exist in English only and come last.
 */

export const HOOK = {
  main: '[role="main"]', // B
  dialog: '[role="dialog"]', // A
  heading: '[role="main"] h1', // B: the name on a profile
  cover: 'img[data-imgperflogname="profileCoverPhoto"]', // A, 2026-11-21
  portrait: 'svg[role="img"] image', // B, 2026-11-21
  intro: '[data-pagelet="ProfileTilesFeed_0"]', // D: the tile beside the posts
  tab: '[role="main"] [role="tablist"] a[href]', // B: posts, about, friends: each leads to the profile that is drawn
  section: 'a[href*="sk=directory_"]', // B: the list of sections on the About page

  ownControl:
    '[aria-label="Profile picture actions"], [aria-label="Add cover photo"], [aria-label="Edit cover photo"], [aria-label="Manage posts"]', // B, English

  post: '[data-virtualized], div[aria-posinset], [role="article"]', // A as a set; the outermost counts
  author: '[data-ad-rendering-role="profile_name"]', // A
  words: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]', // A
  permalink: 'a[href*="/posts/"], a[href*="/permalink/"]', // B
  picture: 'img[data-imgperflogname="feedImage"]', // A: the alt text is the author's, or automatic
  shared: '[aria-label^="Shared with "]', // C, English

  editor: '[data-lexical-editor="true"]', // A: posts, comments, and chat boxes too
  commentBox: '[aria-label^="Comment as"], [aria-label^="Reply to"]', // B, English
  postBox: '[aria-placeholder*="What\'s on your mind"], [aria-placeholder*="What’s on your mind"]', // A, English
  shareBox: '[aria-placeholder^="Say something about this"]', // C, English
  createDialog: '[aria-label="Create post"]', // A, English
  createForm: 'form[method="post"]', // D
  composerAudience: '[aria-label^="Edit privacy. Sharing with"]', // A, English
  commentSubmit: '#focused-state-composer-submit', // B: appears with the focus

  search: 'input[type="search"], [role="combobox"], [role="search"] *', // B
} as const;

/** Names of controls, in lower case. English: A to C; the other languages are what those controls are called, not seen in a source. */
export const CALLED = {
  post: new Set(['post', 'share now', 'next', 'opublikuj', 'udostępnij teraz', 'dalej', 'posten', 'publier', 'publicar']),
  ownProfile: new Set(['edit profile', 'edytuj profil', 'editar perfil', 'modifier le profil', 'profil bearbeiten']),
  friend: new Set(['add friend', 'dodaj znajomego', 'dodaj do znajomych', 'confirm request', 'potwierdź zaproszenie']),
  confirm: new Set(['confirm', 'potwierdź']),
  follow: new Set(['follow', 'obserwuj']),
} as const;

/** Labels of the boxes on the About page and the fields they hold. B, English. */
export const ABOUT_BOXES: Readonly<Record<string, string>> = {
  company: 'work',
  position: 'position',
  'college name': 'education',
  school: 'school',
  'current city': 'location',
  hometown: 'hometown',
};

/** Sections of the About page, by `sk=`, and the fields they hold. B; the spelling of the last one is the site's own. */
export const SECTIONS: Readonly<Record<string, string>> = {
  directory_intro: 'bio',
  directory_work: 'work',
  directory_education: 'education',
  directory_personal_details: 'details',
  directory_contact_info: 'contact',
  directory_names: 'names',
  directory_interests: 'interests',
  directory_travel: 'travel',
  directory_activites: 'activities',
};

/** Tabs of a profile that show the same header. B. */
export const TABS = new Set(['', 'about', 'photos', 'friends', 'videos', 'reels', 'reviews_given', 'likes', 'map', 'events']);

/** First parts of addresses that are no profile. */
export const NOT_PEOPLE = new Set(
  'ads bookmarks business dyi events friends gaming groups hashtag help home.php login marketplace me media memories messages notifications off_facebook_activity pages permalink.php photo photo.php photos places policies posts privacy profile reel reels search settings share share.php sharer sharer.php stories story.php watch'.split(
    ' ',
  ),
);
