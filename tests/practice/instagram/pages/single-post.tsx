/** @jsxImportSource react */
/** /p/CODE/: the photograph at the left, at the right what is said about it. */
import { useState } from 'react';
import { Link } from '../components/basics';
import { CommentBox } from '../components/comment-box';
import { Actions, addressOf, Photograph, PostHead, Talk, When } from '../components/post-parts';
import { EDITABLE_COMMENT_CODE } from '../data';
import { element } from '../hooks';
import { t } from '../labels';
import { useAccount, useSite, visible } from '../store';
import { NotFound } from './plain';

/** An answer is a fresh comment box that begins with the other one's handle. */
export interface Answer {
  count: number;
  initial: string;
}

export function SinglePost({ code }: { code: string }) {
  const { posts } = useSite();
  const post = posts.find((candidate) => candidate.code === code);
  const author = useAccount(post?.by ?? '');
  const [answer, setAnswer] = useState<Answer>({ count: 0, initial: '' });
  if (!post || !author || !visible(author)) return <NotFound />;
  const Article = element('article', 'article');
  const open = (initial: string): void => setAnswer({ count: answer.count + 1, initial });
  const more = posts.filter((other) => other.by === post.by && other.code !== code).slice(0, 6);
  return (
    <div className="single-page">
      <Article className="post single">
        <div className="single-media">
          <Photograph post={post} />
        </div>
        <div className="single-words">
          <PostHead post={post} author={author} dated={false} />
          <Talk post={post} onReply={(handle) => open(`@${handle} `)} />
          <div className="single-foot">
            <Actions post={post} onComment={() => open('')} />
            <When post={post} long />
          </div>
          {!post.commentsOff && (
            <CommentBox
              key={answer.count}
              code={code}
              kind={code === EDITABLE_COMMENT_CODE ? 'editable' : 'textarea'}
              initial={answer.initial}
              autoFocus={answer.count > 0}
            />
          )}
        </div>
      </Article>
      {more.length > 0 && (
        <>
          <h2 className="more-title soft">
            {t.morePosts} {author.handle}
          </h2>
          <div className="grid">
            {more.map((other) => (
              <Link key={other.code} to={addressOf(other)} hook="post-link" className="tile">
                <Photograph post={other} />
              </Link>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
