// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToBackground } from '../../../entrypoints/browser/messages';
import { PageReport } from '../../../entrypoints/browser/messages';
import type { Heavy } from '../../../entrypoints/social.content/hand-over';
import { offReport, type Session, startSession } from '../../../entrypoints/social.content/session';
import { x } from '../../../entrypoints/social.content/sites/x';
import { defaultSettings, type Settings } from '../../../rules/settings';
import { byPerson, goTo, peekIntoClosedRoots } from './helpers';
import * as p from './sites/x-pages';

const RISKY = 'Jayden in my Year 4 class at Aylesford School had a safeguarding meeting today';

let stop: AbortController;
let messages: ToBackground[];
let session: Session;

const loadHeavy = () => import('../../../entrypoints/social.content/heavy');

const stored = (settings: Partial<Settings>) => ({ raw: { ...defaultSettings(), ...settings } });
const start = (settings: Partial<Settings>, heavy: () => Promise<Heavy> = loadHeavy) => {
  session = startSession(
    x,
    stored(settings),
    { alive: () => true, send: (message) => messages.push(message), ask: async () => undefined, heavy },
    stop.signal,
  );
};

// the engine is loaded on demand; the first time takes the test's tools a while
beforeAll(loadHeavy, 60_000);

beforeEach(() => {
  document.elementsFromPoint = () => [];
  goTo('/home');
  stop = new AbortController();
  messages = [];
});

afterEach(() => stop.abort());

const eventually = (expectation: () => unknown) => vi.waitFor(expectation, { timeout: 10_000 });

const box = () => document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]');
const write = () => {
  box()?.setAttribute('tabindex', '0');
  box()?.focus();
};

describe('a session', () => {
  it('answers for a page with nothing to read', async () => {
    p.show(p.tab(p.ME), p.column());
    start({ policy: 'aylesford' });
    expect(PageReport.parse(await session.report())).toMatchObject({
      site: 'x',
      off: false,
      ownership: 'elsewhere',
      checked: [],
      failed: [],
    });
  });

  it('checks what is written with the chosen policy, and counts it on the icon', async () => {
    p.show(p.tab(p.ME), p.column(p.inline(RISKY)));
    start({ policy: 'aylesford' });
    write();
    await eventually(async () => expect((await session.report()).checked).toHaveLength(1));
    const { checked } = await session.report();
    expect(checked[0]?.findings.length).toBeGreaterThan(0);
    expect(messages.at(-1)).toEqual({ type: 'show-count', count: checked[0]?.findings.length });
    stop.abort();
    expect(messages.at(-1)).toEqual({ type: 'show-count', count: 0 });
  });

  it('draws and checks nothing until a policy is chosen, also while the person is already writing', async () => {
    p.show(p.tab(p.ME), p.column(p.inline(RISKY)));
    start({});
    write();
    expect((await session.report()).checked).toEqual([]);
    session.update(stored({ policy: 'aylesford' }));
    await eventually(async () => expect((await session.report()).checked).toHaveLength(1));
    session.update(stored({}));
    expect((await session.report()).checked).toEqual([]);
    expect(document.querySelector('second-look-notes')).toBeNull();
  });

  it('does not count what the person has settled', async () => {
    p.show(p.tab(p.ME), p.column(p.inline(RISKY)));
    start({ policy: 'aylesford' });
    write();
    await eventually(() => expect(messages.at(-1)?.type).toBe('show-count'));
    const { checked } = await session.report();
    const acknowledged = (checked[0]?.findings ?? []).map(({ topic, evidence }) => ({
      topic,
      evidence,
      verdict: 'fine' as const,
      reason: 'agreed',
      at: '2026-11-20T12:00:00Z',
    }));
    session.update(stored({ policy: 'aylesford', acknowledged }));
    await eventually(() => expect(messages.at(-1)).toEqual({ type: 'show-count', count: 0 }));
  });

  it('checks what is being written when the own profile has made everything ready first', async () => {
    const heavy = await loadHeavy();
    goTo(`/${p.ME}`);
    p.show(...p.ownProfile(), p.inline(RISKY));
    start({ policy: 'aylesford' }, () => Promise.resolve(heavy));
    write();
    // before the next quiet moment
    expect((await session.report()).checked).toMatchObject([{ id: 'profile' }]);
    await eventually(async () => expect((await session.report()).checked.map(({ id }) => id)).toContain('draft'));
  });

  it('looks again with the next key at a box that could not be written in for a moment', async () => {
    p.show(p.tab(p.ME), p.column(p.inline(RISKY)));
    start({ policy: 'aylesford' });
    write();
    const ids = async () => (await session.report()).checked.map(({ id }) => id);
    const type = () => {
      const event = new Event('input', { bubbles: true, composed: true });
      box()?.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: true }));
    };
    await eventually(async () => expect(await ids()).toEqual(['draft']));
    box()?.setAttribute('aria-disabled', 'true');
    type();
    await eventually(async () => expect(await ids()).toEqual([]));
    box()?.removeAttribute('aria-disabled');
    type();
    await eventually(async () => expect(await ids()).toEqual(['draft']));
  });

  it('reads the own profile with the chosen policy', async () => {
    goTo(`/${p.ME}`);
    p.show(...p.ownProfile());
    start({ policy: 'aylesford' });
    const report = PageReport.parse(await session.report());
    expect(report.ownership).toBe('own-profile');
    expect(report.checked).toMatchObject([{ id: 'profile', fields: ['name', 'bio', 'location', 'website', 'birthday'] }]);
    expect(report.checked[0]?.findings.map(({ topic }) => topic)).toContain('school-named');
  });
});

