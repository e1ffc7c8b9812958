/** @jsxImportSource react */
/** Which page stands at which address. */
import { signedIn } from '../common/page';
import { CreateDialog } from './components/create-dialog';
import { Navigation } from './components/navigation';
import { Toast } from './components/toast';
import { Activity } from './pages/activity';
import { Direct } from './pages/direct';
import { EditProfile } from './pages/edit-profile';
import { Feed } from './pages/feed';
import { People } from './pages/people';
import { Archive, LogIn, NotFound } from './pages/plain';
import { Privacy } from './pages/privacy';
import { Profile, type Tab } from './pages/profile';
import { Reel } from './pages/reel';
import { SinglePost } from './pages/single-post';
import { partsOf, usePlace } from './router';
import { useSite } from './store';

const isTab = (word: string): word is Tab => ['', 'reels', 'saved', 'tagged'].includes(word);

function Account({ parts }: { parts: readonly string[] }) {
  if (!signedIn || parts[1] === 'login') return <LogIn />;
  if (parts[1] === 'edit') return <EditProfile />;
  if (parts[1] === 'activity') return <Activity />;
  return parts.join('/') === 'accounts/settings/v2/account_privacy' ? <Privacy /> : <NotFound />;
}

function Page({ path }: { path: string }) {
  const parts = partsOf(path);
  const [first = '', second = '', third = ''] = parts;
  if (first === '') return signedIn ? <Feed /> : <LogIn />;
  if (first === 'p') return <SinglePost key={second} code={second} />;
  if (first === 'reel') return <Reel key={second} code={second} />;
  if (first === 'accounts') return <Account parts={parts} />;
  if (first === 'direct') return signedIn ? <Direct id={third} /> : <LogIn />;
  if (first === 'archive') return signedIn ? <Archive /> : <LogIn />;
  // the newer addresses of posts have the author in front
  if (second === 'p') return <SinglePost key={third} code={third} />;
  if (second === 'reel') return <Reel key={third} code={third} />;
  return isTab(second) ? <Profile key={first} handle={first} tab={second} /> : <NotFound />;
}

export function App() {
  const { path, below } = usePlace();
  const { creating } = useSite();
  const [handle = '', list] = partsOf(path);
  return (
    <div className="frame">
      <Navigation />
      <section className="page">
        <main>
          <Page path={below} />
        </main>
      </section>
      {(list === 'followers' || list === 'following') && <People handle={handle} list={list} />}
      {signedIn && creating && <CreateDialog />}
      <Toast />
    </div>
  );
}
