/** @jsxImportSource react */
/** Where one writes: the post dialog, comments and answers, the share dialog, and chats. */
import { useRef, useState } from 'react';
import type { Account } from '../common/accounts';
import { labelled, real, say } from '../common/hooks';
import { Avatar, Press, usePictures } from '../common/kit';
import { LexicalBox } from '../common/lexical';
import { comment, publish, useMe } from '../common/wall';

/** Opens the dialog; the post itself is written there. */
export function AsksForPost() {
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (!me) return null;
  const first = me.name.split(' ')[0];
  return (
    <div className="card row" {...real('aria-label', 'Create a post')} role="region">
      <Avatar account={me} />
      <Press className="asks open-composer" onPress={() => setOpen(true)}>
        <span>{say(`What's on your mind, ${first}?`, `O czym myślisz, ${first}?`)}</span>
      </Press>
      {open && <PostDialog me={me} close={() => setOpen(false)} />}
    </div>
  );
}

function PostDialog({ me, close }: { me: Account; close: () => void }) {
  const [text, setText] = useState('');
  const { pictures, attach } = usePictures();
  const file = useRef<HTMLInputElement>(null);
  const first = me.name.split(' ')[0];
  const placeholder = say(`What's on your mind, ${first}?`, `O czym myślisz, ${first}?`);
  const ready = text.trim() !== '' || pictures.length > 0;
  const send = (): void => {
    if (publish(text)) close();
  };
  return (
    <div className="veil">
      <div className="sheet composer post" role="dialog" {...labelled(say('Create post', 'Utwórz post'), 'Create post')}>
        <div className="row">
          <h2>{say('Create post', 'Utwórz post')}</h2>
          <span className="spring" />
          <Press onPress={close} {...labelled(say('Close', 'Zamknij'))}>
            ✕
          </Press>
        </div>
        <form method="post" className="stack">
          <div className="row">
            <Avatar account={me} />
            <div>
              <b>{me.name}</b>
              <div>
                <Press
                  className="soft"
                  onPress={() => undefined}
                  {...labelled(
                    say('Edit privacy. Sharing with Public. ', 'Edytuj prywatność. Udostępnianie: Publiczne.'),
                    'Edit privacy',
                  )}
                >
                  {say('Public', 'Publiczne')}
                </Press>
              </div>
            </div>
          </div>
          <LexicalBox
            className="roomy"
            autoFocus
            placeholder={placeholder}
            attributes={{ 'aria-label': placeholder }}
            onText={setText}
          />
          {pictures.map((address) => (
            <img key={address} className="preview" src={address} alt="" />
          ))}
          <div className="row">
            <input ref={file} type="file" accept="image/*" hidden onChange={(event) => attach(event.target.files)} />
            <Press onPress={() => file.current?.click()} {...labelled(say('Photo/video', 'Zdjęcie/film'))}>
              {say('Photo', 'Zdjęcie')}
            </Press>
          </div>
        </form>
        <Press className="main post-button" disabled={!ready} onPress={send} {...labelled(say('Post', 'Opublikuj'), 'Post')}>
          <span>{say('Post', 'Opublikuj')}</span>
        </Press>
      </div>
    </div>
  );
}

/** A comment, or an answer to one: Enter sends it. Its button comes with the focus. */
export function CommentBox({ on, answers }: { on: string; answers?: string }) {
  const me = useMe();
  const [focused, setFocused] = useState(false);
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  if (!me) return null;
  const label = answers
    ? say(`Reply to ${answers}`, `Odpowiedz użytkownikowi ${answers}`)
    : say(`Comment as ${me.name}`, `Skomentuj jako ${me.name}`);
  const send = (words: string): boolean => comment(on, words);
  return (
    <div className={`comment-line composer ${answers ? 'reply' : 'comment'}`} onFocus={() => setFocused(true)}>
      <Avatar account={me} size={32} />
      <LexicalBox
        attributes={labelled(label, answers ? 'Reply to' : 'Comment as')}
        placeholder={label}
        onText={setText}
        onEnter={send}
        round={round}
      />
      {focused && (
        <div {...real('id', 'focused-state-composer-submit')}>
          <Press
            className="post-button"
            disabled={text.trim() === ''}
            onPress={() => {
              if (send(text)) setRound(round + 1);
            }}
            {...labelled(answers ? say('Reply', 'Odpowiedz') : say('Comment', 'Komentarz'))}
          >
            <span>➤</span>
          </Press>
        </div>
      )}
    </div>
  );
}

/** Passes a post on with words of one's own. */
export function ShareDialog({ close }: { close: () => void }) {
  const [text, setText] = useState('');
  const placeholder = say('Say something about this...', 'Napisz coś na ten temat...');
  return (
    <div className="veil">
      <div className="sheet composer share" role="dialog" {...labelled(say('Share', 'Udostępnij'), 'Share dialog')}>
        <h2>{say('Share', 'Udostępnij')}</h2>
        <LexicalBox className="roomy" autoFocus placeholder={placeholder} attributes={{}} onText={setText} />
        <Press
          className="main post-button"
          onPress={() => {
            if (publish(text)) close();
          }}
          {...labelled(say('Share now', 'Udostępnij teraz'), 'Share now')}
        >
          <span>{say('Share now', 'Udostępnij teraz')}</span>
        </Press>
      </div>
    </div>
  );
}

/** A private message: the same editor with the same attributes. */
export function ChatBox() {
  const [sent, setSent] = useState<readonly string[]>([]);
  const label = say('Message', 'Wiadomość');
  const send = (words: string): boolean => {
    window.__messages.push(words);
    setSent([...sent, words]);
    return true;
  };
  return (
    <div className="chat-box stack">
      {sent.map((words) => (
        <p key={words} className="spoken">
          {words}
        </p>
      ))}
      <div className="pill">
        <LexicalBox attributes={{ 'aria-label': label }} placeholder="Aa" onText={() => undefined} onEnter={send} />
      </div>
    </div>
  );
}

/** Boxes that the site keeps ready for later, out of sight. */
export function KeptReady() {
  return (
    <div className="kept-ready" aria-hidden="true">
      {['story', 'search', 'reel', 'status'].map((name) => (
        <LexicalBox key={name} attributes={{}} placeholder="" onText={() => undefined} />
      ))}
    </div>
  );
}
