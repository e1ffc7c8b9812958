/** @jsxImportSource react */
/** /USERNAME/ and its tabs: the own profile has "Edit profile", somebody else's has "Follow" and "Message". */
import type { Account } from '../../common/accounts';
import { signedIn, switches } from '../../common/page';
import { Avatar, DivButton, FollowButton, Link } from '../components/basics';
import { Icon, type IconName } from '../components/icons';
import { addressOf, Photograph } from '../components/post-parts';
import { DETAILS, type Post } from '../data';
import { element } from '../hooks';
import { t } from '../labels';
import { pictureOf } from '../pictures';
import { navigate } from '../router';
import { useAccount, useSite, visible } from '../store';
import { NotFound } from './plain';

export type Tab = '' | 'reels' | 'saved' | 'tagged';

function Controls({ account, own }: { account: Account; own: boolean }) {
  return (
    <div className="profile-controls">
      {own && (
        <>
          <Link to="/accounts/edit/" hook="edit-link" className="grey-button">
            {t.editProfile}
          </Link>
          <Link to="/archive/stories/" hook="archive-link" className="grey-button">
            {t.viewArchive}
          </Link>
        </>
      )}
      {signedIn && (!own || switches.variant === 'confused') && (
        <>
          <FollowButton account={account} />
          <DivButton className="grey-button" onPress={() => navigate(`/direct/t/${account.id}/`)}>
            {t.message}
          </DivButton>
        </>
      )}
    </div>
  );
}

/** Outward links go through the site's own address; what is shown is the real one. */
const outward = (address: string): string => `https://l.instagram.com/?u=${encodeURIComponent(`https://${address}/`)}&e=practice`;

/** Name, what the account is, bio and link. Nothing here has an attribute of its own, as on the real site. */
function About({ account, own }: { account: Account; own: boolean }) {
  const { threadsBadge } = useSite();
  const { category, pronouns } = DETAILS[account.handle] ?? {};
  const Bio = element('profile-h1', 'h1');
  return (
    <section className="about">
      <div>
        <span className="bold" dir="auto">
          {account.name}
        </span>
        {pronouns && <span className="soft pronouns">{pronouns}</span>}
      </div>
      {category && (
        <div className="soft" dir="auto">
          {category}
        </div>
      )}
      {account.bio !== '' && (
        <Bio className="bio" dir="auto">
          {account.bio}
        </Bio>
      )}
      {account.url && (
        <div className="bio-link">
          <Icon name="link" size={14} />
          <a href={outward(account.url)} target="_blank" rel="me nofollow noopener noreferrer">
            {account.url}
          </a>
        </div>
      )}
      {own && threadsBadge && (
        <div className="badge">
          @ <span>{account.handle}</span>
        </div>
      )}
    </section>
  );
}

function Header({ account, own, count }: { account: Account; own: boolean; count: number }) {
  const Head = element('profile-header', 'header');
  const Username = element('profile-h2', 'h2');
  const home = `/${account.handle}/`;
  return (
    <Head className="profile">
      <section className="portrait">
        <Avatar account={account} size={150} />
      </section>
      <section className="profile-top">
        <Link to={home} hook="profile-link">
          <Username className="username" dir="auto">
            <span>{account.handle}</span>
            {account.protected && <Icon name="lock" size={16} />}
          </Username>
        </Link>
        <Controls account={account} own={own} />
      </section>
      <section>
        <ul className="counts">
          <li>
            <b>{count}</b> <span className="soft">{t.posts}</span>
          </li>
          <li>
            <Link to={`${home}followers/`} hook="followers-link">
              <b>{account.followers.toLocaleString('en-GB')}</b> <span className="soft">{t.followers}</span>
            </Link>
          </li>
          <li>
            <Link to={`${home}following/`} hook="following-link">
              <b>{account.following.toLocaleString('en-GB')}</b> <span className="soft">{t.following}</span>
            </Link>
          </li>
        </ul>
      </section>
      <About account={account} own={own} />
    </Head>
  );
}

function Highlights({ account }: { account: Account }) {
  const highlights = DETAILS[account.handle]?.highlights ?? [];
  if (highlights.length === 0) return null;
  return (
    <ul className="highlights">
      {highlights.map(({ name, picture }) => (
        <li key={name}>
          <span className="ring">
            <img src={pictureOf(picture)} alt="" />
          </span>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Tabs({ account, own, tab }: { account: Account; own: boolean; tab: Tab }) {
  const all: { tab: Tab; icon: IconName; label: string; hook: string }[] = [
    { tab: '', icon: 'grid', label: t.postsTab, hook: 'profile-link' },
    { tab: 'reels', icon: 'clip', label: t.reels, hook: 'reels-tab' },
    ...(own ? [{ tab: 'saved', icon: 'save', label: t.saved, hook: 'saved-tab' } as const] : []),
    { tab: 'tagged', icon: 'tagged', label: t.tagged, hook: 'tagged-tab' },
  ];
  return (
    <div className="tabs" role="tablist">
      {all.map(({ tab: at, icon, label, hook }) => (
        <Link
          key={at}
          to={`/${account.handle}/${at === '' ? '' : `${at}/`}`}
          hook={hook}
          className={at === tab ? 'tab current' : 'tab'}
          tab
          current={at === tab}
        >
          <Icon name={icon} size={18} label={label} />
          <span className="tab-words">{label}</span>
        </Link>
      ))}
    </div>
  );
}

function Grid({ posts }: { posts: readonly Post[] }) {
  if (posts.length === 0)
    return (
      <div className="empty">
        <h2>{t.noPosts}</h2>
      </div>
    );
  return (
    <div className="grid">
      {posts.map((post) => (
        <Link key={post.code} to={addressOf(post)} hook="post-link" className="tile">
          <Photograph post={post} />
          {post.reel && (
            <span className="tile-sign">
              <Icon name="clip" size={20} label={t.clip} />
            </span>
          )}
        </Link>
      ))}
    </div>
  );
}

export function Profile({ handle, tab }: { handle: string; tab: Tab }) {
  const { posts, saved } = useSite();
  const account = useAccount(handle);
  if (!account) return <NotFound />;
  const own = account.id === signedIn?.id;
  if (tab === 'saved' && !own) return <NotFound />;
  const theirs = posts.filter((post) => post.by === account.handle);
  const shown = {
    '': theirs,
    reels: theirs.filter((post) => post.reel),
    saved: posts.filter((post) => saved.has(post.code)),
    tagged: posts.filter((post) => post.tagged?.includes(account.handle)),
  }[tab];
  return (
    <div className="profile-page">
      <Header account={account} own={own} count={theirs.length} />
      {visible(account) ? (
        <>
          <Highlights account={account} />
          <Tabs account={account} own={own} tab={tab} />
          {tab === 'saved' && <p className="soft small saved-note">{t.savedExplained}</p>}
          <Grid posts={shown} />
        </>
      ) : (
        <div className="empty private">
          <Icon name="lock" size={44} />
          <h2>{t.privateAccount}</h2>
          <p className="soft">{t.privateExplained}</p>
        </div>
      )}
    </div>
  );
}
