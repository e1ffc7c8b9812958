/** @jsxImportSource react */
/** /compose/post: the dialog for a new post, a thread, a reply (`in_reply_to`) or a quote (`quoting`). */
import { Composer } from '../components/composer';
import { Dialog } from '../components/dialog';
import { Post, Quoted } from '../components/post';
import { t } from '../labels';
import { leave } from '../router';
import { useSite } from '../store';

export function Compose({ query }: { query: URLSearchParams }) {
  const site = useSite();
  const parent = site.posts.find(({ id }) => id === query.get('in_reply_to'));
  const quoted = site.posts.find(({ id }) => id === query.get('quoting'));
  return (
    <Dialog head={<span className="rich small">{t.drafts}</span>}>
      {parent && <Post post={parent} />}
      <Composer
        inDialog
        attached={{ answers: parent?.id, quotes: quoted?.id }}
        placeholder={parent ? t.postYourReply : quoted ? t.addComment : t.whatsHappening}
        below={quoted && <Quoted post={quoted} />}
        onPosted={leave}
      />
    </Dialog>
  );
}
