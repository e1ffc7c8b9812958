/** @jsxImportSource react */
/** Where comments are written. The site has three kinds of box for it: a textarea, an input (reels) and a contenteditable one. */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../labels';
import { comment, useMe } from '../store';
import { Avatar, DivButton } from './basics';

type BoxKind = 'textarea' | 'input' | 'editable';

interface CommentBoxProps {
  code: string;
  kind: BoxKind;
  /** in the feed the button is only there while there is something to send */
  inFeed?: boolean;
  /** what stands in it at first, for an answer to somebody */
  initial?: string;
  autoFocus?: boolean;
}

interface FieldProps {
  text: string;
  autoFocus: boolean;
  onText: (text: string) => void;
  onEnter: () => void;
}

/** Puts the caret behind what is there already. */
function begin(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** A bare Enter sends; with Shift it starts a new line; one that ends an input method's word is left alone. */
const sendsOn = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;

function TextArea({ text, autoFocus, onText, onEnter }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) begin(field.current);
  }, [autoFocus]);
  return (
    <textarea
      ref={field}
      aria-label={t.addComment}
      placeholder={t.addComment}
      autoComplete="off"
      autoCorrect="off"
      rows={1}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={(event) => {
        if (!sendsOn(event)) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}

/** Enter reaches the form by itself here: the browser submits a form with a single field. */
function Line({ text, autoFocus, onText }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) begin(field.current);
  }, [autoFocus]);
  return (
    <input
      ref={field}
      type="text"
      placeholder={t.addComment}
      autoComplete="off"
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  );
}

/** The text with its line breaks, without the last one that the browser keeps for the caret. */
const written = (element: HTMLElement): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: textContent has no line breaks
  element.innerText.replace(/\n$/, '');

/** The browser's own editing, no framework. The element keeps the text; React is only told. */
function Editable({ text, autoFocus, onText, onEnter }: FieldProps) {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = field.current;
    if (element && text !== written(element)) element.textContent = text;
  }, [text]);
  useEffect(() => {
    const element = field.current;
    if (!autoFocus || !element) return;
    element.focus();
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  }, [autoFocus]);
  return (
    <div className="editable">
      <div
        ref={field}
        role="textbox"
        contentEditable
        suppressContentEditableWarning
        aria-label={t.addComment}
        aria-multiline
        tabIndex={0}
        spellCheck
        onInput={(event) => onText(written(event.currentTarget))}
        onKeyDown={(event) => {
          if (!sendsOn(event)) return;
          event.preventDefault();
          onEnter();
        }}
      />
      {text === '' && (
        <span className="editable-placeholder" aria-hidden="true">
          {t.addComment}
        </span>
      )}
    </div>
  );
}

const FIELDS = { textarea: TextArea, input: Line, editable: Editable } as const;

export function CommentBox({ code, kind, inFeed = false, initial = '', autoFocus = false }: CommentBoxProps) {
  const me = useMe();
  const [text, setText] = useState(initial);
  if (!me) return null;
  const ready = text.trim() !== '';
  const send = (): void => {
    if (ready && comment(code, text)) setText('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  const Field = FIELDS[kind];
  return (
    <form className="composer comment" onSubmit={submit}>
      {!inFeed && <Avatar account={me} size={28} />}
      <Field text={text} autoFocus={autoFocus} onText={setText} onEnter={send} />
      {(!inFeed || ready) && (
        <DivButton className="post-button" disabled={!ready} onPress={send}>
          {t.postComment}
        </DivButton>
      )}
    </form>
  );
}
