// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { facebook } from '../../../../entrypoints/social.content/sites/facebook';
import { fresh, keyOf } from './pages';

const ME = 'hannah.marsh.91';
const at = (path: string): URL => new URL(path, 'https://www.facebook.com');

// Small pages of Facebook: only the hooks that the site facts name, in the nesting the page has. All people are invented.

const me = (id = '4101', name = 'Hannah Marsh'): string =>
  `<script type="application/json" data-sjs>{"require":[["x",null,["CurrentUserInitialData",[],{"ACCOUNT_ID":"${id}","USER_ID":"${id}","NAME":"${name}","SHORT_NAME":"Hannah"},270]]]}</script>`;
const button = (label: string, words = label): string => `<div role="button" aria-label="${label}"><span>${words}</span></div>`;
const main = (...parts: string[]): string => `<div role="main">${parts.join('')}</div>`;
const header = (name: string, ...controls: string[]): string =>
  `<div><div><div><h1>${name}</h1></div></div><div>${controls.join('')}</div></div>`;
const own = [button('Edit profile'), button('Add cover photo')];
const suggestions = `<div><h2>People you may know</h2>${button('Add friend')}</div>`;
const tabsOf = (slug: string): string =>
  `<div role="tablist"><a role="tab" href="/${slug}">Posts</a><a role="tab" href="/${slug}/about?sk=directory_intro">About</a></div>`;
const profilePage = (...parts: string[]): string => me() + main(header('Hannah Marsh', ...own), ...parts);

const editor = (attributes: string, text = ''): string =>
  `<div role="textbox" contenteditable="true" data-lexical-editor="true" ${attributes}><p><span data-lexical-text="true">${text}</span></p></div>`;
const createDialog = (text: string, label = 'Create post', submit = 'Post', more = ''): string =>
  `<div role="dialog" aria-label="${label}"><form method="post"><div role="button" aria-label="Edit privacy. Sharing with Public. ">Public</div>${editor('aria-placeholder="What\'s on your mind, Hannah?"', text)}${more}</form>${button(submit)}</div>`;
const comment = (text: string, label = 'Comment as Hannah Marsh'): string =>
  `<div><div>${editor(`aria-label="${label}"`, text)}</div><div id="focused-state-composer-submit">${button('Comment')}</div></div>`;
const post = (by: string, id: string, text: string, more = ''): string =>
  `<div aria-posinset="1"><div><h3 data-ad-rendering-role="profile_name"><a href="/${by}?__cft__[0]=q"><span>Name</span></a></h3><a href="/${by}/posts/${id}?__cft__[0]=q">2 h</a><div aria-label="Shared with Public"></div></div><div data-ad-rendering-role="story_message"><div dir="auto">${text}</div></div>${more}</div>`;

