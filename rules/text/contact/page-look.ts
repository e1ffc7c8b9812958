/** Looks at pupils' own pages and posts that the writer tells of. */

import { type Context, onceInItem } from '../context';
import type { Hit, Passage, Span } from '../passage';
import { FILL, isDone, isPublicMatter, type Marked, markedOf } from '../people/marked';
import { perspectiveOfPassage } from '../people/perspective';
import { spellOut } from '../phrases';
import { Taken } from '../spans';
import { standsIn } from '../stands';

/** Pages of a named site. */
const SITE =
  '(?:insta(?:gram)?s?|ig|tik ?toks?|snap(?: ?chat)?s?|facebooks?|fb|finstas?|twitter|tweets|youtube|private stor(?:y|ies)|socials|be ?reals?|vsco|grid|spotify|threads|discord|roblox)';
const SLOTS = {
  pupil: '\\ue001+',
  fill: FILL,
  any: '[^.!?]{0,30}?',
  near: '[^.!?]{0,16}?',
  site: SITE,
  /** of a named site, or a page of any: the second kind needs a site spoken of beside it */
  page: `(?:${SITE}(?:'s)?(?: (?:stor(?:y|ies)|accounts?|profiles?|pages?|posts?|channel|lives?|feeds?|videos?|pics?|photos?|reels?))?|profiles?|pages?|stor(?:y|ies)|feeds?|accounts?|lives|reels?|posts?|pics?|photos?|selfies?|channel|group chats?)`,
  look: '(?:nos(?:y|ey|e|ing|eying)|look(?:ed|ing|s)?|scroll(?:ed|ing|s)?|stalk(?:ed|ing)?|creep(?:ed|ing)?|crept|lurk(?:ed|ing)?|snoop(?:ed|ing)?|check(?:ed|ing)?|gander|peek|deep dive|found|find|saw|seen|see|seeing|spotted|watch(?:ed|ing)?|screen ?shot(?:ted|ting|s)?|screengrab(?:bed)?|read(?:ing)?|lik(?:ed|ing)|comment(?:ed|ing)|been|went|go|going|gone|google[d]?|googling|viewed|view|brows(?:ed|ing)|clicked|came across|stumbled|trawl(?:ed|ing)|rabbit hole|reposted|shared|(?:laugh(?:ed|ing)?|giggl(?:e|ed|ing)|cried|crying) at|tabs|keep(?:ing)? an eye on|monitoring|got into|follow(?:ed|ing)?)',
  poss: "(?:'s|s'|'|s)?",
  own: '(?:(?!(?:on|back|via|through|in|about|at|from|to|and|for|with|are|is|have|has|was|were)\\b)\\w{2,9} ){0,2}?',
} as const;

