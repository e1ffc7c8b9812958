/** @jsxImportSource react */
/** A long text: title and body; once the title is set the body is drawn anew. */
import { useState } from 'react';
import { real, say } from '../common/hooks';
import { publish } from '../common/wall';
import { TipTapBox } from './tiptap';

export function Article() {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [intro, setIntro] = useState('');
  const [draft, setDraft] = useState('new');
  const [step, setStep] = useState<'write' | 'publish' | 'done'>('write');
  return (
    <main className="middle article">
      <div className="row">
        <span className="spring" />
        <button type="button" className="main next-button" disabled={title.trim() === ''} onClick={() => setStep('publish')}>
          {say('Next', 'Dalej')}
        </button>
      </div>
      <div className="composer article-body stack">
        <textarea
          {...real('id', 'article-editor-headline__textarea', 'headline')}
          className="title-box"
          placeholder={say('Title', 'Tytuł')}
          value={title}
          rows={1}
          onChange={(event) => setTitle(event.target.value)}
          onBlur={() => {
            if (draft !== 'new' || title.trim() === '') return;
            setDraft('1');
            history.replaceState(null, '', `/article/edit/7395000000000000001/${location.search}`);
          }}
        />
        <div className="roomy">
          <TipTapBox
            key={draft}
            placeholder={say('Write here', 'Pisz tutaj')}
            attributes={{
              ...real('data-test-article-editor-content-textbox', 'true', 'body'),
              'aria-label': 'Article editor content',
            }}
            onText={setText}
          />
        </div>
      </div>
      {step === 'publish' && (
        <div className="veil">
          <div role="dialog" className="sheet">
            <TipTapBox
              autoFocus
              placeholder={say('Tell your network what it is about', 'Napisz, o czym to jest')}
              attributes={{ 'aria-label': say('Introduction', 'Wstęp') }}
              onText={setIntro}
            />
            <button
              type="button"
              className="main post-button"
              onClick={() => {
                if (publish([title, text, intro].filter((part) => part !== '').join('\n\n'))) setStep('done');
              }}
            >
              {say('Publish', 'Opublikuj')}
            </button>
          </div>
        </div>
      )}
      {step === 'done' && <p role="status">{say('Your article is out.', 'Artykuł opublikowany.')}</p>}
    </main>
  );
}
