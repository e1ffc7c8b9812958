/** Pictures in a draft once more in Firefox, where the background is a page and no worker. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PAUSE } from '../../entrypoints/social.content/draft/guard';
import { logoFeatures } from '../../rules/image/logo-features';
import { until } from './harness';
import { crestAlone, type PictureFile, pngOf, signWith } from './helpers/crest-files';
import { STAFF } from './helpers/drafts';
import { type FirefoxHarness, hasFirefox, launchFirefox } from './helpers/firefox';
import { SITE_SPECS } from './sites';
import type { Kind } from './sites/kinds';

const WORDS = 'Morning all';

let firefox: FirefoxHarness;
let page: Page;

const shown = (place: string): Promise<ElementHandle> =>
  until(place, async () => {
    for (const one of await page.$$(`>>> ${place}`)) if (await one.isVisible()) return one;
    return undefined;
  });
const press = async (place: string): Promise<void> => (await shown(place)).click();
const delivered = (): Promise<string[]> => page.evaluate(() => [...window.__delivered]);

/** The pictures as files, which is how this driver wants them. */
async function give(place: string, ...pictures: PictureFile[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'second-look-'));
  const paths = await Promise.all(
    pictures.map(async ({ name, buffer }) => {
      await writeFile(join(folder, name), buffer);
      return join(folder, name);
    }),
  );
  const input = (await page.waitForSelector(place)) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(...paths);
}

const logoSeen = () =>
  until('the logo to be seen', async () => {
    const seen = (await firefox.report(page)).checked
      .flatMap(({ findings }) => findings.flatMap((finding) => [finding, ...finding.also]))
      .map(({ evidence }) => evidence)
      .filter((evidence) => evidence.includes('logo'));
    return seen.length > 0 ? seen : undefined;
  });

describe.skipIf(!hasFirefox())('in Firefox', () => {
  beforeAll(async () => {
    firefox = await launchFirefox();
    await firefox.seedSettings({ ...STAFF, logo: logoFeatures(crestAlone(6)) });
  });

  afterEach(async () => {
    await page?.close();
  });

  afterAll(async () => {
    await firefox?.close();
  });

  const kinds = SITE_SPECS.flatMap(({ id, kinds: all }) => {
    const kind = all.find(({ attach, open = [] }) => attach !== undefined || open.some((step) => typeof step !== 'string'));
    return kind === undefined ? [] : [[id, kind] as const];
  });

  test.each(kinds)('%s: the sign is seen, the press held once, and then it goes', async (_id, kind: Kind) => {
    page = await firefox.open(kind.at);
    for (const step of kind.open ?? []) {
      if (typeof step === 'string') await press(step);
      else await give(step.picture, pngOf(signWith(6), 'sign.png'));
    }
    await press(kind.editor);
    await page.keyboard.type(WORDS);
    // one after the other: once the second was seen, the first, with another school's crest, was looked at
    if (kind.attach !== undefined) {
      await give(kind.attach, pngOf(signWith(8), 'other.png'));
      await give(kind.attach, pngOf(signWith(6), 'sign.png'));
    }
    expect(await logoSeen()).toEqual([expect.stringMatching(kind.attach === undefined ? /the picture$/ : /picture 2$/)]);
    await press(kind.submit ?? '');
    const held = await page.evaluate(() => performance.now());
    expect(await delivered()).toEqual([]);
    await page.waitForFunction((end: number) => performance.now() > end, {}, held + PAUSE);
    await press(kind.submit ?? '');
    await until('the words to be sent', async () => ((await delivered()).length > 0 ? true : undefined));
    expect(await delivered()).toEqual([WORDS]);
  });
});
