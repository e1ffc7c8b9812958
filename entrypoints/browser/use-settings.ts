/** The settings as a page of the extension shows and changes them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../rules/settings';
import { closeTold, loadSettings, updateSettings, watchSettings } from './settings';

export interface SettingsInUse {
  /** undefined until they are read */
  settings: Settings | undefined;
  /** what the person should know about their settings, in a sentence */
  told: string | undefined;
  /** the person has read it */
  close: () => void;
  /** changes and stores them; `false` when they could not be stored, which `told` then says */
  update: (change: (settings: Settings) => Settings) => Promise<boolean>;
}

const NOT_READ = 'Your settings could not be read from the browser just now. Close this and open it again.';
const NOT_KEPT = 'That could not be saved just now. Try it once more.';

/** Reads the settings once, then follows every change made anywhere in the extension until the page closes. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState<Settings>();
  const [told, setTold] = useState<string>();

  useEffect(() => {
    const until = new AbortController();
    watchSettings(setSettings, until.signal);
    loadSettings().then(
      (loaded) => {
        if (until.signal.aborted) return;
        setSettings(loaded.settings);
        setTold(loaded.told);
      },
      () => setTold(NOT_READ),
    );
    return () => until.abort();
  }, []);

  const update = useCallback(async (change: (settings: Settings) => Settings) => {
    try {
      setSettings(await updateSettings(change));
      return true;
    } catch {
      setTold(NOT_KEPT);
      return false;
    }
  }, []);

  const close = useCallback(() => {
    setTold(undefined);
    // at worst it is said once more
    closeTold().catch(() => undefined);
  }, []);

  return { settings, told, close, update };
}
