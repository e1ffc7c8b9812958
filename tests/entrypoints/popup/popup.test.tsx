// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import type { CheckedItem, PageReport } from '../../../entrypoints/browser/messages';
import { Popup } from '../../../entrypoints/popup/Popup';
import { choosePolicy } from '../../../rules/choose-policy';
import { begin } from '../../../rules/review/course';
import { newReview, type Review } from '../../../rules/review/review';
import { defaultSettings, type Settings } from '../../../rules/settings';
import { findingWith, policyNamed } from '../../support/findings';

const REPORT: PageReport = {
  site: 'x',
  off: false,
  ownership: 'own-profile',
  checked: [],
  unread: [],
  failed: [],
  links: { profile: 'https://x.com/settings/profile', audience: 'https://evil.example/' },
};
const profile = (...findings: CheckedItem['findings']): CheckedItem => ({
  id: 'profile',
  kind: 'profile',
  excerpt: '',
  fields: ['name', 'bio'],
  sections: [''],
  cutOff: false,
  audience: 'public',
  findings,
});
const AYLESFORD = choosePolicy(defaultSettings(), policyNamed('aylesford'), undefined);
const sendMessage = vi.spyOn(fakeBrowser.tabs, 'sendMessage');

/** Opens the popup beside a tab that answers `answer`; an Error means that nobody is there. */
async function open({
  answer = REPORT,
  settings = AYLESFORD,
  url = 'https://x.com/someone',
}: {
  answer?: unknown;
  settings?: unknown;
  url?: string;
} = {}) {
  sendMessage.mockImplementation(async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  if (settings !== undefined) await fakeBrowser.storage.local.set({ settings });
  const tab = await fakeBrowser.tabs.create({ url });
  render(<Popup search={`?tab=${tab.id}`} />);
  return tab.id ?? -1;
}

/** Sites' pages that the browser keeps us out of; what the browser would tell when that changes; and what it was asked for. */
const keptOut = new Set<string>();
const listeners = new Set<() => void>();
const heard = {
  addListener: (one: () => void) => listeners.add(one),
  removeListener: (one: () => void) => listeners.delete(one),
};
const permissions = {
  contains: vi.fn(async ({ origins }: { origins: string[] }) => !origins.some((one) => keptOut.has(one))),
  request: vi.fn(async () => true),
  onAdded: heard,
  onRemoved: heard,
};

const stored = async () => (await fakeBrowser.storage.local.get())['settings'] as Settings;

beforeEach(() => {
  fakeBrowser.reset();
  keptOut.clear();
  listeners.clear();
  Object.assign(browser, { permissions });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('when another review is due', () => {
  const lastYear = '2024-01-01T09:00:00.000Z';
  const review = {
    ...begin(newReview(), policyNamed('aylesford'), ['x'], defaultSettings(), lastYear),
    finished: lastYear,
  };
  const kept = async () => (await fakeBrowser.storage.local.get())['review'] as Review;

  it.each([
    ['Not now', { notNow: expect.stringMatching(/^time aylesford /) }],
    ['Don’t remind me', { remind: 'never' }],
  ])('says so until "%s"', async (name, change) => {
    await fakeBrowser.storage.local.set({ review });
    await open();
    const notice = await screen.findByText('It has been a while since your last review.');
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(notice.isConnected).toBe(false));
    expect(await kept()).toEqual({ ...review, ...change });
  });

  it('says nothing while none is', async () => {
    await fakeBrowser.storage.local.set({ review: { ...review, finished: new Date().toISOString() } });
    await open();
    await screen.findByRole('tab', { name: 'This page' });
    expect(screen.queryByText(/last review/)).toBeNull();
  });
});

describe('the first time', () => {
  it('asks whose policy to read with, and goes on from there', async () => {
    await open({ settings: {} });
    expect(await screen.findByRole('heading', { name: "Which school's policy should we read with you?" })).toBeTruthy();
    expect(sendMessage).not.toHaveBeenCalled();
    const use = screen.getByRole<HTMLButtonElement>('button', { name: 'Read with this policy' });
    expect(use.disabled).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /Aylesford/ }));
    fireEvent.click(await screen.findByRole('button', { name: "Read with Aylesford's policy" }));
    expect(await screen.findByText('Its review date has passed (June 2021).')).toBeTruthy();
    expect(await stored()).toEqual(AYLESFORD);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: "Aylesford's policy: change" })));
    expect(sendMessage).toHaveBeenCalledWith(expect.any(Number), { type: 'read-page' });
  });

  it('lets the school be changed', async () => {
    await open();
    fireEvent.click(await screen.findByRole('button', { name: "Aylesford's policy: change" }));
    fireEvent.click(screen.getByRole('radio', { name: /Elton/ }));
    fireEvent.click(await screen.findByRole('button', { name: "Read with Elton's policy" }));
    expect(await screen.findByRole('button', { name: "Elton's policy: change" })).toBeTruthy();
    expect((await stored()).schoolNames).toEqual(policyNamed('elton-primary').names.school);
  });
});

