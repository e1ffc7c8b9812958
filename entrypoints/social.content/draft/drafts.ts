/** Brings together what happens around a composer: it is watched, its notes are drawn, and a press that sends it is looked at once. */
import { copyWords } from '../../../components/copy';
import type { Audience } from '../../../rules/topics';
import type { CheckedItem } from '../../browser/messages';
import { addressOf } from '../frames';
import type { Look, Looked } from '../look';
import { type Composer, isDisabled, ownPicture, type Site, sendsFrom, targetOf } from '../sites/site';
import { createNotes } from './beside';
import { type Caret, caretIn, returnTo } from './caret';
import { nameOf, sameControls } from './controls';
import { createGuard } from './guard';
import { createMarks } from './highlight';
import { checkedDraft, lookAtDraft, looksAtPictures, NOTHING_SEEN } from './looked';
import type { NotesState } from './notes';
import { createPictures, type LookAtPicture } from './pictures';
import { isRepeat, keyOf, stop } from './press';
import { rangesOf } from './ranges';
import { type Draft, readDraft } from './read';
import { type Watch, watchEditor } from './watch';
import { WORDS } from './words';

/** What the drafts need from outside. */
export interface Around {
  readonly site: Site;
  /** `undefined` while no policy is chosen */
  look(): Look | undefined;
  audience(): Audience;
  readonly lookAtPicture: LookAtPicture;
  /** false once the extension was updated or removed under us */
  alive(): boolean;
  /** what `checked` answers has changed */
  changed(): void;
  /** something of ours failed; `sentence` is for the person */
  failed(sentence: string): void;
  /** a failure of the same kind no longer stands */
  recovered(sentence: string): void;
}

export interface Drafts {
  /** The focus has moved to this element. */
  focus(target: Element): void;
  /** The focus has left. */
  blur(): void;
  /** A picture of the page's own making has come. */
  picture(picture: HTMLImageElement): void;
  /** A click, before the page hears of it. */
  press(event: Event): void;
  /** A key going down, before the page hears of it. */
  key(event: KeyboardEvent): void;
  /** The policy or the settings have changed. */
  refresh(): void;
  /** What stands in the composer, as the popup is told. */
  checked(): CheckedItem[];
}

