/**
 * Whose eyes are on what: rules on watching school equipment say nothing of somebody's own pages and phone, and a yes that rests on them
 * would be a wrong yes. Knows no policy: a clause speaks of people's own pages where its words do.
 */
import { type Route, routeOf } from './matters';

/** What is people's own. Plain words. */
const OWN =
  /\b(?:facebook|instagram|snapchat|tiktok|twitter|linkedin|whatsapp|youtube|social media|profiles?|pages?|posts|what (?:i|we) post|likes|dating|tinder|private messages?|(?:my|your|our|own|personal|private) (?:own )?(?:accounts?|phones?|laptops?|data|stuff|messages?)|at home|interview|apply|applying|vett\w*)\b/;

/** What the school provides. */
const SCHOOLS =
  /\b(?:wi ?fi|network|internet|server|system|systems|filter\w*|senso|software|smoothwall|google[ds]?|googling|search\w*|brows\w*|history|sites?|emails?|inbox|(?:school|work|class|staff|their|the) (?:laptops?|pcs?|computers?|ipads?|tablets?|devices?|phones?|kit|accounts?|teams|drive)|screens?|drive|logs?|ict)\b/;

/** A clause on people's own pages. */
const OWN_PAGES = /\b(?:profiles?|(?:your|their) (?:own |personal )?accounts?|accounts? of (?:your|their) own)\b/i;

/** Where a question on being watched is looked up, by what is watched. `words`: plain words. */
export function watchedRoute(words: string): Route {
  const watched = routeOf('monitoring', []);
  return OWN.test(words) && !SCHOOLS.test(words) ? { ...watched, saying: OWN_PAGES, beside: watched.topics } : watched;
}
