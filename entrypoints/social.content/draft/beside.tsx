/** Draws the notes and keeps them beside the text they are about, wherever the page moves it. */
import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import parts from '../../../components/parts.css?inline';
import tokens from '../../../components/tokens.css?inline';
import { createHost } from '../panel/host';
import styles from '../panel/panel.css?inline';
import { type Box, boxAt, inView, markerPoint, overlap, type Point } from '../panel/place';
import { standPanel, viewOf } from '../panel/stand';
import { Notes, type NotesActions, type NotesState } from './notes';

/** What on the page the notes belong to. */
export interface Beside {
  readonly editor: HTMLElement;
  readonly surface: Element;
  /** the controls that send it: never covered */
  readonly submits: readonly Element[];
  /** the control that was pressed, while a press is held */
  readonly pressed?: Element;
}

export interface NotesOnPage {
  /** Draws the notes; false when they cannot be seen. */
  show(beside: Beside, state: NotesState): boolean;
  hide(): void;
}

export interface NotesEvents extends NotesActions {
  /** the page keeps removing the notes */
  lost(): void;
  /** the text has left the page */
  gone(): void;
}

/** Things a person presses, reads from or writes in: the marker never stands on one, the panel on none of the composer's own if it can. */
const TAKEN =
  'a, button, input, textarea, select, label, img, video, svg, [contenteditable], [role="button"], [role="link"], [role="menuitem"], [role="option"], [role="tab"]';

/** Notes for one page; nothing is in the page until they are shown, and nothing stays after `signal`. */
export function createNotes(events: NotesEvents, signal: AbortSignal): NotesOnPage {
  const host = createHost([tokens, parts, styles], events.lost, signal);
  let at: Beside | undefined;
  let following: AbortController | undefined;

  const place = () => {
    if (at === undefined) return;
    if (!at.editor.isConnected) {
      hide();
      events.gone();
      return;
    }
    const view = viewOf(document);
    const { editor: editorBox } = at;
    const editor = inView(editorBox.getBoundingClientRect(), view);
    const submits = at.submits.map(boxOf).filter((box) => box.right > box.left);
    const marker = host.body.querySelector<HTMLElement>('.marker');
    const panel = host.body.querySelector<HTMLElement>('.panel');
    let standing: Box | undefined;
    if (marker !== null) {
      const size = marker.getBoundingClientRect();
      const free = (box: Box) => !submits.some((submit) => overlap(submit, box)) && isFree(box, host.element, treeOf(editorBox));
      const point = editor && markerPoint(size, editor, boxOf(at.surface), view, free);
      move(marker, point);
      if (point !== undefined) standing = boxAt(point, size);
    }
    if (panel !== null) {
      const pressed = at.pressed?.isConnected === true ? boxOf(at.pressed) : undefined;
      const near = pressed ?? standing ?? editor ?? boxOf(at.surface);
      const clear = [editor, standing, ...takenIn(at.surface, view)].filter((box) => box !== undefined);
      standPanel(panel, near, view, clear, submits);
    }
  };

  const follow = (beside: Beside) => {
    following?.abort();
    const until = new AbortController();
    following = until;
    const stop = autoUpdate(beside.editor, host.body, place);
    // the composer and our own panel change size without the text doing so
    const sizes = new ResizeObserver(place);
    sizes.observe(beside.surface);
    const panel = host.body.querySelector('.panel');
    if (panel !== null) sizes.observe(panel);
    until.signal.addEventListener('abort', () => {
      stop();
      sizes.disconnect();
    });
  };

  const hide = () => {
    following?.abort();
    following = undefined;
    at = undefined;
    render(null, host.body);
    host.hide();
  };
  signal.addEventListener('abort', hide);

  return {
    show(beside, state) {
      if (signal.aborted) return false;
      at = beside;
      const hadPanel = host.body.querySelector('.panel') !== null;
      render(<Notes state={state} actions={events} />, host.body);
      if (!host.show(beside.editor)) {
        hide();
        return false;
      }
      const hasPanel = host.body.querySelector('.panel') !== null;
      if (hasPanel && !hadPanel) host.raise();
      follow(beside);
      place();
      return state.panel === 'closed' || hasPanel;
    },
    hide,
  };
}

const boxOf = (element: Element): Box => element.getBoundingClientRect();

/** What a person uses in a composer, as far as it is in view: other drafts of a thread, what closes it, where drafts are kept ... */
function takenIn(surface: Element, view: Box): Box[] {
  const seen = inView(boxOf(surface), view) ?? view;
  return [...surface.querySelectorAll(TAKEN)].flatMap((element) => inView(boxOf(element), seen) ?? []);
}

function move(part: HTMLElement, point: Point | undefined) {
  part.style.visibility = point === undefined ? 'hidden' : 'visible';
  if (point === undefined) return;
  part.style.left = `${Math.round(point.left)}px`;
  part.style.top = `${Math.round(point.top)}px`;
}

/** The tree an element stands in: the page, or a shadow tree whose parts the page itself does not see. */
function treeOf(element: Element): DocumentOrShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

/** Whether nothing a person uses is under the box: asked at its corners and its middle. */
function isFree(box: Box, ours: Element, tree: DocumentOrShadowRoot): boolean {
  const xs = [box.left + 1, (box.left + box.right) / 2, box.right - 1];
  const ys = [box.top + 1, (box.top + box.bottom) / 2, box.bottom - 1];
  return xs.every((x) =>
    ys.every((y) => {
      const under = tree.elementsFromPoint(x, y).find((element) => element !== ours);
      return under === undefined || under.closest(TAKEN) === null;
    }),
  );
}
