/** Choosing a school's policy, the same in the popup and in the settings. */
import { useCallback, useRef } from 'preact/hooks';
import { choosePolicy, type Names, tickedNames } from '../../rules/choose-policy';
import { policyById } from '../../rules/policies';
import type { Settings } from '../../rules/settings';

/**
 * Chooses the policy with this id; answers whether it was kept. Whoever looks at another school and comes back finds the names ticked
 * as they were, while the page is open.
 */
export function useChoosePolicy(
  save: (change: (settings: Settings) => Settings) => Promise<boolean>,
): (id: string) => Promise<boolean> {
  const ticked = useRef(new Map<string, Names>());
  return useCallback(
    async (id) => {
      const chosen = policyById(id);
      if (chosen === undefined) return false;
      return save((now) => {
        const before = now.policy === undefined ? undefined : policyById(now.policy);
        if (before) ticked.current.set(before.id, tickedNames(now, before));
        return choosePolicy(now, chosen, before, ticked.current.get(id));
      });
    },
    [save],
  );
}
