/** @jsxImportSource react */
/** /reel/CODE/: the still of a film, and a comment box of another kind beside it. */
import { useState } from 'react';
import { CommentBox } from '../components/comment-box';
import { Icon } from '../components/icons';
import { Actions, Photograph, PostHead, Talk, When } from '../components/post-parts';
import { element } from '../hooks';
import { useAccount, useSite, visible } from '../store';
import { NotFound } from './plain';
import type { Answer } from './single-post';

export function Reel({ code }: { code: string }) {
  const { posts } = useSite();
  const post = posts.find((candidate) => candidate.code === code);
  const author = useAccount(post?.by ?? '');
  const [answer, setAnswer] = useState<Answer>({ count: 0, initial: '' });
  if (!post || !author || !visible(author)) return <NotFound />;
  const Article = element('article', 'article');
  const open = (initial: string): void => setAnswer({ count: answer.count + 1, initial });
  return (
    <Article className="post reel">
      <div className="reel-stage">
        <Photograph post={post} />
        <span className="play">
          <Icon name="play" size={48} filled />
        </span>
      </div>
      <div className="reel-words">
        <PostHead post={post} author={author} dated={false} />
        <Talk post={post} onReply={(handle) => open(`@${handle} `)} />
        <div className="single-foot">
          <Actions post={post} onComment={() => open('')} />
          <When post={post} long />
        </div>
        {!post.commentsOff && (
          <CommentBox key={answer.count} code={code} kind="input" initial={answer.initial} autoFocus={answer.count > 0} />
        )}
      </div>
    </Article>
  );
}
