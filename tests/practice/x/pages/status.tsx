/** @jsxImportSource react */
/** /HANDLE/status/ID: one post, an inline reply box, and the answers. */

import { tid } from '../../common/hooks';
import { signedIn } from '../../common/page';
import { Composer } from '../components/composer';
import { ColumnHead } from '../components/frame';
import { Post } from '../components/post';
import { t } from '../labels';
import { useSite } from '../store';

export function Status({ id }: { id: string }) {
  const site = useSite();
  const post = site.posts.find((candidate) => candidate.id === id);
  if (!post) return <ColumnHead title={t.post} note={t.nothingHere} back />;
  const answers = site.posts.filter((candidate) => candidate.answers === id);
  return (
    <>
      <ColumnHead title={t.post} back />
      <div data-testid={tid('cellInnerDiv')}>
        <Post post={post} focal />
      </div>
      {signedIn && (
        <div data-testid={tid('inline_reply_offscreen')}>
          <Composer key={id} attached={{ answers: id }} placeholder={t.postYourReply} />
        </div>
      )}
      {answers.map((answer) => (
        <div key={answer.id} className="row" data-testid={tid('cellInnerDiv')}>
          <Post post={answer} />
        </div>
      ))}
    </>
  );
}
