// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { instagram } from '../../../../entrypoints/social.content/sites/instagram';
import { sendsFrom } from '../../../../entrypoints/social.content/sites/site';
import { fresh, keyOf } from './pages';

const ME = 'hannahmarsh_y4';
const at = (path: string): URL => new URL(path, 'https://www.instagram.com');

// Small pages of Instagram: only the hooks that the site facts name, in the nesting the page has. All people are invented.

const me = (username = ME, more = '"is_private":false'): string =>
  `<script type="application/json" data-sjs>{"require":[["PolarisViewer",[],{"data":{"id":"4101","full_name":"Hannah Marsh","username":"${username}","biography":"Year 4 teacher \\u2764",${more}},"id":"4101"},365]]}</script>`;
const menu = '<nav><a href="/accounts/edit/">Settings</a></nav>';
const editControl = '<a href="/accounts/edit/">Edit profile</a>';
const follow = '<button><div>Follow</div></button>';
const header = (name: string, ...parts: string[]): string =>
  `<main><header><section><div><h2>${name}</h2></div>${parts.join('')}<ul><li><a href="/${name}/followers/">487 followers</a></li><li><a href="/${name}/following/">312 following</a></li></ul></section></header>`;
const ownWords =
  '<section><div><span>Hannah Marsh</span></div><span>Year 4 teacher at Aylesford School<br>07700 900461</span></section>';
const ownPage = (...rest: string[]): string =>
  `${me()}${menu}${header(ME, `<div>${editControl}</div>`, ownWords)}${rest.join('')}</main>`;
const tile = (path: string, alt: string): string =>
  `<a href="${path}"><div><img alt="${alt}" src="data:,"></div><svg aria-label="Carousel"></svg></a>`;
const button = (words: string): string => `<div role="button" tabindex="0">${words}</div>`;

const captionDialog = (text: string, submit = 'Share'): string =>
  `<div role="dialog" aria-label="Create new post">${button('Back')}${button(submit)}<img src="blob:x" alt=""><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Write a caption..."><p><span>${text}</span></p></div><textarea placeholder="Write alt text..."></textarea></div>`;
const commentForm = (text: string): string =>
  `<article><header><a href="/josielinwood/">josielinwood</a></header><form><textarea aria-label="Add a comment…">${text}</textarea>${button('Post')}</form></article>`;

