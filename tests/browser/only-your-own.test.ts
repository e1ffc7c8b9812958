/** Promise 3: a profile or post is read only with positive proof that it is the signed-in person's own. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../entrypoints/browser/messages';
import { composerOn, delivered, type Harness, launch, scrollOn, scrollToPost } from './harness';
import { STAFF } from './helpers/drafts';
import { ownRead } from './helpers/own-posts';
import { enterOwnWorld, type OwnWorld } from './helpers/own-world';

const OWN = '/hannahmarsh_y4';
const OTHER = '/josielinwood';
/** By Josie Linwood: "Our Jayden came home from Aylesford School in tears again. His teacher is useless ..." */
const OF_OTHERS = '1980000000000000301';

let browser: Harness;
let page: Page;
let own: OwnWorld;

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(STAFF);
  return () => browser.close();
});

afterEach(async () => {
  await page?.close();
});

/** Opens a page, and from then on notes which words of it our content script reads, whichever way it does. */
async function openAt(path: string, switches?: Record<string, string>): Promise<void> {
  page = await browser.open(path, switches);
  own = await enterOwnWorld(browser.context, page);
  await own.run(`
    globalThis.wordsRead = [];
    const note = (kind, property) => {
      const { get } = Object.getOwnPropertyDescriptor(kind, property);
      Object.defineProperty(kind, property, { configurable: true, get() {
        const words = get.call(this);
        const element = this instanceof Element ? this : this.parentElement;
        // the header and the timeline of a profile; names and handles prove whose they are
        if (element?.closest('article, .bio, .facts')?.closest('main') && !element.closest('.user-name')) wordsRead.push(words);
        return words;
      } });
    };
    note(CharacterData.prototype, 'data');
    note(Node.prototype, 'textContent');
    note(Node.prototype, 'nodeValue');
    note(HTMLElement.prototype, 'innerText');
    note(Element.prototype, 'innerHTML');
  `);
}

const wordsRead = (): Promise<string[]> => own.ask('wordsRead');

/** Looks at the page now, and again after each of some screens. */
async function lookThrough(): Promise<PageReport> {
  let report = await browser.report(page);
  for (let screens = 0; screens < 3 && (await scrollOn(page)); screens += 1) report = await browser.report(page);
  return report;
}

describe('what is not proven to be the own is not read', () => {
  test.each([
    ["somebody else's", OTHER, {}, 'other-profile', "This is somebody else's page."],
    ["somebody else's, protected", '/tomokafor_pe', {}, 'other-profile', undefined],
    ["somebody else's replies", `${OTHER}/with_replies`, {}, 'other-profile', undefined],
    ['the own, with another account signed in', OWN, { account: 'josielinwood' }, 'other-profile', undefined],
    ['the own, seen signed out', OWN, { account: 'none' }, 'unproven-profile', 'We cannot be sure whose page this is.'],
    ['the own, every hook changed', OWN, { variant: 'drifted' }, 'unproven-profile', 'We cannot be sure whose page this is.'],
    [
      "the own, with a visitor's buttons",
      OWN,
      { variant: 'confused' },
      'unproven-profile',
      'We cannot be sure whose page this is.',
    ],
    [
      'the own, nothing says who is signed in',
      OWN,
      { drift: 'AppTabBar_Profile_Link,SideNav_AccountSwitcher_Button' },
      'unproven-profile',
      undefined,
    ],
    ['the own, its name unreadable', OWN, { drift: 'UserName' }, 'unproven-profile', undefined],
    ['a single post', `${OTHER}/status/${OF_OTHERS}`, {}, 'elsewhere', 'Nothing of yours to read here yet.'],
    ['the home page', '/home', {}, 'elsewhere', undefined],
  ])('%s', async (_whose, path, switches, ownership, said) => {
    await openAt(path, switches as Record<string, string>);
    const report = await lookThrough();
    expect(report).toMatchObject({ ownership, checked: [], unread: [], failed: [] });
    expect(await wordsRead()).toEqual([]);
    if (said === undefined) return;
    const popup = await browser.openPopup(page);
    await popup.getByText(said).waitFor();
    expect(await popup.locator('article').count()).toBe(0);
    expect(await wordsRead()).toEqual([]);
    await popup.close();
  });
});

