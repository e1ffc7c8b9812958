/** Where on the full page one is: `#review`, `#review/<site>`, `#report`, `#letters`, `#letters/<id>`, `#ask`, `#policy`, `#policy/<ref>`. */
import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['review', 'report', 'letters', 'ask', 'policy'] as const;
type View = (typeof VIEWS)[number];

export interface Place {
  view: View;
  /** a site, a letter, or a clause as staff would cite it */
  ref?: string;
}

/** The place an address's fragment names; anything unknown is the question box. */
export function placeOf(fragment: string): Place {
  const [first, ref] = fragment.replace(/^#/, '').split(/\/(.*)/s);
  const view = VIEWS.find((one) => one === first);
  if (view === undefined) return { view: 'ask' };
  if (ref === undefined || ref === '' || view === 'ask' || view === 'report') return { view };
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
    const follow = () => {
      setFragment(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return placeOf(fragment);
}

/** The fragment of a place. */
export const fragmentOf = ({ view, ref }: Place): string => `#${view}${ref === undefined ? '' : `/${encodeURIComponent(ref)}`}`;

/** The fragment of a clause. */
export const clauseFragment = (ref: string): string => fragmentOf({ view: 'policy', ref });
