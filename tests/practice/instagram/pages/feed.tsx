/** @jsxImportSource react */
/** The home feed: posts with their comment boxes, and suggestions beside it. */
import { useState } from 'react';
import { signedIn } from '../../common/page';
import { Author, Avatar, FollowButton, Link, RichText } from '../components/basics';
import { CommentBox } from '../components/comment-box';
import { Icon } from '../components/icons';
import { Actions, addressOf, Photograph, PostHead } from '../components/post-parts';
import type { Post } from '../data';
import { element } from '../hooks';
import { t } from '../labels';
import { navigate } from '../router';
import { feed, useAccount, useMe, useSite } from '../store';

/** longer captions are cut in the feed */
const LONG = 125;

function Caption({ post }: { post: Post }) {
  const [open, setOpen] = useState(false);
  const short = !open && post.caption.length > LONG;
  return (
    <div className="caption">
      <Author handle={post.by} />{' '}
      <span className="post-text" dir="auto">
        <RichText text={short ? post.caption.slice(0, LONG) : post.caption} />
      </span>
      {short && (
        <>
          …{' '}
          <button type="button" className="soft" onClick={() => setOpen(true)}>
            {t.moreText}
          </button>
        </>
      )}
    </div>
  );
}

function FeedPost({ post }: { post: Post }) {
  const author = useAccount(post.by);
  const Article = element('article', 'article');
  if (!author) return null;
  const address = addressOf(post);
  // what was said before is on the post's own page; what is said now stays in sight
  const mine = post.comments.filter(({ id }) => id.startsWith('new-'));
  return (
    <Article className="post">
      <PostHead post={post} author={author} dated />
      <div className="photograph">
        <Photograph post={post} />
        {post.reel && (
          <Link to={address} hook="post-link" className="play" label={t.clip}>
            <Icon name="play" size={40} filled />
          </Link>
        )}
      </div>
      <Actions post={post} onComment={() => navigate(address)} />
      {post.caption !== '' && <Caption post={post} />}
      {post.comments.length > 0 && (
        <Link to={address} hook="post-link" className="soft">
          {t.viewComments} {post.comments.length}
        </Link>
      )}
      {mine.map((one) => (
        <div key={one.id} className="caption">
          <Author handle={one.by} /> <span className="comment-text">{one.text}</span>
        </div>
      ))}
      {!post.commentsOff && <CommentBox code={post.code} kind="textarea" inFeed />}
    </Article>
  );
}

/** Somebody the person may know, with a button to follow. */
function Suggestions() {
  const me = useMe();
  const { accounts, following } = useSite();
  // decided once, so that a row does not vanish under the pointer when its button is pressed
  const [suggested] = useState(() =>
    accounts.filter(({ id, handle }) => id !== signedIn?.id && !following.has(handle)).map(({ handle }) => handle),
  );
  if (!me) return null;
  return (
    <aside className="beside">
      <div className="person">
        <Link to={`/${me.handle}/`} hook="profile-link">
          <Avatar account={me} size={44} />
        </Link>
        <span className="person-words">
          <Author handle={me.handle} />
          <span className="soft">{me.name}</span>
        </span>
      </div>
      <div className="beside-title soft">{t.suggested}</div>
      {accounts
        .filter(({ handle }) => suggested.includes(handle))
        .map((account) => (
          <div className="person" key={account.id}>
            <Avatar account={account} size={44} />
            <span className="person-words">
              <Author handle={account.handle} />
              <span className="soft">{account.name}</span>
            </span>
            <FollowButton account={account} quiet />
          </div>
        ))}
    </aside>
  );
}

export function Feed() {
  const site = useSite();
  return (
    <div className="columns">
      <div className="feed">
        {feed(site).map((post) => (
          <FeedPost key={post.code} post={post} />
        ))}
      </div>
      <Suggestions />
    </div>
  );
}