describe('while the heavy part has not come', () => {
  const never = () => new Promise<Heavy>(() => undefined);
  const trusted = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', { value: true });
  const press = () => {
    const event = trusted(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    document.querySelector('[data-testid="tweetButtonInline"]')?.dispatchEvent(event);
    return event;
  };
  const key = (name: string, held: KeyboardEventInit = {}) => {
    const event = trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true, ...held }));
    document.querySelector('[data-testid="tweetTextarea_0"]')?.dispatchEvent(event);
    return event;
  };
  const told = async () => (await session.report()).failed;
  const NOT_YET = expect.stringContaining('has not started on this page yet');
  const TOO_EARLY = expect.stringContaining('went through before Second Look was ready');

  it('says so to whoever asks, once it is wanted', async () => {
    p.show(p.tab(p.ME), p.column(p.inline(RISKY)));
    start({ policy: 'aylesford' }, never);
    expect(await told()).toEqual([]);
    write();
    await eventually(async () => expect(await told()).toEqual([NOT_YET]));
  });

  it('answers for an own profile too, which it cannot read', async () => {
    goTo(`/${p.ME}`);
    p.show(...p.ownProfile());
    start({ policy: 'aylesford' }, never);
    const report = PageReport.parse(await session.report());
    expect(report).toMatchObject({ ownership: 'own-profile', checked: [], failed: [NOT_YET] });
  });

  it('lets a press through and says so', async () => {
    p.show(p.tab(p.ME), p.column(p.inline(RISKY)));
    start({ policy: 'aylesford' }, never);
    expect(press().defaultPrevented).toBe(false);
    expect(await told()).toEqual([TOO_EARLY, NOT_YET]);
  });

  it('says nothing of a press that sends nothing', async () => {
    p.show(p.tab(p.ME), p.column(p.inline('')));
    start({ policy: 'aylesford' }, never);
    press();
    expect(await told()).not.toContainEqual(TOO_EARLY);
    stop.abort();
    stop = new AbortController();
    p.show(p.tab(p.ME), p.column(p.inline(RISKY)));
    document.querySelector('[data-testid="tweetButtonInline"]')?.setAttribute('aria-disabled', 'true');
    start({ policy: 'aylesford' }, never);
    press();
    expect(await told()).not.toContainEqual(TOO_EARLY);
  });

  it('lets the key that sends through and says so, but only if there is anything to send', async () => {
    p.show(p.tab(p.ME), p.column(p.inline(RISKY)));
    start({ policy: 'aylesford' }, never);
    key('Enter');
    expect(await told()).toEqual([NOT_YET]);
    expect(key('Enter', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(await told()).toEqual([TOO_EARLY, NOT_YET]);
    stop.abort();
    stop = new AbortController();
    p.show(p.tab(p.ME), p.column(p.inline('')));
    start({ policy: 'aylesford' }, never);
    key('Enter', { ctrlKey: true });
    expect(await told()).toEqual([NOT_YET]);
  });

  it('is ready the moment it comes, and holds the press', async () => {
    p.show(p.tab(p.ME), p.column(p.inline(RISKY)));
    let come: (heavy: Heavy) => void = () => undefined;
    const heavy = new Promise<Heavy>((resolve) => {
      come = resolve;
    });
    start({ policy: 'aylesford' }, () => heavy);
    key('!');
    // other settings in the meantime do not start anything twice
    session.update(stored({ policy: 'aylesford', highlight: false }));
    write();
    come(await loadHeavy());
    await eventually(async () => expect((await session.report()).checked).toHaveLength(1));
    expect(press().defaultPrevented).toBe(true);
    expect(await told()).toEqual([]);
    expect(document.querySelectorAll('second-look-notes')).toHaveLength(1);
  });

  it('says when it came and could not be set up', async () => {
    p.show(p.tab(p.ME), p.column(p.inline(RISKY)));
    start({ policy: 'aylesford' }, () => Promise.reject(new Error('broken')));
    write();
    await eventually(async () => expect(await told()).toEqual([expect.stringContaining('could not start on this page')]));
  });
});

