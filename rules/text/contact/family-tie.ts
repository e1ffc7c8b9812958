import type { Hit, Passage } from '../passage';
import { findRoles } from '../people/roles';
import { standsIn } from '../stands';
import { CHANNEL } from './channels';

const KIN = String.raw`(?:step-?|god|grand)?(?:sons?|daughters?|child(?:ren)?|kids?)|nephews?|nieces?|cousins?|brothers?|sisters?|bro|sis|husband|hubby|wife|partner|fianc[eé]e?|boyfriend|girlfriend|other\shalf|mum|mam|dad|aunt|aunty|auntie|uncle|(?:mother|father|sister|brother|daughter|son)[\s-]in[\s-]law|in-?laws?|boys?|girls?|lad|twins|eldest|youngest|family|relatives?`;
const FRIEND = String.raw`best\s(?:mate|friend)s?|bestie|besties|oldest\sfriends?|old(?:est)?\s(?:school\s|uni\s|family\s)?(?:friend|mate|pal)s?|(?:school|uni|childhood|family|lifelong)\sfriends?|close\sfriends?(?=\s(?:since|for|from|who|with|is|has|at)\b)|(?:friends|mates)(?=\s(?:have\skids|with\skids|who\shave|whose))|bridesmaids?|(?:next\sdoor\s)?neighbours?|flatmate`;
const TIE = new RegExp(
  [
    String.raw`\b(?:my|our|lots\sof\smy|some\sof\smy|half\smy)\s(?:own\s|little\s|big\s|eldest\s|youngest\s|older\s|younger\s|lovely\s|real\s|two\s|three\s|actual\s){0,2}(?:${KIN}|${FRIEND})(?:'s|s'|'ve|'re)?(?![a-z-])(?!\s(?:in|from)\smy\s(?:class|form))`,
    String.raw`(?:^|[.!?]\s)(?:little\s)?(?:godson|goddaughter|niece|nephew|daughter|son|cousin)\b`,
    String.raw`\b(?:${FRIEND})\sof\smine\b|\b(?:is|she's|he's|they're|was|are)\s(?:also\s)?my\s(?:\w{2,8}\s)?(?:${KIN}|${FRIEND})|\bmarried\sto\b|\bas\s(?:his|her|their)\s(?:mum|dad|mam|auntie|parent)\b`,
    String.raw`\b(?:been\s)?(?:(?:best\s)?(?:friends|mates)(?:\swith(?:\s\S+){1,4}?)?|known\s(?:her|him|them|each\sother|(?:\S+\s){0,3}?\S+))\s(?:since|for\s(?:years|\d+|over|ages|donkey)|long\sbefore|way\sbefore|before)\b`,
    String.raw`\b(?:was|were|went|been)\s(?:at|to)\s(?:school|uni|college|primary|nursery)\s(?:with|together)|\bat\s(?:school|uni)\swith\b|\b(?:long|way|years)\sbefore\s(?:her|his|their|i|she|he|they|any)\b|\bsince\swe\swere\s(?:kids|\d|little|at|in|babies|four|five|teenagers)`,
    String.raw`\b(?:i'?m|i\sam|as|being)\s(?:also\s|both\s)?an?\s(?:parent|mum|dad|governor)\s(?:and\s(?:a\s|an\s)?\w+\s)?(?:at|of|there|to|in)\b|\bas\sa\sgovernor\b`,
    String.raw`\b(?:my|our|the|one\sof\s(?:my|our|the))\s(?:other\s)?(?:tas?|teachers|colleagues?|lsas?|staff|dinner\slad(?:y|ies)|receptionist|secretary|cook|caretaker)\s(?:has|have|who\shas|is\salso|are\salso|who\sis)\s(?:her|his|their|a|an?|\w{3,5})\b`,
    String.raw`\b(?:friends|connected|mates)\swith\s(?:\w{2,8}\s){0,3}governors?\b|\bgovernors?\b(?=[^.!?]{0,60}\b(?:my\s(?:facebook|fb|insta|friends)|follows?\sme|friends\son|we're|we\sare)\b)`,
  ].join('|'),
);
const LINK =
  /\b(?:a\sfew|some|a\scouple|lots|loads)\s(?:of\s(?:the\s|my\s)?)?(?:parents|mums)\b|\b(?:at|in|to|joined|joining|starts?|started|starting|goes\sto|go\sto|attends?)\s(?:my|our)\s(?:own\s)?(?:\w{2,8}\s)?(?:school|class|place|form|nursery|year(?:\sgroup)?|tutor|academy|work|set|y\d|p\d)|\bwhere\si(?:'m|\swork|\steach|\sam)\b|\b(?:school|place|class|year)\s(?:that\s)?i\s(?:work|teach)\b|\b(?:parents?|mums?|dads?|governors?|pupils?|kids|kid|child|daughter|son|lad)\s(?:\w{2,5}\s){0,2}(?:at|in|of)\s(?:my\s|our\s|the\s)?(?:school|work|class)\b|\bgovernors?\b|\bi\s(?:teach|taught)\s(?:her|his|their|my|him|them)\b|\bschool\s(?:secretary|receptionist|office|cook|nurse)\b|\b(?:a\spupil|pupils)\son\smy\b|\bfriends\slist\sis\sschool\b|\bschool\s(?:knows?|are\saware|is\saware)\b|\bthe\shead\s(?:knows?|is\saware)\b/;
const CONTACT = new RegExp(
  String.raw`\b(?:on|in|via|over|off)\s(?:my\s|each\sother's\s|the\s|our\s|her\s|his\s|their\s)?(?:\w{1,9}\s){0,3}(?:${CHANNEL}|friends\slist|group\s?chat|socials)\b|\b(?:fb|facebook|insta|snapchat|snap)\sfriends\b|\bparents'?\swhats?app\b|\bmy\sfriends\slist\b|\b(?:follow(?:s|ed|ing)?|add(?:ed|s)?|messag(?:e|es|ed|ing)|text(?:s|ed|ing)?|snap(?:s|ped|ping)?|whats?app(?:s|ed|ing)?|dm(?:s|'d|ed)?|tag(?:s|ged|ging)?)\s(?:me|him|her|them|each\sother)\b|\bwe\s(?:still\s|all\s|do\s)?(?:message|text|whats?app|snap|chat)\b|\bstill\s(?:message|text|whats?app|snap)\b|\bfriend\srequests?\b`,
);
const DENIED =
  /\b(?:never|won't|wouldn't|can't|isn't|aren't|not)\s(?:\w{2,8}\s){0,3}(?:friends|connected|on\s(?:my|facebook|fb|insta|snap)|add|follow|accept|allowed)|\bdeclined\b|\bignored\b|\bremoved\b|\bunfriended\b|\bhad\sto\sdelete\b/;
const GATE = /friend|follow|add|messag|text|snap|whats?app|insta|facebook|\bfb\b|on here|tag|tiktok/;

export interface FamilyTie extends Hit {
  readonly why: string;
}

/** The tie a passage tells of, when it also says that the person belongs to the writer's school and that they are in contact online. */
export const familyTie = (passage: Passage): FamilyTie | undefined => passage.remember('family-tie', () => read(passage));

export const tellsOfFamily = (passage: Passage): boolean => familyTie(passage) !== undefined;

function read(passage: Passage): FamilyTie | undefined {
  const { folded } = passage;
  if (folded.length > 1200 || !standsIn(GATE, folded)) return undefined;
  const contact = CONTACT.exec(folded);
  const tie = contact && TIE.exec(folded);
  if (!contact || !tie || standsIn(DENIED, folded)) return undefined;
  if (!standsIn(LINK, folded) && !findRoles(passage).some(({ own }) => own)) return undefined;
  const start = Math.min(contact.index, tie.index);
  const end = Math.max(contact.index + contact[0].length, tie.index + tie[0].length);
  if (end - start > 320) return undefined;
  return {
    start,
    end,
    evidence: passage.text.slice(start, end),
    why: 'A tie from outside work, somebody at your school, and contact online: schools ask staff to be open about these.',
  };
}
