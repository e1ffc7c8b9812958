/** Where on the full page one is: `#ask`, `#policy`, or `#policy/<ref>`. */
import { useEffect, useState } from 'preact/hooks';

export interface Place {
  view: 'ask' | 'policy';
  /** a clause of the policy, as staff would cite it */
  ref?: string;
}

/** The place an address's fragment names; anything unknown is the question box. */
export function placeOf(fragment: string): Place {
  const [view, ref] = fragment.replace(/^#/, '').split(/\/(.*)/s);
  if (view !== 'policy') return { view: 'ask' };
  if (ref === undefined || ref === '') return { view };
  try {
    return { view, ref: decodeURIComponent(ref) };
  } catch {
    return { view };
  }
}

/** The place, followed as it changes. */
export function usePlace(): Place {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return placeOf(fragment);
}

/** The fragment of a clause. */
export const clauseFragment = (ref: string): string => `#policy/${encodeURIComponent(ref)}`;
