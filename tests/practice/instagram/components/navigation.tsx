/** @jsxImportSource react */
/** The navigation at the left (at the foot of a narrow window), with the search panel and the "More" menu. */
import { type ReactNode, useEffect, useState } from 'react';
import { pictureLabel, t } from '../labels';
import { navigate, partsOf, usePlace } from '../router';
import { setCreating, useMe } from '../store';
import { Link } from './basics';
import { Icon, type IconName } from './icons';
import { SearchPanel } from './search-panel';

function Entry({ to, icon, label }: { to: string; icon: IconName; label: string }) {
  const current = usePlace().below === to;
  return (
    <Link to={to} className={current ? 'nav-entry current' : 'nav-entry'} current={current}>
      <Icon name={icon} label={label} filled={current && icon !== 'messages'} />
      <span>{label}</span>
    </Link>
  );
}

/** Entries that open something instead of leading somewhere: still anchors, as on the real site. */
function Opener({ className, children, onOpen }: { className: string; children: ReactNode; onOpen: () => void }) {
  return (
    <a
      href="#"
      role="link"
      className={`nav-entry ${className}`}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </a>
  );
}

/** The menu is in the page from the start and only hidden: its link to the own settings stands on every page. */
function MoreMenu({ handle, open, onChosen }: { handle: string; open: boolean; onChosen: () => void }) {
  const { path } = usePlace();
  // biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the menu
  useEffect(onChosen, [path]);
  return (
    <div className="more-menu" hidden={!open}>
      <Link to="/accounts/edit/" hook="edit-link" className="menu-entry">
        <Icon name="settings" size={20} />
        {t.settings}
      </Link>
      <Link to={`/${handle}/saved/`} hook="saved-tab" className="menu-entry">
        <Icon name="save" size={20} />
        {t.saved}
      </Link>
    </div>
  );
}

type Opened = 'search' | 'more' | undefined;

export function Navigation() {
  const me = useMe();
  const { below } = usePlace();
  const [opened, setOpened] = useState<Opened>();
  const toggle = (part: Opened): void => setOpened(opened === part ? undefined : part);
  const close = (): void => setOpened(undefined);
  return (
    <div className="side">
      <div className="brand">
        <Icon name="brand" size={26} />
        <span>{t.brand}</span>
      </div>
      {me ? (
        <>
          <div className="nav-entries">
            <Entry to="/" icon="home" label={t.home} />
            <Opener className={opened === 'search' ? 'open-search current' : 'open-search'} onOpen={() => toggle('search')}>
              <Icon name="search" label={t.search} />
              <span>{t.search}</span>
            </Opener>
            <Entry to="/direct/inbox/" icon="messages" label={t.messages} />
            <Entry to="/accounts/activity/" icon="heart" label={t.notifications} />
            <Opener className="open-composer" onOpen={() => setCreating(true)}>
              <Icon name="create" label={t.newPost} />
              <span>{t.create}</span>
            </Opener>
            <Link
              to={`/${me.handle}/`}
              hook="nav-profile"
              className={partsOf(below)[0] === me.handle ? 'nav-entry current' : 'nav-entry'}
            >
              <span className="avatar small">
                <img src={`/media/avatar/${me.handle}.svg`} alt={pictureLabel(me.handle)} width={24} height={24} />
              </span>
              <span>{t.profile}</span>
            </Link>
          </div>
          <div className="nav-foot">
            <MoreMenu handle={me.handle} open={opened === 'more'} onChosen={close} />
            <Opener className="open-more" onOpen={() => toggle('more')}>
              <Icon name="menu" label={t.settings} />
              <span>{t.more}</span>
            </Opener>
          </div>
          {opened === 'search' && (
            <SearchPanel
              onChosen={(handle) => {
                close();
                navigate(`/${handle}/`);
              }}
              onClose={close}
            />
          )}
        </>
      ) : (
        <div className="nav-entries">
          <Entry to="/accounts/login/" icon="lock" label={t.logIn} />
        </div>
      )}
    </div>
  );
}
