/** @jsxImportSource react */
/** /direct/inbox/ and /direct/t/ID/: private messages. Their box is a Lexical editor too, like the one for captions. */
import { useRef, useState } from 'react';
import type { Account } from '../../common/accounts';
import { signedIn } from '../../common/page';
import { Author, Avatar, DivButton, Link } from '../components/basics';
import { LexicalBox } from '../components/lexical-box';
import { CONVERSATIONS, DETAILS } from '../data';
import { t } from '../labels';
import { useSite } from '../store';

const opening = (account: Account): string | undefined => DETAILS[account.handle]?.message;

function Conversation({ other }: { other: Account }) {
  const [sent, setSent] = useState<readonly { key: number; text: string }[]>([]);
  const [text, setText] = useState('');
  // an emptied box is a new editor
  const [box, setBox] = useState(0);
  const bubbles = useRef<HTMLDivElement>(null);
  const send = (words: string): boolean => {
    if (words.trim() === '') return false;
    window.__messages.push(words);
    setSent((before) => [...before, { key: before.length, text: words }]);
    requestAnimationFrame(() => bubbles.current?.scrollTo(0, bubbles.current.scrollHeight));
    return true;
  };
  const press = (): void => {
    if (send(text)) setBox(box + 1);
  };
  const theirs = opening(other);
  return (
    <div className="conversation">
      <div className="conversation-head">
        <Avatar account={other} size={40} />
        <span className="person-words">
          <b>{other.name}</b>
          <Author handle={other.handle} />
        </span>
      </div>
      <div className="bubbles" ref={bubbles}>
        {theirs && <div className="bubble">{theirs}</div>}
        {sent.map(({ key, text: words }) => (
          <div className="bubble mine" key={key}>
            {words}
          </div>
        ))}
      </div>
      <div className="message-bar">
        <LexicalBox
          key={box}
          namespace="MessageComposer"
          label={t.directMessage}
          className="chat-box"
          autoFocus={box > 0}
          onText={setText}
          onEnter={send}
        />
        {text.trim() !== '' && (
          <DivButton className="text-button" onPress={press}>
            {t.send}
          </DivButton>
        )}
      </div>
    </div>
  );
}

export function Direct({ id }: { id: string }) {
  const { accounts } = useSite();
  const open = accounts.find((account) => account.id === id);
  const listed = CONVERSATIONS.flatMap((handle) => accounts.filter((account) => account.handle === handle));
  // a conversation begun from a profile stands on top
  const shown = [...(open && !listed.includes(open) ? [open] : []), ...listed].filter(({ id: one }) => one !== signedIn?.id);
  const other = open ?? shown[0];
  return (
    <div className="direct">
      <div className="inbox">
        <h2>{t.yourMessages}</h2>
        {shown.map((account) => (
          <Link key={account.id} to={`/direct/t/${account.id}/`} className={account === other ? 'person current' : 'person'}>
            <Avatar account={account} size={52} />
            <span className="person-words">
              <span>{account.name}</span>
              <span className="soft small">{opening(account)}</span>
            </span>
          </Link>
        ))}
      </div>
      {other && <Conversation key={other.id} other={other} />}
    </div>
  );
}
