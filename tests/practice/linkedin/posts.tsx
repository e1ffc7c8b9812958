/** @jsxImportSource react */
/** One post with its comments. */
import { useState } from 'react';
import { labelled, real, say } from '../common/hooks';
import { Avatar, Link, personOf, photoOf } from '../common/kit';
import { signedIn } from '../common/page';
import type { Post } from '../common/posts';
import { comment, useMe, useWall } from '../common/wall';
import { addressOf, urnOf } from './people';
import { TipTapBox } from './tiptap';

const LONG = 280;

/** @param by who passed it on, when somebody did */
export function PostCard({ post, repostedBy }: { post: Post; repostedBy?: string }) {
  const { posts } = useWall();
  const inner = post.quotes === undefined ? undefined : posts.find(({ id }) => id === post.quotes);
  const urn = urnOf(post);
  return (
    <div role="listitem" className="card post" {...real('componentkey', `update-card-focus-${urn}`, 'update-card')}>
      {repostedBy && (
        <p className="soft">
          <Link to={addressOf(repostedBy)}>{personOf(repostedBy).name}</Link> {say('reposted this', 'udostępnia dalej')}
        </p>
      )}
      <Head post={post} />
      <Words text={post.text} />
      <Picture post={post} />
      {inner && (
        <div className="inner">
          <Head post={inner} />
          <Words text={inner.text} />
          <Picture post={inner} />
        </div>
      )}
      <Comments post={post} />
    </div>
  );
}

function Head({ post }: { post: Post }) {
  const by = personOf(post.by);
  const own = post.by === signedIn?.handle;
  return (
    <div className="row">
      <Link to={addressOf(post.by)}>
        <Avatar account={by} alt={say(`View ${by.name}’s profile`, `Profil: ${by.name}`)} />
      </Link>
      <div>
        <Link to={addressOf(post.by)}>
          <b>{by.name}</b>
        </Link>
        {own && <span className="soft"> • {say('You', 'Ty')}</span>}
        <p className="soft">
          2d • <span>{say('Visible to anyone on or off LinkedIn', 'Widoczne dla wszystkich')}</span>
        </p>
      </div>
    </div>
  );
}

function Words({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  const cut = text.length > LONG && !whole;
  return (
    <p>
      <span {...real('data-testid', 'expandable-text-box')} className={cut ? 'clamped post-text' : 'post-text'}>
        {text}
        {cut && (
          <button type="button" className="soft" data-testid="expandable-text-button" onClick={() => setWhole(true)}>
            {say('… more', '… więcej')}
          </button>
        )}
      </span>
    </p>
  );
}

function Picture({ post }: { post: Post }) {
  const photo = photoOf(post);
  return photo ? <img className="photo" src={photo.src} alt={photo.alt ?? ''} /> : null;
}

function Comments({ post }: { post: Post }) {
  const { comments } = useWall();
  const [open, setOpen] = useState(false);
  const below = comments.filter(({ on }) => on === post.id);
  return (
    <div>
      <button type="button" className="open-comments" onClick={() => setOpen(true)}>
        <svg id="comment-small" width="14" height="14" aria-hidden="true">
          <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" />
        </svg>
        {say('Comment', 'Skomentuj')}
      </button>
      {below.map((one) => (
        <div
          key={one.id}
          className="comment-line"
          {...real('componentkey', `replaceableComment_urn:li:comment:(${urnOf(post)},${one.id})`, 'comment')}
        >
          <Avatar account={personOf(one.by)} size={32} />
          <div className="spoken">
            <Link to={addressOf(one.by)}>
              <b>{personOf(one.by).name}</b>
            </Link>
            <p>{one.text}</p>
          </div>
        </div>
      ))}
      {open && <CommentBox on={post.id} />}
      {open && below.length > 0 && <CommentBox on={post.id} answers />}
    </div>
  );
}

/** Its button appears with the first word. */
function CommentBox({ on, answers = false }: { on: string; answers?: boolean }) {
  const me = useMe();
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  if (!me) return null;
  const label = say('Text editor for creating comment', 'Edytor tekstu komentarza');
  return (
    <div className={`comment-line composer ${answers ? 'reply' : 'comment'}`}>
      <Avatar account={me} size={32} />
      <div className="spoken spring">
        <TipTapBox
          attributes={labelled(label, 'comment')}
          placeholder={answers ? say('Add a reply…', 'Dodaj odpowiedź…') : say('Add a comment…', 'Dodaj komentarz…')}
          onText={setText}
          round={round}
        />
        {text.trim() !== '' && (
          <button
            type="button"
            className="main post-button"
            onClick={() => {
              if (comment(on, text)) setRound(round + 1);
            }}
          >
            {answers ? say('Reply', 'Odpowiedz') : say('Comment', 'Skomentuj')}
          </button>
        )}
      </div>
    </div>
  );
}
