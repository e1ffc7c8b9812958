/** @jsxImportSource react */
/** One post with its comments. */
import { useState } from 'react';
import { labelled, real, say } from '../common/hooks';
import { Avatar, Link, Press, personOf, photoOf } from '../common/kit';
import { signedIn } from '../common/page';
import type { Post } from '../common/posts';
import { useWall } from '../common/wall';
import { CommentBox, ShareDialog } from './writing';

const LONG = 280;
/** What the site writes under a picture that nobody described. */
const AUTOMATIC = 'May be an image of 3 people, child and classroom';

export function PostCard({ post, place, inside = false }: { post: Post; place: number; inside?: boolean }) {
  const { posts, comments } = useWall();
  const [whole, setWhole] = useState(false);
  const [sharing, setSharing] = useState(false);
  const by = personOf(post.by);
  const photo = photoOf(post);
  const inner = post.quotes === undefined ? undefined : posts.find(({ id }) => id === post.quotes);
  const cut = post.text.length > LONG && !whole;
  return (
    <div className={inside ? 'inner' : 'card post'} {...(inside ? {} : real('aria-posinset', String(place), 'aria-posinset'))}>
      <div className="row">
        <Avatar account={by} />
        <div>
          <h3 {...real('data-ad-rendering-role', 'profile_name')}>
            <Link to={`/${post.by}?__cft__[0]=AZW`}>
              <span>{by.name}</span>
            </Link>
          </h3>
          <span className="soft">
            <Link to={`/${post.by}/posts/${post.id}?__cft__[0]=AZW&__tn__=-R`}>
              {new Date(post.at).toLocaleDateString(say('en-GB', 'pl-PL'), { day: 'numeric', month: 'long' })}
            </Link>
            {' · '}
            <span role="img" {...labelled(say('Shared with Public', 'Udostępniono: Publiczne'), 'Shared with')}>
              🌐
            </span>
          </span>
        </div>
      </div>
      <div {...real('data-ad-rendering-role', 'story_message')}>
        <div dir="auto" className="post-text">
          {cut ? `${post.text.slice(0, LONG)}… ` : post.text}
          {cut && (
            <Press className="soft" onPress={() => setWhole(true)}>
              {say('See more', 'Wyświetl więcej')}
            </Press>
          )}
        </div>
      </div>
      {photo && (
        <img
          className="photo"
          src={photo.src}
          alt={post.photo?.name === 'castle' ? AUTOMATIC : (photo.alt ?? '')}
          {...real('data-imgperflogname', 'feedImage')}
        />
      )}
      {inner && <PostCard post={inner} place={0} inside />}
      {!inside && (
        <div>
          <div className="row">
            <Press onPress={() => setSharing(true)} className="open-share">
              {say('Share', 'Udostępnij')}
            </Press>
          </div>
          {comments
            .filter(({ on }) => on === post.id)
            .map((one) => (
              <div key={one.id} role="article">
                <div className="comment-line">
                  <Avatar account={personOf(one.by)} size={32} />
                  <div className="spoken">
                    <Link to={`/${one.by}?comment_id=${one.id}`}>
                      <b>{personOf(one.by).name}</b>
                    </Link>
                    <div dir="auto">{one.text}</div>
                    <Link className="soft" to={`/${post.by}/posts/${post.id}?comment_id=${one.id}`}>
                      1 h
                    </Link>
                  </div>
                </div>
                {one.by !== signedIn?.handle && <CommentBox on={post.id} answers={personOf(one.by).name} />}
              </div>
            ))}
          <CommentBox on={post.id} />
        </div>
      )}
      {sharing && <ShareDialog close={() => setSharing(false)} />}
    </div>
  );
}
