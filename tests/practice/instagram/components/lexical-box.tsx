/** @jsxImportSource react */
/** A text box with the real Lexical editor, as the site uses it for captions and private messages. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { drifted, kept } from '../hooks';

/** The text a post would have: paragraphs joined with line breaks. Only inside a Lexical read or update. */
const $text = (): string =>
  $getRoot()
    .getChildren()
    .map((child) => child.getTextContent())
    .join('\n');

const empty = (editor: LexicalEditor): void =>
  editor.update(() => {
    const paragraph = $createParagraphNode();
    $getRoot().clear().append(paragraph);
    paragraph.select();
  });

interface LexicalBoxProps {
  /** what the editor calls itself */
  namespace: string;
  label: string;
  className: string;
  autoFocus?: boolean;
  /** what it holds at first; later changes of it mean nothing */
  initial?: string;
  onText?: (text: string) => void;
  /** Enter sends; returns whether the box is to be emptied. Without it Enter starts a new line. */
  onEnter?: (text: string) => boolean;
}

export function LexicalBox({ namespace, label, className, autoFocus = false, initial = '', onText, onEnter }: LexicalBoxProps) {
  const root = useRef<HTMLDivElement>(null);
  const [blank, setBlank] = useState(true);
  // the editor is made once; it always calls what was given last
  const first = useRef(initial);
  const latest = useRef({ onText, onEnter });
  latest.current = { onText, onEnter };

  useEffect(() => {
    const editor = createEditor({
      namespace,
      theme: { paragraph: 'line', text: { bold: 'bold', italic: 'italic' } },
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(root.current);
    if (drifted('data-lexical-editor')) root.current?.removeAttribute('data-lexical-editor');
    const undo = [
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(({ editorState }) => {
        const text = editorState.read($text);
        setBlank(text === '');
        latest.current.onText?.(text);
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const { onEnter: send } = latest.current;
          if (!send || event?.shiftKey || event?.isComposing) return false;
          event?.preventDefault();
          if (send($text())) empty(editor);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    editor.update(() => {
      for (const words of first.current.split('\n')) {
        const paragraph = $createParagraphNode();
        if (words !== '') paragraph.append($createTextNode(words));
        $getRoot().append(paragraph);
      }
    });
    if (autoFocus) editor.focus();
    return () => {
      for (const stop of undo) stop();
      editor.setRootElement(null);
    };
  }, [namespace, autoFocus]);

  return (
    <div className="lexical">
      <div
        ref={root}
        className={`${className} notranslate`}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-label={label}
        aria-placeholder={kept('aria-placeholder', label)}
        spellCheck
        tabIndex={0}
      />
      {blank && (
        <div className="lexical-placeholder" aria-hidden="true">
          {label}
        </div>
      )}
    </div>
  );
}
