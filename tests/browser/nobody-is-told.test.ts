/** Promise 2: nothing tells the site, or anybody, what was found; in-page parts stand in one closed shadow root outside the editor. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { composerOn, EXTENSION, type Harness, launch, until } from './harness';
import { CLEAN, heldOn, lookedAt, RISKY, RISKY_NAME, STAFF } from './helpers/drafts';
import type { InPage } from './helpers/in-page';

let browser: Harness;
let page: Page;
let inPage: InPage;

beforeAll(async () => {
  browser = await launch();
  await browser.seedSettings(STAFF);
  return () => browser.close();
});

afterEach(async () => {
  await page?.close();
});

async function openAt(path: string): Promise<void> {
  page = await browser.open(path);
  inPage = await browser.inPage(page);
}

/** Everything of ours that a script of the page can get at. */
const visibleToPage = () =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('second-look'));
    return {
      hosts: hosts.map((host) => ({
        markup: host.outerHTML,
        words: host.textContent,
        root: host.shadowRoot,
        at: host.parentElement?.localName,
        size: [host.clientWidth, host.clientHeight, host.scrollWidth, host.scrollHeight],
        style: [...getComputedStyle(host)].map((name) => `${name}: ${getComputedStyle(host).getPropertyValue(name)}`),
      })),
      html: (document.documentElement.cloneNode(false) as Element).outerHTML,
      body: (document.body.cloneNode(false) as Element).outerHTML,
      title: document.title,
      sheets: document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
      marks: [...CSS.highlights].map(([name, { type, priority }]) => ({ name, type, priority })),
    };
  });

test('the page sees one element, the same whatever was found, and one neutral mark', async () => {
  await openAt('/home');
  const composer = composerOn(page);
  const write = async (words: string): Promise<Awaited<ReturnType<typeof visibleToPage>>> => {
    await composer.clear();
    await composer.type(words);
    await lookedAt(browser, page, words);
    return visibleToPage();
  };
  const phone = await write(RISKY);
  expect(phone.hosts).toHaveLength(1);
  expect(phone.hosts[0]).toMatchObject({ words: '', root: null, at: 'html' });
  expect(phone.hosts[0]?.markup).toBe('<second-look-notes popover="manual"></second-look-notes>');
  expect(phone.marks).toEqual([{ name: 'second-look', type: 'highlight', priority: 0 }]);

  // another topic, several findings, nothing found: no difference but whether words are marked
  expect(await write(RISKY_NAME)).toEqual(phone);
  expect(await write(`${RISKY_NAME}. ${RISKY}`.slice(0, 60).trim())).toEqual(phone);
  const clean = await write(CLEAN);
  expect(clean.marks).toEqual([]);
  expect({ ...clean, marks: phone.marks, sheets: phone.sheets }).toEqual(phone);
});

test('another level looks the same', async () => {
  await openAt('/home');
  const composer = composerOn(page);
  const seen: unknown[] = [];
  const levels: (string | undefined)[] = [];
  // the same words mean different things to different schools
  for (const policy of ['aylesford', 'elton-primary']) {
    await browser.seedSettings({ ...STAFF, policy });
    await composer.clear();
    await composer.type(RISKY);
    levels.push(
      await until('the words to be looked at with this policy', async () => {
        const { checked } = await browser.report(page);
        const found = checked.find(({ excerpt }) => excerpt === RISKY)?.findings[0];
        return found?.clauses.length ? found.level : undefined;
      }),
    );
    await expect.poll(() => inPage.highlights()).toEqual([{ name: 'second-look', words: ['07700 900461'] }]);
    seen.push(await visibleToPage());
  }
  await browser.seedSettings(STAFF);
  expect(levels[0]).not.toBe(levels[1]);
  expect(seen[1]).toEqual(seen[0]);
});

