/** @jsxImportSource react */
/** The panel beside the navigation in which people look for accounts. */
import { useEffect, useRef, useState } from 'react';
import { t } from '../labels';
import { useSite } from '../store';
import { Avatar, DivButton } from './basics';

interface SearchPanelProps {
  onChosen: (handle: string) => void;
  onClose: () => void;
}

export function SearchPanel({ onChosen, onClose }: SearchPanelProps) {
  const { accounts } = useSite();
  const [words, setWords] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const wanted = words.trim().toLowerCase();
  const found = accounts.filter(({ handle, name }) => `${handle} ${name}`.toLowerCase().includes(wanted));
  return (
    <div className="search-panel">
      <h2>{t.search}</h2>
      <input
        ref={input}
        type="text"
        className="search-box"
        aria-label={t.searchInput}
        placeholder={t.search}
        autoCapitalize="none"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <div className="search-results">
        {wanted !== '' &&
          found.map((account) => (
            <DivButton key={account.id} className="person" onPress={() => onChosen(account.handle)}>
              <Avatar account={account} size={44} />
              <span className="person-words">
                <b>{account.handle}</b>
                <span className="soft">{account.name}</span>
              </span>
            </DivButton>
          ))}
        {wanted !== '' && found.length === 0 && <p className="soft">{t.noResults}</p>}
      </div>
    </div>
  );
}
