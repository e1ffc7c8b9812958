/**
 * Many posts in one page, written and pressed every which way: each text is delivered exactly once, or held with its reason.
 * `SECOND_LOOK_POSTS` sets how many. What happens is drawn from a seed, so a failure can be had again.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { composerOn, delivered, type Harness, launch, until } from './harness';
import type { Composer } from './helpers/composer';
import { diceFrom } from './helpers/dice';
import { CLEAN, HELD, RISKY, RISKY_NAME, STAFF, siteSettled, whenPressCounts } from './helpers/drafts';
import type { InPage } from './helpers/in-page';

const POSTS = Number(process.env['SECOND_LOOK_POSTS'] ?? 120);
const SEED = 20_261_120;

const CASTLE = '/hannahmarsh_y4/status/1980000000000000107';
const MUSEUM = '1980000000000000502';
const PLACES = [
  ['/home', 'inline'],
  [CASTLE, 'inline'],
  ['/compose/post', 'dialog'],
  [`/compose/post?in_reply_to=${MUSEUM}`, 'dialog'],
  [`/compose/post?quoting=${MUSEUM}`, 'dialog'],
] as const;

/** The quoted evidence that must stand in the panel. */
const RISKS = [
  [RISKY, '07700 900461'],
  [RISKY_NAME, 'Zofia'],
] as const;

let browser: Harness;
let page: Page;
let inPage: InPage;

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(STAFF);
  page = await browser.open('/home');
  inPage = await browser.inPage(page);
  return () => browser.close();
});

const { roll, pick } = diceFrom(SEED);

