/**
 * What is known of Instagram's page. Each hook carries a grade (A: three or more independent public projects, one of 2026; B: two, or
 * one that checked the live site; C: one; D: old or doubtful). Established 2026-11-20 from public sources; none of it was tried on
 * the live site. Hardly anything here has a lasting attribute: addresses and the page's own start data come first.
 */

export const HOOK = {
  main: 'main', // B
  header: 'main header', // B
  ownControl: 'a[href^="/accounts/edit"]', // A in the header of a profile; the settings menu has one too
  counts: 'a[href*="/followers"], a[href*="/following"]', // A
  dialog: '[role="dialog"]', // A
  caption: '[data-lexical-editor="true"][role="textbox"]', // A
  captionLabel: '[aria-placeholder^="Write a caption"], [aria-label^="Write a caption"]', // A, English
  altText: 'textarea[placeholder*="alt" i]', // C, English
  comment: 'textarea, input[type="text"], input:not([type]), [role="textbox"][contenteditable="true"]', // B; sources disagree
  post: 'article', // A
  tile: 'a[href*="/p/"], a[href*="/reel/"]', // B
  privateSwitch: 'input[role="switch"], input[type="checkbox"]', // A: the only one on its page
  search: '[role="search"] *, [role="combobox"], input[type="search"], [aria-label="Search input"]', // B
} as const;

/** Names of controls, in lower case. English: A to C; the other languages are what those controls are called, not seen in a source. */
export const CALLED = {
  share: new Set(['share', 'udostępnij', 'teilen', 'partager', 'compartir', 'condividi', 'compartilhar']),
  comment: new Set(['post', 'opublikuj', 'posten', 'publier', 'publicar', 'pubblica']),
  follow: new Set(['follow', 'follow back', 'confirm', 'obserwuj', 'też obserwuj', 'potwierdź']),
} as const;

/** Where posts, their comments and one's own profile form live. */
export const POST_PAGE = /^(?:\/[\w.]{1,30})?\/(?:p|reel|reels)\/([\w-]+)\/?$/;
export const EDIT_PAGE = /^\/accounts\/edit\/?$/;
export const PRIVACY_PAGE = /^\/accounts\/(?:settings\/v2\/account_privacy|privacy_and_security)\/?$/;

/** Private messages and what is no writing for others. A. */
export const OTHER_PLACES = /^\/(?:direct|accounts(?!\/edit)|explore\/search|your_activity|challenge)(?:\/|$)/;

/** Tabs of a profile that show the person's own posts; "tagged" and "saved" show those of others. B. */
export const OWN_TABS = new Set(['', 'reels', 'feed']);

/** First parts of addresses that are no profile. */
export const NOT_PEOPLE = new Set(
  'about accounts api archive challenge create developer direct emails explore graphql legal p press privacy reel reels stories terms threads tv web your_activity'.split(
    ' ',
  ),
);
