/**
 * Private contact that no set phrase tells: the writer, somebody of their school and a private way of meeting stand close together
 * in one sentence, and nothing in it points to class, to a refusal, or to other people's doings. Worth a look, no more.
 */

import type { Passage, Span } from '../passage';
import { isPublicMatter, isRefused, type Marked, NOT_DONE, STILL_DONE } from '../people/marked';
import type { RoleMention } from '../people/roles';
import { spansIn } from '../spans';
import { standsIn } from '../stands';

const ONLINE =
  /\b(?:face\s?book|fb|insta(?:gram)?|snap(?:\s?chat)?s?|whats?app|messenger|discord|dms?|roblox|fortnite|fifa|minecraft|xbox|playstation|group\s?chat|memes|friend\srequests?|follow\srequests?|linked\s?in|face\s?time|texts?|texting|texted|messages?|messaging|messaged|phone)\b/;
const COMPANY =
  /\b(?:drinks?|drinking|pub|pints?|beers?|wine|gin|prosecco|cocktails|dinner|bbq|barbecue|birthday|\d0th|wedding|holiday|festival|night\sout|lunch|coffee|brunch|cuppa|garden|hen|spa|concert|gig|takeaway|mates|friends|friend|buddies|besties|dat(?:e|ing)|fit)\b/;
const WRITER =
  /\b(?:i|i'm|i've|i'll|me|we|we're|we've|us|my\s(?:\d0th|birthday|party|wedding|house|bbq|drinking|mates|friends|besties?)|mine|ours)\b|^\W*(?:just\s|so\s|finally\s|love\s|loving\s|enjoying\s|so\slovely\sto\s|lovely\sto\s|great\sto\s|nice\sto\s)?(?:been|got|gave|had|sent|added|accepted|followed|tagged|texted|messaged|reconnect(?:ed|ing)?|caught|catching|chatt(?:ed|ing)|off\sto|out\swith|mates|friends)\b/;
/** Class, school's own doings, gifts and thanks, other people's phones. */
const OTHERWISE =
  /\b(?:drew|drawn|draw|filter|fake|left\son\sread|deleted|requested\sme|told|tell|better|worse|than|ask(?:s|ed|ing)?|found|find|finds|obsess\w*|show(?:s|ed|ing)?|made\sme|makes\sme|talk(?:s|ed|ing)?\sabout|lessons?|assembl(?:y|ies)|taught\s(?:my|them)|teach(?:es|ing)|safety|phones|confiscat\w+|schools?'?s?\s(?:insta\w*|page|account|facebook|twitter|website|office)|trip|reward|video|trend|project|computing|homework|revision|coursework|cringe|mortified|famous|embarrass\w*|reels?|pinterest|ideas?|resources|tickets|panto|fair|fete|office|newsletter|thank\w*|bought|brought|gave\sme|gave\sus|given\sme|card|cards|gift|presents?|hamper|voucher|cakes?|chocolates?|lovely\s(?:message|card|letter|email)|review|proud|congratulat\w+|carol|open\s(?:day|evening)|coming\sin|in\scrying|meeting|report|reports|attendance|behaviour|progress|mock|mocks|marking|marked|wrote|written|letter|letters|poem|text\sis|set\stext|classroom|playground|duty|break|lunchtime|form\stime|registration|period\s\d|display|book\sclub|learn\w*|write|sleep|fell|fallen\sout|fight|drama|drama's|argu\w+|bully\w*|each\sother|themselves|parents'?\s?eve\w*|nativity|concert\sat\sschool|school\s(?:concert|play|disco|fair|trip|dinner)|leavers'?\s(?:assembly|prom|hood\w+)|prom|charity|raffle|pta|teams|dojo|classroom|seesaw|parentmail|e-?mail(?:ed|ing|s)?|phon(?:ed|ing)|rang|called\s(?:home|parents|mum|dad)|staffroom|department|colleagues?|tas?|slt|head)\b/;

export interface Implied extends Span {
  readonly who: RoleMention['who'];
}

/** The first such sentence of a marked passage: from the person to the way of meeting. */
export function impliedContact(passage: Passage, marked: Marked): Implied | undefined {
  if (!standsIn(ONLINE, marked.text) && !standsIn(COMPANY, marked.text)) return undefined;
  for (const sentence of passage.sentences) {
    if (sentence.end - sentence.start > 400) continue;
    const words = marked.text.slice(sentence.start, sentence.end);
    const role = spansIn(marked.roles, sentence.start, sentence.end).find((candidate) => fits(candidate, passage));
    if (!role || !standsIn(WRITER, words) || standsIn(OTHERWISE, words) || isPublicMatter(words) || /\?\s*$/.test(words))
      continue;
    if (role.who === 'pupil' && /\b(?:thinks?|says?|said)\b/.test(words)) continue;
    if (NOT_DONE.test(words) && !STILL_DONE.test(words)) continue;
    const way = ONLINE.exec(words) ?? (role.who === 'pupil' ? null : COMPANY.exec(words));
    if (!way) continue;
    const start = sentence.start + way.index;
    const end = start + way[0].length;
    if (Math.max(role.start - end, start - role.end) > 70 || isRefused(marked.text, Math.max(role.end, end))) continue;
    return { start: Math.min(role.start, start), end: Math.max(role.end, end), who: role.who };
  }
  return undefined;
}

/** One of the writer's own, or one alone; not what something is "for" or "from". */
function fits(role: Marked['roles'][number], passage: Passage): boolean {
  if (role.pronoun) return false;
  const words = passage.folded.slice(role.start, role.end);
  const before = passage.folded.slice(Math.max(0, role.start - 8), role.start);
  if (/\b(?:for|about|like|than|as)\s(?:a\s|the\s)?$/.test(before)) return false;
  return role.who === 'former-pupil' || role.own || /^(?:a|one|another)\b/.test(words);
}
