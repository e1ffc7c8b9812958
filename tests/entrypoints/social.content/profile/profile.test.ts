// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Look } from '../../../../entrypoints/social.content/look';
import { type Profile, startProfile } from '../../../../entrypoints/social.content/profile/profile';
import { x } from '../../../../entrypoints/social.content/sites/x';
import { goTo, lookFor } from '../helpers';
import * as p from '../sites/x-pages';

/** What the browser would say about what is in view; the test says it instead. */
let sight: { observed: Set<Element>; show: (...elements: Element[]) => void; hide: (element: Element) => void };
let stop: AbortController;
let look: (Look & { asked: { kind: string; text?: string | undefined }[] }) | undefined;
let prepared: number;
let alive: boolean;
/** what happens on the page while the engine is made ready */
let meanwhile: () => void;
let failed: Set<string>;
let profile: Profile;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  look = lookFor('Jayden');
  prepared = 0;
  alive = true;
  meanwhile = () => undefined;
  failed = new Set();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
        const observed = new Set<Element>();
        sight = {
          observed,
          show: (...elements) =>
            tell(elements.filter((one) => observed.has(one)).map((target) => ({ target, isIntersecting: true }))),
          hide: (target) => tell([{ target, isIntersecting: false }]),
        };
      }
      observe(element: Element) {
        sight.observed.add(element);
      }
      disconnect() {
        sight.observed.clear();
      }
    },
  );
});

afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function open(path: string, ...parts: string[]) {
  goTo(path);
  p.show(...parts);
  profile = startProfile(
    {
      site: x,
      prepare: async () => {
        prepared += 1;
        meanwhile();
      },
      look: () => look,
      alive: () => alive,
      changed: () => undefined,
      failed: (sentence) => failed.add(sentence),
      recovered: (sentence) => failed.delete(sentence),
    },
    stop.signal,
  );
  await settle();
}

const settle = () => vi.advanceTimersByTimeAsync(500);
const articles = (): Element[] => [...document.querySelectorAll('article')];
const ids = (): string[] => profile.checked().map(({ id }) => id);

describe('the own profile', () => {
  it('is read and checked once', async () => {
    await open(`/${p.ME}`, ...p.ownProfile());
    expect(profile.whose()).toEqual({ ownership: 'own-profile', handle: p.ME });
    expect(profile.checked()).toMatchObject([{ id: 'profile', kind: 'profile', excerpt: 'Hannah Marsh', audience: 'public' }]);
    document.querySelector('main')?.append(document.createElement('div'));
    document.querySelector('[data-testid="primaryColumn"]')?.append(document.createElement('div'));
    await settle();
    await profile.look();
    expect(look?.asked).toHaveLength(1);
  });

  it('is read again when it changes', async () => {
    await open(`/${p.ME}`, ...p.ownProfile());
    const bio = document.querySelector('[data-testid="UserDescription"]');
    bio?.replaceChildren('Jayden’s teacher');
    await settle();
    expect(profile.checked()).toMatchObject([{ findings: [{ field: 'bio', evidence: 'Jayden' }] }]);
  });

  it('waits for the page to be drawn', async () => {
    await open(`/${p.ME}`, '<div id="react-root"></div>');
    expect(profile.whose().ownership).toBe('unproven-profile');
    p.show(...p.ownProfile());
    await settle();
    expect(ids()).toEqual(['profile']);
  });

  it('is not read while no policy is chosen, and is read once one is', async () => {
    const chosen = look;
    look = undefined;
    await open(`/${p.ME}`, ...p.ownProfile());
    expect(profile.whose().ownership).toBe('own-profile');
    expect(profile.checked()).toEqual([]);
    look = chosen;
    profile.refresh();
    await settle();
    expect(ids()).toEqual(['profile']);
  });

  it('is forgotten at once when the policy changes, and read anew', async () => {
    await open(`/${p.ME}`, ...p.ownProfile());
    profile.refresh();
    expect(profile.checked()).toEqual([]);
    await settle();
    expect(ids()).toEqual(['profile']);
  });

  it('tells its audience to whatever is written elsewhere afterwards', async () => {
    await open(`/${p.ME}`, ...p.ownProfile());
    expect(profile.audience()).toBe('public');
    goTo('/home');
    await profile.look();
    expect(profile.audience()).toBe('public');
    p.show(p.tab('tomokafor_pe'));
    await profile.look();
    expect(profile.audience()).toBe('unknown');
  });
});

