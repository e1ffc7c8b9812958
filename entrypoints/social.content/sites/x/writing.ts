/** The boxes one writes in on X, and what sends them. */
import { attachedAt, type Composer, isEditor, nearest, type Part } from '../site';
import { HOOK, OTHER_PLACES, PROFILE_BOXES } from './hooks';

const BOX = /^tweetTextarea_\d+$/;

/** The box around `element` that we read, if it is one. */
export function editorAt(element: Element, address: URL): HTMLElement | undefined {
  const box = boxAt(element) ?? profileBoxAt(element, address) ?? articleBoxAt(element, address);
  return box !== undefined && isEditor(box) ? box : undefined;
}

/** Whether a box is private, a search or a setting. */
export function leavesAlone(box: HTMLElement, address: URL): boolean {
  return OTHER_PLACES.test(address.pathname) || !isForPosts(box);
}

/** The control that sends what `element` stands in. */
export function submitAt(element: Element): Element | undefined {
  return element.closest(`${HOOK.submit}, ${HOOK.publishArticle}`) ?? undefined;
}

/** What would be sent together with `element`. */
export function composerAt(element: Element, address: URL): Composer | undefined {
  if (profileBoxAt(element, address) !== undefined) return profileComposer(element);
  const article = articleComposer(element, address);
  if (article !== undefined) return article;
  const surface = surfaceOf(element);
  if (surface === undefined) return undefined;
  return {
    kind: isReply(surface, address) ? 'comment' : 'draft',
    parts: boxesIn(surface).map((editor): Part => ({ editor })),
    images: attachedAt(surface, HOOK.attachments),
    surface,
    submits: [...surface.querySelectorAll(HOOK.submit)],
  };
}

/** The box of a post, reply or thread that `element` stands in. */
function boxAt(element: Element): HTMLElement | undefined {
  const holder = nearest(element, (at) => BOX.test(at.getAttribute('data-testid') ?? ''));
  return holder === undefined ? undefined : editorOf(holder);
}

/** The box itself, or on narrow pages the text area inside it (B). */
function editorOf(holder: Element): HTMLElement | undefined {
  if (isEditor(holder)) return holder;
  return [...holder.querySelectorAll('textarea, [contenteditable]')].find(isEditor);
}

const holdersIn = (surface: Element): Element[] =>
  [...surface.querySelectorAll(HOOK.boxes)].filter((at) => BOX.test(at.getAttribute('data-testid') ?? ''));

const boxesIn = (surface: Element): HTMLElement[] => holdersIn(surface).flatMap((holder) => editorOf(holder) ?? []);

/**
 * The composer around an element. In a dialog it is the dialog. On the page it is the nearest ancestor with a box, widened while
 * that adds further segments of a thread; a second box with the same number is another composer, so the widening stops there.
 */
function surfaceOf(element: Element): Element | undefined {
  const dialog = element.closest(HOOK.dialog);
  if (dialog !== null) return boxesIn(dialog).length > 0 ? dialog : undefined;
  let surface: Element | undefined;
  let most = 0;
  for (let at: Element | null = element; at !== null && !at.matches(`${HOOK.column}, main, body`); at = at.parentElement) {
    const numbers = holdersIn(at).map((holder) => holder.getAttribute('data-testid'));
    if (new Set(numbers).size < numbers.length) break;
    if (numbers.length <= most || at.querySelector(HOOK.submit) === null) continue;
    surface = at;
    most = numbers.length;
  }
  // a box without a control that sends it is read all the same; it just cannot be held
  return surface ?? nearest(element, (at) => BOX.test(at.getAttribute('data-testid') ?? ''))?.parentElement ?? undefined;
}

function isReply(surface: Element, address: URL): boolean {
  if (address.searchParams.has('in_reply_to') || surface.closest(HOOK.inlineReply) !== null) return true;
  // the dialog shows the post that is answered; a quoted post is no article of its own
  if (surface.matches(HOOK.dialog)) return surface.querySelector(HOOK.post) !== null;
  return address.pathname.split('/')[2] === 'status';
}

function profileBoxAt(element: Element, address: URL): HTMLElement | undefined {
  const box = PROFILE_BOXES.map(([selector]) => element.closest(selector)).find((found) => found !== null);
  const dialog = box?.closest(HOOK.dialog);
  if (!(box instanceof HTMLElement) || dialog == null) return undefined;
  return address.pathname === '/settings/profile' || dialog.querySelector(HOOK.saveProfile) !== null ? box : undefined;
}

function profileComposer(element: Element): Composer | undefined {
  const surface = element.closest(HOOK.dialog);
  if (surface === null) return undefined;
  const parts = PROFILE_BOXES.flatMap(([selector, field]): Part[] => {
    const editor = surface.querySelector(selector);
    return editor instanceof HTMLElement ? [{ editor, field }] : [];
  });
  return { kind: 'profile', parts, images: [], surface, submits: [] };
}

/** Articles: the address is established (A), the editor's own hooks are not (D), so every box on that page counts. */
function articleBoxAt(element: Element, address: URL): HTMLElement | undefined {
  if (!address.pathname.startsWith('/compose/articles')) return undefined;
  const box = nearest(element, isEditor);
  return box instanceof HTMLElement && box.closest('main') !== null && isForPosts(box) ? box : undefined;
}

/** Neither a search nor a private message. */
function isForPosts(box: Element): boolean {
  return (
    !(box instanceof HTMLInputElement) &&
    box.closest('[role="search"], [role="combobox"], [data-testid^="dm"], [data-testid^="DM"]') === null
  );
}

function articleComposer(element: Element, address: URL): Composer | undefined {
  if (!address.pathname.startsWith('/compose/articles')) return undefined;
  const surface = element.closest('main');
  if (surface === null) return undefined;
  const boxes = [...surface.querySelectorAll('textarea, [contenteditable]')].filter(isEditor).filter(isForPosts);
  const outer = boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
  if (outer.length === 0) return undefined;
  const parts = outer.map((editor): Part => ({ editor }));
  return { kind: 'draft', parts, images: [], surface, submits: [...surface.querySelectorAll(HOOK.publishArticle)] };
}
