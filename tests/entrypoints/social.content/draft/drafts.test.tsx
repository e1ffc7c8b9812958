// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Around, type Drafts, startDrafts } from '../../../../entrypoints/social.content/draft/drafts';
import { PAUSE } from '../../../../entrypoints/social.content/draft/guard';
import { WORDS } from '../../../../entrypoints/social.content/draft/words';
import type { Look } from '../../../../entrypoints/social.content/look';
import { x } from '../../../../entrypoints/social.content/sites/x';
import type { Audience } from '../../../../rules/topics';
import { byPerson, goTo, lookFor, peekIntoClosedRoots } from '../helpers';
import * as p from '../sites/x-pages';

let stop: AbortController;
let drafts: Drafts;
let look: (Look & { asked: unknown[] }) | undefined;
let alive: boolean;
let failed: Set<string>;
let sent: string[];
let audience: Audience;
let inside: { body: () => HTMLElement | undefined };

const box = (index = 0): HTMLElement => find(`[data-testid="tweetTextarea_${index}"]`);
const postButton = (): HTMLElement => find('[data-testid^="tweetButton"]');
const words = (): string => inside.body()?.textContent ?? '';
const label = (): string | null | undefined => inside.body()?.querySelector('.marker')?.getAttribute('aria-label');
const ours = (): Element | null => document.querySelector('second-look-notes');