const element = (selector: string): HTMLElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The test page has no ${selector}`);
  return found;
};

afterEach(fresh);

describe('whose page it is', () => {
  const PAGES: readonly [name: string, path: string, markup: string, ownership: string][] = [
    ['the own profile', `/${ME}`, profilePage(), 'own-profile'],
    ['by number', '/profile.php?id=4101', profilePage(), 'own-profile'],
    ['a section of the About page', `/${ME}?sk=directory_work`, profilePage(), 'own-profile'],
    ['with suggestions below', `/${ME}`, profilePage(suggestions), 'own-profile'],
    ['with a nickname', `/${ME}`, me() + main(header('Hannah Marsh (Hanny)', ...own)), 'own-profile'],
    ['with Polish labels', `/${ME}`, me() + main(header('Hannah Marsh', button('Edytuj profil'))), 'own-profile'],
    ["somebody else's", '/tom.okafor', me() + main(header('Tom Okafor', button('Add friend'))), 'other-profile'],
    ["somebody else's by number", '/profile.php?id=4102', profilePage(), 'other-profile'],
    ["somebody else's of the same name", '/h.marsh', me() + main(header('Hannah Marsh', button('Add friend'))), 'other-profile'],
    ['both kinds of controls', `/${ME}`, me() + main(header('Hannah Marsh', ...own, button('Follow'))), 'unproven-profile'],
    ['another name', `/${ME}`, me() + main(header('Anna Marsh', ...own)), 'unproven-profile'],
    ['no controls', `/${ME}`, me() + main(header('Hannah Marsh')), 'unproven-profile'],
    ['labels in a language we do not know', `/${ME}`, me() + main(header('Hannah Marsh', button('Golygu'))), 'unproven-profile'],
    ['signed out', `/${ME}`, me('0') + main(header('Hannah Marsh', ...own)), 'unproven-profile'],
    ['two answers', `/${ME}`, me() + me('4102', 'Tom Okafor') + main(header('Hannah Marsh', ...own)), 'unproven-profile'],
    ['nothing says who is signed in', `/${ME}`, main(header('Hannah Marsh', ...own)), 'unproven-profile'],
    ['an empty page', `/${ME}`, me(), 'unproven-profile'],
    ['with its tabs', `/${ME}`, profilePage(tabsOf(ME)), 'own-profile'],
    ["drawn, and another's address already", '/tom.okafor', profilePage(tabsOf(ME)), 'unproven-profile'],
    ['home', '/', profilePage(), 'elsewhere'],
    ['a group', '/groups/1234', profilePage(), 'elsewhere'],
    ['a post', `/${ME}/posts/77`, profilePage(), 'elsewhere'],
    ['settings', '/settings?tab=privacy', profilePage(), 'elsewhere'],
  ];

  it.each(PAGES)('%s', (_name, path, markup, ownership) => {
    document.body.innerHTML = markup;
    expect(facebook.whose(document, at(path)).ownership).toBe(ownership);
  });

  it('start data that are no data prove nothing', () => {
    document.body.innerHTML = `<script>["CurrentUserInitialData",[],{"USER_ID":4101,"NAME":{}},1]</script>${main(header('Hannah Marsh', ...own))}`;
    expect(facebook.whose(document, at(`/${ME}`)).ownership).toBe('unproven-profile');
  });
});

describe('the own profile', () => {
  it('is read as far as it has hooks, and says what else there is', () => {
    document.body.innerHTML = profilePage(
      '<div data-pagelet="ProfileTilesFeed_0"><ul><li>Year 4 teacher at Aylesford School</li></ul></div>',
    );
    expect(facebook.profile(document, at(`/${ME}`))).toEqual({
      fields: { name: 'Hannah Marsh', intro: 'Year 4 teacher at Aylesford School' },
      audience: 'unknown',
      unread: [],
      unopened: [
        { section: 'work', what: 'work', where: 'on your About page' },
        { section: 'education', what: 'education', where: 'on your About page' },
        { section: 'details', what: 'personal details', where: 'on your About page' },
        { section: 'contact', what: 'contact details', where: 'on your About page' },
      ],
    });
    document.body.innerHTML = profilePage();
    expect(facebook.profile(document, at(`/${ME}`)).unread[0]).toBe('your intro');
  });

  it('its About page is read part by part, without the list of parts', () => {
    const list = ['intro', 'work', 'education']
      .map((name) => `<a href="/${ME}?sk=directory_${name}"><span>${name}</span></a>`)
      .join('');
    const panel = `<div><div><div>${list}</div></div><div><div>Teacher at Aylesford School</div><div>2014 to present</div></div></div>`;
    // the tab in the head may lead to a section, too
    for (const markup of [profilePage(panel), main(header('Hannah Marsh', ...own, tabsOf(ME)), panel)]) {
      document.body.innerHTML = markup;
      expect(facebook.profile(document, at(`/${ME}?sk=directory_work`))).toMatchObject({
        fields: { work: 'Teacher at Aylesford School\n2014 to present' },
        audience: 'unknown',
        section: 'work',
        unread: [],
      });
    }
  });
});

describe('posts', () => {
  const read = (markup: string) => {
    document.body.innerHTML = profilePage(markup);
    return facebook.posts(document).map((one) => facebook.post(one, ME));
  };

  it('of the own are read with address, audience and pictures', () => {
    const photo = '<img data-imgperflogname="feedImage" src="data:," alt="May be an image of 3 people, child and classroom">';
    expect(read(post(ME, '77', 'Year 4 at the castle', photo))).toEqual([
      {
        id: `/${ME}/posts/77`,
        link: `https://www.facebook.com/${ME}/posts/77`,
        text: 'Year 4 at the castle',
        images: [{ alt: 'May be an image of 3 people, child and classroom' }],
        audience: 'public',
        cutOff: false,
      },
    ]);
  });

  it('of others on the own page are not read, and what is shared inside an own post is not taken for hers', () => {
    expect(read(post('josie.linwood', '78', 'Our Jayden'))).toEqual([undefined]);
    const [one] = read(post(ME, '79', 'Look at this', `<div>${post('josie.linwood', '80', 'Our Jayden')}</div>`));
    expect(one).toMatchObject({ text: 'Look at this', images: [] });
  });

  it('a comment of one’s own is no post: its address stands for another one’s post', () => {
    expect(read(post(ME, '82?comment_id=5&amp;x=1', 'Same here!'))).toEqual([undefined]);
  });

  it('comments of others below are no part of it', () => {
    const foreign = `<div role="article"><a href="/josie.linwood">Josie</a><div dir="auto">Our Jayden</div><a href="/${ME}/posts/81?comment_id=5">1 h</a></div>`;
    expect(read(post(ME, '81', 'Mine', foreign))[0]).toMatchObject({ id: `/${ME}/posts/81`, text: 'Mine' });
  });
});

