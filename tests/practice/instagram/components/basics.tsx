/** @jsxImportSource react */
/** Small parts that every page uses: links, the site's div buttons, round pictures, text with its links. */
import type { AriaAttributes, AriaRole, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { Account } from '../../common/accounts';
import { drifted } from '../hooks';
import { pictureLabel, t } from '../labels';
import { navigate } from '../router';
import { follow, useSite } from '../store';

interface LinkProps {
  to: string;
  /** name of the hook that its address is, see hooks.ts */
  hook?: string;
  className?: string | undefined;
  label?: string | undefined;
  /** one of a row of tabs */
  tab?: boolean;
  current?: boolean;
  children: ReactNode;
}

/** An anchor that moves inside the site; with a modifier key it behaves as any link does. Drifted, it has no address. */
export function Link({ to, hook, className, label, tab = false, current = false, children }: LinkProps) {
  const go = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(to);
  };
  const part: AriaAttributes & { role?: AriaRole } = tab
    ? { role: 'tab', 'aria-selected': current }
    : current
      ? { 'aria-current': 'page' }
      : {};
  if (hook !== undefined && drifted(hook)) {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Enter') navigate(to);
    };
    return (
      <span
        role="link"
        tabIndex={0}
        className={className}
        aria-label={label}
        onClick={() => navigate(to)}
        onKeyDown={press}
        {...part}
      >
        {children}
      </span>
    );
  }
  return (
    <a href={to} className={className} aria-label={label} onClick={go} {...part}>
      {children}
    </a>
  );
}

interface DivButtonProps {
  className?: string;
  disabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** Most of the site's buttons are a div with a role. */
export function DivButton({ className, disabled = false, onPress, children }: DivButtonProps) {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!disabled) onPress();
  };
  return (
    <div
      role="button"
      className={className}
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onPress();
      }}
      onKeyDown={press}
    >
      {children}
    </div>
  );
}

/** The round picture; its description names the account. */
export function Avatar({ account, size = 32 }: { account: Account; size?: number }) {
  return (
    <span className="avatar" style={{ width: size, height: size }}>
      <img
        src={`/media/avatar/${account.handle}.svg`}
        alt={pictureLabel(account.handle)}
        width={size}
        height={size}
        draggable={false}
      />
    </span>
  );
}

/** Follow, or what has become of it. */
export function FollowButton({ account, quiet = false }: { account: Account; quiet?: boolean }) {
  const { following, requested } = useSite();
  const done = following.has(account.handle) || requested.has(account.handle);
  const words = following.has(account.handle)
    ? t.followingState
    : requested.has(account.handle)
      ? t.requested
      : account.followsYou
        ? t.followBack
        : t.follow;
  const look = quiet ? 'text-button' : done ? 'grey-button' : 'blue-button';
  return (
    <button type="button" className={`befriend ${look}`} onClick={() => follow(account)}>
      <div>
        <div dir="auto">{words}</div>
      </div>
    </button>
  );
}

/** The name of an account as a link to its profile. */
export function Author({ handle }: { handle: string }) {
  return (
    <Link to={`/${handle}/`} hook="author-link" className="handle">
      {handle}
    </Link>
  );
}

const RICH = /#[\p{L}\p{N}_]+|@[A-Za-z0-9_.]*[A-Za-z0-9_]/gu;

interface Piece {
  /** where it starts in the text */
  at: number;
  words: string;
  found: boolean;
}

function pieces(text: string): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(RICH)) {
    if (match.index > at) cut.push({ at, words: text.slice(at, match.index), found: false });
    cut.push({ at: match.index, words: match[0], found: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) cut.push({ at, words: text.slice(at), found: false });
  return cut;
}

/** Text as the site shows it: mentions are links, hashtags are coloured, line breaks stay. */
export function RichText({ text }: { text: string }) {
  return pieces(text).map(({ at, words, found }) => {
    if (!found) return words;
    return words.startsWith('@') ? (
      <Link key={at} to={`/${words.slice(1)}/`} className="rich">
        {words}
      </Link>
    ) : (
      <span key={at} className="rich">
        {words}
      </span>
    );
  });
}
