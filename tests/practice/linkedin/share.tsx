/** @jsxImportSource react */
/** The composer of today: TipTap in a native dialog, or as a whole page; and the one for a company's page. */
import { useEffect, useRef, useState } from 'react';
import { labelled, real, say } from '../common/hooks';
import { Avatar, usePictures } from '../common/kit';
import { publish, useMe } from '../common/wall';
import { leave } from './router';
import { TipTapBox } from './tiptap';

const PLACEHOLDER = () => say('What do you want to talk about?', 'O czym chcesz porozmawiać?');

function Compose({ done }: { done: () => void }) {
  const me = useMe();
  const [text, setText] = useState('');
  const { pictures, attach } = usePictures();
  const file = useRef<HTMLInputElement>(null);
  if (!me) return null;
  const ready = text.trim() !== '' || pictures.length > 0;
  return (
    <div
      className="stack composer post"
      {...real('data-sdui-screen', 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose', 'ShareCompose')}
    >
      <div className="row">
        <button type="button" className="who-sees">
          <Avatar account={me} />
          <span>
            {me.name} <span className="soft">{say('Post to Anyone', 'Publikuj dla wszystkich')}</span>
          </span>
          <svg {...real('id', 'visibility-small')} width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" />
          </svg>
        </button>
      </div>
      <div {...real('data-testid', 'ui-core-tiptap-text-editor-wrapper')} className="roomy">
        <TipTapBox
          autoFocus
          placeholder={PLACEHOLDER()}
          attributes={{ ...real('componentkey', 'ShareBox_textEditor'), 'aria-label': PLACEHOLDER() }}
          onText={setText}
        />
      </div>
      {pictures.map((address) => (
        <img key={address} className="preview" src={address} alt="" />
      ))}
      <div className="row">
        <input ref={file} type="file" accept="image/*" hidden onChange={(event) => attach(event.target.files)} />
        <button type="button" {...labelled(say('Add media', 'Dodaj multimedia'))} onClick={() => file.current?.click()}>
          <svg width="18" height="18" aria-hidden="true">
            <rect x="2" y="3" width="14" height="12" fill="none" stroke="currentColor" />
          </svg>
        </button>
        <span className="spring" />
        <button
          type="button"
          className="main post-button"
          disabled={!ready}
          onClick={() => {
            if (publish(text)) done();
          }}
        >
          {say('Post', 'Opublikuj')}
        </button>
      </div>
    </div>
  );
}

/** Above the page it was opened from. */
export function ShareDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} {...real('data-testid', 'dialog')} className="sheet" onCancel={leave}>
      <Compose done={leave} />
    </dialog>
  );
}

/** The same as a page of its own, which some accounts get. */
export function SharePage() {
  return (
    <main className="middle">
      <div className="card">
        <Compose done={leave} />
      </div>
    </main>
  );
}

/** A post in the name of a company, from its own pages. */
export function CompanyPosts() {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  return (
    <main className="middle">
      <div className="card row">
        <h1 className="spring">Avon Vale Museum</h1>
        <button type="button" className="open-composer" onClick={() => setOpen(true)}>
          {say('Start a post', 'Utwórz publikację')}
        </button>
      </div>
      {open && (
        <div className="veil">
          <div role="dialog" className="sheet composer company">
            <div className="roomy">
              <TipTapBox autoFocus placeholder={PLACEHOLDER()} attributes={{ 'aria-label': PLACEHOLDER() }} onText={setText} />
            </div>
            <button
              type="button"
              className="main post-button"
              disabled={text.trim() === ''}
              onClick={() => {
                if (publish(text)) setOpen(false);
              }}
            >
              {say('Post', 'Opublikuj')}
            </button>
          </div>
        </div>
      )}
    </main>
  );
}