it('a school that is come back to has the names that were ticked for it', async () => {
  const names = { ...AYLESFORD, schoolAliases: [...policyNamed('aylesford').names.aliases] };
  await open({ settings: names });
  for (const [from, to] of [
    ['Aylesford', 'Elton'],
    ['Elton', 'Aylesford'],
  ]) {
    fireEvent.click(await screen.findByRole('button', { name: `${from}'s policy: change` }));
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(`${to}`) }));
    fireEvent.click(await screen.findByRole('button', { name: `Read with ${to}'s policy` }));
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull());
  }
  expect(await stored()).toEqual(names);
  expect(names).not.toEqual(AYLESFORD);
});

describe('where the browser keeps us out', () => {
  const SITE = 'https://x.com/*';
  const nobody = new Error('Receiving end does not exist');

  it('a page whose address it tells: says so instead of asking for a refresh, and lets it ask for access', async () => {
    keptOut.add(SITE);
    await open({ answer: nobody });
    await screen.findByRole('heading', { name: 'Your browser does not let Second Look into X.' });
    expect(screen.queryByRole('button', { name: 'Refresh this page' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Give access again' }));
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [SITE, 'https://twitter.com/*'] });
    // the page itself has to be read anew
    keptOut.clear();
    for (const tell of listeners) tell();
    expect(await screen.findByRole('heading', { name: 'Refresh this page, and we can read it.' })).toBeTruthy();
  });

  it('a page whose address it keeps too: names the sites it could be', async () => {
    keptOut.add(SITE).add('https://m.facebook.com/*');
    await open({ url: '' });
    await screen.findByText('Your browser does not let Second Look into Facebook and X.');
    screen.getByRole('heading', { name: 'There is nothing for us to read here.' });
    expect(sendMessage).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Give access again' }));
    const asked = [
      'https://www.facebook.com/*',
      'https://facebook.com/*',
      'https://m.facebook.com/*',
      SITE,
      'https://twitter.com/*',
    ];
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: asked });
  });

  it('a tab that still answers is read: its part of us is there until it is closed', async () => {
    keptOut.add(SITE);
    await open({ answer: { ...REPORT, checked: [profile()] } });
    expect(await screen.findByRole('heading', { name: 'Nothing here your policy speaks about.' })).toBeTruthy();
  });

  it('hears no more of it once it is closed', async () => {
    await open();
    await waitFor(() => expect(listeners.size).toBe(1));
    cleanup();
    await waitFor(() => expect(listeners.size).toBe(0));
  });
});

