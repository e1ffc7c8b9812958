/**
 * What the extension costs in the page, in a real Chromium on the practice sites: with it and without it, in the same run.
 * Needs the built extension and the bundled practice sites; `npm start` makes both. Times are of the page's main thread.
 */
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { logoFeatures } from '../../rules/image/logo-features';
import { EXTENSION, type Harness, launch, until } from '../browser/harness';
import { crestAlone, largePhotoOf, signWith } from '../browser/helpers/crest-files';
import { STAFF } from '../browser/helpers/drafts';
import { openKind } from '../browser/helpers/kinds';
import { SITE_SPECS } from '../browser/sites';
import type { Kind } from '../browser/sites/kinds';
import { addLoads, noLoads, type Stretch } from './load';

/** Page loads for each figure, and what one may cost of the main thread, ms. */
const LOADS = 15;
const LOAD_BUDGET = 5;
/** The school's crest, and a box that takes a picture. */
const CREST = 6;
const WITH_PICTURE = kindWithPicture();
/** Keys typed for each figure. */
const KEYS = 300;
/** A long draft that they are typed into. */
const LONG = 'Two hours on the plot. Leeks in, slugs winning. The heron by the lock is back and nobody stares. '.repeat(14);

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

interface Typing {
  median: number;
  p99: number;
  /** main-thread time for all keys, ms */
  busy: number;
  heap: number;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

function kindWithPicture(): Kind {
  const kind = SITE_SPECS.flatMap(({ kinds }) => kinds).find(({ attach }) => attach !== undefined);
  if (kind === undefined) throw new Error('no kind of composer takes a picture');
  return kind;
}

async function openBox(browser: Harness, kind: Kind): Promise<Page> {
  const page = await browser.open(kind.at);
  await openKind(page, kind);
  return page;
}

async function typing(browser: Harness, kind: Kind, slowed: number): Promise<Typing> {
  const page = await openBox(browser, kind);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  await page.keyboard.insertText(LONG);
  await page.waitForTimeout(1500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.evaluate(() => {
    const spent: number[] = [];
    Object.assign(window, { __spent: spent });
    // from the key to the moment the page is free again
    addEventListener(
      'keydown',
      () => {
        const since = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => spent.push(performance.now() - since);
        port2.postMessage(0);
      },
      true,
    );
  });
  const before = await metric(session, 'TaskDuration');
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
  const busy = ((await metric(session, 'TaskDuration')) - before) * 1000;
  const spent = await page.evaluate(() => (window as unknown as { __spent: number[] }).__spent);
  const heap = (await metric(session, 'JSHeapUsedSize')) / 1e6;
  await page.close();
  return { median: quantile(spent, 0.5), p99: quantile(spent, 0.99), busy: busy / KEYS, heap };
}

/** The long tasks of a page from the moment a large photograph is attached until it was looked at, or has stood there for a while. */
async function tasksWithPhoto(browser: Harness, photo: string): Promise<number[]> {
  const page = await openBox(browser, WITH_PICTURE);
  await page.keyboard.type('Morning all');
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { __tasks: tasks });
    // the browser counts those of 50 ms and more
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await page.locator(WITH_PICTURE.attach ?? '').setInputFiles(photo);
  await page.locator('img[src^="blob:"]').first().waitFor();
  if (browser === without) await page.waitForTimeout(5000);
  else
    await until('the logo to be seen', async () =>
      (await browser.report(page)).checked.some(({ findings }) => findings.length > 0) ? true : undefined,
    );
  const tasks = await page.evaluate(() => (window as unknown as { __tasks: number[] }).__tasks);
  await page.close();
  return tasks;
}

const withIt = await launch({ watchClosely: false });
await withIt.seedSettings({ ...STAFF, logo: logoFeatures(crestAlone(CREST)) });
const without = await launch({ extension: false, watchClosely: false });

console.log(
  `a page load with no composer in use, median of ${LOADS}: read and compiled + run, until the page stands and after that; main thread in all. Budget ${LOAD_BUDGET} ms until it stands, and for all of it where the tab has shown the site before`,
);
for (const { id, pages } of SITE_SPECS) {
  const at = pages.find(({ ownership }) => ownership === 'elsewhere')?.at ?? '';
  const [ours, bare] = [noLoads(), noLoads()];
  for (let load = 0; load < LOADS; load += 1) {
    await addLoads(bare, without, at, false);
    await addLoads(ours, withIt, at, true);
  }
  for (const tab of ['fresh', 'again'] as const) {
    const of = (values: readonly number[]): number => quantile(values, 0.5);
    const { before, after } = ours[tab];
    const cost = ({ compiled, ran, between }: Stretch) => [of(compiled), of(ran) + of(between)] as const;
    const [early, late] = [cost(before), cost(after)];
    const sum = [...early, ...(tab === 'fresh' ? [] : late)].reduce((one, other) => one + other, 0);
    console.log(
      `  ${id}, ${tab === 'fresh' ? 'new tab' : 'same tab again'}: ${early.map(ms).join(' + ')}, then ${late.map(ms).join(' + ')}, ${sum <= LOAD_BUDGET ? 'within' : 'over'} budget; in all without ${ms(of(bare[tab].all))}, with ${ms(of(ours[tab].all))}`,
    );
  }
}

console.log(
  `\na key in a draft of ${LONG.length} characters, ${KEYS} keys: until the page is free again (median, 99th percentile), main thread a key`,
);
for (const { id, kinds } of SITE_SPECS) {
  // one composer of each kind of editor
  for (const kind of kinds.filter(({ kind, name }) => kind === 'draft' && (kinds[0]?.name === name || name.includes('shadow')))) {
    for (const slowed of [1, 4]) {
      const bare = await typing(without, kind, slowed);
      const ours = await typing(withIt, kind, slowed);
      console.log(
        `  ${id}, ${kind.name}, ${slowed} ×: without ${ms(bare.median)} ${ms(bare.p99)} ${ms(bare.busy)}; with ${ms(ours.median)} ${ms(ours.p99)} ${ms(ours.busy)}; memory ${(ours.heap - bare.heap).toFixed(1)} MB more`,
      );
    }
  }
}

const photo = join(await mkdtemp(join(tmpdir(), 'second-look-')), 'photo.jpg');
await writeFile(photo, largePhotoOf(signWith(CREST)));
const longest = async (browser: Harness): Promise<string> => ms(Math.max(0, ...(await tasksWithPhoto(browser, photo))));
console.log(
  `\na photograph of twelve million pixels beside a draft, longest task of the page (0: none of 50 ms): without ${await longest(without)}, with ${await longest(withIt)}`,
);

console.log('\nsizes as built');
for (const name of readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).sort()) {
  const { size } = statSync(join(EXTENSION, name));
  if (/\.(?:js|css|html)$/.test(name) && size > 4000) console.log(`  ${name} ${(size / 1000).toFixed(0)} kB`);
}
await withIt.close();
await without.close();
