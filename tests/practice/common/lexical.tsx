/** @jsxImportSource react */
/** The real Lexical editor with the attributes that Facebook and Instagram give it. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { useEffect, useRef } from 'react';

interface Props {
  /** attributes of the box besides those that Lexical needs */
  readonly attributes: Record<string, string>;
  readonly placeholder: string;
  /** the text whenever it changes: paragraphs joined with line breaks */
  readonly onText: (text: string) => void;
  /** Enter alone sends; the editor is emptied before any listener on the box itself hears of the key */
  readonly onEnter?: ((text: string) => boolean) | undefined;
  readonly autoFocus?: boolean;
  readonly className?: string;
  /** emptied whenever this changes */
  readonly round?: number;
}

const textOf = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent())
      .join('\n'),
  );

export function LexicalBox({ attributes, placeholder, onText, onEnter, autoFocus = false, className = '', round = 0 }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<LexicalEditor | null>(null);
  const latest = useRef({ onText, onEnter });
  latest.current = { onText, onEnter };

  useEffect(() => {
    const root = box.current;
    if (root === null) return;
    const made = createEditor({
      namespace: 'practice',
      onError: (error) => {
        throw error;
      },
    });
    editor.current = made;
    made.setRootElement(root);
    const undo = [
      registerRichText(made),
      registerHistory(made, createEmptyHistoryState(), 300),
      made.registerUpdateListener(() => {
        const text = textOf(made);
        root.classList.toggle('is-empty', text === '');
        latest.current.onText(text);
      }),
    ];
    const early = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !root.contains(event.target as Node)) return;
      const text = textOf(made);
      if (latest.current.onEnter === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (text.trim() !== '' && latest.current.onEnter(text)) empty(made);
    };
    document.addEventListener('keydown', early, true);
    // an editor without a paragraph does not take the focus by itself
    if (autoFocus) root.focus();
    return () => {
      document.removeEventListener('keydown', early, true);
      for (const one of undo) one();
      made.setRootElement(null);
    };
  }, [autoFocus]);

  useEffect(() => {
    if (round > 0 && editor.current !== null) empty(editor.current);
  }, [round]);

  return (
    <div className={`lexical ${className}`}>
      <div
        ref={box}
        className="lexical-box notranslate is-empty"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        spellCheck
        aria-placeholder={placeholder}
        data-lexical-editor="true"
        {...attributes}
      />
      <div className="lexical-placeholder" aria-hidden="true">
        {placeholder}
      </div>
    </div>
  );
}

function empty(editor: LexicalEditor): void {
  editor.update(() => {
    const root = $getRoot();
    root.clear();
    const paragraph = $createParagraphNode();
    root.append(paragraph);
    paragraph.select();
  });
}