const element = (selector: string): HTMLElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The test page has no ${selector}`);
  return found;
};

afterEach(fresh);

describe('whose page it is', () => {
  const PAGES: readonly [name: string, path: string, markup: string, ownership: string][] = [
    ['the own profile', `/${ME}/`, ownPage(), 'own-profile'],
    ['in other letters', `/${ME.toUpperCase()}/`, ownPage(), 'own-profile'],
    ['its reels', `/${ME}/reels/`, ownPage(), 'own-profile'],
    ["somebody else's", '/tomokafor_pe/', `${me()}${menu}${header('tomokafor_pe', follow)}</main>`, 'other-profile'],
    ['the own, another account signed in', `/${ME}/`, ownPage().replace(me(), me('josielinwood')), 'other-profile'],
    ['only the menu leads to the form', `/${ME}/`, `${me()}${menu}${header(ME)}</main>`, 'unproven-profile'],
    ['with a Follow button', `/${ME}/`, `${me()}${header(ME, editControl, follow)}</main>`, 'unproven-profile'],
    ['another name in the header', `/${ME}/`, `${me()}${header('hannahmarsh', editControl)}</main>`, 'unproven-profile'],
    ['signed out', `/${ME}/`, `${header(ME, editControl)}</main>`, 'unproven-profile'],
    ['two answers', `/${ME}/`, me('josielinwood') + ownPage(), 'unproven-profile'],
    ['home', '/', ownPage(), 'elsewhere'],
    ['a post', '/p/AbC/', ownPage(), 'elsewhere'],
    ['messages', '/direct/inbox/', ownPage(), 'elsewhere'],
    ['followers', `/${ME}/followers/`, ownPage(), 'elsewhere'],
  ];

  it.each(PAGES)('%s', (_name, path, markup, ownership) => {
    document.body.innerHTML = markup;
    expect(instagram.whose(document, at(path)).ownership).toBe(ownership);
  });
});

describe('the own profile', () => {
  it('is what stands in its header besides the user name, the counts and the controls', () => {
    document.body.innerHTML = ownPage();
    expect(instagram.profile(document, at(`/${ME}/`))).toEqual({
      fields: { name: 'Hannah Marsh', bio: 'Year 4 teacher at Aylesford School\n07700 900461' },
      audience: 'public',
      unread: [],
    });
  });

  it('says what it could not read', () => {
    document.body.innerHTML = ownPage().replace(ownWords, '');
    expect(instagram.profile(document, at(`/${ME}/`)).unread).toEqual(['your name and bio']);
    document.body.innerHTML = ownPage().replace('<span>Hannah Marsh</span>', '<span>Someone</span>');
    expect(instagram.profile(document, at(`/${ME}/`)).unread).toEqual(['your name']);
  });

  it.each([
    ['"is_private":false', 'public'],
    ['"is_private":true', 'connections'],
    ['"is_private":null', 'unknown'],
  ])('audience with %s: %s', (more, audience) => {
    document.body.innerHTML = me(ME, more);
    expect(instagram.audience(document)).toBe(audience);
  });

  it('is unknown once the page with its switch was open', () => {
    document.body.innerHTML = me();
    expect(instagram.audience(document)).toBe('public');
    instagram.whose(document, at('/accounts/privacy_and_security/'));
    expect(instagram.audience(document)).toBe('unknown');
  });
});

describe('posts', () => {
  const read = (...tiles: string[]) => {
    document.body.innerHTML = ownPage(...tiles);
    Object.defineProperty(document, 'location', { value: new URL(`https://www.instagram.com/${ME}/`), configurable: true });
    return instagram.posts(document).map((one) => instagram.post(one, ME));
  };

  it('are the tiles of the own page with the descriptions of their pictures', () => {
    expect(
      read(tile(`/${ME}/p/AbC/`, 'Photo by Hannah Marsh. May be an image of child and classroom'), tile('/reel/De-F/', '')),
    ).toEqual([
      {
        id: `/${ME}/p/AbC/`,
        link: `https://www.instagram.com/${ME}/p/AbC/`,
        text: '',
        images: [{ alt: 'Photo by Hannah Marsh. May be an image of child and classroom' }],
        cutOff: false,
      },
      { id: '/reel/De-F/', link: 'https://www.instagram.com/reel/De-F/', text: '', images: [{}], cutOff: false },
    ]);
  });

  it('made by others are not read', () => {
    expect(read(tile('/josielinwood/p/AbC/', 'x'), '<a href="/explore/">More</a>')).toEqual([undefined]);
  });

  describe('left over from another page', () => {
    const HERS = tile('/p/HeRs/', 'Photo by Josie Linwood');
    const MINE = tile('/p/MiNe/', 'Photo by Hannah Marsh');
    const ids = () => instagram.posts(document).flatMap((one) => instagram.post(one, ME)?.id ?? []);
    /** Moves to an address; the page stands as it is. */
    const moveTo = (path: string) => {
      const left = new URL(document.location.href);
      Object.defineProperty(document, 'location', { value: at(path), configurable: true });
      instagram.moved?.(document, left);
    };
    const openOn = (path: string, ...tiles: string[]) => {
      Object.defineProperty(document, 'location', { value: at(path), configurable: true });
      document.body.innerHTML = ownPage(`<div>${tiles.join('')}</div>`);
    };
    const draw = (...tiles: string[]) => {
      element('main > div').innerHTML = tiles.join('');
    };

    it.each([
      ['the tab of tagged pictures', `/${ME}/tagged/`],
      ['somebody else’s profile', '/josielinwood/'],
      ['a post with more like it', '/p/AbC/'],
      ['home', '/'],
    ])('%s: never the own, not even with its pictures, until they are drawn anew', (_name, path) => {
      openOn(path, HERS);
      moveTo(`/${ME}/`);
      expect(instagram.whose(document, at(`/${ME}/`)).ownership).toBe('own-profile');
      expect(ids()).toEqual([]);
      expect(instagram.pictures(document, ME).filter(({ kind }) => kind === 'post')).toEqual([]);
      // another hop makes them no more the own than before
      moveTo(`/${ME}/reels/`);
      expect(ids()).toEqual([]);
      expect(instagram.profile(document, at(`/${ME}/`)).unread).toEqual([
        'some of your posts (refresh the page and they are read)',
      ]);
      draw(MINE);
      expect(ids()).toEqual(['/p/MiNe/']);
      expect(instagram.profile(document, at(`/${ME}/`)).unread).toEqual([]);
    });

    it('the site fills the same tile with another post', () => {
      openOn('/josielinwood/', HERS);
      moveTo(`/${ME}/`);
      element('main > div > a').setAttribute('href', '/p/MiNe/');
      expect(ids()).toEqual(['/p/MiNe/']);
    });

    it('the own tiles below a post that was opened stay the own, what came beside them does not', () => {
      openOn(`/${ME}/`, MINE);
      moveTo('/p/MiNe/');
      element('main > div').insertAdjacentHTML('beforeend', HERS);
      moveTo(`/${ME}/`);
      expect(ids()).toEqual(['/p/MiNe/']);
    });
  });

  it('on the tab of tagged pictures are not the own', () => {
    document.body.innerHTML = ownPage(tile('/p/AbC/', 'x'));
    Object.defineProperty(document, 'location', {
      value: new URL(`https://www.instagram.com/${ME}/tagged/`),
      configurable: true,
    });
    expect(instagram.posts(document)).toEqual([]);
  });
});

