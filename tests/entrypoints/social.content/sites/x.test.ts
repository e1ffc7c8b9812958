// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { x } from '../../../../entrypoints/social.content/sites/x';
import * as p from './x-pages';

const element = (selector: string): HTMLElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The test page has no ${selector}`);
  return found;
};
const posts = (...markup: string[]) => {
  p.show(...p.ownProfile(...markup));
  return x.posts(document).map((one) => x.post(one, p.ME));
};

describe('whose page it is', () => {
  const PAGES: readonly [name: string, path: string, parts: string[], ownership: string][] = [
    ['the own profile', `/${p.ME}`, p.ownProfile(), 'own-profile'],
    ['the own profile in other letters', `/${p.ME.toUpperCase()}`, p.ownProfile(), 'own-profile'],
    ['a tab of it', `/${p.ME}/with_replies`, p.ownProfile(), 'own-profile'],
    ['with "who to follow" in its timeline', `/${p.ME}`, p.ownProfile(p.whoToFollow), 'own-profile'],
    [
      'narrow layout',
      `/${p.ME}`,
      [`<a data-testid="DashButton_ProfileIcon_Link" href="/${p.ME}"></a>`, ...p.ownProfile().slice(2)],
      'own-profile',
    ],
    [
      'another profile',
      '/josielinwood',
      [p.tab(p.ME), p.column(p.followControl, p.nameBlock('Josie', 'josielinwood'), p.facts({}))],
      'other-profile',
    ],
    ['another profile that looks like the own', '/josielinwood', p.ownProfile(), 'other-profile'],
    ['nobody signed in', `/${p.ME}`, p.ownProfile().slice(2), 'unproven-profile'],
    [
      'hooks that contradict each other',
      `/${p.ME}`,
      [p.tab(p.ME), p.switcher('tomokafor_pe'), ...p.ownProfile().slice(2)],
      'unproven-profile',
    ],
    ['no own control', `/${p.ME}`, [p.tab(p.ME), p.column(p.nameBlock('Hannah', p.ME), p.facts({}))], 'unproven-profile'],
    [
      'a visitor control beside the own one',
      `/${p.ME}`,
      [p.tab(p.ME), p.column(p.editControl, p.actionsControl, p.nameBlock('Hannah', p.ME))],
      'unproven-profile',
    ],
    [
      'a follow control in the header',
      `/${p.ME}`,
      [p.tab(p.ME), p.column(p.editControl, p.followControl, p.nameBlock('Hannah', p.ME))],
      'unproven-profile',
    ],
    [
      'the page before it has changed',
      `/${p.ME}`,
      [p.tab(p.ME), p.column(p.editControl, p.nameBlock('Josie', 'josielinwood'))],
      'unproven-profile',
    ],
    ['no name', `/${p.ME}`, [p.tab(p.ME), p.column(p.editControl)], 'unproven-profile'],
    [
      'an own control outside the main column',
      `/${p.ME}`,
      [p.tab(p.ME), p.editControl, p.column(p.nameBlock('Hannah', p.ME))],
      'unproven-profile',
    ],
    ['home', '/home', [p.tab(p.ME), p.column(p.inline())], 'elsewhere'],
    ['a post of the own', `/${p.ME}/status/1001`, p.ownProfile(), 'elsewhere'],
    ['followers', `/${p.ME}/followers`, p.ownProfile(), 'elsewhere'],
    ['settings', '/settings/profile', p.ownProfile(), 'elsewhere'],
    ['search', '/search?q=hannah', p.ownProfile(), 'elsewhere'],
    ['a path that is no handle', '/not-a-handle', p.ownProfile(), 'elsewhere'],
    ['an empty page', `/${p.ME}`, [''], 'unproven-profile'],
  ];

  it.each(PAGES)('%s', (_name, path, parts, ownership) => {
    expect(x.whose(p.show(...parts), p.at(path)).ownership).toBe(ownership);
  });

  it("is somebody's own on no page but their own", () => {
    for (const [name, , parts, ownership] of PAGES) {
      for (const path of ['/josielinwood', '/tomokafor_pe', '/home', '/i/lists', `/${p.ME}/status/1`]) {
        expect(x.whose(p.show(...parts), p.at(path)).ownership, `${name} (${ownership}) at ${path}`).not.toBe('own-profile');
      }
    }
  });
});

describe('the own profile', () => {
  const read = (...parts: string[]) => x.profile(p.show(p.tab(p.ME), p.column(p.editControl, ...parts)), p.at(`/${p.ME}`));

  it('is read field by field, emoji by their alt', () => {
    expect(x.profile(p.show(...p.ownProfile()), p.at(`/${p.ME}`))).toEqual({
      fields: {
        name: 'Hannah Marsh',
        bio: 'Year 4 teacher at Aylesford School 📚',
        location: 'Warwick, England',
        website: 'hannahmarsh.example',
        birthday: 'Born 14 May 1991',
      },
      audience: 'public',
      unread: [],
    });
  });

  it.each(['UserBirthdate', 'UserBirthday'])('knows both hooks of the birthday: %s', (hook) => {
    expect(read(p.nameBlock('H', p.ME), p.facts({ items: p.birthday('Born 1991', hook) })).fields['birthday']).toBe('Born 1991');
  });

  it('leaves out what is not there, and does not call it unread', () => {
    expect(read(p.nameBlock('Hannah', p.ME), p.facts({}))).toMatchObject({ fields: { name: 'Hannah' }, unread: [] });
  });

  it.each([
    ['your name', [p.facts({})]],
    ['your bio', [p.nameBlock('H', p.ME), '<div data-testid="changed">Year 4 teacher</div>', p.facts({})]],
    ['your location', [p.nameBlock('H', p.ME), p.facts({ items: '<span data-testid="changed">Warwick</span>' })]],
    ['your website', [p.nameBlock('H', p.ME), p.facts({ items: '<a href="https://t.co/x">hannahmarsh.example</a>' })]],
    ['your birthday', [p.nameBlock('H', p.ME), p.facts({ items: '<span>Born 14 May 1991</span>' })]],
  ])('names what it could not read: %s', (name, parts) => {
    expect(read(...parts).unread).toEqual([name]);
  });

  it('names everything in the line under the bio when that line is gone', () => {
    expect(read(p.nameBlock('Hannah', p.ME)).unread).toEqual(['your location', 'your website', 'your birthday']);
  });

  it.each([
    ['public with proof', p.nameBlock('H', p.ME), 'public'],
    ['public beside a sign that is known', p.nameBlock('H', p.ME, '<svg data-testid="icon-verified"></svg>'), 'public'],
    ['connections with a lock', p.nameBlock('H', p.ME, p.lock), 'connections'],
    ['unknown beside a sign that is not known', p.nameBlock('H', p.ME, '<svg data-testid="changed"></svg>'), 'unknown'],
    ['unknown without a name', '', 'unknown'],
  ])('audience: %s', (_name, name, audience) => {
    expect(read(name, p.facts({})).audience).toBe(audience);
  });

  it('knows on any page that an account is protected, and nothing else', () => {
    expect(x.audience(p.show(p.switcher(p.ME, p.lock)))).toBe('connections');
    expect(x.audience(p.show(p.switcher(p.ME)))).toBe('unknown');
  });
});

describe('posts', () => {
  it('of the own are read with address, date and pictures', () => {
    const [one] = posts(
      p.post({
        by: p.ME,
        id: '42',
        text: 'A fine day <img alt="☀️" src="data:,"><br>at the museum',
        more: p.photo('Image') + p.photo('The boat'),
      }),
    );
    expect(one).toEqual({
      id: `/${p.ME}/status/42`,
      link: `https://x.com/${p.ME}/status/42`,
      text: 'A fine day ☀️\nat the museum',
      images: [{}, { alt: 'The boat' }],
      at: '2026-11-19T18:30:00.000Z',
      cutOff: false,
    });
  });

  it('of others are not read: reposts, answered posts, suggestions', () => {
    expect(
      posts(
        p.post({ by: 'josielinwood', text: 'Our Jayden', context: 'You reposted' }),
        p.post({ by: 'thepagemill', text: 'Story time' }),
        p.whoToFollow,
      ),
    ).toEqual([undefined, undefined]);
  });

  it('do not lend their author to what they quote', () => {
    const [one, two] = posts(
      p.post({
        by: p.ME,
        id: '1',
        text: 'Look at this',
        quoted: p.quote('josielinwood', 'Our Jayden came home in tears', p.photo('Jayden') + p.showMore),
      }),
      p.post({ by: p.ME, id: '2', quoted: p.quote('josielinwood', 'Our Jayden came home in tears') }),
    );
    expect(one).toMatchObject({ text: 'Look at this', images: [], cutOff: false });
    expect(two).toMatchObject({ text: '', images: [] });
  });

  it("are known as the quoted person's only when they are", () => {
    const quotedMe = p.post({ by: 'josielinwood', text: 'As she says', quoted: p.quote(p.ME, 'My own words') });
    expect(posts(quotedMe)).toEqual([undefined]);
  });

  it('that are cut off say so', () => {
    expect(posts(p.post({ by: p.ME, text: 'A long story', more: p.showMore }))[0]?.cutOff).toBe(true);
  });

  it('without their own address are not read', () => {
    const foreign = p.post({ by: p.ME, text: 'Words' }).replace(`/${p.ME}/status/1001`, '/josielinwood/status/1001');
    const none = p.post({ by: p.ME, text: 'Words' }).replace(/<a href="[^"]*status[^"]*">(.*?)<\/a>/, '$1');
    expect(posts(foreign, none)).toEqual([undefined, undefined]);
  });
});

