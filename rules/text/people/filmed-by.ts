/** Whose doing a picture is: "a mum put the class photo on Facebook" tells of somebody else's act, and shows nothing itself. */
import { YEAR_GROUP } from '../school/school-talk';
import { standsIn } from '../stands';

/** Somebody who is not the writer, at the start of what they do. */
const SOMEBODY = String.raw`(?:(?:a|an|one|some|another|this|that|the|our|my|certain|two|several|most|loads\sof|lots\sof|half\sthe|all\sthe|these|those)\s(?:of\s(?:the|my|our|these)\s)?(?:[a-z-]{2,12}\s){0,2})?(?:parents?|mums?|dads?|mams?|nans?|grandparents?|carers?|famil(?:y|ies)|kids?|children|pupils?|students?|lads?|girls?|boys?|teenagers?|sixth\sformers?|(?:${YEAR_GROUP})|photographers?|(?:local\s)?(?:paper|news|press|radio)|bbc|itv|school|office|trust|academy|pta|head|headteacher|deputy|slt|governors?|colleagues?|tas?|teacher|caretaker|secretary|someone|somebody|people|everyone|every\s(?:mum|dad|parent)|he|she|they|visitors?|inspectors?)`;
/** What is done with a camera or a picture. Bounded, and no verb of the writer's. */
const DOES = String.raw`(?:'s|'ve|\s(?:who|has|have|had|is|are|was|were|keeps?|kept|just|then|only|always|actually|secretly|went|and|went\sand|started|caught)){0,3}\s(?:and\s)?(?:film(?:s|ed|ing)?|record(?:s|ed|ing)?|video(?:ed|ing)|post(?:s|ed|ing)?|puts?|putting|shar(?:es|ed|ing)|upload(?:s|ed|ing)?|took|takes?|taken|taking|printed|published|stuck|snapp(?:ed|ing)|photograph(?:ed|ing|s)?|made|makes?|making|sent|sends?|tagg(?:ed|ing)|live-?stream(?:s|ed|ing)?)\b`;
const THEIRS = new RegExp(String.raw`\b${SOMEBODY}${DOES}`, 'g');
/** The writer shows it all the same, or has it taken. */
const SHOWN_HERE =
  /\b(?:th(?:is|ese)\s(?:[a-z]{2,12}\s){0,2}(?:pics?|pictures?|photos?|photies|snaps?|selfies?|videos?|vids?|clips?|reels?|shots?)|here(?:'s|s|\sit\sis|\sthey\sare|\swe\sare|\sare|\sis)|look\sat\s(?:their|his|her|them|this|these|my|our|us)|below|above|attached|swipe|sound\son|check\s(?:it|this|them)?\s?out|(?:i|i've|i'm|we|we've|i'll|i\shad\sto|gonna|had\sto|so\si'm)\s(?:just\s|now\s|have\s|also\s)?(?:put|post(?:ed|ing)?|shar(?:e|ed|ing)|upload(?:ed|ing)?|film(?:ed|ing)|took|taken|record(?:ed|ing)|had\sto\sshare)|sharing|posting\s(?:the|my|our|some|a|one|two|them|it)|recognise\sany\w{3})\b|📸|📷|🤳/;

/** Whether a stretch of folded text tells of pictures that somebody else takes or shares. */
export const isOthersPicture = (folded: string): boolean => standsIn(THEIRS, folded);

/** Whether it shows a picture itself, whoever took it. */
export const isShown = (folded: string): boolean => standsIn(SHOWN_HERE, folded);