describe('the honest states', () => {
  it.each([
    ['not one of our sites', { url: 'https://example.org/' }, 'There is nothing for us to read here.'],
    ['nobody answers', { answer: new Error('Receiving end does not exist') }, 'Refresh this page, and we can read it.'],
    ['an answer that is no report', { answer: { site: 'x' } }, 'Something of ours went wrong.'],
    ['a report of another site', { answer: { ...REPORT, site: 'facebook' } }, 'Something of ours went wrong.'],
    ['switched off', { settings: { ...AYLESFORD, sitesOff: ['x'] } }, 'X is switched off.'],
    ['somebody else’s page', { answer: { ...REPORT, ownership: 'other-profile' } }, "This is somebody else's page."],
    ['not proven', { answer: { ...REPORT, ownership: 'unproven-profile' } }, 'We cannot be sure whose page this is.'],
    ['no profile', { answer: { ...REPORT, ownership: 'elsewhere' } }, 'Nothing of yours to read here yet.'],
    ['nothing found', { answer: { ...REPORT, checked: [profile()] } }, 'Nothing here your policy speaks about.'],
    [
      'another language',
      { answer: { ...REPORT, checked: [{ ...profile(), otherLanguage: true }] } },
      'Nothing in what could be read.',
    ],
  ])('%s', async (_, how, heading) => {
    await open(how);
    expect(await screen.findByRole('heading', { name: heading })).toBeTruthy();
    expect(screen.getByText('Only you see this. Nothing has left your browser.')).toBeTruthy();
  });

  it('says that it is reading', async () => {
    sendMessage.mockImplementation(() => new Promise(() => {}));
    await fakeBrowser.storage.local.set({ settings: AYLESFORD });
    const tab = await fakeBrowser.tabs.create({ url: 'https://x.com/' });
    render(<Popup search={`?tab=${tab.id}`} />);
    expect((await screen.findByText(/Reading this page/)).getAttribute('role')).toBe('status');
  });

  it('never asks a tab whose site is off, and asks once it is switched on', async () => {
    await open({ settings: { ...AYLESFORD, sitesOff: ['x'] }, answer: { ...REPORT, checked: [profile()] } });
    const button = await screen.findByRole('button', { name: 'Switch X on' });
    expect(sendMessage).not.toHaveBeenCalled();
    fireEvent.click(button);
    expect(await screen.findByRole('heading', { name: 'Nothing here your policy speaks about.' })).toBeTruthy();
    expect((await stored()).sitesOff).toEqual([]);
  });

  it('refreshes the tab and reads it again', async () => {
    const reload = vi.fn(async () => {});
    Object.assign(fakeBrowser.tabs, { reload });
    const id = await open({ answer: new Error('nobody') });
    fireEvent.click(await screen.findByRole('button', { name: 'Refresh this page' }));
    expect(reload).toHaveBeenCalledExactlyOnceWith(id);
    sendMessage.mockResolvedValue({ ...REPORT, checked: [profile()] } as never);
    await fakeBrowser.tabs.onUpdated.trigger(id, { status: 'complete' }, {} as never);
    expect(await screen.findByRole('heading', { name: 'Nothing here your policy speaks about.' })).toBeTruthy();
  });

  it('says which part could not be read, and leads to pasting', async () => {
    await open({ answer: { ...REPORT, checked: [profile()], unread: ['your location', 'your bio'] } });
    expect(await screen.findByText('X may have changed its page: your location and your bio could not be read.')).toBeTruthy();
    const notice = screen.getByRole('note');
    fireEvent.click(within(notice).getByRole('button', { name: 'Paste and check' }));
    expect((await screen.findByRole('tab', { name: 'Paste and check' })).getAttribute('aria-selected')).toBe('true');
  });

  it('says quietly what has not been opened yet, which is no fault of the site', async () => {
    const about = (what: string) => ({ what, where: 'on your About page' });
    const unopened = [about('work'), about('contact details'), { what: 'what stands further down', where: 'on your profile' }];
    await open({ answer: { ...REPORT, checked: [profile()], unopened } });
    const line = (await screen.findByText('Not opened yet:')).parentElement;
    expect(line?.textContent).toMatch(
      /^Not opened yet: work and contact details on your About page and what stands further down on your profile\. /,
    );
    expect(screen.queryByText(/may have changed its page/)).toBeNull();
  });

  it('says what of ours failed, and that posting is never held for it', async () => {
    await open({ answer: { ...REPORT, failed: ['Your pinned post could not be checked.'] } });
    expect(await screen.findByText('Your pinned post could not be checked.')).toBeTruthy();
    expect(screen.getByText(/never hold a post because of a fault of ours/)).toBeTruthy();
  });

  it('tells of settings that could not be read, until the person has read it', async () => {
    await open({ settings: { ...AYLESFORD, highlight: 'yes' } });
    expect(await screen.findByText(/Part of your settings could not be read: marking words as you type/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'I have read this' }));
    await waitFor(() => expect(screen.queryByText(/could not be read/)).toBeNull());
    expect((await fakeBrowser.storage.local.get())['settings-set-aside']).toMatchObject([{ seen: true }]);
  });

  it('says when storage itself fails', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
    await open();
    expect(await screen.findByText(/Your settings could not be read from the browser just now/)).toBeTruthy();
  });
});