/** Starts looking after composers; nothing is watched before the first focus, and everything ends with `signal`. */
export function startDrafts(around: Around, signal: AbortSignal): Drafts {
  const { site } = around;
  const guard = createGuard();
  const marks = createMarks(signal);
  const pictures = createPictures(
    { look: around.lookAtPicture, changed: () => watch?.flush(), failed: () => around.failed(WORDS.picture) },
    signal,
  );
  let watch: Watch | undefined;
  let focused = false;
  let last: { draft: Draft; looked: Looked; look: Look; news: number; audience: Audience } | undefined;
  let panel: NotesState['panel'] = 'closed';
  let pressed: Element | undefined;
  /** what it is called: "Post", or the key */
  let press = '';
  let parting: string | undefined;
  let caret: Caret | undefined;

  const address = () => addressOf(window);
  const composerAt = (element: Element) => site.composerAt(element, address());
  const audienceOf = (composer: Composer) => composer.audience ?? around.audience();
  const lookAt = (look: Look, draft: Draft): Looked =>
    lookAtDraft(look, draft, { site: site.id, audience: audienceOf(draft.composer), see: pictures.see });

  const close = () => {
    panel = 'closed';
    pressed = undefined;
    draw();
  };
  const notes = createNotes(
    {
      toggle() {
        if (panel === 'closed') panel = 'list';
        else panel = 'closed';
        pressed = undefined;
        draw();
      },
      close,
      edit() {
        close();
        if (watch !== undefined) returnTo(watch.editor, caret);
      },
      copy: copyWords,
      lost: () => around.failed(WORDS.removed),
      gone: leave,
    },
    signal,
  );

  function draw(): boolean {
    const editor = watch?.editor;
    if (last === undefined || editor === undefined) return false;
    const { composer, reading } = last.draft;
    const { open, otherLanguage } = last.looked;
    const unread = reading.tooLong ? WORDS.tooLong : otherLanguage && open.length === 0 ? WORDS.otherLanguage : undefined;
    const said = parting ?? unread;
    return notes.show(
      { editor, surface: composer.surface, submits: composer.submits, ...(pressed === undefined ? {} : { pressed }) },
      {
        open: said === undefined ? open : [],
        policy: last.look.policy,
        panel,
        pictured: composer.images.length > 0,
        press,
        canHold: composer.kind === 'profile' || composer.submits.length > 0 || composer.keySends === true,
        ...(said === undefined ? {} : { note: said }),
      },
    );
  }

  /** Takes everything of ours away from the composer; what was decided about its words stays. */
  function depart() {
    watch?.stop();
    watch = undefined;
    last = undefined;
    panel = 'closed';
    pressed = undefined;
    marks.clear();
    notes.hide();
    around.changed();
  }

  /** The composer is gone or empty: what was held there is over too. */
  function leave() {
    depart();
    pictures.forget();
    around.recovered(WORDS.picture);
    guard.release();
  }

  /** The extension under us is gone: stop, and say so once where the person is looking. */
  function retire() {
    parting = WORDS.refresh;
    panel = 'closed';
    watch?.stop();
    marks.clear();
    if (!draw()) notes.hide();
  }

  function take(draft: Draft, look: Look, looked: Looked) {
    last = { draft, looked, look, news: pictures.news, audience: audienceOf(draft.composer) };
    if (look.highlight) marks.show(rangesOf(draft, looked.open));
    else marks.clear();
    around.changed();
  }

  function read(editor: HTMLElement) {
    if (!around.alive()) return retire();
    const look = around.look();
    const composer = composerAt(editor);
    if (look === undefined || composer === undefined) return leave();
    const draft = readDraft(composer);
    const same =
      last?.draft.key === draft.key &&
      last.look.version === look.version &&
      last.news === pictures.news &&
      last.audience === audienceOf(composer) &&
      !pictures.loading;
    if (same && last !== undefined && sameControls(last.draft.composer, composer)) {
      // the same words may stand in new nodes, where the old marks are gone
      take(draft, look, last.looked);
      return;
    }
    if (last !== undefined && last.draft.key !== draft.key) {
      // other words: the guard asks anew, and what it said about the old ones is over
      guard.release();
      if (panel === 'guard') panel = 'closed';
    }
    if (draft.empty) {
      take(draft, look, NOTHING_SEEN);
      panel = 'closed';
      notes.hide();
      if (!focused) leave();
      return;
    }
    take(draft, look, lookAt(look, draft));
    draw();
  }

  function attend(editor: HTMLElement) {
    if (watch?.editor === editor) return;
    depart();
    // inside a shadow tree the session does not hear of pictures
    const root = editor.getRootNode();
    if (root instanceof ShadowRoot) root.addEventListener('load', pictureIn, { capture: true, signal });
    watch = watchEditor(
      editor,
      {
        read() {
          try {
            read(editor);
            around.recovered(WORDS.unread);
          } catch {
            leave();
            around.failed(WORDS.unread);
          }
        },
        changed: marks.prune,
        gone: leave,
        fuse: () => around.failed(WORDS.fuse),
      },
      signal,
    );
  }

  /** What the person cannot see must not stand in their way: the press goes through, and the popup says why. */
  function unseen() {
    guard.release();
    panel = 'closed';
    pressed = undefined;
    around.failed(WORDS.unchecked);
    try {
      notes.hide();
    } catch {
      // half a note at worst; the post has gone its way
    }
  }

  /** A picture of the page's own making has come. */
  function picture(element: HTMLImageElement) {
    const composer = looksAtPictures(around.look()) ? composerAt(element) : undefined;
    const [first] = composer?.parts ?? [];
    if (first === undefined || composer === undefined) return;
    if (composer.parts.some(({ editor }) => editor === watch?.editor)) watch?.flush();
    else if (watch === undefined) attend(first.editor);
  }

  function pictureIn({ target }: Event) {
    const element = ownPicture(target);
    if (element !== undefined) orLetPass(() => picture(element));
  }

  /** Holds the event back when the text it would send deserves a look that it has not had. Never throws. */
  function consider(event: Event, composer: Composer, control: Element | undefined) {
    try {
      if (!around.alive()) return retire();
      const look = around.look();
      if (look === undefined || composer.kind === 'profile') return;
      const draft = readDraft(composer);
      if (draft.empty) return;
      if (draft.reading.tooLong) return around.failed(WORDS.unchecked);
      let looked: Looked | undefined;
      const decision = guard.decide(
        { key: draft.key, trusted: event.isTrusted, repeat: isRepeat(event), at: event.timeStamp },
        () => {
          looked = lookAt(look, draft);
          return looked.open.some((finding) => finding.level !== 'think');
        },
      );
      around.recovered(WORDS.unchecked);
      if (decision === 'pass') {
        if (panel === 'guard') close();
        return;
      }
      const first = composer.parts[0];
      if (looked === undefined || first === undefined) return;
      if (!composer.parts.some((part) => part.editor === watch?.editor)) attend(first.editor);
      take(draft, look, looked);
      panel = 'guard';
      pressed = control ?? composer.submits[0];
      press = control === undefined ? keyOf(event) : nameOf(control);
      if (!draw()) return unseen();
    } catch {
      return unseen();
    }
    stop(event);
  }

  /** Whatever fails while we look at an event, the event goes its way. */
  function orLetPass(work: () => void) {
    try {
      work();
    } catch {
      around.failed(WORDS.unchecked);
    }
  }

  return {
    focus(target) {
      const editor = around.look() === undefined ? undefined : site.editorAt(target, address());
      focused = editor !== undefined;
      if (editor !== undefined) attend(editor);
    },
    blur() {
      focused = false;
      caret = caretIn(watch?.editor) ?? caret;
      watch?.flush();
    },
    picture,
    press(event) {
      orLetPass(() => {
        // it may take a picture away, which nothing else tells us
        if (last !== undefined && last.draft.composer.images.length > 0) watch?.flush();
        const target = targetOf(event);
        const control = target && site.submitAt(target, address());
        if (control === undefined || isDisabled(control)) return;
        const composer = composerAt(control);
        if (composer !== undefined) consider(event, composer, control);
      });
    },
    key(event) {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== ' ')) return;
      orLetPass(() => {
        if (event.key === 'Escape') {
          if (!event.isTrusted || panel === 'closed') return;
          close();
          // the panel is the topmost thing, so it alone closes; the site's dialog stays
          return stop(event);
        }
        const target = targetOf(event);
        if (target === undefined) return;
        // a key held down on the button presses it again and again; that is not a second look
        if (event.repeat && panel === 'guard' && site.submitAt(target, address()) !== undefined) return stop(event);
        if (event.key !== 'Enter') return;
        const composer = composerAt(target);
        if (composer === undefined || !sendsFrom(site, event, composer, target)) return;
        if (composer.submits.every(isDisabled) && composer.keySends !== true) return;
        consider(event, composer, undefined);
      });
    },
    refresh() {
      guard.reset();
      if (around.look() === undefined) leave();
      else if (watch !== undefined) watch.flush();
    },
    checked() {
      return last === undefined ? [] : checkedDraft(last.draft, last.looked, audienceOf(last.draft.composer));
    },
  };
}
