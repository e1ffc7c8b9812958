/** @jsxImportSource react */
/** Profiles: the cards, the form for the head, the contact details and the list of own posts. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Account } from '../common/accounts';
import { labelled, real, say } from '../common/hooks';
import { Avatar, Link } from '../common/kit';
import { signedIn, switches } from '../common/page';
import { REPOSTS } from '../common/posts';
import { postsBy, saveProfile, useMe, useWall } from '../common/wall';
import { personAt, slugOf } from './people';
import { PostCard } from './posts';
import { leave } from './router';

/** What the demo teacher's profile says besides her bio. */
const HEADLINE = 'Year 4 Teacher and Maths Lead at Aylesford School';

function Card({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="card stack" {...real('componentkey', `com.linkedin.sdui.profile.card.refACoAAB12${name}`, name)}>
      {children}
    </section>
  );
}

/** Drawn when it comes near the window, as the real cards are. */
function WhenNear({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: '200px' });
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return <div ref={place}>{near ? children : <div className="not-yet" />}</div>;
}

function Visitor({ account }: { account: Account }) {
  const slug = slugOf(account.handle);
  return (
    <div className="row">
      <Link
        className="press main befriend"
        to={`/preload/custom-invite/?vanityName=${slug}`}
        {...labelled(say(`Invite ${account.name} to connect`, `Zaproś: ${account.name}`), 'Invite')}
      >
        {say('Connect', 'Nawiąż kontakt')}
      </Link>
      <button type="button" {...labelled(say(`Follow ${account.name}`, `Obserwuj: ${account.name}`), 'Follow')}>
        {say('Follow', 'Obserwuj')}
      </button>
      <button type="button">{say('Message', 'Wiadomość')}</button>
    </div>
  );
}

export function Profile({ slug }: { slug: string }) {
  const { accounts } = useWall();
  const found = personAt(slug);
  const account = accounts.find(({ handle }) => handle === found?.handle);
  if (!account) return <main className="middle">{say('This page does not exist', 'Ta strona nie istnieje')}</main>;
  const own = account.handle === signedIn?.handle;
  return (
    <div className="middle">
      <main className="stack">
        <Card name="Topcard">
          <div className="profile-background-image">
            <img className="wide-picture" src={`/media/banner/${account.handle}.svg`} alt="" />
          </div>
          <div className="row">
            <button type="button" {...labelled(say('Profile photo', 'Zdjęcie profilowe'))}>
              <Avatar account={account} size={96} look="avatar pv-top-card-profile-picture__image" />
            </button>
            <span className="spring" />
            {own && (
              <Link to={`/in/${slug}/edit/intro/`} {...real('aria-label', 'Edit intro')} className="press edit-intro">
                ✎
              </Link>
            )}
          </div>
          <div>
            <h2>{account.name}</h2>
            <p className="soft">{say('She/Her', 'Ona')}</p>
          </div>
          <p>{own ? HEADLINE : account.bio}</p>
          <div className="row soft">
            <p>{account.location ?? 'Warwickshire'}</p>
            <p>·</p>
            <p>
              <Link to={`/in/${slug}/overlay/contact-info/`} className="contact-info">
                {say('Contact info', 'Dane kontaktowe')}
              </Link>
            </p>
          </div>
          {signedIn && (!own || switches.variant === 'confused') && <Visitor account={account} />}
        </Card>
        <WhenNear>
          <Card name="About">
            <h2>{say('About', 'Informacje')}</h2>
            <p>
              <span {...real('data-testid', 'expandable-text-box')}>{account.bio}</span>
            </p>
          </Card>
        </WhenNear>
        <WhenNear>
          <Card name="ExperienceTopLevelSection">
            <h2>{say('Experience', 'Doświadczenie')}</h2>
            <Job own={own} />
          </Card>
        </WhenNear>
      </main>
      <aside className="card row">
        <span className="spring">{say('People you may know', 'Osoby, które możesz znać')}: Ravi Menon</span>
        <Link
          className="press befriend"
          to="/preload/custom-invite/?vanityName=ravi-menon"
          aria-label="Invite Ravi Menon to connect"
        >
          {say('Connect', 'Nawiąż kontakt')}
        </Link>
      </aside>
    </div>
  );
}

function Job({ own }: { own: boolean }) {
  return (
    <div {...real('componentkey', 'entity-collection-item-1', 'entity')}>
      <p>
        <b>{own ? 'Year 4 Teacher' : 'Volunteer'}</b>
      </p>
      <p>{own ? 'Aylesford School · Full-time' : 'Green Lane Singers'}</p>
      <p className="soft">{say('Sep 2014 - Present', 'wrz 2014 – obecnie')}</p>
    </div>
  );
}

/** The form for the head of the own profile, above the profile. */
export function EditIntro() {
  const me = useMe();
  const dialog = useRef<HTMLDialogElement>(null);
  const [headline, setHeadline] = useState(HEADLINE);
  const [city, setCity] = useState(me?.location ?? '');
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet profile-form" onCancel={leave}>
      <h2>{say('Edit intro', 'Edytuj wprowadzenie')}</h2>
      <label htmlFor="headline-field">{say('Headline', 'Nagłówek')}</label>
      <textarea id="headline-field" rows={2} value={headline} onChange={(event) => setHeadline(event.target.value)} />
      <label htmlFor="city-field">{say('City', 'Miasto')}</label>
      <input id="city-field" type="text" value={city} onChange={(event) => setCity(event.target.value)} />
      <button
        type="button"
        className="main save-profile"
        onClick={() => {
          saveProfile({ location: city });
          leave();
        }}
      >
        {say('Save', 'Zapisz')}
      </button>
    </dialog>
  );
}

/** The contact details of the person below. */
export function ContactInfo({ slug }: { slug: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const own = personAt(slug)?.handle === signedIn?.handle;
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" onCancel={leave}>
      <div {...real('data-sdui-screen', 'com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay', 'ContactDetails')}>
        <div>
          <p className="soft">{say('Email', 'E-mail')}</p>
          <p>{own ? 'hannah.marsh@mail.example' : 'hello@people.example'}</p>
        </div>
        {own && (
          <div>
            <p className="soft">{say('Phone', 'Telefon')}</p>
            <p>07700 900461</p>
          </div>
        )}
      </div>
      <button type="button" onClick={leave}>
        {say('Close', 'Zamknij')}
      </button>
    </dialog>
  );
}

/** What one person has posted and passed on. */
export function Activity({ slug }: { slug: string }) {
  const wall = useWall();
  const handle = personAt(slug)?.handle ?? '';
  const passedOn = REPOSTS.filter(({ by }) => by === handle).flatMap(({ post }) => wall.posts.filter(({ id }) => id === post));
  return (
    <main className="middle">
      {passedOn.map((post) => (
        <PostCard key={post.id} post={post} repostedBy={handle} />
      ))}
      {postsBy(wall, handle).map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
    </main>
  );
}

/** The list of jobs on a page of its own. */
export function Experience({ slug }: { slug: string }) {
  const own = personAt(slug)?.handle === signedIn?.handle;
  return (
    <main className="middle">
      <div className="card">
        <Job own={own} />
      </div>
    </main>
  );
}
