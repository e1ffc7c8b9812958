/**
 * Measures finding logos on made-up pictures; never tests. `npx tsx tests/image/measure.ts [per kind] [tune|blind|both] [round]`;
 * 8 of each kind make 1,248 pictures with a logo and 1,260 without. Another round number gives fresh pictures.
 * "Found" counts only when the box lies where the logo was put.
 */
import { performance } from 'node:perf_hooks';
import type { LogoFeatures } from '../../rules/image/features';
import { findLogo, type LogoFind } from '../../rules/image/find-logo';
import { logoFeatures } from '../../rules/image/logo-features';
import type { Picture } from '../../rules/image/picture';
import { ABSENT, type Composite, KINDS, withLogo, withoutLogo } from './composites';
import { CRESTS } from './crests';
import { onPaper } from './warp';
import { distance, hashOf, recallWithoutAlarms } from './whole-hash';

const [each = '2', half = 'both', round = '0'] = process.argv.slice(2);
/** Pictures of each kind for each crest. */
const PER_KIND = Math.max(1, Number(each));
const SHIFT = Number(round) * 1_000_003;
const HALVES = { tune: [0, 6], blind: [6, 12] } as const;

/** Time on the clock and time the processor worked, ms: they differ when the machine is busy with other things. */
const times: number[] = [];
const work: number[] = [];

function timed(picture: Picture, features: LogoFeatures): LogoFind {
  const [start, busy] = [performance.now(), process.cpuUsage().user];
  const find = findLogo(picture, features);
  times.push(performance.now() - start);
  work.push((process.cpuUsage().user - busy) / 1000);
  return find;
}

/** The middle of the box is within a quarter of the logo from where it is, and the box neither tiny nor vast. */
function isThere(find: LogoFind, { x, y, side }: Composite): boolean {
  if (!find.found) return false;
  const { box } = find;
  const off = Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
  const longer = Math.max(box.width, box.height);
  return off < side * 0.25 && longer > side * 0.6 && longer < side * 1.6;
}

interface Row {
  readonly kind: string;
  pictures: number;
  found: number;
  likely: number;
  readonly missed: string[];
  /** how far the hash of the whole picture is from that of the logo, in bits */
  readonly bits: number[];
}

function table(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const { kind, pictures, found, likely, missed } of rows) {
    const rate = ((100 * found) / pictures).toFixed(1).padStart(5);
    console.log(
      `${kind.padEnd(20)} ${String(found).padStart(4)} of ${String(pictures).padEnd(4)} ${rate} %  likely ${String(likely).padStart(4)}  ${missed.slice(0, 14).join(' ')}`,
    );
  }
}

const quantile = (values: readonly number[], q: number): string =>
  ([...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0).toFixed(0);

function measure(name: keyof typeof HALVES): void {
  const [from, to] = HALVES[name];
  const rows: Row[] = KINDS.map((kind) => ({ kind, pictures: 0, found: 0, likely: 0, missed: [], bits: [] }));
  const absent: Row[] = ABSENT.map((kind) => ({ kind, pictures: 0, found: 0, likely: 0, missed: [], bits: [] }));
  const highest: number[] = [];
  for (let own = from; own < to; own += 1) {
    const crest = CRESTS[own];
    if (crest === undefined) continue;
    const logo = onPaper(crest.picture(), 0.1);
    const features = logoFeatures(logo);
    const hash = hashOf(logo);
    rows.forEach((row, index) => {
      for (let k = 0; k < PER_KIND; k += 1) {
        const made = withLogo(crest, KINDS[index] ?? 'full', SHIFT + own * 10_007 + index * 101 + k);
        const find = timed(made.picture, features);
        row.pictures += 1;
        row.bits.push(distance(hash, hashOf(made.picture)));
        if (!isThere(find, made)) row.missed.push(`${own + 1}/${k}:${find.found ? 'elsewhere' : find.score.toFixed(2)}`);
        else row.found += 1;
        if (find.found && find.certainty === 'likely') row.likely += 1;
      }
    });
    absent.forEach((row, index) => {
      for (let k = 0; k < Math.ceil(PER_KIND * (KINDS.length / ABSENT.length)); k += 1) {
        const picture = withoutLogo(own, ABSENT[index] ?? 'background', SHIFT + own * 9973 + index * 499 + k);
        const find = timed(picture, features);
        row.pictures += 1;
        row.bits.push(distance(hash, hashOf(picture)));
        highest.push(find.score);
        if (find.found) row.found += 1;
        if (find.found) row.missed.push(`${own + 1}/${k}:${find.score.toFixed(2)}`);
        if (find.found && find.certainty === 'likely') row.likely += 1;
      }
    });
  }
  table(`${name}: crests ${from + 1} to ${to}, logo there`, rows);
  table(`${name}: crests ${from + 1} to ${to}, no logo: false alarms`, absent);
  const alarms = absent.flatMap(({ bits }) => bits);
  const peer = rows.map(({ kind, bits }) => `${kind} ${(100 * recallWithoutAlarms(bits, alarms)).toFixed(0)} %`);
  console.log(`\nhashing whole pictures (blockhash, 256 bits) without a false alarm finds: ${peer.join(' · ')}`);
  highest.sort((a, b) => b - a);
  console.log(
    `highest scores without a logo: ${highest
      .slice(0, 12)
      .map((score) => score.toFixed(2))
      .join(' ')}`,
  );
}

if (half !== 'blind') measure('tune');
if (half !== 'tune') measure('blind');
console.log(`\n${times.length} pictures; a picture (finding alone), median and p95:`);
console.log(`on the clock ${quantile(times, 0.5)} and ${quantile(times, 0.95)} ms`);
console.log(`of the processor ${quantile(work, 0.5)} and ${quantile(work, 0.95)} ms`);
