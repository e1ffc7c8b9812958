// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Options } from '../../../entrypoints/options/Options';
import { choosePolicy } from '../../../rules/choose-policy';
import { POLICIES } from '../../../rules/policies';
import { defaultSettings, type Settings } from '../../../rules/settings';
import { policyNamed } from '../../support/findings';

const READY: Settings = {
  ...choosePolicy(defaultSettings(), policyNamed('aylesford'), undefined),
  role: 'teacher',
  accounts: { x: 'personal' },
  acknowledged: [
    {
      topic: 'school-named',
      evidence: 'Aylesford',
      field: 'bio',
      verdict: 'fine',
      reason: 'old news',
      at: '2026-11-02T10:00:00Z',
    },
    { topic: 'derogatory', evidence: 'that lot', verdict: 'wrong', reason: '', at: '2026-11-03T10:00:00Z' },
  ],
};

async function open(settings?: unknown) {
  if (settings !== undefined) await fakeBrowser.storage.local.set({ settings });
  render(<Options />);
  await screen.findByRole('heading', { level: 1 });
}
const stored = async () => (await fakeBrowser.storage.local.get())['settings'] as Settings;
const section = (name: string | RegExp) => screen.getByRole('region', { name });

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the first visit', () => {
  it('leads through four answers, keeps each at once, and says when they are all there', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Welcome. Four short answers, and you are set.');
    const guide = screen.getByRole('navigation', { name: 'Four short answers' });
    const open4 = () =>
      within(guide)
        .getAllByRole('link')
        .map((link) => /not answered/.test(link.textContent ?? ''));
    expect(open4()).toEqual([true, true, true, true]);

    fireEvent.click(screen.getByRole('radio', { name: /Coppice/ }));
    await waitFor(() => expect(open4()).toEqual([false, false, true, true]));
    expect((await screen.findByText('Saved')).getAttribute('role')).toBe('status');
    fireEvent.click(screen.getByRole('radio', { name: 'Teaching assistant' }));
    await waitFor(() => expect(open4()).toEqual([false, false, false, true]));
    expect(screen.queryByText('You are set.')).toBeNull();
    fireEvent.click(
      within(screen.getByRole('group', { name: 'Your account on X' })).getByRole('radio', { name: 'Professional' }),
    );
    expect(await screen.findByText('You are set.')).toBeTruthy();

    expect(await stored()).toEqual({
      ...choosePolicy(defaultSettings(), policyNamed('coppice-junior'), undefined),
      role: 'teaching-assistant',
      accounts: { x: 'professional' },
    });
  });

  it('is over on the next visit', async () => {
    await open(READY);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your settings');
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('the school', () => {
  it.each(POLICIES.map((policy) => [policy.short, policy] as const))('shows the facts of %s', async (_, policy) => {
    await open(choosePolicy(defaultSettings(), policy, undefined));
    const facts = section(`About ${policy.short}'s policy`);
    for (const said of [policy.binds.says, policy.pupil.says, policy.askWhom.says]) expect(facts.textContent).toContain(said);
    for (const { says } of policy.conflicts) expect(facts.textContent).toContain(says);
    expect(facts.textContent).toMatch(/has passed\./);
    expect(screen.getByText(/There may be a newer policy than this one/)).toBeTruthy();
  });

  it('can be changed', async () => {
    await open(READY);
    fireEvent.click(screen.getByRole('button', { name: 'Choose another school' }));
    fireEvent.click(await screen.findByRole('radio', { name: /Elton/ }));
    expect(await screen.findByRole('region', { name: "About Elton's policy" })).toBeTruthy();
    expect((await stored()).schoolNames).toEqual(policyNamed('elton-primary').names.school);
  });

  it('what was ticked, and what was taken away, is there again for whoever comes back to a school', async () => {
    await open({ ...READY, schoolNames: ['Aylesford School', 'The Big House'], schoolAliases: ['Aylesford'] });
    fireEvent.click(screen.getByRole('button', { name: 'Choose another school' }));
    fireEvent.click(await screen.findByRole('radio', { name: /Elton/ }));
    await screen.findByRole('region', { name: "About Elton's policy" });
    expect((await stored()).schoolAliases).not.toContain('Aylesford');
    fireEvent.click(screen.getByRole('radio', { name: /Aylesford/ }));
    await screen.findByRole('region', { name: "About Aylesford's policy" });
    expect(await stored()).toMatchObject({
      schoolNames: ['Aylesford School', 'The Big House'],
      schoolAliases: ['Aylesford'],
      schoolEmailDomains: policyNamed('aylesford').names.emailDomains.filter((end) => READY.schoolEmailDomains.includes(end)),
    });
  });

  it('says when the policy does not name the person’s part', async () => {
    await open({ ...READY, policy: 'elton-primary', role: 'volunteer' });
    expect(screen.getByText(/Elton's policy does not name your part/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Teacher' }));
    await waitFor(() => expect(screen.queryByText(/does not name your part/)).toBeNull());
  });
});

describe('its names', () => {
  const group = (name: string) => screen.getByRole('group', { name });

  it('suggests, and lets a suggestion be ticked and unticked', async () => {
    await open(READY);
    const short = group('Short names, initials and hashtags');
    const place = within(short).getByRole<HTMLInputElement>('checkbox', { name: 'Aylesford' });
    expect(place.checked).toBe(false);
    fireEvent.click(place);
    await waitFor(async () => expect((await stored()).schoolAliases).toContain('Aylesford'));
    fireEvent.click(within(short).getByRole('checkbox', { name: 'ASSFC' }));
    await waitFor(async () => expect((await stored()).schoolAliases).not.toContain('ASSFC'));
  });

  it('says what is no end of an e-mail address, and keeps the words', async () => {
    await open(READY);
    const ends = group('The end of its e-mail addresses');
    const box = within(ends).getByRole<HTMLInputElement>('textbox');
    fireEvent.input(box, { target: { value: 'not a domain' } });
    fireEvent.click(within(ends).getByRole('button', { name: 'Add' }));
    expect(within(ends).getByRole('status').textContent).toBe(
      '“not a domain” is no end of an e-mail address. It looks like ourschool.sch.uk.',
    );
    expect(box.value).toBe('not a domain');
    fireEvent.input(box, { target: { value: ' Head@Larkfield.sch.uk ' } });
    expect(within(ends).getByRole('status').textContent).toBe('');
    fireEvent.click(within(ends).getByRole('button', { name: 'Add' }));
    expect(await within(ends).findByText('larkfield.sch.uk')).toBeTruthy();
    await waitFor(() => expect(box.value).toBe(''));
    expect(document.activeElement).toBe(box);
  });

  it('takes the person’s own names, once each, and lets them go again', async () => {
    await open(READY);
    const names = group('Names');
    const add = (name: string) => {
      fireEvent.input(within(names).getByRole('textbox'), { target: { value: name } });
      fireEvent.click(within(names).getByRole('button', { name: 'Add' }));
    };
    add('  The   Big House ');
    expect(await within(names).findByText('The Big House')).toBeTruthy();
    add('the big house');
    add('x');
    expect(within(names).getByRole('status').textContent).toMatch(/^Two letters at least/);
    const before = (await stored()).schoolNames;
    expect(before).toEqual([...READY.schoolNames, 'The Big House']);
    fireEvent.click(within(names).getByRole('button', { name: 'Take away The Big House' }));
    await waitFor(async () => expect((await stored()).schoolNames).toEqual(READY.schoolNames));
  });

  it('keeps only the end of an e-mail address', async () => {
    await open(READY);
    const mail = group('The end of its e-mail addresses');
    fireEvent.input(within(mail).getByRole('textbox'), { target: { value: 'Office@Example.SCH.uk' } });
    fireEvent.click(within(mail).getByRole('button', { name: 'Add' }));
    await waitFor(async () => expect((await stored()).schoolEmailDomains).toContain('example.sch.uk'));
  });
});

describe('where it works', () => {
  it('switches a site off and on', async () => {
    await open(READY);
    const x = within(section('Where it works')).getByRole<HTMLInputElement>('checkbox', { name: 'X' });
    fireEvent.click(x);
    await waitFor(async () => expect((await stored()).sitesOff).toEqual(['x']));
    fireEvent.click(x);
    await waitFor(async () => expect((await stored()).sitesOff).toEqual([]));
  });

  it('switches the marking of words off', async () => {
    await open(READY);
    fireEvent.click(screen.getByRole('checkbox', { name: /Mark the words/ }));
    await waitFor(async () => expect((await stored()).highlight).toBe(false));
  });
});

describe('school hours', () => {
  it('keep both of two changes that follow each other closely', async () => {
    await open({ ...READY, schoolHours: { start: '08:30', end: '15:30', terms: [] } });
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '08:00' } });
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '16:00' } });
    await waitFor(async () => expect((await stored()).schoolHours).toEqual({ start: '08:00', end: '16:00', terms: [] }));
  });

  it('can be set, changed and dropped', async () => {
    await open(READY);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tell me when I write in school hours' }));
    const from = await screen.findByLabelText('From');
    fireEvent.change(from, { target: { value: '' } });
    fireEvent.change(from, { target: { value: '09:00' } });
    await waitFor(async () => expect((await stored()).schoolHours).toEqual({ start: '09:00', end: '15:30', terms: [] }));
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '08:00' } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/ends before it begins/);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tell me when I write in school hours' }));
    await waitFor(async () => expect(await stored()).not.toHaveProperty('schoolHours'));
  });

  it('are there again with their terms when they are dropped by mistake', async () => {
    const schoolHours = { start: '08:00', end: '15:00', terms: [{ from: '2027-01-05', to: '2027-03-20' }] };
    await open({ ...READY, schoolHours });
    const box = () => screen.getByRole('checkbox', { name: 'Tell me when I write in school hours' });
    fireEvent.click(box());
    await waitFor(async () => expect(await stored()).not.toHaveProperty('schoolHours'));
    fireEvent.click(box());
    await waitFor(async () => expect((await stored()).schoolHours).toEqual(schoolHours));
  });

  it('take term dates in order, and refuse half of one', async () => {
    await open({ ...READY, schoolHours: { start: '08:30', end: '15:30', terms: [{ from: '2027-01-05', to: '2027-03-20' }] } });
    const add = (from: string, to: string) => {
      fireEvent.input(screen.getByLabelText('First day'), { target: { value: from } });
      fireEvent.input(screen.getByLabelText('Last day'), { target: { value: to } });
      fireEvent.click(screen.getByRole('button', { name: 'Add a term' }));
    };
    add('2026-09-01', '');
    expect((await screen.findByRole('alert')).textContent).toBe('Give both days, the first one first.');
    add('2026-09-01', '2026-12-18');
    expect(await screen.findByText(/1 September 2026 to 18 December 2026/)).toBeTruthy();
    expect((await stored()).schoolHours?.terms.map(({ from }) => from)).toEqual(['2026-09-01', '2027-01-05']);
    fireEvent.click(screen.getByRole('button', { name: 'Take away 5 January 2027 to 20 March 2027' }));
    await waitFor(async () => expect((await stored()).schoolHours?.terms).toEqual([{ from: '2026-09-01', to: '2026-12-18' }]));
  });
});

