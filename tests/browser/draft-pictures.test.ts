/** A draft with a picture of the school's logo is held once, on every site; one with another school's is not; nothing leaves. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { logoFeatures } from '../../rules/image/logo-features';
import type { Settings } from '../../rules/settings';
import { delivered, type Harness, launch, picture, refusedByPage, until } from './harness';
import { crestAlone, largePhotoOf, pngOf, signWith } from './helpers/crest-files';
import { heldOn, STAFF, whenPressCounts } from './helpers/drafts';
import { editorOf, openKind, shownAt } from './helpers/kinds';
import { SITE_SPECS } from './sites';
import type { Kind } from './sites/kinds';

/** The school's own crest, and another's. */
const OWN = 6;
const OTHER = 8;
const WORDS = 'Morning all';
const WITH_LOGO: Partial<Settings> = { ...STAFF, logo: logoFeatures(crestAlone(OWN)) };

const sign = pngOf(signWith(OWN), 'sign.png');
const otherSign = pngOf(signWith(OTHER), 'other.png');

let browser: Harness;
let page: Page;

/** What of the school's logo is reported for the draft. */
const logoSeen = async (): Promise<string[]> =>
  (await browser.report(page)).checked
    .filter(({ id }) => id === 'draft')
    .flatMap(({ findings }) => findings.flatMap((finding) => [finding, ...finding.also]))
    .map(({ evidence }) => evidence)
    .filter((evidence) => evidence.includes('logo'));
const untilSeen = () =>
  until('the logo to be seen', async () => {
    const seen = await logoSeen();
    return seen.length > 0 ? seen : undefined;
  });

async function goTo(kind: Kind, first = sign): Promise<void> {
  page = await browser.open(kind.at);
  await openKind(page, kind, first);
}

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(WITH_LOGO);
  return () => browser.close();
});

afterEach(async () => {
  await page?.close();
});

const needsPicture = ({ open = [] }: Kind): boolean => open.some((step) => typeof step !== 'string');
const KINDS = SITE_SPECS.flatMap(({ id, kinds }) =>
  kinds.filter((kind) => kind.attach !== undefined || needsPicture(kind)).map((kind) => [`${id}, ${kind.name}`, kind] as const),
);

describe.each(KINDS)('%s', (_name, kind) => {
  test('the logo in a picture is seen, and the press held once, with the clause', async () => {
    await goTo(kind);
    await editorOf(page, kind).click();
    await page.keyboard.type(WORDS);
    if (kind.attach !== undefined) await page.locator(kind.attach).setInputFiles({ ...sign });
    await untilSeen();
    const inPage = await browser.inPage(page);
    const submit = shownAt(page, kind.submit ?? '');
    await submit.click();
    await heldOn(inPage);
    expect(await inPage.text()).toMatch(/The school’s logo, at the (?:top |bottom )?right of the picture/);
    expect(await inPage.text()).toMatch(/\b2\.\d+\.\d+\b/);
    expect(await delivered(page)).toEqual([]);
    await whenPressCounts(page);
    await submit.click();
    await expect.poll(() => delivered(page)).toEqual([WORDS]);
    expect(browser.network.byExtension()).toEqual([]);
    expect(await refusedByPage(page)).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});

const [, home] = KINDS.find(([name]) => name === 'x, a post on the home page') ?? [];

test('of two pictures the one with another school’s crest is left alone', async () => {
  if (home?.attach === undefined) throw new Error('no kind of composer takes a picture');
  await goTo(home);
  await page.keyboard.type(WORDS);
  // one after the other: once the second was seen, the first was looked at
  await page.locator(home.attach).setInputFiles([{ ...otherSign }, { ...sign }]);
  expect(await untilSeen()).toEqual([expect.stringMatching(/of picture 2$/)]);
});

test('a picture alone, before a word is written or the box was entered, is looked at', async () => {
  if (home?.attach === undefined) throw new Error('no kind of composer takes a picture');
  page = await browser.open(home.at);
  await page.locator(home.attach).setInputFiles({ ...sign });
  await untilSeen();
  const inPage = await browser.inPage(page);
  await shownAt(page, home.submit ?? '').click();
  await heldOn(inPage);
  await picture(page, 'shots/draft-with-logo.png');
});

test('a photograph of twelve million pixels is looked at too', async () => {
  if (home?.attach === undefined) throw new Error('no kind of composer takes a picture');
  const photo = join(await mkdtemp(join(tmpdir(), 'second-look-')), 'photo.jpg');
  await writeFile(photo, largePhotoOf(signWith(OWN)));
  await goTo(home);
  await page.keyboard.type(WORDS);
  await page.locator(home.attach).setInputFiles(photo);
  await untilSeen();
  expect(browser.errors).toEqual([]);
});

test('without a logo, and with reading words switched off, no picture is looked at', async () => {
  if (home?.attach === undefined) throw new Error('no kind of composer takes a picture');
  await browser.seedSettings({ ...STAFF, readsPictures: false });
  await goTo(home);
  await page.keyboard.type('Call me on 07700 900461');
  await page.locator(home.attach).setInputFiles({ ...sign });
  await until('the words to be looked at', async () =>
    (await browser.report(page)).checked.some(({ findings }) => findings.length > 0) ? true : undefined,
  );
  await browser.seedSettings(WITH_LOGO);
  // now that there is one, it is
  await untilSeen();
});
