/** A kept record as a page of the extension shows and changes it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Stored } from './stored';

export interface InUse<T> {
  /** undefined until it is read */
  value: T | undefined;
  /** what the person should know about it, in a sentence */
  told: string | undefined;
  /** the person has read that */
  close: () => void;
  /** changes and keeps it; `false` when it could not be kept, which `told` then says */
  update: (change: (value: T) => T) => Promise<boolean>;
}

const NOT_KEPT = 'That could not be saved just now. Try it once more.';

/** Reads a record once, then follows every change made anywhere in the extension until the page closes. `what`: "Your settings". */
export function useStored<T>(stored: Stored<T>, what: string): InUse<T> {
  const [value, setValue] = useState<T>();
  const [told, setTold] = useState<string>();
  const [, redraw] = useState(0);

  useEffect(() => {
    const until = new AbortController();
    stored.watch((now) => setValue(() => now), until.signal);
    stored.load().then(
      (loaded) => {
        if (until.signal.aborted) return;
        setValue(() => loaded.value);
        setTold(loaded.told);
      },
      () => setTold(`${what} could not be read from the browser just now. Close this and open it again.`),
    );
    return () => until.abort();
  }, [stored, what]);

  const update = useCallback(
    async (change: (value: T) => T) => {
      try {
        const now = await stored.update(change);
        setValue(() => now);
        return true;
      } catch {
        setTold(NOT_KEPT);
        // a control that has moved is drawn again from what is kept
        redraw((times) => times + 1);
        return false;
      }
    },
    [stored],
  );

  const close = useCallback(() => {
    setTold(undefined);
    // at worst it is said once more
    stored.closeTold().catch(() => undefined);
  }, [stored]);

  return { value, told, close, update };
}
