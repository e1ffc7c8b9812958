/** @jsxImportSource react */
/** /accounts/edit/: website and bio, and what else the profile shows. */
import { type FormEvent, useId, useState } from 'react';
import { Avatar, DivButton } from '../components/basics';
import { SettingsFrame } from '../components/settings-frame';
import { Switch } from '../components/switch';
import { t } from '../labels';
import { saveProfile, showToast, useMe, useSite } from '../store';

/** how many characters a bio may have */
const LIMIT = 150;

export function EditProfile() {
  const me = useMe();
  const site = useSite();
  const saved = {
    bio: me?.bio ?? '',
    url: me?.url ?? '',
    threadsBadge: site.threadsBadge,
    suggestions: site.suggestions,
  };
  const [draft, setDraft] = useState(saved);
  const id = useId();
  if (!me) return null;
  const changed =
    draft.bio !== saved.bio ||
    draft.url !== saved.url ||
    draft.threadsBadge !== saved.threadsBadge ||
    draft.suggestions !== saved.suggestions;
  const save = (): void => {
    if (!changed) return;
    const { bio, url, threadsBadge, suggestions } = draft;
    saveProfile({ account: { bio, url: url.trim().replace(/^https?:\/\/|\/$/g, '') }, threadsBadge, suggestions });
    showToast(t.profileSaved);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <SettingsFrame title={t.editProfile} at="edit">
      <form className="profile-form" method="POST" onSubmit={submit}>
        <div className="who">
          <Avatar account={me} size={56} />
          <span className="person-words">
            <b>{me.handle}</b>
            <span className="soft">{me.name}</span>
          </span>
        </div>
        <label htmlFor={`${id}url`}>{t.website}</label>
        <input
          id={`${id}url`}
          type="text"
          placeholder={t.website}
          value={draft.url}
          onChange={(event) => setDraft({ ...draft, url: event.target.value })}
        />
        <label htmlFor={`${id}bio`}>{t.bio}</label>
        <div className="counted">
          <textarea
            id={`${id}bio`}
            placeholder={t.bio}
            maxLength={LIMIT}
            rows={3}
            value={draft.bio}
            onChange={(event) => setDraft({ ...draft, bio: event.target.value })}
          />
          <span className="soft small">
            {draft.bio.length} / {LIMIT}
          </span>
        </div>
        <div className="card">
          <Switch
            label={t.threadsBadge}
            on={draft.threadsBadge}
            onChange={(threadsBadge) => setDraft({ ...draft, threadsBadge })}
          />
        </div>
        <div className="card">
          <Switch
            label={t.showSuggestions}
            note={t.suggestionsExplained}
            on={draft.suggestions}
            onChange={(suggestions) => setDraft({ ...draft, suggestions })}
          />
        </div>
        <DivButton className="blue-button save-profile" disabled={!changed} onPress={save}>
          {t.submit}
        </DivButton>
      </form>
    </SettingsFrame>
  );
}