describe('composers', () => {
  it('the caption is read with its pictures, and Share sends it', () => {
    document.body.innerHTML = captionDialog('Year 4 at the castle');
    const box = element('[contenteditable]');
    const composer = instagram.composerAt(element('p'), at('/'));
    const [, share] = document.querySelectorAll('[role="button"]');
    expect(composer).toMatchObject({ kind: 'draft', images: [{}], submits: [share] });
    expect(composer?.parts).toEqual([{ editor: box }]);
    expect(share && instagram.submitAt(share, new URL(location.href))).toBe(share);
    expect(instagram.editorAt(element('textarea'), at('/'))).toBeUndefined();
    expect(instagram.leavesAlone(element('textarea'), at('/'))).toBe(true);
  });

  it('a comment is sent by Enter and by Post', () => {
    document.body.innerHTML = `<main>${commentForm('Lovely')}</main>`;
    const composer = instagram.composerAt(element('textarea'), at('/p/AbC/'));
    if (composer === undefined) throw new Error('No composer.');
    expect(composer).toMatchObject({ kind: 'comment', keySends: true, submits: [element('[role="button"]')] });
    expect(instagram.submitAt(element('[role="button"]'), new URL(location.href))).toBe(element('[role="button"]'));
    expect(instagram.sends(keyOf('Enter'), composer)).toBe(true);
    expect(instagram.sends(keyOf('Enter', { shiftKey: true }), composer)).toBe(false);
    expect(instagram.sends(keyOf('a'), composer)).toBe(false);
    // on a control beside the words, Enter presses that control
    expect(sendsFrom(instagram, keyOf('Enter'), composer, element('textarea'))).toBe(true);
    expect(sendsFrom(instagram, keyOf('Enter'), composer, element('[role="button"]'))).toBe(false);
  });

  it.each([
    ['an input below a reel', '/reel/AbC/', '<main><div><input placeholder="Add a comment…"></div></main>', 'input'],
    [
      'an editable variant',
      '/p/AbC/',
      '<main><article><div role="textbox" contenteditable="true" aria-label="Add a comment…"></div></article></main>',
      '[contenteditable]',
    ],
  ])('%s is a comment', (_name, path, markup, selector) => {
    document.body.innerHTML = markup;
    const composer = instagram.composerAt(element(selector), at(path));
    expect(composer).toMatchObject({ kind: 'comment', submits: [] });
    expect(composer && sendsFrom(instagram, keyOf('Enter'), composer, element(selector))).toBe(true);
  });

  it('messages, searches and settings are none of ours', () => {
    document.body.innerHTML =
      '<main><div role="textbox" contenteditable="true" aria-label="Message"></div></main><input aria-label="Search input">';
    expect(instagram.editorAt(element('[contenteditable]'), at('/direct/t/1/'))).toBeUndefined();
    expect(instagram.leavesAlone(element('[contenteditable]'), at('/direct/t/1/'))).toBe(true);
    expect(instagram.leavesAlone(element('input'), at('/'))).toBe(true);
    expect(instagram.editorAt(element('[contenteditable]'), at('/'))).toBeUndefined();
    // a message with a photo, in a dialog of its own
    document.body.innerHTML =
      '<div role="dialog"><img src="blob:photo"><div data-lexical-editor="true" role="textbox" contenteditable="true" aria-label="Message"></div><div role="button">Send</div></div>';
    expect(instagram.editorAt(element('[contenteditable]'), at('/'))).toBeUndefined();
    expect(instagram.composerAt(element('[contenteditable]'), at('/'))).toBeUndefined();
  });

  it('the profile form holds the bio and the website', () => {
    document.body.innerHTML =
      '<main><form><textarea id="pepBio">Year 4 teacher</textarea><input aria-label="Website" value="hannah.example"><input type="checkbox" role="switch"></form></main>';
    const composer = instagram.composerAt(element('textarea'), at('/accounts/edit/'));
    expect(composer).toMatchObject({ kind: 'profile' });
    expect(composer?.parts.map(({ field }) => field)).toEqual(['bio', 'website']);
    expect(instagram.editorAt(element('textarea'), at('/'))).toBeUndefined();
  });
});

it('knows who is followed', () => {
  document.body.innerHTML = `${follow}<button>Following</button>${button('Follow Back')}`;
  const [first, second] = document.querySelectorAll('button');
  expect(instagram.contactAt(element('button div'))).toBe(first);
  expect(second && instagram.contactAt(second)).toBeUndefined();
  expect(instagram.contactAt(element('[role="button"]'))).toBe(element('[role="button"]'));
});
