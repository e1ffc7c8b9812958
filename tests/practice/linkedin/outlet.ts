/**
 * The open shadow tree of `#interop-outlet`: the messages that are always there, and the composer of the previous generation.
 * The real one is another application living beside the page, so this is plain DOM.
 */
import Quill from 'quill';
import { real, say } from '../common/hooks';
import { publish } from '../common/wall';
import styles from './outlet.css?inline';

/** ms until the dialog that is drawn first is replaced by the one to write in. */
const REPLACED_AFTER = 300;

let root: ShadowRoot | undefined;

function element(
  tag: string,
  className: string,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** Puts the outlet into the page, with its messages. */
export function startOutlet(): void {
  const host = element('div', '', real('id', 'interop-outlet'));
  root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const box = element('div', 'msg-form__contenteditable chat-box', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': say('Write a message…', 'Napisz wiadomość…'),
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    window.__messages.push(box.textContent ?? '');
    box.replaceChildren();
  });
  root.append(
    element('div', 'messages msg-overlay', {}, element('b', '', {}, 'Tom Okafor'), element('div', 'msg-form', {}, box)),
  );
  document.body.append(host);
}

/**
 * Opens the composer of the previous generation: first a dialog without a box, then the one to write in.
 * @param nested in a shadow tree of its own, inside that of the outlet
 */
export function openPrevious(nested = false): void {
  const first = element('div', 'modal', { role: 'dialog' }, say('One moment…', 'Chwileczkę…'));
  const inner = nested ? element('div', '').attachShadow({ mode: 'open' }) : undefined;
  if (inner !== undefined) {
    inner.adoptedStyleSheets = [...(root?.adoptedStyleSheets ?? [])];
    root?.append(inner.host);
  }
  (inner ?? root)?.append(first);
  setTimeout(() => {
    const place = element('div', 'place');
    const post = element('button', 'share-actions__primary-action post-button', { disabled: '' }, say('Post', 'Opublikuj'));
    const second = element('div', 'modal composer previous', { role: 'dialog' }, place, post);
    first.replaceWith(second);
    const quill = new Quill(place, { placeholder: say('What do you want to talk about?', 'O czym chcesz porozmawiać?') });
    const text = (): string => quill.getText().replace(/\n$/, '');
    seeInside(quill);
    quill.on('text-change', () => post.toggleAttribute('disabled', text().trim() === ''));
    quill.root.focus();
    post.addEventListener('click', () => {
      if (publish(text())) second.remove();
    });
  }, REPLACED_AFTER);
}

/** Quill asks the page where the caret is, which a shadow tree keeps to itself; the real site has taught it the same. */
function seeInside({ selection, root: box }: Quill): void {
  const tree = box.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  selection.getNativeRange = () => {
    const range = (tree.getSelection?.() ?? document.getSelection())?.getRangeAt(0);
    return range ? selection.normalizeNative(range) : null;
  };
  selection.hasFocus = () => tree.activeElement === box || box.contains(tree.activeElement);
}