describe('settled findings', () => {
  it('are listed, newest first, with what the person said, and brought back', async () => {
    await open(READY);
    const rows = within(section('Settled findings')).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('div')?.textContent)).toEqual([
      'This could hurt somebody at school: “that lot”You said this is wrong. · 3 November 2026',
      'Your school is named: “Aylesford” in your bioFine because: old news · 2 November 2026',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Bring back: Your school is named' }));
    await waitFor(async () => expect((await stored()).acknowledged).toEqual([READY.acknowledged[1]]));
  });
});

describe('settings as a file', () => {
  const bringIn = (text: string) =>
    fireEvent.change(screen.getByLabelText('Settings file'), {
      target: { files: [new File([text], 'mine.json', { type: 'application/json' })] },
    });

  it('that name a policy we do not have are brought in, and that is said', async () => {
    await open(READY);
    bringIn(JSON.stringify({ ...READY, policy: 'no-such-school' }));
    expect(await screen.findByText(/The policy they name is not among those we have: choose yours above\./)).toBeTruthy();
  });

  it('are saved whole, to be read back by this page', async () => {
    await open(READY);
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) saved = file;
      return 'blob:x';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save to a file' }));
    expect(names).toEqual([expect.stringMatching(/^second-look-settings-\d{4}-\d\d-\d\d\.json$/)]);
    expect(JSON.parse((await saved?.text()) ?? '')).toEqual(READY);
  });

  it('are brought in, and the change can be undone', async () => {
    await open(READY);
    const other = { ...READY, policy: 'elton-primary', highlight: false };
    bringIn(JSON.stringify(other));
    expect(await screen.findByText('These are the settings from mine.json now.')).toBeTruthy();
    expect(await stored()).toEqual(other);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Your settings are back as they were.')).toBeTruthy();
    expect(await stored()).toEqual(READY);
    // and what the undo took away comes back as well
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual(other));
  });

  it('are as they were when starting afresh cannot be kept, and it is said', async () => {
    await open(READY);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    fireEvent.click(screen.getByRole('button', { name: 'Start afresh' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Start afresh' }));
    expect(await screen.findByText(/^That could not be kept just now/)).toBeTruthy();
    expect(await stored()).toEqual(READY);
  });

  it('that cannot be kept are drawn as they are, also the second time, and typed words stay', async () => {
    await open(READY);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const roles = () =>
      ['Teacher', 'Governor', 'Volunteer'].map((name) => screen.getByRole<HTMLInputElement>('radio', { name }).checked);
    expect(roles()).toEqual([true, false, false]);
    for (const name of ['Governor', 'Volunteer', 'Governor']) {
      fireEvent.click(screen.getByRole('radio', { name }));
      await waitFor(() => expect(roles()).toEqual([true, false, false]));
    }
    const names = screen.getByRole('group', { name: 'Names' });
    const box = within(names).getByRole<HTMLInputElement>('textbox');
    fireEvent.input(box, { target: { value: 'The Big House' } });
    fireEvent.click(within(names).getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(screen.getByText(/could not be saved just now/)).toBeTruthy());
    expect(box.value).toBe('The Big House');
  });

  it('change nothing when the file is wrong, and say what is wrong and where', async () => {
    await open(READY);
    bringIn(JSON.stringify({ ...READY, accounts: { x: 'secret' } }));
    expect(
      await screen.findByText(/^How you use your accounts could not be read, at “accounts\.x”:.*Nothing was changed\.$/),
    ).toBeTruthy();
    expect(await stored()).toEqual(READY);
  });

  it('can be forgotten, after a question, and brought back', async () => {
    await open(READY);
    fireEvent.click(screen.getByRole('button', { name: 'Start afresh' }));
    const dialog = await screen.findByRole('dialog', { name: 'Start afresh?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Keep my settings' }));
    expect(await stored()).toEqual(READY);
    fireEvent.click(within(section('Your settings as a file')).getAllByRole('button', { name: 'Start afresh' })[0] ?? dialog);
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Start afresh' }));
    expect(await screen.findByText('Everything is as on the first day.')).toBeTruthy();
    expect(await stored()).toEqual(defaultSettings());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual(READY));
  });

  it('that could not be read are told of, and can be saved', async () => {
    await open({ ...READY, role: 'king' });
    expect(await screen.findByText(/Part of your settings could not be read: your role\..*kept aside\./)).toBeTruthy();
    expect((await stored()).policy).toBe('aylesford');
    expect(await screen.findByText('Kept aside because it could not be read')).toBeTruthy();
  });
});

