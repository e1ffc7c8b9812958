import { FILL, PARENT, PUPIL, isDone, isPublicMatter, markedOf } from '../text/marked';
import type { Passage } from '../text/passage';
import { perspectiveOfPassage } from '../text/perspective';
import type { Context, Example, Find, TextSignal } from './signal';

const ANY = String.raw`[^.!?]`;
/** Pages of a named site. */
const SITE = String.raw`(?:insta(?:gram)?s?|ig|tik\s?toks?|snap(?:\s?chat)?s?|facebooks?|fb|finstas?|twitter|tweets|youtube|private\sstor(?:y|ies)|socials|be\s?reals?|vsco|grid|spotify|threads|discord|roblox)`;
/** Words that mean a page only where a site or a look at one is spoken of. */
const PAGE = String.raw`(?:${SITE}(?:'s)?(?:\s(?:stor(?:y|ies)|accounts?|profiles?|pages?|posts?|channel|lives?|feeds?|videos?|pics?|photos?|reels?))?|profiles?|pages?|stor(?:y|ies)|feeds?|accounts?|lives|reels?|posts?|pics?|photos?|selfies?|channel)`;
const LOOK = String.raw`(?:nos(?:y|ey|e|ing)|look(?:ed|ing|s)?|scroll(?:ed|ing|s)?|stalk(?:ed|ing)?|creep(?:ed|ing)?|crept|lurk(?:ed|ing)?|snoop(?:ed|ing)?|check(?:ed|ing)?|gander|peek|deep\sdive|found|find|saw|seen|see|seeing|spotted|watch(?:ed|ing)?|screen\s?shot(?:ted|ting|s)?|screengrab(?:bed)?|read(?:ing)?|lik(?:ed|ing)|comment(?:ed|ing)|been|went|go|going|google[d]?|googling|viewed|view|brows(?:ed|ing)|clicked|came\sacross|stumbled|trawl(?:ed|ing)|rabbit\shole|reposted|shared)`;

