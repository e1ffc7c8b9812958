/**
 * One stretch of time in which a site is looked after: from the moment it is switched on until it is switched off, or the page or the
 * extension goes. Light by itself; what is heavy comes with the first composer or the person's own profile. Ends with its signal.
 */
import type { CheckedItem, FrameReport, OwnPictures, PageReport, ToBackground } from '../browser/messages';
import { hasPolicy, looksAtPictures, type StoredSettings } from '../browser/settings-peek';
import type { Contacts } from './contact/contacts';
import type { Drafts } from './draft/drafts';
import { addressOf, createFrames } from './frames';
import type { Heavy } from './hand-over';
import type { Look } from './look';
import { picturesInView } from './profile/in-view';
import { NO_PROFILE, startProfile } from './profile/profile';
import {
  type Composer,
  deepFocus,
  isDisabled,
  ownPicture,
  readText,
  type Site,
  sendsFrom,
  targetOf,
  writingBoxAt,
} from './sites/site';

/** What the session needs from the browser. */
export interface Outside {
  /** false once the extension was updated or removed under us */
  alive(): boolean;
  /** in a frame only what is written there is looked at, and the page around it is told */
  readonly inFrame?: boolean;
  send(message: ToBackground): void;
  /** sends a message and waits for its answer */
  ask(message: ToBackground): Promise<unknown>;
  /** the heavy part, once it has come; it comes when the page stands */
  heavy(): Promise<Heavy>;
}

export interface Session {
  /** What the popup is told, looked up now. */
  report(): Promise<PageReport>;
  /** Where the person's own pictures stand in the window, looked up now. */
  pictures(): OwnPictures;
  /** A frame of this page says what is written in it. */
  hear(frame: number, said: FrameReport): void;
  update(stored: StoredSettings): void;
}

const NOT_STARTED = 'Second Look could not start on this page, so nothing is looked at before you post.';
const NOT_YET = 'Second Look has not started on this page yet, so nothing is looked at before you post.';
const TOO_EARLY = 'A post went through before Second Look was ready.';

/** Fits into "... could not be read". */
const WRITING = 'the box you are writing in';

/** ms that whoever asks about the page waits for the heavy part. */
const PATIENCE = 1000;

/** What pictures are looked at for without settings. */
const NOTHING = { logo: false, words: false };

