/**
 * The main job, shown: a teacher's own profiles checked against her school's policy, and a risky draft held for one second look.
 * Without a display it runs by itself, prints what was found and saves pictures to `.output/demo/`.
 */
import type { Page } from 'playwright-core';
import type { CheckedItem, PageReport } from '../../entrypoints/browser/messages';
import { SUPPORTED_SITES, supportedSite } from '../../entrypoints/browser/supported-sites';
import type { Finding } from '../../rules/finding';
import { policyById } from '../../rules/policies';
import { levelWords } from '../../rules/wording/levels';
import { fieldWords, itemWords } from '../../rules/wording/places';
import {
  composerOn,
  delivered,
  type Harness,
  launch,
  ownPostsInSight,
  POPUP,
  picture,
  scrollOn,
  until,
} from '../browser/harness';
import { SITE_SPECS } from '../browser/sites';
import { bundlePractice } from '../practice/bundle';
import { DEMO_HANDLE } from '../practice/common/accounts';
import { START_HOST } from '../practice/start-page';

const POLICY = 'aylesford';
const QUESTION = 'A pupil has followed me on Instagram. Can I follow back?';
const DRAFT = 'Kayden in my Year 4 class was excluded again today. His mum, Mrs Doyle, is a nightmare.';

/** How far down the own profile is read, in windows. */
const SCREENS = 8;

const say = (line = ''): void => console.log(line);

function printFinding({ level, certainty, field, evidence, clauses, why, todo, also }: Finding): void {
  const where = field === undefined ? '' : ` in your ${fieldWords(field)}`;
  say(
    `  ${levelWords({ level, certainty })}${where}: “${evidence}”${also.length > 0 ? ` (and ${also.length} more like it)` : ''}`,
  );
  for (const { ref, heading, says } of clauses) say(`      ${ref} · ${heading}: ${says}`);
  say(`      Why: ${why}`);
  say(`      What to do: ${todo}`);
}

function printItem(item: CheckedItem): void {
  say();
  say(`${itemWords(item.kind)}${item.kind === 'profile' ? '' : ` “${item.excerpt}”`}`);
  for (const finding of item.findings) printFinding(finding);
}

function printReport(report: PageReport): void {
  const withFindings = report.checked.filter((item) => item.findings.length > 0);
  for (const item of withFindings) printItem(item);
  const clean = report.checked.length - withFindings.length;
  say();
  say(`${clean} of ${report.checked.length} things read have nothing your policy speaks about.`);
  for (const part of report.unread) say(`Could not be read: ${part}.`);
  for (const what of report.failed) say(`Failed: ${what}`);
}

/** Settings of the invented teacher whose profile the practice site shows. */
async function seed(browser: Harness): Promise<void> {
  const policy = policyById(POLICY);
  if (!policy) throw new Error(`The policy ${POLICY} is not there.`);
  await browser.seedSettings({
    policy: policy.id,
    schoolNames: [...policy.names.school],
    schoolAliases: [...policy.names.aliases],
    schoolEmailDomains: [...policy.names.emailDomains],
    role: 'teacher',
  });
}

/** Waits until the extension has read every own post that can be seen now. */
async function readInSight(browser: Harness, page: Page): Promise<PageReport> {
  const posts = await ownPostsInSight(page, DEMO_HANDLE);
  return until(`the profile and ${posts.length} posts to be read`, async () => {
    const report = await browser.report(page);
    const read = new Set(report.checked.map(({ id }) => id));
    return report.ownership === 'own-profile' && posts.every((post) => read.has(post)) ? report : undefined;
  });
}

/** Reads the own profile and its first posts, as the popup does. */
async function profile(browser: Harness): Promise<number> {
  const page = await browser.open(`/${DEMO_HANDLE}`);
  let report = await readInSight(browser, page);
  for (let screens = 1; screens < SCREENS && (await scrollOn(page)); screens += 1) report = await readInSight(browser, page);
  printReport(report);
  const popup = await browser.openPopup(page);
  await popup
    .getByText(/^Read: /)
    .first()
    .waitFor();
  await picture(popup, 'demo/popup.png');
  await picture(popup, 'demo/popup-whole.png', { fullPage: true });
  await picture(page, 'demo/profile.png');
  await popup.close();
  await page.close();
  return report.checked.reduce((sum, item) => sum + item.findings.length, 0);
}

/** Writes a risky draft, opens the panel, presses Post: it is held once, and the second press goes through. */
async function draft(browser: Harness): Promise<void> {
  const page = await browser.open('/home');
  const composer = composerOn(page);
  const inPage = await browser.inPage(page);
  await composer.type(DRAFT);
  await until('the marker beside the draft', async () => nonEmpty(await inPage.controls()));
  await inPage.click(/^Second Look/);
  await until('the panel', async () => nonEmpty((await inPage.controls()).slice(1)));
  await picture(page, 'demo/panel.png');
  await composer.post();
  await until('the guard', async () => (/second look/i.test(await inPage.text()) ? true : undefined));
  await picture(page, 'demo/guard.png');
  say();
  say(`What you are writing “${DRAFT}”`);
  say('  Post pressed. Held, with these words:');
  for (const line of (await inPage.text()).split('\n').filter((words) => words.trim() !== '')) say(`      ${line.trim()}`);
  await expectDelivered(page, [], 'the draft was held');
  // a second press counts only after a moment, so that a double click does not: press until it has gone through
  await until('a further press to go through', async () => {
    await composer.post();
    return nonEmpty(await delivered(page));
  });
  await expectDelivered(page, [DRAFT], 'pressing Post again posted it, once');
  await page.close();
}

