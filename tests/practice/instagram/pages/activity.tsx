/** @jsxImportSource react */
/** /accounts/activity/: who asks to follow, and what happened this week. */
import { signedIn } from '../../common/page';
import { Author, Avatar, FollowButton, Link } from '../components/basics';
import { Photograph } from '../components/post-parts';
import { t } from '../labels';
import { answerRequest, useSite } from '../store';

export function Activity() {
  const { accounts, requests, posts } = useSite();
  const asking = accounts.filter(({ handle, id }) => requests.includes(handle) && id !== signedIn?.id);
  const followers = accounts.filter(({ followsYou, id }) => followsYou && id !== signedIn?.id);
  const photo = posts.find((post) => post.by === signedIn?.handle && !post.reel);
  const admirer = accounts.find(({ handle }) => handle === 'raviandtea');
  return (
    <div className="settings-page activity">
      <h2>{t.notifications}</h2>
      <h3>{t.followRequests}</h3>
      {asking.map((account) => (
        <div className="person" key={account.id}>
          <Avatar account={account} size={44} />
          <span className="person-words">
            <Author handle={account.handle} />
            <span className="soft">{t.wantsToFollow}</span>
          </span>
          <button type="button" className="befriend blue-button" onClick={() => answerRequest(account.handle, true)}>
            <div dir="auto">{t.confirm}</div>
          </button>
          <button type="button" className="grey-button" onClick={() => answerRequest(account.handle, false)}>
            <div dir="auto">{t.remove}</div>
          </button>
        </div>
      ))}
      {asking.length === 0 && <p className="soft">{t.noRequests}</p>}
      <h3>{t.thisWeek}</h3>
      {photo && admirer && (
        <div className="person">
          <Avatar account={admirer} size={44} />
          <span className="person-words">
            <Author handle={admirer.handle} />
            <span className="soft">{t.likedYourPhoto}</span>
          </span>
          <Link to={`/p/${photo.code}/`} hook="post-link" className="thumb">
            <Photograph post={photo} />
          </Link>
        </div>
      )}
      {followers.map((account) => (
        <div className="person" key={account.id}>
          <Avatar account={account} size={44} />
          <span className="person-words">
            <Author handle={account.handle} />
            <span className="soft">{account.name}</span>
          </span>
          <FollowButton account={account} />
        </div>
      ))}
    </div>
  );
}
