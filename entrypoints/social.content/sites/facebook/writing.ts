/** The boxes one writes in on Facebook, and what sends them. */
import type { Audience } from '../../../../rules/topics';
import { attachedIn, type Composer, controlsCalled, isEditor, isShown, nameOf, nearest, profileFormIn } from '../site';
import { ABOUT_BOXES, CALLED, HOOK } from './hooks';
import { audienceOf, profileSlug } from './person';

/** Chat boxes have the same attributes as comments; what is on these pages is private. A. */
const PRIVATE = /^\/(?:messages|messenger_media|login)(?:\/|$)/;

/** The box around `element` that we read, if it is one. */
export function editorAt(element: Element, address: URL): HTMLElement | undefined {
  if (PRIVATE.test(address.pathname)) return undefined;
  const box = nearest(element, isEditor);
  if (!(box instanceof HTMLElement)) return undefined;
  if (box.matches(HOOK.editor)) return kindOf(box) === undefined ? undefined : box;
  return fieldOf(box, address) === undefined ? undefined : box;
}

/** Whether a box is private or a search. A chat docked to the page stands outside its main part and its dialogs. */
export function leavesAlone(box: HTMLElement, address: URL): boolean {
  return (
    PRIVATE.test(address.pathname) ||
    address.pathname.startsWith('/settings') ||
    box.matches(HOOK.search) ||
    box.closest(`${HOOK.main}, ${HOOK.dialog}`) === null
  );
}

/** What a Lexical box is for; undefined for chats and for the hidden ones that the site keeps ready. */
function kindOf(box: Element): 'draft' | 'comment' | undefined {
  if (box.matches(HOOK.commentBox)) return 'comment';
  const dialog = box.closest(HOOK.dialog);
  if (box.matches(`${HOOK.postBox}, ${HOOK.shareBox}`))
    return dialog !== null || box.closest(HOOK.main) !== null ? 'draft' : undefined;
  if (box.closest(HOOK.post) !== null || formOf(box) !== undefined) return 'comment';
  if (dialog === null) return undefined;
  const known =
    dialog.matches(HOOK.createDialog) || dialog.querySelector(`${HOOK.createForm}, ${HOOK.composerAudience}`) !== null;
  return known || controlsCalled(dialog, CALLED.post).length > 0 ? 'draft' : undefined;
}

/** The part around a comment that holds the control which sends it; it appears with the focus. The page as a whole is none: a chat stands in it too. */
function formOf(box: Element): Element | undefined {
  const post = box.closest(`${HOOK.post}, ${HOOK.dialog}`);
  return nearest(
    box,
    (at) =>
      at !== post &&
      post?.contains(at) !== false &&
      !at.matches(`body, ${HOOK.main}`) &&
      at.querySelector(HOOK.main) === null &&
      at.querySelector(HOOK.commentSubmit) !== null &&
      boxesIn(at).length === 1,
  );
}

const boxesIn = (surface: Element): HTMLElement[] => [...surface.querySelectorAll(HOOK.editor)].filter(isEditor).filter(isShown);

/** The control that sends a post or comment which `element` stands in. */
export function submitAt(element: Element): Element | undefined {
  const control = element.closest('[role="button"], button');
  if (control === null) return undefined;
  if (control.closest(HOOK.commentSubmit) !== null) return control;
  return control.closest(HOOK.dialog) !== null && CALLED.post.has(nameOf(control).toLowerCase()) ? control : undefined;
}

/** What would be sent together with `element`. */
export function composerAt(element: Element, address: URL): Composer | undefined {
  if (PRIVATE.test(address.pathname)) return undefined;
  const box = nearest(element, isEditor);
  if (box instanceof HTMLElement) {
    if (!box.matches(HOOK.editor)) return formAround(box, address);
    const kind = kindOf(box);
    if (kind === undefined) return undefined;
    return kind === 'comment' ? commentIn(box) : postIn(box);
  }
  const comment = nearest(element, (at) => at.querySelector(HOOK.commentSubmit) !== null && boxesIn(at).length > 0);
  if (submitAt(element)?.closest(HOOK.commentSubmit) != null) {
    const [written] = comment === undefined ? [] : boxesIn(comment);
    return written === undefined ? undefined : commentIn(written);
  }
  const dialog = element.closest(HOOK.dialog);
  const written = dialog === null ? undefined : boxesIn(dialog).find((one) => kindOf(one) === 'draft');
  return written === undefined ? undefined : postIn(written);
}

function commentIn(editor: HTMLElement): Composer {
  const surface = formOf(editor) ?? editor.parentElement ?? editor;
  return {
    kind: 'comment',
    parts: [{ editor }],
    images: attachedIn(surface),
    surface,
    submits: [...surface.querySelectorAll(`${HOOK.commentSubmit} [role="button"]`)],
    keySends: true,
  };
}

function postIn(editor: HTMLElement): Composer {
  const surface = editor.closest(HOOK.dialog) ?? editor.parentElement ?? editor;
  const audience = composerAudience(surface);
  return {
    kind: 'draft',
    parts: [{ editor }],
    images: attachedIn(surface),
    surface,
    submits: surface.matches(HOOK.dialog) ? controlsCalled(surface, CALLED.post) : [],
    ...(audience === 'unknown' ? {} : { audience }),
  };
}

function composerAudience(surface: Element): Audience {
  const control = surface.querySelector(HOOK.composerAudience);
  return control === null ? 'unknown' : audienceOf(nameOf(control).replace(/^Edit privacy\. Sharing with\s*/, ''));
}

// The boxes of the About page

/** The field that a box of the own profile's About page holds. */
function fieldOf(box: HTMLElement, address: URL): string | undefined {
  if (profileSlug(address) === undefined || box.closest(HOOK.main) === null || box.matches(HOOK.search)) return undefined;
  if (box instanceof HTMLTextAreaElement)
    return box.maxLength === 101 || box.hasAttribute('aria-describedby') ? 'bio' : undefined; // C
  return box instanceof HTMLInputElement ? ABOUT_BOXES[nameOf(box).toLowerCase()] : undefined;
}

function formAround(box: HTMLElement, address: URL): Composer | undefined {
  if (fieldOf(box, address) === undefined) return undefined;
  const surface = box.closest('form') ?? box.parentElement ?? box;
  return profileFormIn(surface, (editor) => fieldOf(editor, address));
}