/** Reads the own profile on the other sites too. */
async function otherSites(browser: Harness): Promise<void> {
  for (const { id, own } of SITE_SPECS.filter((site) => site.id !== 'x')) {
    const page = await browser.open(own.at);
    const report = await until(`the own profile on ${id} to be read`, async () => {
      const said = await browser.report(page);
      return own.fields.every((field) => said.checked[0]?.fields.includes(field)) ? said : undefined;
    });
    const [first] = report.checked;
    say();
    say(`== ${supportedSite(id)?.name ?? id}`);
    if (first !== undefined) printItem(first);
    const popup = await browser.openPopup(page);
    await popup
      .getByText(/^Read: /)
      .first()
      .waitFor();
    await picture(popup, `demo/popup-${id}.png`);
    await picture(page, `demo/profile-${id}.png`);
    await popup.close();
    await page.close();
  }
}

/** Begins a joining review, lets the other sites be read meanwhile, and shows how far it has come. */
async function joiningReview(browser: Harness): Promise<void> {
  const page = await browser.openExtensionPage('review.html#review');
  for (const { name } of SUPPORTED_SITES) await page.getByLabel(name, { exact: true }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await otherSites(browser);
  await page.bringToFront();
  await page.getByRole('link', { name: 'Begin with X' }).waitFor();
  await page.getByText('Not begun').nth(1).waitFor({ state: 'detached' });
  say();
  say('The joining review, so far:');
  for (const card of await page.getByRole('listitem').all()) {
    const [name, how] = (await card.innerText()).split('\n').filter((words) => /[a-z]/i.test(words));
    say(`      ${name}: ${how}`);
  }
  await picture(page, 'demo/review.png');
  await page.getByRole('link', { name: 'Go on with Facebook' }).click();
  await page.getByRole('heading', { name: 'Your settings' }).waitFor();
  await picture(page, 'demo/review-round.png', { fullPage: true });
  await page.close();
}

/** Asks a question in the popup, as a lunchtime supervisor would. */
async function question(browser: Harness): Promise<void> {
  const page = await browser.openExtensionPage('popup.html');
  await page.setViewportSize(POPUP);
  await page.getByRole('tab', { name: 'Ask' }).click();
  await page.getByRole('textbox', { name: 'Your question' }).fill(QUESTION);
  const answer = page.getByRole('article', { name: 'Answer' });
  await answer.waitFor();
  await picture(page, 'demo/ask.png');
  say();
  say(`Asked: “${QUESTION}”`);
  for (const line of (await answer.locator('header').innerText()).split('\n').filter((words) => words.trim() !== ''))
    say(`      ${line}`);
  await page.close();
}

async function expectDelivered(page: Page, texts: string[], words: string): Promise<void> {
  const posted = await delivered(page);
  if (JSON.stringify(posted) !== JSON.stringify(texts))
    throw new Error(`Not as promised: ${words}. Posted: ${JSON.stringify(posted)}`);
  say(`  As promised: ${words}.`);
}

const nonEmpty = <T>(list: T[]): [T, ...T[]] | undefined => {
  const [first, ...rest] = list;
  return first === undefined ? undefined : [first, ...rest];
};

async function byItself(): Promise<void> {
  const browser = await launch();
  try {
    await seed(browser);
    const findings = await profile(browser);
    await draft(browser);
    await question(browser);
    await joiningReview(browser);
    const requests = browser.network.byExtension();
    say();
    say(`Requests made by the extension: ${requests.length}.`);
    say('Pictures: .output/demo/: popup.png, panel.png, guard.png, ask.png, review.png, and popup-SITE.png for the other sites.');
    if (findings === 0) throw new Error('Nothing was found on a profile that was made to be found out.');
    if (requests.length > 0)
      throw new Error(`The extension must not send anything: ${requests.map(({ url }) => url).join(', ')}`);
  } finally {
    await browser.close();
  }
}

async function forPeople(): Promise<void> {
  const browser = await launch({ headless: false, viewport: null, watchClosely: false });
  const closed = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    browser.context.on('close', () => resolve());
    browser.context.on('page', (page) => page.on('close', () => browser.context.pages().length === 0 && resolve()));
  });
  await seed(browser);
  await browser.open(`https://${START_HOST}/`);
  await browser.tidy();
  say('The browser shows practice copies of four sites with an invented teacher: choose one. Open Second Look from the toolbar');
  say('(the puzzle piece), write a post, press Post. Close the window, or press Ctrl+C here, to end.');
  await closed;
  await browser.close();
}

try {
  await bundlePractice();
  await (process.argv.includes('--headless') ? byItself() : forPeople());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
