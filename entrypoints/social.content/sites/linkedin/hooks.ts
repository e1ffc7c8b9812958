/**
 * What is known of LinkedIn's page. Each hook carries a grade (A: three or more independent public projects, one of 2026; B: two, or
 * one that checked the live site; C: one; D: old or doubtful). Established 2026-11-20 from public sources; none of it was tried on
 * the live site. Two generations of its composer are in use side by side: a new one in the page, and one in an open shadow root.
 */

export const HOOK = {
  main: 'main', // A
  meRecord: 'code', // B: holds the "Me" record on classic pages, and inside the frame below on new ones
  frame: 'iframe[data-testid="interop-iframe"], iframe[src*="/preload/"]', // B: of the same origin
  ownShareLink: '#shareboxProfilePictureComponentRef a[href*="/in/"]', // B: on the feed
  invite: 'a[href*="/preload/custom-invite/"]', // A: Connect
  follow: 'button[aria-label^="Follow "], [data-view-name="edge-creation-follow-action"]', // B, first one English

  cover: '#profile-background-image-target-image, .profile-background-image img, img[src*="profile-displaybackgroundimage"]', // A as a set, 2026-11-21
  portrait: '.profile-photo-edit__preview, .pv-top-card-profile-picture__image, img[src*="profile-displayphoto"]', // A as a set, 2026-11-21
  card: '[id^="com.linkedin.sdui.profile.card.ref"], [componentkey^="com.linkedin.sdui.profile.card.ref"]', // A; sources disagree which
  contactLink: 'a[href*="/overlay/contact-info"]', // A
  contactScreen: '[data-sdui-screen*="ProfileContactDetailsOverlay"]', // A
  longText: '[data-testid="expandable-text-box"]', // A
  entry: '[componentkey^="entity-c"]', // C

  post: '[componentkey^="update-card"], [data-view-name="feed-full-update"], .feed-shared-update-v2, div[data-urn*="urn:li:activity"]', // A as a set
  person: 'a[href*="/in/"], a[href*="/company/"]', // B
  postWords: '[data-testid="expandable-text-box"], [data-view-name="feed-commentary"], .update-components-text', // A
  picture: '[data-view-name="feed-update-image"] img, .update-components-image__image, img[alt]', // B

  shareBox: '[componentkey="ShareBox_textEditor"]', // A
  shareScreen: '[data-sdui-screen*="sharing.ShareCompose"]', // A
  oldBox: '.ql-editor', // A: in the shadow root of #interop-outlet
  oldPost: 'button.share-actions__primary-action', // A
  dialog: 'dialog, [role="dialog"]', // A
  box: '[role="textbox"], .ProseMirror, .ql-editor', // A
  visibility: 'button:has(svg[id^="visibility-"])', // B: who will see the post

  commentBox: '[data-view-name="comment-box"], [aria-label*="comment" i], [aria-label*="commentaire" i]', // A, labels English and French
  commentPost: '[data-view-name="comment-post"], [data-view-name="comment-reply-post"], .comments-comment-box__submit-button--cr', // B

  articleTitle: 'textarea[id^="article-editor-headline"], .article-editor-headline__textarea', // A
  articleBody: '[data-test-article-editor-content-textbox], [aria-label="Article editor content"]', // A

  message: '[class*="msg-"], [class*="messaging"], [aria-label^="Write a message"], textarea[name="message"], #custom-message', // A
  search: '[role="combobox"], [role="search"] *, input[type="search"]', // B
} as const;

/** Names of controls, in lower case. English: A to C; the other languages are what those controls are called, not seen in a source. */
export const CALLED = {
  post: new Set(['post', 'schedule', 'opublikuj', 'zaplanuj', 'posten', 'publier', 'publicar']),
  comment: new Set(['comment', 'reply', 'post', 'skomentuj', 'komentarz', 'odpowiedz', 'kommentieren', 'commenter', 'comentar']),
  article: new Set(['next', 'publish', 'dalej', 'opublikuj', 'weiter', 'suivant', 'siguiente']),
  connect: new Set(['connect', 'accept', 'nawiąż kontakt', 'akceptuj', 'zaakceptuj']),
} as const;

/** Pages for private messages and settings. A. */
export const OTHER_PLACES = /^\/(?:messaging|mypreferences|psettings|search|login|checkpoint)(?:\/|$)/;

export const ARTICLE_PAGE = /^\/article\/(?:new|edit)(?:\/|$)/;
export const COMPANY_POSTS = /^\/company\/[^/]+\/admin(?:\/|$)/;
