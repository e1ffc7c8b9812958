/** @jsxImportSource react */
/** The real TipTap editor with the attributes that LinkedIn gives it. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';

interface Props {
  /** attributes of the box itself */
  readonly attributes: Record<string, string>;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
  readonly autoFocus?: boolean;
  /** emptied whenever this changes */
  readonly round?: number;
}

export function TipTapBox({ attributes, placeholder, onText, autoFocus = false, round = 0 }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef(onText);
  latest.current = onText;
  const given = JSON.stringify(attributes);

  useEffect(() => {
    if (place.current === null) return;
    const made = new Editor({
      element: place.current,
      extensions: [StarterKit],
      // the page's policy allows no style of an editor's own
      injectCSS: false,
      editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', class: 'tiptap-box', ...JSON.parse(given) } },
      onUpdate: ({ editor: now }) => {
        latest.current(now.getText({ blockSeparator: '\n' }));
      },
      autofocus: autoFocus ? 'end' : false,
    });
    editor.current = made;
    return () => made.destroy();
  }, [autoFocus, given]);

  useEffect(() => {
    if (round > 0) editor.current?.commands.clearContent(true);
  }, [round]);

  return <div ref={place} className="tiptap-place" data-placeholder={placeholder} />;
}
