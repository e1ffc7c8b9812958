/** The joining review in a real Chromium: a whole walk on the four sites, with the browser closed in the middle and killed while writing. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReview } from '../../rules/review/parse';
import { policyNamed } from '../support/findings';
import { accessibilityFaults, type Harness, launch, picture, until } from './harness';
import { STAFF } from './helpers/drafts';
import { SITE_SPECS } from './sites';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> } };
  action: { getBadgeText(details: object): Promise<string> };
  runtime: { reload(): void };
};

const SITES = ['Facebook', 'X', 'Instagram', 'LinkedIn'] as const;

let profile: string;
let browser: Harness;
let page: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'second-look-'));
  browser = await launch({ profile });
  await browser.seedSettings(STAFF);
  page = await browser.openExtensionPage('review.html#review');
});

afterAll(async () => {
  await browser?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const stored = () => browser.inExtension(async () => (await chrome.storage.local.get('review'))['review'], undefined);
const noFaults = async () => {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
};
/** Opens the person's own profile on a site, as they would, and waits until the review has it. */
async function readOwn(id: string): Promise<Page> {
  const spec = SITE_SPECS.find((site) => site.id === id);
  if (spec === undefined) throw new Error(`no site ${id}`);
  const own = await browser.open(spec.own.at);
  await until(`the profile on ${id} to be in the review`, async () => {
    const { value } = parseReview(await stored());
    return value.rounds[spec.id]?.read !== undefined ? true : undefined;
  });
  return own;
}