function find(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The test page has no ${selector}`);
  return found;
}

function write(text: string, index = 0) {
  const span = box(index).querySelector('[data-text]');
  if (span === null) throw new Error('The box has no text node');
  span.textContent = text;
}

/** The person puts the caret into a box, and the first reading has happened. */
async function focus(index = 0) {
  drafts.focus(box(index));
  await vi.advanceTimersByTimeAsync(10);
}

/** A press of Post, through our listener and on to the page. Answers whether the page got it. */
function press(at: number, person = true): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  if (person) byPerson(event, at);
  else Object.defineProperty(event, 'timeStamp', { value: at });
  const before = sent.length;
  postButton().querySelector('span')?.dispatchEvent(event);
  return sent.length > before;
}

function key(name: string, at: number, more: KeyboardEventInit = {}, target: Element = box()): KeyboardEvent {
  const event = byPerson(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true, ...more }),
    at,
  );
  target.dispatchEvent(event);
  return event;
}

function page(...markup: string[]) {
  p.show(...markup);
  // the page's own handlers, as a site built on React has them: on a root below the window
  document.body.addEventListener('click', () => sent.push(box().textContent ?? ''), { signal: stop.signal });
}

beforeEach(() => {
  vi.useFakeTimers();
  document.elementsFromPoint = () => [];
  goTo('/home');
  stop = new AbortController();
  alive = true;
  failed = new Set();
  sent = [];
  audience = 'unknown';
  look = lookFor('Jayden');
  inside = peekIntoClosedRoots();
  const around: Around = {
    site: x,
    look: () => look,
    audience: () => audience,
    lookAtPicture: async () => true,
    alive: () => alive,
    changed: () => undefined,
    failed: (sentence) => failed.add(sentence),
    recovered: (sentence) => failed.delete(sentence),
  };
  drafts = startDrafts(around, stop.signal);
  window.addEventListener('click', (event) => drafts.press(event), { capture: true, signal: stop.signal });
  window.addEventListener('keydown', (event) => drafts.key(event), { capture: true, signal: stop.signal });
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the marker', () => {
  it('is about those who will see it: the same words for another audience are looked at anew', async () => {
    page(p.column(p.inline('With Jayden')));
    look = Object.assign(
      (item: Parameters<Look>[0]) => (item.audience === 'public' ? lookFor('Jayden') : lookFor('nobody'))(item),
      lookFor('nobody'),
    );
    audience = 'connections';
    await focus();
    expect(label()).toBe('Second Look: Nothing here your policy speaks about.');
    audience = 'public';
    box().append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(300);
    expect(label()).toBe('Second Look: 1 thing to look at');
  });

  it('is not there before the person writes, says when nothing is found, and counts what is', async () => {
    page(p.column(p.inline()));
    expect(ours()).toBeNull();
    await focus();
    expect(ours()).toBeNull();
    write('A fine day');
    await vi.advanceTimersByTimeAsync(300);
    expect(label()).toBe('Second Look: Nothing here your policy speaks about.');
    write('A fine day with Jayden');
    await vi.advanceTimersByTimeAsync(300);
    expect(label()).toBe('Second Look: 1 thing to look at');
  });

  it('says when it is another language, and does not call that fine', async () => {
    page(p.column(p.inline("wedi crio trwy'r dydd yn fy nosbarth")));
    await focus();
    expect(label()).toBe(`Second Look: ${WORDS.otherLanguage}`);
    expect(press(0)).toBe(true);
    write("wedi crio trwy'r dydd yn fy nosbarth, Jayden bach");
    await vi.advanceTimersByTimeAsync(300);
    expect(label()).toBe('Second Look: 1 thing to look at');
  });

  it('goes when the box is emptied, and when it leaves the page', async () => {
    page(p.column(p.inline('With Jayden')));
    await focus();
    expect(ours()).not.toBeNull();
    write('');
    await vi.advanceTimersByTimeAsync(300);
    expect(ours()).toBeNull();
    write('With Jayden again');
    await vi.advanceTimersByTimeAsync(300);
    expect(ours()).not.toBeNull();
    find('.composer').remove();
    drafts.blur();
    await vi.advanceTimersByTimeAsync(300);
    expect(ours()).toBeNull();
    expect(drafts.checked()).toEqual([]);
  });

  it('does not have the same words checked twice', async () => {
    page(p.column(p.inline('With Jayden')));
    await focus();
    const asked = look?.asked.length;
    box().setAttribute('aria-label', 'Post text');
    box().append(document.createElement('span'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(look?.asked.length).toBe(asked);
    expect(asked).toBe(1);
  });

  it('leaves the composer as it was, byte for byte', async () => {
    page(p.column(p.inline('With Jayden')));
    const before = find('.composer').outerHTML;
    await focus();
    press(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(find('.composer').outerHTML).toBe(before);
  });

  it('opens and closes the panel, and Escape closes it and nothing else', async () => {
    page(p.column(p.inline('With Jayden')));
    await focus();
    inside.body()?.querySelector<HTMLElement>('.marker')?.click();
    expect(words()).toContain('“Jayden”');
    expect(words()).toContain('2.3.6');
    const first = key('Escape', 0);
    expect(first.defaultPrevented).toBe(true);
    expect(words()).not.toContain('“Jayden”');
    expect(key('Escape', 1).defaultPrevented).toBe(false);
  });

  it('a script cannot close the panel with an Escape of its own', async () => {
    page(p.column(p.inline('With Jayden')));
    await focus();
    inside.body()?.querySelector<HTMLElement>('.marker')?.click();
    box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, composed: true }));
    expect(words()).toContain('“Jayden”');
  });

  it('is not shown without a policy, and no press is held then', async () => {
    look = undefined;
    page(p.column(p.inline('With Jayden')));
    await focus();
    expect(ours()).toBeNull();
    expect(press(0)).toBe(true);
  });

  it('checks every box of the thread, and reports them as one draft', async () => {
    page(p.dialog(['A fine day', 'with Jayden']));
    await focus(0);
    expect(label()).toBe('Second Look: 1 thing to look at');
    expect(drafts.checked()).toMatchObject([
      { id: 'draft', kind: 'draft', excerpt: 'A fine day with Jayden', findings: [{ start: 17, end: 23 }] },
    ]);
  });

  it('reads the profile form field by field', async () => {
    goTo('/settings/profile');
    page(p.profileForm.replace('Year 4 teacher', 'Jayden’s teacher'));
    drafts.focus(find('textarea'));
    await vi.advanceTimersByTimeAsync(10);
    expect(drafts.checked()).toMatchObject([
      { kind: 'profile', fields: ['name', 'bio', 'location', 'website'], findings: [{ field: 'bio' }] },
    ]);
  });
});

describe('a press of Post', () => {
  it('is held once, says why, and goes through when pressed again', () => {
    page(p.column(p.inline('With Jayden')));
    expect(press(0)).toBe(false);
    expect(words()).toContain('One second look.');
    expect(words()).toContain("Aylesford's policy (2.3.6) asks you not to let a pupil be recognised.");
    expect(words()).toContain('or press Post again to post it as it is.');
    expect(press(PAUSE)).toBe(true);
    expect(words()).not.toContain('One second look.');
    expect(press(PAUSE + 10)).toBe(true);
    expect(sent).toHaveLength(2);
  });

  it('passes when there is nothing to look at, or only something to think about', () => {
    page(p.column(p.inline('A fine day')));
    expect(press(0)).toBe(true);
    look = lookFor('fine', { level: 'think' });
    expect(press(1)).toBe(true);
  });

  it('is held for leave to be asked', () => {
    look = lookFor('fine', { level: 'ask' });
    page(p.column(p.inline('A fine day', 'Reply')));
    expect(press(0)).toBe(false);
    expect(words()).toContain('asks you to get leave before you let a pupil be recognised.');
    expect(words()).toContain('or press Reply again');
  });

  it('passes for what the person has settled', () => {
    const settled = lookFor('Jayden');
    look = Object.assign((item: Parameters<Look>[0]) => ({ ...settled(item), open: [] }), { ...settled, asked: [] });
    page(p.column(p.inline('With Jayden')));
    expect(press(0)).toBe(true);
  });

  it('is about the words at that moment, read or not', async () => {
    page(p.column(p.inline('A fine day')));
    await focus();
    write('A fine day with Jayden');
    expect(press(0)).toBe(false);
    write('A fine day with him');
    expect(press(1000)).toBe(true);
  });

  it('is held for every part of a thread', () => {
    page(p.dialog(['A fine day', 'with Jayden'], '', 'Post all'));
    expect(press(0)).toBe(false);
    expect(words()).toContain('or press Post all again');
    write('with Jayden and Mia', 1);
    expect(press(1000)).toBe(false);
    expect(press(1000 + PAUSE)).toBe(true);
  });

  it('by a script is held, never counts, and never dismisses', () => {
    page(p.column(p.inline('With Jayden')));
    expect(press(0, false)).toBe(false);
    for (let at = 0; at < 3000; at += 200) expect(press(at, false)).toBe(false);
    expect(press(3000)).toBe(false);
    expect(press(3100, false)).toBe(false);
    expect(press(3900, false)).toBe(false);
    expect(words()).toContain('One second look.');
    expect(press(4000)).toBe(true);
  });

  it('on a control that is switched off is left alone', () => {
    page(p.column(p.inline('With Jayden')));
    postButton().setAttribute('aria-disabled', 'true');
    const event = byPerson(new MouseEvent('click', { bubbles: true, cancelable: true }), 0);
    postButton().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('after "Edit" is a second press for the same words, and a first for others', () => {
    page(p.column(p.inline('With Jayden')));
    press(0);
    [...(inside.body()?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'Edit')?.click();
    expect(words()).not.toContain('One second look.');
    write('With Jayden today');
    expect(press(1000)).toBe(false);
    expect(press(2000)).toBe(true);
  });

  it('asks anew when the person has changed the words and changed them back', async () => {
    page(p.column(p.inline('With Jayden')));
    await focus();
    press(0);
    write('With somebody');
    await vi.advanceTimersByTimeAsync(300);
    expect(words()).not.toContain('One second look.');
    write('With Jayden');
    await vi.advanceTimersByTimeAsync(300);
    expect(press(5000)).toBe(false);
  });

  it('by keys is held as well, and a key held down is no second press', () => {
    page(p.column(p.inline('With Jayden')));
    expect(key('Enter', 0, { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(words()).toContain('or press Ctrl+Enter again to post it as it is.');
    for (let at = 500; at < 2000; at += 30) expect(key('Enter', at, { ctrlKey: true, repeat: true }).defaultPrevented).toBe(true);
    expect(key('Enter', 2100, { metaKey: true }).defaultPrevented).toBe(false);
  });

  it('by a key held down on the button is no second press either', () => {
    page(p.column(p.inline('With Jayden')));
    expect(press(0)).toBe(false);
    expect(key('Enter', 600, { repeat: true }, postButton()).defaultPrevented).toBe(true);
    expect(key('Enter', 900, {}, postButton()).defaultPrevented).toBe(false);
  });

  it('leaves plain keys, compositions and other places alone', () => {
    page(p.column(p.inline('With Jayden')), '<input id="search">');
    expect(key('Enter', 0).defaultPrevented).toBe(false);
    expect(key('Enter', 0, { ctrlKey: true, isComposing: true }).defaultPrevented).toBe(false);
    expect(key('a', 0, { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(key('Enter', 0, { ctrlKey: true }, find('#search')).defaultPrevented).toBe(false);
  });

  it('by keys is left alone when the site would not send', () => {
    page(p.column(p.inline('With Jayden')));
    postButton().setAttribute('disabled', '');
    expect(key('Enter', 0, { ctrlKey: true }).defaultPrevented).toBe(false);
  });
});

describe('when something of ours fails', () => {
  it('in the engine, the post goes through and the failure is told', async () => {
    const broken = lookFor('x');
    look = Object.assign(
      () => {
        throw new Error('broken');
      },
      { ...broken, asked: [] },
    );
    page(p.column(p.inline('With Jayden')));
    await focus();
    expect(press(0)).toBe(true);
    expect([...failed]).toContain(WORDS.unchecked);
    expect([...failed]).toContain(WORDS.unread);
  });

  it('in drawing, the post goes through and the failure is told', () => {
    page(p.column(p.inline('With Jayden')));
    const layout = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
      throw new Error('broken');
    });
    expect(press(0)).toBe(true);
    expect([...failed]).toEqual([WORDS.unchecked]);
    expect(words()).toBe('');
    layout.mockRestore();
    expect(press(1000)).toBe(false);
    expect([...failed]).toEqual([]);
  });

  it('because the page keeps removing the note, the post goes through and the failure is told', async () => {
    page(p.column(p.inline('With Jayden')));
    await focus();
    for (let times = 0; times < 8; times++) {
      ours()?.remove();
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(ours()).toBeNull();
    expect([...failed]).toContain(WORDS.removed);
    expect(press(0)).toBe(true);
    expect([...failed]).toContain(WORDS.unchecked);
  });

  it('brings the note back after the page has removed it once', async () => {
    page(p.column(p.inline('With Jayden')));
    await focus();
    ours()?.remove();
    await vi.advanceTimersByTimeAsync(20);
    expect(ours()).not.toBeNull();
  });

  it('because the extension was updated, it stops quietly and says to refresh', async () => {
    page(p.column(p.inline('With Jayden')));
    await focus();
    alive = false;
    expect(press(0)).toBe(true);
    expect(label()).toBe(`Second Look: ${WORDS.refresh}`);
    write('With Jayden and Mia');
    await vi.advanceTimersByTimeAsync(3000);
    expect(look?.asked).toHaveLength(1);
  });

  it('says when a text is too long to read, and lets it through', async () => {
    page(p.column(p.inline(`With Jayden ${'and on '.repeat(20_000)}`)));
    await focus();
    expect(label()).toBe(`Second Look: ${WORDS.tooLong}`);
    expect(press(0)).toBe(true);
    expect([...failed]).toContain(WORDS.unchecked);
  });
});

it('leaves nothing behind when it is switched off', async () => {
  page(p.column(p.inline('With Jayden')));
  const before = document.documentElement.outerHTML;
  await focus();
  expect(document.documentElement.outerHTML).not.toBe(before);
  stop.abort();
  expect(document.documentElement.outerHTML).toBe(before);
  write('With Jayden and Mia');
  await vi.advanceTimersByTimeAsync(3000);
  expect(look?.asked).toHaveLength(1);
  expect(document.querySelector('second-look-notes')).toBeNull();
});
