/** @jsxImportSource react */
/** Which page stands at which address. */
import { useEffect, useState } from 'react';
import { real, say } from '../common/hooks';
import { Avatar, Link, personOf } from '../common/kit';
import { signedIn, switches } from '../common/page';
import { feedOf, useWall } from '../common/wall';
import { Article } from './article';
import { openPrevious, startOutlet } from './outlet';
import { slugOf, urnOf } from './people';
import { PostCard } from './posts';
import { Activity, ContactInfo, EditIntro, Experience, Profile } from './profile';
import { navigate, usePlace } from './router';
import { CompanyPosts, ShareDialog, SharePage } from './share';

/** Which generation of the composer this account gets: `?composer=page`, `previous`, `nested`, or `frame`. */
const GENERATION = new URLSearchParams(location.search).get('composer');

function Feed() {
  const wall = useWall();
  const [framed, setFramed] = useState(false);
  const open = (): void => {
    if (GENERATION === 'previous' || GENERATION === 'nested') openPrevious(GENERATION === 'nested');
    else if (GENERATION === 'frame') setFramed(true);
    else navigate('/sharing/compose');
  };
  return (
    <main className="middle" {...real('data-testid', 'mainFeed')}>
      {signedIn && (
        <div className="card row">
          <div {...real('id', 'shareboxProfilePictureComponentRef', 'sharebox')}>
            <Link to={`/in/${slugOf(signedIn.handle)}/`}>
              <Avatar account={signedIn} />
            </Link>
          </div>
          <div role="button" tabIndex={0} className="press open-composer spring" onClick={open}>
            <div {...real('componentkey', 'draft-text-replaceable-component', 'start')}>
              {say('Start a post', 'Utwórz publikację')}
            </div>
          </div>
        </div>
      )}
      {framed && <iframe className="writes" title="compose" src="/sharing/compose?composer=page" />}
      {feedOf(wall).map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
    </main>
  );
}

function Single({ urn }: { urn: string }) {
  const post = useWall().posts.find((one) => urnOf(one) === urn);
  return <main className="middle">{post ? <PostCard post={post} /> : say('Not found', 'Nie znaleziono')}</main>;
}

function Invitations() {
  const asking = personOf('josielinwood');
  return (
    <main className="middle">
      <div className="card row">
        <Avatar account={asking} />
        <b className="spring">{asking.name}</b>
        <button type="button">{say('Ignore', 'Ignoruj')}</button>
        <button type="button" className="main befriend">
          {say('Accept', 'Zaakceptuj')}
        </button>
      </div>
    </main>
  );
}

function Messages() {
  const [text, setText] = useState('');
  return (
    <main className="middle">
      <div className="card msg-form">
        <textarea
          className="msg-form__textarea"
          aria-label={say('Write a message…', 'Napisz wiadomość…')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            window.__messages.push(text);
            setText('');
          }}
        />
      </div>
    </main>
  );
}

/** The note that goes with an invitation. */
function Invite() {
  return (
    <main className="middle">
      <div role="dialog" className="card stack">
        <textarea name="message" placeholder={say('Add a note', 'Dodaj notatkę')} />
        <button type="button">{say('Send', 'Wyślij')}</button>
      </div>
    </main>
  );
}

function Page({ path }: { path: string }) {
  const [, first = '', second = '', third = ''] = path.split('/');
  if (first === 'feed' && second === 'update') return <Single key={third} urn={decodeURIComponent(third)} />;
  if (first === '' || first === 'feed') return <Feed />;
  if (first === 'in' && third === 'recent-activity') return <Activity key={second} slug={second} />;
  if (first === 'in' && third === 'details') return <Experience key={second} slug={second} />;
  if (first === 'in') return <Profile key={second} slug={second} />;
  if (first === 'company' && path.includes('/admin/')) return <CompanyPosts />;
  if (first === 'article') return <Article />;
  if (first === 'messaging') return <Messages />;
  if (first === 'preload') return <Invite />;
  if (first === 'mynetwork') return <Invitations />;
  if (first === 'sharing') return <SharePage />;
  return <main className="middle">{say('This page does not exist', 'Ta strona nie istnieje')}</main>;
}

export function App() {
  const { path, below } = usePlace();
  useEffect(startOutlet, []);
  const [, slug = ''] = /^\/in\/([^/]+)\//.exec(path) ?? [];
  return (
    <div className="frame">
      <header className="top">
        <Link to="/feed/" className="brand">
          network
        </Link>
        <input className="search-box hide-narrow" role="combobox" aria-expanded="false" placeholder={say('Search', 'Szukaj')} />
        <span className="spring" />
        <Link to="/mynetwork/invitation-manager/">{say('Invitations', 'Zaproszenia')}</Link>
        <Link to="/messaging/">{say('Messages', 'Wiadomości')}</Link>
        {signedIn && (
          <Link to={`/in/${slugOf(signedIn.handle)}/`}>
            <Avatar account={signedIn} size={32} />
          </Link>
        )}
      </header>
      <Page path={path === '/sharing/compose' && GENERATION === 'page' ? path : below} />
      {signedIn && path === '/sharing/compose' && GENERATION !== 'page' && <ShareDialog />}
      {signedIn && path.includes('/edit/intro') && <EditIntro />}
      {path.includes('/overlay/contact-info') && <ContactInfo slug={slug} />}
      <iframe
        className="interop"
        title="interop"
        {...real('data-testid', 'interop-iframe')}
        src={`/preload/?_bprMode=vanilla&account=${switches.account ?? 'none'}`}
      />
    </div>
  );
}
