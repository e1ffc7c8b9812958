/** The practice site is only worth testing on if it has the hooks the real site is known to have, and posts exactly once. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { composerOn, delivered, type Harness, launch, messagesSent, refusedByPage, scrollToPost } from './harness';

const OWN = '/hannahmarsh_y4';
const OTHER = '/josielinwood';
const CASTLE = '/hannahmarsh_y4/status/1980000000000000107';

let browser: Harness;

beforeAll(async () => {
  browser = await launch({ extension: false });
  return () => browser.close();
});

const id = (hook: string): string => `[data-testid="${hook}"]`;

/** Hooks of the real site by page; each must be there at least once. */
const HOOKS: Readonly<Record<string, readonly string[]>> = {
  '/home': [
    `a${id('AppTabBar_Profile_Link')}[href="${OWN}"]`,
    `button${id('SideNav_AccountSwitcher_Button')} ${id('UserAvatar-Container-hannahmarsh_y4')}`,
    `${id('primaryColumn')} div${id('tweetTextarea_0')}[contenteditable="true"][role="textbox"][aria-label="Post text"]`,
    `.DraftEditor-root .public-DraftEditor-content${id('tweetTextarea_0')} div[data-contents="true"]`,
    id('tweetTextarea_0_label'),
    id('tweetTextarea_0RichTextInputContainer'),
    `button${id('tweetButtonInline')}[disabled][aria-disabled="true"]`,
    `input[type="file"]${id('fileInput')}`,
    `${id('cellInnerDiv')} article${id('tweet')} ${id('tweetText')}`,
    `${id('tweet')} ${id('User-Name')} a[href^="/"]`,
    `${id('User-Name')} a[href*="/status/"] > time[datetime]`,
    `${id('tweetPhoto')} img[alt]`,
    `${id('sidebarColumn')} ${id('UserCell')} [data-testid$="-follow"]`,
  ],
  [OWN]: [
    `${id('primaryColumn')} a[href="/settings/profile"]${id('editProfileButton')}`,
    id('UserName'),
    `${id('UserDescription')} img[alt="📚"]`,
    `${id('UserProfileHeader_Items')} ${id('UserLocation')}`,
    `${id('UserProfileHeader_Items')} a${id('UserUrl')}[href^="https://t.co/"]`,
    `${id('UserProfileHeader_Items')} ${id('UserJoinDate')}`,
    `${id('UserProfileHeader_Items')} ${id('UserBirthdate')}`,
    id('UserProfileSchema'),
    'a[href$="/photo"] img',
    'a[href$="/header_photo"] img',
    `${id('tweet')} ${id('socialContext')}`,
  ],
  [OTHER]: [id('userActions'), `[data-testid$="-follow"][aria-label="Follow @josielinwood"]`, id('userFollowIndicator')],
  [CASTLE]: [
    `${id('inline_reply_offscreen')} ${id('tweetTextarea_0')}`,
    `${id('inline_reply_offscreen')} button${id('tweetButtonInline')}`,
    `${id('tweetPhoto')} img[alt^="Our class"]`,
    `${id('tweet')} a[href="${CASTLE}"] > time[datetime]`,
  ],
  '/compose/post': [
    `[role="dialog"][aria-labelledby="modal-header"] ${id('tweetTextarea_0')}`,
    `[role="dialog"] button${id('tweetButton')}`,
    `[role="dialog"] ${id('addButton')}`,
    `main ${id('tweetTextarea_0')}`,
  ],
  '/compose/post?in_reply_to=1980000000000000502': [
    `[role="dialog"] ${id('tweetText')}`,
    `[role="dialog"] ${id('tweetTextarea_0')}`,
  ],
  '/compose/post?quoting=1980000000000000502': [`[role="dialog"] .composer [role="link"] ${id('tweetText')}`],
  '/settings/profile': [
    '[role="dialog"] input[name="displayName"]',
    '[role="dialog"] textarea[name="description"]',
    '[role="dialog"] input[name="location"]',
    '[role="dialog"] input[name="url"]',
    `[role="dialog"] ${id('Profile_Save_Button')}`,
  ],
  '/settings/audience_and_tagging': ['input[type="checkbox"]'],
  '/compose/articles': [
    id('articleTitle'),
    `${id('articleBody')}[contenteditable="true"]`,
    id('articlePublish'),
    id('articleSaveDraft'),
  ],
  '/i/chat': [
    `${id('dm-composer-form')} textarea${id('dm-composer-textarea')}`,
    id('dm-composer-send-button'),
    `${id('dm-conversation-header')} ${id('dm-conversation-username')}`,
  ],
};