describe('a whole review', () => {
  test('begins with the sites one has', async () => {
    await heading(/calm half hour/).waitFor();
    await noFaults();
    expect(await page.getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true);
    for (const name of SITES) await page.getByLabel(name, { exact: true }).check();
    await picture(page, 'review/start.png');
    await page.getByRole('button', { name: 'Begin' }).click();
    await heading('Your review').waitFor();
    expect(await page.getByText('Not begun').count()).toBe(4);
    await noFaults();
  });

  test('reads each profile as it is opened, and nobody else’s', async () => {
    const foreign = await browser.open('https://x.com/josielinwood');
    for (const { id } of SITE_SPECS) await (await readOwn(id)).close();
    await foreign.close();
    const text = JSON.stringify(await stored());
    expect(text).toContain('07700 900461');
    expect(text).not.toContain('Josie Linwood');
    await page.bringToFront();
    expect(await page.getByText('Not begun').count()).toBe(0);
    await picture(page, 'review/overview.png');
  });

  test('one is settled as fine, and is so in the popup too', async () => {
    await page.getByRole('link', { name: 'Go on with X' }).click();
    await heading('Your settings').waitFor();
    await noFaults();
    const card = page.getByRole('article', { name: /Anyone can see this/ });
    await card.getByRole('button', { name: /Anyone can see this/ }).click();
    await card.getByRole('button', { name: /This is fine because/ }).click();
    await card.getByRole('button', { name: 'I have leave for this' }).click();
    await page.getByText('Fine because: I have leave for this').waitFor();
    await page.getByRole('button', { name: 'Who can see what you post: Does not apply' }).click();
    await until('the answer to be kept', async () => {
      const { value } = parseReview(await stored());
      return value.rounds.x?.steps['audience']?.state === 'not-here' ? true : undefined;
    });
  });

  test('goes on where it was after the browser was closed', async () => {
    const before = await stored();
    await browser.close();
    browser = await launch({ profile });
    page = await browser.openExtensionPage('review.html#review/x');
    await page.getByText('Fine because: I have leave for this').waitFor();
    expect(await stored()).toEqual(before);
    expect(await page.getByRole('button', { name: 'Who can see what you post: Does not apply', pressed: true }).count()).toBe(1);
  });

  test('two findings that are put right on the site are ticked by the next reading', async () => {
    const own = await browser.open('https://x.com/settings/profile');
    await own.locator('textarea[name="description"]').fill('Gardens, dogs and bad puns');
    await own.locator('[data-testid="Profile_Save_Button"]').click();
    await until('the findings in the bio to be ticked', async () => {
      const { value } = parseReview(await stored());
      const fixed = value.rounds.x?.found.filter((one) => one.finding.field === 'bio' && one.fixed?.by === 'read') ?? [];
      return fixed.length >= 2 ? true : undefined;
    });
    await page.bringToFront();
    await page.getByText('Changed', { exact: true }).first().waitFor();
    expect(await page.getByText('read on the page', { exact: true }).count()).toBeGreaterThanOrEqual(2);
    await own.close();
    await noFaults();
    await picture(page, 'review/round.png', { fullPage: true });
  });

  test('by keyboard alone: a line ticked, the site done', async () => {
    await page.getByRole('button', { name: 'Other apps that can use your account: It is as it should be' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /I have looked through/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Done with X' }).focus();
    await page.keyboard.press('Enter');
    await heading('Your review').waitFor();
    await page.getByRole('link', { name: 'Look again at X' }).waitFor();
  });

  test('ends, with a report to keep and one to hand in', async () => {
    await page.getByRole('button', { name: 'Finish the review' }).click();
    await heading('That is your review done.').waitFor();
    await noFaults();
    await picture(page, 'review/finished.png');
    await page.getByRole('link', { name: 'See the report' }).click();
    await heading('Clause by clause').waitFor();
    await noFaults();

    const saved = async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a file' }).click();
      const path = await (await download).path();
      return readFile(path, 'utf8');
    };
    const personal = await saved();
    expect(personal).toContain('07700 900461');
    expect(personal).toContain('because: I have leave for this');
    for (const html of [personal]) expect(html).not.toMatch(/<script|<link|<img|src=|url\(|https?:|chrome-extension/i);
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeLessThanOrEqual(2);
    await picture(page, 'review/report.png', { fullPage: true });

    await page.getByLabel('To hand in').check();
    const proof = await saved();
    expect(proof).toContain('Review of social networking sites');
    const { value } = parseReview(await stored());
    for (const { finding, item } of Object.values(value.rounds).flatMap((round) => round?.found ?? [])) {
      // the school is named once, as the one whose policy it is
      if (finding.evidence.length > 6 && !policyNamed('aylesford').school.includes(finding.evidence))
        expect(proof).not.toContain(finding.evidence);
      if (item.excerpt.length > 6) expect(proof).not.toContain(item.excerpt);
    }
    expect(proof).not.toContain('I have leave for this');
    expect(proof).not.toMatch(/In numbers|\d+ (?:found|left|changed|dealt with)|the policy says don/);
    const proofPages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(proofPages.length).toBe(1);
    const shown = await browser.context.newPage();
    await shown.setContent(proof);
    await shown.getByText('Site by site').waitFor();
    await shown.close();
  });

  test('looks right in the dark, on a narrow screen, and on paper', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 780 });
    for (const place of ['review', 'review/x', 'report', 'letters/declare']) {
      await page.evaluate((to) => {
        location.hash = `#${to}`;
      }, place);
      await page.locator('h1').first().waitFor();
      await noFaults();
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('letters', () => {
  test('are filled in, copied, and keep nothing', async () => {
    await page.evaluate(() => {
      location.hash = '#letters/leave-name';
    });
    await page.getByLabel('Your name').fill('Hannah Marsh');
    await page.getByLabel('The site, such as Facebook').fill('X');
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toContain('on my own X account');
    expect(words).toContain('(2.3.10)');
    expect(words).toContain('Hannah Marsh');
    expect(words).toContain('[where and why]');
    expect(
      await browser.inExtension(async () => JSON.stringify(await chrome.storage.local.get(null as never)), undefined),
    ).not.toContain('[where and why]');
  });
});

describe('what is kept', () => {
  test('a year later the icon says so, until it is closed', async () => {
    const review = parseReview(await stored()).value;
    const lastYear = '2025-01-01T09:00:00.000Z';
    await browser.inExtension((value) => chrome.storage.local.set({ review: value }), { ...review, finished: lastYear });
    const badge = (text: string) =>
      until(`"${text}" on the icon`, async () =>
        (await browser.inExtension(() => chrome.action.getBadgeText({}), undefined)) === text ? true : undefined,
      );
    await badge('1');
    const popup = await browser.openExtensionPage('popup.html');
    await popup.getByText('It has been a while since your last review.').waitFor();
    await picture(popup, 'review/reminder.png');
    await popup.getByRole('button', { name: 'Not now' }).click();
    await badge('');
    await popup.close();
  });

  test('a record that cannot be read is set aside, the rest kept, and the person told', async () => {
    const review = parseReview(await stored()).value;
    const broken = { ...review, rounds: { ...review.rounds, facebook: { mine: true, found: [{ finding: 'garbled' }] } } };
    await browser.inExtension((value) => chrome.storage.local.set({ review: value }), broken);
    await page.goto(page.url().replace(/#.*/, '#review'));
    await page.reload();
    await page.getByText(/Part of your review could not be read/).waitFor();
    await page.getByRole('link', { name: 'Look again at X' }).waitFor();
    await page.getByRole('button', { name: 'I have read this' }).click();
    const aside = await browser.inExtension(
      async () => JSON.stringify(await chrome.storage.local.get('review-set-aside')),
      undefined,
    );
    expect(aside).toContain('garbled');
  });

  test('is forgotten when one says so twice, with what was set aside', async () => {
    const before = await stored();
    await page.getByRole('button', { name: 'Forget this review' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await stored()).toEqual(before);
    await page.getByRole('button', { name: 'Forget this review' }).click();
    await page.getByRole('button', { name: 'Forget it', exact: true }).click();
    await heading(/calm half hour/).waitFor();
    expect(
      await browser.inExtension(async () => JSON.stringify(await chrome.storage.local.get(null as never)), undefined),
    ).not.toMatch(/garbled|07700/);
    await browser.inExtension((value) => chrome.storage.local.set({ review: value }), before);
    await page.getByRole('link', { name: 'Look again at X' }).waitFor();
  });

  test('the browser killed in the middle of writing leaves a whole review', async () => {
    await page.evaluate(() => {
      const write = async () => {
        for (let time = 0; ; time++) {
          const { review } = (await chrome.storage.local.get('review')) as { review: object };
          await chrome.storage.local.set({ review: { ...review, notNow: `write ${time}` } });
          document.title = `wrote ${time}`;
        }
      };
      void write();
    });
    await page.waitForFunction(() => /^wrote \d{2,}/.test(document.title));
    await kill(profile);
    await browser.close().catch(() => undefined);
    browser = await launch({ profile });
    page = await browser.openExtensionPage('review.html#review');
    await page.getByRole('link', { name: 'Look again at X' }).waitFor();
    const { told, value } = parseReview(await stored());
    expect(told).toBeUndefined();
    expect(value.rounds.x?.closed).toBeDefined();
  });

  test('nothing threw, and nothing left', () => {
    expect(browser.errors).toEqual([]);
    expect(browser.network.byExtension()).toEqual([]);
  });
});

/** Kills every process of the browser that works in this profile. */
async function kill(folder: string): Promise<void> {
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(folder)) process.kill(Number(pid), 'SIGKILL');
  }
}
