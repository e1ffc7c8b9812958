/** The settings as a page of the extension shows and changes them. */
import type { Settings } from '../../rules/settings';
import { storedSettings } from './settings';
import { type InUse, useStored } from './use-stored';

export interface SettingsInUse extends Omit<InUse<Settings>, 'value'> {
  /** undefined until they are read */
  settings: Settings | undefined;
}

/** Reads the settings once, then follows every change made anywhere in the extension until the page closes. */
export function useSettings(): SettingsInUse {
  const { value: settings, ...rest } = useStored(storedSettings, 'Your settings');
  return { settings, ...rest };
}