describe('hooks', () => {
  test.each(Object.entries(HOOKS))('%s', async (path, selectors) => {
    const page = await browser.open(path);
    const missing: string[] = [];
    for (const selector of selectors) if ((await page.locator(selector).count()) === 0) missing.push(selector);
    expect(missing).toEqual([]);
    expect(await refusedByPage(page)).toEqual([]);
    await page.close();
  });

  test('the signed-in account stands in the first script, as on the real site', async () => {
    const page = await browser.open('/home');
    const script = await page.locator('script:not([src])').first().textContent();
    expect(script).toContain('"session":{"user_id":"4101"');
    expect(script).toContain('"screen_name":"hannahmarsh_y4"');
    await page.close();
  });
});

/** Markers of an own and of somebody else's profile in the main column. */
async function markers(page: Page) {
  const column = page.locator(id('primaryColumn'));
  const count = (selector: string): Promise<number> => column.locator(selector).count();
  return {
    edit: await count('a[href="/settings/profile"]'),
    actions: await count(id('userActions')),
    follow: await count('[data-testid$="-follow"]'),
    lock: await count(`${id('UserName')} svg${id('icon-lock')}[aria-label="Protected account"]`),
  };
}

describe('whose profile it is', () => {
  test.each([
    ['own', OWN, {}, { edit: 1, actions: 0, follow: 0, lock: 0 }],
    ['own and protected', '/tomokafor_pe', { account: 'tomokafor_pe' }, { edit: 1, actions: 0, follow: 0, lock: 1 }],
    ["somebody else's", OTHER, {}, { edit: 0, actions: 1, follow: 1, lock: 0 }],
    ["somebody else's, protected", '/tomokafor_pe', {}, { edit: 0, actions: 1, follow: 1, lock: 1 }],
    ['own, seen signed out', OWN, { account: 'none' }, { edit: 0, actions: 1, follow: 1, lock: 0 }],
    ['own, with both markers', OWN, { variant: 'confused' }, { edit: 1, actions: 1, follow: 1, lock: 0 }],
  ])('%s', async (_name, path, switches, expected) => {
    const page = await browser.open(path, switches);
    expect(await markers(page)).toEqual(expected);
    await page.close();
  });

  test('signed out, nothing names an account', async () => {
    const page = await browser.open('/home', { account: 'none' });
    expect(await page.locator(`${id('AppTabBar_Profile_Link')}, ${id('SideNav_AccountSwitcher_Button')}`).count()).toBe(0);
    await page.close();
  });
});

describe('posts', () => {
  test('the own timeline has a repost and a quoted post of others, and lets go of posts scrolled far away', async () => {
    const page = await browser.open(OWN);
    const repost = page.locator(`article:has(${id('unretweet')})`);
    await expect.poll(() => repost.locator(id('socialContext')).textContent()).toBe('You reposted');
    expect(
      await repost
        .locator(`${id('User-Name')} a`)
        .first()
        .getAttribute('href'),
    ).toBe('/ottertrust_mids');
    const quoting = page.locator('article', { hasText: 'Last year the 1950s kitchen' });
    expect(await quoting.locator(id('tweetText')).count()).toBe(2);
    expect(await quoting.locator(`${id('User-Name')} a[href*="/status/"]`).count()).toBe(1);

    const first = page.locator('article', { hasText: 'Four loads of washing' });
    await first.waitFor();
    const inDocument = await page.locator('article').count();
    expect(inDocument).toBeLessThan(25);
    await page.mouse.wheel(0, 5000);
    await first.waitFor({ state: 'detached' });
    await page.evaluate(() => scrollTo(0, 0));
    await first.waitFor();
    await page.close();
  });

  test('a long post is cut until it is opened', async () => {
    const page = await browser.open(OWN);
    const long = await scrollToPost(page, 'Winter concert');
    expect(await long.locator(id('tweetText')).textContent()).not.toContain('Mince pies');
    await long.locator(id('tweet-text-show-more-link')).click();
    await expect.poll(() => long.locator(id('tweetText')).textContent()).toContain('Mince pies');
    await page.close();
  });
});