const WAYS: readonly { pattern: RegExp; social: boolean; needsOwn: boolean }[] = [
  // "had a nosy at one of my Y11s' insta"
  { social: true, needsOwn: false, pattern: new RegExp(String.raw`\b${LOOK}\s${ANY}{0,30}?${PUPIL}(?:'s|s'|'|s)?\s(?:\w{2,9}\s){0,2}?${PAGE}\b`, 'g') },
  // "on the profile of one of my Y9s", "through the TikToks of my form"
  { social: true, needsOwn: false, pattern: new RegExp(String.raw`\b${LOOK}\s${ANY}{0,24}?${PAGE}\s(?:of|from|by)\s${FILL}${PUPIL}`, 'g') },
  // "stalking a kid in my class", "keep an eye on my Y10s on insta", "looked up one of my pupils on Facebook"
  { social: false, needsOwn: false, pattern: new RegExp(String.raw`\b(?:(?:facebook|insta|fb|snapchat|tiktok|online)\s)?(?:stalk(?:ed|ing)?|snoop(?:ed|ing)?\son|spy(?:ing)?\son|spied\son)\s${FILL}${PUPIL}`, 'g') },
  { social: true, needsOwn: false, pattern: new RegExp(String.raw`\b(?:look(?:ed|ing)?\s${FILL}${PUPIL}\sup|look(?:ed|ing)?\s(?:up|for)\s${FILL}${PUPIL}|search(?:ed|ing)?\s(?:up\s|for\s)${FILL}${PUPIL}|found\s${FILL}${PUPIL}|google[d]?\s${FILL}${PUPIL}|googling\s${FILL}${PUPIL}|keep(?:ing)?\san\seye\son\s${FILL}${PUPIL}|check(?:ed|ing)?\s(?:up\s)?(?:on|out)\s${FILL}${PUPIL}|watch(?:ed|ing)?\s${FILL}${PUPIL})\s${ANY}{0,24}?\b(?:on|through|via)\s(?:my\s)?${SITE}\b`, 'g') },
  { social: false, needsOwn: false, pattern: new RegExp(String.raw`\bgoogl(?:ed|ing)\s${FILL}${PUPIL}`, 'g') },
  // "stalked her TikTok, she's in my tutor group"
  { social: true, needsOwn: true, pattern: new RegExp(String.raw`\b${LOOK}\s(?:\w{2,8}\s){0,3}?(?:her|his|their|the\skids'|the\sgirls'|the\slads'|the\sboys'|this\skid's|the\skid's)\s(?:\w{2,9}\s){0,2}?${PAGE}\b`, 'g') },
  // "my Y8s' TikToks are gold, I watch them"
  { social: true, needsOwn: false, pattern: new RegExp(String.raw`${PUPIL}(?:'s|s'|'|s)?\s(?:\w{2,9}\s){0,2}?${SITE}${ANY}{0,50}?\bi\s(?:\w{2,9}\s)?(?:watch|read|scroll|check|love\swatching|stalk|look|saw|lurk|see)`, 'g') },
];
const GATE = /nos(?:y|ey|ing)|look|scroll|stalk|creep|crept|lurk|snoop|check|gander|peek|found|saw|see|spot|watch|screen|read|lik(?:ed|ing)|comment|been|went|googl|view|brows|came across|stumbl|trawl|spy|spied|eye on|search/;
const SOCIAL = new RegExp(String.raw`\b(?:${SITE}|social\smedia|online|stalk(?:ed|ing)?|secret\saccounts?|fake\saccounts?|followers|selfies?|profiles?\spic|their\sprofiles|private\saccounts?|(?:been|went|go|going)\son\s[^.!?]{2,30}\sprofile|(?:lik(?:ed|ing)|comment(?:ed|ing)\son|reposted|screen\s?shot(?:ted)?)\s[^.!?]{2,40}\s(?:photos?|pics?|posts?|selfies?|stor(?:y|ies))|stor(?:y|ies)\sfrom\s(?:prom|the\sweekend|last\snight|the\sparty|saturday|friday))\b`);
const SCHOOL_PAGE =
  /\b(?:school's?\s(?:insta(?:gram)?|facebook|twitter|page|account|youtube)|on\s(?:sims|arbor|bromcom|teams|google\sclassroom|isams|cpoms|the\ssystem)|showed\s(?:me|us)|show\s(?:me|us)|made\s(?:me|us)\swatch|in\s(?:computing|ict|pshe|assembly|lesson|class)|lesson\s(?:on|about)|fake\sprofile\sactivity|scientists?|historical|characters?)\b/;

function* inPassage(passage: Passage, context: Context): Generator<Find> {
  if (!GATE.test(passage.folded) || !SOCIAL.test(passage.folded)) return;
  const marked = markedOf(passage, context);
  if (!marked.roles.some(({ who }) => who === 'pupil')) return;
  const ends: number[] = [];
  for (const { pattern, social, needsOwn } of WAYS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(marked.text); match !== null; match = pattern.exec(marked.text)) {
      const start = match.index;
      const end = start + match[0].length;
      const sentence = passage.nearby(start);
      const words = marked.text.slice(sentence.start, sentence.end);
      if (ends.some((other) => other > start && other <= end + 60)) continue;
      if (passage.isQuoted({ start, end }) || isPublicMatter(words) || SCHOOL_PAGE.test(words)) continue;
      if (social && !SOCIAL.test(words)) continue;
      if (!isDone(marked.text, { start, end }, sentence.start) || new RegExp(PARENT).test(match[0])) continue;
      const own = marked.roles.some((role) => role.who === 'pupil' && role.own);
      if (needsOwn && (!own || perspectiveOfPassage(passage).ownChild)) continue;
      if (words.trimEnd().endsWith('?') && /^\W*(?:should|would|do|does|can|is|are|has|did|anyone|who)\b/.test(words.trimStart())) continue;
      ends.push(end);
      yield { start, end, evidence: passage.text.slice(start, end), certainty: own && !needsOwn ? 'sure' : 'likely', why: 'You tell of looking at a pupil’s own page or posts.' };
    }
  }
}

export const signal: TextSignal = { topic: 'pupil-pages', inPassage };
