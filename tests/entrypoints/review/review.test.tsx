// @vitest-environment happy-dom
/** What pages say while the review is open, and what it keeps of reviews before. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { putAsked } from '../../../entrypoints/browser/asked';
import { Review } from '../../../entrypoints/review/Review';
import { check } from '../../../rules/check';
import { choosePolicy } from '../../../rules/choose-policy';
import { begin, finish } from '../../../rules/review/course';
import { type Review as Kept, newReview } from '../../../rules/review/review';
import { defaultSettings } from '../../../rules/settings';
import { policyNamed } from '../../support/findings';

const POLICY = policyNamed('aylesford');
const SETTINGS = choosePolicy(defaultSettings(), POLICY, undefined);
const GOING = begin(newReview(), POLICY, ['x'], SETTINGS, '2026-01-01T09:00:00Z');
const DONE = finish(GOING, '2026-01-02T09:00:00Z');

/** A tab on a profile which names the school: the person's own, unless it is said otherwise. */
function ownPage(ownership = 'own-profile') {
  const item = {
    kind: 'profile',
    site: 'x',
    account: 'personal',
    audience: 'public',
    fields: { bio: 'I teach at Aylesford School' },
  } as const;
  const checked = [
    {
      id: 'profile',
      kind: 'profile',
      excerpt: 'Jo',
      fields: ['bio'],
      sections: [''],
      cutOff: false,
      audience: 'public',
      findings: check(item, POLICY, SETTINGS),
    },
  ];
  const report = { site: 'x', off: false, ownership, unread: [], failed: [], links: {}, checked };
  const tab: Awaited<ReturnType<typeof fakeBrowser.tabs.create>> = { ...TAB, url: 'https://x.com/jo' };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab]);
  return vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(report);
}
const TAB = {
  id: 1,
  index: 0,
  highlighted: false,
  active: false,
  pinned: false,
  incognito: false,
  selected: false,
  discarded: false,
  autoDiscardable: true,
  groupId: -1,
  windowId: 1,
  frozen: false,
};
const kept = async () => (await fakeBrowser.storage.local.get())['review'] as Kept;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Second Look', version: '0.1.0' });
  location.hash = '#review';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('what the person’s own pages say', () => {
  it('is taken into a review that is going on', async () => {
    await fakeBrowser.storage.local.set({ settings: SETTINGS, review: GOING });
    ownPage();
    render(<Review />);
    await waitFor(async () => expect((await kept()).rounds.x?.found.length).toBeGreaterThan(0));
  });

  it.each(['other-profile', 'unproven-profile', 'elsewhere'])(
    'is not taken from a page that is not proven theirs: %s',
    async (ownership) => {
      await fakeBrowser.storage.local.set({ settings: SETTINGS, review: GOING });
      const asked = ownPage(ownership);
      render(<Review />);
      await waitFor(() => expect(asked).toHaveBeenCalled());
      window.dispatchEvent(new Event('focus'));
      await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(1));
      expect(await kept()).toEqual(GOING);
    },
  );

  it('is asked for when the extension says so, and at nobody else’s word', async () => {
    await fakeBrowser.storage.local.set({ settings: SETTINGS, review: GOING });
    const asked = ownPage();
    const heard = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    render(<Review />);
    await waitFor(() => expect(asked).toHaveBeenCalled());
    const calls = () => asked.mock.calls.length;
    const before = calls();
    const tell = (id: string) => {
      for (const [listener] of heard.mock.calls) listener({}, { id, tab: { ...TAB, url: 'https://x.com/jo' } }, () => undefined);
    };
    tell('another-extension');
    expect(calls()).toBe(before);
    tell(fakeBrowser.runtime.id);
    expect(calls()).toBe(before + 1);
  });

  it('changes nothing in one that is finished', async () => {
    await fakeBrowser.storage.local.set({ settings: SETTINGS, review: DONE });
    const asked = ownPage();
    render(<Review />);
    await screen.findByText('That is your review done.');
    await waitFor(() => expect(asked).toHaveBeenCalled());
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(1));
    expect(await kept()).toEqual(DONE);
  });
});

describe('words sent from the menu', () => {
  const WORDS = 'a pupil has followed me on instagram';
  const waiting = () => fakeBrowser.storage.session.get();
  const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your question' });

  beforeEach(async () => {
    location.hash = '#ask';
    await putAsked(WORDS);
  });

  it('are taken though no policy is chosen, and are the question once one is', async () => {
    render(<Review />);
    await screen.findByText(/Your question waits here for it while this page is open\./);
    expect(await waiting()).toEqual({});
    await fakeBrowser.storage.local.set({ settings: SETTINGS });
    expect((await box()).value).toBe(WORDS);
  });

  it('are gone with the page that took them', async () => {
    render(<Review />);
    await screen.findByText(/Your question waits here/);
    cleanup();
    render(<Review />);
    await screen.findByText('Choose it once, and every answer comes from it.');
    await fakeBrowser.storage.local.set({ settings: SETTINGS });
    expect((await box()).value).toBe('');
  });

  it('are left alone by the other views', async () => {
    await fakeBrowser.storage.local.set({ settings: SETTINGS });
    location.hash = '#letters';
    render(<Review />);
    await screen.findByRole('link', { name: 'Letters', current: 'page' });
    expect(await waiting()).toEqual({ asked: WORDS });
    location.hash = '#ask';
    window.dispatchEvent(new Event('hashchange'));
    expect((await box()).value).toBe(WORDS);
    expect(await waiting()).toEqual({});
  });
});

it('earlier reviews are shown in numbers', async () => {
  const past = [
    {
      policy: 'coppice-junior',
      begun: '2025-01-01T09:00:00Z',
      finished: '2025-01-03T09:00:00Z',
      sites: ['x'],
      found: 4,
      left: 1,
    },
  ];
  await fakeBrowser.storage.local.set({ settings: SETTINGS, review: { ...GOING, past } });
  render(<Review />);
  const said = await screen.findByText(/^3 January 2025/);
  expect(said.textContent).toBe("3 January 2025, one site, with Coppice's policy: 4 found, 1 thing left.");
});