describe('own posts', () => {
  const mine = p.post({ by: p.ME, id: '1', text: 'With Jayden' });
  const later = p.post({ by: p.ME, id: '2', text: 'A fine day', more: p.showMore });
  const hers = p.post({ by: 'josielinwood', id: '3', text: 'Our Jayden' });

  it('are read when they come into view, and others never', async () => {
    await open(`/${p.ME}`, ...p.ownProfile(mine, later, hers));
    expect(ids()).toEqual(['profile']);
    const [first, second, third] = articles() as [Element, Element, Element];
    sight.show(first, third);
    await settle();
    expect(ids()).toEqual(['profile', `/${p.ME}/status/1`]);
    expect(profile.unread()).toEqual([]);
    sight.show(second);
    await settle();
    expect(ids()).toHaveLength(3);
    expect(profile.unread()).toHaveLength(1);
    expect(look?.asked.some(({ text }) => text?.includes('Our Jayden'))).toBe(false);
  });

  it('stay in the report after they have scrolled away, and are checked once', async () => {
    await open(`/${p.ME}`, ...p.ownProfile(mine));
    const [first] = articles() as [Element];
    sight.show(first);
    await settle();
    sight.hide(first);
    first.remove();
    await settle();
    expect(ids()).toEqual(['profile', `/${p.ME}/status/1`]);
    expect(look?.asked.filter(({ kind }) => kind === 'post')).toHaveLength(1);
  });

  it('that are drawn later are seen too', async () => {
    await open(`/${p.ME}`, ...p.ownProfile());
    document.querySelector('[data-testid="primaryColumn"]')?.insertAdjacentHTML('beforeend', mine);
    await settle();
    sight.show(...articles());
    await settle();
    expect(ids()).toEqual(['profile', `/${p.ME}/status/1`]);
  });
});

it('keeps the newest three hundred of a long column', async () => {
  const many = Array.from({ length: 302 }, (_, at) => p.post({ by: p.ME, id: `${at + 1}`, text: 'A fine day' }));
  await open(`/${p.ME}`, ...p.ownProfile(...many));
  sight.show(...articles());
  await settle();
  expect(ids()).toHaveLength(301);
  expect(ids()).not.toContain(`/${p.ME}/status/2`);
  expect(ids()).toContain(`/${p.ME}/status/3`);
});

describe('anything else', () => {
  it.each([
    ['another profile', '/josielinwood', p.ownProfile(p.post({ by: 'josielinwood', text: 'Jayden' }))],
    ['a profile without proof', `/${p.ME}`, [p.tab(p.ME), p.column(p.nameBlock('Jayden', p.ME), p.facts({ bio: 'Jayden' }))]],
    ['home', '/home', [p.tab(p.ME), p.column(p.post({ by: p.ME, text: 'Jayden' }))]],
  ])('is not read: %s', async (_name, path, parts) => {
    const read = vi.spyOn(x, 'profile');
    const post = vi.spyOn(x, 'post');
    await open(path, ...parts);
    await profile.look();
    await settle();
    expect(read).not.toHaveBeenCalled();
    expect(post).not.toHaveBeenCalled();
    expect(prepared).toBe(0);
    expect(profile.checked()).toEqual([]);
    expect(sight.observed.size).toBe(0);
  });

  it('ends what was read when the person moves on', async () => {
    await open(`/${p.ME}`, ...p.ownProfile());
    expect(ids()).toEqual(['profile']);
    goTo('/josielinwood');
    await profile.look();
    expect(profile.checked()).toEqual([]);
    expect(profile.whose().ownership).toBe('other-profile');
  });

  it('is not read when the page moves on while the engine is made ready', async () => {
    const read = vi.spyOn(x, 'profile');
    meanwhile = () => goTo('/josielinwood');
    await open(`/${p.ME}`, ...p.ownProfile());
    expect(prepared).toBe(1);
    expect(read).not.toHaveBeenCalled();
    expect(profile.checked()).toEqual([]);
  });

  it('ends what was read at the very move, before the new page is drawn', async () => {
    await open(`/${p.ME}`, ...p.ownProfile());
    goTo('/josielinwood');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(profile.checked()).toEqual([]);
  });

  it('ends what was read when the proof goes', async () => {
    await open(`/${p.ME}`, ...p.ownProfile());
    p.show('<div id="react-root"></div>');
    await profile.look();
    expect(profile.whose().ownership).toBe('unproven-profile');
    expect(profile.checked()).toEqual([]);
  });

  it('is read no more once the extension was updated under the page', async () => {
    await open(`/${p.ME}`, ...p.ownProfile());
    const read = vi.spyOn(x, 'profile');
    alive = false;
    document.querySelector('[data-testid="UserDescription"]')?.replaceChildren('Jayden’s teacher');
    await settle();
    expect(read).not.toHaveBeenCalled();
  });

  it('the site hears of each move which address was left', async () => {
    const moved = vi.fn();
    await open(`/${p.ME}`, ...p.ownProfile());
    Object.assign(x, { moved });
    for (const path of ['/josielinwood', '/home']) {
      goTo(path);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }
    window.dispatchEvent(new PopStateEvent('popstate'));
    Object.assign(x, { moved: undefined });
    expect(moved.mock.calls.map(([, left]) => left.pathname)).toEqual([`/${p.ME}`, '/josielinwood']);
  });

  it('is not read after the site was switched off', async () => {
    await open(`/${p.ME}`, '<div id="react-root"></div>');
    stop.abort();
    p.show(...p.ownProfile());
    await settle();
    expect(profile.checked()).toEqual([]);
  });
});

it('tells when reading fails, and takes it back when it works again', async () => {
  const read = vi.spyOn(x, 'profile').mockImplementation(() => {
    throw new Error('broken');
  });
  await open(`/${p.ME}`, ...p.ownProfile());
  expect([...failed]).toEqual(['Your profile could not be read.']);
  read.mockRestore();
  await profile.look();
  expect([...failed]).toEqual([]);
});