it('says what happens to what is read', async () => {
  await open(READY);
  expect(section('Only you see this').textContent).toMatch(/sends nothing anywhere/);
});

describe('names to be told of', () => {
  const box = () => screen.getByLabelText<HTMLTextAreaElement>('Names, one a line or with commas');
  const press = (name: string) => fireEvent.click(within(section('Names to be told of')).getByRole('button', { name }));

  it('are added as a list, kept as nothing that can be read, and taken away by typing them', async () => {
    await open(READY);
    fireEvent.input(box(), { target: { value: 'Zofia\nAmara Okafor, Tariq' } });
    press('Add');
    expect(await screen.findByText('3 names added.')).toBeTruthy();
    expect(box().value).toBe('');
    expect((await stored()).watch?.hashes).toHaveLength(3);
    expect(JSON.stringify(await stored())).not.toMatch(/zofia|amara|tariq/i);
    expect(screen.getByText(/^3 names are kept, in a scrambled form/)).toBeTruthy();

    fireEvent.input(box(), { target: { value: 'Hamza' } });
    press('Take away');
    expect(await screen.findByText('This name is not kept.')).toBeTruthy();
    fireEvent.input(box(), { target: { value: 'zofia' } });
    press('Take away');
    expect(await screen.findByText('“zofia” is taken away.')).toBeTruthy();
    expect((await stored()).watch?.hashes).toHaveLength(2);
  });

  it('say what is wrong with one, and keep what was typed', async () => {
    await open(READY);
    fireEvent.input(box(), { target: { value: 'Zofia, Z' } });
    press('Add');
    expect(await screen.findByText(/^“Z”: Two letters at least/)).toBeTruthy();
    expect(box().value).toBe('Zofia, Z');
    expect((await stored()).watch).toBeUndefined();
  });

  it('are forgotten all at once, and are there again with Undo', async () => {
    await open(READY);
    fireEvent.input(box(), { target: { value: 'Zofia, Tariq' } });
    press('Add');
    await screen.findByText('2 names added.');
    press('Forget all names');
    await screen.findByText('All names are forgotten.');
    expect(await stored()).not.toHaveProperty('watch');
    press('Undo');
    await screen.findByText('They are all there again.');
    expect((await stored()).watch?.hashes).toHaveLength(2);
  });
});
