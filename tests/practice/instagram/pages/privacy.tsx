/** @jsxImportSource react */
/** /accounts/settings/v2/account_privacy/: one switch, and a question before an account becomes private. */
import { useState } from 'react';
import { Question } from '../components/dialog';
import { SettingsFrame } from '../components/settings-frame';
import { Switch } from '../components/switch';
import { t } from '../labels';
import { saveProfile, useMe } from '../store';

export function Privacy() {
  const me = useMe();
  const [asking, setAsking] = useState(false);
  if (!me) return null;
  return (
    <SettingsFrame title={t.accountPrivacy} at="privacy">
      <div className="card">
        <Switch
          label={t.privateSwitch}
          on={me.protected}
          onChange={(on) => {
            if (on) setAsking(true);
            else saveProfile({ account: { protected: false } });
          }}
        />
      </div>
      <p className="soft small">{t.privacyExplained}</p>
      {asking && (
        <Question
          title={t.switchToPrivate}
          text={t.privacyExplained}
          yes={t.switchNow}
          onYes={() => {
            saveProfile({ account: { protected: true } });
            setAsking(false);
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </SettingsFrame>
  );
}
