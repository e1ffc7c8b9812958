/** @jsxImportSource react */
/** Pages that only say something: nothing at this address, nobody signed in, an empty archive. */
import { Icon } from '../components/icons';
import { t } from '../labels';

export function NotFound() {
  return (
    <div className="empty">
      <h2>{t.notFound}</h2>
    </div>
  );
}

export function LogIn() {
  return (
    <div className="empty">
      <Icon name="brand" size={64} />
      <h2>{t.logIn}</h2>
      <p className="soft">{t.signInHow}</p>
    </div>
  );
}

/** The address says it: only the owner of an account has an archive. */
export function Archive() {
  return (
    <div className="settings-page">
      <h2>{t.archive}</h2>
      <p className="soft">{t.archiveExplained}</p>
      <div className="empty">
        <p>{t.archiveEmpty}</p>
      </div>
    </div>
  );
}
