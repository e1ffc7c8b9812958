/** @jsxImportSource react */
/** "Create new post": pick a photograph, crop, filter, and the caption with "Share". */
import { useEffect, useRef, useState } from 'react';
import { t } from '../labels';
import { type NewPost, setCreating, share } from '../store';
import { DivButton } from './basics';
import { CaptionStep, LIMIT } from './caption-step';
import { Dialog, Question } from './dialog';
import { Icon } from './icons';

const STEPS = ['crop', 'edit', 'caption'] as const;
type Step = (typeof STEPS)[number];

const LOOKS = [
  { name: 'Original', look: '' },
  { name: 'Dawn', look: 'look-dawn' },
  { name: 'Harbour', look: 'look-harbour' },
  { name: 'Marmalade', look: 'look-marmalade' },
  { name: 'Slate', look: 'look-slate' },
] as const;

const BLANK: NewPost = { caption: '', picture: '', look: '', alt: '', place: '', commentsOff: false };

/** The first step: a file from the computer, chosen or dropped. */
function Choose({ onFile }: { onFile: (file: File | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      className="choose"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onFile(event.dataTransfer.files[0]);
      }}
    >
      <Icon name="media" size={88} />
      <p className="big">{t.dragHere}</p>
      <button type="button" className="blue-button" onClick={() => input.current?.click()}>
        {t.selectFile}
      </button>
      <form>
        <input
          ref={input}
          type="file"
          accept="image/avif,image/jpeg,image/png,image/heic,image/heif"
          hidden
          onChange={(event) => onFile(event.target.files?.[0])}
        />
      </form>
    </div>
  );
}

function Looks({ post, onLook }: { post: NewPost; onLook: (look: string) => void }) {
  return (
    <div className="looks">
      {LOOKS.map(({ name, look }) => (
        <button
          type="button"
          key={name}
          className={post.look === look ? 'look current' : 'look'}
          aria-pressed={post.look === look}
          onClick={() => onLook(look)}
        >
          <img className={look} src={post.picture} alt="" />
          {name}
        </button>
      ))}
    </div>
  );
}

export function CreateDialog() {
  const [step, setStep] = useState<Step>('crop');
  const [post, setPost] = useState(BLANK);
  const [asking, setAsking] = useState(false);
  const published = useRef(false);
  const chosen = post.picture !== '';
  const change = (part: Partial<NewPost>): void => setPost((before) => ({ ...before, ...part }));

  // an abandoned photograph is let go of; a published one is still shown in the feed
  useEffect(
    () => () => {
      if (chosen && !published.current) URL.revokeObjectURL(post.picture);
    },
    [chosen, post.picture],
  );

  const take = (file: File | undefined): void => {
    if (file) change({ picture: URL.createObjectURL(file) });
  };
  const close = (): void => {
    if (chosen) setAsking(true);
    else setCreating(false);
  };
  const go = (by: 1 | -1): void => {
    const next = STEPS[STEPS.indexOf(step) + by];
    if (next) setStep(next);
    else setAsking(true);
  };
  const send = (): void => {
    if (!share(post)) return;
    published.current = true;
    setCreating(false);
  };

  const title = !chosen || step === 'caption' ? t.createNewPost : step === 'crop' ? t.crop : t.edit;
  return (
    <>
      <Dialog
        label={t.createNewPost}
        className={step === 'caption' ? 'create wide composer post' : step === 'edit' ? 'create wide' : 'create'}
        onClose={close}
        cross
      >
        <div className="create-head">
          {chosen && (
            <DivButton className="action" onPress={() => go(-1)}>
              <Icon name="back" label={t.back} />
            </DivButton>
          )}
          <h1>{title}</h1>
          {chosen && step !== 'caption' && (
            <DivButton className="text-button next-step" onPress={() => go(1)}>
              {t.next}
            </DivButton>
          )}
          {step === 'caption' && (
            <DivButton className="text-button post-button" disabled={post.caption.length > LIMIT} onPress={send}>
              {t.share}
            </DivButton>
          )}
        </div>
        {chosen ? (
          <div className="create-body">
            <div className="preview">
              <img className={post.look} src={post.picture} alt="" draggable={false} />
            </div>
            {step === 'edit' && <Looks post={post} onLook={(look) => change({ look })} />}
            {step === 'caption' && <CaptionStep post={post} onChange={change} />}
          </div>
        ) : (
          <Choose onFile={take} />
        )}
      </Dialog>
      {asking && (
        <Question
          title={t.discardPost}
          text={t.discardExplained}
          yes={t.discard}
          danger
          onYes={() => setCreating(false)}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}
