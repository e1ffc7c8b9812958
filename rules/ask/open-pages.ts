/**
 * Who may see one's pages, and whether they may stand open, are two questions: where a policy wants pages closed, the first is answered
 * with its limits and the second with a no. Knows no policy.
 */
import { type Route, routeOf } from './matters';

const OPEN =
  /\b(?:public|unlocked|not (?:private|locked)|open (?:account|profile|page)s?|open (?:to|for) (?:all|everyone|everybody|anyone|anybody|the world))\b/;
const CLOSED = /\b(?:private|locked|lock(?:ed)? down|friends only|hidden)\b/;

/** Where a question on one's pages is looked up. `words`: plain words. */
export function privacyRoute(words: string): Route {
  const route = routeOf('privacy', []);
  const { mild: _, ...strict } = route;
  return OPEN.test(words) && !CLOSED.test(words.replace(/\bnot (?:private|locked)\b/g, ' ')) ? strict : route;
}
