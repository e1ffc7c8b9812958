/** The boxes one writes in on Instagram, and what sends them. */
import { attachedIn, type Composer, controlCalled, controlsCalled, isEditor, isShown, nearest, profileFormIn } from '../site';
import { CALLED, EDIT_PAGE, HOOK, OTHER_PLACES, POST_PAGE } from './hooks';
import { inPost } from './person';

/** The box around `element` that we read, if it is one. */
export function editorAt(element: Element, address: URL): HTMLElement | undefined {
  const box = nearest(element, isEditor);
  if (!(box instanceof HTMLElement) || OTHER_PLACES.test(address.pathname) || box.matches(HOOK.search)) return undefined;
  return isCaption(box) || isComment(box, address) || fieldOf(box, address) !== undefined ? box : undefined;
}

/** Whether a box is private, a search, a setting, or the description of a picture. */
export function leavesAlone(box: HTMLElement, address: URL): boolean {
  return (
    OTHER_PLACES.test(address.pathname) ||
    box.matches(`${HOOK.search}, ${HOOK.altText}`) ||
    box.closest('[role="dialog"], main') === null
  );
}

/** The caption of a new post: the one such editor in a dialog, beside what shares it. A message with a photo is sent, and private. */
function isCaption(box: Element): boolean {
  const dialog = box.closest(HOOK.dialog);
  if (dialog === null || !box.matches(HOOK.caption)) return false;
  return box.matches(HOOK.captionLabel) || controlsCalled(dialog, CALLED.share).length > 0;
}

/** A comment: a box in a form below a post, in the feed, on its own page, or in the dialog that shows it. */
function isComment(box: Element, address: URL): boolean {
  if (!box.matches(HOOK.comment) || isCaption(box) || box.matches(HOOK.altText)) return false;
  if (!inPost(box) && !POST_PAGE.test(address.pathname)) return false;
  const label = `${box.getAttribute('aria-label') ?? ''} ${box.getAttribute('placeholder') ?? ''}`.toLowerCase();
  return /comment|komentarz|kommentar|commentaire|comentario|comentário/.test(label) || box.closest('form') !== null;
}

/** The control that sends a post or comment which `element` stands in. */
export function submitAt(element: Element): Element | undefined {
  const share = controlCalled(element, CALLED.share);
  if (share !== undefined && captionIn(share.closest(HOOK.dialog)) !== undefined) return share;
  const comment = controlCalled(element, CALLED.comment);
  return comment !== undefined && commentBeside(comment) !== undefined ? comment : undefined;
}

const captionIn = (dialog: Element | null): HTMLElement | undefined =>
  dialog === null
    ? undefined
    : [...dialog.querySelectorAll(HOOK.caption)].filter(isEditor).find((box) => isShown(box) && isCaption(box));

/** What would be sent together with `element`. */
export function composerAt(element: Element, address: URL): Composer | undefined {
  if (OTHER_PLACES.test(address.pathname)) return undefined;
  const box = nearest(element, isEditor);
  if (box instanceof HTMLElement) {
    if (isCaption(box)) return captionAround(box);
    if (isComment(box, address)) return commentAround(box);
    return fieldOf(box, address) === undefined ? undefined : profileForm(box, address);
  }
  const caption = captionIn(element.closest(HOOK.dialog));
  if (caption !== undefined) return captionAround(caption);
  const comment = commentBeside(element);
  return comment !== undefined && isComment(comment, address) ? commentAround(comment) : undefined;
}

function captionAround(editor: HTMLElement): Composer {
  const surface = editor.closest(HOOK.dialog) ?? editor;
  return {
    kind: 'draft',
    parts: [{ editor }],
    images: attachedIn(surface),
    surface,
    submits: controlsCalled(surface, CALLED.share),
  };
}

function commentAround(editor: HTMLElement): Composer {
  const surface = commentForm(editor) ?? editor.parentElement ?? editor;
  return {
    kind: 'comment',
    parts: [{ editor }],
    images: [],
    surface,
    submits: controlsCalled(surface, CALLED.comment),
    keySends: true,
  };
}

/** The smallest part around a comment box that holds a control which sends it, and no other box. */
function commentForm(box: Element): Element | undefined {
  const form = box.closest('form');
  if (form !== null) return form;
  const found = nearest(box, (at) => controlsCalled(at, CALLED.comment).length > 0);
  return found !== undefined && boxesIn(found).length === 1 ? found : undefined;
}

const boxesIn = (surface: Element): HTMLElement[] => [...surface.querySelectorAll(HOOK.comment)].filter(isEditor).filter(isShown);

/** The comment box that stands nearest to a control. */
function commentBeside(control: Element): HTMLElement | undefined {
  const around = nearest(control, (at) => boxesIn(at).length > 0);
  const boxes = around === undefined ? [] : boxesIn(around);
  return boxes.length === 1 ? boxes[0] : undefined;
}

// The profile form

/** The field that a box of the profile form holds (B): the bio is its only text area, the website its only address. */
function fieldOf(box: Element, address: URL): string | undefined {
  if (!EDIT_PAGE.test(address.pathname) || box.closest(HOOK.main) === null) return undefined;
  if (box instanceof HTMLTextAreaElement) return 'bio';
  if (!(box instanceof HTMLInputElement)) return undefined;
  const said = `${box.type} ${box.name} ${box.id} ${box.getAttribute('aria-label') ?? ''} ${box.placeholder}`.toLowerCase();
  if (/website|url/.test(said)) return 'website';
  return /\bname\b|fullname|pepname/.test(said) ? 'name' : undefined;
}

function profileForm(box: HTMLElement, address: URL): Composer {
  const surface = box.closest('form') ?? box.closest(HOOK.main) ?? box;
  return profileFormIn(surface, (editor) => fieldOf(editor, address));
}