describe('posting', () => {
  const post = 'Leeks 4, slugs 1 #allotment @raviandtea';

  test('a click delivers once, shows the post and says so', async () => {
    const page = await browser.open('/home');
    const composer = composerOn(page);
    await composer.type(post);
    expect(await composer.text()).toBe(post);
    expect(await delivered(page)).toEqual([]);
    await composer.post();
    expect(await delivered(page)).toEqual([post]);
    await page.locator(`${id('toast')} a[href*="/status/"]`).waitFor();
    expect(browser.practice.delivered.filter((text) => text === post)).toHaveLength(1);
    expect(await composer.button.isDisabled()).toBe(true);
    await page.locator('article', { hasText: post }).waitFor();
    await page.close();
  });

  test('Ctrl+Enter delivers once; Enter alone is a new line', async () => {
    const page = await browser.open('/home');
    const composer = composerOn(page);
    await composer.type('first line');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second line');
    expect(await delivered(page)).toEqual([]);
    await composer.postByKeys();
    await composer.editor().press('ControlOrMeta+Enter');
    expect(await delivered(page)).toEqual(['first line\nsecond line']);
    await page.close();
  });

  test('a scripted click delivers too, as it does on the real site', async () => {
    const page = await browser.open('/home');
    const composer = composerOn(page);
    await composer.type('by script');
    await composer.button.evaluate((button) => (button as HTMLButtonElement).click());
    expect(await delivered(page)).toEqual(['by script']);
    await page.close();
  });

  test('the dialog posts a thread with one press, part by part', async () => {
    const page = await browser.open('/compose/post');
    const composer = composerOn(page, 'dialog');
    await composer.type('one');
    await composer.addSegment();
    await composer.type('two', 1);
    expect(await page.locator(`[role="dialog"] ${id('tweetTextarea_1')}`).count()).toBe(1);
    expect(await composer.button.textContent()).toBe('Post all');
    await composer.post();
    expect(await delivered(page)).toEqual(['one', 'two']);
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    await page.close();
  });

  test('an inline reply stands below the post it answers', async () => {
    const page = await browser.open(CASTLE);
    const composer = composerOn(page);
    await composer.type('Thank you all!');
    expect(await composer.button.textContent()).toBe('Reply');
    await composer.post();
    expect(await delivered(page)).toEqual(['Thank you all!']);
    await page.locator('article', { hasText: 'Thank you all!' }).waitFor();
    await page.close();
  });

  test('a refused post is not delivered and stays in the box', async () => {
    const page = await browser.open('/home', { posting: 'fails-once' });
    const composer = composerOn(page);
    await composer.type('again');
    await composer.post();
    await page.locator(id('toast')).waitFor();
    expect(await delivered(page)).toEqual([]);
    expect(await composer.text()).toBe('again');
    await composer.post();
    expect(await delivered(page)).toEqual(['again']);
    await page.close();
  });

  test('private messages go their own way', async () => {
    const page = await browser.open('/i/chat');
    await page.locator(id('dm-composer-textarea')).fill('Hello');
    await page.locator(id('dm-composer-send-button')).click();
    expect(await messagesSent(page)).toEqual(['Hello']);
    expect(await delivered(page)).toEqual([]);
    await page.close();
  });
});

describe('variants', () => {
  test('drifted: no test id is left, posting still works', async () => {
    const page = await browser.open('/home', { variant: 'drifted' });
    expect(await page.locator(`[data-testid^="tweet"], [data-testid^="User"], [data-testid^="AppTabBar"]`).count()).toBe(0);
    const composer = composerOn(page);
    await composer.type('still here');
    await composer.post();
    expect(await delivered(page)).toEqual(['still here']);
    await page.close();
  });

  test('drift of one hook leaves the others', async () => {
    const page = await browser.open(OWN, { drift: 'UserLocation' });
    expect(await page.locator(id('UserLocation')).count()).toBe(0);
    expect(await page.locator(id('UserDescription')).count()).toBe(1);
    await page.close();
  });

  test('Polish labels, same hooks', async () => {
    const page = await browser.open('/home', { lang: 'pl' });
    expect(await page.locator(id('tweetButtonInline')).textContent()).toBe('Opublikuj');
    expect(await page.locator(id('tweetTextarea_0')).getAttribute('aria-label')).toBe('Treść wpisu');
    await page.close();
  });

  test('moving about keeps the page loaded', async () => {
    const page = await browser.open('/home');
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.getByRole('link', { name: 'Profile' }).click();
    await page.locator(id('editProfileButton')).click();
    await page.locator('input[name="location"]').fill('Kenilworth');
    await page.locator(id('Profile_Save_Button')).click();
    await expect.poll(() => page.locator(id('UserLocation')).textContent()).toBe('Kenilworth');
    expect(new URL(page.url()).pathname).toBe(OWN);
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    await page.close();
  });

  test('protecting posts asks first, then shows the lock', async () => {
    const page = await browser.open('/settings/audience_and_tagging');
    const box = page.locator('input[type="checkbox"]').first();
    await box.click();
    await page.locator(id('confirmationSheetConfirm')).click();
    expect(await box.isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Profile' }).click();
    await page.locator(`${id('UserName')} ${id('icon-lock')}`).waitFor();
    await page.close();
  });
});
