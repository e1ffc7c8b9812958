/** @jsxImportSource react */
/** Small parts that every page uses: links, avatars, names, text with its links and emoji. */
import { type AriaAttributes, type AriaRole, type MouseEvent, type ReactNode, useState } from 'react';
import type { Account } from '../../common/accounts';
import { tid } from '../../common/hooks';
import { t } from '../labels';
import { navigate } from '../router';
import { Icon } from './icons';

interface LinkProps {
  to: string;
  className?: string | undefined;
  testId?: string | undefined;
  label?: string | undefined;
  /** one of a row of tabs */
  tab?: boolean | undefined;
  current?: boolean | undefined;
  children: ReactNode;
}

/** An anchor that moves inside the site; with a modifier key it behaves as any link does. */
export function Link({ to, className, testId, label, tab = false, current = false, children }: LinkProps) {
  const go = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    navigate(to);
  };
  const part: AriaAttributes & { role?: AriaRole } = tab
    ? { role: 'tab', 'aria-selected': current }
    : current
      ? { 'aria-current': 'page' }
      : {};
  return (
    <a href={to} className={className} data-testid={testId} aria-label={label} onClick={go} {...part}>
      {children}
    </a>
  );
}

/** The round picture; the hook carries the handle. */
export function Avatar({ account, size = 40 }: { account: Account; size?: number }) {
  return (
    <div className="avatar" data-testid={tid(`UserAvatar-Container-${account.handle}`)} style={{ width: size, height: size }}>
      <img src={`/media/avatar/${account.handle}.svg`} alt="" width={size} height={size} />
    </div>
  );
}

/** Follow, or Following once pressed. */
export function Follow({ account }: { account: Account }) {
  const [follows, setFollows] = useState(false);
  return (
    <button
      type="button"
      className={follows ? 'plain-button' : 'dark-button'}
      data-testid={tid(`${account.id}-${follows ? 'unfollow' : 'follow'}`)}
      aria-label={`${follows ? t.following : t.follow} @${account.handle}`}
      onClick={() => setFollows(!follows)}
    >
      {follows ? t.following : t.follow}
    </button>
  );
}

export function LockSign({ account }: { account: Account }) {
  return account.protected ? <Icon name="lock" size={16} testId={tid('icon-lock')} label={t.protectedAccount} /> : null;
}

const EMOJI = /\p{Extended_Pictographic}\uFE0F?/gu;
const RICH =
  /\p{Extended_Pictographic}\uFE0F?|#[\p{L}\p{N}_]+|@[A-Za-z0-9_]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.example(?:\/[a-z0-9/-]*)?/gu;

interface Piece {
  /** where it starts in the text */
  at: number;
  words: string;
  found: boolean;
}

/** Cuts a text into what the pattern finds and what lies between. */
function pieces(text: string, pattern: RegExp): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) cut.push({ at, words: text.slice(at, match.index), found: false });
    cut.push({ at: match.index, words: match[0], found: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) cut.push({ at, words: text.slice(at), found: false });
  return cut;
}

function Emoji({ sign }: { sign: string }) {
  const code = (sign.codePointAt(0) ?? 0).toString(16);
  return <img className="emoji" src={`/media/emoji/${code}.svg`} alt={sign} title={sign} draggable={false} />;
}

/** Plain text with the emoji as pictures. */
export function WithEmoji({ text }: { text: string }) {
  return pieces(text, EMOJI).map(({ at, words, found }) =>
    found ? <Emoji key={at} sign={words} /> : <span key={at}>{words}</span>,
  );
}

function Special({ words }: { words: string }) {
  if (words.startsWith('#') || words.startsWith('@')) {
    return (
      <Link to={words.startsWith('#') ? `/hashtag/${words.slice(1)}` : `/${words.slice(1)}`} className="rich">
        {words}
      </Link>
    );
  }
  if (!words.includes('.example')) return <Emoji sign={words} />;
  return (
    <a href={shortened(words)} className="rich" target="_blank" rel="noopener noreferrer nofollow">
      <span aria-hidden="true" className="unseen">
        https://
      </span>
      {words}
    </a>
  );
}

/** Text as the site shows it: hashtags, mentions and addresses are links, emoji are pictures. */
export function RichText({ text }: { text: string }) {
  return pieces(text, RICH).map(({ at, words, found }) =>
    found ? <Special key={at} words={words} /> : <span key={at}>{words}</span>,
  );
}

/** The site sends every outward link through its own shortener. */
export function shortened(address: string): string {
  return `https://t.co/${[...address].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 60_466_176, 11).toString(36)}`;
}

/** A day as the site writes it: "14 Nov", with the year when it is another one; "now" for the last minute. */
export function shortDate(iso: string, lang: string): string {
  const at = new Date(iso);
  const now = new Date();
  if (Math.abs(now.getTime() - at.getTime()) < 60_000) return lang === 'pl' ? 'teraz' : 'now';
  const sameYear = at.getFullYear() === now.getFullYear();
  return at.toLocaleDateString(lang === 'pl' ? 'pl-PL' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'Europe/London',
  });
}
