// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Drafts, startDrafts } from '../../../../entrypoints/social.content/draft/drafts';
import { PAUSE } from '../../../../entrypoints/social.content/draft/guard';
import type { Seen } from '../../../../entrypoints/social.content/draft/pictures';
import { x } from '../../../../entrypoints/social.content/sites/x';
import type { Item } from '../../../../rules/item';
import { byPerson, finding, goTo, lookFor, peekIntoClosedRoots } from '../helpers';
import * as p from '../sites/x-pages';

const LOGO: Seen = { logo: { certainty: 'likely', box: { x: 0, y: 0, width: 0.2, height: 0.2 } } };

let stop: AbortController;
let drafts: Drafts;
let looks: boolean;
let answer: ((said: Seen | undefined) => void) | undefined;
let failed: string[];

/** The engine finds the logo, as the real one does. */
function look() {
  const base = lookFor('nothing');
  const engine = (item: Item) => {
    const findings = item.images?.some(({ logo }) => logo !== undefined) ? [finding('', 0, { topic: 'school-branding' })] : [];
    return { findings, open: findings };
  };
  return Object.assign(engine, base, { inPictures: { logo: looks, words: false } });
}

const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) ?? document.body;
const picture = () => find('img') as HTMLImageElement;
const box = () => find('[data-testid="tweetTextarea_0"]');
const turn = () => vi.advanceTimersByTimeAsync(50);

async function say(said: Seen | undefined) {
  answer?.(said);
  await turn();
}

/** A press of Post; answers whether the page got it. */
function press(at: number): boolean {
  let sent = false;
  const button = find('[data-testid="tweetButton"]');
  button.addEventListener('click', () => (sent = true), { once: true });
  button.dispatchEvent(byPerson(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }), at));
  return sent;
}

function page(words: string) {
  p.show(p.dialog([words], '<div data-testid="attachments"><img src="blob:one" alt=""></div>'));
  Object.defineProperty(picture(), 'complete', { value: true, configurable: true });
  Object.defineProperty(picture(), 'naturalWidth', { value: 800 });
}

beforeEach(() => {
  vi.useFakeTimers();
  document.elementsFromPoint = () => [];
  goTo('/compose/post');
  stop = new AbortController();
  looks = true;
  answer = undefined;
  failed = [];
  peekIntoClosedRoots();
  let engine: ReturnType<typeof look> | undefined;
  drafts = startDrafts(
    {
      site: x,
      look: () => (engine ??= look()),
      audience: () => 'unknown',
      lookAtPicture: (_picture, tell) =>
        new Promise((resolve) => {
          answer = (said) => {
            if (said !== undefined) tell(said);
            resolve(true);
          };
        }),
      alive: () => true,
      changed: () => undefined,
      failed: (sentence) => failed.push(sentence),
      recovered: () => undefined,
    },
    stop.signal,
  );
  window.addEventListener('click', (event) => drafts.press(event), { capture: true, signal: stop.signal });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('pictures in a draft', () => {
  it('are looked at, and the press is held once for what is seen in them', async () => {
    page('Morning all');
    drafts.focus(box());
    await turn();
    await say(LOGO);
    expect(press(1000)).toBe(false);
    expect(press(1000 + PAUSE)).toBe(true);
  });

  it('hold nothing while they are being looked at, nor when that fails', async () => {
    page('Morning all');
    drafts.focus(box());
    await turn();
    expect(answer).toBeDefined();
    expect(press(1000)).toBe(true);
    await say(undefined);
    expect(press(3000)).toBe(true);
    expect(failed).toEqual([]);
  });

  it('are looked at as soon as they come, without a word written', async () => {
    page('');
    drafts.picture(picture());
    await turn();
    await say(LOGO);
    expect(press(1000)).toBe(false);
  });

  it('that were read before they had loaded are looked at once they have', async () => {
    page('Morning all');
    Object.defineProperty(picture(), 'complete', { value: false });
    drafts.focus(box());
    await turn();
    expect(answer).toBeUndefined();
    Object.defineProperty(picture(), 'complete', { value: true });
    drafts.picture(picture());
    await turn();
    await say(LOGO);
    expect(press(1000)).toBe(false);
  });

  it('are let go of when they are taken away', async () => {
    page('Morning all');
    drafts.focus(box());
    await turn();
    await say(LOGO);
    expect(drafts.checked()[0]?.findings).toHaveLength(1);
    picture().remove();
    box().click();
    await turn();
    expect(drafts.checked()[0]?.findings).toHaveLength(0);
    expect(press(1000)).toBe(true);
  });

  it('are not looked at where there is nothing to look for', async () => {
    looks = false;
    page('Morning all');
    drafts.focus(box());
    drafts.picture(picture());
    await turn();
    expect(answer).toBeUndefined();
  });
});