/** Looks after `site` until `signal` ends. */
export function startSession(site: Site, first: StoredSettings, outside: Outside, signal: AbortSignal): Session {
  let stored = first;
  let heavy: Heavy | undefined;
  let loading: Promise<void> | undefined;
  let drafts: Drafts | undefined;
  let contacts: Contacts | undefined;
  let lookNow: Look | undefined;
  let shown = 0;
  const failed = new Set<string>();
  const frames = createFrames(count);
  let told = '';

  const around = {
    site,
    look: () => lookNow,
    alive: outside.alive,
    changed: count,
    failed: fail,
    recovered(sentence: string) {
      if (failed.delete(sentence)) count();
    },
  };

  function prepare(): Promise<void> {
    if (!hasPolicy(stored)) return Promise.resolve();
    loading ??= outside
      .heavy()
      .then(begin)
      .catch(() => fail(NOT_STARTED));
    return loading;
  }

  function begin(module: Heavy) {
    if (signal.aborted || heavy !== undefined) return;
    heavy = module;
    lookNow = module.lookWith(stored, site.id);
    drafts = module.startDrafts(
      { ...around, audience, lookAtPicture: module.pictureLook(outside.ask, () => lookNow?.inPictures ?? NOTHING) },
      signal,
    );
    contacts = module.startContacts({ ...around, read: (ref) => outside.send({ type: 'read-clause', ref }) }, signal);
    // better now, in quiet moments, than between two keys
    goOn(module.setUpEngine());
  }

  /** A step in each quiet moment. A step that fails is no harm: if it fails again on the person's own words, they are told then. */
  function goOn(steps: Iterator<void>) {
    whenQuiet(() => {
      try {
        if (!signal.aborted && steps.next().done !== true) goOn(steps);
      } catch {
        // nothing was asked yet
      }
    });
  }

  /** The heavy part is wanted and has not come. */
  const waits = () => loading !== undefined && heavy === undefined && !failed.has(NOT_STARTED);

  const profile = outside.inFrame === true ? NO_PROFILE : startProfile({ ...around, prepare }, signal);

  function fail(sentence: string) {
    failed.add(sentence);
    count();
  }

  function audience() {
    const said = site.audience(document);
    return said === 'unknown' ? profile.audience() : said;
  }

  const checked = (): CheckedItem[] => [...profile.checked(), ...(drafts?.checked() ?? [])];

  function count() {
    if (signal.aborted || !outside.alive()) return;
    const own = checked().reduce((sum, { findings }) => sum + (lookNow?.open(findings).length ?? 0), 0);
    if (outside.inFrame === true) return tell({ checked: checked(), open: own, unread: unreadBox(), failed: [...failed] });
    const open = frames.all().reduce((sum, said) => sum + said.open, own);
    if (open === shown) return;
    shown = open;
    outside.send({ type: 'show-count', count: open });
  }

  function tell(report: FrameReport) {
    const words = JSON.stringify(report);
    if (words === told || (told === '' && report.checked.length + report.unread.length + report.failed.length === 0)) return;
    told = words;
    outside.send({ type: 'in-frame', report });
  }
  const tellNothing = () => told !== '' && outside.alive() && tell({ checked: [], open: 0, unread: [], failed: [] });

  const near = (element: Element) => {
    const address = addressOf(window);
    return site.editorAt(element, address) !== undefined || site.submitAt(element, address) !== undefined;
  };
  const attend = () => void prepare().then(() => drafts?.focus(deepFocus(document) ?? document.body));
  /** The focus comes to a composer: make ready in the next quiet moment, so that the caret is there first. */
  const approachAt = (target: Element | undefined) => {
    if (target === undefined) return;
    if (drafts !== undefined) drafts.focus(target);
    else if (near(target)) whenQuiet(() => !signal.aborted && attend());
  };
  /** A key or the pointer goes down there before that: make ready at once, which is done before the next event if all is there. */
  const hurry = (event: Event) => {
    const target = targetOf(event);
    if (drafts === undefined && target !== undefined && near(target)) attend();
  };

  /** A box that the person has typed in and that no composer we know stands around; what is in it is not read. */
  let unknown: WeakRef<Element> | undefined;
  const typed = (event: Event) => {
    const box = event.isTrusted ? writingBoxAt(targetOf(event) ?? document.body) : undefined;
    if (box === undefined || box === unknown?.deref()) return;
    // a focus that moves inside one shadow tree is not heard of outside, and a box may have had no composer around it when it came
    if (drafts !== undefined || box.getRootNode() instanceof ShadowRoot) approachAt(box);
    const address = addressOf(window);
    if (site.editorAt(box, address) !== undefined || site.leavesAlone(box, address)) return;
    unknown = new WeakRef(box);
    count();
  };
  const unreadBox = () => {
    const box = unknown?.deref();
    return box?.isConnected && site.editorAt(box, addressOf(window)) === undefined ? [WRITING] : [];
  };

  /** A press of Follow or its like goes its way; the card comes beside it, a moment later when we are not ready yet. */
  const meet = (event: Event) => {
    const target = event.isTrusted ? targetOf(event) : undefined;
    if (target === undefined) return;
    if (contacts !== undefined) contacts.press(target);
    else if (site.contactAt(target) !== undefined) void prepare().then(() => contacts?.press(target));
  };

  // on the window, in the capture phase: before the root listeners that sites built on React have
  const early = { capture: true, signal };
  window.addEventListener('focusin', (event) => approachAt(targetOf(event)), early);
  window.addEventListener('input', typed, early);
  window.addEventListener('focusout', () => drafts?.blur(), early);
  window.addEventListener(
    'pointerdown',
    (event) => site.submitAt(targetOf(event) ?? document.body, addressOf(window)) && hurry(event),
    early,
  );
  window.addEventListener(
    'click',
    (event) => {
      meet(event);
      if (drafts !== undefined) drafts.press(event);
      else if (hasPolicy(stored) && pressesEarly(event)) fail(TOO_EARLY);
    },
    early,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (drafts === undefined) {
        hurry(event);
        if (hasPolicy(stored) && sendsEarly(event)) fail(TOO_EARLY);
      } else {
        contacts?.key(event);
        drafts.key(event);
      }
    },
    early,
  );
  // a picture of the page's own making is there: of all its events only this one comes by, and no further up than the document
  document.addEventListener(
    'load',
    ({ target }) => {
      const picture = ownPicture(target);
      if (picture === undefined || !looksAtPictures(stored)) return;
      if (drafts !== undefined) drafts.picture(picture);
      else if (site.composerAt(picture, addressOf(window))?.images.some(({ element }) => element === picture))
        void prepare().then(() => drafts?.picture(picture));
    },
    early,
  );
  approachAt(focusNow());

  function pressesEarly(event: Event): boolean {
    const target = targetOf(event);
    const control = target && site.submitAt(target, addressOf(window));
    const composer = control === undefined || isDisabled(control) ? undefined : site.composerAt(control, addressOf(window));
    if (composer === undefined) return false;
    void prepare();
    return isFilled(composer);
  }

  function sendsEarly(event: KeyboardEvent): boolean {
    if (event.key !== 'Enter' || event.isComposing) return false;
    const target = targetOf(event) ?? document.body;
    const composer = site.composerAt(target, addressOf(window));
    return composer !== undefined && sendsFrom(site, event, composer, target) && isFilled(composer);
  }

  if (outside.inFrame === true) window.addEventListener('pagehide', tellNothing, early);
  signal.addEventListener('abort', () => {
    tellNothing();
    if (shown > 0 && outside.alive()) outside.send({ type: 'show-count', count: 0 });
  });

  return {
    async report() {
      await Promise.race([profile.look(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
      const inside = frames.all();
      return {
        site: site.id,
        off: false,
        ownership: profile.whose().ownership,
        checked: [...checked(), ...inside.flatMap((said) => said.checked)],
        unread: [...new Set([...unreadBox(), ...inside.flatMap((said) => said.unread), ...profile.unread()])],
        unopened: profile.unopened().map(({ what, where }) => ({ what, where })),
        failed: [...new Set([...failed, ...(waits() ? [NOT_YET] : []), ...inside.flatMap((said) => said.failed)])],
        links: { ...site.links },
      };
    },
    pictures: () => picturesInView(site, document),
    hear: frames.hear,
    update(next) {
      stored = next;
      if (heavy === undefined) loading = undefined;
      else lookNow = heavy.lookWith(stored, site.id);
      drafts?.refresh();
      // a policy may have been chosen while the person was already writing
      approachAt(focusNow());
      profile.refresh();
      count();
    },
  };
}

/** Whether there is something to send. */
const isFilled = ({ parts, images }: Composer): boolean =>
  images.length > 0 || parts.some(({ editor }) => readText(editor) !== '');

/** What has the focus; a body that is no box has it when nothing else does. */
function focusNow(): Element | undefined {
  const focused = deepFocus(document);
  return focused === document.body && !focused.hasAttribute('contenteditable') ? undefined : focused;
}

/** Runs work when the page has nothing better to do, within a fifth of a second. */
function whenQuiet(work: () => void) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 200 });
  else setTimeout(work, 50);
}

/** What a site that is switched off says of itself: nothing was read. */
export function offReport(site: Site): PageReport {
  return { site: site.id, off: true, ownership: 'elsewhere', checked: [], unread: [], failed: [], links: { ...site.links } };
}
