/** @jsxImportSource react */
/** Which page stands at which address. */
import { real, say } from '../common/hooks';
import { Avatar, Link, Press, personOf } from '../common/kit';
import { signedIn } from '../common/page';
import { feedOf, useWall } from '../common/wall';
import { PostCard } from './posts';
import { Profile } from './profile';
import { usePlace } from './router';
import { AsksForPost, ChatBox, KeptReady } from './writing';

const MAIN = { ...real('role', 'main'), className: 'middle' };

function Home() {
  const wall = useWall();
  return (
    <div {...MAIN}>
      <AsksForPost />
      {feedOf(wall).map((post, index) => (
        <PostCard key={post.id} post={post} place={index + 1} />
      ))}
    </div>
  );
}

function Single({ id }: { id: string }) {
  const post = useWall().posts.find((one) => one.id === id);
  return <div {...MAIN}>{post ? <PostCard post={post} place={1} /> : <p>{say('Not found', 'Nie znaleziono')}</p>}</div>;
}

function Requests() {
  const asking = personOf('josielinwood');
  return (
    <div {...MAIN}>
      <div className="card row">
        <Avatar account={asking} />
        <b className="spring">{asking.name}</b>
        <Press className="main befriend" onPress={() => undefined} aria-label={say('Confirm', 'Potwierdź')}>
          <span>{say('Confirm', 'Potwierdź')}</span>
        </Press>
      </div>
    </div>
  );
}

function Privacy() {
  return (
    <div {...MAIN}>
      <div className="card">
        <h2>{say('Privacy', 'Prywatność')}</h2>
        <p>{say('Who can see your future posts? Public · Your current setting', 'Kto widzi Twoje przyszłe posty? Publiczne')}</p>
      </div>
    </div>
  );
}

function Page({ path, query }: { path: string; query: URLSearchParams }) {
  const numbered = useByNumber(query.get('id') ?? '');
  const [, first = '', second = '', third = ''] = path.split('/');
  if (first === '') return <Home />;
  if (first === 'friends') return <Requests />;
  if (first === 'settings') return <Privacy />;
  if (first === 'messages')
    return (
      <div {...MAIN}>
        <div className="card">
          <ChatBox />
        </div>
      </div>
    );
  if (second === 'posts') return <Single key={third} id={third} />;
  const sk = query.get('sk') ?? undefined;
  const byId = first === 'profile.php' ? numbered : first;
  return <Profile key={byId} handle={byId} section={second === 'about' ? (sk ?? 'directory_intro') : sk} />;
}

function useByNumber(id: string): string {
  return useWall().accounts.find((one) => one.id === id)?.handle ?? 'nobody';
}

export function App() {
  const { path, query } = usePlace();
  return (
    <div className="frame">
      <header className="top" role="banner">
        <Link to="/" className="brand">
          friends
        </Link>
        <input
          className="search-box hide-narrow"
          type="search"
          role="combobox"
          aria-expanded="false"
          aria-label={say('Search Facebook', 'Szukaj')}
        />
        <span className="spring" />
        <Link to="/friends/requests">{say('Requests', 'Zaproszenia')}</Link>
        <Link to="/messages/t/4102">{say('Messages', 'Wiadomości')}</Link>
        <Link to="/settings/?tab=privacy">{say('Settings', 'Ustawienia')}</Link>
        {signedIn && (
          <Link to={`/${signedIn.handle}`}>
            <Avatar account={signedIn} size={32} />
          </Link>
        )}
      </header>
      <Page path={path} query={query} />
      {signedIn && !path.startsWith('/messages') && (
        <div className="chat">
          <b>{personOf('tomokafor_pe').name}</b>
          <ChatBox />
        </div>
      )}
      <KeptReady />
    </div>
  );
}
