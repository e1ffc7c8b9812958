import type { Finding } from './finding';
import type { Item } from './item';
import type { Policy } from './policy';
import type { Settings } from './settings';

export function check(_item: Item, _policy: Policy, _settings: Settings): Finding[] {
  return [];
}
