// @vitest-environment happy-dom
/** Which pictures of a profile are the person's own, on every site. All people are invented. */
import { beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../../../entrypoints/social.content/sites/facebook';
import { instagram } from '../../../../entrypoints/social.content/sites/instagram';
import { linkedin } from '../../../../entrypoints/social.content/sites/linkedin';
import type { Site } from '../../../../entrypoints/social.content/sites/site';
import { x } from '../../../../entrypoints/social.content/sites/x';
import { fresh } from './pages';
import * as p from './x-pages';

const ME = 'hannahmarsh_y4';

/** The pictures by their `title`, which stands for what they show. */
const seen = (site: Site, handle = ME): string[] =>
  site
    .pictures(document, handle)
    .map(({ kind, element, link }) => `${kind} ${element.getAttribute('title')}${link === undefined ? '' : ` ${link}`}`);
const photo = (title: string): string => `<div data-testid="tweetPhoto"><img alt="Image" title="${title}"></div>`;
const at = (address: string) => (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);

beforeEach(fresh);

describe('X', () => {
  const header = (handle: string) =>
    `<a href="/${handle}/header_photo"><img title="hills"></a><a href="/${handle}/photo"><img title="face"></a>`;

  it('has cover, portrait and own posts, without quoted and repeated ones', () => {
    p.show(
      p.column(
        header('HannahMarsh_Y4'),
        p.post({ by: ME, id: '11', more: photo('mine'), quoted: p.quote('josielinwood', photo('quoted')) }),
        p.post({ by: 'josielinwood', id: '12', more: photo('hers') }),
      ),
    );
    expect(seen(x)).toEqual(['cover hills', 'portrait face', `post mine https://x.com/${ME}/status/11`]);
  });

  it('leaves the portrait of somebody else alone', () => {
    p.show(p.column(header('josielinwood')));
    expect(seen(x)).toEqual([]);
  });
});

describe('Facebook', () => {
  it('has the cover, the picture before the name, and no faces of friends', () => {
    document.body.innerHTML = `<div role="main"><img data-imgperflogname="profileCoverPhoto" title="hills">
      <svg role="img"><image title="face"></image></svg><h1>Hannah Marsh</h1><svg role="img"><image title="friend"></image></svg></div>`;
    expect(seen(facebook)).toEqual(['cover hills', 'portrait face']);
  });

  it('has nothing where there is no name', () => {
    document.body.innerHTML = '<div role="main"><svg role="img"><image title="friend"></image></svg></div>';
    expect(seen(facebook)).toEqual([]);
  });
});

describe('Instagram', () => {
  it('has the portrait and the own tiles', () => {
    at(`https://www.instagram.com/${ME}/`);
    document.body.innerHTML = `<nav><img title="menu"></nav><main><header><img alt="" title="face"><img alt="" title="second"></header>
      <a href="/p/DRgMangle18/"><img alt="A boat" title="boat"></a><a href="/josielinwood/p/DRother0000/"><img alt="" title="hers"></a></main>`;
    expect(seen(instagram)).toEqual(['portrait face', 'post boat https://www.instagram.com/p/DRgMangle18/']);
  });
});

describe('LinkedIn', () => {
  it('has cover and portrait, without people beside it or linked to', () => {
    document.body.innerHTML = `<main><div class="profile-background-image"><img title="hills"></div>
      <a href="/in/josie-linwood/"><img class="pv-top-card-profile-picture__image" title="linked"></a>
      <aside><img src="https://media.example/profile-displayphoto-shrink_100" title="beside"></aside>
      <button><img class="profile-photo-edit__preview" title="face"></button></main>`;
    expect(seen(linkedin, 'hannah-marsh-y4')).toEqual(['cover hills', 'portrait face']);
  });
});
