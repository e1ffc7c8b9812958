/** @jsxImportSource react */
/** /settings/profile (a dialog) and /settings/audience_and_tagging (a page). */
import { type ReactNode, useState } from 'react';
import { tid } from '../../common/hooks';
import { Dialog } from '../components/dialog';
import { ColumnHead } from '../components/frame';
import { t } from '../labels';
import { leave } from '../router';
import { saveProfile, useMe } from '../store';

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

export function EditProfile() {
  const me = useMe();
  const [draft, setDraft] = useState({
    name: me?.name ?? '',
    bio: me?.bio ?? '',
    location: me?.location ?? '',
    url: me?.url ?? '',
  });
  const change = (field: keyof typeof draft) => (event: { target: { value: string } }) =>
    setDraft({ ...draft, [field]: event.target.value });
  const save = (): void => {
    saveProfile(draft);
    leave();
  };
  return (
    <Dialog
      title={t.editProfile}
      head={
        <button type="button" className="dark-button" data-testid={tid('Profile_Save_Button')} onClick={save}>
          {t.save}
        </button>
      }
    >
      <Field label={t.name}>
        <input type="text" name="displayName" maxLength={50} value={draft.name} onChange={change('name')} />
      </Field>
      <Field label={t.bio}>
        <textarea name="description" maxLength={160} rows={3} value={draft.bio} onChange={change('bio')} />
      </Field>
      <Field label={t.location}>
        <input type="text" name="location" maxLength={30} value={draft.location} onChange={change('location')} />
      </Field>
      <Field label={t.website}>
        <input type="text" name="url" maxLength={100} value={draft.url} onChange={change('url')} />
      </Field>
    </Dialog>
  );
}

export function Audience() {
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const toggle = (): void => {
    if (me?.protected) saveProfile({ protected: false });
    else setAsking(true);
  };
  return (
    <>
      <ColumnHead title={t.audienceTitle} back />
      <label className="check-row">
        <span>
          {t.protectPosts}
          <span className="soft small">{t.protectExplained}</span>
        </span>
        <input type="checkbox" checked={me?.protected ?? false} onChange={toggle} />
      </label>
      {asking && (
        <div className="layer">
          <div className="mask" />
          <div
            className="sheet"
            role="alertdialog"
            aria-modal="true"
            aria-label={t.protectAsk}
            data-testid={tid('confirmationSheetDialog')}
          >
            <h2>{t.protectAsk}</h2>
            <p className="soft">{t.protectExplained}</p>
            <button
              type="button"
              className="dark-button wide"
              data-testid={tid('confirmationSheetConfirm')}
              onClick={() => {
                saveProfile({ protected: true });
                setAsking(false);
              }}
            >
              {t.protectConfirm}
            </button>
            <button
              type="button"
              className="plain-button wide"
              data-testid={tid('confirmationSheetCancel')}
              onClick={() => setAsking(false)}
            >
              {t.cancel}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
