/** The hooks that a site's page has. One place, so that a variant can rename or drop them. */
import { switches } from './page';

/** A name that says nothing, the same on every run. */
const renamed = (id: string): string =>
  `r${[...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_679_616, 17).toString(36)}`;

const drifted = (id: string): boolean => switches.variant === 'drifted' || switches.drift.has(id);

/** The value for `data-testid`: the id itself, or another name when the variant has drifted away from it. */
export function tid(id: string): string {
  return drifted(id) ? renamed(id) : id;
}

/** An attribute to spread into an element; gone when the variant has drifted away from `id` (the value unless said otherwise). */
export function real(name: string, value: string, id = value): Record<string, string> {
  return drifted(id) ? {} : { [name]: value };
}

/** The label of a control: other words when the variant has drifted. Screen readers still have some. */
export function labelled(words: string, id = words): Record<string, string> {
  return { 'aria-label': drifted(id) ? `${renamed(words)}` : words };
}

/** Words in the language of the page. */
export const say = (english: string, polish: string): string => (switches.lang === 'pl' ? polish : english);
