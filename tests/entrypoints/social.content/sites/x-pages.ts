/** Small pages of X for tests: only the hooks that the site facts name, in the nesting the page has. All people are invented. */

export const ME = 'hannahmarsh_y4';

export const at = (path: string): URL => new URL(path, 'https://x.com');

/** Puts a page together and shows it as the test's document. */
export function show(...parts: string[]): Document {
  document.body.innerHTML = parts.join('');
  return document;
}

export const tab = (handle: string): string => `<nav><a data-testid="AppTabBar_Profile_Link" href="/${handle}">Profile</a></nav>`;
export const switcher = (handle: string, inside = ''): string =>
  `<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${handle}"></div>${inside}</button>`;
export const lock = '<svg data-testid="icon-lock" aria-label="Protected account"></svg>';
export const column = (...parts: string[]): string => `<main><div data-testid="primaryColumn">${parts.join('')}</div></main>`;
export const editControl = '<a href="/settings/profile" data-testid="editProfileButton">Edit profile</a>';
export const followControl = '<button data-testid="4103-follow">Follow</button>';
export const actionsControl = '<button data-testid="userActions">More</button>';
export const whoToFollow =
  '<div data-testid="cellInnerDiv"><div data-testid="UserCell"><button data-testid="4104-follow">Follow</button></div></div>';

export const nameBlock = (name: string, handle: string, signs = ''): string =>
  `<div data-testid="UserName"><div><div><span>${name}</span>${signs}</div></div><div><div><span>@${handle}</span></div></div></div>`;

export interface Facts {
  bio?: string;
  items?: string;
}
export const facts = ({ bio, items = '' }: Facts): string =>
  `${bio === undefined ? '' : `<div data-testid="UserDescription">${bio}</div>`}<div data-testid="UserProfileHeader_Items">${items}<span data-testid="UserJoinDate"><span>Joined September 2014</span></span></div>`;

export const location = (words: string): string => `<span data-testid="UserLocation"><span><span>${words}</span></span></span>`;
export const website = (words: string): string => `<a data-testid="UserUrl" href="https://t.co/abc"><span>${words}</span></a>`;
export const birthday = (words: string, hook = 'UserBirthdate'): string => `<span data-testid="${hook}">${words}</span>`;

export interface PostParts {
  by: string;
  id?: string;
  text?: string;
  /** markup behind the text: pictures, "show more" */
  more?: string;
  /** markup of a quoted post */
  quoted?: string;
  context?: string;
}

/** A post as a timeline shows it. */
export function post({ by, id = '1001', text = '', more = '', quoted = '', context = '' }: PostParts): string {
  const time = `<a href="/${by}/status/${id}"><time datetime="2026-11-19T18:30:00.000Z">19 Nov</time></a>`;
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet">
    ${context === '' ? '' : `<div><span data-testid="socialContext">${context}</span></div>`}
    <div><a href="/${by}"><div data-testid="UserAvatar-Container-${by}"></div></a>
    <div><div><div data-testid="User-Name"><a href="/${by}"><span>Name</span></a><a href="/${by}">@${by}</a>${time}</div></div>
    ${text === '' ? '' : `<div data-testid="tweetText">${text}</div>`}${more}${quoted}
    </div></div></article></div>`;
}

/** A post inside a post: its header has a time, but usually no links. */
export const quote = (by: string, text: string, more = ''): string =>
  `<div role="link" tabindex="0"><div><div data-testid="User-Name"><span>Other</span><span>@${by}</span><time datetime="2026-11-01T10:00:00.000Z">1 Nov</time></div></div><div data-testid="tweetText">${text}</div>${more}</div>`;

export const photo = (alt: string): string => `<div data-testid="tweetPhoto"><img src="data:," alt="${alt}"></div>`;
export const showMore = '<button data-testid="tweet-text-show-more-link">Show more</button>';

export const box = (index: number, text = ''): string =>
  `<div data-testid="tweetTextarea_${index}_label"><div data-testid="tweetTextarea_${index}RichTextInputContainer"><div class="DraftEditor-root"><div contenteditable="true" role="textbox" data-testid="tweetTextarea_${index}"><div data-contents="true"><div data-block="true"><span data-text="true">${text}</span></div></div></div></div></div></div>`;
export const button = (hook: 'tweetButton' | 'tweetButtonInline', label = 'Post'): string =>
  `<div data-testid="toolBar"><button>Emoji</button><button data-testid="${hook}"><div><span><span>${label}</span></span></div></button></div>`;

/** The composer on a page. */
export const inline = (text = '', label = 'Post'): string =>
  `<div class="composer"><div class="row"><div>${box(0, text)}</div></div>${button('tweetButtonInline', label)}</div>`;

/** The composer in the dialog, with as many boxes as texts. */
export const dialog = (texts: readonly string[], more = '', label = 'Post'): string =>
  `<div role="dialog" aria-labelledby="modal-header">${more}${texts.map((text, index) => box(index, text)).join('')}${button('tweetButton', label)}</div>`;

export const profileForm = `<div role="dialog" aria-labelledby="modal-header"><button data-testid="Profile_Save_Button">Save</button>
  <input name="displayName" value="Hannah Marsh"><textarea name="description">Year 4 teacher</textarea>
  <input name="location" value="Warwick"><input name="url" value="hannahmarsh.example"></div>`;

/** The person's own profile, whole. */
export const ownProfile = (...timeline: string[]): string[] => [
  tab(ME),
  switcher(ME),
  column(
    editControl,
    nameBlock('Hannah Marsh', ME),
    facts({
      bio: 'Year 4 teacher at Aylesford School <img alt="📚" src="data:,">',
      items: `${location('Warwick, England')}${website('hannahmarsh.example')}${birthday('Born 14 May 1991')}`,
    }),
    ...timeline,
  ),
];
