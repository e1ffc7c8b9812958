/** Whether a stretch of text speaks of what goes on in a school: its events and duties, or plainly of school. */
import { EVENTS, STAFF_LIFE } from '../lexicon/school-events';
import { standsIn } from '../stands';
import { schoolTalkIn } from './school-talk';

/** Only somebody who works in a school speaks of these. For folded text. */
export const STAFF_EVENT = new RegExp(`(?<![a-z0-9-])(?:${STAFF_LIFE})(?![a-z0-9])`, 'g');
/** Events of the school year, spoken of by parents too. For folded text. */
export const SCHOOL_EVENT = new RegExp(`(?<![a-z0-9-])(?:${EVENTS})(?![a-z0-9])`, 'g');

/** Plain school talk or an event of the school year in a stretch of folded text. */
export const speaksOfSchoolLife = (folded: string): boolean =>
  schoolTalkIn(folded) >= 2 || standsIn(STAFF_EVENT, folded) || standsIn(SCHOOL_EVENT, folded);
