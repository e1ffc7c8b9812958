/** Where the caret stood when the focus left a composer, so that "Edit" can lead back there. Reads and sets the selection alone. */

/** The ends of a selection, as the DOM gives them: offsets in UTF-16 code units into text, or in child nodes. */
export interface Caret {
  readonly anchor: Node;
  readonly anchorOffset: number;
  readonly focus: Node;
  readonly focusOffset: number;
}

/** The selection inside the editor; `undefined` when it is elsewhere. A text area keeps its own. */
export function caretIn(editor: HTMLElement | undefined): Caret | undefined {
  const selection = document.getSelection();
  const anchor = selection?.anchorNode;
  const focus = selection?.focusNode;
  if (!editor || !selection || !anchor || !focus || !editor.contains(anchor) || !editor.contains(focus)) return undefined;
  return { anchor, anchorOffset: selection.anchorOffset, focus, focusOffset: selection.focusOffset };
}

/** Puts the focus back into the editor, and the caret where it was as far as those nodes are still there. */
export function returnTo(editor: HTMLElement, caret: Caret | undefined) {
  editor.focus({ preventScroll: true });
  if (!caret || !editor.contains(caret.anchor) || !editor.contains(caret.focus)) return;
  try {
    document.getSelection()?.setBaseAndExtent(caret.anchor, caret.anchorOffset, caret.focus, caret.focusOffset);
  } catch {
    // the words have become shorter since; the editor's own choice of a place is good enough
  }
}
