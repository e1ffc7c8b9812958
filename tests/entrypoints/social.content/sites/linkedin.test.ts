// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { linkedin } from '../../../../entrypoints/social.content/sites/linkedin';
import { fresh, keyOf } from './pages';

const ME = 'hannah-marsh-y4';
const at = (path: string): URL => new URL(path, 'https://www.linkedin.com');

// Small pages of LinkedIn: only the hooks that the site facts name, in the nesting the page has. All people are invented.

const me = (slug = ME): string =>
  `<code style="display: none">{"data":{"$type":"com.linkedin.voyager.common.Me","plainId":4101},"included":[{"publicIdentifier":"${slug}","firstName":"Hannah"}]}</code>`;
const card = (name: string, ...parts: string[]): string =>
  `<section componentkey="com.linkedin.sdui.profile.card.refACoAAB12${name}">${parts.join('')}</section>`;
const editLink = (slug = ME): string => `<a href="/in/${slug}/edit/intro/" aria-label="Edit intro"></a>`;
const top = (...parts: string[]): string =>
  card(
    'Topcard',
    '<div><h2>Hannah Marsh</h2><p>She/Her</p></div><p>Year 4 Teacher at Aylesford School</p>',
    `<div><p>Warwick, England</p><p>·</p><p><a href="/in/${ME}/overlay/contact-info/">Contact info</a></p></div>`,
    ...parts,
  );
const about = card(
  'About',
  '<h2>About</h2><p><span data-testid="expandable-text-box">Ring me on 07700 900461<button data-testid="expandable-text-button">… more</button></span></p>',
);
const experience = card(
  'ExperienceTopLevelSection',
  '<h2>Experience</h2><div componentkey="entity-collection-item-1"><p>Year 4 Teacher</p><p>Aylesford School · Full-time</p></div>',
);
const invite = (slug: string): string =>
  `<a href="/preload/custom-invite/?vanityName=${slug}" aria-label="Invite Tom to connect">Connect</a>`;
const page = (...parts: string[]): string => `<main>${parts.join('')}</main>`;
const ownPage = (...parts: string[]): string => page(top(editLink()), about, experience, ...parts);

const post = (by: string, id: string, text: string, head = '', more = ''): string =>
  `<div role="listitem" componentkey="update-card-focus-urn:li:activity:${id}">${head}<a href="/in/${by}/"><img alt="View profile"></a><a href="/in/${by}/"><p>Name</p></a><span>• Visible to anyone on or off LinkedIn</span><p><span data-testid="expandable-text-box">${text}</span></p>${more}</div>`;
const ID = '7395000000000000123';

const tiptap = (attributes: string, text = ''): string =>
  `<div class="tiptap ProseMirror" contenteditable="true" role="textbox" ${attributes}><p>${text}</p></div>`;
const share = (text: string): string =>
  `<dialog open data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose"><button><svg id="visibility-small"></svg>Hannah Marsh Post to Anyone</button>${tiptap('componentkey="ShareBox_textEditor"', text)}<button aria-label="Emoji"><svg></svg></button><button>Post</button></div></dialog>`;

