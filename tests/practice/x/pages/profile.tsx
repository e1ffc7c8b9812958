/** @jsxImportSource react */
/** /HANDLE and its tabs: the own profile has "Edit profile", somebody else's has "Follow". */
import type { ReactNode } from 'react';
import { type Account, accountByHandle } from '../../common/accounts';
import { tid } from '../../common/hooks';
import { signedIn, switches } from '../../common/page';
import { Avatar, Follow, Link, LockSign, RichText, shortened, WithEmoji } from '../components/basics';
import { ColumnHead } from '../components/frame';
import { Icon, type IconName } from '../components/icons';
import { Timeline } from '../components/timeline';
import { t } from '../labels';
import { profilePosts, useSite } from '../store';

function Item({ icon, hook, children }: { icon: IconName; hook: string; children: ReactNode }) {
  return (
    <span className="fact" data-testid={tid(hook)}>
      <Icon name={icon} size={17} />
      {children}
    </span>
  );
}

function Controls({ account, own }: { account: Account; own: boolean }) {
  return (
    <div className="profile-controls">
      {own && (
        <Link to="/settings/profile" className="plain-button" testId={tid('editProfileButton')} label={t.editProfile}>
          <span>{t.editProfile}</span>
        </Link>
      )}
      {(!own || switches.variant === 'confused') && (
        <>
          <button type="button" className="plain-button round" data-testid={tid('userActions')} aria-label={t.more}>
            <Icon name="more" size={18} />
          </button>
          <Follow account={account} />
        </>
      )}
    </div>
  );
}

/** What search engines read; the real site puts it into the page as well. */
function Schema({ account }: { account: Account }) {
  const person = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      additionalName: account.handle,
      name: account.name,
      description: account.bio,
      identifier: account.id,
    },
  };
  return (
    <script type="application/ld+json" data-testid={tid('UserProfileSchema')}>
      {JSON.stringify(person)}
    </script>
  );
}

function Facts({ account }: { account: Account }) {
  return (
    <div className="facts" data-testid={tid('UserProfileHeader_Items')}>
      {account.location && (
        <Item icon="location" hook="UserLocation">
          <span>
            <span>{account.location}</span>
          </span>
        </Item>
      )}
      {account.url && (
        <a
          className="fact rich"
          href={shortened(account.url)}
          target="_blank"
          rel="noopener noreferrer nofollow"
          data-testid={tid('UserUrl')}
        >
          <Icon name="link" size={17} />
          <span>{account.url}</span>
        </a>
      )}
      {account.birthdate && (
        <Item icon="birthday" hook="UserBirthdate">
          {account.birthdate}
        </Item>
      )}
      <Item icon="joined" hook="UserJoinDate">
        <span>{account.joined}</span>
      </Item>
    </div>
  );
}

function ProfileHeader({ account, own }: { account: Account; own: boolean }) {
  return (
    <div className="profile">
      <Link to={`/${account.handle}/header_photo`} className="banner" label={t.image}>
        <img src={`/media/banner/${account.handle}.svg`} alt="" />
      </Link>
      <div className="profile-row">
        <Link to={`/${account.handle}/photo`} className="portrait" label={account.name}>
          <Avatar account={account} size={132} />
        </Link>
        <Controls account={account} own={own} />
      </div>
      <div className="profile-name" data-testid={tid('UserName')}>
        <div className="name big">
          <WithEmoji text={account.name} />
          <LockSign account={account} />
        </div>
        <div className="soft">
          <span>@{account.handle}</span>
          {!own && account.followsYou && (
            <span className="follows" data-testid={tid('userFollowIndicator')}>
              {t.followsYou}
            </span>
          )}
        </div>
      </div>
      {account.bio && (
        <div className="bio" data-testid={tid('UserDescription')} dir="auto">
          <RichText text={account.bio} />
        </div>
      )}
      <Facts account={account} />
      <div className="numbers">
        <Link to={`/${account.handle}/following`}>
          <b>{account.following}</b> <span className="soft">{t.following}</span>
        </Link>
        <Link to={`/${account.handle}/verified_followers`}>
          <b>{account.followers.toLocaleString('en-GB')}</b> <span className="soft">{t.followers}</span>
        </Link>
      </div>
      <Schema account={account} />
    </div>
  );
}

export function Profile({ handle, tab }: { handle: string; tab: string }) {
  const site = useSite();
  const known = accountByHandle(handle);
  const account = site.accounts.find(({ id }) => id === known?.id);
  if (!account) return <ColumnHead title={`@${handle}`} note={t.nothingHere} back />;
  const own = account.id === signedIn?.id;
  const posts = profilePosts(site, account.handle, tab === 'with_replies').filter(
    (post) => tab !== 'media' || post.photo !== undefined,
  );
  const tabs = [
    { to: `/${account.handle}`, label: t.posts, at: '' },
    { to: `/${account.handle}/with_replies`, label: t.replies, at: 'with_replies' },
    { to: `/${account.handle}/media`, label: t.media, at: 'media' },
  ];
  return (
    <>
      <ColumnHead title={account.name} note={`${posts.length} ${t.profilePosts}`} back />
      <ProfileHeader account={account} own={own} />
      {account.protected && !own ? (
        <div className="empty" data-testid={tid('emptyState')}>
          <h2>{t.thesePostsProtected}</h2>
          <p className="soft">{t.onlyFollowers}</p>
        </div>
      ) : (
        <>
          <div className="tabs" role="tablist">
            {tabs.map(({ to, label, at }) => (
              <Link key={to} to={to} tab className={at === tab ? 'tab current' : 'tab'} current={at === tab}>
                {label}
              </Link>
            ))}
          </div>
          <Timeline key={tab} posts={posts} label={t.posts} timelineOf={account.handle} />
        </>
      )}
    </>
  );
}
