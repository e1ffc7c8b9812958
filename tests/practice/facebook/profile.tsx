/** @jsxImportSource react */
/** Profiles: the header, the intro, the posts, and the About page with its forms. */
import { useState } from 'react';
import type { Account } from '../common/accounts';
import { labelled, real, say } from '../common/hooks';
import { Link, Press, personOf } from '../common/kit';
import { signedIn, switches } from '../common/page';
import { postsBy, saveProfile, useMe, useWall } from '../common/wall';
import { PostCard } from './posts';

/** What the About page says of the demo teacher; everybody else keeps it to themselves. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  directory_work: ['Year 4 teacher at Aylesford School', 'September 2014 to present'],
  directory_education: ['Studied at a university by the sea', 'Class of 2013'],
  directory_contact_info: ['Mobile 07700 900461', 'hannah.marsh@mail.example'],
  directory_personal_details: ['Lives in Warwick', 'Born 14 May 1991'],
};
const SECTIONS = ['directory_intro', ...Object.keys(ABOUT)];
const NAMES: Readonly<Record<string, [string, string]>> = {
  directory_intro: ['Intro', 'Wprowadzenie'],
  directory_work: ['Work', 'Praca'],
  directory_education: ['Education', 'Wykształcenie'],
  directory_contact_info: ['Contact info', 'Dane kontaktowe'],
  directory_personal_details: ['Personal details', 'Dane osobowe'],
};

function Control({ english, polish, id = english }: { english: string; polish: string; id?: string }) {
  return (
    <Press onPress={() => undefined} {...labelled(say(english, polish), id)}>
      <span>{switches.variant === 'drifted' ? '…' : say(english, polish)}</span>
    </Press>
  );
}

function Visitor({ account }: { account: Account }) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Press
        className="main befriend"
        onPress={() => setAsked(true)}
        {...labelled(
          asked ? say('Cancel request', 'Anuluj zaproszenie') : say(`Add Friend ${account.name}`, 'Dodaj znajomego'),
          'Add Friend',
        )}
      >
        <span>{asked ? say('Cancel request', 'Anuluj zaproszenie') : say('Add friend', 'Dodaj znajomego')}</span>
      </Press>
      <Control english="Message" polish="Wiadomość" />
    </>
  );
}

export function Profile({ handle, section }: { handle: string; section: string | undefined }) {
  const wall = useWall();
  const me = useMe();
  const account = wall.accounts.find((one) => one.handle === handle) ?? personOf(handle);
  const own = me?.handle === account.handle;
  return (
    <div {...real('role', 'main')} className="middle profile-page">
      <div className="card stack">
        <img className="cover" {...real('data-imgperflogname', 'profileCoverPhoto')} src={`/media/banner/${handle}.svg`} alt="" />
        <div className="who">
          <svg className="portrait" role="img" width="96" height="96" aria-label={account.name}>
            <image href={`/media/avatar/${handle}.svg`} width="96" height="96" />
          </svg>
          <div className="spring">
            <h1>{account.name}</h1>
            <span className="soft">{say(`${account.followers} friends`, `${account.followers} znajomych`)}</span>
          </div>
          {own && (
            <>
              <Control english="Edit profile" polish="Edytuj profil" />
              <Control english="Add cover photo" polish="Dodaj zdjęcie w tle" />
            </>
          )}
          {signedIn && (!own || switches.variant === 'confused') && <Visitor account={account} />}
        </div>
        <div className="tabs" role="tablist">
          <Link to={`/${handle}`}>{say('Posts', 'Posty')}</Link>
          <Link to={`/${handle}/about?sk=directory_intro`}>{say('About', 'Informacje')}</Link>
        </div>
      </div>
      {section === undefined ? (
        <>
          <div className="card" {...real('data-pagelet', 'ProfileTilesFeed_0')}>
            <h2>{say('Intro', 'Wprowadzenie')}</h2>
            <div dir="auto">{account.bio}</div>
            {own && <div>{ABOUT['directory_work']?.[0]}</div>}
            {account.location && <div>{say(`Lives in ${account.location}`, `Mieszka w: ${account.location}`)}</div>}
          </div>
          <div className="card row">
            <span className="spring">{say('People you may know', 'Osoby, które możesz znać')}</span>
            <Press
              onPress={() => undefined}
              className="befriend"
              {...labelled(say('Add friend', 'Dodaj znajomego'), 'Add friend')}
            >
              <span>{say('Add friend', 'Dodaj znajomego')}</span>
            </Press>
          </div>
          {postsBy(wall, handle).map((post, index) => (
            <PostCard key={post.id} post={post} place={index + 1} />
          ))}
        </>
      ) : (
        <About account={account} own={own} section={section} />
      )}
    </div>
  );
}

function About({ account, own, section }: { account: Account; own: boolean; section: string }) {
  return (
    <div className="card about">
      <div className="about-list">
        {SECTIONS.map((name) => (
          <Link key={name} to={`/${account.handle}/about?sk=${name}`}>
            <span>{say(...(NAMES[name] ?? ['', '']))}</span>
          </Link>
        ))}
      </div>
      <div className="stack">
        {section === 'directory_intro' ? (
          <Bio account={account} own={own} />
        ) : (
          (own ? (ABOUT[section] ?? []) : []).map((line) => <div key={line}>{line}</div>)
        )}
        {own && section === 'directory_work' && <Work />}
      </div>
    </div>
  );
}

function Bio({ account, own }: { account: Account; own: boolean }) {
  const [editing, setEditing] = useState(false);
  const [bio, setBio] = useState(account.bio);
  if (!editing)
    return (
      <>
        <div dir="auto">{account.bio}</div>
        {own && (
          <Press className="edit-bio" onPress={() => setEditing(true)}>
            {say('Edit bio', 'Edytuj biogram')}
          </Press>
        )}
      </>
    );
  return (
    <div className="profile-form stack">
      <textarea
        maxLength={101}
        rows={3}
        value={bio}
        onChange={(event) => setBio(event.target.value)}
        aria-label={say('Bio', 'Biogram')}
      />
      <button
        type="button"
        className="main save-profile"
        onClick={() => {
          saveProfile({ bio });
          setEditing(false);
        }}
      >
        {say('Save', 'Zapisz')}
      </button>
    </div>
  );
}

function Work() {
  const [editing, setEditing] = useState(false);
  if (!editing)
    return (
      <Press className="edit-work" onPress={() => setEditing(true)} {...labelled('Edit Workplace')}>
        {say('Edit Workplace', 'Edytuj miejsce pracy')}
      </Press>
    );
  return (
    <form
      className="profile-form stack"
      onSubmit={(event) => {
        event.preventDefault();
        setEditing(false);
      }}
    >
      <input {...labelled(say('Company', 'Firma'), 'Company')} defaultValue="Aylesford School" />
      <input {...labelled(say('Position', 'Stanowisko'), 'Position')} defaultValue="Year 4 teacher" />
      <Press
        onPress={() => undefined}
        {...labelled(say('Edit privacy. Sharing with Public.', 'Edytuj prywatność.'), 'Edit privacy')}
      >
        🌐
      </Press>
      <button type="submit" className="main save-profile">
        {say('Save', 'Zapisz')}
      </button>
    </form>
  );
}