const element = (selector: string): HTMLElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The test page has no ${selector}`);
  return found;
};
const last = (selector: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].at(-1);
  if (found === undefined) throw new Error(`The test page has no ${selector}`);
  return found;
};

afterEach(fresh);

describe('whose page it is', () => {
  const PAGES: readonly [name: string, path: string, markup: string, ownership: string][] = [
    ['the own profile', `/in/${ME}/`, me() + ownPage(), 'own-profile'],
    ['in other letters', `/in/${ME.toUpperCase()}`, me() + ownPage(), 'own-profile'],
    ['without the record, by its edit link', `/in/${ME}/`, ownPage(), 'own-profile'],
    ['with suggestions beside it', `/in/${ME}/`, me() + ownPage(`<aside>${invite('tom-okafor')}</aside>`), 'own-profile'],
    ['the list of own posts', `/in/${ME}/recent-activity/all/`, me() + page(), 'own-profile'],
    ['own contact details', `/in/${ME}/overlay/contact-info/`, me() + ownPage(), 'own-profile'],
    ["somebody else's", '/in/tom-okafor/', me() + page(top(invite('tom-okafor'))), 'other-profile'],
    ["somebody else's posts", '/in/tom-okafor/recent-activity/all/', me() + page(), 'other-profile'],
    ['nobody known, a visitor', '/in/tom-okafor/', page(top(invite('tom-okafor'))), 'other-profile'],
    ['owner and visitor at once', `/in/${ME}/`, me() + page(top(editLink(), invite(ME))), 'unproven-profile'],
    ['the edit link of another profile', `/in/${ME}/`, page(top(editLink('tom-okafor'))), 'unproven-profile'],
    ['no proof', `/in/${ME}/`, me() + page(top()), 'unproven-profile'],
    ['two records', `/in/${ME}/recent-activity/all/`, me() + me('tom-okafor') + page(), 'unproven-profile'],
    [
      'a record that is none',
      `/in/${ME}/details/experience/`,
      `<code>com.linkedin.voyager.common.Me ${ME}</code>${page()}`,
      'unproven-profile',
    ],
    ['the feed', '/feed/', me() + page(), 'elsewhere'],
    ['a company', '/company/avon-vale-museum/', me() + ownPage(), 'elsewhere'],
    ['the way to the own profile', '/in/me/', me() + ownPage(), 'elsewhere'],
  ];

  it.each(PAGES)('%s', (_name, path, markup, ownership) => {
    document.body.innerHTML = markup;
    expect(linkedin.whose(document, at(path)).ownership).toBe(ownership);
  });
});

describe('the own profile', () => {
  it('is read card by card', () => {
    document.body.innerHTML = ownPage();
    expect(linkedin.profile(document, at(`/in/${ME}/`))).toEqual({
      fields: {
        name: 'Hannah Marsh',
        headline: 'Year 4 Teacher at Aylesford School',
        location: 'Warwick, England',
        bio: 'Ring me on 07700 900461',
        work: 'Experience\nYear 4 Teacher\nAylesford School · Full-time',
      },
      audience: 'unknown',
      unread: [],
      unopened: [{ section: 'contact', what: 'contact details', where: 'under “Contact info”' }],
    });
  });

  it('says what is not drawn yet', () => {
    document.body.innerHTML = page(top(editLink()));
    expect(linkedin.profile(document, at(`/in/${ME}/`)).unopened).toContainEqual({
      what: 'what stands further down',
      where: 'on your profile',
    });
  });

  it('its contact details and its list of jobs are sections of it', () => {
    document.body.innerHTML =
      '<dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"><div><p>Phone</p><p>07700 900461</p></div></div></dialog>';
    expect(linkedin.profile(document, at(`/in/${ME}/overlay/contact-info/`))).toMatchObject({
      section: 'contact',
      fields: { contact: 'Phone\n07700 900461' },
    });
    document.body.innerHTML = page('<div componentkey="entity-collection-item-1"><p>Year 4 Teacher</p></div>');
    expect(linkedin.profile(document, at(`/in/${ME}/details/experience/`))).toMatchObject({ fields: { work: 'Year 4 Teacher' } });
    expect(linkedin.profile(document, at(`/in/${ME}/recent-activity/all/`))).toMatchObject({ fields: {}, unread: [] });
  });
});

describe('posts', () => {
  const read = (...markup: string[]) => {
    document.body.innerHTML = page(...markup);
    return linkedin.posts(document).map((one) => linkedin.post(one, ME));
  };

  it('of the own are read with address, time and pictures', () => {
    expect(read(post(ME, ID, 'Proud of Year 4', '', '<img src="data:," alt="Our class">'))).toEqual([
      {
        id: `/feed/update/urn:li:activity:${ID}/`,
        link: `https://www.linkedin.com/feed/update/urn:li:activity:${ID}/`,
        text: 'Proud of Year 4',
        images: [{ alt: 'Our class' }],
        at: new Date(Number(BigInt(ID) >> 22n)).toISOString(),
        audience: 'public',
        cutOff: false,
      },
    ]);
  });

  it('are public by what their head says, not by their own words', () => {
    const mine = post(ME, ID, 'Remember: a post may be visible to anyone').replace(
      'Visible to anyone on or off LinkedIn',
      'Connections only',
    );
    expect(read(mine)[0]).not.toHaveProperty('audience');
  });

  it('of others and reposts are not read', () => {
    expect(
      read(
        post('tom-okafor', ID, 'Not hers'),
        post('tom-okafor', ID, 'Not hers', `<a href="/in/${ME}/">Hannah reposted this</a>`),
      ),
    ).toEqual([undefined, undefined]);
  });

  it('do not lend their author to what is shared below or to comments', () => {
    const below = `<div><a href="/in/tom-okafor/">Tom</a><span data-testid="expandable-text-box">His words</span><img alt="His picture" src="data:,"></div><div componentkey="replaceableComment_urn:li:comment:(1)">Nice</div>`;
    expect(read(post(ME, ID, 'Well said', '', below))[0]).toMatchObject({ text: 'Well said', images: [] });
  });
});

