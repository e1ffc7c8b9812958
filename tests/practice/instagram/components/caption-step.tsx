/** @jsxImportSource react */
/** The last step of a new post: the caption in a Lexical editor, place, description, and whether people may comment. */
import { useState } from 'react';
import { t } from '../labels';
import { type NewPost, useMe } from '../store';
import { Avatar } from './basics';
import { LexicalBox } from './lexical-box';
import { Switch } from './switch';

/** how many characters a caption may have */
export const LIMIT = 2200;

interface CaptionStepProps {
  post: NewPost;
  onChange: (part: Partial<NewPost>) => void;
}

export function CaptionStep({ post, onChange }: CaptionStepProps) {
  const me = useMe();
  const [describing, setDescribing] = useState(post.alt !== '');
  if (!me) return null;
  return (
    <div className="caption-step">
      <div className="caption-author">
        <Avatar account={me} size={28} />
        <b>{me.handle}</b>
      </div>
      <LexicalBox
        namespace="CaptionComposer"
        label={t.writeCaption}
        className="caption-box"
        initial={post.caption}
        onText={(caption) => onChange({ caption })}
      />
      <div className="count soft small">
        {post.caption.length.toLocaleString('en-GB')}/{LIMIT.toLocaleString('en-GB')}
      </div>
      <input
        type="text"
        className="caption-line"
        name="creation-location-input"
        aria-label={t.addLocation}
        placeholder={t.addLocation}
        autoComplete="off"
        value={post.place}
        onChange={(event) => onChange({ place: event.target.value })}
      />
      <button type="button" className="fold" aria-expanded={describing} onClick={() => setDescribing(!describing)}>
        {t.accessibility}
      </button>
      {describing && (
        <div className="describe">
          <p className="soft small">{t.altExplained}</p>
          <div className="describe-row">
            <img className={post.look} src={post.picture} alt="" width={44} height={44} />
            <textarea
              className="alt-text"
              placeholder={t.writeAlt}
              rows={2}
              value={post.alt}
              onChange={(event) => onChange({ alt: event.target.value })}
            />
          </div>
        </div>
      )}
      <Switch label={t.commentsOff} on={post.commentsOff} onChange={(commentsOff) => onChange({ commentsOff })} />
    </div>
  );
}