/** Moves inside the site, as its own links do: composers are taken away and built anew. */
const go = (path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState({ inside: true }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, path);

async function write(composer: Composer, words: string, index = 0): Promise<void> {
  if (roll() < 0.3) await composer.editor(index).click();
  else await composer.editor(index).focus();
  if (roll() < 0.3) await page.keyboard.type(words);
  else {
    // in pieces, as when words are dictated or pasted
    const cut = Math.floor(roll() * words.length);
    for (const piece of [words.slice(0, cut), words.slice(cut)]) if (piece !== '') await page.keyboard.insertText(piece);
  }
  await siteSettled(page);
}

type Press = readonly [how: string, press: (composer: Composer) => Promise<void>];

const byHand: readonly Press[] = [
  ['click', (composer) => composer.post()],
  ['Ctrl+Enter', (composer) => composer.postByKeys()],
  ['Enter on the button', (composer) => composer.button.press('Enter')],
  ['double click', (composer) => composer.button.dblclick()],
];
const byScript: readonly Press[] = [
  ['scripted click', (composer) => composer.button.evaluate((button) => (button as HTMLButtonElement).click())],
  [
    'scripted Ctrl+Enter',
    (composer) =>
      composer.editor().evaluate((editor) => {
        const key = { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true, composed: true };
        editor.dispatchEvent(new KeyboardEvent('keydown', key));
      }),
  ],
];
const anyhow = [...byHand, ...byScript];

test('each text exactly once, or held with its reason', { timeout: 60_000 + POSTS * 2500 }, async () => {
  const expected: string[] = [];
  const happened: Record<string, number> = {};
  let story: string[] = [];

  /** What was delivered so far is exactly what should have been: nothing lost, doubled, changed or out of turn. */
  const agree = async (): Promise<void> => expect(await delivered(page), story.join(' · ')).toEqual(expected);
  const heldFor = async (evidence: string): Promise<void> => {
    await until(`"${evidence}" to be held (${story.join(' · ')})`, async () => {
      const words = await inPage.text();
      return HELD.test(words) && words.includes(evidence) ? true : undefined;
    });
    await agree();
  };
  const press = async (composer: Composer, [how, work]: Press): Promise<void> => {
    story.push(how);
    await work(composer);
  };
  const goes = async (composer: Composer, way: Press, ...texts: string[]): Promise<void> => {
    expected.push(...texts);
    await press(composer, way);
    await agree();
    expect(await inPage.text(), story.join(' · ')).not.toMatch(HELD);
  };

  for (let post = 0; post < POSTS; post += 1) {
    const [path, where] = pick(PLACES);
    const composer = composerOn(page, where);
    const thread = path === '/compose/post' && roll() < 0.5;
    const clean = `${post}: ${CLEAN}`;
    const [words, evidence] = pick(RISKS);
    const risky = `${post}: ${words}`;
    story = [`post ${post}`, path];
    // a text that was given up goes with its dialog, or may still stand on the page
    if (where === 'dialog') await go('/home');
    await go(path);
    if ((await composer.text()).trim() !== '') await composer.clear();

    const what = pick([
      'clean',
      'clean',
      'clean',
      'clean with a detour',
      'pressed twice',
      'pressed by script, then twice',
      'script alone',
      'edited',
      'edited to another risk',
      'left',
      'taken back',
    ] as const);
    story.push(what);
    happened[what] = (happened[what] ?? 0) + 1;

    if (what === 'clean' || what === 'clean with a detour') {
      if (what === 'clean with a detour') {
        await write(composer, risky);
        await composer.clear();
      }
      await write(composer, clean);
      if (thread) {
        await composer.addSegment();
        await write(composer, `${clean} too`, 1);
      }
      await goes(composer, pick(anyhow), clean, ...(thread ? [`${clean} too`] : []));
      continue;
    }

    // the risk stands in the last part of a thread
    const texts = thread ? [clean, risky] : [risky];
    for (const [index, text] of texts.entries()) {
      if (index > 0) await composer.addSegment();
      await write(composer, text, index);
    }
    if (what === 'script alone' || what === 'pressed by script, then twice') {
      await press(composer, pick(byScript));
      await heldFor(evidence);
      if (roll() < 0.4) await whenPressCounts(page);
      await press(composer, pick(byScript));
      await heldFor(evidence);
      if (what === 'script alone') continue;
    }
    await press(composer, pick(byHand));
    await heldFor(evidence);
    if (what === 'pressed twice' || what === 'pressed by script, then twice') {
      await whenPressCounts(page);
      await goes(composer, pick(byHand), ...texts);
    } else if (what === 'left') {
      await go(pick(['/josielinwood', '/hannahmarsh_y4', '/i/chat']));
      await until('the panel to go', async () => (HELD.test(await inPage.text()) ? undefined : true));
      await agree();
    } else if (what === 'taken back') {
      await composer.clear(texts.length - 1);
      await until('the panel to go', async () => (HELD.test(await inPage.text()) ? undefined : true));
      await agree();
    } else {
      const last = texts.length - 1;
      await composer.clear(last);
      const [other, seen] = RISKS[words === RISKY ? 1 : 0];
      if (what === 'edited to another risk') {
        await write(composer, `${post}: ${other}`, last);
        await press(composer, pick(anyhow));
        await heldFor(seen);
        continue;
      }
      await write(composer, clean, last);
      await goes(composer, pick(anyhow), ...texts.slice(0, last), clean);
    }
  }

  expect(new Set(expected).size).toBeGreaterThan(POSTS / 2);
  expect(Object.keys(happened)).toHaveLength(9);
  expect(Math.min(...Object.values(happened))).toBeGreaterThan(POSTS / 40);
  // what the site took is what arrived
  await expect.poll(() => browser.practice.delivered.length).toBe(expected.length);
  expect(browser.practice.delivered).toEqual(expected);
  // and nothing has piled up
  await go('/i/chat');
  await expect.poll(() => inPage.roots()).toBe(0);
  expect(await inPage.highlights()).toEqual([]);
  expect((await browser.report(page)).failed).toEqual([]);
  expect(browser.errors).toEqual([]);
  expect(browser.network.byExtension()).toEqual([]);
});