test('marking can be switched off; then not even that can be seen', async () => {
  await browser.seedSettings({ ...STAFF, highlight: false });
  await openAt('/home');
  const composer = composerOn(page);
  await composer.type(RISKY);
  await lookedAt(browser, page, RISKY);
  expect(await visibleToPage()).toMatchObject({ marks: [], sheets: [], hosts: [{}] });
  await browser.seedSettings(STAFF);
  await expect.poll(async () => (await visibleToPage()).marks).toHaveLength(1);
});

test('a page that lies in wait gets nothing: no root, no message, no inner event, nothing new of its own', async () => {
  page = await browser.context.newPage();
  await page.addInitScript(() => {
    const caught: string[] = [];
    Object.assign(window, { __caught: caught });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      caught.push(`attachShadow on ${this.localName}`);
      return attach.call(this, options);
    };
    addEventListener('message', ({ data }) => {
      // the site's own scheduling
      if (data !== '' && !String(data).startsWith('setImmediate$')) caught.push(`message ${JSON.stringify(data)}`);
    });
    for (const type of ['click', 'mousedown', 'pointerdown', 'focusin', 'keydown'])
      addEventListener(
        type,
        (event) => {
          const [first] = event.composedPath();
          if (event.target instanceof Element && event.target.localName.startsWith('second-look') && first !== event.target)
            caught.push(`${type} inside`);
        },
        true,
      );
    const set = customElements.define.bind(customElements);
    customElements.define = (name, ...rest) => {
      caught.push(`element ${name}`);
      set(name, ...rest);
    };
  });
  await page.goto('https://x.com/home');
  await page.locator('.frame').waitFor();
  inPage = await browser.inPage(page);
  const own = () =>
    page.evaluate(async () => ({
      globals: Object.getOwnPropertyNames(window).sort(),
      stored: [localStorage.length, sessionStorage.length, document.cookie],
      bases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  const before = await own();
  const composer = composerOn(page);
  await composer.type(RISKY);
  await lookedAt(browser, page, RISKY);
  await inPage.click(/^Second Look/);
  await until('the panel', async () => ((await inPage.controls()).includes('Close') ? true : undefined));
  await inPage.click('Close');
  await composer.post();
  await heldOn(inPage);
  expect(await inPage.roots()).toBe(1);
  expect(await own()).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as { __caught: string[] }).__caught)).toEqual([]);
  // what the page finds under the pointer, all over our panel, is the host and never a part of it
  const under = await page.evaluate(() => {
    const found = new Set<string>();
    for (let x = 0; x < innerWidth; x += 20)
      for (let y = 0; y < innerHeight; y += 20) found.add(document.elementFromPoint(x, y)?.localName ?? '');
    const host = document.querySelector('second-look-notes');
    return { found: [...found], inside: host?.querySelectorAll('*').length, assigned: host?.assignedSlot };
  });
  expect(under.found).toContain('second-look-notes');
  expect(under).toMatchObject({ inside: 0, assigned: null });
});

test('no site can load a file of ours or speak to us', async () => {
  const manifest = JSON.parse(await readFile(join(EXTENSION, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
  expect(manifest).not.toHaveProperty('externally_connectable');

  await openAt('/home');
  expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe('undefined');
  // this page has no security policy of its own that could refuse in our place
  await page.route('https://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  await page.goto('https://elsewhere.example/');
  const files = (await readdir(EXTENSION, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const addresses = files.map(({ parentPath, name }) => join(parentPath, name).slice(EXTENSION.length));
  expect(addresses).toContain('/manifest.json');
  const loaded = await page.evaluate(
    async ({ id, paths }) => {
      const reached: string[] = [];
      for (const path of paths) {
        const address = `chrome-extension://${id}${path}`;
        await fetch(address, { mode: 'no-cors' }).then(
          () => reached.push(path),
          () => undefined,
        );
        if (!path.endsWith('.png')) continue;
        const picture = new Image();
        picture.src = address;
        await picture.decode().then(
          () => reached.push(path),
          () => undefined,
        );
      }
      return reached;
    },
    { id: browser.extensionId, paths: addresses },
  );
  expect(loaded).toEqual([]);
});
