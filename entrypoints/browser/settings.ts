/** The person's settings as they are kept in the browser. */
import { parseSettings } from '../../rules/settings-migration';
import { storedUnder } from './stored';

export const storedSettings = storedUnder('settings', (raw) => {
  const { settings, ...rest } = parseSettings(raw);
  return { value: settings, ...rest };
});