describe('what a script does on the page', () => {
  const strange = () => {
    p.show(
      p.tab(p.ME),
      '<main><div contenteditable="true" role="textbox" class="strange">With Jayden</div>',
      p.followControl,
      '</main>',
    );
    start({ policy: 'aylesford' });
    return document.querySelector('.strange') as Element;
  };
  const input = () => new InputEvent('input', { bubbles: true, composed: true });
  const unread = async () => PageReport.parse(await session.report()).unread;

  it('is not taken for writing; what the person types in a box nobody knows is said to be unread', async () => {
    const box = strange();
    box.dispatchEvent(input());
    expect(await unread()).toEqual([]);
    box.dispatchEvent(byPerson(input(), 0));
    expect(await unread()).toEqual(['the box you are writing in']);
  });

  it('is not taken for a press of Follow', async () => {
    strange();
    const control = document.querySelector('[data-testid$="-follow"]') as Element;
    const click = () => new MouseEvent('click', { bubbles: true, composed: true });
    const inside = peekIntoClosedRoots();
    const shown = () => inside.body()?.textContent ?? '';
    // the person's own first, so that all is ready and a script's would be answered at once
    control.dispatchEvent(byPerson(click(), 0));
    await eventually(() => expect(shown()).toContain('Somebody from school?'));
    control.dispatchEvent(byPerson(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }), 1));
    expect(shown()).toBe('');
    control.dispatchEvent(click());
    expect(shown()).toBe('');
  });
});

it('says of a site that is switched off that nothing was read', () => {
  expect(PageReport.parse(offReport(x))).toMatchObject({ off: true, checked: [], ownership: 'elsewhere' });
});

describe('in a frame of the site, and around it', () => {
  const draft = {
    id: 'draft',
    kind: 'draft' as const,
    excerpt: 'Call me',
    fields: [],
    sections: [],
    cutOff: false,
    audience: 'public' as const,
    findings: [],
  };
  const said = { checked: [draft], open: 2, unread: ['the box you are writing in'], failed: ['Something failed.'] };
  const nothing = { checked: [], open: 0, unread: [], failed: [] };

  it('the page adds what its frames say to its own, and takes it back when they are gone', async () => {
    start({ policy: 'aylesford' });
    session.hear(5, said);
    expect(messages).toEqual([{ type: 'show-count', count: 2 }]);
    expect(PageReport.parse(await session.report())).toMatchObject({
      checked: [draft],
      unread: ['the box you are writing in'],
      failed: ['Something failed.'],
    });
    session.hear(5, nothing);
    expect(messages.at(-1)).toEqual({ type: 'show-count', count: 0 });
    expect(await session.report()).toMatchObject({ checked: [], unread: [], failed: [] });
  });

  it('a frame tells the page what is written in it, counts nothing itself, and reads no profile', async () => {
    const box = document.createElement('div');
    box.setAttribute('contenteditable', 'true');
    document.body.replaceChildren(box);
    const send = (message: ToBackground) => messages.push(message);
    session = startSession(
      x,
      stored({ policy: 'aylesford' }),
      { alive: () => true, inFrame: true, send, ask: async () => undefined, heavy: loadHeavy },
      stop.signal,
    );
    const typed = new InputEvent('input', { bubbles: true, composed: true });
    Object.defineProperty(typed, 'isTrusted', { value: true });
    box.dispatchEvent(typed);
    expect(messages).toEqual([{ type: 'in-frame', report: { ...nothing, unread: ['the box you are writing in'] } }]);
    stop.abort();
    expect(messages).toHaveLength(2);
    expect(messages[1]).toEqual({ type: 'in-frame', report: nothing });
  });
});
