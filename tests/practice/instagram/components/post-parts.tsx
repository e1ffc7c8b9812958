/** @jsxImportSource react */
/** What posts consist of, in the feed and on their own pages: head, photograph, actions, comments. */
import type { ReactNode } from 'react';
import type { Account } from '../../common/accounts';
import { signedIn } from '../../common/page';
import type { Comment, Post } from '../data';
import { element, kept } from '../hooks';
import { age, automaticAlt, longDate, t } from '../labels';
import { like, save, useAccount, useSite } from '../store';
import { Author, Avatar, DivButton, FollowButton, Link, RichText } from './basics';
import { Icon } from './icons';

/** The address of a post. */
export const addressOf = (post: Post): string => `/${post.reel ? 'reel' : 'p'}/${post.code}/`;

/** The date as a permalink. */
export function When({ post, long = false }: { post: Post; long?: boolean }) {
  return (
    <Link to={addressOf(post)} hook="post-link" className="soft when">
      <time dateTime={kept('datetime', new Date(post.at).toISOString())} title={longDate(post.at)}>
        {long ? longDate(post.at) : age(post.at)}
      </time>
    </Link>
  );
}

export function PostHead({ post, author, dated }: { post: Post; author: Account; dated: boolean }) {
  const { following } = useSite();
  const stranger = signedIn !== undefined && author.id !== signedIn.id && !following.has(author.handle);
  return (
    <header className="post-head">
      <Link to={`/${author.handle}/`} hook="author-link">
        <Avatar account={author} size={34} />
      </Link>
      <div className="post-head-words">
        <div>
          <Author handle={author.handle} />
          {dated && (
            <>
              <span className="soft"> • </span>
              <When post={post} />
            </>
          )}
          {stranger && (
            <>
              <span className="soft"> • </span>
              <FollowButton account={author} quiet />
            </>
          )}
        </div>
        {post.place && <div className="small">{post.place}</div>}
      </div>
    </header>
  );
}

/** The photograph with its description: the author's, or the one the site writes by itself. */
export function Photograph({ post }: { post: Post }) {
  const author = useAccount(post.by);
  return (
    <img
      className={post.look}
      src={post.picture}
      alt={post.alt ?? automaticAlt(author?.name ?? post.by, post.at, post.seen)}
      draggable={false}
    />
  );
}

export function Actions({ post, onComment }: { post: Post; onComment: () => void }) {
  const { liked, saved } = useSite();
  const likes = post.likes + (liked.has(post.code) ? 1 : 0);
  return (
    <>
      {signedIn && (
        <div className="actions">
          <DivButton className={liked.has(post.code) ? 'action liked' : 'action'} onPress={() => like(post.code)}>
            <Icon name="heart" filled={liked.has(post.code)} label={liked.has(post.code) ? t.unlike : t.like} />
          </DivButton>
          {!post.commentsOff && (
            <DivButton className="action" onPress={onComment}>
              <Icon name="comment" label={t.comment} />
            </DivButton>
          )}
          <span className="spring" />
          <DivButton className="action" onPress={() => save(post.code)}>
            <Icon name="save" filled={saved.has(post.code)} label={saved.has(post.code) ? t.unsave : t.save} />
          </DivButton>
        </div>
      )}
      <div className="likes">
        {likes} {t.likes}
      </div>
    </>
  );
}

function Row({ handle, at, children, onReply }: { handle: string; at: string; children: ReactNode; onReply?: () => void }) {
  const author = useAccount(handle);
  if (!author) return null;
  return (
    <li className="row">
      <Link to={`/${handle}/`} hook="author-link">
        <Avatar account={author} />
      </Link>
      <div className="row-words">
        {children}
        <div className="row-foot soft small">
          <time dateTime={kept('datetime', new Date(at).toISOString())}>{age(at)}</time>
          {onReply && (
            <button type="button" className="soft" onClick={onReply}>
              {t.reply}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

interface TalkProps {
  post: Post;
  onReply: (handle: string) => void;
}

/** The caption as the first item, then what people say about it. */
export function Talk({ post, onReply }: TalkProps) {
  const Caption = element('caption-h1', 'h1');
  return (
    <ul className="talk">
      {post.caption !== '' && (
        <Row handle={post.by} at={post.at}>
          <h2 className="inline">
            <Author handle={post.by} />
          </h2>{' '}
          <Caption className="post-text inline" dir="auto">
            <RichText text={post.caption} />
          </Caption>
        </Row>
      )}
      {post.comments.map((one: Comment) => (
        <Row
          key={one.id}
          handle={one.by}
          at={one.at}
          {...(signedIn && !post.commentsOff ? { onReply: () => onReply(one.by) } : {})}
        >
          <h3 className="inline">
            <Author handle={one.by} />
          </h3>{' '}
          <span className="comment-text" dir="auto">
            <RichText text={one.text} />
          </span>
        </Row>
      ))}
      {post.comments.length === 0 && <li className="soft quiet-note">{post.commentsOff ? t.commentsAreOff : t.noComments}</li>}
    </ul>
  );
}
