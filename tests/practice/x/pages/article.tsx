/** @jsxImportSource react */
/** /compose/articles: a title and a body. What is known of the real editor is thin, so this one is simple. */
import { useState } from 'react';
import { tid } from '../../common/hooks';
import { Editor, emptyEditor, textOf } from '../components/editor';
import { ColumnHead } from '../components/frame';
import { t } from '../labels';
import { publish } from '../store';

export function Article() {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(emptyEditor);
  const text = textOf(body);
  const ready = title.trim() !== '' && text.trim() !== '';
  const send = (): void => {
    if (!ready || !publish([`${title}\n\n${text}`])) return;
    setTitle('');
    setBody(emptyEditor());
  };
  return (
    <>
      <ColumnHead title={t.articles}>
        <span className="spring" />
        <button type="button" className="plain-button" data-testid={tid('articleSaveDraft')}>
          {t.drafts}
        </button>
        <button
          type="button"
          className="dark-button"
          data-testid={tid('articlePublish')}
          disabled={!ready}
          aria-disabled={ready ? undefined : true}
          onClick={send}
        >
          {t.publish}
        </button>
      </ColumnHead>
      <div className="article">
        <textarea
          className="article-title"
          data-testid={tid('articleTitle')}
          placeholder={t.articleTitle}
          aria-label={t.articleTitle}
          rows={1}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Editor
          index={0}
          testId="articleBody"
          state={body}
          placeholder={t.articleBody}
          onChange={setBody}
          onSubmit={() => undefined}
        />
      </div>
    </>
  );
}