describe('boxes to write in', () => {
  it.each([
    ['the box of a post', '/home', p.inline(), '[data-testid="tweetTextarea_0"]', true],
    ['a span inside it', '/home', p.inline('words'), '[data-text]', true],
    [
      'a text area on narrow pages',
      '/compose/post',
      '<main><div data-testid="tweetTextarea_0"><textarea></textarea></div></main>',
      'textarea',
      true,
    ],
    [
      'a box that is switched off',
      '/home',
      p.inline().replace('contenteditable="true"', 'contenteditable="false"'),
      '[data-testid="tweetTextarea_0"]',
      false,
    ],
    ['the label around a box', '/home', p.inline(), '[data-testid="tweetTextarea_0_label"]', false],
    ['search', '/home', '<input data-testid="SearchBox_Search_Input">', 'input', false],
    ['a private message', '/i/chat', '<main><textarea data-testid="dm-composer-textarea"></textarea></main>', 'textarea', false],
    [
      'a private message of old',
      '/messages',
      '<main><div data-testid="dmComposerTextInput" contenteditable="true"></div></main>',
      '[contenteditable]',
      false,
    ],
    ['the bio being edited', '/settings/profile', p.profileForm, 'textarea', true],
    ['a name elsewhere', '/settings/account', '<main><input name="displayName"></main>', 'input', false],
    [
      'a search beside an article',
      '/compose/articles',
      '<main><div role="search"><textarea></textarea></div></main>',
      'textarea',
      false,
    ],
    [
      'the text of an article',
      '/compose/articles/edit/1',
      '<main><div contenteditable="true">Words</div></main>',
      '[contenteditable]',
      true,
    ],
    ['the same box on another page', '/home', '<main><div contenteditable="true">Words</div></main>', '[contenteditable]', false],
    ['a button', '/home', p.inline(), '[data-testid="tweetButtonInline"]', false],
  ])('%s', (_name, path, markup, selector, is) => {
    p.show(markup);
    expect(x.editorAt(element(selector), p.at(path)) !== undefined).toBe(is);
  });
});

