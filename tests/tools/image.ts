/**
 * Looks for a logo and for words in picture files: `npm run -s image -- --logo crest.png picture.jpg ...` prints one JSON line a picture. The same
 * code as in the browser; only the decoding of PNG and JPEG files is the tool's own.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import type { LogoFeatures } from '../../rules/image/features';
import { findLogo } from '../../rules/image/find-logo';
import { fitted, greyOf } from '../../rules/image/grey';
import { logoFeatures } from '../../rules/image/logo-features';
import { MAX_PIXELS, type Picture, PictureError } from '../../rules/image/picture';
import { QUIET, type ReaderModule, readerOf } from '../../rules/image/reader';

const require = createRequire(import.meta.url);

const USAGE = 'Usage: npm run -s image -- --logo LOGO.png PICTURE.jpg ...   (PNG and JPEG files)';

/** A sentence for the person at the keyboard. */
class FileError extends Error {}

/** The pixels of a PNG or JPEG file, told apart by their first bytes. */
function pixelsOf(path: string): Picture {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new FileError(`${path} could not be read. Is the name right?`);
  }
  try {
    if (bytes.subarray(1, 4).toString('latin1') === 'PNG') {
      const { width, height, data } = PNG.sync.read(bytes);
      return { width, height, data: new Uint8ClampedArray(data) };
    }
    if (bytes[0] === 0xff && bytes[1] === 0xd8) {
      const options = { useTArray: true as const, maxResolutionInMP: MAX_PIXELS / 1e6, maxMemoryUsageInMB: 1024 };
      const { width, height, data } = decode(bytes, options);
      return { width, height, data: new Uint8ClampedArray(data) };
    }
  } catch {
    throw new FileError(`${path} is damaged, or too large to look at.`);
  }
  throw new FileError(`${path} is neither a PNG nor a JPEG file.`);
}

/** The reader of words, as the extension ships it. */
async function reader(): Promise<(picture: Picture) => string> {
  const engine = require('tesseract.js-core/tesseract-core-simd-lstm.wasm.js') as (options: object) => Promise<ReaderModule>;
  const english = gunzipSync(readFileSync(require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz')));
  const read = readerOf(await engine(QUIET), english);
  return (picture) => {
    // as small as the extension looks at it
    const { width, height, data } = fitted(greyOf(picture));
    const shown = Buffer.alloc(data.length * 4, 255);
    for (const [at, bright] of data.entries()) shown.fill(bright, at * 4, at * 4 + 3);
    return read(encode({ width, height, data: shown }, 90).data);
  };
}

function lookAt(path: string, logo: LogoFeatures, read: (picture: Picture) => string): { line: object; bad: boolean } {
  try {
    const picture = pixelsOf(path);
    const start = performance.now();
    const find = findLogo(picture, logo);
    const ms = Math.round(performance.now() - start);
    const { found } = find;
    const from = performance.now();
    const words = { text: read(picture), ms: Math.round(performance.now() - from) };
    return {
      line: { file: path, logo: find.found ? { found, certainty: find.certainty, box: find.box, ms } : { found, ms }, words },
      bad: false,
    };
  } catch (error) {
    if (!(error instanceof FileError || error instanceof PictureError)) throw error;
    return { line: { file: path, error: error.message }, bad: true };
  }
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { logo: { type: 'string' } }, allowPositionals: true });
  if (values.logo === undefined || positionals.length === 0) throw new FileError(USAGE);
  const logo = logoFeatures(pixelsOf(values.logo));
  const read = await reader();
  let failed = false;
  for (const path of positionals) {
    const { line, bad } = lookAt(path, logo, read);
    console.log(JSON.stringify(line));
    failed ||= bad;
  }
  return failed ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
