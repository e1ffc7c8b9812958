/**
 * What the extension costs while a page loads, with no composer in use: until the page stands (DOMContentLoaded), and after that, when
 * the second script comes. The browser's own trace says how long the main thread read and compiled our scripts and ran them, their
 * listeners and timers (CPU time). What runs between, when a promise of ours is kept, only the sampling profiler sees; it slows
 * everything, and so gets loads of its own. Beside that stands what the main thread did in all, with the extension and without it; there the site's own work of some hundred milliseconds
 * hides small differences.
 */
import type { CDPSession } from 'playwright-core';
import { z } from 'zod';
import type { Harness } from '../browser/harness';

/** ms after the site stands until the page counts as loaded: longer than anything of ours waits for a quiet moment. */
const SETTLED = 800;

const TRACED = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
const PROFILED = ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

const TraceEvent = z.object({
  name: z.string(),
  pid: z.number(),
  /** of a profile: what its chunks carry too */
  id: z.string().optional(),
  /** µs */
  ts: z.number(),
  /** µs by the clock, and of the thread's own time */
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z
    .looseObject({
      fileName: z.string().optional(),
      data: z
        .looseObject({ url: z.string().optional(), frame: z.string().optional(), startTime: z.number().optional() })
        .optional(),
    })
    .optional(),
});
type TraceEvent = z.infer<typeof TraceEvent>;

const Chunk = z.object({
  cpuProfile: z
    .object({
      nodes: z
        .array(
          z.object({
            id: z.number(),
            parent: z.number().optional(),
            callFrame: z.object({ url: z.string().optional() }),
          }),
        )
        .optional(),
      samples: z.array(z.number()).optional(),
    })
    .optional(),
  timeDeltas: z.array(z.number()).optional(),
});

/** Main-thread time of one stretch of page loads, ms, one figure for each load. */
export interface Stretch {
  /** our scripts were read and compiled, CPU time */
  readonly compiled: number[];
  /** they ran, with their listeners and timers, CPU time */
  readonly ran: number[];
  /** anything of ours ran beside that, as sampled */
  readonly between: number[];
}

export interface Loads {
  /** until the page stands */
  readonly before: Stretch;
  /** from then on */
  readonly after: Stretch;
  /** everything the main thread did, CPU time */
  readonly all: number[];
}

export interface Opened {
  /** in a new tab, whose process has seen nothing yet */
  readonly fresh: Loads;
  /** once more in the same tab, whose process remembers what it compiled */
  readonly again: Loads;
}

const stretch = (): Stretch => ({ compiled: [], ran: [], between: [] });
const none = (): Loads => ({ before: stretch(), after: stretch(), all: [] });

/** Figures for no load yet. */
export const noLoads = (): Opened => ({ fresh: none(), again: none() });

/** Opens `address` in a new tab and loads it once more there; adds what it cost. `ours`: the extension is in this browser. */
export async function addLoads(to: Opened, browser: Harness, address: string, ours: boolean): Promise<void> {
  await inNewTab(browser, address, async (load, session) => {
    for (const into of [to.fresh, to.again]) {
      const before = await busy(session);
      const events = await traced(browser, TRACED, load);
      const after = await busy(session);
      // a new tab gets a new process with its first site, and begins to count anew there
      into.all.push(after > before ? after - before : after);
      into.before.compiled.push(compileTime(events, 'before'));
      into.after.compiled.push(compileTime(events, 'after'));
      into.before.ran.push(runTime(events, 'before'));
      into.after.ran.push(runTime(events, 'after'));
    }
  });
  if (!ours) return;
  await inNewTab(browser, address, async (load) => {
    for (const into of [to.fresh, to.again]) {
      const events = await traced(browser, PROFILED, load);
      into.before.between.push(sampled(events, 'before'));
      into.after.between.push(sampled(events, 'after'));
    }
  });
}

async function inNewTab(
  browser: Harness,
  address: string,
  work: (load: () => Promise<void>, session: CDPSession) => Promise<void>,
): Promise<void> {
  const page = await browser.context.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await work(async () => {
    await page.goto(address);
    await page.locator('.frame').waitFor();
    await page.waitForTimeout(SETTLED);
  }, session);
  await page.close();
}

async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const isOurs = (url: string | undefined): boolean => url?.startsWith('chrome-extension://') === true;

/** When the page stands, µs: the page, not a frame or a picture in it. Our light script starts there first. */
function standsAt(events: readonly TraceEvent[]): number {
  const [first] = events
    .filter(({ name, args }) => name === 'EvaluateScript' && isOurs(args?.data?.url))
    .sort((a, b) => a.ts - b.ts);
  const stands = events.find(({ name, args }) => name === 'MarkDOMContent' && args?.data?.frame === first?.args?.data?.frame);
  return stands?.ts ?? Number.POSITIVE_INFINITY;
}

const within = (ts: number, stands: number, when: 'before' | 'after'): boolean => ts < stands === (when === 'before');

const compileTime = (events: readonly TraceEvent[], when: 'before' | 'after'): number =>
  threadTime(events, when, ({ name, args }) => name === 'v8.compile' && isOurs(args?.fileName));

const runTime = (events: readonly TraceEvent[], when: 'before' | 'after'): number =>
  threadTime(
    events,
    when,
    ({ name, args }) => (name === 'v8.run' && isOurs(args?.fileName)) || (name === 'FunctionCall' && isOurs(args?.data?.url)),
  );

function threadTime(events: readonly TraceEvent[], when: 'before' | 'after', counts: (event: TraceEvent) => boolean): number {
  const stands = standsAt(events);
  return events
    .filter((event) => within(event.ts, stands, when) && counts(event))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

/** Every trace event of these categories while `work` goes on. */
async function traced(browser: Harness, categories: readonly string[], work: () => Promise<void>): Promise<TraceEvent[]> {
  const whole = browser.context.browser();
  if (whole === null) throw new Error('The browser cannot be reached for tracing.');
  const session: CDPSession = await whole.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value) {
      const event = TraceEvent.safeParse(one);
      if (event.success) events.push(event.data);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/** ms in which a function of ours was on the stack of a page's main thread, outside what the trace itself tells. */
function sampled(events: readonly TraceEvent[], when: 'before' | 'after'): number {
  const stands = standsAt(events);
  const told = events.filter(
    ({ name, args }) => (name === 'EvaluateScript' || name === 'FunctionCall') && isOurs(args?.data?.url),
  );
  const ours = new Set<string>();
  /** where the samples of a profile have come to, µs */
  const clocks = new Map<string, number>();
  let sum = 0;
  for (const { name, pid, id: profile, args } of [...events].sort((a, b) => a.ts - b.ts)) {
    const key = `${pid} ${profile}`;
    if (name === 'Profile') clocks.set(key, args?.data?.startTime ?? 0);
    const chunk = name === 'ProfileChunk' ? Chunk.safeParse(args?.data).data : undefined;
    for (const { id, parent, callFrame } of chunk?.cpuProfile?.nodes ?? []) {
      if (isOurs(callFrame.url) || ours.has(`${key} ${parent}`)) ours.add(`${key} ${id}`);
    }
    for (const [index, id] of (chunk?.cpuProfile?.samples ?? []).entries()) {
      const passed = chunk?.timeDeltas?.[index] ?? 0;
      const now = (clocks.get(key) ?? 0) + passed;
      clocks.set(key, now);
      if (!ours.has(`${key} ${id}`) || !within(now, stands, when)) continue;
      if (!told.some(({ ts, dur = 0 }) => now >= ts && now <= ts + dur)) sum += passed / 1000;
    }
  }
  return sum;
}
