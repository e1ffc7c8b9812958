/** @jsxImportSource react */
/** A published post, in a timeline and on its own page, with the quoted post inside it. */
import { useState } from 'react';
import type { Account } from '../../common/accounts';
import { tid } from '../../common/hooks';
import { signedIn, switches } from '../../common/page';
import type { Photo, Post as PostData } from '../../common/posts';
import { t } from '../labels';
import { navigate } from '../router';
import { useSite } from '../store';
import { Avatar, Link, LockSign, RichText, shortDate, WithEmoji } from './basics';
import { Icon, type IconName } from './icons';

const LONG = 280;

/** Name, handle and date. The permalink is the link that contains the time; a quoted post has a time without a link. */
function Header({ author, post, linked, dated = true }: { author: Account; post: PostData; linked: boolean; dated?: boolean }) {
  const time = <time dateTime={new Date(post.at).toISOString()}>{shortDate(post.at, switches.lang)}</time>;
  return (
    <div className="user-name" data-testid={tid('User-Name')}>
      {linked ? (
        <Link to={`/${author.handle}`} className="name">
          <WithEmoji text={author.name} />
          <LockSign account={author} />
        </Link>
      ) : (
        <span className="name">
          <WithEmoji text={author.name} />
          <LockSign account={author} />
        </span>
      )}
      {linked ? (
        <Link to={`/${author.handle}`} className="soft">
          @{author.handle}
        </Link>
      ) : (
        <span className="soft">@{author.handle}</span>
      )}
      {dated && <span className="soft">·</span>}
      {dated &&
        (linked ? (
          <Link to={`/${author.handle}/status/${post.id}`} className="soft">
            {time}
          </Link>
        ) : (
          <span className="soft">{time}</span>
        ))}
    </div>
  );
}

function Picture({ photo, address }: { photo: Photo; address: string | undefined }) {
  const alt = photo.alt ?? t.image;
  const picture = (
    <div className="photo" data-testid={tid('tweetPhoto')}>
      <img src={`/media/photo/${photo.name}.svg`} alt={alt} draggable={false} />
    </div>
  );
  return address === undefined ? picture : <Link to={address}>{picture}</Link>;
}

function Text({ post, whole }: { post: PostData; whole: boolean }) {
  const [open, setOpen] = useState(whole);
  const short = !open && post.text.length > LONG;
  return (
    <>
      <div className="text" data-testid={tid('tweetText')} dir="auto" lang="en">
        <RichText text={short ? `${post.text.slice(0, LONG)}…` : post.text} />
      </div>
      {short && (
        <button type="button" className="show-more" data-testid={tid('tweet-text-show-more-link')} onClick={() => setOpen(true)}>
          {t.showMore}
        </button>
      )}
    </>
  );
}

/** The post inside a post; a box that behaves as a link. */
export function Quoted({ post }: { post: PostData }) {
  const author = useSite().accounts.find(({ handle }) => handle === post.by);
  if (!author) return null;
  const address = `/${post.by}/status/${post.id}`;
  return (
    <div
      className="quoted"
      role="link"
      tabIndex={0}
      onClick={(event) => {
        event.stopPropagation();
        navigate(address);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') navigate(address);
      }}
    >
      <div className="quoted-head">
        <Avatar account={author} size={20} />
        <Header author={author} post={post} linked={false} />
      </div>
      <Text post={post} whole={false} />
      {post.photo && <Picture photo={post.photo} address={undefined} />}
    </div>
  );
}

function ActionButton({ icon, hook, label, count }: { icon: IconName; hook: string; label: string; count?: number }) {
  return (
    <button type="button" className="action" data-testid={tid(hook)} aria-label={count ? `${count} ${label}` : label}>
      <Icon name={icon} size={18} />
      <span>{count ? count : ''}</span>
    </button>
  );
}

