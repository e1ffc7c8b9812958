/** @jsxImportSource react */
/** One text box of a composer: the real Draft.js editor with the site's wrappers and hooks around it. */
import {
  CompositeDecorator,
  type ContentBlock,
  Editor as DraftEditor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
} from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { tid } from '../../common/hooks';
import { t } from '../labels';

const TAGS = /(?:^|\s)([#@][\p{L}\p{N}_]+)/gu;

const Tag = ({ children }: { children?: ReactNode }) => <span className="rich">{children}</span>;

/** Hashtags and mentions are coloured while typing, which splits the text into several spans. */
const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found) => {
      for (const match of block.getText().matchAll(TAGS)) {
        const word = match[1] ?? '';
        const end = match.index + match[0].length;
        found(end - word.length, end);
      }
    },
    component: Tag,
  },
]);

export const emptyEditor = (): EditorState => EditorState.createEmpty(decorator);

/** The text a post would have: Draft's blocks joined with line breaks. */
export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

interface EditorProps {
  /** place in the thread, from 0 */
  index: number;
  state: EditorState;
  placeholder: string;
  autoFocus?: boolean;
  /** another hook than `tweetTextarea_N`, for the article editor */
  testId?: string;
  onChange: (state: EditorState) => void;
  onSubmit: () => void;
}

export function Editor({ index, state, placeholder, autoFocus = false, testId, onChange, onSubmit }: EditorProps) {
  const editor = useRef<DraftEditor>(null);
  const id = testId ?? `tweetTextarea_${index}`;

  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  const bind = (event: KeyboardEvent): string | null =>
    event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event) ? 'submit' : getDefaultKeyBinding(event);

  return (
    <div className="editor" data-testid={tid(`${id}_label`)}>
      <div className="editor-box" data-testid={tid(`${id}RichTextInputContainer`)}>
        <DraftEditor
          ref={editor}
          editorState={state}
          onChange={onChange}
          placeholder={placeholder}
          ariaLabel={t.postText}
          ariaMultiline
          role="textbox"
          spellCheck
          stripPastedStyles
          webDriverTestID={tid(id)}
          keyBindingFn={bind}
          handleKeyCommand={(command) => {
            if (command !== 'submit') return 'not-handled';
            onSubmit();
            return 'handled';
          }}
        />
      </div>
    </div>
  );
}