test('the own profile and own posts are read', async () => {
  await openAt(OWN);
  const report = await ownRead(browser, page);
  expect(report.ownership).toBe('own-profile');
  expect(report.checked[0]).toMatchObject({ id: 'profile', fields: ['name', 'bio', 'location', 'website', 'birthday'] });
  expect(report.checked[0]?.findings.length).toBeGreaterThan(0);
  expect((await wordsRead()).join()).toContain('Year 4 teacher at Aylesford School');
});

test('letters of the address in another case are still the own', async () => {
  await openAt('/HannahMarsh_Y4');
  await ownRead(browser, page);
});

test("reposts are not read, and a quoted post's words are not taken for the person's", async () => {
  await openAt(OWN);
  const checked = new Map<string, string>();
  await scrollToPost(page, 'Three otters on the Leam');
  await ownRead(browser, page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (let more = true, screens = 0; more && screens < 8; screens += 1) {
    for (const { id, excerpt } of (await ownRead(browser, page)).checked) checked.set(id, excerpt);
    more = await scrollOn(page);
  }
  const ids = [...checked.keys()];
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter((id) => id !== 'profile' && !id.startsWith(`${OWN}/status/`))).toEqual([]);
  // the post that quotes is there, what it quotes is not
  expect(checked.get(`${OWN}/status/1980000000000000103`)).toContain('Going on Saturday with my sister');
  const words = (await wordsRead()).join('\n');
  expect(words).toContain('Going on Saturday with my sister');
  expect(words).not.toContain('Our 1950s house reopens');
  expect(words).not.toContain('Three otters on the Leam');
});

test("quoting somebody's risky words with clean ones: not held, and nothing found in it afterwards", async () => {
  await openAt(`/compose/post?quoting=${OF_OTHERS}`);
  const composer = composerOn(page, 'dialog');
  await composer.type('Saving this for later');
  await composer.post();
  expect(await delivered(page)).toEqual(['Saving this for later']);
  await page.getByRole('link', { name: 'Profile', exact: true }).click();
  await page.getByTestId('UserDescription').waitFor();
  const report = await ownRead(browser, page);
  const quoting = report.checked.find(({ excerpt }) => excerpt === 'Saving this for later');
  expect(quoting?.findings).toEqual([]);
  expect((await wordsRead()).join('\n')).not.toContain('Our Jayden');
});

test('answering somebody: only the answer is looked at', async () => {
  await openAt(`/compose/post?in_reply_to=${OF_OTHERS}`);
  const composer = composerOn(page, 'dialog');
  await composer.type('Saving this for later');
  await composer.post();
  expect(await delivered(page)).toEqual(['Saving this for later']);
});

test('moving about inside the site: own, other, own again', async () => {
  await openAt(OWN);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await ownRead(browser, page);
  const before = (await wordsRead()).length;
  expect(before).toBeGreaterThan(0);

  await scrollToPost(page, 'Three otters on the Leam');
  await ownRead(browser, page);
  await page
    .locator('article', { hasText: 'Three otters on the Leam' })
    .getByRole('link', { name: 'Midlands Otter Watch' })
    .first()
    .click();
  await page.waitForURL('**/ottertrust_mids');
  await page.getByTestId('userActions').waitFor();
  await own.run('wordsRead.length = 0');
  expect(await lookThrough()).toMatchObject({ ownership: 'other-profile', checked: [], unread: [] });
  expect(await wordsRead()).toEqual([]);

  await page.goBack();
  await page.getByTestId('editProfileButton').waitFor();
  const again = await ownRead(browser, page);
  expect(again.ownership).toBe('own-profile');
  expect(again.checked.map(({ id }) => id)).toContain('profile');
  expect((await wordsRead()).join()).not.toContain('Three otters');
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});
