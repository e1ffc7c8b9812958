/** @jsxImportSource react */
/** Where posts are written: inline on the home page, inline under a post, and in the dialog with threads. */
import type { EditorState } from 'draft-js';
import { type ReactNode, useId, useRef, useState } from 'react';
import { tid } from '../../common/hooks';
import { t } from '../labels';
import { type Attached, publish, useMe } from '../store';
import { Avatar } from './basics';
import { Editor, emptyEditor, textOf } from './editor';
import { Icon } from './icons';

interface Segment {
  key: number;
  state: EditorState;
}

interface Picture {
  key: number;
  address: string;
}

let nextKey = 0;
const freshSegment = (): Segment => {
  nextKey += 1;
  return { key: nextKey, state: emptyEditor() };
};

interface ComposerProps {
  /** inside the dialog the button is `tweetButton`, elsewhere `tweetButtonInline` */
  inDialog?: boolean;
  attached?: Attached;
  placeholder?: string;
  /** a quoted post, drawn below the text */
  below?: ReactNode;
  onPosted?: () => void;
}

export function Composer({ inDialog = false, attached = {}, placeholder = t.whatsHappening, below, onPosted }: ComposerProps) {
  const me = useMe();
  const [segments, setSegments] = useState<readonly Segment[]>(() => [freshSegment()]);
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const fileId = useId();
  if (!me) return null;

  const texts = segments.map(({ state }) => textOf(state));
  const ready = texts.every((text) => text.trim() !== '') || (pictures.length > 0 && segments.length === 1);

  const submit = (): void => {
    if (!ready || !publish(texts, attached)) return;
    setSegments([freshSegment()]);
    setPictures([]);
    onPosted?.();
  };
  const change = (key: number, state: EditorState): void =>
    setSegments((before) => before.map((segment) => (segment.key === key ? { key, state } : segment)));
  const attach = (files: FileList | null): void => {
    const added = [...(files ?? [])].map((one) => {
      nextKey += 1;
      return { key: nextKey, address: URL.createObjectURL(one) };
    });
    setPictures((before) => [...before, ...added]);
  };

  const label = segments.length > 1 ? t.postAll : attached.answers ? t.reply : t.post;
  return (
    <div className={inDialog ? 'composer in-dialog' : 'composer'}>
      {segments.map(({ key, state }, index) => (
        <div className="segment" key={key}>
          <Avatar account={me} />
          <Editor
            index={index}
            state={state}
            placeholder={index > 0 ? t.addAnother : placeholder}
            autoFocus={inDialog}
            onChange={(changed) => change(key, changed)}
            onSubmit={submit}
          />
        </div>
      ))}
      {pictures.length > 0 && (
        <div className="attachments" data-testid={tid('attachments')}>
          {pictures.map(({ key, address }) => (
            <label key={key} className="attachment">
              <img src={address} alt="" />
              <input type="text" data-testid={tid('altTextInput')} placeholder={t.addDescription} aria-label={t.addDescription} />
            </label>
          ))}
        </div>
      )}
      {below}
      <button type="button" className="who-replies" aria-label={t.everyoneCanReply}>
        <Icon name="globe" size={16} /> {t.everyoneCanReply}
      </button>
      <div className="composer-bar" data-testid={tid('toolBar')}>
        <input
          ref={file}
          id={fileId}
          type="file"
          accept="image/*"
          multiple
          hidden
          data-testid={tid('fileInput')}
          onChange={(event) => attach(event.target.files)}
        />
        <button type="button" className="tool" aria-label={t.addPhotos} onClick={() => file.current?.click()}>
          <Icon name="photo" />
        </button>
        <button type="button" className="tool" aria-label={t.emoji}>
          <Icon name="emoji" />
        </button>
        <button type="button" className="tool" aria-label={t.schedule}>
          <Icon name="schedule" />
        </button>
        <span className="spring" />
        {inDialog && !attached.answers && (
          <button
            type="button"
            className="tool"
            aria-label={t.addAnother}
            data-testid={tid('addButton')}
            disabled={!ready}
            onClick={() => setSegments((before) => [...before, freshSegment()])}
          >
            <Icon name="plus" />
          </button>
        )}
        <button
          type="button"
          className="post-button"
          data-testid={tid(inDialog ? 'tweetButton' : 'tweetButtonInline')}
          disabled={!ready}
          aria-disabled={ready ? undefined : true}
          onClick={submit}
        >
          <div>
            <span>
              <span>{label}</span>
            </span>
          </div>
        </button>
      </div>
    </div>
  );
}
