/**
 * Whom a name plainly belongs to that is nobody at the writer's school, whatever else the text speaks of: somebody quoted, a prize, somebody
 * in a story, one's own child in a report home, a politician, whoever answers a phone that is advertised.
 */
import type { Passage } from '../passage';
import { schoolTalkNear } from '../school/school-talk';
import { standsIn } from '../stands';
import type { Mention } from './mentions';
import { perspectiveOfPassage } from './perspective';
import { PARENT_AFTER } from './relation-cues';

/** "Rita Pierson said it best", "Dorothy Law Nolte had it right". */
const QUOTED_AFTER =
  /^,?\s(?:(?:has\s|have\s)?(?:said|put|says|puts|had|has|got|nailed)\s(?:it|this|that)\s(?:best|right|well|first|better|perfectly|beautifully|apparently|all|years\sago|so\swell|spot\son)|(?:once|famously)\s(?:said|wrote|put)|(?:wrote|coined)\s(?:it|this|that)\b)/;
/** "As Maya Angelou said". */
const AS_BEFORE = /(?:^|[.!?,:;–—-]\s?|\band\s|\bbut\s)(?:as|like|to\squote|in\sthe\swords\sof)\s$/;
const AS_AFTER = /^,?\s(?:\p{L}+\s)?(?:said|says|put\sit|wrote|taught\sus|would\ssay|once\ssaid)\b/u;
/** "- Rita Pierson", after what she said, at the end. */
const SIGNED_BEFORE = /[\p{L}.!?"'”’]\s?[–—-]\s$/u;

/** "jesus, what a day", "Jesus wept". */
const OATH_BEFORE = /(?:^|[,.!?:–—-]\s?|\b(?:oh|sweet|and|dear|good)\s)$/;
const OATH_AFTER = /^(?:\s?[!,.?]|\s?$|\s(?:wept|christ|h\b|what|that|this|these|it|i\b|the|how))/;
/** "Set 3 to Murray". */
const PLAYED_BEFORE = /\b(?:game|set|match|advantage|break|first\sblood)(?:\s\w{1,5}){0,2}\sto\s$/;

/** "Sir David Amess": staff are called Sir by nothing more. */
const KNIGHT = /^(?:Sir|Dame|Lord|Lady|Baroness)\s\p{Lu}\p{L}+\s\p{Lu}/u;

/** "Oscar worthy", "Emmy award", "Grammy nominated". */
const PRIZES: ReadonlySet<string> = new Set(['oscar', 'emmy', 'grammy', 'tony', 'bafta', 'olivier', 'nobel']);
const PRIZE_AFTER =
  /^s?[\s-](?:worthy|winn(?:er|ers|ing)|nominat\w{2,4}|nominees?|nod|awards?|statuettes?|performance|speech|contender|material|season|night|bait|level)\b/;
const PRIZE_BEFORE = /\b(?:deserves?|give\s(?:\p{L}{2,10}\s)?|gets?|won|wins|and\sthe|for\s(?:a|an|the)|an?|the)\s$/u;
const PRIZE_GOES = /^\s(?:goes|go|for)\b/;

/** Words of stories: who stands beside them is mostly in one. */
const STORY =
  /\b(?:villains?|in\s(?:film|literature|fiction|children's\s(?:books|literature))|the\s(?:musical|novel|movies?|cartoon|remake|sequel|audiobook)|(?:first|second|third|last|final|opening)\s(?:chapter|scene|act|book|film)|disney|pixar|roald\sdahl|dr\.?\sseuss|walliams|golden\sticket|kids['’]?\s?films?|children['’]?s\sfilms?|fairy\s?tales?|storybook|harrypotter|hogwarts|narnia|gruffalo|where['’]?s\swally)\b/;
/** Those of them whom no child is called after. */
const ONLY_CHARACTERS: ReadonlySet<string> = new Set(
  'simba nemo bambi dumbo moana mufasa shrek gruffalo pinocchio trunchbull bogtrotter wonka wally stickman gangsta stink'.split(
    ' ',
  ),
);
/** A film or a series just seen. */
const SCREEN = /\b(?:seen|watched|watching|seeing)\s(?:that\s|the\s)?new\s|\bbridget\sjones\b/;
/** Those every child knows, by a name of one word. */
const CHARACTERS: ReadonlySet<string> = new Set(
  `simba nemo bambi dumbo elsa anna olaf moana matilda harry hermione ron charlie wally wenda gruffalo paddington peppa bluey bingo moana encanto mufasa woody buzz
  shrek fiona cinderella rapunzel aladdin jasmine ariel belle pinocchio heidi pippi tracy horrid gangsta stink stickman zog trunchbull bogtrotter wonka`.split(
    /\s+/,
  ),
);
/** "one Tracy Beaker", "dressed as Elsa", "my two as Wally and Wenda", "going as". */
const WORN_BEFORE =
  /\b(?:one|two|three|a|another|as|off\sas|going\sas|went\sas|dressed\sas|costume[sd]?|outfits?|were|was)[\s:]{1,2}(?:(?:an?|the)\s)?(?:\p{L}{2,12}\s(?:and|&)\s)?$/u;
const DRESSING_UP = /\b(?:world\sbook\sday|wbd|dress(?:ing|ed)?[\s-]up|costumes?|halloween)\b/;

/** "says Idris is kind", in the report or by the teacher of one's own child. */
const REPORTED_BEFORE =
  /\b(?:my|our)\s(?:\p{L}{2,10}\s){0,2}(?:son|daughter|boy|girl|lad|eldest|youngest|little\sone|nephew|niece|grandson|granddaughter)'s\s(?:(?:school|end\sof\s(?:year|term))\s)?(?:report|teacher|class\steacher|parents'?\seve(?:ning)?|form\stutor)\s(?:just\s)?(?:says?|said|reads?|told\s(?:me|us)|reckons?|:)\s?(?:that\s)?["'“‘]?$/u;

/** "Our Evie's school report": one's own, as it comes home. */
const OUR_BEFORE = /\bour\s$/;
const HOME_AFTER =
  /^'s\s(?:(?:school|end\sof\s(?:year|term)|first|year\s\d)\s)?(?:report|parents'?\seve(?:ning)?|teacher|form\stutor|blazer|uniform)\b/;