describe('composers', () => {
  it('the new one is read, with who will see it, and its Post button sends it', () => {
    document.body.innerHTML = share('Hello');
    const composer = linkedin.composerAt(element('.tiptap p'), at('/sharing/compose'));
    expect(composer).toMatchObject({ kind: 'draft', audience: 'public', submits: [last('button')] });
    expect(composer && linkedin.sends(keyOf('Enter', { ctrlKey: true }), composer)).toBe(true);
    expect(composer && linkedin.sends(keyOf('Enter'), composer)).toBe(false);
  });

  it('in a language we do not know, its only button of words sends it', () => {
    document.body.innerHTML = share('Helo').replace('>Post<', '>Postio<');
    expect(linkedin.composerAt(element('.tiptap'), at('/sharing/compose'))?.submits).toEqual([last('button')]);
  });

  it('the previous one is read inside its shadow tree', () => {
    document.body.innerHTML = '<div id="interop-outlet"></div>';
    const root = element('#interop-outlet').attachShadow({ mode: 'open' });
    root.innerHTML =
      '<div role="dialog"><div class="ql-editor" contenteditable="true" data-placeholder="What do you want to talk about?"><p>Hello</p></div><button class="share-actions__primary-action">Post</button></div><div class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"></div></div>';
    const box = root.querySelector<HTMLElement>('.ql-editor');
    const submit = root.querySelector('button');
    const message = root.querySelector<HTMLElement>('.msg-form__contenteditable');
    if (!box || !submit || !message) throw new Error('The test page lacks a part.');
    expect(linkedin.composerAt(box, at('/feed/'))).toMatchObject({ kind: 'draft', submits: [submit] });
    expect(linkedin.composerAt(submit, at('/feed/'))?.parts).toEqual([{ editor: box }]);
    expect(linkedin.editorAt(message, at('/feed/'))).toBeUndefined();
    expect(linkedin.leavesAlone(message, at('/feed/'))).toBe(true);
  });

  it('a comment is told from the post and from the buttons that open it', () => {
    const below = `<button>Comment</button><form>${tiptap('aria-label="Text editor for creating comment"', 'So true')}<button>Comment</button></form>`;
    document.body.innerHTML = page(post('tom-okafor', ID, 'His words', '', below));
    expect(linkedin.composerAt(element('.tiptap'), at('/feed/'))).toMatchObject({ kind: 'comment', submits: [last('button')] });
  });

  it('a post in the name of a company is read', () => {
    document.body.innerHTML = `<div role="dialog">${tiptap('', 'Hello')}<button>Post</button></div>`;
    const path = '/company/avon-vale-museum/admin/page-posts/published/';
    expect(linkedin.composerAt(element('.tiptap'), at(path))).toMatchObject({ kind: 'draft', submits: [last('button')] });
    expect(linkedin.editorAt(element('.tiptap'), at('/jobs/'))).toBeUndefined();
  });

  it('an article is its title and its body, and Next goes on to publish both', () => {
    document.body.innerHTML = page(
      `<textarea id="article-editor-headline__textarea">Title</textarea>${tiptap('data-test-article-editor-content-textbox', 'Body')}<button>Next</button>`,
    );
    const composer = linkedin.composerAt(element('.tiptap'), at('/article/edit/1/'));
    expect(composer?.parts.length).toBe(2);
    expect(composer?.submits).toEqual([last('button')]);
  });

  it('notes to people, messages and searches are none of ours', () => {
    document.body.innerHTML = `<div role="dialog"><textarea name="message"></textarea></div><input role="combobox">${tiptap('aria-label="Write a message…"')}`;
    for (const box of [element('textarea'), element('input'), element('.tiptap')]) {
      expect(linkedin.editorAt(box, at('/feed/'))).toBeUndefined();
      expect(linkedin.leavesAlone(box, at('/feed/'))).toBe(true);
    }
  });

  it('the form for the head of the profile holds fields of it', () => {
    document.body.innerHTML =
      '<dialog open><label for="a">Headline</label><textarea id="a">Teacher</textarea><label for="b">City</label><input id="b" type="text"></dialog>';
    const composer = linkedin.composerAt(element('textarea'), at(`/in/${ME}/edit/intro/`));
    expect(composer).toMatchObject({ kind: 'profile' });
    expect(composer?.parts.map(({ field }) => field)).toEqual(['headline', 'location']);
  });
});

it('knows who is asked to connect', () => {
  document.body.innerHTML = `${invite('tom-okafor')}<button aria-label="Follow Tom Okafor">Follow</button><button>Accept</button><button>Message</button>`;
  const [follow, accept, message] = document.querySelectorAll('button');
  expect(linkedin.contactAt(element('a'))).toBe(element('a'));
  expect(follow && linkedin.contactAt(follow)).toBe(follow);
  expect(accept && linkedin.contactAt(accept)).toBe(accept);
  expect(message && linkedin.contactAt(message)).toBeUndefined();
});
