/** The main promises once more in Firefox, on every site: the own profile is read, a risky text is held once and then sent once. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PAUSE } from '../../entrypoints/social.content/draft/guard';
import { until } from './harness';
import { CLEAN, RISKY, STAFF } from './helpers/drafts';
import { type FirefoxHarness, hasFirefox, launchFirefox } from './helpers/firefox';
import { SITE_SPECS } from './sites';
import { type Kind, PICTURE } from './sites/kinds';

let firefox: FirefoxHarness;
let page: Page;

/** What a kind of composer stands in: the page, or a frame of it. */
async function around(kind: Kind): Promise<Page | Frame> {
  if (kind.frame === undefined) return page;
  const frame = await (await page.waitForSelector(kind.frame))?.contentFrame();
  if (!frame) throw new Error(`${kind.frame} is no frame.`);
  return frame;
}

/** The first element of a place that can be seen, also inside open shadow trees. */
const shown = (place: string, within: Page | Frame = page): Promise<ElementHandle> =>
  until(place, async () => {
    for (const one of await within.$$(`>>> ${place}`)) if (await one.isVisible()) return one;
    return undefined;
  });
const press = async (place: string, within?: Page | Frame): Promise<void> => (await shown(place, within)).click();
const delivered = (): Promise<string[]> => page.evaluate(() => [...window.__delivered]);
/** Our one element stands in the page while there is something to say. */
const noteStands = async (kind: Kind): Promise<boolean> =>
  (await around(kind)).evaluate(() => document.querySelector('second-look-notes') !== null);

/** The picture as a file, which is how this driver wants it. */
async function pictureFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'second-look-'));
  const path = join(folder, PICTURE.name);
  await writeFile(path, Buffer.from(PICTURE.base64, 'base64'));
  return path;
}

async function goTo(kind: Kind): Promise<void> {
  page = await firefox.open(kind.at);
  for (const step of kind.open ?? []) {
    if (typeof step === 'string') await press(step);
    else
      await ((await page.waitForSelector(step.picture)) as ElementHandle<HTMLInputElement> | null)?.uploadFile(
        await pictureFile(),
      );
  }
  await press(kind.editor, await around(kind));
}

async function send(kind: Kind): Promise<void> {
  if (kind.submit !== undefined) return press(kind.submit, await around(kind));
  if (kind.sendKey?.includes('+')) throw new Error('No control sends this.');
  await page.keyboard.press('Enter');
}

describe.skipIf(!hasFirefox())('in Firefox', () => {
  beforeAll(async () => {
    firefox = await launchFirefox();
    await firefox.seedSettings(STAFF);
  });

  afterEach(async () => {
    await page?.close();
  });

  afterAll(async () => {
    await firefox?.close();
  });

  describe.each(SITE_SPECS.map((site) => [site.id, site] as const))('%s', (_id, site) => {
    test('the own profile is read', async () => {
      page = await firefox.open(site.own.at);
      const report = await until('the own profile to be read', async () => {
        const said = await firefox.report(page);
        return site.own.fields.every((field) => said.checked[0]?.fields.includes(field)) ? said : undefined;
      });
      expect(report.checked[0]?.findings.map(({ topic }) => topic)).toEqual(expect.arrayContaining([...site.own.topics]));
    });

    test.each(site.kinds.map((kind) => [kind.name, kind] as const))('%s', async (_name, kind) => {
      await goTo(kind);
      await page.keyboard.type(RISKY);
      await until('the note beside it', async () => ((await noteStands(kind)) ? true : undefined));
      await send(kind);
      const held = await page.evaluate(() => performance.now());
      expect(await delivered()).toEqual([]);
      await page.waitForFunction((end: number) => performance.now() > end, {}, held + PAUSE);
      await send(kind);
      await until('the words to be sent', async () => ((await delivered()).length > 0 ? true : undefined));
      expect(await delivered()).toEqual([RISKY]);
    });
  });

  test('words with nothing to say about go at once', async () => {
    const [kind] = SITE_SPECS.flatMap(({ kinds }) => kinds);
    if (kind === undefined) throw new Error('There is no kind of composer.');
    await goTo(kind);
    await page.keyboard.type(CLEAN);
    await send(kind);
    expect(await delivered()).toEqual([CLEAN]);
  });

  test('the popup answers a question from the policy that was chosen', async () => {
    page = await firefox.openExtensionPage('popup.html');
    await (await page.waitForSelector('::-p-aria([name="Ask"][role="tab"])'))?.click();
    await press('textarea');
    await page.keyboard.type('can i friend this parent');
    await until('the answer', async () =>
      (await page.evaluate(() => /\b2\.\d+\.\d+\b/.test(document.body.textContent ?? ''))) ? true : undefined,
    );
  });
});
