/** @jsxImportSource react */
/** /USERNAME/followers/ and /following/: a list of people in a dialog above the profile. */
import { signedIn } from '../../common/page';
import { Author, Avatar, DivButton, FollowButton } from '../components/basics';
import { Dialog } from '../components/dialog';
import { Icon } from '../components/icons';
import { FOLLOWED } from '../data';
import { t } from '../labels';
import { leave } from '../router';
import { useAccount, useSite, visible } from '../store';

export function People({ handle, list }: { handle: string; list: 'followers' | 'following' }) {
  const { accounts, following } = useSite();
  const owner = useAccount(handle);
  if (!owner || !visible(owner)) return null;
  const title = list === 'followers' ? t.followersTitle : t.followingTitle;
  const own = owner.id === signedIn?.id;
  // who follows whom among so few people: the own lists are true, other people's are a handful of them
  const shown = accounts.filter((account) => {
    if (account.id === owner.id) return false;
    if (list === 'following') return own ? following.has(account.handle) : Number(account.id) % 2 === Number(owner.id) % 2;
    return own
      ? account.followsYou || FOLLOWED.some((followed) => followed === account.handle)
      : Number(account.id) % 2 !== Number(owner.id) % 2;
  });
  return (
    <Dialog label={title} className="people" onClose={leave}>
      <div className="create-head">
        <h1>{title}</h1>
        <DivButton className="action" onPress={leave}>
          <Icon name="close" size={20} label={t.close} />
        </DivButton>
      </div>
      <div className="people-list">
        {shown.map((account) => (
          <div className="person" key={account.id}>
            <Avatar account={account} size={44} />
            <span className="person-words">
              <Author handle={account.handle} />
              <span className="soft">{account.name}</span>
            </span>
            {signedIn && account.id !== signedIn.id && <FollowButton account={account} />}
          </div>
        ))}
      </div>
    </Dialog>
  );
}
