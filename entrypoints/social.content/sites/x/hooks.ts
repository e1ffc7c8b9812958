/**
 * What is known of X's page. Each hook carries a grade (A: three or more independent public projects, one of 2026; B: two, or one
 * that checked the live site; C: one; D: old or doubtful). Established 2026-11-20 from public sources; none of it was tried on the
 * live site. Test ids come first because they do not depend on the language of the page.
 */

export const HOOK = {
  column: '[data-testid="primaryColumn"]', // the main column of a page; `main` where it is missing
  cell: '[data-testid="cellInnerDiv"]', // A: one entry of a timeline: a post, "who to follow" ...
  dialog: '[role="dialog"], [aria-labelledby="modal-header"]', // B

  profileTab: 'a[data-testid="AppTabBar_Profile_Link"]', // A: its address is /HANDLE
  switcher: '[data-testid="SideNav_AccountSwitcher_Button"]', // A
  phoneMenu: '[data-testid="DashButton_ProfileIcon_Link"]', // B: narrow layout
  avatar: '[data-testid^="UserAvatar-Container-"]', // A: the handle is the end of the test id
  ownControl: 'a[href="/settings/profile"], [data-testid="editProfileButton"]', // A
  visitorControl: '[data-testid="userActions"], [data-testid$="-follow"], [data-testid$="-unfollow"]', // A

  follow: 'button[data-testid$="-follow"], [role="button"][data-testid$="-follow"]', // A

  name: '[data-testid="UserName"]', // A: name and @handle (a post's header has a hyphen)
  bio: '[data-testid="UserDescription"]', // A
  headerItems: '[data-testid="UserProfileHeader_Items"]', // A: the line under the bio
  location: '[data-testid="UserLocation"]', // A
  website: '[data-testid="UserUrl"]', // A
  joined: '[data-testid="UserJoinDate"]', // A
  category: '[data-testid="UserProfessionalCategory"]', // seen once, grade not established
  birthday: '[data-testid="UserBirthdate"], [data-testid="UserBirthday"]', // C: sources disagree
  lock: '[data-testid="icon-lock"]', // A: the account is protected
  knownIcon: '[data-testid^="icon-"]', // A for icon-lock; the badges of verified accounts follow the same form

  coverPlace: 'header_photo', // A, 2026-11-21: the cover is a link to /HANDLE/header_photo, the portrait one to /HANDLE/photo
  portraitPlace: 'photo', // A

  post: 'article[data-testid="tweet"]', // A
  postText: '[data-testid="tweetText"]', // A
  postAuthor: '[data-testid="User-Name"]', // B: the first link in it is /HANDLE
  showMore: '[data-testid="tweet-text-show-more-link"]', // A
  photo: '[data-testid="tweetPhoto"] img', // A: the alt text "Image" stands for none given

  boxes: '[data-testid^="tweetTextarea_"]', // A: the boxes themselves end in a number
  submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', // A
  attachments: '[data-testid="attachments"] img', // B
  inlineReply: '[data-testid="inline_reply_offscreen"]', // C
  saveProfile: '[data-testid="Profile_Save_Button"]', // A
  publishArticle: '[data-testid="articlePublish"]', // D: one doubtful source, so an article may not be held
} as const;

/** The boxes of "Edit profile" and the fields they hold. A, 2026-11-20. */
export const PROFILE_BOXES: readonly (readonly [selector: string, field: string])[] = [
  ['input[name="displayName"]', 'name'],
  ['textarea[name="description"]', 'bio'],
  ['input[name="location"]', 'location'],
  ['input[name="url"]', 'website'],
];

/** Tabs of a profile that show its header. A. */
export const TABS = new Set(['with_replies', 'media', 'highlights', 'articles', 'likes']);

/** First parts of addresses that are no profile. */
export const NOT_PEOPLE = new Set(
  'about bookmarks communities compose explore grok hashtag help home i intent jobs lists login logout messages notifications premium privacy search settings share signup topics tos who_to_follow'.split(
    ' ',
  ),
);
/** Where boxes are for private messages and settings (A, 2026-11-20). */
export const OTHER_PLACES = /^\/(?:messages|i\/chat|settings(?!\/profile)|search|login|i\/flow)(?:\/|$)/;