describe('composers', () => {
  it('the post dialog is read, with who will see it, and its Post button sends it', () => {
    document.body.innerHTML = profilePage() + createDialog('Hello');
    const box = element('[contenteditable]');
    expect(facebook.editorAt(element('p'), at('/'))).toBe(box);
    const composer = facebook.composerAt(box, at('/'));
    expect(composer).toMatchObject({ kind: 'draft', audience: 'public' });
    const submit = element('[aria-label="Post"]');
    expect(composer?.submits).toEqual([submit]);
    expect(facebook.submitAt(element('[aria-label="Post"] span'), new URL(location.href))).toBe(submit);
    expect(facebook.composerAt(submit, at('/'))?.parts[0]?.editor).toBe(box);
  });

  it('in a language we do not know it is read all the same', () => {
    document.body.innerHTML = createDialog('Helo', 'Creu postiad', 'Postio').replace(/aria-placeholder="[^"]*"/, '');
    const composer = facebook.composerAt(element('[contenteditable]'), at('/'));
    expect(composer).toMatchObject({ kind: 'draft', submits: [] });
  });

  it.each([
    ['Friends', 'connections'],
    ['Friends except: … ', 'connections'],
    ['Your friends of friends. ', 'connections'],
    ['Only me. ', 'only-me'],
    ['Public.', 'public'],
    ['Znajomi', undefined],
  ])('audience "%s"', (label, audience) => {
    document.body.innerHTML = createDialog('Hello').replace('Public. ', label);
    expect(facebook.composerAt(element('[contenteditable]'), at('/'))?.audience).toBe(audience);
  });

  it('a comment is sent by Enter, with or without its button; Shift and Enter is a new line', () => {
    document.body.innerHTML = profilePage(post(ME, '77', 'Words', comment('So true')));
    const box = element('[aria-label^="Comment as"]');
    const composer = facebook.composerAt(box, at('/'));
    if (composer === undefined) throw new Error('No composer.');
    expect(composer).toMatchObject({ kind: 'comment', keySends: true, submits: [element('#focused-state-composer-submit div')] });
    expect(facebook.submitAt(element('#focused-state-composer-submit span'), new URL(location.href))).toBe(composer.submits[0]);
    expect(facebook.composerAt(element('#focused-state-composer-submit span'), at('/'))?.parts[0]?.editor).toBe(box);
    expect(facebook.sends(keyOf('Enter'), composer)).toBe(true);
    expect(facebook.sends(keyOf('Enter', { shiftKey: true }), composer)).toBe(false);
    box.setAttribute('aria-activedescendant', 'name-1');
    expect(facebook.sends(keyOf('Enter'), composer)).toBe(false);
    element('#focused-state-composer-submit').remove();
    expect(facebook.composerAt(box, at('/'))).toMatchObject({ kind: 'comment', keySends: true, submits: [] });
  });

  it('two comments on one page do not get mixed up', () => {
    document.body.innerHTML = profilePage(post(ME, '1', 'One', comment('first')), post(ME, '2', 'Two', comment('second')));
    const [, second] = document.querySelectorAll('[aria-label="Comment"]');
    if (second === undefined) throw new Error('The test page has one comment.');
    expect(facebook.composerAt(second, at('/'))?.parts.map(({ editor }) => editor.textContent)).toEqual(['second']);
  });

  it('the share dialog is read', () => {
    document.body.innerHTML = `<div role="dialog">${editor('aria-placeholder="Say something about this..."', 'x')}${button('Share now')}</div>`;
    expect(facebook.composerAt(element('[contenteditable]'), at('/'))).toMatchObject({
      kind: 'draft',
      submits: [element('[role="button"]')],
    });
  });

  it('chats, hidden boxes and searches are none of ours', () => {
    document.body.innerHTML = `${main('')}${editor('aria-label="Message"', 'hi')}<input type="search" role="combobox">`;
    const [chat, search] = [element('[aria-label="Message"]'), element('input')];
    for (const box of [chat, search]) {
      expect(facebook.editorAt(box, at('/'))).toBeUndefined();
      expect(facebook.leavesAlone(box, at('/'))).toBe(true);
    }
    document.body.innerHTML = `<div>${main('<div id="focused-state-composer-submit"><span></span></div>')}${editor('aria-label="Message"', 'hi')}</div>`;
    expect(facebook.composerAt(element('[aria-label="Message"]'), at('/'))).toBeUndefined();
    document.body.innerHTML = main(editor('aria-label="Comment as Hannah"', 'hi'));
    expect(facebook.editorAt(element('[contenteditable]'), at('/messages/t/4102'))).toBeUndefined();
    document.body.innerHTML = main(editor('', 'hi'));
    expect(facebook.leavesAlone(element('[contenteditable]'), at('/'))).toBe(false);
  });

  it('the boxes of the About page are fields of the profile', () => {
    document.body.innerHTML = profilePage(
      '<form><input aria-label="Company" value="Aylesford School"><input aria-label="Position" value="Teacher"><input role="combobox" aria-label="Search"></form><div><textarea maxlength="101">Bio</textarea></div>',
    );
    const composer = facebook.composerAt(element('[aria-label="Company"]'), at(`/${ME}?sk=directory_work`));
    expect(composer).toMatchObject({ kind: 'profile' });
    expect(composer?.parts.map(({ field }) => field)).toEqual(['work', 'position']);
    expect(facebook.composerAt(element('textarea'), at(`/${ME}?sk=directory_intro`))?.parts[0]?.field).toBe('bio');
    expect(facebook.editorAt(element('textarea'), at('/marketplace/create'))).toBeUndefined();
  });
});

it('knows who is asked to be a friend', () => {
  document.body.innerHTML = `${button('Add Friend Tom Okafor', 'Add friend')}${button('Confirm')}${button('Follow')}${button('Message')}`;
  const [friend, confirm, follow, message] = document.querySelectorAll('[role="button"]');
  if (!friend || !confirm || !follow || !message) throw new Error('The test page lacks a button.');
  expect(facebook.contactAt(friend.firstElementChild ?? friend)).toBe(friend);
  expect(facebook.contactAt(follow)).toBe(follow);
  // "Confirm" means many things; on the page of requests it means one
  expect(facebook.contactAt(confirm)).toBeUndefined();
  expect(facebook.contactAt(message)).toBeUndefined();
});
