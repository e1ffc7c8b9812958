/** @jsxImportSource react */
/** What stands around every page: navigation at the left, the main column, suggestions at the right, the toast. */
import type { ReactNode } from 'react';
import { tid } from '../../common/hooks';
import { signedIn } from '../../common/page';
import { t } from '../labels';
import { navigate, usePlace } from '../router';
import { useMe, useSite } from '../store';
import { Avatar, Follow, Link, LockSign } from './basics';
import { Icon, type IconName } from './icons';

function Tab({ to, icon, label, hook }: { to: string; icon: IconName; label: string; hook: string }) {
  const current = usePlace().below === to;
  return (
    <Link to={to} className={current ? 'nav-link current' : 'nav-link'} testId={tid(hook)} label={label} current={current}>
      <Icon name={icon} size={24} />
      <span>{label}</span>
    </Link>
  );
}

export function Navigation() {
  const me = useMe();
  return (
    <header className="side">
      <div className="brand">
        <span className="brand-sign" aria-hidden="true" />
        Practice site
      </div>
      {me ? (
        <>
          <nav aria-label={t.home}>
            <Tab to="/home" icon="home" label={t.home} hook="AppTabBar_Home_Link" />
            <Tab to="/explore" icon="explore" label={t.explore} hook="AppTabBar_Explore_Link" />
            <Tab to="/notifications" icon="notifications" label={t.notifications} hook="AppTabBar_Notifications_Link" />
            <Tab to="/i/chat" icon="chat" label={t.chat} hook="AppTabBar_DirectMessage_Link" />
            <Tab to="/compose/articles" icon="articles" label={t.articles} hook="AppTabBar_Articles_Link" />
            <Tab to={`/${me.handle}`} icon="profile" label={t.profile} hook="AppTabBar_Profile_Link" />
            <Tab to="/settings/audience_and_tagging" icon="settings" label={t.settings} hook="AppTabBar_More_Menu" />
          </nav>
          <Link to="/compose/post" className="post-button wide" testId={tid('SideNav_NewTweet_Button')} label={t.post}>
            {t.post}
          </Link>
          <button type="button" className="switcher" data-testid={tid('SideNav_AccountSwitcher_Button')} aria-label={me.name}>
            <Avatar account={me} />
            <span className="switcher-words">
              <span className="name">
                {me.name}
                <LockSign account={me} />
              </span>
              <span className="soft">@{me.handle}</span>
            </span>
          </button>
        </>
      ) : (
        <div className="signed-out">
          <button type="button" className="post-button wide" data-testid={tid('login')}>
            {t.logIn}
          </button>
          <button type="button" className="plain-button wide" data-testid={tid('signup')}>
            {t.signUp}
          </button>
        </div>
      )}
    </header>
  );
}

/** Suggestions: other people's cells with their follow buttons, on every page, the own profile included. */
export function Sidebar() {
  const { accounts } = useSite();
  const suggested = accounts
    .filter((account) => account.id !== signedIn?.id && !account.protected && !account.followsYou)
    .slice(0, 3);
  return (
    <aside className="sidebar" data-testid={tid('sidebarColumn')}>
      <label className="search">
        <Icon name="explore" size={18} />
        <input type="search" placeholder={t.search} aria-label={t.search} data-testid={tid('SearchBox_Search_Input')} />
      </label>
      <section className="panel" aria-label={t.whoToFollow}>
        <h2>{t.whoToFollow}</h2>
        {suggested.map((account) => (
          <div className="user-cell" data-testid={tid('UserCell')} key={account.id}>
            <Avatar account={account} />
            <span className="switcher-words">
              <Link to={`/${account.handle}`} className="name">
                {account.name}
              </Link>
              <span className="soft">@{account.handle}</span>
            </span>
            <Follow account={account} />
          </div>
        ))}
      </section>
      <section className="panel" aria-label={t.happeningNearby}>
        <h2>{t.happeningNearby}</h2>
        {['Otters on the Leam', 'Christmas lights switch-on', 'Bus strike called off'].map((topic) => (
          <div className="trend" data-testid={tid('trend')} key={topic}>
            {topic}
          </div>
        ))}
      </section>
    </aside>
  );
}

/** The head of a main column: a way back, and a title. */
export function ColumnHead({
  title,
  note,
  back = false,
  children,
}: {
  title: string;
  note?: string;
  back?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="column-head">
      {back && (
        <button
          type="button"
          className="tool"
          aria-label={t.back}
          data-testid={tid('app-bar-back')}
          onClick={() => history.back()}
        >
          <Icon name="back" />
        </button>
      )}
      <div>
        <h2>{title}</h2>
        {note && <div className="soft small">{note}</div>}
      </div>
      {children}
    </div>
  );
}

export function Toast() {
  const { toast } = useSite();
  if (!toast) return null;
  const link = toast.link;
  return (
    <div className="toast" role="alert" data-testid={tid('toast')}>
      <span>{toast.text}</span>
      {link && (
        <a
          href={link}
          onClick={(event) => {
            event.preventDefault();
            navigate(link);
          }}
        >
          {t.view}
        </a>
      )}
    </div>
  );
}
