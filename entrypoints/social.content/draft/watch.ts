/**
 * Watches the one box the person writes in. Listens, never polls; reads once after a pause in typing, not at each key.
 * Everything ends with the signal, and the watch of a box ends when the box leaves the page.
 */

/** ms of quiet after which the words are read. */
const QUIET = 250;

/** ms after which they are read even though the typing goes on, unless reading has proven slow. */
const AT_LATEST = 1500;

/** ms. A read that takes longer is only ever done in a pause. */
const SLOW = 8;

/** Changes without a pause of `FUSE_PAUSE` ms after which something other than a person must be writing. */
const FUSE = 3000;
const FUSE_PAUSE = 2000;

export interface WatchCallbacks {
  /** Read the box now; called only outside of a composition. */
  read(): void;
  /** Something changed and a read will follow; must be cheap, it runs with every key. */
  changed(): void;
  /** The box has left the page. */
  gone(): void;
  /** The box changes so fast that the watch has ended itself. */
  fuse(): void;
}

export interface Watch {
  readonly editor: HTMLElement;
  /** Read at the next opportunity instead of after a pause. */
  flush(): void;
  stop(): void;
}

/** Watches `editor` until it is stopped, leaves the page, or `signal` ends. The first read follows at once. */
export function watchEditor(editor: HTMLElement, callbacks: WatchCallbacks, signal: AbortSignal): Watch {
  const own = new AbortController();
  const ends = AbortSignal.any([signal, own.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let composing = false;
  let slow = false;
  let run = 0;
  let lastChange = 0;

  const stop = () => own.abort();
  const read = () => {
    timer = undefined;
    waitingSince = undefined;
    if (ends.aborted) return;
    if (!editor.isConnected) {
      stop();
      callbacks.gone();
      return;
    }
    const from = performance.now();
    callbacks.read();
    slow = performance.now() - from > SLOW;
  };
  const soon = () => {
    const now = performance.now();
    run = now - lastChange > FUSE_PAUSE ? 0 : run + 1;
    lastChange = now;
    if (run > FUSE) {
      stop();
      callbacks.fuse();
      return;
    }
    callbacks.changed();
    waitingSince ??= now;
    if (composing) return;
    const wait = slow ? QUIET : Math.min(QUIET, Math.max(0, waitingSince + AT_LATEST - now));
    clearTimeout(timer);
    timer = setTimeout(read, wait);
  };

  const listening = { signal: ends, passive: true };
  editor.addEventListener('input', soon, listening);
  editor.addEventListener('change', soon, listening);
  editor.addEventListener('paste', soon, listening);
  editor.addEventListener(
    'compositionstart',
    () => {
      composing = true;
      clearTimeout(timer);
    },
    listening,
  );
  editor.addEventListener(
    'compositionend',
    () => {
      composing = false;
      soon();
    },
    listening,
  );
  // undo, drops and editors that draw their own text never fire `input`; their nodes do change
  const observer = new MutationObserver(soon);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });

  ends.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  timer = setTimeout(read, 0);

  return {
    editor,
    flush() {
      clearTimeout(timer);
      if (!composing && !ends.aborted) timer = setTimeout(read, 0);
    },
    stop,
  };
}
