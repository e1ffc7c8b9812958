/** @jsxImportSource react */
/** Settings: the list of pages at the left, one of them at the right. */
import type { ReactNode } from 'react';
import { t } from '../labels';
import { Link } from './basics';
import { Icon } from './icons';

interface SettingsFrameProps {
  title: string;
  at: 'edit' | 'privacy';
  children: ReactNode;
}

export function SettingsFrame({ title, at, children }: SettingsFrameProps) {
  return (
    <div className="settings">
      <div className="settings-list">
        <h2>{t.settings}</h2>
        <Link to="/accounts/edit/" hook="edit-link" className={at === 'edit' ? 'settings-entry current' : 'settings-entry'}>
          <Icon name="settings" />
          {t.editProfile}
        </Link>
        <Link
          to="/accounts/settings/v2/account_privacy/"
          hook="privacy-link"
          className={at === 'privacy' ? 'settings-entry current' : 'settings-entry'}
        >
          <Icon name="lock" />
          {t.accountPrivacy}
        </Link>
      </div>
      <div className="settings-page">
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
