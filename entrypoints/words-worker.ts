/**
 * Reads words in pictures, in a worker of its own. The reader and what it knows of English are files of the extension, fetched from
 * nowhere; they are loaded by the first picture and go with the worker.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bytesOf } from '../rules/image/base64';
import { QUIET, type ReaderModule, readerOf } from '../rules/image/reader';

export default defineUnlistedScript(() => {
  let ready: Promise<(file: Uint8Array) => string> | undefined;

  self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; jpeg: string }>) => {
    const { id, jpeg } = data;
    try {
      ready ??= start();
      const read = await ready;
      self.postMessage({ id, words: read(bytesOf(jpeg)) });
    } catch {
      self.postMessage({ id });
    }
  });
});

async function start(): Promise<(file: Uint8Array) => string> {
  const [engine, english] = await Promise.all([load('/words/reader.js'), load('/words/english.js')]);
  const module = await (engine as (options: object) => Promise<ReaderModule>)(QUIET);
  return readerOf(module, await unpacked(bytesOf(english as string)));
}

/** A file of our own; the bundler must leave it alone, since the build makes it. */
async function load(path: string): Promise<unknown> {
  return ((await import(/* @vite-ignore */ path)) as { default: unknown }).default;
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
