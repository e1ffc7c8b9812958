/** Promise 1: the extension makes no request of its own, and could not make one if it tried. `harness.test.ts` shows that the watch sees. */

import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SUPPORTED_SITES } from '../../entrypoints/browser/supported-sites';
import { composerOn, delivered, EXTENSION, type Harness, launch, refusedByPage, scrollOn, until } from './harness';
import { heldOn, lookedAt, RISKY, whenPressCounts } from './helpers/drafts';

/** Where anything sent on purpose would go. Every host name leads to the practice server, which notes what arrives. */
const ELSEWHERE = 'elsewhere.example';

let browser: Harness;

beforeAll(async () => {
  browser = await launch();
  return () => browser.close();
});

const arrivedElsewhere = (): string[] =>
  browser.practice.arrivals.filter(({ host }) => host === ELSEWHERE).map(({ method, path }) => `${method} ${path}`);

test('a whole visit: settings, own profile, a held and a sent post, popup, saved settings, and not one request', async () => {
  const options = await browser.openExtensionPage('options.html');
  await options.getByRole('radio', { name: /Aylesford/ }).check();
  await until('the policy to be kept', async () => {
    const stored = await browser.storedSettings();
    return JSON.stringify(stored).includes('"policy":"aylesford"') ? true : undefined;
  });

  const page = await browser.open('/hannahmarsh_y4');
  const popup = await browser.openPopup(page);
  await popup.getByText('Year 4 teacher').first().waitFor();
  await popup.getByRole('tab', { name: 'Paste and check' }).click();
  await popup.getByRole('textbox', { name: 'Your words' }).fill(RISKY);
  await popup.getByRole('tabpanel', { name: 'Paste and check' }).getByText('07700 900461').first().waitFor();
  await popup.close();
  for (let screens = 0; screens < 3; screens += 1) await scrollOn(page);
  expect((await browser.report(page)).checked.length).toBeGreaterThan(1);

  await page.getByRole('link', { name: 'Home' }).click();
  const inPage = await browser.inPage(page);
  const composer = composerOn(page);
  await composer.type(RISKY);
  await lookedAt(browser, page, RISKY);
  await inPage.click(/^Second Look/);
  await composer.post();
  await heldOn(inPage);
  await whenPressCounts(page);
  await composer.post();
  expect(await delivered(page)).toEqual([RISKY]);
  await page.getByTestId('toast').waitFor();

  const [saved] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(JSON.parse(await readFile(await saved.path(), 'utf8'))).toEqual(await browser.storedSettings());

  // the site's own requests are there: the watch was awake
  expect(browser.practice.arrivals.length).toBeGreaterThan(4);
  expect(browser.practice.delivered).toEqual([RISKY]);
  expect(browser.network.byExtension()).toEqual([]);
  expect(await refusedByPage(page)).toEqual([]);
  expect(browser.errors).toEqual([]);
  await page.close();
  await options.close();
});