describe('findings', () => {
  const found = { ...REPORT, checked: [profile(findingWith(), findingWith({ field: 'name', evidence: 'Miss A' }))] };

  it('stand under their field, and are counted for screen readers', async () => {
    await open({ answer: found });
    const bio = await screen.findByRole('region', { name: 'Your profile: bio' });
    expect(within(bio).getByRole('article', { name: 'Your school is named' })).toBeTruthy();
    expect(screen.getByText('2 things to look at.').getAttribute('role')).toBe('status');
    expect(screen.getByText('Read: your profile (name, bio).')).toBeTruthy();
  });

  it('open the exact setting in a new tab, and only on the site itself', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const audience = findingWith({ topic: 'public-visibility', actions: [{ kind: 'open-setting', setting: 'audience' }] });
    const id = await open({ answer: { ...REPORT, checked: [profile(findingWith(), audience)] } });
    create.mockClear();
    fireEvent.click(await screen.findByRole('button', { name: 'Open your profile' }));
    await waitFor(() =>
      expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://x.com/settings/profile', openerTabId: id }),
    );
    expect(screen.queryByRole('button', { name: 'Open audience settings' })).toBeNull();
  });

  it('are settled with a reason, and brought back', async () => {
    await open({ answer: found });
    const bio = await screen.findByRole('region', { name: 'Your profile: bio' });
    fireEvent.click(within(bio).getByRole('button', { name: /This is fine because/ }));
    fireEvent.click(await within(bio).findByRole('button', { name: 'I have leave for this' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Your profile: bio' })).toBeNull());
    expect((await stored()).acknowledged).toMatchObject([
      { topic: 'school-named', field: 'bio', verdict: 'fine', reason: 'I have leave for this' },
    ]);
    expect(screen.getByText('Settled (1)')).toBeTruthy();
    expect(screen.getByText('Fine because: I have leave for this')).toBeTruthy();
    expect(screen.getByText('One thing to look at.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Bring back: Your school is named' }));
    expect(await screen.findByRole('region', { name: 'Your profile: bio' })).toBeTruthy();
    expect((await stored()).acknowledged).toEqual([]);
  });

  it('are called wrong at once', async () => {
    await open({ answer: { ...REPORT, checked: [profile(findingWith())] } });
    fireEvent.click(await screen.findByRole('button', { name: 'This is wrong' }));
    expect(await screen.findByRole('heading', { name: 'Nothing here your policy speaks about.' })).toBeTruthy();
    expect((await stored()).acknowledged).toMatchObject([{ verdict: 'wrong', reason: '' }]);
    expect(await screen.findByText(/^Set aside: /)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'This is wrong' })).toBeTruthy();
    expect((await stored()).acknowledged).toEqual([]);
    expect(screen.queryByText(/^Set aside: /)).toBeNull();
  });

  it('show only their beginning when there are many', async () => {
    const many = [1, 2, 3, 4].map((order) => findingWith({ evidence: `School ${order}`, start: order }));
    await open({ answer: { ...REPORT, checked: [profile(...many)] } });
    expect(await screen.findAllByRole('article')).toHaveLength(4);
    expect(screen.getAllByRole('button', { name: 'This is wrong' })).toHaveLength(1);
    const [folded] = screen.getAllByRole('button', { name: 'Your school is named', expanded: false });
    if (folded) fireEvent.click(folded);
    expect(screen.getAllByRole('button', { name: 'This is wrong' })).toHaveLength(2);
  });

  it('of a draft are shown on somebody else’s page, whose profile is not', async () => {
    const { field: _, ...inText } = findingWith();
    const draft = { ...profile(inText), id: 'draft', kind: 'draft' as const, fields: [] };
    await open({ answer: { ...REPORT, ownership: 'other-profile', checked: [draft] } });
    expect(await screen.findByRole('region', { name: 'What you are writing' })).toBeTruthy();
    expect(screen.getByText(/This is somebody else's page\. Second Look only ever reads your own/)).toBeTruthy();
  });

  it('lead to the post they are about', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const { field: _, ...inText } = findingWith();
    const post = { ...profile(inText), id: '/a/status/1', kind: 'post' as const, excerpt: 'Had a day', link: '/a/status/1' };
    const id = await open({ answer: { ...REPORT, checked: [post] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Open it' }));
    expect(create).toHaveBeenLastCalledWith({ url: 'https://x.com/a/status/1', openerTabId: id });
    expect(screen.getByText('“Had a day”')).toBeTruthy();
  });
});

/** The engine comes with the first words to check; with a cold cache that is all of it to read. */
const ENGINE_COMES = { timeout: 10_000 };

describe('paste and check', () => {
  const paste = async (words: string) => {
    fireEvent.click(await screen.findByRole('tab', { name: 'Paste and check' }));
    fireEvent.input(screen.getByLabelText('Your words'), { target: { value: words } });
  };

  it('checks words as they are typed, marks the places and stores nothing', async () => {
    await open({ url: 'https://example.org/' });
    const before = await fakeBrowser.storage.local.get();
    await paste('Call me on 07700 900461 any evening');
    const card = await screen.findByRole('article', {}, ENGINE_COMES);
    expect(card.textContent).toContain('“07700 900461”');
    expect(document.querySelector('mark')?.textContent).toBe('07700 900461');
    expect(screen.queryByRole('button', { name: /Open .* settings/ })).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
    fireEvent.click(within(card).getByRole('button', { name: 'Edit' }));
    const box = screen.getByLabelText<HTMLTextAreaElement>('Your words');
    expect(document.activeElement).toBe(box);
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('07700 900461');
  });

  it('says when there is nothing', async () => {
    await open();
    await paste('Lovely sunset tonight.');
    expect(await screen.findByRole('heading', { name: 'Nothing here your policy speaks about.' }, ENGINE_COMES)).toBeTruthy();
  });

  it('says that another language was not checked, and does not call it fine', async () => {
    await open();
    await paste("Nia Llewellyn-Pryce yn fy nosbarth i wedi crio trwy'r dydd");
    expect(await screen.findByText('Most of this is not in English.', {}, ENGINE_COMES)).toBeTruthy();
    expect(screen.queryByText('Nothing here your policy speaks about.')).toBeNull();
  });

  it('keeps the words while another tab is looked at', async () => {
    await open();
    await paste('Half a thought');
    fireEvent.click(screen.getByRole('tab', { name: 'This page' }));
    fireEvent.click(screen.getByRole('tab', { name: 'Paste and check' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your words').value).toBe('Half a thought');
  });
});

it('opens the settings', async () => {
  const openOptionsPage = vi.fn(async () => {});
  Object.assign(fakeBrowser.runtime, { openOptionsPage });
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Settings' }));
  expect(openOptionsPage).toHaveBeenCalledOnce();
});
