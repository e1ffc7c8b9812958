/**
 * Telling a worry from a question. Somebody who tells what another person has done, and asks for no leave of their own, reports it;
 * who did it, and to whom, says which worry it is. A single polite request ("a parent wants to connect") is none.
 */
import type { Fact, Matter, Who } from '../question';
import { TIES } from './matters';

/** The person asks for something: leave, a rule, a way, or what somebody may do. */
const ASKS =
  /\?|\b(?:can|could|may|might|should|shall|must|would|will|do|does|did|am|are|is) (?:i|we|it|my|our|this|that|the (?:school|policy|rules?)|staff|teachers?|there)\b|\b(?:allowed|ok(?:ay)? (?:to|if|for)|all ?right (?:to|if)|fine (?:to|if)|need to|have to|permitted|what (?:is|are|if|about)|how (?:do|should|can|would|often|old|long)|who (?:can|is|are|do|runs)|when|whose|which|where|why|what s|thoughts|advice|ideas|private right)\b/;

/** It begins with somebody else, perhaps behind "I have seen that". */
const BEGINS =
  /^(?:(?:so|hi|help|just|ok|erm|right|well|and) )*(?:(?:i (?:have |just |have just )?(?:seen|saw|noticed|heard|found|spotted|think|know|suspect|read) )(?:out )?(?:that )?)?(?:an?|the|one of|some|two|three|my|our|this|that|these|there (?:is|are|s)|some(?:one|body)|pupils?|kids|girls|boys|children|students|parents|mums|dads|year \d+s?)\b/;

/** A request that comes once and can be declined. */
const REQUEST =
  /\b(?:wants?|wanting|would like|asks?|asked|asking|requests?|requested|requesting|invites?|invited|added|adds|follows?|followed|likes?|liked|offered)\b(?! (?:me )?(?:out|again|every))/;
/** Again and again, or with feeling, it is more than a request. */
const MORE =
  /\b(?:every|again|keeps?|kept|non ?stop|all the time|constantly|same|night|fit|love|loves|gorgeous|sexy|runs?|strava|where i live)\b/;

const HARSH =
  /\b(?:slat\w*|slag\w*|lies|lying|dig(?:s|ging)?|abus\w*|nast\w+|horrible|vile|cruel|mean|mick(?:ey)?|mock\w*|hate|hated|laugh\w*|sack(?:ed)?|petition|one star|shaming|shame|troll\w*|insult\w*|left out|excluded|picking|ganging|rumou?rs?|gossip\w*|ranting|moaning|names)\b/;
const VIOLENT =
  /\b(?:kick\w*|punch\w*|hit|smash\w*|beat\w*|kill\w*|hurt|burn\w*|stab\w*|batter\w*|watch (?:myself|yourself|it|out|my back)|head in|get me|regret|pay for)\b/;
/** People who work at the school, by what they do. */
const STAFF =
  /\b(?:colleague|teacher|assistant|headteacher|coach|caretaker|site manager|governor|volunteer|midday|member of staff|tutor|manager|newteacher|department|secretary|librarian|technician|chaplain|counsellor)s?\b/;
const PUPIL = /\b(?:pupils?|students?|kids?|child(?:ren)?|lads?|girls?|boys?|year \d+|sixth form)\b/;
const ME = /\b(?:me|my|myself|us)\b/;

/** The worry that is reported, if the words report one. `words`: plain words. Of relatives and family friends none is reported. */
export function reported(words: string, who: readonly Who[], circumstances: readonly Fact[]): Matter | undefined {
  if (ASKS.test(words) || !BEGINS.test(words) || TIES.some((tie) => circumstances.includes(tie))) return undefined;
  const start = words.split(' ').slice(0, 9).join(' ');
  const staff = STAFF.exec(start);
  const pupil = PUPIL.exec(start);
  const byStaff = staff !== null && (pupil === null || staff.index < pupil.index);
  if (byStaff)
    return HARSH.test(words) && ME.test(words)
      ? 'bullied'
      : PUPIL.test(words.slice(staff.index))
        ? 'worry-about-adult'
        : undefined;
  const asksOnly = REQUEST.test(words) && !MORE.test(words);
  if (who.includes('pupil') && pupil !== null) {
    if (HARSH.test(words)) return ME.test(words) || STAFF.test(words) ? 'bullied' : 'pupil-bullied';
    if (asksOnly) return undefined;
    return ME.test(words.slice(pupil.index)) ? 'pupil-contacts-me' : undefined;
  }
  if (!ME.test(words)) return undefined;
  if (VIOLENT.test(words)) return 'threatened';
  return HARSH.test(words) ? 'bullied' : undefined;
}
