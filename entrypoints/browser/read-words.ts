/** Has words in pictures read, one picture after the other, by a worker that comes with the first one and goes when nothing is left to do. */
import * as z from 'zod/mini';
import { MOST_WORDS } from '../../rules/image/words';

/** ms. A picture that takes longer is given up, and the worker with it; the first one also waits for the reader to start. */
const PATIENCE = 5000;
const FIRST_PATIENCE = 12_000;
/** ms without a picture after which the worker goes: it holds 200 MB. */
const IDLE = 20_000;
/** Pictures that may wait; more are not read. */
const MOST_WAITING = 12;

const Said = z.object({ id: z.number(), words: z.optional(z.string().check(z.maxLength(MOST_WORDS))) });

let worker: Worker | undefined;
let idle: ReturnType<typeof setTimeout> | undefined;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;
let count = 0;

/** The words in a JPEG (base64); "" for none, `undefined` when it could not be read. Never rejects. Only where workers can be started. */
export function readWords(jpeg: string): Promise<string | undefined> {
  if (waiting >= MOST_WAITING) return Promise.resolve(undefined);
  waiting += 1;
  const turn = last
    .then(() => readOne(jpeg))
    .finally(() => {
      waiting -= 1;
    });
  last = turn;
  return turn;
}

function readOne(jpeg: string): Promise<string | undefined> {
  clearTimeout(idle);
  return new Promise((resolve) => {
    const first = worker === undefined;
    const id = ++count;
    try {
      worker ??= new Worker('/words-worker.js', { type: 'module' });
    } catch {
      return resolve(undefined);
    }
    const current = worker;
    const until = new AbortController();
    const end = (words: string | undefined, keep: boolean) => {
      until.abort();
      clearTimeout(late);
      if (keep) idle = setTimeout(stop, IDLE);
      else stop();
      resolve(words);
    };
    const late = setTimeout(() => end(undefined, false), first ? FIRST_PATIENCE : PATIENCE);
    current.addEventListener(
      'message',
      ({ data }) => {
        const said = Said.safeParse(data);
        if (said.success && said.data.id === id) end(said.data.words, said.data.words !== undefined);
      },
      { signal: until.signal },
    );
    current.addEventListener('error', () => end(undefined, false), { signal: until.signal });
    current.postMessage({ id, jpeg });
  });
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
}