/** Reply, repost (with its little menu), like, bookmark, share. */
function Actions({ post }: { post: PostData }) {
  const site = useSite();
  const [menu, setMenu] = useState(false);
  const reposted = site.reposts.some((repost) => repost.post === post.id && repost.by === signedIn?.handle);
  return (
    <div className="actions" role="group">
      <button
        type="button"
        className="action"
        data-testid={tid('reply')}
        aria-label={t.reply}
        onClick={() => navigate(`/compose/post?in_reply_to=${post.id}`)}
      >
        <Icon name="reply" size={18} />
        <span>{post.counts.replies || ''}</span>
      </button>
      <span className="menu-place">
        <button
          type="button"
          className={reposted ? 'action done' : 'action'}
          data-testid={tid(reposted ? 'unretweet' : 'retweet')}
          aria-label={reposted ? t.undoRepost : t.repost}
          aria-haspopup="menu"
          aria-expanded={menu}
          onClick={() => setMenu(!menu)}
        >
          <Icon name="repost" size={18} />
          <span>{post.counts.reposts || ''}</span>
        </button>
        {menu && (
          <span className="menu" role="menu">
            <button
              type="button"
              role="menuitem"
              data-testid={tid(reposted ? 'unretweetConfirm' : 'retweetConfirm')}
              onClick={() => setMenu(false)}
            >
              {reposted ? t.undoRepost : t.repost}
            </button>
            <button type="button" role="menuitem" onClick={() => navigate(`/compose/post?quoting=${post.id}`)}>
              {t.quote}
            </button>
          </span>
        )}
      </span>
      <ActionButton icon="like" hook="like" label={t.like} count={post.counts.likes} />
      <ActionButton icon="bookmarks" hook="bookmark" label={t.bookmark} />
      <ActionButton icon="share" hook="share" label={t.share} />
    </div>
  );
}

interface PostProps {
  post: PostData;
  /** handle of the profile whose timeline shows it: says who passed it on */
  timelineOf?: string | undefined;
  /** the post its own page is about: whole text, date below */
  focal?: boolean;
}

export function Post({ post, timelineOf, focal = false }: PostProps) {
  const site = useSite();
  const author = site.accounts.find(({ handle }) => handle === post.by);
  if (!author) return null;
  const quoted = site.posts.find(({ id }) => id === post.quotes);
  const answered = site.posts.find(({ id }) => id === post.answers);
  const address = `/${post.by}/status/${post.id}`;
  const passedOnBy =
    timelineOf !== undefined && post.by !== timelineOf ? site.accounts.find(({ handle }) => handle === timelineOf) : undefined;
  const context = passedOnBy
    ? passedOnBy.id === signedIn?.id
      ? t.youReposted
      : `${passedOnBy.name} ${t.reposted}`
    : post.pinned && timelineOf
      ? t.pinned
      : undefined;
  return (
    <article className={focal ? 'post focal' : 'post'} data-testid={tid('tweet')}>
      {context && (
        <div className="context">
          <Icon name={passedOnBy ? 'repost' : 'pin'} size={15} />
          <span data-testid={tid('socialContext')}>{context}</span>
        </div>
      )}
      <div className="post-grid">
        <Link to={`/${author.handle}`} label={author.name}>
          <Avatar account={author} />
        </Link>
        <div className="post-main">
          <div className="post-head">
            <Header author={author} post={post} linked dated={!focal} />
            <span className="spring" />
            <button type="button" className="action" data-testid={tid('caret')} aria-label={t.more}>
              <Icon name="more" size={18} />
            </button>
          </div>
          {answered && (
            <div className="soft answers">
              {t.replyingTo} <Link to={`/${answered.by}`} className="rich">{`@${answered.by}`}</Link>
            </div>
          )}
          <Text post={post} whole={focal} />
          {post.photo && <Picture photo={post.photo} address={`${address}/photo/1`} />}
          {quoted && <Quoted post={quoted} />}
          {focal && (
            <div className="focal-date">
              <Link to={address} className="soft">
                <time dateTime={new Date(post.at).toISOString()}>{shortDate(post.at, switches.lang)}</time>
              </Link>
            </div>
          )}
          {signedIn && <Actions post={post} />}
        </div>
      </div>
    </article>
  );
}