/** `social`: a site must be named in the sentence; `own`: the pupil stands elsewhere, so it must be plain that there is one of the writer's. */
const WAYS: readonly { pattern: RegExp; social: boolean; own: boolean }[] = (
  [
    [true, false, '<look> <any><pupil><poss> <own><page>\\b'],
    [true, false, '<look> <any><page> (?:of|from|by) <fill><pupil>'],
    // "the Snapchats my Y8s send each other"
    [true, false, '<look> <any><page> <pupil> (?:\\w{2,9} ){0,2}?(?:send|sent|post|posted|put|share|shared|make|made)\\b'],
    [
      false,
      false,
      '(?:(?:facebook|insta|fb|snapchat|tiktok|online)[ -])?(?:stalk(?:ed|ing)?|snoop(?:ed|ing)? on|spy(?:ing)? on|spied on|creep(?:ed|ing)? on) <fill><pupil>',
    ],
    [
      true,
      false,
      '(?:look(?:ed|ing)? <fill><pupil> up|(?:look(?:ed|ing)?|search(?:ed|ing)?) (?:up |for )<fill><pupil>|found <fill><pupil>|googl(?:ed|ing) <fill><pupil>|keep(?:ing)? (?:an eye|tabs) on <fill><pupil>|check(?:ed|ing)? (?:up )?(?:on|out) <fill><pupil>|watch(?:ed|ing)? <fill><pupil>|saw <fill><pupil>|seen <fill><pupil>|spotted <fill><pupil>) <any>\\b(?:on|through|via) (?:my )?<site>\\b',
    ],
    [false, false, 'googl(?:ed|ing) <fill><pupil>'],
    [
      true,
      false,
      '(?:see|seeing|saw|found out|find out|know|knowing|check|checking|look(?:ed|ing)? at|seen) (?:what|who|where|how) <fill><pupil> (?:\\w{2,9} ){0,4}(?:post|posting|posted|putting|saying|sharing|up to|doing|get up to)\\b',
    ],
    [
      true,
      false,
      "<pupil><poss> <own><site><any>\\bi(?:'ve)? (?:\\w{1,9} ){0,4}?(?:watch(?:ed)?|read|scroll(?:ed)?|nosy|check(?:ed)?|love watching|stalk(?:ed)?|look(?:ed)?|saw|lurk(?:ed)?|see|seen)\\b",
    ],
    [
      true,
      false,
      "<pupil> (?:\\w{2,9} ){0,2}?(?:has|have|got|runs) (?:a|an|the) <near><site><any>\\bi(?:'ve)? (?:\\w{2,9} )?(?:watch(?:ed)?|read|scroll(?:ed)?|check(?:ed)?|follow(?:ed)?|looked|saw|seen)\\b",
    ],
    [
      true,
      false,
      '<pupil><poss> (?:private|secret|fake|other|second) (?:story|account|insta(?:gram)?|snap|page|profile)<any>\\b(?:watching|looking at|reading|checking|following) (?:it|them)\\b',
    ],
    [
      true,
      false,
      '<pupil><poss> <own><site>(?: \\w{3,9})? (?:are|is) (?:\\w{2,9} )?(?:wild|hilarious|something else|shocking|comedy|gold|unreal|insane|awful|terrible|eye opening|an eye opener|so funny|mad|ridiculous|feral|jokes|vile|scary|grim)\\b',
    ],
    [true, true, '(?:his|her|their) <site>(?: story| page| profile)? (?:says|said|shows|showed|told|tells)(?: otherwise)?\\b'],
    [true, false, '<pupil><poss> <own><site><near> (?:says|said|shows|showed|tells|told|was full|is full)\\b'],
    [
      true,
      true,
      "<look> (?:\\w{2,8} ){0,3}?(?:her|his|their|the (?:kids'?|girls'?|lads'?|boys'?)|this kid's|the kid's) (?:\\w{2,9} ){0,2}?<page>\\b",
    ],
  ] as const
).map(([social, own, line]) => ({
  social,
  own,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellOut(line, SLOTS)})`, 'gu'),
}));

const SOCIAL = new RegExp(
  String.raw`\b(?:${SITE.replace(/ /g, '\\s')}|social\smedia|online|stalk(?:ed|ing)?|creep(?:ed|ing)\son|(?:secret|fake|private)\s(?:accounts?|profiles?)|followers|selfies?|profile\spic|their\sprofiles|posting|group\schats?|(?:been|went|go|going)\son\s[^.!?]{2,40}\s(?:profiles?|stor(?:y|ies)|pages?|feeds?)|(?:lik(?:ed|ing)|comment(?:ed|ing)\son|reposted|screen\s?shot(?:ted)?)\s[^.!?]{2,40}\s(?:photos?|pics?|posts?|selfies?|stor(?:y|ies))|scroll(?:ed|ing)?\s[^.!?]{0,30}\sstor(?:y|ies)|stor(?:y|ies)\sfrom\s(?:prom|the\sweekend|last\snight|the\sparty|saturday|friday))\b`,
);
const ELSEWHERE =
  /\b(?:school's?\s(?:insta(?:gram)?|facebook|twitter|page|account|youtube)|on\s(?:sims|arbor|bromcom|teams|google\sclassroom|seesaw|the\sseesaw|isams|cpoms|the\ssystem|the\snews|tv|telly)|seesaw|tapestry|(?:made|make)\s(?:me|us)\swatch|in\s(?:computing|ict|pshe|assembly|lesson|class)|lesson\s(?:on|about)|online\ssafety|e-?safety|fake\sprofile\sactivity|scientists?|historical|characters?|bbc|portfolios?|films?)\b|\bshow(?:ed|s)?\s(?:me|us)\b(?![^.!?]*\b(?:i've\sbeen|now\si|so\si)\b)/;

export interface PageLook extends Hit {
  /** a pupil of the writer's own stands in the words themselves */
  readonly own: boolean;
}

/** Every look at a pupil's page that a passage tells of. */
export const pageLooksIn = onceInItem<readonly PageLook[]>((passage, context) =>
  standsIn(SOCIAL, passage.folded) ? read(passage, context) : [],
);

function read(passage: Passage, context: Context): PageLook[] {
  const marked = markedOf(passage, context);
  if (!marked.roles.some(({ who }) => who === 'pupil')) return [];
  const ours = context.schoolTalk >= 2 && marked.roles.some(({ who, pronoun }) => who === 'pupil' && !pronoun);
  const taken = new Taken(marked.text.length);
  const looks: PageLook[] = [];
  for (const { pattern, social, own } of WAYS) {
    for (const match of marked.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!taken.isFree(span) || (own && !ours) || !isLook(span, { social, own }, passage, marked)) continue;
      // a second look told in the same breath is the same look
      taken.take({ start: Math.max(0, span.start - 40), end: span.end + 40 });
      looks.push({ ...span, evidence: passage.text.slice(span.start, span.end), own: ours && !own });
    }
  }
  return looks;
}

/** Whether the words tell of the writer's own look at a pupil's page, in earnest. */
function isLook(span: Span, way: { social: boolean; own: boolean }, passage: Passage, marked: Marked): boolean {
  const sentence = passage.nearby(span.start);
  const words = marked.text.slice(sentence.start, sentence.end);
  if (passage.isQuoted(span) || isPublicMatter(words) || standsIn(ELSEWHERE, words)) return false;
  if (way.social && !standsIn(SOCIAL, words)) return false;
  if (!isDone(marked.text, span, sentence.start) || /\ue003/.test(marked.text.slice(span.start, span.end))) return false;
  if (way.own && perspectiveOfPassage(passage).ownChild) return false;
  return !(
    words.trimEnd().endsWith('?') && /^\W*(?:should|would|do|does|can|is|are|has|did|anyone|who)\b/.test(words.trimStart())
  );
}
