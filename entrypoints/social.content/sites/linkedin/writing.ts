/** The boxes one writes in on LinkedIn, and what sends them. */
import type { Audience } from '../../../../rules/topics';
import { attachedIn, type Composer, controlsCalled, isEditor, isShown, nameOf, nearest, type Part, profileFormIn } from '../site';
import { ARTICLE_PAGE, CALLED, COMPANY_POSTS, HOOK, OTHER_PLACES } from './hooks';

type Kind = 'post' | 'comment' | 'article' | 'profile';

/** The box around `element` that we read, if it is one. */
export function editorAt(element: Element, address: URL): HTMLElement | undefined {
  const box = nearest(element, isEditor);
  return box instanceof HTMLElement && kindOf(box, address) !== undefined ? box : undefined;
}

/** Whether a box is private, a search or a setting. */
export function leavesAlone(box: HTMLElement, address: URL): boolean {
  return OTHER_PLACES.test(address.pathname) || isMessage(box) || box.matches(HOOK.search);
}

const isMessage = (box: Element): boolean => box.closest(HOOK.message) !== null;

/** The same editor is used for posts, comments and messages; where it stands tells which. */
function kindOf(box: Element, address: URL): Kind | undefined {
  if (OTHER_PLACES.test(address.pathname) || isMessage(box) || box.matches(HOOK.search)) return undefined;
  if (ARTICLE_PAGE.test(address.pathname)) return box.matches(HOOK.articleTitle) || box.matches(HOOK.box) ? 'article' : undefined;
  if (fieldOf(box, address) !== undefined) return 'profile';
  if (!box.matches(HOOK.box)) return undefined;
  if (box.matches(HOOK.shareBox) || box.closest(HOOK.shareScreen) !== null) return 'post';
  const dialog = box.closest(HOOK.dialog);
  if (dialog?.querySelector(HOOK.oldPost) != null) return 'post';
  if (box.closest(HOOK.commentBox) !== null || box.closest(HOOK.post) !== null) return 'comment';
  if (dialog !== null && COMPANY_POSTS.test(address.pathname)) return 'post';
  // the previous generation first draws a dialog without its controls
  if (dialog !== null && box.matches(HOOK.oldBox)) return 'post';
  return /^\/feed\/update\//.test(address.pathname) && box.closest(HOOK.main) !== null ? 'comment' : undefined;
}

/** The control that sends what `element` stands beside. */
export function submitAt(element: Element, address: URL): Element | undefined {
  const control = element.closest('button, [role="button"]');
  if (control === null) return undefined;
  const composer = composerAt(control, address);
  return composer?.submits.includes(control) ? control : undefined;
}

/** What would be sent together with `element`. */
export function composerAt(element: Element, address: URL): Composer | undefined {
  const box = nearest(element, isEditor);
  if (box instanceof HTMLElement) {
    const kind = kindOf(box, address);
    return kind && composerOf(box, kind, address);
  }
  if (ARTICLE_PAGE.test(address.pathname)) {
    const [written] = articleBoxes(element.ownerDocument);
    return written && articleOf(element.ownerDocument);
  }
  const around = nearest(element, (at) => boxesIn(at, address).length > 0);
  const boxes = around === undefined ? [] : boxesIn(around, address);
  const [only] = boxes;
  return only === undefined || boxes.length > 1 ? undefined : composerOf(only, kindOf(only, address), address);
}

const boxesIn = (surface: Element, address: URL): HTMLElement[] =>
  [...surface.querySelectorAll(HOOK.box)]
    .filter(isEditor)
    .filter((box) => isShown(box) && kindOf(box, address) !== undefined)
    .filter((box, _index, all) => !all.some((other) => other !== box && other.contains(box)));

function composerOf(editor: HTMLElement, kind: Kind | undefined, address: URL): Composer | undefined {
  if (kind === 'article') return articleOf(editor.ownerDocument);
  if (kind === 'profile') return introForm(editor, address);
  if (kind === 'comment') return commentOf(editor, address);
  return kind === 'post' ? postOf(editor) : undefined;
}

