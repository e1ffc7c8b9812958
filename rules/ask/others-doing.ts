/**
 * Whether somebody who does not work at the school is the one who does it: a parent who films, a husband who posts. A policy for staff
 * asks nothing of them. `words`: plain words. Knows no policy.
 */

const PEOPLE =
  '(?:parents?|mums?|dads?|carers?|nans?|grandparents?|famil(?:y|ies)|husband|wife|partner|boyfriend|girlfriend|sister|brother|daughter|son|cousin|friend|mate|neighbour|reporter|journalist|newspaper|paper)';
const SHOWS =
  '(?:film|post|put|shar|repost|took|tak|upload|record|photograph|writ|wrote|tweet|livestream|live stream|print|publish)(?:e|s|es|ed|ing|ting|ten|en)?';
const BEFORE =
  '(?:(?:so|hi|help|just|ok|right|well|and) |i (?:have )?(?:just )?(?:seen|saw|noticed|found|heard) (?:out )?(?:that )?)*';

/** "A mum from year 2 has filmed the play and put it on Facebook". */
const TELLS = new RegExp(
  `^${BEFORE}(?:(?:an?|the|some|one of (?:the|my|our)|my|our|her|his|another) )?(?:\\w+ ){0,2}?${PEOPLE}(?: (?:from|of|in|at|to) (?:\\w+ ){1,3}?| (?:who|that) | )(?:(?:has|have|had|is|are|was|were|just|keeps?|kept|been|always|did|wants? to|secretly|also) )*${SHOWS}\\b`,
);
/** "Can parents film the play?" */
const ASKS = new RegExp(
  `\\b(?:can|could|may|should|are|is|do|does) (?:(?:an?|the|my|our|any|other) )?(?:\\w+ )?${PEOPLE} (?:(?:allowed|able|permitted) to |ok to |please )?${SHOWS}\\b`,
);
/** What one would do about it is no doing of that kind; what one would do with it is. */
const SELF =
  /\b(?:can|may|could|should|shall|am|must|would) i (?:also |still |then |allowed to |ok to )*(?!do\b|tell\b|report\b|say\b|ask\b|complain\b|worry\b|worried\b|stop\b|be\b|bothered\b|speak\b|talk\b|respond\b|get\b|make\b|have\b|step\b)\w/;

export const doneByOthers = (words: string): boolean => (TELLS.test(words) || ASKS.test(words)) && !SELF.test(words);