describe('the content-security policy', () => {
  test.each(['popup.html', 'options.html'])('%s cannot reach anywhere, however it tries', async (path) => {
    const own = await browser.openExtensionPage(path);
    await own.evaluate(async (host) => {
      const refused: string[] = [];
      Object.assign(window, { __refused: refused });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        refused.push(`${effectiveDirective} ${new URL(blockedURI).pathname}`),
      );
      const to = `https://${host}`;
      const request = new XMLHttpRequest();
      request.open('POST', `${to}/xhr`);
      request.send('words');
      navigator.sendBeacon(`${to}/beacon`, 'words');
      new EventSource(`${to}/events`);
      new WebSocket(`wss://${host}/socket`);
      const add = (name: string, values: Record<string, string>) =>
        document.body.append(Object.assign(document.createElement(name), values));
      add('img', { src: `${to}/picture` });
      add('script', { src: `${to}/script` });
      add('iframe', { src: `${to}/frame` });
      add('link', { rel: 'stylesheet', href: `${to}/style` });
      add('video', { src: `${to}/video` });
      add('object', { data: `${to}/object` });
      const form = document.createElement('form');
      Object.assign(form, { action: `${to}/form`, method: 'post' });
      document.body.append(form);
      form.submit();
      await fetch(`${to}/fetch`, { method: 'POST', body: 'words' }).catch(() => undefined);
      await new FontFace('Away', `url(${to}/font)`).load().catch(() => undefined);
    }, ELSEWHERE);
    // as text, because the test runner rewrites imports
    await own.evaluate(`import('https://${ELSEWHERE}/module').catch(() => undefined)`);
    await expect
      .poll(() => own.evaluate(() => [...new Set(window.__refused)].sort()))
      .toEqual([
        'connect-src /beacon',
        'connect-src /events',
        'connect-src /fetch',
        'connect-src /socket',
        'connect-src /xhr',
        'font-src /font',
        'form-action /form',
        'frame-src /',
        'img-src /picture',
        'media-src /video',
        'object-src /',
        'script-src-elem /module',
        'script-src-elem /script',
        'style-src-elem /style',
      ]);
    expect(arrivedElsewhere()).toEqual([]);
    await own.close();
  });

  test('nor can the service worker', async () => {
    const own = await browser.openExtensionPage('manifest.json');
    await own.evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(message: string): Promise<unknown> } } }).chrome.runtime
        .sendMessage('wake up')
        .catch(() => undefined),
    );
    const worker = await until('the service worker', async () =>
      browser.context.serviceWorkers().find((one) => one.url().startsWith('chrome-extension://')),
    );
    const outcome = await worker.evaluate(
      (to) =>
        fetch(to).then(
          () => 'sent',
          () => 'refused',
        ),
      `https://${ELSEWHERE}/worker`,
    );
    expect(outcome).toBe('refused');
    expect(arrivedElsewhere()).toEqual([]);
    await own.close();
  });
});

describe('the built files', () => {
  const TEXT = new Set(['.js', '.html', '.css', '.json', '.svg', '.map', '.txt']);
  /** Names of XML vocabularies, and the supported sites: pages a person may be led to, and the patterns of the manifest. */
  const NAMED = new Set(['www.w3.org', ...SUPPORTED_SITES.flatMap(({ hosts }) => hosts)]);

  async function built(): Promise<{ name: string; text: string }[]> {
    const names = await readdir(EXTENSION, { recursive: true });
    const texts = names.filter((name) => TEXT.has(extname(name)));
    return Promise.all(texts.map(async (name) => ({ name, text: await readFile(join(EXTENSION, name), 'utf8') })));
  }

  test('name no host but those of the manifest', async () => {
    const files = await built();
    expect(files.length).toBeGreaterThan(5);
    const strange = files.flatMap(({ name, text }) =>
      [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/([^\s"'`<>)/*\\$]+)/g)]
        .map(([, host]) => host ?? '')
        .filter((host) => !NAMED.has(host))
        .map((host) => `${name}: ${host}`),
    );
    expect(strange).toEqual([]);
  });

  test('hold nothing that could send', async () => {
    const files = await built();
    // a worker may be started from a file of our own; what it can reach is the policy's matter
    // the search index has a method of that name: neither its definition nor a call of it on another object than the global ones counts
    const calls =
      /(?<!\w\.)\bfetch\s*\((?![\w$,\s]*\)\s*\{)|\b(?:window|self|globalThis)\.fetch\b|\bnew\s+(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|Worker(?!\(\s*["'`]\/[\w-])|SharedWorker|Image)\b|\bsendBeacon\b|\bimportScripts\b|\bimport\(\s*[`'"](?!\.{0,2}\/)/g;
    const found = files
      .filter(({ name }) => name.endsWith('.js'))
      .flatMap(({ name, text }) => [...text.matchAll(calls)].map(([call]) => `${name}: ${call}`));
    expect(found).toEqual([]);
    const referred = files
      .filter(({ name }) => name.endsWith('.html'))
      .flatMap(({ text }) => [...text.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map(([, to]) => to ?? ''));
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((to) => !/^\/[^/]/.test(to))).toEqual([]);
    const styled = files
      .filter(({ name }) => name.endsWith('.css'))
      .flatMap(({ text }) => [...text.matchAll(/url\(\s*["']?(?!data:)[^)]*\)|@import[^;]*/g)].map(([use]) => use));
    expect(styled).toEqual([]);
  });
});
