/**
 * What the extension costs while a page loads, with no composer in use. The browser's own trace says how long the main thread read and
 * compiled our script (CPU time), and its sampling profiler, which slows everything and so gets loads of its own, how long anything of
 * ours ran, whoever called it. Beside that stands what the main thread did in all, with the extension and without it; there the
 * site's own work of some hundred milliseconds hides small differences.
 */
import type { CDPSession } from 'playwright-core';
import { z } from 'zod';
import type { Harness } from '../browser/harness';

/** ms after the site stands until the page counts as loaded: longer than anything of ours waits for a quiet moment. */
const SETTLED = 800;

const TRACED = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
const PROFILED = ['disabled-by-default-v8.cpu_profiler'];

const TraceEvent = z.object({
  name: z.string(),
  pid: z.number(),
  /** CPU time, µs */
  tdur: z.number().optional(),
  args: z
    .looseObject({ fileName: z.string().optional(), data: z.looseObject({ url: z.string().optional() }).optional() })
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

/** Main-thread time of page loads, ms, one figure for each load. */
export interface Loads {
  /** our script was read and compiled, CPU time */
  readonly compiled: number[];
  /** anything of ours ran, as sampled */
  readonly ran: number[];
  /** everything the main thread did, CPU time */
  readonly all: number[];
}

export interface Opened {
  /** in a new tab, whose process has seen nothing yet */
  readonly fresh: Loads;
  /** once more in the same tab, whose process remembers what it compiled */
  readonly again: Loads;
}

/** Figures for no load yet. */
export const noLoads = (): Opened => ({ fresh: { compiled: [], ran: [], all: [] }, again: { compiled: [], ran: [], all: [] } });

/** Opens `address` in a new tab and loads it once more there; adds what it cost. `ours`: the extension is in this browser. */
export async function addLoads(to: Opened, browser: Harness, address: string, ours: boolean): Promise<void> {
  await inNewTab(browser, address, async (load, session) => {
    for (const into of [to.fresh, to.again]) {
      const before = await busy(session);
      const events = await traced(browser, TRACED, load);
      const after = await busy(session);
      // a new tab gets a new process with its first site, and begins to count anew there
      into.all.push(after > before ? after - before : after);
      into.compiled.push(compileTime(events));
    }
  });
  if (!ours) return;
  await inNewTab(browser, address, async (load) => {
    for (const into of [to.fresh, to.again]) into.ran.push(sampled(await traced(browser, PROFILED, load)));
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

const compileTime = (events: readonly TraceEvent[]): number =>
  events
    .filter(({ name, args }) => name === 'v8.compile' && isOurs(args?.fileName))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);

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

/** ms in which a function of ours was on the stack of a page's main thread. */
function sampled(events: readonly TraceEvent[]): number {
  const ours = new Set<string>();
  let sum = 0;
  for (const { name, pid, args } of events) {
    const chunk = name === 'ProfileChunk' ? Chunk.safeParse(args?.data).data : undefined;
    for (const { id, parent, callFrame } of chunk?.cpuProfile?.nodes ?? []) {
      if (isOurs(callFrame.url) || ours.has(`${pid} ${parent}`)) ours.add(`${pid} ${id}`);
    }
    for (const [index, id] of (chunk?.cpuProfile?.samples ?? []).entries()) {
      if (ours.has(`${pid} ${id}`)) sum += (chunk?.timeDeltas?.[index] ?? 0) / 1000;
    }
  }
  return sum;
}