/** A governor of a state, a prison or a bank; a head of a state or a kitchen. */
const OF_STATE =
  /\b(?:state|texas|florida|california|us|american|prison|jail|deputy\sprime\sminister|bank(?:\sof\sengland)?|the\sbank's|head\s(?:chef|coach|gardener|brewer|greenkeeper|waiter|of\sstate)|governor-general)\s(?:governor|governors)?,?\s?$/;
const POLITICS =
  /\b(?:us\spress|white\shouse|republicans?|democrats?|senator|congress|trump|library\sbooks|gubernatorial|washington)\b/;

/** "call Marie on 07911 ...": whoever answers there. */
const RUNG_BEFORE = /\b(?:call|ring|text|phone|contact|message|whatsapp|txt|book\swith|speak\sto|ask\sfor)\s$/;
const RUNG_AFTER = /^\s?(?:on|at|:|,|-|\()?\s?\(?(?:\+?\d|0)/;

/** What the person is, in words for a log; undefined when nothing says it plainly. */
export function elsewhereAs(mention: Mention, passage: Passage): string | undefined {
  const before = passage.before(mention, 70);
  const after = passage.after(mention, 70);
  if (RUNG_BEFORE.test(before) && RUNG_AFTER.test(after)) return 'whoever answers the phone';
  if (mention.kind === 'hashtag' || mention.kind === 'initials') return undefined;
  if (mention.key === 'jesus' && OATH_BEFORE.test(before) && OATH_AFTER.test(after)) return 'an oath';
  if (PLAYED_BEFORE.test(before)) return 'a player';
  if (KNIGHT.test(mention.evidence)) return 'a public figure';
  if (PRIZES.has(mention.key) && (PRIZE_AFTER.test(after) || (PRIZE_BEFORE.test(before) && PRIZE_GOES.test(after))))
    return 'a prize';
  const talk = schoolTalkNear(passage, mention.start);
  if (mention.kind === 'full' && talk <= 1 && isQuoted(before, after)) return 'somebody quoted';
  if (REPORTED_BEFORE.test(before) || (OUR_BEFORE.test(before) && HOME_AFTER.test(after))) return 'a child of the writer’s own';
  if (passage.isQuoted(mention) && ofOwnChild(mention, passage)) return 'a child of the writer’s own';
  if (
    OF_STATE.test(before) ||
    (mention.kind === 'full' && /\bgovernor\b/.test(before) && passage.has('politics abroad', POLITICS))
  )
    return 'a politician';
  return isInStory(mention, passage, before, talk) ? 'somebody in a story' : undefined;
}

const isQuoted = (before: string, after: string): boolean =>
  QUOTED_AFTER.test(after) ||
  (AS_BEFORE.test(before) && AS_AFTER.test(after)) ||
  (SIGNED_BEFORE.test(before) && /^\s*(?:#\S+\s*)*$/.test(after));

/** In words that are quoted, in a text about one's own child and not one's own work. */
function ofOwnChild(mention: Mention, passage: Passage): boolean {
  const whole = perspectiveOfPassage(passage);
  return whole.ownChild && !whole.ownWork && mention.kind === 'first';
}

function isInStory(mention: Mention, passage: Passage, before: string, talk: number): boolean {
  if (ONLY_CHARACTERS.has(mention.key) && talk <= 2) return true;
  if (mention.kind === 'title' && passage.has('a film', SCREEN)) return true;
  if (talk > 2) return false;
  const known = CHARACTERS.has(mention.key);
  const sentence = passage.sentenceText(mention.start);
  if (known && passage.has('dressing up', DRESSING_UP) && WORN_BEFORE.test(before)) return true;
  if (/\bwhere['’]?s\s["']?$/.test(before) && mention.key === 'wally') return true;
  if (mention.kind === 'title') return talk <= 1 && standsIn(STORY, sentence);
  const { ownWork } = perspectiveOfPassage(passage);
  if (ownWork) return false;
  if (!passage.has('a story', STORY)) return false;
  return known || (PARENT_AFTER.test(passage.after(mention, 40)) && standsIn(STORY, sentence));
}
