/** @jsxImportSource react */
/** Small parts that the practice sites share: links, pictures of people, and pages' furniture. */
import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import { useState } from 'react';
import { type Account, accountByHandle } from './accounts';
import type { Post } from './posts';
import { goTo } from './router';

/** A link that moves inside the site; with a modifier key it behaves as any link does. */
export function Link({ to, children, ...rest }: { to: string; children?: ReactNode } & Record<string, unknown>) {
  const go = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a href={to} onClick={go} {...rest}>
      {children}
    </a>
  );
}

export function Avatar({
  account,
  size = 40,
  alt = '',
  look = 'avatar',
}: {
  account: Account;
  size?: number;
  alt?: string;
  look?: string;
}) {
  return <img className={look} src={`/media/avatar/${account.handle}.svg`} alt={alt} width={size} height={size} />;
}

/** The account, or one nobody has heard of. */
export const personOf = (handle: string): Account =>
  accountByHandle(handle) ?? {
    handle,
    id: '0',
    name: handle,
    bio: '',
    joined: '',
    protected: false,
    following: 0,
    followers: 0,
  };

export const photoOf = (post: Post): { src: string; alt: string | undefined } | undefined =>
  post.photo && { src: `/media/photo/${post.photo.name}.svg`, alt: post.photo.alt };

/** Pictures chosen for a post, shown at addresses of the page's own making. */
export function usePictures() {
  const [pictures, setPictures] = useState<readonly string[]>([]);
  return {
    pictures,
    attach: (files: FileList | null) =>
      setPictures((before) => [...before, ...[...(files ?? [])].map((file) => URL.createObjectURL(file))]),
    clear: () => setPictures([]),
  };
}

/** A control that is no button in the page's markup, as these sites have it. */
export function Press({
  children,
  disabled = false,
  onPress,
  className = '',
  ...rest
}: { children: ReactNode; disabled?: boolean; onPress: () => void; className?: string; style?: CSSProperties } & Record<
  string,
  unknown
>) {
  const act = (): void => {
    if (!disabled) onPress();
  };
  return (
    <div
      role="button"
      tabIndex={0}
      aria-disabled={disabled ? 'true' : undefined}
      className={`press ${className}`}
      onClick={act}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') act();
      }}
      {...rest}
    >
      {children}
    </div>
  );
}
