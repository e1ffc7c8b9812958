/** The site's test ids. One place, so that a variant can rename them. */
import { switches } from './page';

/** A name that says nothing, the same on every run. */
const renamed = (id: string): string =>
  `r${[...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_679_616, 17).toString(36)}`;

/** The value for `data-testid`: the id itself, or another name when the variant has drifted away from it. */
export function tid(id: string): string {
  return switches.variant === 'drifted' || switches.drift.has(id) ? renamed(id) : id;
}