function postOf(editor: HTMLElement): Composer {
  const surface = editor.closest(HOOK.dialog) ?? editor.closest(HOOK.shareScreen) ?? editor.closest(HOOK.main) ?? editor;
  const audience = audienceIn(surface);
  return {
    kind: 'draft',
    parts: [{ editor }],
    images: attachedIn(surface),
    surface,
    submits: postControls(surface, editor),
    ...(audience === 'unknown' ? {} : { audience }),
  };
}

/** A class of the previous generation; else the control's name; else, in other languages, the only button of words alone (A). */
function postControls(surface: Element, editor: Element): Element[] {
  const old = [...surface.querySelectorAll(HOOK.oldPost)];
  if (old.length > 0) return old;
  const named = controlsCalled(surface, CALLED.post).filter((control) => !editor.contains(control));
  if (named.length > 0) return named;
  const plain = [...surface.querySelectorAll('button')].filter(
    (control) =>
      !editor.contains(control) && isShown(control) && control.querySelector('svg, img') === null && nameOf(control) !== '',
  );
  return plain.length === 1 ? plain : [];
}

/** Who will see a post, as its composer says. English; other languages are not known. */
function audienceIn(surface: Element): Audience {
  const control = surface.querySelector(HOOK.visibility);
  const said = control === null ? '' : nameOf(control).toLowerCase();
  if (/\banyone\b/.test(said)) return 'public';
  return /\bconnections\b/.test(said) ? 'connections' : 'unknown';
}

function commentOf(editor: HTMLElement, address: URL): Composer {
  const controls = (at: Element) => [...at.querySelectorAll(HOOK.commentPost), ...controlsCalled(at, CALLED.comment)];
  // the control stands behind the box; those before it open boxes like this one
  const behind = (at: Element) =>
    controls(at).filter((control) => (editor.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const surface = nearest(editor, (at) => at !== editor && boxesIn(at, address).length === 1 && behind(at).length > 0);
  return {
    kind: 'comment',
    parts: [{ editor }],
    images: surface === undefined ? [] : attachedIn(surface),
    surface: surface ?? editor.parentElement ?? editor,
    submits: surface === undefined ? [] : behind(surface).slice(0, 1),
  };
}

// Articles: the body is drawn anew once the title is set, so nothing is kept

function articleBoxes(page: Document): HTMLElement[] {
  const title = page.querySelector(HOOK.articleTitle);
  const body = page.querySelector(HOOK.articleBody);
  const dialog = [...page.querySelectorAll(HOOK.dialog)].filter(isShown).at(-1);
  const intro = dialog?.querySelector(HOOK.box);
  return [title, body, intro].filter((box): box is HTMLElement => box != null && isEditor(box));
}

function articleOf(page: Document): Composer {
  const parts = articleBoxes(page).map((editor): Part => ({ editor }));
  const surface = page.querySelector(HOOK.main) ?? page.body;
  return { kind: 'draft', parts, images: [], surface, submits: controlsCalled(page, CALLED.article).filter(isShown) };
}

// The form for the head of one's own profile

const FIELDS: readonly (readonly [said: RegExp, field: string])[] = [
  [/headline|nagłówek/, 'headline'],
  [/summary|about/, 'bio'],
  [/first ?name|last ?name|additional name|imię|nazwisko/, 'name'],
  [/city|location|postal|miasto/, 'location'],
  [/website|url/, 'website'],
];

/** The field that a box of the profile form holds, by its name, number or label (C). */
function fieldOf(box: Element, address: URL): string | undefined {
  if (!/^\/in\/[^/]+\/(?:edit|overlay\/edit)/.test(address.pathname) || box.closest(HOOK.dialog) === null) return undefined;
  if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return undefined;
  const label = box.labels?.[0]?.textContent ?? '';
  const said = `${box.name} ${box.id} ${box.getAttribute('aria-label') ?? ''} ${label}`.toLowerCase();
  return FIELDS.find(([words]) => words.test(said))?.[1];
}

function introForm(box: HTMLElement, address: URL): Composer | undefined {
  const surface = box.closest(HOOK.dialog);
  if (surface === null) return undefined;
  const taken = new Set<string>();
  return profileFormIn(surface, (editor) => {
    const field = fieldOf(editor, address);
    const own = field !== undefined && taken.has(field) ? `${field}-${taken.size}` : field;
    if (own !== undefined) taken.add(own);
    return own;
  });
}
