/** @jsxImportSource react */
/** Which page stands at which address. */
import { useEffect } from 'react';
import { tid } from '../common/hooks';
import { signedIn } from '../common/page';
import { ColumnHead, Navigation, Sidebar, Toast } from './components/frame';
import { t } from './labels';
import { Article } from './pages/article';
import { Chat } from './pages/chat';
import { Compose } from './pages/compose';
import { Home } from './pages/home';
import { Profile } from './pages/profile';
import { Audience, EditProfile } from './pages/settings';
import { Status } from './pages/status';
import { navigate, usePlace } from './router';

function Page({ path }: { path: string }) {
  if (!signedIn && (path === '/home' || path === '/')) return <ColumnHead title={t.logIn} />;
  if (path === '/' || path === '/home') return <Home />;
  if (path === '/compose/articles') return <Article />;
  if (path === '/i/chat') return <Chat />;
  if (path === '/settings/audience_and_tagging') return <Audience />;
  const [, handle = '', tab = '', id = ''] = path.split('/');
  if (tab === 'status') return <Status id={id} />;
  return <Profile key={handle} handle={handle} tab={tab === 'with_replies' || tab === 'media' ? tab : ''} />;
}

/** The site's shortcuts: "n" starts a new post, unless something is being typed. */
function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
      if (event.target.isContentEditable || event.target.matches('input, textarea, select')) return;
      if (event.key === 'n' && signedIn) navigate('/compose/post');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

export function App() {
  const { path, query, below } = usePlace();
  useShortcuts();
  return (
    <>
      <div className="frame">
        <Navigation />
        <main>
          <div className="column" data-testid={tid('primaryColumn')}>
            <Page path={below} />
          </div>
          <Sidebar />
        </main>
      </div>
      {signedIn && path.startsWith('/compose/post') && <Compose key={query.toString()} query={query} />}
      {signedIn && path === '/settings/profile' && <EditProfile />}
      <Toast />
    </>
  );
}