describe('what one press sends', () => {
  const texts = (selector: string, path = '/home') => {
    const composer = x.composerAt(element(selector), p.at(path));
    return (
      composer && {
        kind: composer.kind,
        parts: composer.parts.map(({ editor }) => editor.textContent),
        submits: composer.submits.length,
      }
    );
  };

  it('on the page: the one box, from the box, from the button and from beside them', () => {
    p.show(p.column(p.inline('Mine'), p.post({ by: 'josielinwood', text: 'Hers' })));
    const expected = { kind: 'draft', parts: ['Mine'], submits: 1 };
    expect(texts('[data-testid="tweetTextarea_0"]')).toEqual(expected);
    expect(texts('[data-testid="tweetButtonInline"] span')).toEqual(expected);
    expect(texts('[data-testid="toolBar"]')).toEqual(expected);
  });

  it('in the dialog: every box of the thread', () => {
    p.show(p.column(p.inline('Behind')), p.dialog(['One', 'Two', 'Three']));
    const expected = { kind: 'draft', parts: ['One', 'Two', 'Three'], submits: 1 };
    expect(texts('[data-testid="tweetButton"]')).toEqual(expected);
    expect(texts('[role="dialog"] [data-testid="tweetTextarea_2"]')).toEqual(expected);
    expect(texts('main [data-testid="tweetTextarea_0"]')).toEqual({ kind: 'draft', parts: ['Behind'], submits: 1 });
  });

  it('on the page: a thread whose button stands with one of its boxes', () => {
    p.show(p.column(`<div><div>${p.box(0, 'One')}</div><div>${p.box(1, 'Two')}${p.button('tweetButtonInline')}</div></div>`));
    expect(texts('[data-testid="tweetButtonInline"]')?.parts).toEqual(['One', 'Two']);
  });

  it('of two composers on one page: each its own', () => {
    p.show(p.column(`<section><div id="a">${p.inline('First')}</div><div id="b">${p.inline('Second')}</div></section>`));
    expect(texts('#a [data-testid="tweetButtonInline"]')?.parts).toEqual(['First']);
    expect(texts('#b [data-testid="tweetTextarea_0"]')?.parts).toEqual(['Second']);
  });

  it('is a reply under a post, in a dialog that shows a post, and at a reply address', () => {
    p.show(p.column(p.post({ by: 'josielinwood', text: 'Hers' }), p.inline('Mine', 'Reply')));
    expect(texts('[data-testid="tweetButtonInline"]', '/josielinwood/status/9')?.kind).toBe('comment');
    p.show(p.dialog(['Mine'], p.post({ by: 'josielinwood', text: 'Hers' })));
    expect(texts('[data-testid="tweetButton"]', '/compose/post')).toEqual({ kind: 'comment', parts: ['Mine'], submits: 1 });
    p.show(p.dialog(['Mine']));
    expect(texts('[data-testid="tweetButton"]', '/compose/post?in_reply_to=9')?.kind).toBe('comment');
  });

  it('is a post when it quotes one, without the quoted words', () => {
    p.show(p.dialog(['Mine'], p.quote('josielinwood', 'Hers')));
    expect(texts('[data-testid="tweetButton"]', '/compose/post')).toEqual({ kind: 'draft', parts: ['Mine'], submits: 1 });
  });

  it('holds the pictures, with the alt texts the page shows', () => {
    p.show(
      p.dialog(['Mine'], '<div data-testid="attachments"><img src="data:," alt=""><img src="data:," alt="Our class"></div>'),
    );
    expect(x.composerAt(element('[data-testid="tweetButton"]'), p.at('/compose/post'))?.images).toMatchObject([
      { element: { alt: '' } },
      { alt: 'Our class', element: { alt: 'Our class' } },
    ]);
  });

  it('without a button is read, and holds nothing', () => {
    p.show(p.column(p.box(0, 'Lonely')));
    expect(texts('[data-testid="tweetTextarea_0"]')).toEqual({ kind: 'draft', parts: ['Lonely'], submits: 0 });
    p.show(p.column(p.button('tweetButtonInline')));
    expect(texts('[data-testid="tweetButtonInline"]')).toBeUndefined();
  });

  it('of the profile form: its four fields, and no control to hold', () => {
    p.show(p.profileForm);
    const composer = x.composerAt(element('textarea'), p.at('/settings/profile'));
    expect(composer?.kind).toBe('profile');
    expect(composer?.parts.map(({ field }) => field)).toEqual(['name', 'bio', 'location', 'website']);
    expect(composer?.submits).toEqual([]);
  });

  it('of an article: title and text, as far as that page is known', () => {
    p.show(
      '<main><textarea>Title</textarea><div contenteditable="true">Text<div contenteditable="true">inner</div></div><button data-testid="articlePublish">Publish</button></main>',
    );
    expect(x.composerAt(element('[contenteditable]'), p.at('/compose/articles'))?.parts).toHaveLength(2);
    expect(texts('[data-testid="articlePublish"]', '/compose/articles')?.submits).toBe(1);
  });
});

describe('sending', () => {
  const key = (more: object) => ({ key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });

  it.each([
    ['tweetButton', true],
    ['tweetButtonInline', true],
    ['SideNav_NewTweet_Button', false],
    ['addButton', false],
    ['reply', false],
    ['dm-composer-send-button', false],
  ])('by the control %s: %s', (hook, is) => {
    p.show(`<button data-testid="${hook}"><span>Press</span></button>`);
    expect(x.submitAt(element('span'), new URL(location.href)) !== undefined).toBe(is);
  });

  it('by Ctrl or Cmd with Enter, and by nothing else', () => {
    p.show(p.dialog(['Mine']));
    const composer = x.composerAt(element('[data-testid="tweetButton"]'), p.at('/compose/post'));
    if (composer === undefined) throw new Error('no composer');
    expect(x.sends(key({ ctrlKey: true }), composer)).toBe(true);
    expect(x.sends(key({ metaKey: true }), composer)).toBe(true);
    expect(x.sends(key({}), composer)).toBe(false);
    expect(x.sends(key({ key: 'a', ctrlKey: true }), composer)).toBe(false);
    expect(x.sends(key({ ctrlKey: true }), { ...composer, kind: 'profile' })).toBe(false);
  });
});
