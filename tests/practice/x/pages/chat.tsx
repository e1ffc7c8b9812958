/** @jsxImportSource react */
/** /i/chat: private messages in a plain text box. */
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { accountByHandle } from '../../common/accounts';
import { tid } from '../../common/hooks';
import { Avatar } from '../components/basics';
import { ColumnHead } from '../components/frame';
import { Icon } from '../components/icons';
import { t } from '../labels';

export function Chat() {
  const other = accountByHandle('josielinwood');
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly { key: number; text: string }[]>([]);
  if (!other) return null;
  const send = (): void => {
    if (text.trim() === '') return;
    window.__messages.push(text);
    setSent([...sent, { key: sent.length, text }]);
    setText('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <>
      <ColumnHead title={t.chat} />
      <div className="chat">
        <div className="chat-head" data-testid={tid('dm-conversation-header')}>
          <Avatar account={other} size={32} />
          <span className="name" data-testid={tid('dm-conversation-username')}>
            {other.name}
          </span>
        </div>
        <div className="bubbles">
          <p className="bubble theirs">Could you tell me how he is getting on in maths?</p>
          {sent.map(({ key, text: words }) => (
            <p className="bubble mine" key={key}>
              {words}
            </p>
          ))}
        </div>
        <form className="chat-form" data-testid={tid('dm-composer-form')} onSubmit={submit}>
          <textarea
            data-testid={tid('dm-composer-textarea')}
            placeholder={t.messagePlaceholder}
            aria-label={t.messagePlaceholder}
            rows={1}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={keys}
          />
          <button
            type="submit"
            className="tool"
            aria-label={t.send}
            data-testid={tid('dm-composer-send-button')}
            disabled={text.trim() === ''}
          >
            <Icon name="chat" />
          </button>
        </form>
      </div>
    </>
  );
}
