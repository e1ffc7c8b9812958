// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Contacts, startContacts } from '../../../../entrypoints/social.content/contact/contacts';
import type { Look } from '../../../../entrypoints/social.content/look';
import { x } from '../../../../entrypoints/social.content/sites/x';
import { byPerson, goTo, lookFor, peekIntoClosedRoots } from '../helpers';
import * as p from '../sites/x-pages';

let stop: AbortController;
let look: Look | undefined;
let contacts: Contacts;
let inside: { body: () => HTMLElement | undefined };
const read = vi.fn();

const follow = (): Element => document.querySelector('[data-testid$="-follow"]') as Element;
const words = (): string => inside.body()?.textContent ?? '';
const escapeKey = () => new KeyboardEvent('keydown', { key: 'Escape' });

/** Presses a button of the card by the beginning of its words. */
async function tap(called: string) {
  const button = [...(inside.body()?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    textContent?.startsWith(called),
  );
  if (button === undefined) throw new Error(`The card has no button "${called}": ${words()}`);
  button.click();
  await vi.advanceTimersByTimeAsync(10);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.elementsFromPoint = () => [];
  goTo('/hannahmarsh');
  p.show(p.column(p.followControl));
  stop = new AbortController();
  look = lookFor('Jayden');
  inside = peekIntoClosedRoots();
  contacts = startContacts({ site: x, look: () => look, read }, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the card beside Follow', () => {
  it('asks who it is, and answers with the clause', async () => {
    contacts.press(follow());
    expect(words()).toContain('Somebody from school?');
    await tap('A pupil');
    expect(words()).not.toContain('Somebody from school?');
    expect(words()).toMatch(/\d\.\d/);
  });

  it('comes for nothing else, and goes with the next press beside it', () => {
    contacts.press(document.body);
    expect(words()).toBe('');
    contacts.press(follow());
    contacts.press(document.body);
    expect(words()).toBe('');
  });

  it.each([
    ['without a policy', () => undefined],
    ['when it is switched off', () => Object.assign(lookFor('Jayden'), { asksAtContact: false })],
  ])('does not come %s', (_when, then) => {
    look = then();
    contacts.press(follow());
    expect(words()).toBe('');
  });

  it('told that it is nobody from school, asks no more on this page, and does on the next', async () => {
    contacts.press(follow());
    await tap('Nobody from school');
    contacts.press(follow());
    expect(words()).toBe('');
    goTo('/josielinwood');
    contacts.press(follow());
    expect(words()).toContain('Somebody from school?');
  });

  it('is closed by Escape of the person, not by one of a script', () => {
    contacts.press(follow());
    contacts.key(escapeKey());
    expect(words()).toContain('Somebody from school?');
    contacts.key(byPerson(escapeKey(), 0));
    expect(words()).toBe('');
  });

  it('leaves nothing in the page when it ends', () => {
    contacts.press(follow());
    stop.abort();
    expect(document.querySelector('second-look-notes')).toBeNull();
    expect(words()).toBe('');
  });
});
